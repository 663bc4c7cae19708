//! Tries what not every kernel has: VLANs of bridges, limits of what guests send, whole checksums. Says `all is well` when
//! it has tried everything; `unknown` where the kernel's bridges know no VLANs.

use std::time::Duration;

use polyvirt_host::net::{Bridge, Change, Kind, Limits, Rate, Vlans};
use polyvirt_networks::{GUEST, OTHER, OUTSIDE, World};

const BRIDGE: &str = "virbr0";

fn main() {
    let (Some(one), Some(other)) = (World::new(), World::new()) else {
        return;
    };
    if keeps_vlans_apart(&one) {
        holds_senders_back(&other);
        println!("all is well");
    } else {
        println!("unknown");
    }
}

/// Guests in VLANs reach whom they should and nobody else. Whether the kernel knows VLANs.
fn keeps_vlans_apart(world: &World) -> bool {
    let knows = world.router.run(|admin, net| {
        let apart = Bridge {
            vlan_filtering: Some(true),
            ..Bridge::default()
        };
        let up = Change {
            up: Some(true),
            ..Change::default()
        };
        net.create(admin, BRIDGE, Kind::Bridge(&apart), &up).is_ok()
    });
    if !knows {
        return false;
    }
    world.guest.address("net", &[GUEST]);
    world.other.address("net", &[OTHER]);
    let (seven, eight) = (Vlans::Access(7), Vlans::Access(8));
    let trunk = |native| Vlans::Trunk {
        ids: vec![7, 9],
        native,
    };
    for (one, other, reached) in [
        (None, None, true),
        (Some(seven.clone()), None, false),
        (Some(seven.clone()), Some(eight.clone()), false),
        (Some(seven.clone()), Some(seven.clone()), true),
        // What has no tag is of the native VLAN, if there is one.
        (Some(trunk(Some((7, false)))), Some(seven.clone()), true),
        (Some(trunk(Some((9, false)))), Some(seven.clone()), false),
        (Some(trunk(None)), Some(seven), false),
        // The bridge's own VLAN is one like others.
        (Some(Vlans::Access(1)), None, true),
    ] {
        let shown = format!("{one:?} and {other:?}");
        put(world, "guest", one);
        put(world, "other", other);
        let said = world.guest.reaches(&world.other, OTHER);
        assert_eq!(said.is_ok(), reached, "{shown}: {said:?}");
    }
    true
}

/// What guests send is limited where it comes in to the host: more takes longer. And what a client of DHCP looks at is
/// there.
fn holds_senders_back(world: &World) {
    world.with_bridge();
    let send = || world.guest.sends(&world.outside, OUTSIDE, 400_000);
    let unlimited = send();
    let done = world.router.run(|admin, net| {
        let limits = Limits {
            received: Some(Rate {
                average: 200,
                ..Rate::default()
            }),
            ..Limits::default()
        };
        net.limit(admin, BRIDGE, &limits)
    });
    assert!(done.is_ok(), "{done:?}");
    let limited = send();
    let least = Ok(Duration::from_secs(1));
    assert!(
        limited > least && limited > unlimited,
        "{unlimited:?} {limited:?}"
    );
    let done = world.router.run(|admin, net| {
        net.unlimit(admin, BRIDGE)?;
        net.fill_checksums(admin, BRIDGE)
    });
    assert_eq!(done.map_err(|error| error.to_string()), Ok(true));
}

/// Makes a cable a port of the bridge anew.
fn put(world: &World, name: &'static str, vlans: Option<Vlans>) {
    let done = world.router.run(move |admin, net| {
        for master in [None, Some(BRIDGE)] {
            let change = Change {
                master: Some(master),
                ..Change::default()
            };
            net.change(admin, name, &change)?;
        }
        match vlans {
            Some(vlans) => net.set_vlans(admin, BRIDGE, name, &vlans),
            None => Ok(()),
        }
    });
    assert!(done.is_ok(), "{done:?}");
}
