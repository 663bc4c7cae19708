// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The host's devices.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// The host's devices. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait NodeDeviceDriver: Send + Sync {
    /// Counts the host's active devices.
    ///
    /// `virConnectListAllNodeDevices` counts and lists in one step.
    ///
    /// - `cap`: Capability the devices must have, such as `pci`; NULL for all devices.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeNumOfDevices`, since 0.5.0.
    fn node_num_of_devices(&self, cap: Option<&str>, flags: u32) -> Result<i32> {
        let _ = (cap, flags);
        Err(Error::unsupported("virNodeNumOfDevices"))
    }

    /// Lists the names of the host's active devices.
    ///
    /// The number may change between counting and listing.
    ///
    /// - `cap`: Capability the devices must have, such as `pci`; NULL for all devices.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virNodeListDevices`, since 0.5.0.
    ///
    /// Discouraged: use virConnectListAllNodeDevices.
    fn node_list_devices(&self, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        let _ = (cap, flags);
        Err(Error::unsupported("virNodeListDevices"))
    }

    /// Lists the host's devices, or those that match `flags`.
    ///
    /// - `flags`: Combination of `ConnectListAllNodeDeviceFlags` values.
    ///
    /// In C: `virConnectListAllNodeDevices`, since 0.10.2.
    fn connect_list_all_node_devices(&self, flags: ConnectListAllNodeDeviceFlags) -> Result<Vec<NodeDeviceRef>> {
        let _ = (flags,);
        Err(Error::unsupported("virConnectListAllNodeDevices"))
    }

    /// Finds a host device by name.
    ///
    /// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
    ///
    /// - `name`: Name of the device.
    ///
    /// In C: `virNodeDeviceLookupByName`, since 0.5.0.
    fn node_device_lookup_by_name(&self, name: &str) -> Result<NodeDeviceRef> {
        let _ = (name,);
        Err(Error::unsupported("virNodeDeviceLookupByName"))
    }

    /// Finds a Fibre Channel host adapter by its world wide names.
    ///
    /// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
    ///
    /// - `wwnn`: World wide node name, 16 hexadecimal digits.
    /// - `wwpn`: World wide port name, 16 hexadecimal digits.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceLookupSCSIHostByWWN`, since 1.0.3.
    fn node_device_lookup_scsi_host_by_wwn(&self, wwnn: &str, wwpn: &str, flags: u32) -> Result<NodeDeviceRef> {
        let _ = (wwnn, wwpn, flags);
        Err(Error::unsupported("virNodeDeviceLookupSCSIHostByWWN"))
    }

    /// Tells the name of the device that a host device sits on.
    ///
    /// Gives: Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
    ///
    /// In C: `virNodeDeviceGetParent`, since 0.5.0.
    fn node_device_get_parent(&self, dev: &NodeDeviceRef) -> Result<String> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceGetParent"))
    }

    /// Counts the capabilities of a host device.
    ///
    /// In C: `virNodeDeviceNumOfCaps`, since 0.5.0.
    fn node_device_num_of_caps(&self, dev: &NodeDeviceRef) -> Result<i32> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceNumOfCaps"))
    }

    /// Lists the capabilities of a host device by name, such as `pci` or `net`.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virNodeDeviceListCaps`, since 0.5.0.
    fn node_device_list_caps(&self, dev: &NodeDeviceRef) -> Result<Vec<String>> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceListCaps"))
    }

    /// Describes a host device as XML.
    ///
    /// - `flags`: Combination of `NodeDeviceXMLFlags` values.
    ///
    /// In C: `virNodeDeviceGetXMLDesc`, since 0.5.0.
    fn node_device_get_xml_desc(&self, dev: &NodeDeviceRef, flags: NodeDeviceXmlFlags) -> Result<String> {
        let _ = (dev, flags);
        Err(Error::unsupported("virNodeDeviceGetXMLDesc"))
    }

    /// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
    ///
    /// The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceCreateXMLFlags` values.
    ///
    /// In C: `virNodeDeviceCreateXML`, since 0.6.3.
    fn node_device_create_xml(&self, xml_desc: &str, flags: NodeDeviceCreateXmlFlags) -> Result<NodeDeviceRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virNodeDeviceCreateXML"))
    }

    /// Removes a device that was created on the host.
    ///
    /// Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceDestroy`, since 0.6.3.
    fn node_device_destroy(&self, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceDestroy"))
    }

    /// Stores the definition of a device, without creating it.
    ///
    /// Works for mediated devices. `virNodeDeviceCreate` brings it into being. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceDefineXMLFlags` values.
    ///
    /// In C: `virNodeDeviceDefineXML`, since 7.3.0.
    fn node_device_define_xml(&self, xml_desc: &str, flags: NodeDeviceDefineXmlFlags) -> Result<NodeDeviceRef> {
        let _ = (xml_desc, flags);
        Err(Error::unsupported("virNodeDeviceDefineXML"))
    }

    /// Removes the stored definition of a device.
    ///
    /// An active device stays until it is destroyed. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceUndefine`, since 7.3.0.
    fn node_device_undefine(&self, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let _ = (dev, flags);
        Err(Error::unsupported("virNodeDeviceUndefine"))
    }

    /// Creates a device from its stored definition.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceCreate`, since 7.3.0.
    fn node_device_create(&self, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let _ = (dev, flags);
        Err(Error::unsupported("virNodeDeviceCreate"))
    }

    /// Sets whether a defined device is created when the host boots or its parent appears.
    ///
    /// The device must be persistent. Not available on read-only connections.
    ///
    /// - `autostart`: 1 to create it automatically, 0 to leave it.
    ///
    /// In C: `virNodeDeviceSetAutostart`, since 7.8.0.
    fn node_device_set_autostart(&self, dev: &NodeDeviceRef, autostart: bool) -> Result<()> {
        let _ = (dev, autostart);
        Err(Error::unsupported("virNodeDeviceSetAutostart"))
    }

    /// Tells whether a defined device is created when the host boots or its parent appears.
    ///
    /// In C: `virNodeDeviceGetAutostart`, since 7.8.0.
    fn node_device_get_autostart(&self, dev: &NodeDeviceRef) -> Result<bool> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceGetAutostart"))
    }

    /// Tells whether a device has a stored definition.
    ///
    /// In C: `virNodeDeviceIsPersistent`, since 7.8.0.
    fn node_device_is_persistent(&self, dev: &NodeDeviceRef) -> Result<bool> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceIsPersistent"))
    }

    /// Tells whether a device is present on the host now.
    ///
    /// In C: `virNodeDeviceIsActive`, since 7.8.0.
    fn node_device_is_active(&self, dev: &NodeDeviceRef) -> Result<bool> {
        let _ = (dev,);
        Err(Error::unsupported("virNodeDeviceIsActive"))
    }

    /// Changes a host device, its stored definition or both.
    ///
    /// Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.
    ///
    /// - `xml_desc`: New description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceUpdateFlags` values.
    ///
    /// In C: `virNodeDeviceUpdate`, since 10.1.0.
    fn node_device_update(&self, dev: &NodeDeviceRef, xml_desc: &str, flags: NodeDeviceUpdateFlags) -> Result<()> {
        let _ = (dev, xml_desc, flags);
        Err(Error::unsupported("virNodeDeviceUpdate"))
    }
}
