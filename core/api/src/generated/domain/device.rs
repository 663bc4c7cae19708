// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about device.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about device.
impl Domain {
    /// Takes a picture of what a screen of the running domain shows.
    ///
    /// The image comes through the stream, which has to be read to its end and finished by the caller; its format is the hypervisor's choice. Needs a connection that is not read-only.
    ///
    /// - `stream`: The stream to act on.
    /// - `screen`: Which screen, counted over all graphics devices from 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// Gives: MIME type of the image, such as `image/png`, which the caller frees; NULL on error.
    ///
    /// In C: `virDomainScreenshot`, since 0.9.2.
    pub fn screenshot(&self, stream: &Stream, screen: u32, flags: u32) -> Result<String> {
        let conn = self.conn();
        conn.require_write("virDomainScreenshot")?;
        conn.driver().before("virDomainScreenshot")?;
        conn.hypervisor().domain_screenshot(self.object(), stream, screen, flags)
    }

    /// Reads the traffic counters of a network interface of a running domain.
    ///
    /// Names of host devices change with each start, so take the current one from the XML. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `size`: Size of the structure in bytes, as the caller was compiled; a smaller one gets fewer fields.
    ///
    /// In C: `virDomainInterfaceStats`, since 0.3.2.
    pub fn interface_stats(&self, device: &str, size: usize) -> Result<DomainInterfaceStats> {
        let conn = self.conn();
        conn.driver().before("virDomainInterfaceStats")?;
        conn.hypervisor().domain_interface_stats(self.object(), device, size)
    }

    /// Changes the bandwidth limits of a network interface.
    ///
    /// A direction none of whose parameters is given keeps its limits.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `params`: New limits.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainSetInterfaceParameters`, since 0.9.9.
    pub fn set_interface_parameters(&self, device: &str, params: &[TypedParam], flags: DomainModificationImpact) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSetInterfaceParameters")?;
        conn.driver().before("virDomainSetInterfaceParameters")?;
        conn.hypervisor().domain_set_interface_parameters(self.object(), device, params, flags)
    }

    /// Reads the bandwidth limits of a network interface.
    ///
    /// Call with `nparams` 0 and no array to learn how many parameters there are.
    ///
    /// - `device`: Interface, by its host device name (`vnet0`) or its MAC address.
    /// - `flags`: Combination of `DomainModificationImpact` values.
    ///
    /// In C: `virDomainGetInterfaceParameters`, since 0.9.9.
    pub fn interface_parameters(&self, device: &str, flags: DomainModificationImpact) -> Result<Vec<TypedParam>> {
        let conn = self.conn();
        conn.driver().before("virDomainGetInterfaceParameters")?;
        conn.hypervisor().domain_get_interface_parameters(self.object(), device, flags)
    }

    /// Adds a device to a running domain.
    ///
    /// The stored definition stays as it is, so the device is gone after the next start. Some drivers also exchange the medium of a removable drive this way. `virDomainAttachDeviceFlags` can change the definition too. An inactive domain gives `VIR_ERR_OPERATION_INVALID`.
    ///
    /// - `xml`: One device element, such as `<disk>` or `<interface>`.
    ///
    /// In C: `virDomainAttachDevice`, since 0.1.9.
    pub fn attach_device(&self, xml: &str) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAttachDevice")?;
        conn.driver().before("virDomainAttachDevice")?;
        conn.hypervisor().domain_attach_device(self.object(), xml)
    }

    /// Takes a device away from a running domain.
    ///
    /// The guest has to cooperate with the removal of most devices, so the device may still be there when the call returns; see `virDomainDetachDeviceFlags`, which can change the definition too.
    ///
    /// - `xml`: Device element that tells which device is meant; it has to match exactly one.
    ///
    /// In C: `virDomainDetachDevice`, since 0.1.9.
    pub fn detach_device(&self, xml: &str) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDetachDevice")?;
        conn.driver().before("virDomainDetachDevice")?;
        conn.hypervisor().domain_detach_device(self.object(), xml)
    }

    /// Adds a device to a running domain, to its stored definition, or to both.
    ///
    /// When both are asked for and one fails, neither is meant to change. Fails with `VIR_ERR_OPERATION_INVALID` when live change is asked of an inactive domain and with `VIR_ERR_CONFIG_UNSUPPORTED` when the device cannot be plugged in while the domain runs.
    ///
    /// - `xml`: One device element, such as `<disk>` or `<interface>`.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainAttachDeviceFlags`, since 0.7.7.
    pub fn attach_device_flags(&self, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAttachDeviceFlags")?;
        conn.driver().before("virDomainAttachDeviceFlags")?;
        conn.hypervisor().domain_attach_device_flags(self.object(), xml, flags)
    }

    /// Takes a device away from a running domain, from its stored definition, or from both.
    ///
    /// On a running domain the guest decides when, or whether, it lets go: success means that the request was made. The events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome; the request may be repeated. No such device gives `VIR_ERR_DEVICE_MISSING`.
    ///
    /// - `xml`: Device element that tells which device is meant; it has to match exactly one.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainDetachDeviceFlags`, since 0.7.7.
    pub fn detach_device_flags(&self, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDetachDeviceFlags")?;
        conn.driver().before("virDomainDetachDeviceFlags")?;
        conn.hypervisor().domain_detach_device_flags(self.object(), xml, flags)
    }

    /// Changes settings of a device that the domain already has.
    ///
    /// Typical are the medium of a CD-ROM drive, the link state, network or bandwidth of an interface, and the password of a display. The element has to describe the whole device: what it leaves out is taken as removed or reset, and a change that the device does not allow gives `VIR_ERR_OPERATION_UNSUPPORTED`.
    ///
    /// - `xml`: The device's full element with the changes made.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainUpdateDeviceFlags`, since 0.8.0.
    pub fn update_device_flags(&self, xml: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainUpdateDeviceFlags")?;
        conn.driver().before("virDomainUpdateDeviceFlags")?;
        conn.hypervisor().domain_update_device_flags(self.object(), xml, flags)
    }

    /// Asks for the removal of the device with the given alias.
    ///
    /// Only a request, in contrast to `virDomainDetachDeviceFlags`: it never waits for the guest, and the events `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` and `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` tell the outcome. In the stored definition only aliases set by the user can be found.
    ///
    /// - `alias`: Alias of the device, as in its `<alias name='...'/>`.
    /// - `flags`: Combination of `DomainDeviceModifyFlags` values.
    ///
    /// In C: `virDomainDetachDeviceAlias`, since 4.4.0.
    pub fn detach_device_alias(&self, alias: &str, flags: DomainDeviceModifyFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainDetachDeviceAlias")?;
        conn.driver().before("virDomainDetachDeviceAlias")?;
        conn.hypervisor().domain_detach_device_alias(self.object(), alias, flags)
    }

    /// Presses keys in a running domain, holds them together for a while and lets them go.
    ///
    /// At most `VIR_DOMAIN_SEND_KEY_MAX_KEYS` keys go into one call; sequences take a call for each chord. A code unknown to `codeset` gives `VIR_ERR_INVALID_ARG`.
    ///
    /// - `codeset`: Numbering that `keycodes` follows.
    /// - `holdtime`: How long the keys stay down, in milliseconds; 0 is the hypervisor's default.
    /// - `keycodes`: Keys to press, all at once.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainSendKey`, since 0.9.3.
    pub fn send_key(&self, codeset: KeycodeSet, holdtime: u32, keycodes: &[u32], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainSendKey")?;
        conn.driver().before("virDomainSendKey")?;
        conn.hypervisor().domain_send_key(self.object(), codeset, holdtime, keycodes, flags)
    }

    /// Connects a stream to a text console of a running domain.
    ///
    /// Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CONSOLE_FORCE` throws them out. Use a stream opened with `VIR_STREAM_NONBLOCK` when reading and writing from one thread.
    ///
    /// - `dev_name`: Alias of the console, serial or parallel device; NULL takes the first console, or else the first serial port.
    /// - `st`: The stream to act on.
    /// - `flags`: Combination of `DomainConsoleFlags` values.
    ///
    /// In C: `virDomainOpenConsole`, since 0.8.6.
    pub fn open_console(&self, dev_name: Option<&str>, st: &Stream, flags: DomainConsoleFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainOpenConsole")?;
        conn.driver().before("virDomainOpenConsole")?;
        conn.hypervisor().domain_open_console(self.object(), dev_name, st, flags)
    }

    /// Connects a stream to a channel between host and guest of a running domain.
    ///
    /// Data goes both ways until the stream is closed. Someone already connected gives `VIR_ERR_OPERATION_FAILED`, unless `VIR_DOMAIN_CHANNEL_FORCE` throws them out.
    ///
    /// - `name`: Target name of a virtio channel, or the device's alias; NULL takes the first channel.
    /// - `st`: The stream to act on.
    /// - `flags`: Combination of `DomainChannelFlags` values.
    ///
    /// In C: `virDomainOpenChannel`, since 1.0.2.
    pub fn open_channel(&self, name: Option<&str>, st: &Stream, flags: DomainChannelFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainOpenChannel")?;
        conn.driver().before("virDomainOpenChannel")?;
        conn.hypervisor().domain_open_channel(self.object(), name, st, flags)
    }

    /// Hands one end of a connected socket to a display server of a running domain.
    ///
    /// The caller keeps the other end and talks the display's protocol on it. Works with a local connection only; `virDomainOpenGraphicsFD` makes the pair of sockets itself and is preferred.
    ///
    /// - `idx`: Which graphics device, in the order of the XML, from 0.
    /// - `fd`: One end of a pair of connected UNIX sockets; it is duplicated, so the caller still closes its own.
    /// - `flags`: Combination of `DomainOpenGraphicsFlags` values.
    ///
    /// In C: `virDomainOpenGraphics`, since 0.9.7.
    pub fn open_graphics(&self, idx: u32, fd: i32, flags: DomainOpenGraphicsFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainOpenGraphics")?;
        conn.driver().before("virDomainOpenGraphics")?;
        conn.hypervisor().domain_open_graphics(self.object(), idx, fd, flags)
    }

    /// Opens a connection to a display server of a running domain and returns it as a file descriptor.
    ///
    /// Works only over a local connection that can carry descriptors.
    ///
    /// - `idx`: Which graphics device, in the order of the XML, from 0.
    /// - `flags`: Combination of `DomainOpenGraphicsFlags` values.
    ///
    /// Gives: A connected descriptor, 0 or more, which the caller closes; -1 with an error.
    ///
    /// In C: `virDomainOpenGraphicsFD`, since 1.2.8.
    pub fn open_graphics_fd(&self, idx: u32, flags: DomainOpenGraphicsFlags) -> Result<i32> {
        let conn = self.conn();
        conn.require_write("virDomainOpenGraphicsFD")?;
        conn.driver().before("virDomainOpenGraphicsFD")?;
        conn.hypervisor().domain_open_graphics_fd(self.object(), idx, flags)
    }

    /// Sends a non-maskable interrupt to a running domain.
    ///
    /// Guest kernels are often set up to panic and dump their memory on it.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainInjectNMI`, since 0.9.2.
    pub fn inject_nmi(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainInjectNMI")?;
        conn.driver().before("virDomainInjectNMI")?;
        conn.hypervisor().domain_inject_nmi(self.object(), flags)
    }

    /// Makes display servers of a running domain read their settings from disk again.
    ///
    /// For VNC these are the TLS certificates, so that new ones come into effect without a restart; present clients stay connected.
    ///
    /// - `type_`: Which display servers.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainGraphicsReload`, since 10.2.0.
    pub fn graphics_reload(&self, type_: DomainGraphicsReloadType, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainGraphicsReload")?;
        conn.driver().before("virDomainGraphicsReload")?;
        conn.hypervisor().domain_graphics_reload(self.object(), type_, flags)
    }

    /// Makes the host send announcements on behalf of a running domain's network interfaces, so that switches learn where they are.
    ///
    /// Good after changes to the network around a domain. The packets are spread over time as `params` tell; the call does not wait for them.
    ///
    /// - `device`: Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
    /// - `params`: Timing; may be NULL when `nparams` is 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainAnnounceInterface`, since 12.5.0.
    pub fn announce_interface(&self, device: Option<&str>, params: &[TypedParam], flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainAnnounceInterface")?;
        conn.driver().before("virDomainAnnounceInterface")?;
        conn.hypervisor().domain_announce_interface(self.object(), device, params, flags)
    }
}
