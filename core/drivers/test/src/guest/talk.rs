//! Talking with a guest: its consoles, which greet and repeat what they are told, and its channels,
//! which only repeat it.

use std::sync::Arc;

use polyvirt_config::common::DeviceInfo;
use polyvirt_config::domain::{ChannelTarget, Domain};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainChannelFlags, DomainConsoleFlags, Error, ErrorDomain, ErrorNumber, Result, Stream,
};

use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::streams::{self, Peer};
use crate::tuning::params::chosen;

/// Opens the console of that name, or the first there is.
pub(crate) fn open_console(
    host: &Host,
    domain: &DomainRef,
    name: Option<&str>,
    stream: &Stream,
    flags: DomainConsoleFlags,
) -> Result<()> {
    let known = DomainConsoleFlags::FORCE | DomainConsoleFlags::SAFE;
    flags::check("testDomainOpenConsole", flags.bits(), known.bits())?;
    let force = flags.contains(DomainConsoleFlags::FORCE);
    host.with(domain, |state| {
        require_active(state)?;
        let console = pick(consoles(chosen(state, true)?), name, "console")?;
        let greeting = format!("Welcome to {}\r\nlogin: ", super::name(state));
        open(state, console, stream, force, &greeting)
    })
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
    flags::check("testDomainOpenChannel", flags.bits(), known.bits())?;
    let force = flags.contains(DomainChannelFlags::FORCE);
    host.with(domain, |state| {
        require_active(state)?;
        let channel = pick(channels(chosen(state, true)?), name, "channel")?;
        open(state, channel, stream, force, "")
    })
}

/// The names of a domain's consoles: those that they have, or those of their places.
fn consoles(domain: &Domain) -> Vec<Vec<String>> {
    let devices = domain.devices();
    let consoles = devices.console.iter().map(|console| &console.info);
    let serials = devices.serial.iter().map(|serial| &serial.info);
    let parallels = devices.parallel.iter().map(|parallel| &parallel.info);
    let mut names = Vec::new();
    names.extend(of_kind("console", consoles));
    names.extend(of_kind("serial", serials));
    names.extend(of_kind("parallel", parallels));
    names
}

/// The names of a domain's channels. Those of virtio have one that the guest knows them by.
fn channels(domain: &Domain) -> Vec<Vec<String>> {
    let channels = &domain.devices().channel;
    let mut names = of_kind("channel", channels.iter().map(|channel| &channel.info));
    for (names, channel) in names.iter_mut().zip(channels) {
        if let ChannelTarget::Virtio(target) = &channel.target {
            names.extend(target.name.clone());
        }
    }
    names
}

fn of_kind<'d>(kind: &str, devices: impl Iterator<Item = &'d DeviceInfo>) -> Vec<Vec<String>> {
    let devices = devices.enumerate();
    devices
        .map(|(place, device)| {
            let alias = device.alias.as_ref().map(|alias| alias.name.clone());
            vec![alias.unwrap_or_else(|| format!("{kind}{place}"))]
        })
        .collect()
}

/// What the one that is meant is known by.
fn pick(devices: Vec<Vec<String>>, name: Option<&str>, kind: &str) -> Result<String> {
    let mut devices = devices.into_iter();
    let meant = |names: &Vec<String>| name.is_none_or(|name| names.iter().any(|n| n == name));
    let found = devices
        .find(meant)
        .and_then(|names| names.into_iter().next());
    found.ok_or_else(|| {
        let message = match name {
            Some(name) => format!("cannot find {kind} device '{name}'"),
            None => format!("the domain has no {kind}"),
        };
        Error::new(ErrorDomain::TEST, ErrorNumber::DEVICE_MISSING, message)
    })
}

/// Connects a stream to a device. One talk at a time: `force` ends the other.
fn open(
    state: &mut State,
    device: String,
    stream: &Stream,
    force: bool,
    greeting: &str,
) -> Result<()> {
    if let Some(other) = state
        .guest
        .talks
        .get(&device)
        .filter(|other| !other.is_over())
    {
        if !force {
            let message = format!("somebody is connected to '{device}' already");
            return Err(Error::operation_failed(message).with_domain(ErrorDomain::TEST));
        }
        other.hang_up();
    }
    let peer = repeat(stream, greeting);
    state.guest.talks.insert(device, peer);
    Ok(())
}

/// Greets, and then repeats what it hears.
fn repeat(stream: &Stream, greeting: &str) -> Arc<Peer> {
    let peer = streams::open(stream, |peer| {
        loop {
            let heard = peer.take(peer.room());
            if heard.is_empty() {
                return;
            }
            peer.put(&heard);
        }
    });
    peer.put(greeting.as_bytes());
    peer
}

/// Says all of something that is short enough to wait in the stream, and hangs up.
pub(super) fn say(stream: &Stream, what: &[u8]) {
    let peer = streams::open(stream, |_| ());
    peer.put(what);
    peer.hang_up();
}
