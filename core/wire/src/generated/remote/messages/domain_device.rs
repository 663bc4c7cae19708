// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain device.

use crate::remote::{Domain, TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_ATTACH_DEVICE` (8) carries, from client to server.
///
/// Adds a device to a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAttachDeviceArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// One device element, such as `<disk>` or `<interface>`. (`remote_nonnull_string xml`)
    pub xml: String,
}

xdr_struct! { DomainAttachDeviceArgs { dom, xml } }

/// What a call of `DOMAIN_DETACH_DEVICE` (13) carries, from client to server.
///
/// Takes a device away from a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDetachDeviceArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Device element that tells which device is meant; it has to match exactly one.
    /// (`remote_nonnull_string xml`)
    pub xml: String,
}

xdr_struct! { DomainDetachDeviceArgs { dom, xml } }

/// What a call of `DOMAIN_INTERFACE_STATS` (65) carries, from client to server.
///
/// Reads the traffic counters of a network interface of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainInterfaceStatsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Interface, by its host device name (`vnet0`) or its MAC address. (`remote_nonnull_string
    /// device`)
    pub device: String,
}

xdr_struct! { DomainInterfaceStatsArgs { dom, device } }

/// What the reply to `DOMAIN_INTERFACE_STATS` (65) carries, from server to client.
///
/// Reads the traffic counters of a network interface of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainInterfaceStatsRet {
    /// Bytes received by the guest. (`hyper rx_bytes`)
    pub rx_bytes: i64,
    /// Packets received. (`hyper rx_packets`)
    pub rx_packets: i64,
    /// Errors while receiving. (`hyper rx_errs`)
    pub rx_errs: i64,
    /// Packets dropped on the way in. (`hyper rx_drop`)
    pub rx_drop: i64,
    /// Bytes sent by the guest. (`hyper tx_bytes`)
    pub tx_bytes: i64,
    /// Packets sent. (`hyper tx_packets`)
    pub tx_packets: i64,
    /// Errors while sending. (`hyper tx_errs`)
    pub tx_errs: i64,
    /// Packets dropped on the way out. (`hyper tx_drop`)
    pub tx_drop: i64,
}

xdr_struct! { DomainInterfaceStatsRet { rx_bytes, rx_packets, rx_errs, rx_drop, tx_bytes, tx_packets, tx_errs, tx_drop } }

/// What a call of `DOMAIN_ATTACH_DEVICE_FLAGS` (160) carries, from client to server.
///
/// Adds a device to a running domain, to its stored definition, or to both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAttachDeviceFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// One device element, such as `<disk>` or `<interface>`. (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `DomainDeviceModifyFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAttachDeviceFlagsArgs { dom, xml, flags } }

/// What a call of `DOMAIN_DETACH_DEVICE_FLAGS` (161) carries, from client to server.
///
/// Takes a device away from a running domain, from its stored definition, or from both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDetachDeviceFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Device element that tells which device is meant; it has to match exactly one.
    /// (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `DomainDeviceModifyFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainDetachDeviceFlagsArgs { dom, xml, flags } }

/// What a call of `DOMAIN_UPDATE_DEVICE_FLAGS` (174) carries, from client to server.
///
/// Changes settings of a device that the domain already has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainUpdateDeviceFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// The device's full element with the changes made. (`remote_nonnull_string xml`)
    pub xml: String,
    /// Combination of `DomainDeviceModifyFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainUpdateDeviceFlagsArgs { dom, xml, flags } }

/// What a call of `DOMAIN_OPEN_CONSOLE` (201) carries, from client to server.
///
/// Connects a stream to a text console of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainOpenConsoleArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Alias of the console, serial or parallel device; NULL takes the first console, or else the
    /// first serial port. (`remote_string dev_name`)
    pub dev_name: Option<String>,
    /// Combination of `DomainConsoleFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainOpenConsoleArgs { dom, dev_name, flags } }

/// What a call of `DOMAIN_INJECT_NMI` (210) carries, from client to server.
///
/// Sends a non-maskable interrupt to a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainInjectNmiArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainInjectNmiArgs { dom, flags } }

/// What a call of `DOMAIN_SCREENSHOT` (211) carries, from client to server.
///
/// Takes a picture of what a screen of the running domain shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainScreenshotArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Which screen, counted over all graphics devices from 0. (`unsigned int screen`)
    pub screen: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainScreenshotArgs { dom, screen, flags } }

/// What the reply to `DOMAIN_SCREENSHOT` (211) carries, from server to client.
///
/// Takes a picture of what a screen of the running domain shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainScreenshotRet {
    /// `remote_string mime`
    pub mime: Option<String>,
}

xdr_struct! { DomainScreenshotRet { mime } }

/// What a call of `DOMAIN_SEND_KEY` (226) carries, from client to server.
///
/// Presses keys in a running domain, holds them together for a while and lets them go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSendKeyArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Numbering that `keycodes` follows. (`unsigned int codeset`)
    pub codeset: u32,
    /// How long the keys stay down, in milliseconds; 0 is the hypervisor's default. (`unsigned int
    /// holdtime`)
    pub holdtime: u32,
    /// Keys to press, all at once. (`unsigned int keycodes<REMOTE_DOMAIN_SEND_KEY_MAX>`)
    pub keycodes: Vec<u32>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSendKeyArgs { dom, codeset, holdtime, keycodes: array(limits::DOMAIN_SEND_KEY_MAX), flags } }

/// What a call of `DOMAIN_OPEN_GRAPHICS` (249) carries, from client to server.
///
/// Hands one end of a connected socket to a display server of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainOpenGraphicsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Which graphics device, in the order of the XML, from 0. (`unsigned int idx`)
    pub idx: u32,
    /// Combination of `DomainOpenGraphicsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainOpenGraphicsArgs { dom, idx, flags } }

/// What a call of `DOMAIN_SET_INTERFACE_PARAMETERS` (256) carries, from client to server.
///
/// Changes the bandwidth limits of a network interface.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetInterfaceParametersArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Interface, by its host device name (`vnet0`) or its MAC address. (`remote_nonnull_string
    /// device`)
    pub device: String,
    /// New limits. (`remote_typed_param params<REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetInterfaceParametersArgs { dom, device, params: array(limits::DOMAIN_INTERFACE_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_GET_INTERFACE_PARAMETERS` (257) carries, from client to server.
///
/// Reads the bandwidth limits of a network interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetInterfaceParametersArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Interface, by its host device name (`vnet0`) or its MAC address. (`remote_nonnull_string
    /// device`)
    pub device: String,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetInterfaceParametersArgs { dom, device, nparams, flags } }

/// What the reply to `DOMAIN_GET_INTERFACE_PARAMETERS` (257) carries, from server to client.
///
/// Reads the bandwidth limits of a network interface.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetInterfaceParametersRet {
    /// Place for the limits; may be NULL when `nparams` is 0. (`remote_typed_param
    /// params<REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetInterfaceParametersRet { params: array(limits::DOMAIN_INTERFACE_PARAMETERS_MAX), nparams } }

/// What a call of `DOMAIN_OPEN_CHANNEL` (296) carries, from client to server.
///
/// Connects a stream to a channel between host and guest of a running domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainOpenChannelArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Target name of a virtio channel, or the device's alias; NULL takes the first channel.
    /// (`remote_string name`)
    pub name: Option<String>,
    /// Combination of `DomainChannelFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainOpenChannelArgs { dom, name, flags } }

/// What a call of `DOMAIN_OPEN_GRAPHICS_FD` (343) carries, from client to server.
///
/// Opens a connection to a display server of a running domain and returns it as a file descriptor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainOpenGraphicsFdArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Which graphics device, in the order of the XML, from 0. (`unsigned int idx`)
    pub idx: u32,
    /// Combination of `DomainOpenGraphicsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainOpenGraphicsFdArgs { dom, idx, flags } }

/// What a call of `DOMAIN_DETACH_DEVICE_ALIAS` (392) carries, from client to server.
///
/// Asks for the removal of the device with the given alias.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDetachDeviceAliasArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Alias of the device, as in its `<alias name='...'/>`. (`remote_nonnull_string alias`)
    pub alias: String,
    /// Combination of `DomainDeviceModifyFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainDetachDeviceAliasArgs { dom, alias, flags } }

/// What a call of `DOMAIN_GRAPHICS_RELOAD` (448) carries, from client to server.
///
/// Makes display servers of a running domain read their settings from disk again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGraphicsReloadArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Which display servers. (`unsigned int type`)
    pub type_: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGraphicsReloadArgs { dom, type_, flags } }

/// What a call of `DOMAIN_ANNOUNCE_INTERFACE` (456) carries, from client to server.
///
/// Makes the host send announcements on behalf of a running domain's network interfaces, so that
/// switches learn where they are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainAnnounceInterfaceArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Interface, by its MAC address or its host device name (`vnet0`); NULL means all interfaces.
    /// (`remote_string device`)
    pub device: Option<String>,
    /// Timing; may be NULL when `nparams` is 0. (`remote_typed_param
    /// params<REMOTE_DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAnnounceInterfaceArgs { dom, device, params: array(limits::DOMAIN_ANNOUNCE_INTERFACE_PARAMS_MAX), flags } }
