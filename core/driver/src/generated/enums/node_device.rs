// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: node device.

/// Which host devices to list; alternatives of one kind are combined by or, different kinds by and.
///
/// In C: `virConnectListAllNodeDeviceFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectListAllNodeDeviceFlags(u32);

bitflags::bitflags! {
    impl ConnectListAllNodeDeviceFlags: u32 {
        /// The host as a whole. Since 0.10.2.
        const CAP_SYSTEM = 1;
        /// PCI devices. Since 0.10.2.
        const CAP_PCI_DEV = 2;
        /// USB devices. Since 0.10.2.
        const CAP_USB_DEV = 4;
        /// Interfaces of USB devices. Since 0.10.2.
        const CAP_USB_INTERFACE = 8;
        /// Network interfaces. Since 0.10.2.
        const CAP_NET = 16;
        /// SCSI host adapters. Since 0.10.2.
        const CAP_SCSI_HOST = 32;
        /// SCSI targets. Since 0.10.2.
        const CAP_SCSI_TARGET = 64;
        /// SCSI devices. Since 0.10.2.
        const CAP_SCSI = 128;
        /// Disks and other storage. Since 0.10.2.
        const CAP_STORAGE = 256;
        /// Fibre Channel host adapters. Since 1.0.4.
        const CAP_FC_HOST = 512;
        /// Adapters that can have virtual ports. Since 1.0.4.
        const CAP_VPORTS = 1024;
        /// Generic SCSI devices (`/dev/sg*`). Since 1.1.0.
        const CAP_SCSI_GENERIC = 2048;
        /// Graphics devices of the kernel's DRM subsystem. Since 3.1.0.
        const CAP_DRM = 4096;
        /// Devices that can have mediated devices. Since 3.4.0.
        const CAP_MDEV_TYPES = 8192;
        /// Mediated devices. Since 3.4.0.
        const CAP_MDEV = 16384;
        /// Devices on the s390 channel bus. Since 3.4.0.
        const CAP_CCW_DEV = 32768;
        /// Subchannels of the s390 channel subsystem. Since 6.8.0.
        const CAP_CSS_DEV = 65536;
        /// vDPA devices. Since 6.9.0.
        const CAP_VDPA = 131072;
        /// Cards of the s390 crypto adapter bus. Since 7.0.0.
        const CAP_AP_CARD = 262144;
        /// Queues of the s390 crypto adapter bus. Since 7.0.0.
        const CAP_AP_QUEUE = 524288;
        /// The s390 crypto matrix device. Since 7.0.0.
        const CAP_AP_MATRIX = 1048576;
        /// Devices with vital product data. Since 7.9.0.
        const CAP_VPD = 2097152;
        /// Groups of s390 channel devices that act as one. Since 11.1.0.
        const CAP_CCWGROUP_DEV = 4194304;
        /// Members of such groups. Since 11.1.0.
        const CAP_CCWGROUP_MEMBER = 8388608;
        /// Devices with a stored definition. Since 10.1.0.
        const PERSISTENT = 268435456;
        /// Devices without a stored definition. Since 10.1.0.
        const TRANSIENT = 536870912;
        /// Devices that are defined but not present now. Since 7.3.0.
        const INACTIVE = 1073741824;
        /// Devices that are present. Since 7.3.0.
        const ACTIVE = 2147483648;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectListAllNodeDeviceFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectListAllNodeDeviceFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which description of a host device to give.
///
/// In C: `virNodeDeviceXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NodeDeviceXmlFlags(u32);

bitflags::bitflags! {
    impl NodeDeviceXmlFlags: u32 {
        /// The stored definition, not the present state. Since 10.1.0.
        const INACTIVE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NodeDeviceXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeDeviceXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How a host device is created.
///
/// In C: `virNodeDeviceCreateXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NodeDeviceCreateXmlFlags(u32);

bitflags::bitflags! {
    impl NodeDeviceCreateXmlFlags: u32 {
        /// Checks the description against the schema first. Since 8.10.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NodeDeviceCreateXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeDeviceCreateXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How a host device is defined.
///
/// In C: `virNodeDeviceDefineXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NodeDeviceDefineXmlFlags(u32);

bitflags::bitflags! {
    impl NodeDeviceDefineXmlFlags: u32 {
        /// Checks the description against the schema first. Since 8.10.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NodeDeviceDefineXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeDeviceDefineXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Where a change to a host device takes effect.
///
/// In C: `virNodeDeviceUpdateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct NodeDeviceUpdateFlags(u32);

bitflags::bitflags! {
    impl NodeDeviceUpdateFlags: u32 {
        /// In the present state if the device is active, in the stored definition otherwise. Since 10.1.0.
        const CURRENT = 0;
        /// In the device as it is now. Since 10.1.0.
        const LIVE = 1;
        /// In the stored definition. Since 10.1.0.
        const CONFIG = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for NodeDeviceUpdateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NodeDeviceUpdateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Events about host devices that can be subscribed to.
///
/// In C: `virNodeDeviceEventID`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeDeviceEventId(pub i32);

impl NodeDeviceEventId {
    /// A device appeared, vanished, or was defined or undefined (`virConnectNodeDeviceEventLifecycleCallback`). Since 2.2.0.
    pub const LIFECYCLE: Self = Self(0);
    /// A device's description changed (`virConnectNodeDeviceEventGenericCallback`). Since 2.2.0.
    pub const UPDATE: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE",
            1 => "VIR_NODE_DEVICE_EVENT_ID_UPDATE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NodeDeviceEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NodeDeviceEventId({})", self.0),
        }
    }
}

/// What happened to a host device.
///
/// In C: `virNodeDeviceEventLifecycleType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeDeviceEventLifecycleType(pub i32);

impl NodeDeviceEventLifecycleType {
    /// It appeared. Since 2.2.0.
    pub const CREATED: Self = Self(0);
    /// It vanished. Since 2.2.0.
    pub const DELETED: Self = Self(1);
    /// A definition was stored for it. Since 7.3.0.
    pub const DEFINED: Self = Self(2);
    /// Its definition was removed. Since 7.3.0.
    pub const UNDEFINED: Self = Self(3);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_NODE_DEVICE_EVENT_CREATED",
            1 => "VIR_NODE_DEVICE_EVENT_DELETED",
            2 => "VIR_NODE_DEVICE_EVENT_DEFINED",
            3 => "VIR_NODE_DEVICE_EVENT_UNDEFINED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for NodeDeviceEventLifecycleType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "NodeDeviceEventLifecycleType({})", self.0),
        }
    }
}

