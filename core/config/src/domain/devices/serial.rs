//! Serial ports, parallel ports and channels.

use super::source::{self, Lenient};
use crate::domain::{ChannelTarget, CharSource, Devices, ParallelTarget, SerialTarget};
use crate::{Error, Result};

/// Gives every port its number, and every source its usual form.
pub(super) fn normalise(devices: &mut Devices) -> Result<()> {
    for serial in &mut devices.serial {
        source::normalise(&mut serial.source)?;
        serial.target.get_or_insert_with(SerialTarget::default);
    }
    for parallel in &mut devices.parallel {
        source::normalise(&mut parallel.source)?;
        parallel.target.get_or_insert_with(ParallelTarget::default);
    }
    for console in &mut devices.console {
        source::normalise(&mut console.source)?;
    }
    for channel in &mut devices.channel {
        source::normalise(&mut channel.source)?;
    }
    let serial = devices
        .serial
        .iter_mut()
        .filter_map(|serial| serial.target.as_mut());
    number(serial.map(|target| &mut target.port).collect());
    let parallel = devices
        .parallel
        .iter_mut()
        .filter_map(|parallel| parallel.target.as_mut());
    number(parallel.map(|target| &mut target.port).collect());
    Ok(())
}

/// Ports without a number get those after the greatest.
fn number(ports: Vec<&mut Option<u32>>) {
    let greatest = ports.iter().filter_map(|port| **port).max();
    let mut next = greatest.map_or(0, |port| port.saturating_add(1));
    for port in ports {
        if port.is_none() {
            *port = Some(next);
            next = next.saturating_add(1);
        }
    }
}

/// Refuses what lacks something.
pub(super) fn check(devices: &Devices) -> Result<()> {
    let ports = devices.serial.iter().map(|serial| &serial.source);
    let ports = ports.chain(devices.parallel.iter().map(|parallel| &parallel.source));
    let ports = ports.chain(devices.console.iter().map(|console| &console.source));
    for source in ports {
        check_spice(source, false)?;
        source::check(source, Lenient::No)?;
    }
    for channel in &devices.channel {
        let lenient = match &channel.target {
            ChannelTarget::Virtio(_) | ChannelTarget::Xen(_) => Lenient::Path,
            ChannelTarget::Guestfwd(_) => Lenient::No,
        };
        let virtio = matches!(channel.target, ChannelTarget::Virtio(_));
        check_spice(&channel.source, virtio)?;
        source::check(&channel.source, lenient)?;
    }
    Ok(())
}

fn check_spice(source: &CharSource, virtio: bool) -> Result<()> {
    if matches!(source, CharSource::Spicevmc) && !virtio {
        return Err(Error::unsupported(
            "Only virtio channels can be of type 'spicevmc'",
        ));
    }
    Ok(())
}
