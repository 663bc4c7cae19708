//! The host's devices: this page says which calls there are, the modules what they do.
//!
//! - `find`, `getters`: what there is
//! - `caps`: what a device can do, as flags and as words
//! - `adapters`: virtual Fibre Channel adapters
//! - `mediated`: mediated devices, which are defined, started and stopped

mod adapters;
mod caps;
mod find;
mod getters;
mod make;
mod mediated;

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::Mutex;
use polyvirt_config::ParseOptions;
use polyvirt_config::nodedev::{NodeDevice, NodeDeviceCapability, NodeDeviceMdev};
use polyvirt_driver::events::NodeDeviceEvent;
use polyvirt_driver::refs::NodeDeviceRef;
use polyvirt_driver::traits::NodeDeviceDriver;
use polyvirt_driver::{
    ConnectListAllNodeDeviceFlags, Error, ErrorDomain, ErrorNumber, NodeDeviceCreateXmlFlags,
    NodeDeviceDefineXmlFlags, NodeDeviceEventLifecycleType as Life, NodeDeviceUpdateFlags,
    NodeDeviceXmlFlags, Result,
};

use crate::host::Host;
use polyvirt_inventory::calls;

pub(crate) use adapters::{plug, unplug};

/// What a host has of them, by name.
#[derive(Default)]
pub(crate) struct Devices(Mutex<BTreeMap<Arc<str>, Device>>);

/// A device: one that is there, one that is defined, or both.
#[derive(Default)]
struct Device {
    live: Option<NodeDevice>,
    stored: Option<NodeDevice>,
    autostart: bool,
}

calls! { NodeDeviceDriver for crate::connection::Connection;
    // Finding them.
    node_num_of_devices(capability: Option<&str>, flags: u32) -> i32 => find::count;
    node_list_devices(capability: Option<&str>, flags: u32) -> Vec<String> => find::names;
    connect_list_all_node_devices(flags: ConnectListAllNodeDeviceFlags) -> Vec<NodeDeviceRef> => find::all;
    node_device_lookup_by_name(name: &str) -> NodeDeviceRef => find::by_name;
    node_device_lookup_scsi_host_by_wwn(node: &str, port: &str, flags: u32) -> NodeDeviceRef => find::by_wwn;

    // What they are.
    node_device_get_parent(device: &NodeDeviceRef) -> String => getters::parent;
    node_device_num_of_caps(device: &NodeDeviceRef) -> i32 => getters::count_caps;
    node_device_list_caps(device: &NodeDeviceRef) -> Vec<String> => getters::caps;
    node_device_get_xml_desc(device: &NodeDeviceRef, flags: NodeDeviceXmlFlags) -> String => getters::document;
    node_device_is_active(device: &NodeDeviceRef) -> bool => getters::is_active;
    node_device_is_persistent(device: &NodeDeviceRef) -> bool => getters::is_persistent;
    node_device_get_autostart(device: &NodeDeviceRef) -> bool => getters::autostart;

    // Making and removing them.
    node_device_create_xml(xml: &str, flags: NodeDeviceCreateXmlFlags) -> NodeDeviceRef => make::create;
    node_device_destroy(device: &NodeDeviceRef) -> () => make::destroy;

    // Those that can be defined.
    node_device_define_xml(xml: &str, flags: NodeDeviceDefineXmlFlags) -> NodeDeviceRef => mediated::define;
    node_device_undefine(device: &NodeDeviceRef, flags: u32) -> () => mediated::undefine;
    node_device_create(device: &NodeDeviceRef, flags: u32) -> () => mediated::start;
    node_device_set_autostart(device: &NodeDeviceRef, autostart: bool) -> () => mediated::set_autostart;
    node_device_update(device: &NodeDeviceRef, xml: &str, flags: NodeDeviceUpdateFlags) -> () => mediated::update;
}

/// The devices that a host has at first.
const DEFAULT: [&str; 4] = [
    include_str!("computer.xml"),
    include_str!("scsi_host1.xml"),
    include_str!("scsi_host2.xml"),
    include_str!("scsi_host11.xml"),
];

/// Gives a new host its first devices.
pub(crate) fn add_default(host: &Host) -> Result<()> {
    DEFAULT
        .iter()
        .try_for_each(|document| add_described(host, document))
}

/// Adds a device that a host is described with.
pub(crate) fn add_described(host: &Host, document: &str) -> Result<()> {
    let device = read(document, false)?;
    let name = device.name.as_str().into();
    host.devices.0.lock().insert(name, Device::there(device));
    Ok(())
}

impl Device {
    /// One that is there.
    fn there(device: NodeDevice) -> Self {
        Self {
            live: Some(device),
            ..Self::default()
        }
    }

    /// What it is, or would be.
    fn config(&self) -> Result<&NodeDevice> {
        let config = self.live.as_ref().or(self.stored.as_ref());
        config.ok_or_else(|| internal("a node device is neither active nor defined"))
    }

    /// What a mediated device is.
    fn mediated(&self) -> Option<&NodeDeviceMdev> {
        mediated_part(self.config().ok()?)
    }
}

impl Devices {
    /// Looks at a device, or changes it.
    fn with<T>(&self, name: &str, job: impl FnOnce(&mut Device) -> Result<T>) -> Result<T> {
        let mut devices = self.0.lock();
        let device = devices.get_mut(name).ok_or_else(|| missing(name))?;
        let result = job(device);
        if device.live.is_none() && device.stored.is_none() {
            devices.remove(name);
        }
        result
    }
}

/// Reads the description of a device.
fn read(document: &str, strict: bool) -> Result<NodeDevice> {
    let options = ParseOptions {
        inactive: false,
        strict,
    };
    Ok(NodeDevice::parse(document, &options)?)
}

/// The part of a description that is about a mediated device.
fn mediated_part(device: &NodeDevice) -> Option<&NodeDeviceMdev> {
    device.capability.iter().find_map(|cap| match cap {
        NodeDeviceCapability::Mdev(cap) => Some(&cap.mdev),
        _ => None,
    })
}

/// Notes for the listeners what became of a device.
fn announce(host: &Host, name: &Arc<str>, event: Life) {
    let event = NodeDeviceEvent::Lifecycle { event, detail: 0 };
    host.events
        .note((NodeDeviceRef::new(Arc::clone(name)), event));
}

/// There is no such device.
fn missing(name: &str) -> Error {
    let message = format!("no node device with matching name '{name}'");
    Error::new(ErrorDomain::TEST, ErrorNumber::NO_NODE_DEVICE, message)
}

fn internal(message: impl Into<String>) -> Error {
    Error::internal(message).with_domain(ErrorDomain::NODEDEV)
}

fn invalid(message: impl Into<String>) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
}
