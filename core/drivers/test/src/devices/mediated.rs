//! Mediated devices: parts of a device that guests get. Every device of this host can be shared.

use std::sync::Arc;

use polyvirt_config::nodedev::{NodeDevice, NodeDeviceCapability, NodeDeviceMdev};
use polyvirt_driver::events::NodeDeviceEvent;
use polyvirt_driver::refs::NodeDeviceRef;
use polyvirt_driver::{
    Error, ErrorDomain, NodeDeviceDefineXmlFlags, NodeDeviceEventLifecycleType as Life,
    NodeDeviceUpdateFlags, Result, Uuid,
};

use super::{Device, announce, internal, invalid, mediated_part, read};
use crate::host::Host;
use crate::hypervisor::flags;
use polyvirt_host::random;

/// Starts a mediated device that is gone when it is destroyed.
pub(super) fn create(host: &Host, wanted: NodeDevice) -> Result<Arc<str>> {
    add(host, wanted, Life::CREATED, |device| &mut device.live)
}

/// Stores the definition of a mediated device.
pub(super) fn define(
    host: &Host,
    xml: &str,
    flags: NodeDeviceDefineXmlFlags,
) -> Result<NodeDeviceRef> {
    let known = NodeDeviceDefineXmlFlags::VALIDATE;
    flags::check("testNodeDeviceDefineXML", flags.bits(), known.bits())?;
    let wanted = read(xml, flags.contains(known))?;
    if mediated_part(&wanted).is_none() {
        return Err(unsupported());
    }
    let name = add(host, wanted, Life::DEFINED, |device| &mut device.stored);
    host.events.send();
    Ok(NodeDeviceRef::new(name?))
}

/// Adds a device, or to a device, what is not there yet.
fn add(
    host: &Host,
    wanted: NodeDevice,
    event: Life,
    slot: impl FnOnce(&mut Device) -> &mut Option<NodeDevice>,
) -> Result<Arc<str>> {
    let config = complete(wanted)?;
    let mut devices = host.devices.0.lock();
    let parent = parent_of(&config);
    let above = devices.get(parent).and_then(|device| device.live.as_ref());
    if above.is_none() {
        return Err(internal("Could not find parent device for 'new device'"));
    }
    let name: Arc<str> = config.name.as_str().into();
    let slot = slot(devices.entry(Arc::clone(&name)).or_default());
    if slot.is_some() {
        let message = format!("mediated device '{name}' is there already");
        return Err(Error::operation_failed(message).with_domain(ErrorDomain::NODEDEV));
    }
    *slot = Some(config);
    announce(host, &name, event);
    Ok(name)
}

/// The device with the name that its UUID and its parent give it. Without a UUID it gets one.
fn complete(mut device: NodeDevice) -> Result<NodeDevice> {
    let random = random::uuid()?;
    let uuid = device.capability.iter_mut().find_map(|cap| match cap {
        NodeDeviceCapability::Mdev(cap) => Some(*cap.mdev.uuid.get_or_insert(random)),
        _ => None,
    });
    let uuid = uuid.unwrap_or(random).to_string().replace('-', "_");
    device.name = format!("mdev_{uuid}_{}", parent_of(&device));
    Ok(device)
}

fn parent_of(device: &NodeDevice) -> &str {
    let parent = device.parent.as_ref();
    let name = parent.and_then(|parent| parent.text.as_deref());
    name.unwrap_or_default()
}

/// Looks at a mediated device, or changes it; announces what happened.
fn with<T>(
    host: &Host,
    device: &NodeDeviceRef,
    job: impl FnOnce(&mut Device) -> Result<T>,
) -> Result<T> {
    let result = host.devices.with(&device.name, |found| {
        if found.mediated().is_none() {
            return Err(unsupported());
        }
        job(found)
    });
    host.events.send();
    result
}

/// Forgets the definition of a device. One that is active stays until it is destroyed.
pub(super) fn undefine(host: &Host, device: &NodeDeviceRef, flags: u32) -> Result<()> {
    flags::check("testNodeDeviceUndefine", flags, 0)?;
    with(host, device, |found| {
        if found.stored.take().is_none() {
            let message = format!("Node device '{}' is not defined", device.name);
            return Err(invalid(message));
        }
        found.autostart = false;
        announce(host, &device.name, Life::UNDEFINED);
        Ok(())
    })
}

/// Starts a device that is defined.
pub(super) fn start(host: &Host, device: &NodeDeviceRef, flags: u32) -> Result<()> {
    flags::check("testNodeDeviceCreate", flags, 0)?;
    with(host, device, |found| {
        if found.live.is_some() {
            return Err(invalid(format!(
                "Device '{}' is already active",
                device.name
            )));
        }
        found.live.clone_from(&found.stored);
        announce(host, &device.name, Life::CREATED);
        Ok(())
    })
}

pub(super) fn set_autostart(host: &Host, device: &NodeDeviceRef, autostart: bool) -> Result<()> {
    with(host, device, |found| {
        if found.stored.is_none() {
            let message = format!(
                "cannot set autostart for transient device '{}'",
                device.name
            );
            return Err(invalid(message));
        }
        found.autostart = autostart;
        Ok(())
    })
}

/// Changes the settings of a device: of the one that is there, of its definition, or of both.
/// Without a flag, of the one that is there if there is one.
pub(super) fn update(
    host: &Host,
    device: &NodeDeviceRef,
    xml: &str,
    flags: NodeDeviceUpdateFlags,
) -> Result<()> {
    let both = NodeDeviceUpdateFlags::LIVE | NodeDeviceUpdateFlags::CONFIG;
    flags::check("testNodeDeviceUpdate", flags.bits(), both.bits())?;
    let wanted = read(xml, false)?;
    with(host, device, |found| {
        let config = found.config()?;
        let (Some(old), Some(new)) = (mediated_part(config), mediated_part(&wanted)) else {
            return Err(unsupported());
        };
        let is_same = is_same(old, new) && is_same_parent(config, &wanted);
        if !is_same {
            let message = format!(
                "type, UUID and parent of device '{}' cannot change",
                device.name
            );
            return Err(Error::config_unsupported(message).with_domain(ErrorDomain::TEST));
        }
        let current = !flags.intersects(both);
        let active = found.live.is_some();
        let live = flags.contains(NodeDeviceUpdateFlags::LIVE) || current && active;
        let config = flags.contains(NodeDeviceUpdateFlags::CONFIG) || current && !active;
        if live && !active {
            return Err(invalid(format!("Device '{}' is not active", device.name)));
        }
        if config && found.stored.is_none() {
            let message = format!("Node device '{}' is not defined", device.name);
            return Err(invalid(message));
        }
        let attributes = &new.attr;
        let slots = [(live, &mut found.live), (config, &mut found.stored)];
        for slot in slots
            .into_iter()
            .filter_map(|(meant, slot)| slot.as_mut().filter(|_| meant))
        {
            for capability in &mut slot.capability {
                if let NodeDeviceCapability::Mdev(part) = capability {
                    part.mdev.attr.clone_from(attributes);
                }
            }
        }
        host.events.note((device.clone(), NodeDeviceEvent::Update));
        Ok(())
    })
}

/// Whether both mean one device. What is left out stays as it is.
fn is_same(old: &NodeDeviceMdev, new: &NodeDeviceMdev) -> bool {
    let uuid: Option<Uuid> = new.uuid;
    old.r#type == new.r#type && (uuid.is_none() || uuid == old.uuid)
}

fn is_same_parent(old: &NodeDevice, new: &NodeDevice) -> bool {
    new.parent.is_none() || parent_of(old) == parent_of(new)
}

/// Only mediated devices can be defined.
fn unsupported() -> Error {
    Error::operation_unsupported("Unsupported device type").with_domain(ErrorDomain::TEST)
}
