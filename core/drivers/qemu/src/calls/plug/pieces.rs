//! What a running QEMU is told of one device: the pieces of a command line, as commands.

use polyvirt_config::domain::Domain;
use polyvirt_driver::Result;
use polyvirt_inventory::devices::{Device, Kind};
use polyvirt_qemu::boot::Order;
use polyvirt_qemu::command::{
    Guest, Launch, Piece, Tables, controller, disk, hostdev, memory, net, port, various,
};

use super::refuse_kind;
use crate::guest::{Running, cards};
use crate::host::Host;

/// The pieces of a device that the guest has.
pub(super) fn of(
    host: &Host,
    running: &Running,
    domain: &Domain,
    device: &Device,
) -> Result<Vec<Piece>> {
    let tables = match device {
        Device::Interface(card) => cards::connected(card),
        _ => Tables::default(),
    };
    with(host, running, domain, device, &tables)
}

/// The pieces of a device of a document that is complete, with addresses and aliases, and with what has been prepared
/// for it.
pub(super) fn with(
    host: &Host,
    running: &Running,
    domain: &Domain,
    device: &Device,
    tables: &Tables,
) -> Result<Vec<Piece>> {
    let launch = Launch {
        capabilities: &running.capabilities,
        settings: &host.settings,
        id: domain.id.unwrap_or_default(),
        monitor_fd: -1,
        prepared: tables,
        environment: &[],
        incoming: None,
        next_fd_set: 0,
    };
    let guest = Guest::new(domain, &launch);
    let order = Order::of(domain);
    let pieces = match device {
        Device::Disk(one) => disk::disk(&guest, one, &order),
        Device::Interface(one) => net::interface(&guest, one, &order),
        Device::Controller(one) => {
            controller::controller(&guest, one, &order).map(|piece| piece.into_iter().collect())
        }
        Device::Serial(one) => port::serial(&guest, one),
        Device::Parallel(one) => port::parallel(&guest, one),
        Device::Channel(one) => port::channel(&guest, one),
        Device::Console(one) => port::console(&guest, one),
        Device::Redirdev(one) => port::redirdev(&guest, one, &order),
        Device::Hostdev(one) => hostdev::hostdev(&guest, one, &order),
        Device::Memory(one) => memory::memory_device(&guest, one),
        Device::Rng(one) => various::rng(&guest, one),
        Device::Input(one) => various::input(&guest, one).map(|piece| piece.into_iter().collect()),
        Device::Watchdog(one) => various::watchdog(&guest, one).map(|piece| vec![piece]),
        Device::Shmem(one) => various::shmem(&guest, one),
        Device::Crypto(one) => various::crypto(&guest, one),
        other => return Err(refuse_kind("live change", other.kind())),
    };
    Ok(pieces?)
}

/// Whether a running guest can get and lose devices of a kind.
pub(super) fn can_be_plugged(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Disk
            | Kind::Interface
            | Kind::Controller
            | Kind::Serial
            | Kind::Parallel
            | Kind::Channel
            | Kind::Console
            | Kind::Redirdev
            | Kind::Hostdev
            | Kind::Memory
            | Kind::Rng
            | Kind::Input
            | Kind::Watchdog
            | Kind::Shmem
            | Kind::Crypto
    )
}

/// Tells QEMU all of them. When one is refused, those before it are taken back.
pub(super) fn add(running: &Running, pieces: &[Piece]) -> Result<()> {
    for (index, piece) in pieces.iter().enumerate() {
        let Some((command, arguments)) = piece.command() else {
            continue;
        };
        if let Err(error) = running.execute(command, arguments.into()) {
            remove(running, pieces.get(..index).unwrap_or_default());
            return Err(error);
        }
    }
    Ok(())
}

/// Takes them away again, the last first. What QEMU does not know any more is gone, which is what was wanted.
pub(super) fn remove(running: &Running, pieces: &[Piece]) {
    for (command, arguments) in pieces.iter().rev().filter_map(Piece::removal) {
        let _ = running.execute(command, arguments.into());
    }
}
