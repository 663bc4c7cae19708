//! Who reaches whom through a network's host: the rules alone, without the driver.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::UdpSocket;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;
use polyvirt_firewall::{Backend, Firewall, Wanted};
use polyvirt_host::net::{Limits, Rate};
use polyvirt_network::firewall::rules;
use polyvirt_networks::{GUEST, GUEST_6, OTHER, OUTSIDE, OUTSIDE_6, World, has};
use uuid::Uuid;

fn network(forward: &str) -> Network {
    let document = format!(
        "<network><name>lab</name><bridge name='virbr0'/>{forward}
         <ip address='192.168.122.1' prefix='24'/>
         <ip family='ipv6' address='2001:db8:122::1' prefix='64'/></network>"
    );
    Network::parse(&document, &ParseOptions::default()).unwrap()
}

/// A host with a network that forwards in a mode, or not at all.
fn world(forward: &str, backend: Backend) -> Option<World> {
    let world = World::new()?;
    world.with_bridge();
    let network = network(forward);
    world.router.run(move |admin, _| {
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

/// Rules are replaced under a connection, and it goes on as if nothing were.
#[test]
fn no_packet_is_lost_while_rules_are_reloaded() {
    const ROUNDS: u32 = 300;
    let Some(world) = world("<forward mode='nat'/>", Backend::Nftables) else {
        return;
    };
    let echo = world
        .outside
        .run(|_, _| UdpSocket::bind((OUTSIDE, 0)).unwrap());
    let server = echo.local_addr().unwrap();
    let guest = world.guest.run(move |_, _| {
        let socket = UdpSocket::bind((GUEST, 0)).unwrap();
        socket.connect(server).unwrap();
        socket
            .set_read_timeout(Some(Duration::from_secs(2)))
            .unwrap();
        socket
    });
    let answering = std::thread::spawn(move || {
        let mut number = [0; 4];
        for _ in 0..ROUNDS {
            let (_, from) = echo.recv_from(&mut number).unwrap();
            echo.send_to(&number, from).unwrap();
        }
    });
    let done = Arc::new(AtomicBool::new(false));
    let ended = Arc::clone(&done);
    let asking = std::thread::spawn(move || {
        let mut lost = Vec::new();
        for round in 0..ROUNDS {
            guest.send(&round.to_ne_bytes()).unwrap();
            let mut number = [0; 4];
            if guest.recv(&mut number).is_err() {
                lost.push(round);
            }
        }
        ended.store(true, Ordering::Relaxed);
        lost
    });
    let reloads = world.router.run(move |admin, _| {
        let firewall = Firewall::choose(Some(Backend::Nftables), admin).unwrap();
        let network = network("<forward mode='nat'/>");
        let rules = rules(&network).unwrap();
        let wanted = Wanted {
            owner: Uuid::from_u128(1),
            before: None,
            rules: &rules,
        };
        let mut reloads = 0;
        while !done.load(Ordering::Relaxed) {
            firewall.reload(admin, &[wanted]).unwrap();
            reloads += 1;
        }
        reloads
    });
    assert_eq!(asking.join().unwrap(), [0; 0], "in {reloads} reloads");
    assert!(reloads > 0);
    answering.join().unwrap();
}
