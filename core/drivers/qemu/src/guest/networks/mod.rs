//! Cards that are plugged into virtual networks: whoever keeps the host's networks gives each a port, and takes it back.

mod journal;

use polyvirt_config::common::NetMac;
use polyvirt_config::domain::net::forget_device;
use polyvirt_config::domain::{
    Domain, Interface, InterfaceActual, InterfaceBackendType, InterfaceBridge, InterfaceDirect,
    InterfaceFrom, InterfaceKind, InterfaceKindBridge, InterfaceKindDirect, InterfaceKindNetwork,
    InterfaceKindUser, InterfaceNetwork,
};
use polyvirt_config::network::NetworkBackendType;
use polyvirt_config::networkport::{NetOwner, NetworkPort, NetworkPortFilters, NetworkPortPlug};
use polyvirt_config::status::DomainStatus;
use polyvirt_config::{FormatOptions, ParseOptions, parse};
use polyvirt_driver::refs::{NetworkPortRef, NetworkRef};
use polyvirt_driver::traits::NetworkDriver;
use polyvirt_driver::{
    ConnectListAllNetworksFlags, Error, ErrorDomain, NetworkPortCreateFlags, Result, Uuid,
};
use polyvirt_host::random;
use polyvirt_qemu::alias;

use super::lasting;
use crate::host::Host;

/// Ports of a guest that is not there yet: they are given back when this is dropped, unless they are kept.
pub(super) struct PluggedIn<'h> {
    host: &'h Host,
    guest: String,
    ports: Vec<NetworkPortRef>,
}

impl<'h> PluggedIn<'h> {
    /// Plugs in all cards of a guest that are for networks, and notes in its document where.
    pub(super) fn all(host: &'h Host, domain: &mut Domain) -> Result<Self> {
        let mut plugged = Self {
            host,
            guest: domain.name.clone(),
            ports: Vec::new(),
        };
        let owner = owner(domain);
        for card in &mut domain.devices_mut().interface {
            plugged.ports.extend(plug_in(host, &owner, card)?);
        }
        Ok(plugged)
    }

    /// The guest is there: from now on the ports go when it does.
    pub(super) fn keep(mut self) {
        self.ports.clear();
        self.guest.clear();
    }
}

impl Drop for PluggedIn<'_> {
    fn drop(&mut self) {
        self.ports
            .iter()
            .for_each(|port| give_back(self.host, port));
        if !self.guest.is_empty() {
            journal::forget(self.host, &self.guest);
        }
    }
}

/// Who asks for ports.
pub(crate) fn owner(domain: &Domain) -> NetOwner {
    NetOwner {
        name: domain.name.clone(),
        uuid: domain.uuid.unwrap_or_default(),
    }
}

/// Plugs a card in, if it is for a network, and notes in its document where. Fails when there is no such network, it is
/// not active, or what it gives is nothing for a card of ours.
pub(crate) fn plug_in(
    host: &Host,
    owner: &NetOwner,
    card: &mut Interface,
) -> Result<Option<NetworkPortRef>> {
    let InterfaceKind::Network(kind) = &card.kind else {
        return Ok(None);
    };
    let networks = host
        .neighbours
        .require_network(&format!("guest '{}'", owner.name))?;
    let network = networks.network_lookup_by_name(&kind.source.network)?;
    let uuid = random::uuid()?;
    let wanted = request(owner, card, kind.source.portgroup.clone(), uuid);
    journal::note(
        host,
        &owner.name,
        &NetworkPortRef::new(network.clone(), uuid),
    )?;
    let document = polyvirt_config::format(&wanted, &FormatOptions::default());
    let port =
        networks.network_port_create_xml(&network, &document, NetworkPortCreateFlags::empty())?;
    let noted = given(networks, &port).and_then(|given| {
        if let Some(NetworkPortPlug::User(plug)) = &given.plug {
            be_users(card, plug.backend);
            return Ok(false);
        }
        note(card, &port, given).map(|()| true)
    });
    if !matches!(noted, Ok(true)) {
        give_back(host, &port);
    }
    noted.map(|keeps| keeps.then_some(port))
}

/// Makes a card one that needs nothing of the host but sockets: there is no port to be kept, and the network may go
/// before the guest does.
fn be_users(card: &mut Interface, backend: NetworkBackendType) {
    card.kind = InterfaceKind::User(InterfaceKindUser::default());
    card.backend.get_or_insert_default().r#type = Some(match backend {
        NetworkBackendType::Passt => InterfaceBackendType::Passt,
        NetworkBackendType::Slirp => InterfaceBackendType::Default,
    });
}

/// What is asked for.
fn request(owner: &NetOwner, card: &Interface, group: Option<String>, uuid: Uuid) -> NetworkPort {
    NetworkPort {
        uuid: Some(uuid),
        owner: owner.clone(),
        group,
        mac: NetMac {
            address: card
                .mac
                .as_ref()
                .and_then(|mac| mac.address)
                .unwrap_or_default(),
        },
        bandwidth: card.bandwidth.clone(),
        virtualport: card.virtualport.clone(),
        vlan: card.vlan.clone(),
        port: card.port.clone(),
        rxfilters: card.trust_guest_rx_filters.map(|trust| NetworkPortFilters {
            trust_guest: Some(trust),
        }),
        plug: None,
    }
}

/// What has been given.
fn given(networks: &dyn NetworkDriver, port: &NetworkPortRef) -> Result<NetworkPort> {
    let document = networks.network_port_get_xml_desc(port, 0)?;
    Ok(NetworkPort::parse(&document, &ParseOptions::default())?)
}

/// Notes where a card is plugged in, and what the network says of it.
fn note(card: &mut Interface, port: &NetworkPortRef, given: NetworkPort) -> Result<()> {
    let InterfaceKind::Network(kind) = &mut card.kind else {
        return Ok(());
    };
    let actual = InterfaceActual {
        portid: Some(port.uuid),
    };
    let from = InterfaceFrom {
        network: Some(kind.source.network.clone()),
        portgroup: kind.source.portgroup.clone(),
        actual: actual.clone(),
    };
    match given.plug {
        Some(NetworkPortPlug::Network(plug)) => {
            kind.source.actual = actual;
            kind.source.bridge = Some(plug.bridge.bridge);
            kind.source.mac_table_manager = plug.bridge.mac_table_manager;
        }
        Some(NetworkPortPlug::Bridge(plug)) => {
            let source = InterfaceBridge {
                network: from,
                bridge: plug.bridge.bridge,
                mac_table_manager: plug.bridge.mac_table_manager,
            };
            card.kind = InterfaceKind::Bridge(InterfaceKindBridge { source });
        }
        Some(NetworkPortPlug::Direct(plug)) => {
            let source = InterfaceDirect {
                network: from,
                dev: plug.dev,
                mode: plug.mode,
            };
            card.kind = InterfaceKind::Direct(InterfaceKindDirect { source });
        }
        _ => {
            let message = format!(
                "network '{}' has neither a bridge nor a network device for card '{}', and PCI devices of the host \
                 are not handed out here: choose a network with a bridge",
                port.network.name,
                alias::of(&card.info)
            );
            return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
        }
    }
    card.bandwidth = given.bandwidth;
    card.port = given.port;
    card.virtualport = given.virtualport;
    card.vlan = given.vlan;
    Ok(())
}

/// Where a card has been plugged in: the network, its group of ports, and the port.
fn origin(card: &Interface) -> Option<(&str, Option<&String>, Option<Uuid>)> {
    let from = match &card.kind {
        InterfaceKind::Network(kind) => {
            let source = &kind.source;
            return Some((
                &source.network,
                source.portgroup.as_ref(),
                source.actual.portid,
            ));
        }
        InterfaceKind::Bridge(kind) => &kind.source.network,
        InterfaceKind::Direct(kind) => &kind.source.network,
        _ => return None,
    };
    Some((
        from.network.as_deref()?,
        from.portgroup.as_ref(),
        from.actual.portid,
    ))
}

/// Whether a network has given a card its port.
pub(crate) fn is_plugged(card: &Interface) -> bool {
    matches!(origin(card), Some((_, _, Some(_))))
}

/// Whether a card is to be connected as a running one is, by the document that it was defined with or by how that reads
/// while the guest runs.
pub(crate) fn same_source(running: &Interface, wanted: &Interface) -> bool {
    let wanted = bare(&wanted.kind);
    let defined = origin(running).map(|(network, portgroup, _)| on_network(network, portgroup));
    defined.as_ref() == Some(&wanted) || bare(&running.kind) == wanted
}

/// Without what a network has given.
fn bare(kind: &InterfaceKind) -> InterfaceKind {
    let mut kind = kind.clone();
    match &mut kind {
        InterfaceKind::Network(kind) => {
            let source = &kind.source;
            return on_network(&source.network, source.portgroup.as_ref());
        }
        InterfaceKind::Bridge(kind) => {
            kind.source.network = InterfaceFrom::default();
            kind.source.mac_table_manager = None;
        }
        InterfaceKind::Direct(kind) => kind.source.network = InterfaceFrom::default(),
        _ => {}
    }
    kind
}

/// A card for a network, as it is defined.
fn on_network(network: &str, portgroup: Option<&String>) -> InterfaceKind {
    InterfaceKind::Network(InterfaceKindNetwork {
        source: InterfaceNetwork {
            network: network.to_owned(),
            portgroup: portgroup.cloned(),
            ..InterfaceNetwork::default()
        },
    })
}

/// The document as it was before its cards were plugged in: what a later start begins with.
pub(crate) fn unplugged(live: &Domain) -> Domain {
    let mut domain = live.clone();
    for card in &mut domain.devices_mut().interface {
        forget_device(card);
        let Some((network, portgroup, _)) = origin(card) else {
            continue;
        };
        card.kind = on_network(network, portgroup);
    }
    domain
}

/// Gives back the ports of a guest that has gone.
pub(crate) fn unplug_all(host: &Host, domain: &Domain) {
    domain
        .devices()
        .interface
        .iter()
        .for_each(|card| unplug(host, card));
    journal::forget(host, &domain.name);
}

/// The same for what was written down of one that an earlier process had.
pub(super) fn forget(host: &Host, status: &str) {
    if let Ok(status) = parse::<DomainStatus>(status, &ParseOptions::default()) {
        unplug_all(host, &status.domain);
    }
}

/// Gives back what a card has of the host: its port, if it has one, and its end.
pub(crate) fn unplug(host: &Host, card: &Interface) {
    lasting::take_away(host, card);
    give_back_port(host, card);
}

/// The same for a card that has no end yet.
pub(crate) fn give_back_port(host: &Host, card: &Interface) {
    let Some((network, _, Some(port))) = origin(card) else {
        return;
    };
    let Some(networks) = host.neighbours.network() else {
        return;
    };
    if let Ok(network) = networks.network_lookup_by_name(network) {
        give_back(host, &NetworkPortRef::new(network, port));
    }
}

/// Gives back the ports of guests of ours that do not run: what a killed process left.
pub(super) fn sweep(host: &Host) {
    let Some(networks) = host.neighbours.network() else {
        return;
    };
    journal::sweep(host, networks);
    let active = networks.connect_list_all_networks(ConnectListAllNetworksFlags::ACTIVE);
    for port in active
        .unwrap_or_default()
        .iter()
        .flat_map(|network| ports(networks, network))
    {
        let Ok(found) = given(networks, &port) else {
            continue;
        };
        let guest = host.guests.by_uuid(&found.owner.uuid);
        if guest.is_some_and(|guest| !has(guest.state().live.as_deref(), &port)) {
            give_back(host, &port);
        }
    }
}

fn ports(networks: &dyn NetworkDriver, network: &NetworkRef) -> Vec<NetworkPortRef> {
    networks
        .network_list_all_ports(network, 0)
        .unwrap_or_default()
}

/// Whether a running guest has the port.
fn has(live: Option<&Domain>, port: &NetworkPortRef) -> bool {
    let mut cards = live.iter().flat_map(|live| &live.devices().interface);
    cards.any(|card| origin(card).is_some_and(|(_, _, known)| known == Some(port.uuid)))
}

/// A port that has gone already, with its network, is as good as given back.
fn give_back(host: &Host, port: &NetworkPortRef) {
    if let Some(networks) = host.neighbours.network() {
        let _ = networks.network_port_delete(port, 0);
    }
}
