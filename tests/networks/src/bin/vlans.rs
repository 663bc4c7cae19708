//! Has guests of a bridge in VLANs, and says `kept apart` when they reach whom they should and nobody else; `unknown`
//! where the kernel's bridges know no VLANs.

use polyvirt_host::net::{Bridge, Change, Kind, Vlans};
use polyvirt_networks::{GUEST, OTHER, World};

const BRIDGE: &str = "virbr0";

fn main() {
    let Some(world) = World::new() else {
        return;
    };
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
        println!("unknown");
        return;
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
        put(&world, "guest", one);
        put(&world, "other", other);
        let said = world.guest.reaches(&world.other, OTHER);
        assert_eq!(said.is_ok(), reached, "{shown}: {said:?}");
    }
    println!("kept apart");
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
