//! What devices are.

use polyvirt_config::FormatOptions;
use polyvirt_driver::refs::NodeDeviceRef;
use polyvirt_driver::{NodeDeviceXmlFlags as Flags, Result};

use super::caps;
use crate::host::Host;
use crate::hypervisor::{flags, number};

/// The name of the device above; empty for the computer itself.
pub(super) fn parent(host: &Host, device: &NodeDeviceRef) -> Result<String> {
    host.devices.with(&device.name, |device| {
        let parent = device.config()?.parent.as_ref();
        let name = parent.and_then(|parent| parent.text.clone());
        Ok(name.unwrap_or_default())
    })
}

pub(super) fn count_caps(host: &Host, device: &NodeDeviceRef) -> Result<i32> {
    Ok(number(caps(host, device)?.len()))
}

/// What it can do, by name; what that consists of is not told apart.
pub(super) fn caps(host: &Host, device: &NodeDeviceRef) -> Result<Vec<String>> {
    host.devices.with(&device.name, |device| {
        let caps = device.config()?.capability.iter();
        Ok(caps.map(|cap| caps::kind(cap).0.to_owned()).collect())
    })
}

/// The document: of the device that is there, or with the flag for it, of what is defined.
pub(super) fn document(host: &Host, device: &NodeDeviceRef, flags: Flags) -> Result<String> {
    let known = Flags::INACTIVE;
    flags::check("testNodeDeviceGetXMLDesc", flags.bits(), known.bits())?;
    host.devices.with(&device.name, |device| {
        let stored = device.stored.as_ref().filter(|_| flags.contains(known));
        let shown = stored.map_or_else(|| device.config(), Ok)?;
        Ok(polyvirt_config::format(shown, &FormatOptions::default()))
    })
}

pub(super) fn is_active(host: &Host, device: &NodeDeviceRef) -> Result<bool> {
    host.devices
        .with(&device.name, |device| Ok(device.live.is_some()))
}

pub(super) fn is_persistent(host: &Host, device: &NodeDeviceRef) -> Result<bool> {
    host.devices
        .with(&device.name, |device| Ok(device.stored.is_some()))
}

pub(super) fn autostart(host: &Host, device: &NodeDeviceRef) -> Result<bool> {
    host.devices
        .with(&device.name, |device| Ok(device.autostart))
}
