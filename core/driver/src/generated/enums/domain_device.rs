// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain device.

/// Which description of a domain a device change applies to; the values agree with `virDomainModificationImpact`.
///
/// In C: `virDomainDeviceModifyFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainDeviceModifyFlags(u32);

bitflags::bitflags! {
    impl DomainDeviceModifyFlags: u32 {
        /// The running domain when there is one, else the stored definition. Since 0.7.7.
        const CURRENT = 0;
        /// The running domain. Since 0.7.7.
        const LIVE = 1;
        /// The stored definition, effective from the next start. Since 0.7.7.
        const CONFIG = 2;
        /// Do it even against the guest's will, such as ejecting a locked medium. Since 0.8.6.
        const FORCE = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainDeviceModifyFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainDeviceModifyFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Numbering schemes of keys.
///
/// In C: `virKeycodeSet`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeycodeSet(pub i32);

impl KeycodeSet {
    /// Codes of the Linux input system (`linux/input.h`). Since 0.9.3.
    pub const LINUX: Self = Self(0);
    /// Scan codes of the original PC/XT keyboard. Since 0.9.3.
    pub const XT: Self = Self(1);
    /// Scan codes of the AT keyboard, set 1. Since 0.9.3.
    pub const ATSET1: Self = Self(2);
    /// Scan codes of the AT keyboard, set 2. Since 0.9.3.
    pub const ATSET2: Self = Self(3);
    /// Scan codes of the AT keyboard, set 3. Since 0.9.3.
    pub const ATSET3: Self = Self(4);
    /// Virtual key codes of macOS. Since 0.9.4.
    pub const OSX: Self = Self(5);
    /// Codes of the Linux console driver for XT keyboards. Since 0.9.4.
    pub const XT_KBD: Self = Self(6);
    /// HID usage codes of USB keyboards. Since 0.9.4.
    pub const USB: Self = Self(7);
    /// Virtual key codes of Windows. Since 0.9.4.
    pub const WIN32: Self = Self(8);
    /// XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension. Since 4.2.0.
    pub const QNUM: Self = Self(9);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_KEYCODE_SET_LINUX",
            1 => "VIR_KEYCODE_SET_XT",
            2 => "VIR_KEYCODE_SET_ATSET1",
            3 => "VIR_KEYCODE_SET_ATSET2",
            4 => "VIR_KEYCODE_SET_ATSET3",
            5 => "VIR_KEYCODE_SET_OSX",
            6 => "VIR_KEYCODE_SET_XT_KBD",
            7 => "VIR_KEYCODE_SET_USB",
            8 => "VIR_KEYCODE_SET_WIN32",
            9 => "VIR_KEYCODE_SET_QNUM",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for KeycodeSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "KeycodeSet({})", self.0),
        }
    }
}

/// How `virDomainOpenConsole` treats other users of the console.
///
/// In C: `virDomainConsoleFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainConsoleFlags(u32);

bitflags::bitflags! {
    impl DomainConsoleFlags: u32 {
        /// Disconnect whoever holds the console and take it over. Since 0.9.11.
        const FORCE = 1;
        /// Connect only when the driver can guarantee that nobody else holds the console. Since 0.9.11.
        const SAFE = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainConsoleFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainConsoleFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How `virDomainOpenChannel` treats other users of the channel.
///
/// In C: `virDomainChannelFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainChannelFlags(u32);

bitflags::bitflags! {
    impl DomainChannelFlags: u32 {
        /// Disconnect whoever holds the channel and take it over. Since 1.0.2.
        const FORCE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainChannelFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainChannelFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How a graphics connection is opened.
///
/// In C: `virDomainOpenGraphicsFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainOpenGraphicsFlags(u32);

bitflags::bitflags! {
    impl DomainOpenGraphicsFlags: u32 {
        /// The client need not authenticate to the display server. Since 0.9.7.
        const SKIPAUTH = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainOpenGraphicsFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainOpenGraphicsFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which display servers `virDomainGraphicsReload` turns to.
///
/// In C: `virDomainGraphicsReloadType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainGraphicsReloadType(pub i32);

impl DomainGraphicsReloadType {
    /// Every one that can reload. Since 10.2.0.
    pub const ANY: Self = Self(0);
    /// VNC only. Since 10.2.0.
    pub const VNC: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY",
            1 => "VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainGraphicsReloadType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainGraphicsReloadType({})", self.0),
        }
    }
}

