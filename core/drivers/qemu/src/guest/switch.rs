//! What the host's end of a card is a port of: a bridge of the kernel, or a switch of Open vSwitch.

use polyvirt_config::common::{
    MacTableManager, NetBandwidthRate, NetVlan, NetVlanMode, VirtualPortType,
};
use polyvirt_config::domain::{Interface, InterfaceKind};
use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::{Change, Limits, Net, Port, Rate, Vlans};
use polyvirt_host::openvswitch;
use polyvirt_qemu::alias;

use super::lasting;
use crate::host::Host;

/// What addresses of the host's ends of cards begin with. A bridge takes the lowest address of its ports for its own,
/// and must not take a guest's.
pub(super) const HOSTS: u8 = 0xfe;

/// What a card's end is a port of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Switch<'a> {
    /// A bridge of the kernel.
    Bridge(&'a str),
    /// A switch of Open vSwitch.
    Open(&'a str),
}

impl<'a> Switch<'a> {
    /// The one that a card is for; nothing for cards that are not ports.
    pub(super) fn of(card: &'a Interface) -> Option<Self> {
        let name = match &card.kind {
            InterfaceKind::Bridge(kind) => &kind.source.bridge,
            InterfaceKind::Network(kind) => kind.source.bridge.as_ref()?,
            _ => return None,
        };
        Some(if port_type(card) == Some(VirtualPortType::Openvswitch) {
            Self::Open(name)
        } else {
            Self::Bridge(name)
        })
    }

    /// The same, when it can be all that the document asks of it.
    pub(super) fn required(card: &'a Interface) -> Result<Option<Self>> {
        refuse_filter(card)?;
        refuse_address(card)?;
        let switch = Self::of(card);
        if let Some(Self::Open(_)) = switch {
            let isolated = card.port.as_ref().and_then(|port| port.isolated);
            if isolated == Some(true) {
                let message = format!(
                    "network card '{}' is a port of Open vSwitch, which has no isolated ports: \
                     choose VLANs, or a bridge of the kernel",
                    alias::of(&card.info)
                );
                return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
            }
        } else {
            refuse_port(card)?;
        }
        if switch.is_none() {
            refuse_vlan(card)?;
        }
        Ok(switch)
    }

    /// Its name, which is that of a device.
    pub(super) const fn name(self) -> &'a str {
        match self {
            Self::Bridge(name) | Self::Open(name) => name,
        }
    }

    /// The greatest size of a packet that passes it.
    pub(super) fn mtu(self, net: &mut Net) -> Result<Option<u32>> {
        Ok(net.link(self.name())?.map(|link| link.mtu))
    }

    /// The bridge that the device is to be a port of before it is switched on.
    pub(super) const fn master(self) -> Option<&'a str> {
        match self {
            Self::Bridge(name) => Some(name),
            Self::Open(_) => None,
        }
    }
}

fn port_type(card: &Interface) -> Option<VirtualPortType> {
    card.virtualport.as_ref().and_then(|port| port.r#type)
}

/// Refuses a card whose switch would have to be told of it. Without that it would be connected all the same, but with
/// others than it is meant for.
fn refuse_port(card: &Interface) -> Result<()> {
    let Some(kind) = port_type(card) else {
        return Ok(());
    };
    let message = format!(
        "network card '{}' asks for a virtual port of type '{}', which bridges and devices of the kernel do not give \
         it: name a switch of Open vSwitch, or leave <virtualport> out",
        alias::of(&card.info),
        kind.as_str()
    );
    Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU))
}

/// Refuses a VLAN where nothing keeps it apart from others.
fn refuse_vlan(card: &Interface) -> Result<()> {
    if card.vlan.is_none() {
        return Ok(());
    }
    let message = format!(
        "network card '{}' is to be in a VLAN, and what it is connected with knows none: name a bridge or a switch",
        alias::of(&card.info)
    );
    Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU))
}

/// Refuses a card whose packets are to be filtered: its guest would not be held back by anything.
fn refuse_filter(card: &Interface) -> Result<()> {
    let Some(filter) = &card.filterref else {
        return Ok(());
    };
    let message = format!(
        "network card '{}' is to be filtered by '{}', and packets of guests are not filtered here: \
         leave <filterref> out if the guest may send what it wants",
        alias::of(&card.info),
        filter.filter
    );
    Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU))
}

/// Refuses the addresses that the host's ends of cards have: a bridge would take what is for the guest for its own.
fn refuse_address(card: &Interface) -> Result<()> {
    let address = card.mac.as_ref().and_then(|mac| mac.address);
    match address {
        Some(address) if address.0[0] == HOSTS && Switch::of(card).is_some() => {
            let message = format!(
                "network card '{}' cannot have the address {address}: those that begin with fe are for its end on the \
                 host",
                alias::of(&card.info)
            );
            Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU))
        }
        _ => Ok(()),
    }
}

/// Who is told of a port: whose it is.
#[derive(Clone, Copy)]
pub(crate) struct Whose<'a> {
    /// The root that we are of.
    pub(crate) host: &'a Host,
    /// The guest that has the card.
    pub(crate) guest: Uuid,
}

/// Makes a device, which is there, the port that a card asks for. A bridge of the kernel has it already.
pub(super) fn join(
    admin: &NetAdmin,
    net: &mut Net,
    device: &str,
    card: &Interface,
    whose: Whose<'_>,
) -> Result<()> {
    match Switch::of(card) {
        None => Ok(()),
        Some(Switch::Bridge(bridge)) => be_port(admin, net, bridge, device, card),
        Some(Switch::Open(switch)) => {
            let parameters = card.virtualport.as_ref();
            let parameters = parameters.and_then(|port| port.parameters.as_ref());
            let interface = parameters.and_then(|parameters| parameters.interfaceid);
            openvswitch::Port {
                switch,
                device,
                address: address(card),
                interface: &interface.unwrap_or_default().to_string(),
                guest: &whose.guest.to_string(),
                profile: parameters.and_then(|parameters| parameters.profileid.as_deref()),
                vlans: card.vlan.as_ref().map(vlans).as_ref(),
                owner: &lasting::owner(whose.host),
            }
            .add(admin)
        }
    }
}

/// The address of a card.
pub(super) fn address(card: &Interface) -> [u8; 6] {
    let address = card.mac.as_ref().and_then(|mac| mac.address);
    address.unwrap_or_default().0
}

/// How a port of a bridge behaves: in which VLANs it is, whether it reaches others of its kind, and who knows what is
/// behind it.
fn be_port(
    admin: &NetAdmin,
    net: &mut Net,
    bridge: &str,
    device: &str,
    card: &Interface,
) -> Result<()> {
    if let Some(vlan) = &card.vlan {
        net.set_vlans(admin, bridge, device, &vlans(vlan))
            .map_err(|error| error.with_domain(ErrorDomain::QEMU))?;
    }
    let manager = match &card.kind {
        InterfaceKind::Bridge(kind) => kind.source.mac_table_manager,
        InterfaceKind::Network(kind) => kind.source.mac_table_manager,
        _ => None,
    };
    let told = (manager == Some(MacTableManager::Libvirt)).then_some(false);
    let isolated = card.port.as_ref().and_then(|port| port.isolated);
    let port = Port {
        isolated: Some(isolated == Some(true)),
        learning: told,
        flooding: told,
    };
    net.change_port(admin, device, &port)?;
    if told.is_some() {
        net.add_neighbour(admin, device, address(card))?;
    }
    Ok(())
}

/// The VLANs of a card.
fn vlans(vlan: &NetVlan) -> Vlans {
    let mut ids = vlan.tag.iter().map(|tag| tag.id);
    if let (Some(id), Some(false) | None) = (ids.clone().next(), vlan.trunk) {
        return Vlans::Access(id);
    }
    let native = vlan.tag.iter().find_map(|tag| {
        let tagged = tag.native_mode? == NetVlanMode::Tagged;
        Some((tag.id, tagged))
    });
    Vlans::Trunk {
        ids: ids.by_ref().collect(),
        native,
    }
}

/// Whether a card can be connected with something else while its guest runs: its end is a port, and is to be one of
/// another switch.
pub(crate) fn can_move(one: &Interface, wanted: &Interface) -> bool {
    let is_port = Switch::of(one).is_some() && is_ours(one);
    let to_switch = matches!(
        wanted.kind,
        InterfaceKind::Bridge(_) | InterfaceKind::Network(_)
    );
    is_port && to_switch
}

/// Whether the device of a card is ours to make and to set up.
pub(super) fn is_ours(card: &Interface) -> bool {
    let target = card.target.as_ref();
    target.and_then(|target| target.managed) != Some(false)
}

/// Makes the end of a running guest's card a port of the switch that the document names. It stays where it was when that
/// fails.
pub(crate) fn move_over(before: &Interface, card: &Interface, whose: Whose<'_>) -> Result<()> {
    change(before, card, whose).inspect_err(|_| {
        // The first failure is the one to tell.
        let _ = change(card, before, whose);
    })
}

fn change(before: &Interface, card: &Interface, whose: Whose<'_>) -> Result<()> {
    let target = card.target.as_ref();
    let device = target.and_then(|target| target.dev.as_deref());
    let (Some(device), Some(switch)) = (device, Switch::required(card)?) else {
        let message = "the card of a running guest can only be moved from a switch to another";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
    };
    let admin = NetAdmin::probe()?;
    let mut net = Net::open()?;
    if matches!(Switch::of(before), Some(Switch::Open(_))) && !matches!(switch, Switch::Open(_)) {
        openvswitch::remove(&admin, device, &lasting::owner(whose.host), address(before))?;
    }
    // What a bridge knows of a port goes when it is none any more.
    for master in [None, switch.master()] {
        let change = Change {
            master: Some(master),
            ..Change::default()
        };
        net.change(&admin, device, &change)?;
    }
    join(&admin, &mut net, device, card, whose)?;
    if card.bandwidth.is_some() {
        limit_device(&admin, &mut net, device, card)?;
    }
    Ok(())
}

/// Limits how fast packets pass the host's end of a card, in another way than `before`: that stays when this fails.
pub(crate) fn limit_instead(before: &Interface, card: &Interface) -> Result<()> {
    limit(card).inspect_err(|_| {
        // The first failure is the one to tell.
        let _ = limit(before);
    })
}

fn limit(card: &Interface) -> Result<()> {
    let target = card.target.as_ref();
    let Some(device) = target.and_then(|target| target.dev.as_deref()) else {
        let message = "there is no device on the host whose packets could be limited";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
    };
    limit_device(&NetAdmin::probe()?, &mut Net::open()?, device, card)
}

/// The same for a device whose name is known.
pub(super) fn limit_device(
    admin: &NetAdmin,
    net: &mut Net,
    device: &str,
    card: &Interface,
) -> Result<()> {
    let limits = limits(card);
    match Switch::of(card) {
        Some(Switch::Open(_)) => openvswitch::limit(admin, device, &limits),
        _ => net.limit(admin, device, &limits),
    }
}

/// Whether the host's end of a card sends what the guest sends: it is the same device. Others are the far end of a cable,
/// and receive it.
pub(crate) const fn shares_view(card: &Interface) -> bool {
    matches!(card.kind, InterfaceKind::Direct(_))
}

/// How fast packets pass.
fn limits(card: &Interface) -> Limits {
    let bandwidth = card.bandwidth.as_ref();
    let inbound = bandwidth.and_then(|bandwidth| bandwidth.inbound.as_ref());
    let outbound = bandwidth.and_then(|bandwidth| bandwidth.outbound.as_ref());
    let (sent, received) = if shares_view(card) {
        (outbound, inbound)
    } else {
        // What comes in to the guest leaves by its end here.
        (inbound, outbound)
    };
    Limits {
        sent: sent.and_then(rate),
        received: received.and_then(rate),
        with_guarantees: false,
    }
}

fn rate(rate: &NetBandwidthRate) -> Option<Rate> {
    Some(Rate {
        average: rate.average?,
        peak: rate.peak,
        burst: rate.burst,
    })
}
