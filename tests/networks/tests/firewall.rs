//! Who reaches whom through a network's host: the rules alone, without the driver.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::Duration;

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;
use polyvirt_firewall::{Backend, Firewall};
use polyvirt_host::net::{Limits, Rate};
use polyvirt_network::firewall::rules;
use polyvirt_networks::{GUEST, GUEST_6, OTHER, OUTSIDE, OUTSIDE_6, World, has};
use uuid::Uuid;

/// A host with a network that forwards in a mode, or not at all.
fn world(forward: &str, backend: Backend) -> Option<World> {
    let world = World::new()?;
    world.with_bridge();
    let network = format!(
        "<network><name>lab</name><bridge name='virbr0'/>{forward}
         <ip address='192.168.122.1' prefix='24'/>
         <ip family='ipv6' address='2001:db8:122::1' prefix='64'/></network>"
    );
    world.router.run(move |admin, _| {
        let network = Network::parse(&network, &ParseOptions::default()).unwrap();
        let firewall = Firewall::choose(Some(backend), admin).unwrap();
        let rules = rules(&network).unwrap();
        firewall.add(admin, Uuid::from_u128(1), &rules).unwrap();
    });
    Some(world)
}

fn in_every_backend(forward: &str, check: impl Fn(&World)) {
    for backend in Backend::ALL {
        if backend == Backend::Iptables && !has("iptables-save") {
            continue;
        }
        if let Some(world) = world(forward, backend) {
            let between = world.guest.reaches(&world.other, OTHER);
            assert_eq!(between.unwrap().to_string(), GUEST, "{backend:?}");
            check(&world);
        }
    }
}

#[test]
fn nat_hides_guests_and_lets_nobody_in() {
    in_every_backend("<forward mode='nat'/>", |world| {
        let seen = world.guest.reaches(&world.outside, OUTSIDE).unwrap();
        assert_eq!(seen.to_string(), "10.9.0.1");
        let seen = world.guest.reaches(&world.outside, OUTSIDE_6).unwrap();
        assert_eq!(
            seen.to_string(),
            GUEST_6,
            "IPv6 is not translated unless asked for"
        );
        assert!(world.outside.reaches(&world.guest, GUEST).is_err());
    });
}

#[test]
fn nat_for_ipv6_hides_guests_too() {
    in_every_backend("<forward mode='nat'><nat ipv6='yes'/></forward>", |world| {
        let seen = world.guest.reaches(&world.outside, OUTSIDE_6).unwrap();
        assert_eq!(seen.to_string(), "2001:db8:9::1");
        assert!(world.outside.reaches(&world.guest, GUEST_6).is_err());
    });
}

#[test]
fn routes_lead_both_ways() {
    in_every_backend("<forward mode='route'/>", |world| {
        for (there, here) in [(OUTSIDE, GUEST), (OUTSIDE_6, GUEST_6)] {
            let seen = world.guest.reaches(&world.outside, there).unwrap();
            assert_eq!(seen.to_string(), here);
            let seen = world.outside.reaches(&world.guest, here).unwrap();
            assert_eq!(seen.to_string(), there);
        }
    });
}

#[test]
fn nobody_leaves_an_isolated_network() {
    in_every_backend("", |world| {
        for (there, here) in [(OUTSIDE, GUEST), (OUTSIDE_6, GUEST_6)] {
            let error = world.guest.reaches(&world.outside, there).unwrap_err();
            assert!(error.contains("refused"), "{error}");
            assert!(world.outside.reaches(&world.guest, here).is_err());
        }
    });
}

/// What guests receive is limited where it leaves the host: more takes longer.
#[test]
fn a_limit_holds_guests_back() {
    let Some(world) = world("<forward mode='route'/>", Backend::Nftables) else {
        return;
    };
    let receive = |world: &World| world.outside.sends(&world.guest, GUEST, 400_000).unwrap();
    let unlimited = receive(&world);
    world.router.run(|admin, net| {
        let limits = Limits {
            sent: Some(Rate {
                average: 400,
                ..Rate::default()
            }),
            ..Limits::default()
        };
        net.limit(admin, "virbr0", &limits).unwrap();
    });
    let limited = receive(&world);
    // The kernel keeps to the rate, so a second is the least it takes, but for what has passed at once.
    assert!(limited > Duration::from_millis(800), "{limited:?}");
    world
        .router
        .run(|admin, net| net.unlimit(admin, "virbr0").unwrap());
    let again = receive(&world);
    assert!(
        again < limited && unlimited < limited,
        "{unlimited:?} {limited:?} {again:?}"
    );
}
