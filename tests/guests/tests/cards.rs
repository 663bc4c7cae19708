//! Network cards with an end on the host, in a network namespace that each test makes for its own thread.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use polyvirt::{
    Connect, ConnectGetAllDomainStatsFlags, Domain, DomainCreateFlags,
    DomainDeviceModifyFlags as Flags, DomainModificationImpact, DomainStatsTypes, DomainXmlFlags,
    ErrorNumber, Network, TypedParam,
};
use polyvirt_guests::{Place, has_qemu, small};

/// Whether this thread has a network of its own now. Programs that it starts are in it too.
fn apart() -> bool {
    let flags = rustix::thread::UnshareFlags::NEWNET;
    // SAFETY: the thread has no descriptors of the network it leaves.
    let left = unsafe { rustix::thread::unshare_unsafe(flags) };
    if left.is_err() {
        eprintln!("skipped: a network namespace needs CAP_SYS_ADMIN");
    }
    left.is_ok()
}

fn ip(arguments: &str) -> Result<String> {
    let output = Command::new("ip").args(arguments.split(' ')).output()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "ip {arguments}: {errors}");
    Ok(String::from_utf8(output.stdout)?)
}

/// Whether a device goes. A process that is just being started beside it has it open until it is another program.
fn goes(device: &str) -> Result<bool> {
    for _ in 0..100 {
        if !ip("link show")?.contains(device) {
            return Ok(true);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(false)
}

#[test]
fn a_card_is_a_port_of_its_bridge_while_the_guest_runs() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    ip("link add name plugbr type bridge")?;
    ip("link set plugbr up mtu 1350")?;
    let place = Place::new()?;
    let card =
        "<interface type='bridge'><mac address='52:54:00:00:00:07'/><source bridge='plugbr'/>
        <model type='virtio'/><mtu size='1400'/></interface>";
    let document = small("bridged").device(card).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(live.contains("<target dev='vnet0'/>"), "{live}");
    let ports = ip("link show master plugbr")?;
    for expected in ["vnet0", "mtu 1400", "fe:54:00:00:00:07", "UP"] {
        assert!(ports.contains(expected), "{expected}: {ports}");
    }
    // One more comes; what QEMU refuses leaves no trace.
    let second = card.replace(":07", ":08").replace("virtio", "e1000");
    let second = second.replace("<mtu size='1400'/>", "");
    domain.attach_device_flags(&second, Flags::LIVE)?;
    let ports = ip("link show master plugbr")?;
    assert!(ports.contains("vnet1"), "{ports}");
    assert!(
        ports.contains("mtu 1350"),
        "as large as the bridge's: {ports}"
    );
    let third = second
        .replace(":08", ":09")
        .replace("e1000", "no-such-card");
    assert!(domain.attach_device_flags(&third, Flags::LIVE).is_err());
    assert!(goes("vnet2")?);
    assert!(!domain.xml_desc(DomainXmlFlags::empty())?.contains("vnet2"));
    domain.destroy()?;
    assert!(goes("vnet0")?, "it goes with its guest");
    Ok(())
}

#[test]
fn a_network_that_keeps_the_table_of_addresses_says_who_is_where() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let place = Place::new()?;
    place.conn.network_create_xml(
        "<network><name>told</name><bridge name='toldbr' macTableManager='libvirt'/></network>",
    )?;
    let card = "<interface type='network'><mac address='52:54:00:00:00:07'/><source network='told'/></interface>";
    let document = small("told").device(card).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let port = ip("-d link show master toldbr")?;
    assert!(port.contains("learning off flood off"), "{port}");
    let table = Command::new("bridge")
        .args(["fdb", "show", "br", "toldbr"])
        .output()?;
    let table = String::from_utf8(table.stdout)?;
    let known = table
        .lines()
        .find(|line| line.starts_with("52:54:00:00:00:07"));
    ensure!(known.is_some_and(|line| line.contains("vnet0")), "{table}");
    domain.destroy()?;
    Ok(())
}

#[test]
fn a_start_that_fails_leaves_no_device() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let place = Place::new()?;
    let there = "<interface type='ethernet'><target dev='plugged'/></interface>";
    let missing = "<interface type='bridge'><source bridge='nowhere'/></interface>";
    let document = small("unbridged")
        .device(there)
        .device(missing)
        .document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    let error = domain.create().expect_err("there is no such bridge");
    assert!(error.message().contains("nowhere"), "{error}");
    assert!(goes("plugged")?);
    let unmanaged = "<interface type='ethernet'><target dev='theirs' managed='no'/></interface>";
    let document = small("theirs").device(unmanaged).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    let error = domain.create().expect_err("nobody has made it");
    assert!(error.message().contains("theirs"), "{error}");
    ip("tuntap add dev theirs mode tap")?;
    domain.create()?;
    assert!(domain.is_active()?);
    Ok(())
}

/// As [`apart`], and what /sys says is of that network.
fn apart_with_devices() -> bool {
    // SAFETY: the thread has no files open that it has not named.
    let left = apart()
        && unsafe { rustix::thread::unshare_unsafe(rustix::thread::UnshareFlags::NEWNS) }.is_ok();
    let mut mounts = ["--make-rprivate /", "-t sysfs sysfs /sys"].iter();
    let seen = left
        && mounts.all(|arguments| {
            let status = Command::new("mount").args(arguments.split(' ')).status();
            status.is_ok_and(|status| status.success())
        });
    if !seen {
        eprintln!("skipped: devices of a network of its own cannot be seen here");
    }
    seen
}

/// Whether this kernel has cards straight on a device.
fn has_macvtap() -> Result<bool> {
    ip("link add name below address 52:54:00:01:01:01 type veth peer name other")?;
    let there = ip("link add link below name tried type macvtap").is_ok();
    if there {
        ip("link delete tried")?;
    } else {
        eprintln!("skipped: this kernel has no macvtap devices");
    }
    Ok(there)
}

fn direct(dev: &str, mode: &str, last: u8) -> String {
    format!(
        "<interface type='direct'><mac address='52:54:00:00:00:{last:02}'/>
        <source dev='{dev}' mode='{mode}'/><model type='virtio'/></interface>"
    )
}

#[test]
fn a_card_straight_on_a_device_goes_with_its_guest() -> Result<()> {
    if !has_qemu() || !apart_with_devices() {
        return Ok(());
    }
    let place = Place::new()?;
    let there = has_macvtap()?;
    let document = small("straight")
        .device(&direct("below", "bridge", 31))
        .document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    if !there {
        let error = domain.create().expect_err("the kernel has none");
        assert!(error.message().contains("no macvtap devices"), "{error}");
        return Ok(());
    }
    domain.create()?;
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(live.contains("<target dev='macvtap0'/>"), "{live}");
    let link = ip("-d link show macvtap0")?;
    for expected in ["mode bridge", "52:54:00:00:00:31", "macvtap0@below"] {
        assert!(link.contains(expected), "{expected}: {link}");
    }
    // One more comes; what cannot be had, or QEMU refuses, leaves no trace.
    domain.attach_device_flags(&direct("below", "bridge", 32), Flags::LIVE)?;
    assert!(ip("link show")?.contains("macvtap1@below"));
    let refused = direct("below", "bridge", 33).replace("virtio", "no-such-card");
    assert!(domain.attach_device_flags(&refused, Flags::LIVE).is_err());
    let taken = direct("below", "bridge", 34).replace("<model", "<target dev='macvtap1'/><model");
    assert!(domain.attach_device_flags(&taken, Flags::LIVE).is_err());
    let alone = direct("below", "passthrough", 35);
    let error = domain.attach_device_flags(&alone, Flags::LIVE);
    let error = error.expect_err("others have it");
    assert!(error.message().contains("'below'"), "{error}");
    let links = ip("link show type macvtap")?;
    assert_eq!(links.matches("@below").count(), 2, "{links}");
    domain.destroy()?;
    assert_eq!(ip("link show type macvtap")?, "");

    // Whoever has the device alone changes its address for as long as that lasts.
    let document = small("alone").device(&alone).document()?;
    let alone = place.conn.domain_define_xml(&document)?;
    alone.create()?;
    assert!(ip("link show below")?.contains("52:54:00:00:00:35"));
    alone.destroy()?;
    assert!(ip("link show below")?.contains("52:54:00:01:01:01"));

    let document = small("half")
        .device(&direct("below", "vepa", 36))
        .device(&direct("nowhere", "vepa", 37))
        .document()?;
    let half = place.conn.domain_define_xml(&document)?;
    let error = half.create().expect_err("there is no such device");
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED, "{error}");
    assert!(error.message().contains("'nowhere'"), "{error}");
    assert_eq!(ip("link show type macvtap")?, "");
    Ok(())
}

#[test]
fn after_a_kill_no_device_is_left() -> Result<()> {
    if !has_qemu() || !apart_with_devices() || !has_macvtap()? {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    let victim = small("victim")
        .device("<controller type='scsi' index='0' model='virtio-scsi'/>")
        .device(&direct("below", "bridge", 41))
        .document()?;
    Connect::open(&*uri)?.domain_define_xml(&victim)?;
    let image = root.path().join("disk.img");
    std::fs::File::create(&image)?.set_len(1 << 20)?;
    let disk = format!(
        "<disk type='file' device='disk'><source file='{}'/><target dev='sda' bus='scsi'/></disk>",
        image.display()
    );
    let mut left = 0;
    for round in 0..20_u64 {
        let mut host = Command::new(env!("CARGO_BIN_EXE_host"))
            .args([&uri, &disk])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = host.stdout.as_mut().context("no output")?;
        BufReader::new(output).read_line(&mut String::new())?;
        std::thread::sleep(Duration::from_millis(round * 37 % 251));
        host.kill()?;
        host.wait()?;
        left += usize::from(!ip("link show type macvtap")?.is_empty());
        drop(Connect::open(&*uri)?);
        assert_eq!(ip("link show type macvtap")?, "", "round {round}");
    }
    println!("{left} of 20 times one was left by the kill");
    Ok(())
}

/// Nothing but its network knows of a guest that was never defined.
#[test]
fn after_a_kill_no_port_is_left() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    let conn = Connect::open(&*uri)?;
    let network = "<network><name>lab</name><bridge name='labbr'/></network>";
    conn.network_define_xml(network)?.create()?;
    let card = "<interface type='network'><source network='lab'/></interface>";
    let document = small("passing").device(card).document()?;
    // What QEMU can do is known from now on.
    conn.domain_create_xml(&document, DomainCreateFlags::empty())?
        .destroy()?;
    drop(conn);
    let file = root.path().join("passing.xml");
    std::fs::write(&file, document)?;
    let file = file.to_str().context("a path of text")?;
    let mut left = 0;
    for round in 0..20_u64 {
        let mut host = Command::new(env!("CARGO_BIN_EXE_host"))
            .args([&uri, "passing", file])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = host.stdout.as_mut().context("no output")?;
        BufReader::new(output).read_line(&mut String::new())?;
        std::thread::sleep(Duration::from_millis(150 + round * 37 % 401));
        host.kill()?;
        host.wait()?;
        let ports = root.path().join("run/network/lab.ports");
        let noted = std::fs::read_dir(ports).map_or(0, Iterator::count);
        left += usize::from(noted > 0);
        let conn = Connect::open(&*uri)?;
        let network = conn.network_lookup_by_name("lab")?;
        assert_eq!(network.list_all_ports(0)?.len(), 0, "round {round}");
        let all = conn.list_all_domains(polyvirt::ConnectListAllDomainsFlags::empty())?;
        assert_eq!(all.len(), 0, "round {round}");
    }
    println!("{left} of 20 times one was left by the kill");
    Connect::open(&*uri)?
        .network_lookup_by_name("lab")?
        .destroy()?;
    Ok(())
}

#[test]
fn a_saved_guest_does_not_insist_on_the_device_it_had() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    ip("link add name plugbr type bridge")?;
    let place = Place::new()?;
    let start = |name: &str| -> Result<_> {
        let card = "<interface type='bridge'><source bridge='plugbr'/></interface>";
        let document = small(name).device(card).document()?;
        let domain = place.conn.domain_define_xml(&document)?;
        domain.create()?;
        Ok(domain)
    };
    let first = start("first")?;
    let file = place.root().join("saved");
    let file = file.to_str().context("a path of text")?;
    first.managed_save(polyvirt::DomainSaveRestoreFlags::empty())?;
    let second = start("second")?;
    let live = second.xml_desc(DomainXmlFlags::empty())?;
    assert!(live.contains("<target dev='vnet0'/>"), "{live}");
    first.create()?;
    first.save(file)?;
    let third = start("third")?;
    place.conn.domain_restore(file)?;
    for domain in [first, second, third] {
        assert!(domain.is_active()?);
    }
    Ok(())
}

#[test]
fn scripts_of_an_administrators_are_told_of_a_device() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let place = Place::new()?;
    let told = place.root().join("told");
    for (name, last) in [
        ("up", "true"),
        ("down", "true"),
        ("broken", "echo no switch >&2; false"),
    ] {
        let script = format!("#!/bin/sh\necho {name} $1 >> {}\n{last}\n", told.display());
        let path = place.root().join(name);
        std::fs::write(&path, script)?;
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755))?;
    }
    let card = |script: &str| {
        let root = place.root().display();
        format!(
            "<interface type='ethernet'><script path='{root}/{script}'/><downscript path='{root}/down'/>
            <target dev='scripted'/></interface>"
        )
    };
    let document = small("scripted").device(&card("up")).document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    assert_eq!(std::fs::read_to_string(&told)?, "up scripted\n");
    domain.destroy()?;
    assert_eq!(
        std::fs::read_to_string(&told)?,
        "up scripted\ndown scripted\n"
    );
    let document = small("broken").device(&card("broken")).document()?;
    let failed = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty());
    let error = failed.err().context("its script failed")?;
    assert!(error.message().contains("no switch"), "{error}");
    assert!(goes("scripted")?);
    Ok(())
}

#[test]
fn networks_without_a_bridge_of_their_own_hand_out_what_the_host_has() -> Result<()> {
    if !has_qemu() || !apart_with_devices() {
        return Ok(());
    }
    let place = Place::new()?;
    let mut kinds = vec![(
        "shared",
        "<forward mode='bridge'/><bridge name='plugbr'/>",
        "<interface type='bridge'>",
        "bridge='plugbr'",
    )];
    if has_macvtap()? {
        kinds.push((
            "straight",
            "<forward mode='private'><interface dev='below'/></forward>",
            "<interface type='direct'>",
            "mode='private'",
        ));
    }
    ip("link add name plugbr type bridge")?;
    ip("link set plugbr up")?;
    for (name, forward, kind, source) in kinds {
        let network = format!("<network><name>{name}</name>{forward}</network>");
        let network = place.conn.network_create_xml(&network)?;
        let card = format!(
            "<interface type='network'><source network='{name}'/><model type='virtio'/></interface>"
        );
        let document = small(&format!("on-{name}")).device(&card).document()?;
        let domain = place
            .conn
            .domain_create_xml(&document, DomainCreateFlags::empty())?;
        let live = domain.xml_desc(DomainXmlFlags::empty())?;
        for expected in [kind, source, &*format!("network='{name}'"), "portid="] {
            assert!(live.contains(expected), "{expected}: {live}");
        }
        let later = domain.xml_desc(DomainXmlFlags::INACTIVE)?;
        assert!(later.contains("<interface type='network'>"), "{later}");
        assert!(!later.contains("portid"), "{later}");
        let before = network.list_all_ports(0)?;
        assert_eq!(before.len(), 1);

        // Where it goes on, it is plugged in anew.
        let file = place.root().join(name);
        let file = file.to_string_lossy();
        domain.save(&file)?;
        assert_eq!(network.list_all_ports(0)?.len(), 0);
        assert_eq!(ip("link show type macvtap")?, "");
        place.conn.domain_restore(&file)?;
        let domain = place.conn.domain_lookup_by_name(&format!("on-{name}"))?;
        let live = domain.xml_desc(DomainXmlFlags::empty())?;
        assert!(live.contains(kind), "{live}");
        assert_eq!(network.list_all_ports(0)?.len(), 1);
        domain.destroy()?;
        assert_eq!(network.list_all_ports(0)?.len(), 0);
        assert_eq!(ip("link show type macvtap")?, "");
        network.destroy()?;
    }
    Ok(())
}

/// A network of the bridge that goes by its name.
fn lent(place: &Place, name: &str) -> Result<Network> {
    ip(&format!("link add name br-{name} type bridge"))?;
    let network = format!(
        "<network><name>{name}</name><forward mode='bridge'/><bridge name='br-{name}'/></network>"
    );
    Ok(place.conn.network_create_xml(&network)?)
}

/// On a bridge that was told nothing, its guest would be among others than it is meant for.
#[test]
fn a_card_whose_switch_would_have_to_be_told_is_refused() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let place = Place::new()?;
    let plain = lent(&place, "plain")?;
    ip("link add name plugbr type bridge")?;
    let midonet = "<virtualport type='midonet'>
        <parameters interfaceid='0b2d64da-3d0e-431e-afdd-804415d6ebbb'/></virtualport>";
    let told = place.conn.network_create_xml(&format!(
        "<network><name>told</name><forward mode='bridge'/><bridge name='plugbr'/>{midonet}</network>"
    ))?;
    let cards = [
        "<interface type='network'><source network='told'/></interface>",
        &format!("<interface type='bridge'><source bridge='plugbr'/>{midonet}</interface>"),
        "<interface type='bridge'><source bridge='plugbr'/><vlan><tag id='7'/></vlan></interface>",
        "<interface type='bridge'><source bridge='plugbr'/><filterref filter='clean-traffic'/></interface>",
        "<interface type='bridge'><source bridge='plugbr'/><mac address='fe:54:00:00:00:01'/></interface>",
    ];
    for (number, card) in cards.iter().enumerate() {
        let document = small(&format!("told-{number}")).device(card).document()?;
        let refused = place
            .conn
            .domain_create_xml(&document, DomainCreateFlags::empty());
        let error = refused.err().context("it was connected")?;
        assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED, "{error}");
        assert_eq!(told.list_all_ports(0)?.len(), 0);
        assert_eq!(ip("link show master plugbr")?, "");
    }
    // Nor does a running guest's card get there.
    let card = "<interface type='network'><mac address='52:54:00:00:00:42'/><source network='plain'/></interface>";
    let document = small("moving").device(card).document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    let moved = domain.update_device_flags(&card.replace("plain", "told"), Flags::LIVE);
    assert!(moved.is_err(), "it was moved");
    assert_eq!(told.list_all_ports(0)?.len(), 0);
    assert_eq!(plain.list_all_ports(0)?.len(), 1);
    assert!(ip("link show master br-plain")?.contains("vnet0"));
    domain.destroy()?;
    Ok(())
}

#[test]
fn a_running_guests_card_is_moved_to_another_network() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let place = Place::new()?;
    let mut networks = Vec::new();
    for name in ["first", "second"] {
        networks.push(lent(&place, name)?);
    }
    let ports = || -> Result<Vec<usize>> {
        let all = networks.iter();
        all.map(|network| Ok(network.list_all_ports(0)?.len()))
            .collect()
    };
    let card = |source: &str| {
        format!(
            "<interface {source}<mac address='52:54:00:00:00:41'/><model type='virtio'/></interface>"
        )
    };
    let first = card("type='network'><source network='first'/>");
    let second = card("type='network'><source network='second'/>");
    let document = small("moved").device(&first).document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    assert_eq!(ports()?, [1, 0]);

    // As it was defined it is still the same card, with its port.
    let before = domain.xml_desc(DomainXmlFlags::empty())?;
    let off = first.replace("<model", "<link state='down'/><model");
    domain.update_device_flags(&off, Flags::LIVE)?;
    let after = domain.xml_desc(DomainXmlFlags::empty())?;
    let down = "<link state='down'/>";
    assert!(after.contains(down), "{after}");
    let port = |xml: &str| {
        xml.split("portid='")
            .nth(1)
            .map(|rest| rest[..36].to_owned())
    };
    assert_eq!(port(&before), port(&after));
    assert!(after.contains("<target dev='vnet0'/>"), "{after}");
    assert_eq!(ports()?, [1, 0]);

    domain.update_device_flags(&second, Flags::LIVE)?;
    assert_eq!(ports()?, [0, 1]);
    assert!(ip("link show master br-second")?.contains("vnet0"));
    let live = domain.xml_desc(DomainXmlFlags::empty())?;
    assert!(live.contains("network='second'"), "{live}");
    assert!(!live.contains(down), "{live}");

    // What cannot be leaves everything as it is.
    for (source, code) in [
        (
            "type='network'><source network='third'/>",
            ErrorNumber::NO_NETWORK,
        ),
        (
            "type='bridge'><source bridge='nowhere'/>",
            ErrorNumber::SYSTEM_ERROR,
        ),
        ("type='user'>", ErrorNumber::OPERATION_UNSUPPORTED),
    ] {
        let error = domain.update_device_flags(&card(source), Flags::LIVE);
        let error = error.expect_err(source);
        assert_eq!(error.code(), code, "{source}: {error}");
        assert_eq!(ports()?, [0, 1], "{source}");
        assert!(ip("link show master br-second")?.contains("vnet0"));
    }
    let bridge = card("type='bridge'><source bridge='br-first'/>");
    domain.update_device_flags(&bridge, Flags::LIVE)?;
    assert_eq!(ports()?, [0, 0]);
    assert!(ip("link show master br-first")?.contains("vnet0"));
    domain.destroy()?;
    assert!(goes("vnet0")?);
    Ok(())
}

#[test]
fn a_card_is_counted_limited_and_announced() -> Result<()> {
    if !has_qemu() || !apart() {
        return Ok(());
    }
    let place = Place::new()?;
    let cards = "<interface type='ethernet'><mac address='52:54:00:00:00:17'/>
          <target dev='counted0'/><model type='virtio'/></interface>
        <interface type='user'><mac address='52:54:00:00:00:18'/><model type='virtio'/></interface>";
    let document = small("counted").device(cards).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let unknown = domain.interface_stats("vnet9", 64).err();
    let words = unknown.map(|error| error.message().to_owned());
    let words = words.unwrap_or_default();
    assert!(
        words.contains("'vnet9' is not a known interface"),
        "{words}"
    );
    let hidden = domain.interface_stats("52:54:00:00:00:18", 64).err();
    let code = hidden.map(|error| error.code());
    assert_eq!(code, Some(ErrorNumber::INTERNAL_ERROR));

    let limit = TypedParam::new("inbound.average", 1000_u32)?;
    let live = DomainModificationImpact::LIVE;
    let limited = domain.set_interface_parameters("counted0", &[limit], live);
    match limited {
        Ok(()) => {
            let queues = Command::new("tc")
                .args(["qdisc", "show", "dev", "counted0"])
                .output();
            if let Ok(queues) = queues {
                let queues = String::from_utf8(queues.stdout)?;
                assert!(queues.contains("htb"), "{queues}");
            }
            let told = domain.interface_parameters("counted0", live)?;
            let average = told.iter().find(|one| one.field() == "inbound.average");
            let average = average.map(|one| one.value().to_string());
            assert_eq!(average.as_deref(), Some("1000"));
        }
        Err(error) => eprintln!("skipped: this kernel limits no packets: {error}"),
    }

    is_heard(&domain, "counted0", "52:54:00:00:00:17")
}

/// What is sent in the guest's name, the guest has sent: by the name of its end, and by its address.
fn is_heard(domain: &Domain, device: &str, address: &str) -> Result<()> {
    let before = domain.interface_stats(device, 64)?;
    let twice = TypedParam::new("rounds", 2_u32)?;
    domain.announce_interface(Some(device), &[twice], 0)?;
    for _ in 0..100 {
        let after = domain.interface_stats(address, 64)?;
        if after.tx_packets > before.tx_packets {
            assert!(after.tx_bytes > before.tx_bytes, "{after:?}");
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    anyhow::bail!("nothing was sent in the guest's name")
}

/// The end of such a card is the guest's own, and no far end of a cable.
#[test]
fn a_card_straight_on_a_device_is_counted_as_the_guest_sees_it() -> Result<()> {
    if !has_qemu() || !apart_with_devices() || !has_macvtap()? {
        return Ok(());
    }
    ip("link set other up")?;
    ip("link set below up")?;
    let place = Place::new()?;
    let document = small("seen")
        .device(&direct("below", "bridge", 21))
        .document()?;
    let domain = place
        .conn
        .domain_create_xml(&document, DomainCreateFlags::empty())?;
    is_heard(&domain, "macvtap0", "52:54:00:00:00:21")?;
    let told = place.conn.all_domain_stats(
        DomainStatsTypes::INTERFACE,
        ConnectGetAllDomainStatsFlags::empty(),
    )?;
    let sent = told.iter().flat_map(|one| &one.params);
    let mut sent = sent.filter(|one| one.field() == "net.0.tx.pkts");
    let sent = sent.next().map(|one| one.value().to_string());
    assert!(sent.as_deref().is_some_and(|sent| sent != "0"), "{sent:?}");
    Ok(())
}
