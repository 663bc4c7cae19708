//! Network cards and the host's end of them.

use polyvirt_config::domain::{
    Interface, InterfaceBackendType, InterfaceDriver, InterfaceDriverName, InterfaceKind,
    InterfaceSocketMode, InterfaceTxMode, InterfaceVhostUser, Teaming, VirtioModel,
};
use polyvirt_config::{Error, Result};

use super::chardev::{self, Backend};
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::boot::Order;
use crate::{Flag, Props, alias};

/// After how many seconds a connection with passt is made again.
const PASST_RECONNECT: u32 = 5;

/// Everything that QEMU is told of a network card.
///
/// # Errors
/// When the host's end is of a kind that QEMU does not have.
pub fn interface(guest: &Guest<'_>, card: &Interface, order: &Order) -> Result<Vec<Piece>> {
    if let InterfaceKind::Hostdev(given) = &card.kind {
        return super::hostdev::interface(guest, card, given, order);
    }
    let (mut pieces, queues) = back(guest, card)?;
    pieces.push(Piece::Device(front(guest, card, queues, order)?));
    Ok(pieces)
}

/// The host's end, and the number of its queues.
///
/// # Errors
/// When QEMU has no such thing.
pub fn back(guest: &Guest<'_>, card: &Interface) -> Result<(Vec<Piece>, usize)> {
    let name = alias::of(&card.info);
    let mut pieces = Vec::new();
    let configured = card
        .driver
        .as_ref()
        .and_then(|driver| driver.queues)
        .unwrap_or(1)
        .max(1);
    let mut queues = usize::try_from(configured).unwrap_or(1);
    let passt = card.backend.as_ref().and_then(|backend| backend.r#type)
        == Some(InterfaceBackendType::Passt);
    let props = match &card.kind {
        InterfaceKind::User(_) if passt => stream(guest, name),
        InterfaceKind::User(_) => user(card),
        InterfaceKind::Network(_)
        | InterfaceKind::Bridge(_)
        | InterfaceKind::Ethernet(_)
        | InterfaceKind::Direct(_)
        | InterfaceKind::Internal(_) => {
            let (props, found) = tap(guest, card, name)?;
            queues = found.max(1);
            props
        }
        InterfaceKind::Vhostuser(socket) => {
            pieces.push(vhost_user(guest, name, socket.source.as_ref(), passt)?);
            Props::new()
                .with("type", "vhost-user")
                .with("chardev", format!("char{name}"))
                .maybe("queues", (queues > 1).then_some(configured))
        }
        InterfaceKind::Vdpa(vdpa) => {
            let path = guest.fd_set(&format!("{name}-vdpa"), &mut pieces);
            Props::new()
                .with("type", "vhost-vdpa")
                .with("vhostdev", path.unwrap_or_else(|| vdpa.source.dev.clone()))
                .maybe("queues", (queues > 1).then_some(configured))
        }
        kind => socket(kind, name)?,
    };
    pieces.push(Piece::Netdev(props.with("id", format!("host{name}"))));
    Ok((pieces, queues))
}

/// A network that a program beside QEMU makes.
fn stream(guest: &Guest<'_>, name: &str) -> Props {
    let path = guest.places.passt(name).to_string_lossy().into_owned();
    let address = Props::new().with("type", "unix").with("path", path);
    let again = if guest.has(Flag::NetdevStreamReconnectMiliseconds) {
        Props::new().with("reconnect-ms", PASST_RECONNECT * 1000)
    } else if guest.has(Flag::NetdevStreamReconnect) {
        Props::new().with("reconnect", PASST_RECONNECT)
    } else {
        Props::new()
    };
    Props::new()
        .with("type", "stream")
        .with("addr", address)
        .with("server", false)
        .and(again)
}

/// A wire between QEMUs.
fn socket(kind: &InterfaceKind, name: &str) -> Result<Props> {
    let props = Props::new().with("type", "socket");
    Ok(match kind {
        InterfaceKind::Server(server) => {
            let address = server.source.address.as_deref().unwrap_or_default();
            props.with("listen", format!("{address}:{}", server.source.port))
        }
        InterfaceKind::Client(client) => {
            let peer = &client.source;
            props.with("connect", format!("{}:{}", peer.address, peer.port))
        }
        InterfaceKind::Mcast(mcast) => {
            let group = &mcast.source;
            props.with("mcast", format!("{}:{}", group.address, group.port))
        }
        InterfaceKind::Udp(udp) => {
            let (peer, own) = (&udp.source, &udp.source.local);
            props
                .with("udp", format!("{}:{}", peer.address, peer.port))
                .with("localaddr", format!("{}:{}", own.address, own.port))
        }
        _ => {
            return Err(Error::unsupported(format!(
                "QEMU has no network cards of the kind of '{name}'"
            )));
        }
    })
}

/// The network that QEMU itself makes: the host's addresses in it.
fn user(card: &Interface) -> Props {
    let props = Props::new().with("type", "user");
    card.ip.iter().fold(props, |props, ip| {
        let text = ip.address.to_string();
        if ip.address.is_ipv6() {
            return props
                .with("ipv6-prefix", text)
                .maybe("ipv6-prefixlen", ip.prefix);
        }
        let prefix = ip.prefix.map(|prefix| format!("/{prefix}"));
        props.with("net", text + &prefix.unwrap_or_default())
    })
}

/// A device of the host's network, by its descriptors: one a queue.
fn tap(guest: &Guest<'_>, card: &Interface, name: &str) -> Result<(Props, usize)> {
    let taps = guest.launch.prepared.descriptors(&format!("{name}-tap"));
    let vhosts = guest.launch.prepared.descriptors(&format!("{name}-vhost"));
    if taps.is_empty() {
        return Err(Error::internal(format!(
            "nothing has been prepared on the host for the network card '{name}'"
        )));
    }
    let listed = |props: Props, one: &'static str, many: &'static str, all: &[String]| match all {
        [] => props,
        [only] => props.with(one, only),
        all => props.with(many, all.join(":")),
    };
    let props = listed(Props::new().with("type", "tap"), "fd", "fds", &taps);
    let props = props.flag("vhost", !vhosts.is_empty());
    let props = listed(props, "vhostfd", "vhostfds", &vhosts);
    let buffer = card.tune.as_ref().and_then(|tune| tune.sndbuf);
    Ok((props.maybe("sndbuf", buffer), taps.len()))
}

fn vhost_user(
    guest: &Guest<'_>,
    name: &str,
    source: Option<&InterfaceVhostUser>,
    passt: bool,
) -> Result<Piece> {
    let id = format!("char{name}");
    if passt {
        let path = guest.places.passt(name).to_string_lossy().into_owned();
        let settings = Props::new()
            .with("path", path)
            .and(chardev::reconnect(guest, PASST_RECONNECT));
        return Ok(Piece::Chardev(Backend {
            id,
            kind: "socket",
            settings,
        }));
    }
    let source =
        source.ok_or_else(|| Error::xml("a vhost-user card needs the path of a socket"))?;
    let settings = Props::new().maybe("path", source.path.as_ref());
    let again = source.reconnect.as_ref();
    let again = again.map(|again| again.timeout.filter(|_| again.enabled).unwrap_or(0));
    let settings = match (source.mode, again) {
        (Some(InterfaceSocketMode::Server), _) => settings.with("server", true),
        (_, Some(seconds)) => settings.and(chardev::reconnect(guest, seconds)),
        _ => settings,
    };
    Ok(Piece::Chardev(Backend {
        id,
        kind: "socket",
        settings,
    }))
}

/// The card as the guest sees it.
///
/// # Errors
/// When it has no place.
pub fn front(guest: &Guest<'_>, card: &Interface, queues: usize, order: &Order) -> Result<Props> {
    let model = card
        .model
        .as_ref()
        .and_then(|model| model.r#type.as_deref())
        .unwrap_or("rtl8139");
    let name = alias::of(&card.info);
    let versions = match model {
        "virtio" => Some(VirtioModel::Virtio),
        "virtio-transitional" => Some(VirtioModel::VirtioTransitional),
        "virtio-non-transitional" => Some(VirtioModel::VirtioNonTransitional),
        _ => None,
    };
    let driver = card.driver.as_ref();
    let props = match versions {
        Some(versions) => {
            let options = driver.map(|driver| &driver.virtio);
            let props = device::virtio("virtio-net", &card.info, Some(versions), options)?;
            props.and(virtio(card, driver, queues))
        }
        None => Props::new().with("driver", model.to_owned()),
    };
    let mtu = card
        .mtu
        .as_ref()
        .and_then(|mtu| mtu.size)
        .filter(|_| versions.is_some());
    let mac = card.mac.as_ref().and_then(|mac| mac.address);
    Ok(props
        .maybe("host_mtu", mtu)
        .with("netdev", format!("host{name}"))
        .with("id", name)
        .maybe("mac", mac.map(|mac| mac.to_string()))
        .maybe("bootindex", order.index(&card.info))
        .maybe("loadparm", device::loadparm(guest, &card.info))
        .and(device::place(guest, &card.info)?)
        .and(device::rom(card.info.rom.as_ref())))
}

/// What virtio cards have.
fn virtio(card: &Interface, driver: Option<&InterfaceDriver>, queues: usize) -> Props {
    let failover = matches!(card.teaming, Some(Teaming::Persistent));
    let Some(driver) = driver else {
        return Props::new().flag("failover", failover);
    };
    let transmit = driver.txmode.map(|mode| match mode {
        InterfaceTxMode::Iothread => "bh",
        InterfaceTxMode::Timer => "timer",
    });
    let vdpa = matches!(
        card.kind,
        InterfaceKind::Vdpa(_) | InterfaceKind::Vhostuser(_)
    );
    let vhost = driver.name != Some(InterfaceDriverName::Qemu);
    let many = queues > 1 && (vhost || vdpa);
    let vectors = u32::try_from(queues)
        .unwrap_or(u32::MAX)
        .saturating_mul(2)
        .saturating_add(2);
    let host = driver.host.as_ref();
    let guest = driver.guest.as_ref();
    Props::new()
        .maybe("tx", transmit)
        .maybe("ioeventfd", driver.ioeventfd)
        .maybe("event_idx", driver.event_idx)
        .maybe("csum", host.and_then(|host| host.csum))
        .maybe("gso", host.and_then(|host| host.gso))
        .maybe("host_tso4", host.and_then(|host| host.tso4))
        .maybe("host_tso6", host.and_then(|host| host.tso6))
        .maybe("host_ecn", host.and_then(|host| host.ecn))
        .maybe("host_ufo", host.and_then(|host| host.ufo))
        .maybe("mrg_rxbuf", host.and_then(|host| host.mrg_rxbuf))
        .maybe("guest_csum", guest.and_then(|guest| guest.csum))
        .maybe("guest_tso4", guest.and_then(|guest| guest.tso4))
        .maybe("guest_tso6", guest.and_then(|guest| guest.tso6))
        .maybe("guest_ecn", guest.and_then(|guest| guest.ecn))
        .maybe("guest_ufo", guest.and_then(|guest| guest.ufo))
        .flag("mq", many)
        .maybe("vectors", many.then_some(vectors))
        .maybe("rx_queue_size", driver.rx_queue_size)
        .maybe("tx_queue_size", driver.tx_queue_size)
        .maybe("rss", driver.rss)
        .maybe("hash", driver.rss_hash_report)
        .flag("failover", failover)
}
