//! The host's end of a guest's network cards, made before QEMU is told of them: it gets descriptors, and no privilege.

use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use polyvirt_config::domain::{Domain, Interface, InterfaceDirect, InterfaceKind};
use polyvirt_config::networkport::MacvtapMode;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::macvtap::{self, Macvtap};
use polyvirt_host::net::{Change, Net};
use polyvirt_host::tap::{Tap, Wanted};
use polyvirt_qemu::alias;
use polyvirt_qemu::command::Tables;
use serde_json::json;

use super::lasting::{self, Lasting};
use super::switch::{self, Switch, Whose};
use super::{Running, soon};
use crate::host::Host;

/// What names of devices begin with that nobody has named.
const NAMES: &str = "vnet%d";

/// The most queues that the kernel gives a device.
const MOST_QUEUES: u32 = 256;

/// What QEMU gets for the network cards of a guest.
pub(super) struct Cards {
    /// Which descriptors are for what.
    pub(super) tables: Tables,
    pub(super) descriptors: Vec<OwnedFd>,
    /// Devices that stay on the host until they are removed.
    pub(super) lasting: Lasting,
}

impl Cards {
    /// Connects all cards of a guest, and notes in its document how their ends are called. What was made goes with the
    /// result.
    pub(super) fn connect(host: &Host, domain: &mut Domain) -> Result<Self> {
        let mut cards = Self {
            tables: Tables::default(),
            descriptors: Vec::new(),
            lasting: Lasting::new(host),
        };
        let guest = domain.uuid.unwrap_or_default();
        for card in &mut domain.devices_mut().interface {
            if let Some(tap) = end_of(card, Whose { host, guest })? {
                cards.lasting.add(card, &tap.name);
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
pub(crate) fn connect_live(
    whose: Whose<'_>,
    running: &Running,
    card: &mut Interface,
) -> Result<Tables> {
    let mut tables = Tables::default();
    let Some(tap) = end_of(card, whose)? else {
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
            lasting::take_away(whose.host, card);
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

/// Has a card's end stay what it is called where nobody says otherwise.
pub(crate) fn keep_end(one: &Interface, wanted: &mut Interface) {
    let known = one.target.as_ref().and_then(|target| target.dev.clone());
    if let Some(known) = known {
        let target = wanted.target.get_or_insert_default();
        target.dev.get_or_insert(known);
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
fn end_of(card: &Interface, whose: Whose<'_>) -> Result<Option<Tap>> {
    let switch = Switch::required(card)?;
    match &card.kind {
        InterfaceKind::Bridge(_) | InterfaceKind::Ethernet(_) => {}
        InterfaceKind::Network(_) if switch.is_some() => {}
        InterfaceKind::Direct(kind) => return on_device(whose.host, card, &kind.source).map(Some),
        InterfaceKind::Network(_) | InterfaceKind::Internal(_) => {
            let message = format!(
                "the host's end of network card '{}' cannot be made here: \
                 name a bridge with type 'bridge', or choose type 'user'",
                alias::of(&card.info)
            );
            return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
        }
        _ => return Ok(None),
    }
    let managed = switch::is_ours(card);
    let target = card.target.as_ref();
    let named = target.and_then(|target| target.dev.as_deref());
    let name = named.unwrap_or(NAMES);
    let mut net = Net::open()?;
    if !managed && net.link(name)?.is_none() {
        let message = format!("there is no tap device '{name}', and it is not ours to make");
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    let admin = managed.then(NetAdmin::probe).transpose()?;
    let wanted = Wanted {
        name,
        queues: queues(card),
        with_header: with_header(card),
    };
    let tap = match admin {
        None => Tap::attach(&wanted).map_err(|error| error.with_domain(ErrorDomain::QEMU))?,
        Some(admin) => {
            let tap = Tap::create(&admin, &wanted)?;
            plug_in(&admin, &mut net, &tap.name, card, whose)?;
            tap
        }
    };
    let script = card.script.as_ref();
    if let (InterfaceKind::Ethernet(_), Some(path)) =
        (&card.kind, script.and_then(|script| script.path.as_deref()))
    {
        lasting::run_script(path, &tap.name)?;
    }
    Ok(Some(tap))
}

/// Makes a device what it is to be on the host. A switch that it has been a port of forgets it when that fails.
fn plug_in(
    admin: &NetAdmin,
    net: &mut Net,
    device: &str,
    card: &Interface,
    whose: Whose<'_>,
) -> Result<()> {
    let change = set_up(net, card)?;
    net.change(admin, device, &change)?;
    let mut lasting = Lasting::new(whose.host);
    lasting.add(card, device);
    switch::join(admin, net, device, card, whose)?;
    if card.bandwidth.is_some() {
        switch::limit_device(admin, net, device, card)?;
    }
    lasting.keep();
    Ok(())
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
        owner: &lasting::owner(host),
    };
    let made = Macvtap::create(&admin, &mut net, &wanted);
    let Macvtap { name, queues } = made.map_err(|error| error.with_domain(ErrorDomain::QEMU))?;
    let mut lasting = Lasting::new(host);
    lasting.add(card, &name);
    if card.bandwidth.is_some() {
        switch::limit_device(&admin, &mut net, &name, card)?;
    }
    lasting.keep();
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

/// What becomes of it before packets pass.
fn set_up<'a>(net: &mut Net, card: &'a Interface) -> Result<Change<'a>> {
    let address = card.mac.as_ref().and_then(|mac| mac.address);
    let mtu = card.mtu.as_ref().and_then(|mtu| mtu.size);
    let switch = Switch::of(card);
    // A bridge with ports of several sizes would drop what does not fit one of them.
    let usual = match (mtu, switch) {
        (None, Some(switch)) => switch.mtu(net)?,
        _ => None,
    };
    Ok(Change {
        address: address.map(|address| {
            let mut octets = address.0;
            octets[0] = switch::HOSTS;
            octets
        }),
        mtu: mtu.or(usual),
        master: switch.map(Switch::master),
        up: Some(true),
        ..Change::default()
    })
}
