//! The host's end of a guest's network cards, made before QEMU is told of them: it gets descriptors, and no privilege.

use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use polyvirt_config::common::NetBandwidthRate;
use polyvirt_config::domain::{Domain, Interface, InterfaceDirect, InterfaceKind, InterfaceTarget};
use polyvirt_config::networkport::MacvtapMode;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::macvtap::{self, Macvtap};
use polyvirt_host::net::{Change, Limits, Net, Port, Rate};
use polyvirt_host::tap::{Tap, Wanted};
use polyvirt_qemu::alias;
use polyvirt_qemu::command::Tables;
use serde_json::json;

use super::{Running, soon};
use crate::host::Host;

/// What names of devices begin with that nobody has named.
const NAMES: &str = "vnet%d";

/// The most queues that the kernel gives a device.
const MOST_QUEUES: u32 = 256;

/// What QEMU gets for the network cards of a guest.
#[derive(Default)]
pub(super) struct Cards {
    /// Which descriptors are for what.
    pub(super) tables: Tables,
    pub(super) descriptors: Vec<OwnedFd>,
    /// Devices that stay on the host until they are removed.
    pub(super) lasting: Lasting,
}

/// Devices that nobody uses yet: they are removed when this is dropped, unless they are kept.
#[derive(Default)]
pub(super) struct Lasting(Vec<String>);

impl Lasting {
    /// The guest is there: from now on they go when it does.
    pub(super) fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Lasting {
    fn drop(&mut self) {
        self.0.iter().for_each(|name| remove(name));
    }
}

impl Cards {
    /// Connects all cards of a guest, and notes in its document how their ends are called. What was made goes with the
    /// result.
    pub(super) fn connect(host: &Host, domain: &mut Domain) -> Result<Self> {
        let mut cards = Self::default();
        for card in &mut domain.devices_mut().interface {
            if let Some(tap) = end_of(host, card)? {
                if lasts(card) {
                    cards.lasting.0.push(tap.name.clone());
                }
                card.target.get_or_insert_default().dev = Some(tap.name);
                let numbers = tap.queues.iter().map(|queue| queue.as_raw_fd().to_string());
                cards
                    .tables
                    .descriptors
                    .insert(key(card), numbers.collect());
                cards.descriptors.extend(tap.queues);
            }
        }
        Ok(cards)
    }
}

/// Connects a card that comes while the guest runs: QEMU is passed the descriptors, and knows them by name. Nothing is
/// left on the host when that fails.
pub(crate) fn connect_live(host: &Host, running: &Running, card: &mut Interface) -> Result<Tables> {
    let mut tables = Tables::default();
    let Some(tap) = end_of(host, card)? else {
        return Ok(tables);
    };
    card.target.get_or_insert_default().dev = Some(tap.name);
    let mut names = Vec::new();
    for (number, queue) in tap.queues.iter().enumerate() {
        let name = format!("{}-{number}", key(card));
        let arguments = json!({ "fdname": name });
        let passed = Some(queue.as_fd());
        let done = running
            .monitor
            .execute_passing("getfd", arguments, passed, soon());
        if let Err(error) = done {
            take_back(running, &names);
            take_away(card);
            return Err(error);
        }
        names.push(name);
    }
    tables.descriptors.insert(key(card), names);
    Ok(tables)
}

/// Lets QEMU close what it was passed and has no use for. What it has used is not there under that name any more.
pub(crate) fn disconnect(running: &Running, tables: &Tables) {
    tables
        .descriptors
        .values()
        .for_each(|names| take_back(running, names));
}

fn take_back(running: &Running, names: &[String]) {
    for name in names {
        let arguments = json!({ "fdname": name });
        let _ = running.monitor.ask("closefd", arguments, soon());
    }
}

/// Whether the host's end of a card is there until somebody removes it.
const fn lasts(card: &Interface) -> bool {
    matches!(card.kind, InterfaceKind::Direct(_))
}

/// Removes the host's end of a card that has gone, where that does not go by itself.
pub(super) fn take_away(card: &Interface) {
    let target = card.target.as_ref();
    if let Some(device) = target.and_then(|target| target.dev.as_deref())
        && lasts(card)
    {
        remove(device);
    }
}

/// How devices are known as those of guests of this root.
fn owner(host: &Host) -> String {
    format!("polyvirt {}", host.root.folders.lib.display())
}

/// Removes the ends of cards that no guest has: what a killed process left.
pub(super) fn sweep(host: &Host) {
    let (Ok(admin), Ok(mut net)) = (NetAdmin::probe(), Net::open()) else {
        return;
    };
    let in_use = |name: &str| {
        host.guests.all().iter().any(|guest| {
            let live = guest.state().live.clone();
            let cards = live.as_deref().map(|live| &live.devices().interface);
            cards.into_iter().flatten().any(|card| {
                let target = card.target.as_ref();
                target.and_then(|target| target.dev.as_deref()) == Some(name)
            })
        })
    };
    // Who opens the root cannot do more about one that stays.
    let _ = Macvtap::sweep(&admin, &mut net, &owner(host), in_use);
}

/// There is nobody to tell when it stays.
fn remove(device: &str) {
    if let (Ok(admin), Ok(mut net)) = (NetAdmin::probe(), Net::open()) {
        let _ = Macvtap::remove(&admin, &mut net, device);
    }
}

/// Has a card's end stay what it is called where nobody says otherwise.
pub(crate) fn keep_end(one: &Interface, wanted: &mut Interface) {
    let known = one.target.as_ref().and_then(|target| target.dev.clone());
    if let Some(known) = known {
        let target = wanted.target.get_or_insert_default();
        target.dev.get_or_insert(known);
    }
}

/// Whether a card can be connected with something else while its guest runs: its end is a port of a bridge, and is to
/// be one of another.
pub(crate) fn can_move(one: &Interface, wanted: &Interface) -> bool {
    let is_port = bridge_of(one).is_some() && managed(one.target.as_ref());
    let to_bridge = matches!(
        wanted.kind,
        InterfaceKind::Bridge(_) | InterfaceKind::Network(_)
    );
    is_port && to_bridge
}

/// Makes the end of a running guest's card a port of the bridge that the document names.
pub(crate) fn move_over(card: &Interface) -> Result<()> {
    let target = card.target.as_ref();
    let device = target.and_then(|target| target.dev.as_deref());
    let (Some(device), Some(bridge)) = (device, bridge_of(card)) else {
        let message = "the card of a running guest can only be moved from a bridge to another";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
    };
    require_plain(card)?;
    let admin = NetAdmin::probe()?;
    let mut net = Net::open()?;
    let change = Change {
        master: Some(Some(bridge)),
        ..Change::default()
    };
    net.change(&admin, device, &change)?;
    on_bridge(&admin, &mut net, device, card)
}

/// The bridge that a card's end is a port of.
fn bridge_of(card: &Interface) -> Option<&str> {
    match &card.kind {
        InterfaceKind::Bridge(kind) => Some(&kind.source.bridge),
        InterfaceKind::Network(kind) => kind.source.bridge.as_deref(),
        _ => None,
    }
}

/// Stands for descriptors of a card that is there already: what is said of them is only how to take the card away.
pub(crate) fn connected(card: &Interface) -> Tables {
    let mut tables = Tables::default();
    tables.descriptors.insert(key(card), vec![key(card)]);
    tables
}

/// What descriptors of a card go by.
fn key(card: &Interface) -> String {
    format!("{}-tap", alias::of(&card.info))
}

/// The host's end of a card, connected with what the card is to be connected with; nothing for cards whose end QEMU
/// makes by itself.
fn end_of(host: &Host, card: &Interface) -> Result<Option<Tap>> {
    let bridge = match &card.kind {
        InterfaceKind::Bridge(kind) => Some(kind.source.bridge.as_str()),
        InterfaceKind::Ethernet(_) => None,
        InterfaceKind::Network(kind) if kind.source.bridge.is_some() => {
            kind.source.bridge.as_deref()
        }
        InterfaceKind::Direct(kind) => {
            require_plain(card)?;
            return on_device(host, card, &kind.source).map(Some);
        }
        InterfaceKind::Network(_) | InterfaceKind::Internal(_) => {
            let message = format!(
                "the host's end of network card '{}' cannot be made here: \
                 name a bridge with type 'bridge', or choose type 'user'",
                alias::of(&card.info)
            );
            return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
        }
        _ => return Ok(None),
    };
    require_plain(card)?;
    let target = card.target.as_ref();
    let managed = managed(target);
    let named = target.and_then(|target| target.dev.as_deref());
    let name = named.unwrap_or(NAMES);
    let mut net = Net::open()?;
    if !managed && net.link(name)?.is_none() {
        let message = format!("there is no tap device '{name}', and it is not ours to make");
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    let admin = managed.then(NetAdmin::probe).transpose()?;
    let tap = Tap::open(&Wanted {
        name,
        queues: queues(card),
        with_header: with_header(card),
    })?;
    if let Some(admin) = admin {
        net.change(&admin, &tap.name, &set_up(card, bridge))?;
        if card.bandwidth.is_some() {
            net.limit(&admin, &tap.name, &limits(card))?;
        }
        if bridge.is_some() {
            on_bridge(&admin, &mut net, &tap.name, card)?;
        }
    }
    Ok(Some(tap))
}

/// Refuses a card whose switch would have to be told of it. Without that it would be connected all the same, but with
/// others than it is meant for.
fn require_plain(card: &Interface) -> Result<()> {
    let kind = card.virtualport.as_ref().and_then(|port| port.r#type);
    let asked = match kind {
        Some(kind) => format!("a virtual port of type '{}'", kind.as_str()),
        None if card.vlan.is_some() => "a VLAN".to_owned(),
        None => return Ok(()),
    };
    let message = format!(
        "network card '{}' asks for {asked}, which bridges and devices of the kernel do not give it: \
         name a bridge that is in its VLAN already",
        alias::of(&card.info)
    );
    Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU))
}

/// The same for one straight on a device of the host.
fn on_device(host: &Host, card: &Interface, source: &InterfaceDirect) -> Result<Tap> {
    let target = card.target.as_ref();
    let admin = NetAdmin::probe()?;
    let mut net = Net::open()?;
    let wanted = macvtap::Wanted {
        name: target.and_then(|target| target.dev.as_deref()),
        below: &source.dev,
        mode: match source.mode {
            MacvtapMode::Vepa => macvtap::Mode::Vepa,
            MacvtapMode::Private => macvtap::Mode::Private,
            MacvtapMode::Bridge => macvtap::Mode::Bridge,
            MacvtapMode::Passthrough => macvtap::Mode::Passthrough,
        },
        address: card
            .mac
            .as_ref()
            .and_then(|mac| mac.address)
            .map(|mac| mac.0),
        mtu: card.mtu.as_ref().and_then(|mtu| mtu.size),
        queues: queues(card),
        with_header: with_header(card),
        owner: &owner(host),
    };
    let made = Macvtap::create(&admin, &mut net, &wanted);
    let Macvtap { name, queues } = made.map_err(|error| error.with_domain(ErrorDomain::QEMU))?;
    if card.bandwidth.is_some() {
        let limited = net.limit(&admin, &name, &limits(card));
        limited.inspect_err(|_| remove(&name))?;
    }
    Ok(Tap { name, queues })
}

fn queues(card: &Interface) -> usize {
    let queues = card.driver.as_ref().and_then(|driver| driver.queues);
    let queues = queues.unwrap_or(1).clamp(1, MOST_QUEUES);
    usize::try_from(queues).unwrap_or(1)
}

/// Whether packets come with what virtio says of them.
fn with_header(card: &Interface) -> bool {
    let model = card.model.as_ref();
    let model = model.and_then(|model| model.r#type.as_deref());
    model.is_some_and(|model| model.starts_with("virtio"))
}

/// Whether the device is ours to make and to set up.
fn managed(target: Option<&InterfaceTarget>) -> bool {
    target.and_then(|target| target.managed) != Some(false)
}

/// What becomes of it before packets pass.
fn set_up<'a>(card: &Interface, bridge: Option<&'a str>) -> Change<'a> {
    let address = card.mac.as_ref().and_then(|mac| mac.address);
    Change {
        // A bridge takes the lowest address of its ports for its own, and must not take the guest's.
        address: address.map(|address| {
            let mut octets = address.0;
            octets[0] = 0xfe;
            octets
        }),
        mtu: card.mtu.as_ref().and_then(|mtu| mtu.size),
        master: bridge.map(Some),
        up: Some(true),
        ..Change::default()
    }
}

/// Limits how fast packets pass the host's end of a card.
pub(crate) fn limit(card: &Interface) -> Result<()> {
    let target = card.target.as_ref();
    let Some(device) = target.and_then(|target| target.dev.as_deref()) else {
        let message = "there is no device on the host whose packets could be limited";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
    };
    let admin = NetAdmin::probe()?;
    Net::open()?.limit(&admin, device, &limits(card))
}

/// How fast packets pass.
fn limits(card: &Interface) -> Limits {
    let bandwidth = card.bandwidth.as_ref();
    let inbound = bandwidth.and_then(|bandwidth| bandwidth.inbound.as_ref());
    let outbound = bandwidth.and_then(|bandwidth| bandwidth.outbound.as_ref());
    Limits {
        // What comes in to the guest leaves by its end here.
        sent: inbound.and_then(rate),
        received: outbound.and_then(rate),
        with_guarantees: false,
    }
}

/// Whether the guest reaches others of its kind.
fn on_bridge(admin: &NetAdmin, net: &mut Net, tap: &str, card: &Interface) -> Result<()> {
    let isolated = card.port.as_ref().and_then(|port| port.isolated);
    if isolated.is_none() {
        return Ok(());
    }
    let port = Port {
        isolated,
        ..Port::default()
    };
    net.change_port(admin, tap, &port)
}

fn rate(rate: &NetBandwidthRate) -> Option<Rate> {
    Some(Rate {
        average: rate.average?,
        peak: rate.peak,
        burst: rate.burst,
    })
}
