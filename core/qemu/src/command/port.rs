//! Serial and parallel ports, channels, consoles, readers of smart cards with a card of somebody else, redirected USB.

use polyvirt_config::common::Address;
use polyvirt_config::domain::{
    Channel, ChannelTarget, Console, ConsoleTargetType, ControllerKind, Parallel, Redirdev, Serial,
    SerialModel, Smartcard, SmartcardMode,
};
use polyvirt_config::{Error, Result};

use super::chardev;
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::boot::Order;
use crate::{Flag, Props, Value, alias};

/// A serial port.
///
/// # Errors
/// When no model has been chosen for it, or its other end is of a kind that QEMU does not have.
pub fn serial(guest: &Guest<'_>, port: &Serial) -> Result<Vec<Piece>> {
    let name = alias::of(&port.info);
    let id = format!("char{name}");
    let mut pieces = chardev::backend(guest, &port.source, port.log.as_ref(), name, &id)?;
    let model = port
        .target
        .as_ref()
        .and_then(|target| target.model.as_ref())
        .and_then(|model| model.name);
    let driver = match model {
        // These are part of the machine, which takes them one after the other.
        Some(SerialModel::Pl011 | SerialModel::V16550a) | None => {
            pieces.push(Piece::option("-serial", format!("chardev:{id}")));
            return Ok(pieces);
        }
        Some(SerialModel::Sclplmconsole) => "sclplmconsole",
        Some(model) => model.as_str(),
    };
    let number = port.target.as_ref().and_then(|target| target.port);
    let isa = model == Some(SerialModel::IsaSerial);
    let props = Props::new()
        .with("driver", driver)
        .with("chardev", &id)
        .with("id", name)
        .maybe("index", number.filter(|_| isa))
        .and(device::place(guest, &port.info)?);
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// A parallel port.
///
/// # Errors
/// When its other end is of a kind that QEMU does not have.
pub fn parallel(guest: &Guest<'_>, port: &Parallel) -> Result<Vec<Piece>> {
    let name = alias::of(&port.info);
    let id = format!("char{name}");
    let mut pieces = chardev::backend(guest, &port.source, port.log.as_ref(), name, &id)?;
    let props = Props::new()
        .with("driver", "isa-parallel")
        .with("chardev", &id)
        .with("id", name);
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// A channel between guest and host.
///
/// # Errors
/// When it has no place, or its other end is of a kind that QEMU does not have.
pub fn channel(guest: &Guest<'_>, channel: &Channel) -> Result<Vec<Piece>> {
    let name = alias::of(&channel.info);
    let id = format!("char{name}");
    let mut pieces = chardev::backend(guest, &channel.source, channel.log.as_ref(), name, &id)?;
    match &channel.target {
        ChannelTarget::Guestfwd(forward) => {
            let text = format!("tcp:{}:{}-chardev:{id}", forward.address, forward.port);
            let forwards: Value = [Props::new().with("str", text)].into_iter().collect();
            let props = Props::new()
                .with("type", "user")
                .with("guestfwd", forwards)
                .with("id", name);
            pieces.push(Piece::Netdev(props));
        }
        ChannelTarget::Virtio(target) => {
            let spice = matches!(
                channel.source,
                polyvirt_config::domain::CharSource::Spicevmc
            );
            let called = target
                .name
                .as_deref()
                .or(spice.then_some("com.redhat.spice.0"));
            let props = Props::new()
                .with("driver", "virtserialport")
                .and(virtio_place(guest, channel.info.address.as_ref()))
                .with("chardev", &id)
                .with("id", name)
                .maybe("name", called);
            pieces.push(Piece::Device(props));
        }
        ChannelTarget::Xen(_) => return Err(Error::unsupported("QEMU has no channels of Xen")),
    }
    Ok(pieces)
}

/// The port of a virtio serial device.
fn virtio_place(guest: &Guest<'_>, address: Option<&Address>) -> Props {
    let Some(Address::VirtioSerial(place)) = address else {
        return Props::new();
    };
    let is = |kind: &ControllerKind| matches!(kind, ControllerKind::VirtioSerial(_));
    let found = alias::bus::controller(guest.domain, place.controller, is);
    let name = found.map_or("", |controller| alias::of(&controller.info));
    let name = if name.is_empty() {
        format!("virtio-serial{}", place.controller)
    } else {
        name.to_owned()
    };
    Props::new()
        .with("bus", format!("{name}.{}", place.bus))
        .with("nr", place.port)
}

/// A console. The first one is often the first serial port under another name, and then nothing.
///
/// # Errors
/// When its other end is of a kind that QEMU does not have.
pub fn console(guest: &Guest<'_>, console: &Console) -> Result<Vec<Piece>> {
    let name = alias::of(&console.info);
    let id = format!("char{name}");
    let target = console.target.as_ref().and_then(|target| target.r#type);
    let driver = match target {
        Some(ConsoleTargetType::Virtio) => "virtconsole",
        Some(ConsoleTargetType::Sclp) => "sclpconsole",
        Some(ConsoleTargetType::Sclplm) => "sclplmconsole",
        Some(ConsoleTargetType::Serial) | None => return Ok(Vec::new()),
        Some(other) => {
            return Err(Error::unsupported(format!(
                "QEMU has no consoles of type '{}'",
                other.as_str()
            )));
        }
    };
    let mut pieces = chardev::backend(guest, &console.source, console.log.as_ref(), name, &id)?;
    let place = device::place(guest, &console.info)?;
    let props = Props::new()
        .with("driver", driver)
        .and(place)
        .with("chardev", &id)
        .with("id", name);
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// Where certificates are when the document does not say.
const CERTIFICATES: &str = "/etc/pki/nssdb";

/// A smart card.
///
/// # Errors
/// When its other end is of a kind that QEMU does not have.
pub fn smartcard(guest: &Guest<'_>, card: &Smartcard) -> Result<Vec<Piece>> {
    let name = alias::of(&card.info);
    let mut pieces = Vec::new();
    let props = match &card.mode {
        SmartcardMode::Host => Props::new()
            .with("driver", "ccid-card-emulated")
            .with("backend", "nss-emulated"),
        SmartcardMode::HostCertificates(certificates) => {
            let [first, second, third] = certificates.certificates.as_slice() else {
                return Err(Error::xml("a smart card takes three certificates"));
            };
            Props::new()
                .with("driver", "ccid-card-emulated")
                .with("backend", "certificates")
                .with("cert1", first)
                .with("cert2", second)
                .with("cert3", third)
                .with(
                    "db",
                    certificates.database.as_deref().unwrap_or(CERTIFICATES),
                )
        }
        SmartcardMode::Passthrough(passthrough) => {
            let id = format!("char{name}");
            let source = passthrough.source.clone().unwrap_or_default();
            pieces = chardev::backend(guest, &source, passthrough.log.as_ref(), name, &id)?;
            Props::new()
                .with("driver", "ccid-card-passthru")
                .with("chardev", id)
        }
    };
    let place = match &card.info.address {
        Some(Address::Ccid(place)) => {
            let found = alias::bus::controller(guest.domain, place.controller, |kind| {
                matches!(kind, ControllerKind::Ccid)
            });
            let reader = found.map_or("", |controller| alias::of(&controller.info));
            let reader = if reader.is_empty() {
                format!("ccid{}", place.controller)
            } else {
                reader.to_owned()
            };
            Props::new().with("bus", format!("{reader}.0"))
        }
        _ => Props::new(),
    };
    pieces.push(Piece::Device(props.with("id", name).and(place)));
    Ok(pieces)
}

/// A USB device that comes from the other end of a connection.
///
/// # Errors
/// When its other end is of a kind that QEMU does not have.
pub fn redirdev(guest: &Guest<'_>, redirected: &Redirdev, order: &Order) -> Result<Vec<Piece>> {
    let name = alias::of(&redirected.info);
    let id = format!("char{name}");
    let source = redirected.source.clone().unwrap_or_default();
    let mut pieces = chardev::backend(guest, &source, redirected.log.as_ref(), name, &id)?;
    let filter = guest.domain.devices().redirfilter.as_ref();
    let filter = filter
        .filter(|_| guest.has(Flag::UsbRedirFilter))
        .map(|filter| {
            let rules = filter.rules.iter();
            rules.map(rule).collect::<Vec<_>>().join("|")
        });
    let place = device::place(guest, &redirected.info)?;
    let props = Props::new()
        .with("driver", "usb-redir")
        .with("chardev", &id)
        .with("id", name)
        .maybe("filter", filter)
        .maybe("bootindex", order.index(&redirected.info))
        .and(place);
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// Which devices are let through: class, vendor, product, version, and whether.
fn rule(rule: &polyvirt_config::domain::RedirRule) -> String {
    let hex = |value: Option<i32>, width: usize| match value {
        Some(value) if value >= 0 => format!("0x{value:0width$X}"),
        _ => "-1".to_owned(),
    };
    // Of a version each decimal digit has four bits.
    let version = match rule.version {
        Some(version) if version >= 0 => format!("0x{version:04}"),
        _ => "-1".to_owned(),
    };
    format!(
        "{}:{}:{}:{version}:{}",
        hex(rule.class, 2),
        hex(rule.vendor, 4),
        hex(rule.product, 4),
        u8::from(rule.allow)
    )
}
