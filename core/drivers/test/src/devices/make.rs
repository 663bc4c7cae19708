//! Making and removing devices.

use polyvirt_driver::refs::NodeDeviceRef;
use polyvirt_driver::{
    NodeDeviceCreateXmlFlags as Flags, NodeDeviceEventLifecycleType as Life, Result,
};

use super::{adapters, announce, invalid, mediated, mediated_part, read};
use crate::host::Host;
use crate::hypervisor::flags;

/// Makes a device that is gone when it is destroyed.
pub(super) fn create(host: &Host, xml: &str, flags: Flags) -> Result<NodeDeviceRef> {
    let known = Flags::VALIDATE;
    flags::check("testNodeDeviceCreateXML", flags.bits(), known.bits())?;
    let wanted = read(xml, flags.contains(known))?;
    let name = if mediated_part(&wanted).is_some() {
        mediated::create(host, wanted)
    } else {
        adapters::create(host, &wanted)
    };
    host.events.send();
    Ok(NodeDeviceRef::new(name?))
}

/// Removes a device; one that is defined can be started again. As with libvirt's driver of this
/// name, destroying the computer comes to nothing.
pub(super) fn destroy(host: &Host, device: &NodeDeviceRef) -> Result<()> {
    let result = host.devices.with(&device.name, |found| {
        if found.live.is_none() {
            return Err(invalid(format!("Device '{}' is not active", device.name)));
        }
        if found.config()?.parent.is_some() {
            found.live = None;
            announce(host, &device.name, Life::DELETED);
        }
        Ok(())
    });
    host.events.send();
    result
}
