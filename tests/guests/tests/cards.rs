//! Network cards with an end on the host, in a network namespace that each test makes for its own thread.

use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};
use polyvirt::{
    DomainDeviceModifyFlags as Flags, DomainModificationImpact, DomainXmlFlags, ErrorNumber,
    TypedParam,
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

    // What is sent in the guest's name, the guest has sent: by the name of its end, and by its address.
    let before = domain.interface_stats("counted0", 64)?;
    let twice = TypedParam::new("rounds", 2_u32)?;
    domain.announce_interface(Some("counted0"), &[twice], 0)?;
    for _ in 0..100 {
        let after = domain.interface_stats("52:54:00:00:00:17", 64)?;
        if after.tx_packets > before.tx_packets {
            assert!(after.tx_bytes > before.tx_bytes, "{after:?}");
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    anyhow::bail!("nothing was sent in the guest's name")
}
