//! A Linux guest: what is done to it from outside, seen from inside.

use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::{
    DomainCreateFlags, DomainDeviceModifyFlags as Flags, DomainGetHostnameFlags,
    DomainGuestInfoTypes, DomainInterfaceAddressesSource, DomainSetTimeFlags,
    DomainShutdownFlagValues, DomainXmlFlags, ErrorNumber, KeycodeSet,
};
use polyvirt_guests::{BOOT as PATIENCE, Console, Place, Shell, has_qemu, linux};

/// Ports that devices can be plugged into.
const PORTS: &str = "<controller type='pci' model='pcie-root'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='pci' model='pcie-root-port'/>";

#[test]
fn it_boots_to_a_shell_and_sees_what_comes_and_goes() -> Result<()> {
    let Some(linux) = has_qemu().then(linux).transpose()?.flatten() else {
        return Ok(());
    };
    let place = Place::new()?;
    let image = place.root().join("disk.img");
    std::fs::File::create(&image)?.set_len(8 << 20)?;
    let shell = Shell::boot(&place, &linux.document("linux", "q35", PORTS))?;
    assert!(shell.ask("uname -a")?.contains("Linux"));
    assert_eq!(shell.ask("ls /sys/block")?, "");

    let disk = format!(
        "<disk type='file' device='disk'>
          <driver name='qemu' type='raw'/><source file='{}'/><target dev='vda' bus='virtio'/>
        </disk>",
        image.display()
    );
    shell.domain.attach_device_flags(&disk, Flags::LIVE)?;
    shell.until("cat /sys/block/vda/size", |said| said == "16384")?;
    assert_eq!(shell.ask("echo from inside > /dev/vda; sync")?, "");
    shell
        .domain
        .block_resize("vda", 16 << 10, polyvirt::DomainBlockResizeFlags::empty())?;
    shell.until("cat /sys/block/vda/size", |said| said == "32768")?;
    let card = "<interface type='user'><mac address='52:54:00:12:34:56'/><model type='virtio'/></interface>";
    shell.domain.attach_device_flags(card, Flags::LIVE)?;
    shell.until("cat /sys/class/net/eth0/address", |said| {
        said == "52:54:00:12:34:56"
    })?;
    // Its cable is pulled and plugged in again.
    shell.ask("ip link set eth0 up")?;
    for (state, carrier) in [("down", "0"), ("up", "1")] {
        let link = format!("<link state='{state}'/></interface>");
        let cabled = card.replace("</interface>", &link);
        shell.domain.update_device_flags(&cabled, Flags::LIVE)?;
        shell.until("cat /sys/class/net/eth0/carrier", |said| said == carrier)?;
    }

    shell.domain.detach_device_flags(&disk, Flags::LIVE)?;
    shell.until("ls /sys/block", str::is_empty)?;
    shell.domain.detach_device_flags(card, Flags::LIVE)?;
    shell.until("ls /sys/class/net", |said| said == "lo")?;
    assert!(std::fs::read(&image)?.starts_with(b"from inside"));

    // The guest obeys its power button.
    shell.domain.shutdown()?;
    shell.console.expect("button", PATIENCE)?;
    shell.powers_off()
}

#[test]
fn what_runs_in_it_goes_on_after_it_was_saved() -> Result<()> {
    let Some(linux) = has_qemu().then(linux).transpose()?.flatten() else {
        return Ok(());
    };
    let place = Place::new()?;
    let shell = Shell::boot(&place, &linux.document("saved", "pc", ""))?;
    shell
        .ask("(n=0; while sleep 0.1; do n=$((n + 1)); echo $n > /count; done) >/dev/null 2>&1 &")?;
    let count = |shell: &Shell| -> Result<u32> {
        let said = shell.until("cat /count", |said| said.parse::<u32>().is_ok())?;
        Ok(said.parse()?)
    };
    let before = count(&shell)?;
    let file = place.root().join("image");
    shell
        .domain
        .save(file.to_str().context("a path of text")?)?;
    assert!(!shell.domain.is_active()?);
    place
        .conn
        .domain_restore(file.to_str().context("a path of text")?)?;
    let console = Console::open(&place.conn, &shell.domain)?;
    let shell = Shell { console, ..shell };
    let after = count(&shell)?;
    assert!(after >= before, "{after} after {before}");
    shell.until("cat /count", |said| {
        said.parse().is_ok_and(|now: u32| now > after)
    })?;
    Ok(())
}

#[test]
fn its_agent_answers_and_sets_and_a_guest_without_one_says_so() -> Result<()> {
    let Some(linux) = has_qemu().then(linux).transpose()?.flatten() else {
        return Ok(());
    };
    let place = Place::new()?;
    let channel =
        "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
        <controller type='pci' model='pcie-root'/><controller type='pci' model='pcie-root-port'/>";
    let mute = place
        .conn
        .domain_define_xml(&linux.document("mute", "q35", ""))?;
    mute.create_with_flags(DomainCreateFlags::START_PAUSED)?;
    mute.resume()?;
    let error = mute.time(0).err().context("it has no channel")?;
    assert_eq!(error.code(), ErrorNumber::ARGUMENT_UNSUPPORTED);

    let document = linux.document("talks", "q35", channel);
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create_with_flags(DomainCreateFlags::START_PAUSED)?;
    let error = domain.time(0).err().context("its CPUs stand still")?;
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    domain.resume()?;
    let error = domain.time(0).err().context("nobody is there yet")?;
    assert_eq!(error.code(), ErrorNumber::AGENT_UNRESPONSIVE);
    domain.destroy()?;
    domain.undefine()?;
    let shell = Shell::boot(&place, &document)?;
    if shell.ask("ls /bin/qemu-ga")? != "/bin/qemu-ga" {
        eprintln!("skipped: the agent's libraries are not on this machine");
        return Ok(());
    }
    for _ in 0..100 {
        if shell
            .domain
            .xml_desc(DomainXmlFlags::empty())?
            .contains("state='connected'")
        {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    what_it_says(&shell)?;

    // An agent that stands still holds up nobody for longer than it may.
    let domain = &shell.domain;
    shell.ask("kill -STOP $(cat /run/qemu-ga.pid)")?;
    let error = domain.time(0).err().context("it cannot answer")?;
    assert_eq!(error.code(), ErrorNumber::AGENT_UNRESPONSIVE);
    shell.ask("kill -CONT $(cat /run/qemu-ga.pid)")?;
    shell.until_ok(|domain| domain.time(0).map(drop))?;
    domain.shutdown_flags(DomainShutdownFlagValues::GUEST_AGENT)?;
    shell.powers_off()
}

fn what_it_says(shell: &Shell) -> Result<()> {
    let domain = &shell.domain;
    domain.set_time(1_000_000_000, 0, DomainSetTimeFlags::empty())?;
    assert!((1_000_000_000..1_000_000_300).contains(&domain.time(0)?.0));
    shell.ask("hostname small-linux")?;
    assert_eq!(
        domain.hostname(DomainGetHostnameFlags::empty())?,
        "small-linux"
    );
    let info = domain.guest_info(DomainGuestInfoTypes::OS, 0)?;
    assert!(info.iter().any(|fact| fact.field() == "os.kernel-release"));
    assert!(
        !domain
            .guest_info(DomainGuestInfoTypes::empty(), 0)?
            .is_empty()
    );
    let cards = domain.interface_addresses(DomainInterfaceAddressesSource::AGENT, 0)?;
    assert_eq!(cards[0].name, "lo");
    assert_eq!(domain.guest_vcpus(0)?.len(), 3);
    domain.fs_info(0)?;
    let answer = domain.qemu_agent_command(r#"{"execute":"guest-ping"}"#, 5, 0)?;
    assert_eq!(answer, r#"{"return":{}}"#);
    let unknown = domain.qemu_agent_command(r#"{"execute":"no-such-thing"}"#, 5, 0);
    let error = unknown.err().context("there is no such command")?;
    assert_eq!(error.code(), ErrorNumber::AGENT_COMMAND_FAILED);
    domain.agent_set_response_timeout(2, 0)?;
    domain.send_key(KeycodeSet::LINUX, 0, &[30], 0)?;
    Ok(())
}
