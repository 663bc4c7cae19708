//! Virtual Fibre Channel adapters, which an adapter of the host can have.

use std::collections::BTreeMap;
use std::sync::Arc;

use polyvirt_config::nodedev::{
    NodeDevice, NodeDeviceCapability, NodeDeviceCapabilityScsiHost, NodeDeviceParent,
    NodeDeviceScsiHost, NodeDeviceScsiHostCapability as Part, NodeDeviceScsiHostCapabilityFcHost,
};
use polyvirt_config::storagepool::{StoragePoolAdapter, StoragePoolAdapterFcHost, StoragePoolKind};
use polyvirt_driver::{NodeDeviceEventLifecycleType as Life, Result};

use super::{Device, announce, internal};
use crate::host::Host;

type Table = BTreeMap<Arc<str>, Device>;

/// The Fibre Channel part of an adapter.
pub(super) fn fibre_channel(device: &NodeDevice) -> Option<&NodeDeviceScsiHostCapabilityFcHost> {
    scsi_host(device)?
        .capability
        .iter()
        .find_map(|part| match part {
            Part::FcHost(adapter) => Some(adapter),
            Part::VportOps(_) => None,
        })
}

fn scsi_host(device: &NodeDevice) -> Option<&NodeDeviceScsiHost> {
    device.capability.iter().find_map(|cap| match cap {
        NodeDeviceCapability::ScsiHost(cap) => Some(&cap.host),
        _ => None,
    })
}

fn has_ports(device: &NodeDevice) -> bool {
    let mut parts = scsi_host(device)
        .into_iter()
        .flat_map(|host| &host.capability);
    parts.any(|part| matches!(part, Part::VportOps(_)))
}

/// Makes the virtual adapter that a description asks for.
pub(super) fn create(host: &Host, wanted: &NodeDevice) -> Result<Arc<str>> {
    let adapter =
        fibre_channel(wanted).ok_or_else(|| internal("Device is not a fibre channel HBA"))?;
    let missing = |what| {
        let message = format!("no {what} supplied for 'new device', and auto-generation failed");
        internal(message)
    };
    let node = adapter.wwnn.as_deref().ok_or_else(|| missing("WWNN"))?;
    let port = adapter.wwpn.as_deref().ok_or_else(|| missing("WWPN"))?;
    let mut devices = host.devices.0.lock();
    let parent = parent(&devices, wanted.parent.as_ref())?;
    Ok(add(host, &mut devices, &parent, node, port))
}

/// The adapter that is to have the new one: the one that is named, or the first that can.
fn parent(devices: &Table, wanted: Option<&NodeDeviceParent>) -> Result<Arc<str>> {
    let absent = || internal("Could not find parent device for 'new device'");
    let names = wanted.filter(|parent| **parent != NodeDeviceParent::default());
    let Some(names) = names else {
        return capable(devices).ok_or_else(absent);
    };
    let is_it = |name: &str, device: &NodeDevice| match &names.text {
        Some(text) => text == name,
        None => fibre_channel(device).is_some_and(|adapter| is_named(adapter, names)),
    };
    let mut there = present(devices);
    let found = there.find(|(name, device)| is_it(name, device));
    let (name, device) = found.ok_or_else(absent)?;
    if !has_ports(device) {
        let message = format!("Parent device {name} is not capable of vport operations");
        return Err(internal(message));
    }
    Ok(Arc::clone(name))
}

/// Whether an adapter has the world wide names by which a parent is named.
fn is_named(adapter: &NodeDeviceScsiHostCapabilityFcHost, names: &NodeDeviceParent) -> bool {
    let same = |wanted: &Option<String>, has: &Option<String>| wanted.is_none() || wanted == has;
    same(&names.wwnn, &adapter.wwnn)
        && same(&names.wwpn, &adapter.wwpn)
        && same(&names.fabric_wwn, &adapter.fabric_wwn)
}

fn present(devices: &Table) -> impl Iterator<Item = (&Arc<str>, &NodeDevice)> {
    devices
        .iter()
        .filter_map(|(name, device)| Some((name, device.live.as_ref()?)))
}

fn capable(devices: &Table) -> Option<Arc<str>> {
    let (name, _) = present(devices).find(|(_, device)| has_ports(device))?;
    Some(Arc::clone(name))
}

/// Adds a virtual adapter, with the number after the highest there is.
fn add(host: &Host, devices: &mut Table, parent: &Arc<str>, node: &str, port: &str) -> Arc<str> {
    let hosts = present(devices).filter_map(|(_, device)| scsi_host(device));
    let highest = hosts.filter_map(|host| host.host).max().unwrap_or_default();
    let number = highest.saturating_add(1);
    let name: Arc<str> = format!("scsi_host{number}").into();
    let above = devices.get(parent).and_then(|device| device.live.as_ref());
    let fabric_wwn = above
        .and_then(fibre_channel)
        .and_then(|adapter| adapter.fabric_wwn.clone());
    let adapter = Part::FcHost(NodeDeviceScsiHostCapabilityFcHost {
        wwnn: Some(node.to_owned()),
        wwpn: Some(port.to_owned()),
        fabric_wwn,
    });
    let scsi = NodeDeviceScsiHost {
        host: Some(number),
        unique_id: i32::try_from(highest).ok(),
        capability: vec![adapter],
    };
    let device = NodeDevice {
        name: (*name).to_owned(),
        parent: Some(NodeDeviceParent {
            text: Some((**parent).to_owned()),
            ..NodeDeviceParent::default()
        }),
        capability: vec![NodeDeviceCapability::ScsiHost(
            NodeDeviceCapabilityScsiHost { host: scsi },
        )],
        ..NodeDevice::default()
    };
    devices.insert(Arc::clone(&name), Device::there(device));
    announce(host, &name, Life::CREATED);
    name
}

/// Makes the virtual adapter that a storage pool is reached through, if it is such a pool. As with
/// libvirt's driver of this name, another parent than the one named will do.
pub(crate) fn plug(host: &Host, pool: &StoragePoolKind) -> Result<Option<Arc<str>>> {
    let StoragePoolKind::Scsi(pool) = pool else {
        return Ok(None);
    };
    let StoragePoolAdapter::FcHost(adapter) = &pool.source.adapter else {
        return Ok(None);
    };
    let mut devices = host.devices.0.lock();
    let named = parent(&devices, Some(&parent_of(adapter)));
    let parent = named.or_else(|error| capable(&devices).ok_or(error))?;
    let name = add(host, &mut devices, &parent, &adapter.wwnn, &adapter.wwpn);
    Ok(Some(name))
}

fn parent_of(adapter: &StoragePoolAdapterFcHost) -> NodeDeviceParent {
    NodeDeviceParent {
        wwnn: adapter.parent_wwnn.clone(),
        wwpn: adapter.parent_wwpn.clone(),
        fabric_wwn: adapter.parent_fabric_wwn.clone(),
        text: adapter.parent.clone(),
    }
}

/// Removes the virtual adapter of a storage pool, unless somebody has done so already.
pub(crate) fn unplug(host: &Host, adapter: Option<Arc<str>>) {
    let Some(name) = adapter else { return };
    if host.devices.0.lock().remove(&name).is_some() {
        announce(host, &name, Life::DELETED);
    }
}
