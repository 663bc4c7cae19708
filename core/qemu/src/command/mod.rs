//! What QEMU is told of a guest: on its command line, and over its monitor when a device is plugged in.
//!
//! Each device is told as [`Piece`]s: secrets, layers of images, the host's ends of things, and the device itself, in
//! the order in which one stands on the other. A command line is all pieces of all devices, written one after the
//! other; plugging in is the same pieces of one device as commands ([`Piece::command`]), unplugging takes them away in
//! reverse ([`Piece::removal`]). So a device that was there from the start and one that came later are the same.
//!
//! Aliases and numbers of images come first: [`crate::alias::assign`], [`crate::alias::number_images`].

mod audio;
mod block;
mod board;
pub mod chardev;
mod clock;
pub mod controller;
mod cpu;
mod device;
pub mod disk;
mod environment;
pub mod filesystem;
mod firmware;
mod graphics;
mod guest;
pub mod hostdev;
mod launch;
pub mod memory;
pub mod net;
pub mod numa;
mod piece;
pub mod port;
mod smbios;
pub mod sound;
mod system;
#[cfg(test)]
mod tests;
mod tls;
mod tpm;
pub mod various;
mod video;

use polyvirt_config::Result;
use polyvirt_config::domain::{Domain, Interface, InterfaceKind};

pub use device::mainframe_function;
pub use guest::Guest;
pub use launch::{Launch, Prepared, Sealed, Tables};
pub use piece::Piece;

use crate::boot::Order;
use crate::{Props, Value};

/// What to run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CommandLine {
    /// Variables of its environment; there are no others.
    pub environment: Vec<(String, String)>,
    /// The program.
    pub program: String,
    /// Its arguments.
    pub arguments: Vec<String>,
}

/// The command line of a guest. Its document is complete, with addresses, aliases and numbers of images.
///
/// # Errors
/// When the guest has something that this QEMU cannot be told.
pub fn command_line(domain: &Domain, launch: &Launch<'_>) -> Result<CommandLine> {
    let guest = Guest::new(domain, launch);
    let mut arguments = Vec::new();
    for piece in pieces(&guest)? {
        if let Some(function) = mainframe_function(domain, &piece) {
            function.write(&guest.flags, &mut arguments);
        }
        overridden(domain, piece).write(&guest.flags, &mut arguments);
    }
    Ok(CommandLine {
        environment: environment::variables(&guest),
        program: domain.devices().emulator.clone().unwrap_or_default(),
        arguments,
    })
}

/// All that a guest's QEMU is told at its start, in QEMU's order.
fn pieces(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let order = Order::of(guest.domain);
    let mut pieces = vec![system::name(guest)];
    pieces.extend(system::deprecation(guest));
    pieces.extend([Piece::switch("-S"), system::master_key(guest)]);
    pieces.extend(disk::shared_reservations(guest));
    pieces.extend(firmware::images(guest)?);
    pieces.extend(machine(guest)?);
    pieces.extend(basics(guest)?);
    pieces.extend(devices(guest, &order)?);
    pieces.extend(board::launch_security(guest));
    pieces.extend(own_arguments(guest.domain));
    pieces.extend(system::sandbox(guest));
    pieces.extend(system::teardown(guest));
    pieces.extend(late_devices(guest)?);
    let timestamps = guest.launch.settings.log_timestamps;
    pieces.extend(timestamps.then(|| Piece::option("-msg", "timestamp=on")));
    Ok(pieces)
}

/// The machine, its processors and its memory.
fn machine(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let mut pieces = vec![board::machine(guest), board::accel(guest)];
    pieces.extend(board::tseg(guest));
    pieces.extend(cpu::cpu(guest));
    pieces.extend(board::bios(guest));
    pieces.push(memory::size(guest));
    pieces.extend(memory::main(guest)?);
    pieces.push(memory::overcommit(guest));
    pieces.push(board::smp(guest));
    pieces.extend(numa::iothreads(guest));
    pieces.extend(numa::numa(guest)?);
    Ok(pieces)
}

/// What every guest has: identity, monitor, clock, what it boots.
fn basics(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    pieces.extend(disk::throttle_groups(guest));
    pieces.extend(system::uuid(guest));
    pieces.extend(system::generation(guest));
    pieces.extend(smbios::sysinfo(guest));
    if guest.domain.devices().graphics.is_empty() {
        pieces.push(Piece::option("-display", "none"));
    }
    pieces.push(Piece::switch("-no-user-config"));
    pieces.push(Piece::switch("-nodefaults"));
    pieces.extend(monitor(guest));
    pieces.extend(clock::clock(guest)?);
    pieces.extend(system::lifecycle(guest));
    pieces.extend(board::no_acpi(guest));
    pieces.extend(system::power(guest));
    pieces.extend(system::boot(guest));
    Ok(pieces)
}

/// The monitor, on a socket that is open already.
fn monitor(guest: &Guest<'_>) -> [Piece; 2] {
    let settings = Props::new()
        .with("fd", guest.launch.monitor_fd.to_string())
        .with("server", true)
        .with("wait", false);
    let backend = chardev::Backend {
        id: "charmonitor".to_owned(),
        kind: "socket",
        settings,
    };
    [
        Piece::Chardev(backend),
        Piece::option("-mon", "chardev=charmonitor,id=monitor,mode=control"),
    ]
}

/// All devices.
fn devices(guest: &Guest<'_>, order: &Order) -> Result<Vec<Piece>> {
    let devices = guest.domain.devices();
    let mut pieces = Vec::new();
    macro_rules! each {
        ($all:expr, $tell:expr) => {
            for device in $all.iter() {
                pieces.extend($tell(device)?);
            }
        };
    }
    each!(devices.iommu, |device| various::iommu(guest, device));
    pieces.extend(controller::globals(guest));
    pieces.extend(controller::controllers(guest, order)?);
    each!(devices.hub, |device| various::hub(guest, device).map(Some));
    pieces.extend(controller::readers(guest, order)?);
    each!(devices.memory, |device| memory::memory_device(
        guest, device
    ));
    each!(devices.disk, |device| disk::disk(guest, device, order));
    each!(devices.filesystem, |device| filesystem::filesystem(
        guest, device, order
    ));
    let on_wires = |card: &&Interface| !matches!(card.kind, InterfaceKind::Hostdev(_));
    for card in devices.interface.iter().filter(on_wires) {
        pieces.extend(net::interface(guest, card, order)?);
    }
    each!(devices.smartcard, |device| port::smartcard(guest, device));
    each!(devices.serial, |device| port::serial(guest, device));
    each!(devices.parallel, |device| port::parallel(guest, device));
    each!(devices.channel, |device| port::channel(guest, device));
    each!(devices.console, |device| port::console(guest, device));
    each!(devices.tpm, |device| tpm::tpm(guest, device));
    each!(devices.input, |device| various::input(guest, device));
    pieces.extend(audio::audios(guest.domain));
    each!(devices.graphics, |device| graphics::graphics(guest, device));
    pieces.extend(video::videos(guest)?);
    each!(devices.sound, |device| sound::sound(guest, device));
    each!(devices.watchdog, |device| various::watchdog(guest, device)
        .map(Some));
    pieces.extend(various::watchdog_action(guest));
    each!(devices.redirdev, |device| port::redirdev(
        guest, device, order
    ));
    for card in devices.interface.iter().filter(|card| !on_wires(card)) {
        pieces.extend(net::interface(guest, card, order)?);
    }
    each!(devices.hostdev, |device| hostdev::hostdev(
        guest, device, order
    ));
    pieces.extend(
        guest
            .launch
            .incoming
            .map(|from| Piece::option("-incoming", from)),
    );
    each!(devices.memballoon, |device| various::balloon(guest, device));
    each!(devices.rng, |device| various::rng(guest, device));
    each!(devices.nvram, |device| various::nvram(guest, device));
    pieces.extend(various::core_note(guest));
    Ok(pieces)
}

/// Devices that come last.
fn late_devices(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let devices = guest.domain.devices();
    let mut pieces = Vec::new();
    for device in &devices.panic {
        pieces.extend(various::panic(guest, device)?);
    }
    for device in &devices.shmem {
        pieces.extend(various::shmem(guest, device)?);
    }
    if let Some(device) = &devices.vsock {
        pieces.push(various::vsock(guest, device)?);
    }
    for device in &devices.crypto {
        pieces.extend(various::crypto(guest, device)?);
    }
    if let Some(device) = &devices.pstore {
        pieces.extend(various::pstore(guest, device)?);
    }
    Ok(pieces)
}

/// Arguments that the document gives as they are.
fn own_arguments(domain: &Domain) -> Vec<Piece> {
    let own = domain.qemu_commandline.iter().flat_map(|own| &own.qemu_arg);
    own.map(|argument| Piece::Argument(argument.value.clone()))
        .collect()
}

/// A device with the properties that the document sets by hand.
fn overridden(domain: &Domain, piece: Piece) -> Piece {
    use polyvirt_config::domain::QemuPropertyType as Type;
    let Piece::Device(mut props) = piece else {
        return piece;
    };
    let id = props.text("id").unwrap_or_default().to_owned();
    let all = domain.qemu_override.iter().flat_map(|all| &all.qemu_device);
    let changes = all
        .filter(|device| device.alias == id)
        .filter_map(|device| device.qemu_frontend.as_ref());
    for change in changes.flat_map(|frontend| &frontend.qemu_property) {
        let text = change.value.clone().unwrap_or_default();
        let name = change.name.clone();
        match change.r#type {
            Type::Remove => props.remove(&name),
            Type::String => props.set(name, text),
            Type::Signed => props.set(
                name,
                text.parse::<i64>().map_or(Value::Text(text), Value::Signed),
            ),
            Type::Unsigned => props.set(
                name,
                text.parse::<u64>()
                    .map_or(Value::Text(text), Value::Unsigned),
            ),
            Type::Bool => props.set(name, matches!(text.as_str(), "true" | "yes" | "on")),
        }
    }
    Piece::Device(props)
}
