//! Guests on a switch of Open vSwitch, which runs for this test alone, in a network namespace of its own.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use polyvirt::{
    Connect, DomainCreateFlags, DomainDeviceModifyFlags as Flags, DomainModificationImpact,
    DomainXmlFlags, TypedParam,
};
use polyvirt_guests::{Linux, Place, Shell, has_qemu, linux, small};
use tempfile::TempDir;

const SCHEMA: &str = "/usr/share/openvswitch/vswitch.ovsschema";
const PATIENCE: Duration = Duration::from_secs(20);

/// What belongs to the switch ends with this.
struct Switch {
    folder: TempDir,
    programs: Vec<Child>,
}

impl Switch {
    /// A switch `ovs0`, whose programs run in this thread's network. What talks to switches finds it while this is there.
    fn new() -> Result<Option<Self>> {
        if !Path::new(SCHEMA).exists() {
            eprintln!("skipped: Open vSwitch is not installed (package openvswitch-switch)");
            return Ok(None);
        }
        let flags = rustix::thread::UnshareFlags::NEWNET;
        // SAFETY: the thread has no descriptors of the network it leaves.
        if unsafe { rustix::thread::unshare_unsafe(flags) }.is_err() {
            eprintln!("skipped: a network namespace needs CAP_SYS_ADMIN");
            return Ok(None);
        }
        let folder = tempfile::Builder::new().prefix("polyvirt-ovs-").tempdir()?;
        // SAFETY: this is the only test of its process, and nothing else runs in it yet.
        unsafe { std::env::set_var("OVS_RUNDIR", folder.path()) };
        let mut switch = Self {
            folder,
            programs: Vec::new(),
        };
        let database = switch.path("conf.db");
        told(Command::new("ovsdb-tool").args([
            "create".as_ref(),
            database.as_os_str(),
            SCHEMA.as_ref(),
        ]))?;
        let socket = format!("--remote=punix:{}", switch.path("db.sock").display());
        switch.start(Command::new("ovsdb-server").arg(&database).arg(socket))?;
        switch.until(|switch| switch.path("db.sock").exists())?;
        switch.ask("--no-wait init")?;
        switch.start(Command::new("ovs-vswitchd").arg("--disable-system"))?;
        switch.ask("--timeout=20 add-br ovs0 -- set bridge ovs0 datapath_type=netdev")?;
        Ok(Some(switch))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn start(&mut self, program: &mut Command) -> Result<()> {
        let log = std::fs::File::create(self.path("log"))?;
        let pid = self.path(&format!("{}.pid", program.get_program().to_string_lossy()));
        let program = program
            .env("OVS_RUNDIR", self.folder.path())
            .arg(format!("--pidfile={}", pid.display()));
        self.programs.push(program.stderr(log).spawn()?);
        Ok(())
    }

    fn until(&self, there: impl Fn(&Self) -> bool) -> Result<()> {
        for _ in 0..PATIENCE.as_millis() / 20 {
            if there(self) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let log = std::fs::read_to_string(self.path("log"))?;
        anyhow::bail!("the switch does not get there: {log}")
    }

    /// What is written down of it.
    #[expect(
        clippy::unused_self,
        reason = "without a switch there is nobody to ask"
    )]
    fn ask(&self, words: &str) -> Result<String> {
        told(Command::new("ovs-vsctl").args(words.split(' ')))
    }

    /// A column of a port's, or of the interface that is it.
    fn has(&self, table: &str, device: &str, column: &str) -> Result<String> {
        Ok(self
            .ask(&format!("get {table} {device} {column}"))?
            .trim()
            .to_owned())
    }

    fn ports(&self) -> Result<String> {
        self.ask("list-ports ovs0")
    }
}

impl Drop for Switch {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

fn told(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?}: {errors}");
    Ok(String::from_utf8(output.stdout)?)
}

fn ip(arguments: &str) -> Result<String> {
    told(Command::new("ip").args(arguments.split(' ')))
}

fn card(last: u8, more: &str) -> String {
    format!(
        "<interface type='bridge'><mac address='52:54:00:00:00:{last:02}'/><source bridge='ovs0'/>
        <model type='virtio'/>{more}</interface>"
    )
}

const PORT: &str = "<virtualport type='openvswitch'>
    <parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f' profileid='a \"b\" -- c'/></virtualport>";
const LIMITS: &str = "<bandwidth><inbound average='1000' peak='2000' burst='512'/>
    <outbound average='128' peak='256' burst='64'/></bandwidth>";

#[test]
fn guests_are_ports_of_a_switch() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    // It is fetched by the network that the test leaves.
    let linux = linux()?;
    let Some(mut switch) = Switch::new()? else {
        return Ok(());
    };
    is_written_down(&switch)?;
    moves(&switch)?;
    is_lent_by_a_network(&switch)?;
    is_forgotten_when_nobody_has_it(&switch)?;
    if let Some(linux) = linux {
        keeps_vlans_apart(&switch, &linux)?;
    }
    is_missed(&mut switch)
}

/// What the switch is told of a port is what stock libvirt tells it.
fn is_written_down(switch: &Switch) -> Result<()> {
    let place = Place::new()?;
    let tagged = format!("{PORT}<vlan><tag id='7'/></vlan>{LIMITS}");
    let document = small("switched").device(&card(1, &tagged)).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    assert_eq!(switch.ports()?, "vnet0\n");
    assert_eq!(switch.has("port", "vnet0", "tag")?, "7");
    assert_eq!(switch.has("interface", "vnet0", "error")?, "[]");
    for (name, expected) in [
        ("attached-mac", "52:54:00:00:00:01".to_owned()),
        (
            "iface-id",
            "09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f".to_owned(),
        ),
        ("vm-id", domain.uuid().to_string()),
        ("port-profile", r#"a \"b\" -- c"#.to_owned()),
        ("iface-status", "active".to_owned()),
    ] {
        let said = switch.has("interface", "vnet0", &format!("external_ids:{name}"))?;
        assert_eq!(said.trim_matches('"'), expected, "{name}");
    }
    assert_eq!(
        switch.has("interface", "vnet0", "ingress_policing_rate")?,
        "1024"
    );
    let queue = switch.ask("--bare --columns=other_config find queue")?;
    assert_eq!(
        queue.trim(),
        "burst=4194304 max-rate=16000000 min-rate=8000000"
    );
    // Other VLANs, and other limits, while it runs.
    let change = |more: &str| {
        let card = card(1, &format!("{PORT}{LIMITS}{more}"));
        domain.update_device_flags(&card, Flags::LIVE)
    };
    change("<vlan trunk='yes'><tag id='7' nativeMode='untagged'/><tag id='8'/></vlan>")?;
    assert_eq!(switch.has("port", "vnet0", "trunks")?, "[7, 8]");
    assert_eq!(switch.has("port", "vnet0", "vlan_mode")?, "native-untagged");
    let slower = [TypedParam::new("inbound.average", 500_u32)?];
    domain.set_interface_parameters("vnet0", &slower, DomainModificationImpact::LIVE)?;
    let queue = switch.ask("--bare --columns=other_config find queue")?;
    assert_eq!(queue.trim(), "min-rate=4000000");
    let error = domain
        .update_device_flags(&card(1, "<virtualport type='openvswitch'/>"), Flags::LIVE)
        .err()
        .context("another profile would be another port")?;
    assert!(error.message().contains("virtualport"), "{error}");
    // Another card comes; what QEMU refuses leaves no port.
    let second = card(2, "<virtualport type='openvswitch'/>");
    domain.attach_device_flags(&second, Flags::LIVE)?;
    let third = second
        .replace(":02'", ":03'")
        .replace("virtio", "no-such-card");
    assert!(domain.attach_device_flags(&third, Flags::LIVE).is_err());
    assert_eq!(switch.ports()?, "vnet0\nvnet1\n");
    let known = switch.has("interface", "vnet1", "external_ids:iface-id")?;
    assert_ne!(
        known, "\"00000000-0000-0000-0000-000000000000\"",
        "it is made up"
    );
    domain.destroy()?;
    nothing_is_left(switch)?;
    let alone = format!("{PORT}<port isolated='yes'/>");
    let document = small("alone").device(&card(3, &alone)).document()?;
    let error = place.conn.domain_define_xml(&document)?.create();
    let error = error.err().context("such a switch has no isolated ports")?;
    assert!(error.message().contains("isolated"), "{error}");
    Ok(())
}

fn nothing_is_left(switch: &Switch) -> Result<()> {
    assert_eq!(switch.ports()?, "");
    assert_eq!(switch.ask("--bare --columns=_uuid find qos")?, "");
    assert_eq!(switch.ask("--bare --columns=_uuid find queue")?, "");
    Ok(())
}

/// A card goes from a bridge of the kernel to the switch, and back.
fn moves(switch: &Switch) -> Result<()> {
    ip("link add name plain type bridge")?;
    ip("link set plain up")?;
    let place = Place::new()?;
    let open = card(1, "<virtualport type='openvswitch'/>");
    let plain = card(1, "").replace("ovs0", "plain");
    let document = small("moved").device(&plain).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    for _ in 0..2 {
        let device = ip("-o link show master plain")?;
        assert!(device.contains("vnet"), "{device}");
        domain.update_device_flags(&open, Flags::LIVE)?;
        assert_eq!(ip("-o link show master plain")?, "");
        assert!(switch.ports()?.contains("vnet"));
        domain.update_device_flags(&plain, Flags::LIVE)?;
        nothing_is_left(switch)?;
    }
    domain.update_device_flags(&open, Flags::LIVE)?;
    let nowhere = plain.replace("'plain'", "'nowhere'");
    let error = domain.update_device_flags(&nowhere, Flags::LIVE);
    let error = error.err().context("there is no such bridge")?;
    assert!(error.message().contains("nowhere"), "{error}");
    assert!(switch.ports()?.contains("vnet"), "it stays where it was");
    domain.destroy()?;
    ip("link delete plain")?;
    nothing_is_left(switch)
}

/// A network says which switch, and its groups say which VLAN.
fn is_lent_by_a_network(switch: &Switch) -> Result<()> {
    let place = Place::new()?;
    let network = place.conn.network_create_xml(
        "<network><name>open</name><forward mode='bridge'/><bridge name='ovs0'/>
        <virtualport type='openvswitch'/>
        <portgroup name='nine' default='yes'><vlan><tag id='9'/></vlan></portgroup>
        <portgroup name='all'><vlan trunk='yes'><tag id='9'/><tag id='10'/></vlan></portgroup></network>",
    )?;
    let plugged = |last: u8, group: &str| {
        format!(
            "<interface type='network'><mac address='52:54:00:00:00:{last:02}'/>
            <source network='open'{group}/><model type='virtio'/></interface>"
        )
    };
    let document = small("lent")
        .device(&plugged(1, ""))
        .device(&plugged(2, " portgroup='all'"))
        .document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    let mut found = Vec::new();
    for device in switch.ports()?.lines() {
        assert!(
            live.contains(&format!("<target dev='{device}'/>")),
            "{live}"
        );
        found.push(switch.has("port", device, "tag")? + &switch.has("port", device, "trunks")?);
    }
    found.sort();
    assert_eq!(found, ["9[]", "[][9, 10]"]);
    // What the network has given stays when something else changes.
    let down = plugged(1, "").replace("<model", "<link state='down'/><model");
    domain.update_device_flags(&down, Flags::LIVE)?;
    let kept = domain.xml_desc(DomainXmlFlags::empty())?;
    assert_eq!(kept.matches("<tag id='9'/>").count(), 2, "{kept}");
    domain.destroy()?;
    assert_eq!(network.list_all_ports(0)?.len(), 0);
    nothing_is_left(switch)
}

/// A port whose guest has gone with its driver goes when the root is opened again; those of others stay.
fn is_forgotten_when_nobody_has_it(switch: &Switch) -> Result<()> {
    let root = tempfile::Builder::new()
        .prefix("polyvirt-guests-")
        .tempdir()?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    let conn = Connect::open(&*uri)?;
    let port = card(1, "<virtualport type='openvswitch'/>");
    let domain = conn.domain_define_xml(&small("killed").device(&port).document()?)?;
    domain.create()?;
    let device = switch.ports()?.trim().to_owned();
    let mark = switch.has("interface", &device, "external_ids:polyvirt-owner")?;
    domain.destroy()?;
    drop((domain, conn));
    for (device, mark) in [("left0", mark.as_str()), ("left1", "\"somebody else\"")] {
        let mark = format!("external_ids:polyvirt-owner={mark}");
        let words = [
            "add-port",
            "ovs0",
            device,
            "--",
            "set",
            "interface",
            device,
            "type=internal",
            &mark,
        ];
        told(Command::new("ovs-vsctl").args(words))?;
    }
    let conn = Connect::open(&*uri)?;
    assert_eq!(switch.ports()?, "left1\n");
    // Nor does a guest take a port with it that somebody else has made under its name meanwhile.
    let domain = conn.domain_lookup_by_name("killed")?;
    domain.create()?;
    let ports = switch.ports()?;
    let device = ports.lines().find(|name| name.starts_with("vnet"));
    let device = device.context("it is a port")?;
    switch.ask(&format!(
        "set interface {device} external_ids:polyvirt-owner=another"
    ))?;
    domain.destroy()?;
    assert_eq!(switch.ports()?, ports);
    switch.ask(&format!("del-port {device}"))?;
    drop(domain);
    drop(conn);
    switch.ask("del-port left1").map(drop)
}

/// A guest reaches who is in its VLAN, and nobody else.
fn keeps_vlans_apart(switch: &Switch, linux: &Linux) -> Result<()> {
    // Who is in one VLAN does not answer for the other.
    std::fs::write("/proc/sys/net/ipv4/conf/all/arp_ignore", "1")?;
    for (vlan, address) in [(7, "192.168.50.1/24"), (8, "192.168.50.2/24")] {
        let device = format!("in{vlan}");
        switch.ask(&format!(
            "add-port ovs0 {device} tag={vlan} -- set interface {device} type=internal"
        ))?;
        ip(&format!("link set {device} up"))?;
        ip(&format!("address add {address} dev {device}"))?;
    }
    let place = Place::new()?;
    let port = card(
        7,
        "<virtualport type='openvswitch'/><vlan><tag id='7'/></vlan>
        <driver><guest csum='off' tso4='off' tso6='off' ecn='off' ufo='off'/></driver>",
    );
    let shell = Shell::boot(&place, &linux.document("vlan", "q35", &port))?;
    shell.ask("ip link set eth0 up; ip addr add 192.168.50.7/24 dev eth0")?;
    let said = shell.ask("ping -c 1 -W 5 192.168.50.1 2>&1")?;
    ensure!(said.contains("1 packets received"), "{said}");
    let said = shell.ask("ping -c 1 -W 1 192.168.50.2 2>&1")?;
    ensure!(said.contains(" 0 packets received"), "{said}");
    shell.domain.destroy()?;
    assert_eq!(switch.ports()?, "in7\nin8\n");
    switch.ask("del-port in7 -- del-port in8").map(drop)
}

/// Without the switch there is no guest on it, and nothing of it is left.
fn is_missed(switch: &mut Switch) -> Result<()> {
    let place = Place::new()?;
    let on = |bridge: &str| {
        let port = card(1, "<virtualport type='openvswitch'/>");
        let port = port.replace("'ovs0'", &format!("'{bridge}'"));
        let document = small("missing").device(&port).document()?;
        let created = place
            .conn
            .domain_create_xml(&document, DomainCreateFlags::empty());
        created.err().context("there is no such switch")
    };
    let error = on("nowhere")?;
    assert!(error.message().contains("nowhere"), "{error}");
    for program in switch.programs.drain(..).rev() {
        let mut program = program;
        program.kill()?;
        program.wait()?;
    }
    let error = on("ovs0")?;
    assert!(error.message().contains("switch 'ovs0'"), "{error}");
    let left = ip("-o link show")?;
    assert!(!left.contains("vnet"), "{left}");
    Ok(())
}
