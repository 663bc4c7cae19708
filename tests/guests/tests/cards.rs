//! Network cards with an end on the host, in a network namespace that each test makes for its own thread.

use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};
use polyvirt::{DomainDeviceModifyFlags as Flags, DomainXmlFlags};
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
    ip("link set plugbr up")?;
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
    domain.attach_device_flags(&second, Flags::LIVE)?;
    assert!(ip("link show master plugbr")?.contains("vnet1"));
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
