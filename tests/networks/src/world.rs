//! The host of a virtual network, two guests on it, and a host outside.

use polyvirt_host::net::{Bridge, Change, Kind, sysctl};

use crate::Host;

/// The address of the first guest.
pub const GUEST: &str = "192.168.122.2";
/// The address of the other guest.
pub const OTHER: &str = "192.168.122.3";
/// The address of the host outside.
pub const OUTSIDE: &str = "10.9.0.2";
/// The first guest's address of IPv6.
pub const GUEST_6: &str = "2001:db8:122::2";
/// The address of IPv6 of the host outside.
pub const OUTSIDE_6: &str = "2001:db8:9::2";

/// All of them.
#[derive(Debug)]
pub struct World {
    /// The host of the network.
    pub router: Host,
    /// A guest.
    pub guest: Host,
    /// Another guest.
    pub other: Host,
    /// A host that the router has a cable to.
    pub outside: Host,
}

impl World {
    /// One in which the cables of guests, `guest` and `other`, are not plugged in, and guests have no addresses.
    /// Nothing where nobody may make it.
    pub fn new() -> Option<Self> {
        let world = Self {
            router: Host::new()?,
            guest: Host::new()?,
            other: Host::new()?,
            outside: Host::new()?,
        };
        world.router.connect("guest", &world.guest);
        world.router.connect("other", &world.other);
        world.router.connect("out", &world.outside);
        world.router.address("out", &["10.9.0.1", "2001:db8:9::1"]);
        world.outside.address("net", &[OUTSIDE, OUTSIDE_6]);
        world.outside.route("192.168.122.0", 24, "10.9.0.1");
        world.outside.route("2001:db8:122::", 64, "2001:db8:9::1");
        Some(world)
    }

    /// Plugs both guests into a bridge.
    pub fn plug(&self, bridge: &str) {
        self.router.plug("guest", bridge);
        self.router.plug("other", bridge);
    }

    /// Makes the bridge that a network would have, and gives guests addresses on it.
    pub fn with_bridge(&self) {
        self.router.run(|admin, net| {
            for forwarding in [sysctl::FORWARD_4, sysctl::FORWARD_6] {
                sysctl::set(admin, forwarding, "1").unwrap();
            }
            let up = Change {
                up: Some(true),
                ..Change::default()
            };
            let plain = Bridge::default();
            net.create(admin, "virbr0", Kind::Bridge(&plain), &up)
                .unwrap();
        });
        self.plug("virbr0");
        self.router
            .address("virbr0", &["192.168.122.1", "2001:db8:122::1"]);
        self.with_addresses();
    }

    /// Gives guests addresses, and routes by their host.
    pub fn with_addresses(&self) {
        self.guest.address("net", &[GUEST, GUEST_6]);
        self.other.address("net", &[OTHER]);
        self.guest.route("0.0.0.0", 0, "192.168.122.1");
        self.guest.route("::", 0, "2001:db8:122::1");
    }
}
