//! What a network is among the objects of a host.

use std::sync::Arc;

use polyvirt_config::network::Network;
use polyvirt_driver::events::NetworkEvent;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, NetworkEventLifecycleType as Lifecycle, Uuid,
};

use super::leases::Leases;
use crate::host::{By, Host, Kind, ObjectState};
use polyvirt_network::ports::Ports;

/// A network.
pub(crate) struct Net;

/// What an active network has beside its configuration.
#[derive(Default)]
pub(crate) struct More {
    pub(super) leases: Leases,
    pub(super) ports: Ports,
}

/// What can change about a network.
pub(super) type State = ObjectState<Net>;

impl Kind for Net {
    type Config = Network;
    type Ref = NetworkRef;
    type More = More;

    const NOUN: &'static str = "network";
    const DOMAIN: ErrorDomain = ErrorDomain::NETWORK;

    fn reference(name: Arc<str>, uuid: Uuid) -> NetworkRef {
        NetworkRef::new(name, uuid)
    }

    /// Some calls look for the UUID instead: as libvirt's test driver does.
    fn by(network: &NetworkRef) -> By<'_> {
        By::Name(&network.name)
    }

    fn missing(by: &By<'_>) -> Error {
        let message = format!("no network with {by}");
        Error::new(ErrorDomain::TEST, ErrorNumber::NO_NETWORK, message)
    }
}

/// Notes a change of a network's life for the listeners.
pub(super) fn announce(host: &Host, state: &State, event: Lifecycle) {
    let event = NetworkEvent::Lifecycle { event, detail: 0 };
    host.events.note((state.reference(), event));
}
