//! The guest's displays: connecting with one, and the words it asks for.

use std::os::fd::{AsFd, BorrowedFd, IntoRawFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use polyvirt_config::domain::{Graphics, GraphicsPassword, PasswordChange};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainGraphicsReloadType as Reload, DomainOpenGraphicsFlags as Flags, Error, ErrorDomain,
    Result,
};
use polyvirt_host::descriptor;
use polyvirt_qemu::Settings;
use serde_json::{Value, json};

use super::flags;
use crate::clock;
use crate::guest::{Running, soon};
use crate::host::Host;

/// The name under which QEMU knows what is connected.
const NAME: &str = "graphicsfd";

/// Connects a display with a socket of the caller's.
pub(crate) fn open(
    host: &Host,
    domain: &DomainRef,
    index: u32,
    socket: i32,
    flags: Flags,
) -> Result<()> {
    flags::check(
        "qemuDomainOpenGraphics",
        flags.bits(),
        Flags::SKIPAUTH.bits(),
    )?;
    let socket = descriptor::duplicate(socket)?;
    connect(host, domain, index, socket.as_fd(), flags)
}

/// Connects a display with a new socket, and gives the other end, which is the caller's.
pub(crate) fn open_fd(host: &Host, domain: &DomainRef, index: u32, flags: Flags) -> Result<i32> {
    flags::check(
        "qemuDomainOpenGraphicsFD",
        flags.bits(),
        Flags::SKIPAUTH.bits(),
    )?;
    let pair = UnixStream::pair();
    let (ours, its) = pair.map_err(|error| Error::io(&error, "unable to create socket pair"))?;
    connect(host, domain, index, its.as_fd(), flags)?;
    Ok(ours.into_raw_fd())
}

fn connect(
    host: &Host,
    domain: &DomainRef,
    index: u32,
    socket: BorrowedFd<'_>,
    flags: Flags,
) -> Result<()> {
    host.act(domain, "virDomainOpenGraphics", |guest, running| {
        let live = Arc::clone(guest.state().config()?);
        let display = usize::try_from(index).ok();
        let display = display.and_then(|index| live.devices().graphics.get(index));
        let internal = |message: String| Error::internal(message).with_domain(ErrorDomain::QEMU);
        let display =
            display.ok_or_else(|| internal(format!("No graphics backend with index {index}")))?;
        let protocol = match display {
            Graphics::Vnc(_) => "vnc",
            Graphics::Spice(_) => "spice",
            Graphics::Dbus(_) => "@dbus-display",
            _ => {
                let message = "Can only open VNC, SPICE or D-Bus p2p graphics backends";
                return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
            }
        };
        let name = json!({ "fdname": NAME });
        running
            .monitor
            .execute_passing("getfd", name, Some(socket), soon())?;
        let arguments = json!({
            "protocol": protocol,
            "fdname": NAME,
            "skipauth": flags.contains(Flags::SKIPAUTH),
        });
        let added = running.execute("add_client", arguments);
        if added.is_err() {
            // QEMU keeps what it was not told to use.
            let _ = running.execute("closefd", json!({ "fdname": NAME }));
        }
        added.map(drop)
    })
}

/// Has displays read their certificates again.
pub(crate) fn reload(host: &Host, domain: &DomainRef, which: Reload, flags: u32) -> Result<()> {
    flags::check("qemuDomainGraphicsReload", flags, 0)?;
    if which != Reload::ANY && which != Reload::VNC {
        let message = format!("reloading displays of type {} is not supported", which.0);
        return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    host.act(domain, "virDomainGraphicsReload", |guest, running| {
        let live = Arc::clone(guest.state().config()?);
        let mut displays = live.devices().graphics.iter();
        if !displays.any(|display| matches!(display, Graphics::Vnc(_))) {
            let message =
                "VNC graphics not configured: no other display reads its certificates again";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
        }
        let arguments = json!({ "type": "vnc", "tls-certs": true });
        running.execute("display-reload", arguments).map(drop)
    })
}

/// Tells QEMU the words that displays ask for: they are on no command line, which everybody can read.
pub(crate) fn set_passwords(
    running: &Running,
    displays: &[Graphics],
    settings: &Settings,
) -> Result<()> {
    let (vncs, spices) = (
        settings.vnc_password.as_ref(),
        settings.spice_password.as_ref(),
    );
    for display in displays {
        match display {
            Graphics::Vnc(vnc) => set_password(running, "vnc", &vnc.password, vncs)?,
            Graphics::Spice(spice) => set_password(running, "spice", &spice.password, spices)?,
            _ => {}
        }
    }
    Ok(())
}

fn set_password(
    running: &Running,
    protocol: &str,
    password: &GraphicsPassword,
    usual: Option<&String>,
) -> Result<()> {
    let Some(word) = password.passwd.as_ref().or(usual) else {
        return Ok(());
    };
    let mut arguments = json!({ "protocol": protocol, "password": word });
    if let (Some(change), Some(arguments)) = (password.connected, arguments.as_object_mut()) {
        arguments.insert(
            "connected".to_owned(),
            PasswordChange::as_str(change).into(),
        );
    }
    running.execute("set_password", arguments)?;
    let until = password.passwd_valid_to.as_deref().map_or_else(
        || Ok(Value::from("never")),
        |time| {
            let seconds = clock::seconds(time);
            seconds
                .map(|seconds| seconds.to_string().into())
                .ok_or_else(|| {
                    let message = format!("cannot parse password validity time '{time}'");
                    Error::xml(message).with_domain(ErrorDomain::QEMU)
                })
        },
    )?;
    let arguments = json!({ "protocol": protocol, "time": until });
    running.execute("expire_password", arguments).map(drop)
}
