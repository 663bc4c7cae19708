//! A hypervisor's connection answers for the networks that another driver keeps.

use std::sync::Arc;

use polyvirt::driver::traits::NetworkDriver;
use polyvirt::driver::{
    Auth, ConnectFlags, Driver, DriverFactory, ErrorNumber, EventHub, Neighbours, Result, Uri,
};
use polyvirt::{Connect, register};

/// A hypervisor without guests, whose host has two names: nobody keeps networks for the second.
struct Guestless;

struct GuestlessConnection {
    events: Arc<EventHub>,
    neighbours: Neighbours,
}

impl Driver for GuestlessConnection {
    fn name(&self) -> &'static str {
        "guestless"
    }

    fn network(&self) -> Option<&dyn NetworkDriver> {
        self.neighbours.network()
    }

    fn events(&self) -> &EventHub {
        &self.events
    }
}

impl DriverFactory for Guestless {
    fn name(&self) -> &'static str {
        "guestless"
    }

    fn probe(&self, uri: &Uri) -> bool {
        uri.driver() == "guestless"
    }

    fn open(&self, uri: &Uri, auth: Option<&Auth>, flags: ConnectFlags) -> Result<Arc<dyn Driver>> {
        self.open_beside(uri, auth, flags, Neighbours::default())
    }

    fn open_beside(
        &self,
        _: &Uri,
        _: Option<&Auth>,
        _: ConnectFlags,
        neighbours: Neighbours,
    ) -> Result<Arc<dyn Driver>> {
        Ok(Arc::new(GuestlessConnection {
            events: Arc::default(),
            neighbours,
        }))
    }
}

/// Keeps networks beside it, those of the test driver.
struct Networks;

impl DriverFactory for Networks {
    fn name(&self) -> &'static str {
        "networks"
    }

    fn probe(&self, _: &Uri) -> bool {
        false
    }

    fn open(&self, uri: &Uri, auth: Option<&Auth>, flags: ConnectFlags) -> Result<Arc<dyn Driver>> {
        polyvirt_driver_test::factory().open(uri, auth, flags)
    }

    fn beside(&self, uri: &Uri) -> Option<String> {
        (uri.as_str() == "guestless:///one").then(|| "test:///default".to_owned())
    }
}

#[test]
fn what_is_beside_a_hypervisor_answers_through_its_connection() {
    register(Arc::new(Guestless)).unwrap();
    register(Arc::new(Networks)).unwrap();

    let conn = Connect::open("guestless:///one").unwrap();
    let network = conn.network_lookup_by_name("default").unwrap();
    assert!(network.is_active().unwrap());

    let alone = Connect::open("guestless:///two").unwrap();
    let error = alone.network_lookup_by_name("default").err().unwrap();
    assert_eq!(error.code(), ErrorNumber::NO_SUPPORT);
}
