//! What a network is among the objects of a host.

use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_config::network::Network;
use polyvirt_config::status::FirewallRemoval;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Uuid};
use polyvirt_inventory::objects::{By, Kind, State as ObjectState};
use polyvirt_network::ports::Ports;

/// A network.
pub(crate) struct Net;

/// What can change about a network.
pub(crate) type State = ObjectState<Net>;

/// What a network has beside its configuration.
#[derive(Default)]
pub(crate) struct More {
    /// Held by whoever changes the network in several steps; its state is locked for moments only.
    pub(crate) job: Arc<Mutex<()>>,
    /// What is plugged into it.
    pub(crate) ports: Ports,
    /// What takes its firewall rules away.
    pub(crate) removal: Option<FirewallRemoval>,
}

impl Kind for Net {
    type Config = Network;
    type Ref = NetworkRef;
    type More = More;

    const NOUN: &'static str = "network";
    const DOMAIN: ErrorDomain = ErrorDomain::NETWORK;

    fn reference(name: Arc<str>, uuid: Uuid) -> NetworkRef {
        NetworkRef::new(name, uuid)
    }

    fn by(network: &NetworkRef) -> By<'_> {
        By::Uuid(network.uuid)
    }

    fn missing(by: &By<'_>) -> Error {
        let message = format!("no network with {by}");
        Error::new(ErrorDomain::NETWORK, ErrorNumber::NO_NETWORK, message)
    }
}
