// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about node device.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about node device.
impl Connect {
    /// Counts the host's active devices.
    ///
    /// `virConnectListAllNodeDevices` counts and lists in one step.
    ///
    /// - `cap`: Capability the devices must have, such as `pci`; NULL for all devices.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeNumOfDevices`, since 0.5.0.
    pub fn node_num_of_devices(&self, cap: Option<&str>, flags: u32) -> Result<i32> {
        let conn = self;
        conn.driver().before("virNodeNumOfDevices")?;
        conn.node_device().node_num_of_devices(cap, flags)
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
    pub fn node_list_devices(&self, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        let conn = self;
        conn.driver().before("virNodeListDevices")?;
        conn.node_device().node_list_devices(cap, flags)
    }

    /// Lists the host's devices, or those that match `flags`.
    ///
    /// - `flags`: Combination of `ConnectListAllNodeDeviceFlags` values.
    ///
    /// In C: `virConnectListAllNodeDevices`, since 0.10.2.
    pub fn list_all_node_devices(&self, flags: ConnectListAllNodeDeviceFlags) -> Result<Vec<NodeDevice>> {
        let conn = self;
        conn.driver().before("virConnectListAllNodeDevices")?;
        Ok(NodeDevice::all(conn, conn.node_device().connect_list_all_node_devices(flags)?))
    }

    /// Finds a host device by name.
    ///
    /// Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.
    ///
    /// - `name`: Name of the device.
    ///
    /// In C: `virNodeDeviceLookupByName`, since 0.5.0.
    pub fn node_device_lookup_by_name(&self, name: &str) -> Result<NodeDevice> {
        let conn = self;
        conn.driver().before("virNodeDeviceLookupByName")?;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_lookup_by_name(name)?))
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
    pub fn node_device_lookup_scsi_host_by_wwn(&self, wwnn: &str, wwpn: &str, flags: u32) -> Result<NodeDevice> {
        let conn = self;
        conn.driver().before("virNodeDeviceLookupSCSIHostByWWN")?;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_lookup_scsi_host_by_wwn(wwnn, wwpn, flags)?))
    }

    /// Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.
    ///
    /// The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceCreateXMLFlags` values.
    ///
    /// In C: `virNodeDeviceCreateXML`, since 0.6.3.
    pub fn node_device_create_xml(&self, xml_desc: &str, flags: NodeDeviceCreateXmlFlags) -> Result<NodeDevice> {
        let conn = self;
        conn.require_write("virNodeDeviceCreateXML")?;
        conn.driver().before("virNodeDeviceCreateXML")?;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_create_xml(xml_desc, flags)?))
    }

    /// Stores the definition of a device, without creating it.
    ///
    /// Works for mediated devices. `virNodeDeviceCreate` brings it into being. Not available on read-only connections.
    ///
    /// - `xml_desc`: Description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceDefineXMLFlags` values.
    ///
    /// In C: `virNodeDeviceDefineXML`, since 7.3.0.
    pub fn node_device_define_xml(&self, xml_desc: &str, flags: NodeDeviceDefineXmlFlags) -> Result<NodeDevice> {
        let conn = self;
        conn.require_write("virNodeDeviceDefineXML")?;
        conn.driver().before("virNodeDeviceDefineXML")?;
        Ok(NodeDevice::new(conn, conn.node_device().node_device_define_xml(xml_desc, flags)?))
    }
}
