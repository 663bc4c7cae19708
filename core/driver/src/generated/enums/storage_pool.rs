// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: storage pool.

/// Condition a storage pool is in.
///
/// In C: `virStoragePoolState`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoragePoolState(pub i32);

impl StoragePoolState {
    /// Not started. Since 0.4.1.
    pub const INACTIVE: Self = Self(0);
    /// Being initialised, volumes cannot be used yet. Since 0.4.1.
    pub const BUILDING: Self = Self(1);
    /// Started and usable. Since 0.4.1.
    pub const RUNNING: Self = Self(2);
    /// Started, with part of it broken. Since 0.4.1.
    pub const DEGRADED: Self = Self(3);
    /// Started, but it cannot be reached. Since 0.8.2.
    pub const INACCESSIBLE: Self = Self(4);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_STORAGE_POOL_INACTIVE",
            1 => "VIR_STORAGE_POOL_BUILDING",
            2 => "VIR_STORAGE_POOL_RUNNING",
            3 => "VIR_STORAGE_POOL_DEGRADED",
            4 => "VIR_STORAGE_POOL_INACCESSIBLE",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for StoragePoolState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "StoragePoolState({})", self.0),
        }
    }
}

/// How `virStoragePoolBuild` prepares the storage under a pool.
///
/// In C: `virStoragePoolBuildFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StoragePoolBuildFlags(u32);

bitflags::bitflags! {
    impl StoragePoolBuildFlags: u32 {
        /// Plain build from nothing. Since 0.4.1.
        const NEW = 0;
        /// Repair or rebuild what exists. Since 0.4.1.
        const REPAIR = 1;
        /// Enlarge what exists. Since 0.4.1.
        const RESIZE = 2;
        /// Fail rather than replace a file system or label already there. Since 0.9.5.
        const NO_OVERWRITE = 4;
        /// Replace whatever is there; its data is lost. Since 0.9.5.
        const OVERWRITE = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StoragePoolBuildFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoragePoolBuildFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// How thoroughly `virStoragePoolDelete` removes a pool.
///
/// In C: `virStoragePoolDeleteFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StoragePoolDeleteFlags(u32);

bitflags::bitflags! {
    impl StoragePoolDeleteFlags: u32 {
        /// Metadata only, which is quick. Since 0.4.1.
        const NORMAL = 0;
        /// Overwrite all data with zeros, which is slow. Since 0.4.1.
        const ZEROED = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StoragePoolDeleteFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoragePoolDeleteFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What starting a pool may do first.
///
/// In C: `virStoragePoolCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StoragePoolCreateFlags(u32);

bitflags::bitflags! {
    impl StoragePoolCreateFlags: u32 {
        /// Start only; the storage has to be there. Since 1.3.1.
        const NORMAL = 0;
        /// Build the pool before it is started. Since 1.3.1.
        const WITH_BUILD = 1;
        /// Build the pool first and replace whatever is there; not together with the next flag. Since 1.3.1.
        const WITH_BUILD_OVERWRITE = 2;
        /// Build the pool first, but fail when something is there already. Since 1.3.1.
        const WITH_BUILD_NO_OVERWRITE = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StoragePoolCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoragePoolCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which form of a storage pool's XML to produce.
///
/// In C: `virStorageXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageXmlFlags(u32);

bitflags::bitflags! {
    impl StorageXmlFlags: u32 {
        /// The stored configuration instead of the current state. Since 0.9.13.
        const INACTIVE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Filters for listing storage pools.
///
/// Bits of one group (activity, persistence, autostart, type) widen each other, groups narrow each other; a group without any bit filters nothing.
///
/// In C: `virConnectListAllStoragePoolsFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConnectListAllStoragePoolsFlags(u32);

bitflags::bitflags! {
    impl ConnectListAllStoragePoolsFlags: u32 {
        /// Pools that are not started. Since 0.10.2.
        const INACTIVE = 1;
        /// Pools that are started. Since 0.10.2.
        const ACTIVE = 2;
        /// Pools with a stored configuration. Since 0.10.2.
        const PERSISTENT = 4;
        /// Pools without a stored configuration. Since 0.10.2.
        const TRANSIENT = 8;
        /// Pools started together with the daemon. Since 0.10.2.
        const AUTOSTART = 16;
        /// Pools that are started by hand only. Since 0.10.2.
        const NO_AUTOSTART = 32;
        /// Directories. Since 0.10.2.
        const DIR = 64;
        /// Local file systems that the pool mounts. Since 0.10.2.
        const FS = 128;
        /// Network file systems such as NFS. Since 0.10.2.
        const NETFS = 256;
        /// LVM volume groups. Since 0.10.2.
        const LOGICAL = 512;
        /// Disks whose partitions are volumes. Since 0.10.2.
        const DISK = 1024;
        /// iSCSI targets attached by the host. Since 0.10.2.
        const ISCSI = 2048;
        /// SCSI host adapters. Since 0.10.2.
        const SCSI = 4096;
        /// Multipath devices of the host. Since 0.10.2.
        const MPATH = 8192;
        /// Ceph RADOS block devices. Since 0.10.2.
        const RBD = 16384;
        /// Sheepdog clusters. Since 0.10.2.
        const SHEEPDOG = 32768;
        /// Gluster volumes. Since 1.2.1.
        const GLUSTER = 65536;
        /// ZFS pools. Since 1.2.8.
        const ZFS = 131072;
        /// Virtuozzo storage clusters. Since 3.1.0.
        const VSTORAGE = 262144;
        /// iSCSI targets accessed in user space. Since 5.6.0.
        const ISCSI_DIRECT = 524288;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for ConnectListAllStoragePoolsFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectListAllStoragePoolsFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for storing a pool's configuration.
///
/// In C: `virStoragePoolDefineFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StoragePoolDefineFlags(u32);

bitflags::bitflags! {
    impl StoragePoolDefineFlags: u32 {
        /// Check the XML against the schema first. Since 7.7.0.
        const VALIDATE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StoragePoolDefineFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoragePoolDefineFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Kinds of storage pool events one can register for. Each kind has a callback type of its own.
///
/// In C: `virStoragePoolEventID`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoragePoolEventId(pub i32);

impl StoragePoolEventId {
    /// Lifecycle changes, told to a `virConnectStoragePoolEventLifecycleCallback`. Since 2.0.0.
    pub const LIFECYCLE: Self = Self(0);
    /// A pool's list of volumes was read anew, told to a `virConnectStoragePoolEventGenericCallback`. Since 2.0.0.
    pub const REFRESH: Self = Self(1);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE",
            1 => "VIR_STORAGE_POOL_EVENT_ID_REFRESH",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for StoragePoolEventId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "StoragePoolEventId({})", self.0),
        }
    }
}

/// What happened to a storage pool, as told by a lifecycle event.
///
/// In C: `virStoragePoolEventLifecycleType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StoragePoolEventLifecycleType(pub i32);

impl StoragePoolEventLifecycleType {
    /// A configuration was stored or replaced. Since 2.0.0.
    pub const DEFINED: Self = Self(0);
    /// The stored configuration was removed. Since 2.0.0.
    pub const UNDEFINED: Self = Self(1);
    /// The pool became active. Since 2.0.0.
    pub const STARTED: Self = Self(2);
    /// The pool became inactive. Since 2.0.0.
    pub const STOPPED: Self = Self(3);
    /// The storage under the pool was built. Since 3.8.0.
    pub const CREATED: Self = Self(4);
    /// The storage under the pool was removed. Since 3.8.0.
    pub const DELETED: Self = Self(5);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_STORAGE_POOL_EVENT_DEFINED",
            1 => "VIR_STORAGE_POOL_EVENT_UNDEFINED",
            2 => "VIR_STORAGE_POOL_EVENT_STARTED",
            3 => "VIR_STORAGE_POOL_EVENT_STOPPED",
            4 => "VIR_STORAGE_POOL_EVENT_CREATED",
            5 => "VIR_STORAGE_POOL_EVENT_DELETED",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for StoragePoolEventLifecycleType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "StoragePoolEventLifecycleType({})", self.0),
        }
    }
}

