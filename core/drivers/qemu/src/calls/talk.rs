//! Talking with a guest: its consoles and its channels.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use polyvirt_config::common::DeviceInfo;
use polyvirt_config::domain::{ChannelTarget, CharSource, Domain};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainChannelFlags, DomainConsoleFlags, Error, ErrorDomain, Result, Stream};
use polyvirt_host::stream::DescriptorStream;
use polyvirt_inventory::require_active;
use polyvirt_qemu::alias;
use rustix::fs::{Mode, OFlags};

use super::flags;
use crate::guest::Running;
use crate::host::Host;

/// Opens the console of that name, or the first there is.
pub(crate) fn open_console(
    host: &Host,
    domain: &DomainRef,
    name: Option<&str>,
    stream: &Stream,
    flags: DomainConsoleFlags,
) -> Result<()> {
    let known = DomainConsoleFlags::FORCE | DomainConsoleFlags::SAFE;
    flags::check("qemuDomainOpenConsole", flags.bits(), known.bits())?;
    let force = flags.contains(DomainConsoleFlags::FORCE);
    let (running, source) = find(host, domain, |live| console(live, name))?;
    connect(&running, &source, stream, force)
}

/// Opens the channel of that name, or the first there is.
pub(crate) fn open_channel(
    host: &Host,
    domain: &DomainRef,
    name: Option<&str>,
    stream: &Stream,
    flags: DomainChannelFlags,
) -> Result<()> {
    let known = DomainChannelFlags::FORCE;
    flags::check("qemuDomainOpenChannel", flags.bits(), known.bits())?;
    let force = flags.contains(DomainChannelFlags::FORCE);
    let (running, source) = find(host, domain, |live| channel(live, name))?;
    connect(&running, &source, stream, force)
}

fn find(
    host: &Host,
    domain: &DomainRef,
    pick: impl FnOnce(&Domain) -> Result<CharSource>,
) -> Result<(Arc<Running>, CharSource)> {
    host.with(domain, |state| {
        require_active(state)?;
        let source = pick(state.config()?)?;
        Ok((state.running()?, source))
    })
}

fn console(domain: &Domain, name: Option<&str>) -> Result<CharSource> {
    let devices = domain.devices();
    let consoles = devices.console.iter().map(|d| (&d.info, &d.source));
    let serials = devices.serial.iter().map(|d| (&d.info, &d.source));
    let parallels = devices.parallel.iter().map(|d| (&d.info, &d.source));
    let all = consoles.chain(serials).chain(parallels);
    pick(
        all.map(|(info, source)| (is_named(info, name), source)),
        name,
        "console",
    )
}

fn channel(domain: &Domain, name: Option<&str>) -> Result<CharSource> {
    let all = domain.devices().channel.iter().map(|channel| {
        let known = match &channel.target {
            ChannelTarget::Virtio(target) => target.name.as_deref(),
            _ => None,
        };
        let meant = is_named(&channel.info, name) || known == name;
        (meant, &channel.source)
    });
    pick(all, name, "channel")
}

fn is_named(info: &DeviceInfo, name: Option<&str>) -> bool {
    name.is_none_or(|name| alias::of(info) == name)
}

fn pick<'d>(
    devices: impl Iterator<Item = (bool, &'d CharSource)>,
    name: Option<&str>,
    kind: &str,
) -> Result<CharSource> {
    let mut devices = devices.filter_map(|(meant, source)| meant.then_some(source));
    let found = devices.next().cloned();
    found.ok_or_else(|| {
        let message = match name {
            Some(name) => format!("cannot find {kind} device '{name}'"),
            None => format!("cannot find default {kind} device"),
        };
        internal(message)
    })
}

/// Connects a stream with a device. One stream at a time has it; with `force`, the one before loses it.
fn connect(running: &Running, source: &CharSource, stream: &Stream, force: bool) -> Result<()> {
    let path = path(source)?;
    let mut talks = running.talks.lock();
    talks.retain(|_, talk| talk.upgrade().is_some_and(|talk| !talk.is_closed()));
    if let Some(other) = talks.get(&path).and_then(std::sync::Weak::upgrade) {
        if !force {
            let message = "Active console session exists for this domain";
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU));
        }
        other.close();
    }
    let opened = DescriptorStream::open(stream, open(source, &path)?)?;
    talks.insert(path, Arc::downgrade(&opened));
    Ok(())
}

fn path(source: &CharSource) -> Result<String> {
    let path = match source {
        CharSource::Pty(pty) => pty.source.as_ref().and_then(|source| source.path.clone()),
        CharSource::Dev(device) => Some(device.source.path.clone()),
        CharSource::Unix(socket) => socket
            .source
            .as_ref()
            .and_then(|source| source.path.clone()),
        _ => None,
    };
    path.ok_or_else(|| internal("character device is not using a PTY or a UNIX socket".to_owned()))
}

fn open(source: &CharSource, path: &str) -> Result<OwnedFd> {
    if matches!(source, CharSource::Unix(_)) {
        let connected = UnixStream::connect(path);
        let failed = |error| Error::io(&error, format!("cannot connect to '{path}'"));
        return connected.map(OwnedFd::from).map_err(failed);
    }
    let flags =
        OFlags::RDWR | OFlags::NOCTTY | OFlags::NOFOLLOW | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let opened = rustix::fs::open(path, flags, Mode::empty());
    opened.map_err(|error| Error::system(error.raw_os_error(), format!("cannot open '{path}'")))
}

fn internal(message: String) -> Error {
    Error::internal(message).with_domain(ErrorDomain::QEMU)
}
