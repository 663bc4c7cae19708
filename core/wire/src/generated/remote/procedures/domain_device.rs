// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain device.

use crate::procedure::{Priority, StreamDirection, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Adds a device to a running domain.
    ///
    /// In C: `virDomainAttachDevice`.
    8 DomainAttachDevice(remote::DomainAttachDeviceArgs) -> () {
        name: "DOMAIN_ATTACH_DEVICE",
        function: Some("virDomainAttachDevice"),
        acl: &[rule("domain", "write")],
    };

    /// Takes a device away from a running domain.
    ///
    /// In C: `virDomainDetachDevice`.
    13 DomainDetachDevice(remote::DomainDetachDeviceArgs) -> () {
        name: "DOMAIN_DETACH_DEVICE",
        function: Some("virDomainDetachDevice"),
        acl: &[rule("domain", "write")],
    };

    /// Reads the traffic counters of a network interface of a running domain.
    ///
    /// In C: `virDomainInterfaceStats`.
    65 DomainInterfaceStats(remote::DomainInterfaceStatsArgs) -> remote::DomainInterfaceStatsRet {
        name: "DOMAIN_INTERFACE_STATS",
        function: Some("virDomainInterfaceStats"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Adds a device to a running domain, to its stored definition, or to both.
    ///
    /// In C: `virDomainAttachDeviceFlags`.
    160 DomainAttachDeviceFlags(remote::DomainAttachDeviceFlagsArgs; flags) -> () {
        name: "DOMAIN_ATTACH_DEVICE_FLAGS",
        function: Some("virDomainAttachDeviceFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Takes a device away from a running domain, from its stored definition, or from both.
    ///
    /// In C: `virDomainDetachDeviceFlags`.
    161 DomainDetachDeviceFlags(remote::DomainDetachDeviceFlagsArgs; flags) -> () {
        name: "DOMAIN_DETACH_DEVICE_FLAGS",
        function: Some("virDomainDetachDeviceFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Changes settings of a device that the domain already has.
    ///
    /// In C: `virDomainUpdateDeviceFlags`.
    174 DomainUpdateDeviceFlags(remote::DomainUpdateDeviceFlagsArgs; flags) -> () {
        name: "DOMAIN_UPDATE_DEVICE_FLAGS",
        function: Some("virDomainUpdateDeviceFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Connects a stream to a text console of a running domain.
    ///
    /// In C: `virDomainOpenConsole`.
    201 DomainOpenConsole(remote::DomainOpenConsoleArgs) -> () {
        name: "DOMAIN_OPEN_CONSOLE",
        function: Some("virDomainOpenConsole"),
        stream: Some(StreamDirection::Read),
        acl: &[rule("domain", "open_device")],
    };

    /// Sends a non-maskable interrupt to a running domain.
    ///
    /// In C: `virDomainInjectNMI`.
    210 DomainInjectNmi(remote::DomainInjectNmiArgs) -> () {
        name: "DOMAIN_INJECT_NMI",
        function: Some("virDomainInjectNMI"),
        acl: &[rule("domain", "inject_nmi")],
    };

    /// Takes a picture of what a screen of the running domain shows.
    ///
    /// In C: `virDomainScreenshot`.
    211 DomainScreenshot(remote::DomainScreenshotArgs) -> remote::DomainScreenshotRet {
        name: "DOMAIN_SCREENSHOT",
        function: Some("virDomainScreenshot"),
        stream: Some(StreamDirection::Read),
        acl: &[rule("domain", "screenshot")],
    };

    /// Presses keys in a running domain, holds them together for a while and lets them go.
    ///
    /// In C: `virDomainSendKey`.
    226 DomainSendKey(remote::DomainSendKeyArgs) -> () {
        name: "DOMAIN_SEND_KEY",
        function: Some("virDomainSendKey"),
        acl: &[rule("domain", "send_input")],
    };

    /// Hands one end of a connected socket to a display server of a running domain.
    ///
    /// In C: `virDomainOpenGraphics`.
    249 DomainOpenGraphics(remote::DomainOpenGraphicsArgs) -> () {
        name: "DOMAIN_OPEN_GRAPHICS",
        function: Some("virDomainOpenGraphics"),
        acl: &[rule("domain", "open_graphics")],
    };

    /// Changes the bandwidth limits of a network interface.
    ///
    /// In C: `virDomainSetInterfaceParameters`.
    256 DomainSetInterfaceParameters(remote::DomainSetInterfaceParametersArgs; flags) -> () {
        name: "DOMAIN_SET_INTERFACE_PARAMETERS",
        function: Some("virDomainSetInterfaceParameters"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reads the bandwidth limits of a network interface.
    ///
    /// In C: `virDomainGetInterfaceParameters`.
    257 DomainGetInterfaceParameters(remote::DomainGetInterfaceParametersArgs) -> remote::DomainGetInterfaceParametersRet {
        name: "DOMAIN_GET_INTERFACE_PARAMETERS",
        function: Some("virDomainGetInterfaceParameters"),
        acl: &[rule("domain", "read")],
    };

    /// Connects a stream to a channel between host and guest of a running domain.
    ///
    /// In C: `virDomainOpenChannel`.
    296 DomainOpenChannel(remote::DomainOpenChannelArgs) -> () {
        name: "DOMAIN_OPEN_CHANNEL",
        function: Some("virDomainOpenChannel"),
        stream: Some(StreamDirection::Read),
        acl: &[rule("domain", "open_device")],
    };

    /// Opens a connection to a display server of a running domain and returns it as a file
    /// descriptor.
    ///
    /// In C: `virDomainOpenGraphicsFD`.
    343 DomainOpenGraphicsFd(remote::DomainOpenGraphicsFdArgs) -> () {
        name: "DOMAIN_OPEN_GRAPHICS_FD",
        function: Some("virDomainOpenGraphicsFD"),
        acl: &[rule("domain", "open_graphics")],
    };

    /// Asks for the removal of the device with the given alias.
    ///
    /// In C: `virDomainDetachDeviceAlias`.
    392 DomainDetachDeviceAlias(remote::DomainDetachDeviceAliasArgs; flags) -> () {
        name: "DOMAIN_DETACH_DEVICE_ALIAS",
        function: Some("virDomainDetachDeviceAlias"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Makes display servers of a running domain read their settings from disk again.
    ///
    /// In C: `virDomainGraphicsReload`.
    448 DomainGraphicsReload(remote::DomainGraphicsReloadArgs) -> () {
        name: "DOMAIN_GRAPHICS_RELOAD",
        function: Some("virDomainGraphicsReload"),
        acl: &[rule("domain", "write")],
    };

    /// Makes the host send announcements on behalf of a running domain's network interfaces, so
    /// that switches learn where they are.
    ///
    /// In C: `virDomainAnnounceInterface`.
    ///
    /// Provisional: no release has confirmed the number.
    456 DomainAnnounceInterface(remote::DomainAnnounceInterfaceArgs) -> () {
        name: "DOMAIN_ANNOUNCE_INTERFACE",
        function: Some("virDomainAnnounceInterface"),
        provisional: true,
        acl: &[rule("domain", "write")],
    };
}
