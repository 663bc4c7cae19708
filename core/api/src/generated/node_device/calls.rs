// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `NodeDevice`: calls about node device.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about node device.
impl NodeDevice {
    /// Tells the name of the device that a host device sits on.
    ///
    /// Gives: Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
    ///
    /// In C: `virNodeDeviceGetParent`, since 0.5.0.
    pub fn parent(&self) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNodeDeviceGetParent")?;
        conn.node_device().node_device_get_parent(self.object())
    }

    /// Counts the capabilities of a host device.
    ///
    /// In C: `virNodeDeviceNumOfCaps`, since 0.5.0.
    pub fn num_of_caps(&self) -> Result<i32> {
        let conn = self.conn();
        conn.driver().before("virNodeDeviceNumOfCaps")?;
        conn.node_device().node_device_num_of_caps(self.object())
    }

    /// Lists the capabilities of a host device by name, such as `pci` or `net`.
    ///
    /// Gives: Number of names filled in.
    ///
    /// In C: `virNodeDeviceListCaps`, since 0.5.0.
    pub fn list_caps(&self) -> Result<Vec<String>> {
        let conn = self.conn();
        conn.driver().before("virNodeDeviceListCaps")?;
        conn.node_device().node_device_list_caps(self.object())
    }

    /// Describes a host device as XML.
    ///
    /// - `flags`: Combination of `NodeDeviceXMLFlags` values.
    ///
    /// In C: `virNodeDeviceGetXMLDesc`, since 0.5.0.
    pub fn xml_desc(&self, flags: NodeDeviceXmlFlags) -> Result<String> {
        let conn = self.conn();
        conn.driver().before("virNodeDeviceGetXMLDesc")?;
        conn.node_device().node_device_get_xml_desc(self.object(), flags)
    }

    /// Takes a device away from its host driver, so that a guest can have it.
    ///
    /// Uses the default driver for passthrough. `virNodeDeviceDetachFlags` can choose another one and is spelled better. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceDettach`, since 0.6.1.
    pub fn dettach(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceDettach")?;
        conn.driver().before("virNodeDeviceDettach")?;
        conn.hypervisor().node_device_dettach(self.object())
    }

    /// Takes a device away from its host driver and binds it to a driver for passthrough.
    ///
    /// Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. `virNodeDeviceReAttach` undoes it. Not available on read-only connections.
    ///
    /// - `driver_name`: Driver to bind, such as `vfio`; NULL for the default.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceDetachFlags`, since 1.0.5.
    pub fn detach_flags(&self, driver_name: Option<&str>, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceDetachFlags")?;
        conn.driver().before("virNodeDeviceDetachFlags")?;
        conn.hypervisor().node_device_detach_flags(self.object(), driver_name, flags)
    }

    /// Gives a device back to its host driver.
    ///
    /// Undoes `virNodeDeviceDetachFlags`. Fails when a guest uses the device. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceReAttach`, since 0.6.1.
    pub fn re_attach(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceReAttach")?;
        conn.driver().before("virNodeDeviceReAttach")?;
        conn.hypervisor().node_device_re_attach(self.object())
    }

    /// Resets a device to a clean state before or after a guest uses it.
    ///
    /// The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceReset`, since 0.6.1.
    pub fn reset(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceReset")?;
        conn.driver().before("virNodeDeviceReset")?;
        conn.hypervisor().node_device_reset(self.object())
    }

    /// Removes a device that was created on the host.
    ///
    /// Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.
    ///
    /// In C: `virNodeDeviceDestroy`, since 0.6.3.
    pub fn destroy(&self) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceDestroy")?;
        conn.driver().before("virNodeDeviceDestroy")?;
        conn.node_device().node_device_destroy(self.object())
    }

    /// Removes the stored definition of a device.
    ///
    /// An active device stays until it is destroyed. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceUndefine`, since 7.3.0.
    pub fn undefine(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceUndefine")?;
        conn.driver().before("virNodeDeviceUndefine")?;
        conn.node_device().node_device_undefine(self.object(), flags)
    }

    /// Creates a device from its stored definition.
    ///
    /// Fails with `VIR_ERR_OPERATION_INVALID` when it is active already. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virNodeDeviceCreate`, since 7.3.0.
    pub fn create(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceCreate")?;
        conn.driver().before("virNodeDeviceCreate")?;
        conn.node_device().node_device_create(self.object(), flags)
    }

    /// Sets whether a defined device is created when the host boots or its parent appears.
    ///
    /// The device must be persistent. Not available on read-only connections.
    ///
    /// - `autostart`: 1 to create it automatically, 0 to leave it.
    ///
    /// In C: `virNodeDeviceSetAutostart`, since 7.8.0.
    pub fn set_autostart(&self, autostart: bool) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceSetAutostart")?;
        conn.driver().before("virNodeDeviceSetAutostart")?;
        conn.node_device().node_device_set_autostart(self.object(), autostart)
    }

    /// Tells whether a defined device is created when the host boots or its parent appears.
    ///
    /// In C: `virNodeDeviceGetAutostart`, since 7.8.0.
    pub fn autostart(&self) -> Result<bool> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceGetAutostart")?;
        conn.driver().before("virNodeDeviceGetAutostart")?;
        conn.node_device().node_device_get_autostart(self.object())
    }

    /// Tells whether a device has a stored definition.
    ///
    /// In C: `virNodeDeviceIsPersistent`, since 7.8.0.
    pub fn is_persistent(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virNodeDeviceIsPersistent")?;
        conn.node_device().node_device_is_persistent(self.object())
    }

    /// Tells whether a device is present on the host now.
    ///
    /// In C: `virNodeDeviceIsActive`, since 7.8.0.
    pub fn is_active(&self) -> Result<bool> {
        let conn = self.conn();
        conn.driver().before("virNodeDeviceIsActive")?;
        conn.node_device().node_device_is_active(self.object())
    }

    /// Changes a host device, its stored definition or both.
    ///
    /// Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.
    ///
    /// - `xml_desc`: New description of the device, as a `device` element.
    /// - `flags`: Combination of `NodeDeviceUpdateFlags` values.
    ///
    /// In C: `virNodeDeviceUpdate`, since 10.1.0.
    pub fn update(&self, xml_desc: &str, flags: NodeDeviceUpdateFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virNodeDeviceUpdate")?;
        conn.driver().before("virNodeDeviceUpdate")?;
        conn.node_device().node_device_update(self.object(), xml_desc, flags)
    }
}
