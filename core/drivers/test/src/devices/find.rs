//! Finding devices.

use polyvirt_driver::refs::NodeDeviceRef;
use polyvirt_driver::{
    ConnectListAllNodeDeviceFlags as Flags, Error, ErrorDomain, ErrorNumber, Result,
};

use super::{Device, adapters, caps, missing};
use crate::host::{Host, is_wanted};
use crate::hypervisor::{flags, number};

/// How many are there, of those that can do this.
pub(super) fn count(host: &Host, capability: Option<&str>, flags: u32) -> Result<i32> {
    flags::check("testNodeNumOfDevices", flags, 0)?;
    Ok(number(active(host, capability).len()))
}

/// The names of those that are there and can do this.
pub(super) fn names(host: &Host, capability: Option<&str>, flags: u32) -> Result<Vec<String>> {
    flags::check("testNodeListDevices", flags, 0)?;
    Ok(active(host, capability))
}

fn active(host: &Host, capability: Option<&str>) -> Vec<String> {
    let devices = host.devices.0.lock();
    let wanted = devices.iter().filter(|(_, device)| {
        device.live.is_some() && capability.is_none_or(|word| caps::can(device, word))
    });
    wanted.map(|(name, _)| (**name).to_owned()).collect()
}

/// Those that `flags` ask for.
pub(super) fn all(host: &Host, flags: Flags) -> Result<Vec<NodeDeviceRef>> {
    let states = Flags::ACTIVE | Flags::INACTIVE | Flags::PERSISTENT | Flags::TRANSIENT;
    let known = caps::ALL | states;
    flags::check("testConnectListAllNodeDevices", flags.bits(), known.bits())?;
    let devices = host.devices.0.lock();
    let wanted = devices.iter().filter(|(_, device)| {
        let (active, persistent) = (device.live.is_some(), device.stored.is_some());
        let groups: [&[(Flags, bool)]; 3] = [
            &[(Flags::ACTIVE, active), (Flags::INACTIVE, !active)],
            &[
                (Flags::PERSISTENT, persistent),
                (Flags::TRANSIENT, !persistent),
            ],
            &[(caps::ALL, caps::of(device).intersects(flags))],
        ];
        is_wanted(flags, &groups)
    });
    Ok(wanted
        .map(|(name, _)| NodeDeviceRef::new(name.clone()))
        .collect())
}

pub(super) fn by_name(host: &Host, name: &str) -> Result<NodeDeviceRef> {
    let devices = host.devices.0.lock();
    let found = devices.get_key_value(name);
    let (name, _) = found.ok_or_else(|| missing(name))?;
    Ok(NodeDeviceRef::new(name.clone()))
}

/// The Fibre Channel adapter of those names.
pub(super) fn by_wwn(host: &Host, node: &str, port: &str, flags: u32) -> Result<NodeDeviceRef> {
    flags::check("testNodeDeviceLookupSCSIHostByWWN", flags, 0)?;
    let devices = host.devices.0.lock();
    let is_it = |device: &Device| {
        let live = device.live.as_ref();
        let adapter = live.and_then(adapters::fibre_channel);
        adapter.is_some_and(|adapter| {
            adapter.wwnn.as_deref() == Some(node) && adapter.wwpn.as_deref() == Some(port)
        })
    };
    let found = devices.iter().find(|(_, device)| is_it(device));
    let (name, _) = found.ok_or_else(|| {
        let message = format!("no node device with matching wwnn '{node}' and wwpn '{port}'");
        Error::new(ErrorDomain::TEST, ErrorNumber::NO_NODE_DEVICE, message)
    })?;
    Ok(NodeDeviceRef::new(name.clone()))
}
