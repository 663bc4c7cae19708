//! Events of objects, as handles.

mod common;

use std::sync::mpsc;

use common::{Bare, bare};
use polyvirt::driver::refs::DomainRef;
use polyvirt::driver::traits::HypervisorDriver;
use polyvirt::driver::{Driver, EventHub};
use polyvirt::events::DomainEvent;
use polyvirt::{Connect, Domain, DomainEventId, NetworkEventId, SecretEventId, Uuid};
use std::sync::Arc;

/// A connection with domains, none of which can do anything.
#[derive(Default)]
struct WithDomains(Bare);

impl Driver for WithDomains {
    fn name(&self) -> &'static str {
        "domains"
    }

    fn hypervisor(&self) -> Option<&dyn HypervisorDriver> {
        Some(self)
    }

    fn events(&self) -> &EventHub {
        &self.0.events
    }
}

impl HypervisorDriver for WithDomains {}

fn open() -> (Connect, Arc<WithDomains>) {
    let driver = Arc::new(WithDomains::default());
    let conn = Connect::from_driver(Arc::clone(&driver) as Arc<dyn Driver>, "domains:///", false);
    (conn, driver)
}

fn domain(number: u128) -> DomainRef {
    DomainRef::new(format!("d{number}"), Uuid::from_u128(number), -1)
}

#[test]
fn callbacks_get_handles_of_their_own_connection() {
    let (conn, driver) = open();
    let two = Domain::new(&conn, domain(2));
    let (sender, receiver) = mpsc::channel();
    let expected = conn.downgrade();
    conn.on_domain_event(DomainEventId::REBOOT, Some(&two), move |domain, event| {
        assert_eq!(*event, DomainEvent::Reboot);
        assert_eq!(Some(domain.conn()), expected.upgrade().as_ref());
        sender.send(domain.name().to_owned()).unwrap();
    })
    .unwrap();
    for number in [1, 2, 3, 2] {
        driver.events().emit((domain(number), DomainEvent::Reboot));
    }
    assert_eq!(
        [receiver.recv().unwrap(), receiver.recv().unwrap()],
        ["d2", "d2"]
    );
}

#[test]
fn what_cannot_be_listened_to_says_what_stock_says() {
    let (conn, _) = open();
    let message = |result: polyvirt::Result<i32>| result.unwrap_err().message().to_owned();
    assert_eq!(
        message(conn.on_secret_event(SecretEventId::LIFECYCLE, None, |_, _| ())),
        "this function is not supported by the connection driver: virConnectSecretEventRegisterAny"
    );
    assert_eq!(
        message(
            bare()
                .0
                .on_network_event(NetworkEventId::LIFECYCLE, None, |_, _| ())
        ),
        "this function is not supported by the connection driver: virConnectNetworkEventRegisterAny"
    );
    assert_eq!(
        message(conn.on_domain_event(DomainEventId(-1), None, |_, _| ())),
        "eventID in virConnectDomainEventRegisterAny must be zero or greater"
    );
    assert_eq!(
        message(conn.on_domain_event(DomainEventId(999), None, |_, _| ())),
        "eventID must be less than 30"
    );
    let foreign = Domain::new(&open().0, domain(1));
    assert_eq!(
        message(conn.on_domain_event(DomainEventId::REBOOT, Some(&foreign), |_, _| ())),
        "domain 'd1' must match connection"
    );
}

#[test]
fn calls_without_a_driver_for_them_name_the_function() {
    let (conn, _) = bare();
    assert_eq!(
        Domain::new(&conn, domain(1))
            .suspend()
            .unwrap_err()
            .message(),
        "this function is not supported by the connection driver: virDomainSuspend"
    );
}

#[test]
fn handles_are_equal_when_they_mean_the_same_object() {
    let (conn, _) = open();
    assert_eq!(Domain::new(&conn, domain(1)), Domain::new(&conn, domain(1)));
    assert_ne!(Domain::new(&conn, domain(1)), Domain::new(&conn, domain(2)));
    assert_ne!(
        Domain::new(&conn, domain(1)),
        Domain::new(&open().0, domain(1))
    );
}
