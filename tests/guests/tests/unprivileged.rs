//! A Linux guest on a virtual network that needs no privilege: it goes out by its user's own sockets.
//!
//! It is a program of its own, apart from other guests in networks: whatever a process starts stays in the network in
//! which it started the first.

use anyhow::{Result, ensure};
use polyvirt::DomainXmlFlags;
use polyvirt_guests::{LEASE, Linux, Place, Shell, has_qemu, linux};
use polyvirt_networks::{OUTSIDE, World, has};

/// A network of an ordinary user: each guest goes out by the user's own sockets.
const USERS: &str =
    "<network><name>lab</name><forward mode='nat'/><backend type='passt'/></network>";

#[test]
fn a_guest_of_a_network_without_privilege_reaches_the_world_as_its_user() -> Result<()> {
    let (Some(linux), true, true) = (linux()?, has_qemu(), has("passt")) else {
        return Ok(());
    };
    let Some(world) = World::new() else {
        return Ok(());
    };
    // Such a host has a way out, and its users may ping.
    world
        .router
        .told(&["ip", "route", "add", "default", "via", OUTSIDE]);
    world.router.told(&[
        "sysctl",
        "-q",
        "-w",
        "net.ipv4.ping_group_range=0 2147483647",
    ]);
    let links = || world.router.told(&["ip", "-br", "link"]);
    let rules = || world.router.told(&["nft", "list", "ruleset"]);
    let before = (links(), rules());
    world.router.run(move |_, _| goes_out(&linux))?;
    assert_eq!((links(), rules()), before, "nothing is done on the host");
    Ok(())
}

fn goes_out(linux: &Linux) -> Result<()> {
    let place = Place::new()?;
    let network = place.conn.network_define_xml(USERS)?;
    network.create()?;
    let card =
        "<interface type='network'><source network='lab'/><model type='virtio'/></interface>";
    let shell = Shell::boot(&place, &linux.document("web", "q35", card))?;
    let live = shell.domain.xml_desc(DomainXmlFlags::empty())?;
    ensure!(live.contains("<interface type='user'>"), "{live}");
    shell.ask(LEASE)?;
    shell.ask("ip link set eth0 up")?;
    shell.ask("udhcpc -i eth0 -f -q -n -s /lease 2>&1")?;
    let said = shell.ask(&format!("ping -c 1 -W 5 {OUTSIDE} 2>&1"))?;
    ensure!(said.contains("1 packets received"), "{said}");
    // Nothing of the network is in use: it may go before its guests do.
    network.destroy()?;
    let said = shell.ask(&format!("ping -c 1 -W 5 {OUTSIDE} 2>&1"))?;
    ensure!(said.contains("1 packets received"), "{said}");
    shell.domain.destroy()?;
    Ok(())
}
