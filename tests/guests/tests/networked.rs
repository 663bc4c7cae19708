//! A Linux guest on a virtual network: it gets an address, finds a name, and reaches a host outside by the host's
//! address. Its host is a namespace, as is the one outside.

use anyhow::{Context, Result, ensure};
use polyvirt::{ConnectListAllNetworksFlags as Networks, NetworkXmlFlags};
use polyvirt_guests::{LEASE, Linux, Place, Shell, has_qemu, linux};
use polyvirt_networks::{OUTSIDE, World, has};

const NETWORK: &str =
    "<network><name>lab</name><forward mode='nat'/><bridge name='virbr0' stp='off'/>
    <domain name='lab.test'/>
    <ip address='192.168.122.1' prefix='24'>
      <dhcp><host mac='52:54:00:00:00:07' name='web' ip='192.168.122.7'/></dhcp>
    </ip></network>";

/// What the guest receives has whole checksums: its client of DHCP looks at them, whatever the card says.
const CARD: &str = "<interface type='network'><mac address='52:54:00:00:00:07'/><source network='lab'/>
    <model type='virtio'/><driver><guest csum='off' tso4='off' tso6='off' ecn='off' ufo='off'/></driver></interface>";

#[test]
fn a_guest_gets_an_address_and_reaches_the_world_by_its_host() -> Result<()> {
    let (Some(linux), true, true) = (linux()?, has_qemu(), has("dnsmasq")) else {
        return Ok(());
    };
    let Some(world) = World::new() else {
        return Ok(());
    };
    // The host outside knows no way to the guests: what it answers has come from the router's address.
    world
        .outside
        .told(&["ip", "route", "del", "192.168.122.0/24"]);
    world.router.run(move |_, _| lives(&linux))
}

fn lives(linux: &Linux) -> Result<()> {
    let place = Place::new()?;
    let network = place.conn.network_create_xml(NETWORK)?;
    let shell = Shell::boot(&place, &linux.document("web", "q35", CARD))?;
    shell.ask(LEASE)?;
    shell.ask("ip link set eth0 up")?;
    let said = shell.ask("udhcpc -i eth0 -f -q -n -s /lease 2>&1")?;
    ensure!(said.contains("192.168.122.7"), "{said}");
    let said = shell.ask(&format!("ping -c 1 -W 5 {OUTSIDE} 2>&1"))?;
    ensure!(said.contains("1 packets received"), "{said}");
    let leases = network.dhcp_leases(None, 0)?;
    let lease = leases.first().context("nobody has an address")?;
    assert_eq!(lease.mac.as_deref(), Some("52:54:00:00:00:07"));
    assert_eq!(lease.hostname.as_deref(), Some("web"));
    let counted = network.xml_desc(NetworkXmlFlags::empty())?;
    ensure!(counted.contains("connections='1'"), "{counted}");
    assert_eq!(network.list_all_ports(0)?.len(), 1);
    shell.domain.destroy()?;
    assert_eq!(
        network.list_all_ports(0)?.len(),
        0,
        "the port goes with its guest"
    );
    network.destroy()?;
    let all = place.conn.list_all_networks(Networks::empty())?;
    assert_eq!(all.len(), 0);
    Ok(())
}
