// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: storage vol.

/// What a storage volume is on the host.
///
/// In C: `virStorageVolType`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StorageVolType(pub i32);

impl StorageVolType {
    /// Regular file. Since 0.4.1.
    pub const FILE: Self = Self(0);
    /// Block device. Since 0.4.1.
    pub const BLOCK: Self = Self(1);
    /// Directory. Since 0.9.5.
    pub const DIR: Self = Self(2);
    /// Block storage reached over the network. Since 0.9.13.
    pub const NETWORK: Self = Self(3);
    /// Directory reached over the network. Since 1.2.0.
    pub const NETDIR: Self = Self(4);
    /// Directory that holds a ploop image. Since 1.3.4.
    pub const PLOOP: Self = Self(5);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_STORAGE_VOL_FILE",
            1 => "VIR_STORAGE_VOL_BLOCK",
            2 => "VIR_STORAGE_VOL_DIR",
            3 => "VIR_STORAGE_VOL_NETWORK",
            4 => "VIR_STORAGE_VOL_NETDIR",
            5 => "VIR_STORAGE_VOL_PLOOP",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for StorageVolType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "StorageVolType({})", self.0),
        }
    }
}

/// How `virStorageVolDelete` removes a volume.
///
/// In C: `virStorageVolDeleteFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageVolDeleteFlags(u32);

bitflags::bitflags! {
    impl StorageVolDeleteFlags: u32 {
        /// Metadata only, which is quick. Since 0.4.1.
        const NORMAL = 0;
        /// Overwrite the data with zeros first, which is slow. Since 0.4.1.
        const ZEROED = 1;
        /// Delete the volume's snapshots along with it. Since 1.2.21.
        const WITH_SNAPSHOTS = 2;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageVolDeleteFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageVolDeleteFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Pattern a volume is overwritten with. All but the first and the last need the `scrub` tool on the host.
///
/// In C: `virStorageVolWipeAlgorithm`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StorageVolWipeAlgorithm(pub i32);

impl StorageVolWipeAlgorithm {
    /// One pass of zeros. Since 0.9.10.
    pub const ZERO: Self = Self(0);
    /// 4 passes after NNSA policy letter NAP-14.1-C, for removable and fixed disks. Since 0.9.10.
    pub const NNSA: Self = Self(1);
    /// 4 passes after DoD 5220.22-M section 8-306. Since 0.9.10.
    pub const DOD: Self = Self(2);
    /// 9 passes as advised by the German BSI. Since 0.9.10.
    pub const BSI: Self = Self(3);
    /// 35 passes after Gutmann's paper. Since 0.9.10.
    pub const GUTMANN: Self = Self(4);
    /// 7 passes after Schneier's "Applied Cryptography". Since 0.9.10.
    pub const SCHNEIER: Self = Self(5);
    /// 7 random passes after Roy Pfitzner. Since 0.9.10.
    pub const PFITZNER7: Self = Self(6);
    /// 33 random passes after Roy Pfitzner. Since 0.9.10.
    pub const PFITZNER33: Self = Self(7);
    /// One pass of random bytes. Since 0.9.10.
    pub const RANDOM: Self = Self(8);
    /// Discard the blocks, where the storage can do that. Since 1.3.2.
    pub const TRIM: Self = Self(9);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_STORAGE_VOL_WIPE_ALG_ZERO",
            1 => "VIR_STORAGE_VOL_WIPE_ALG_NNSA",
            2 => "VIR_STORAGE_VOL_WIPE_ALG_DOD",
            3 => "VIR_STORAGE_VOL_WIPE_ALG_BSI",
            4 => "VIR_STORAGE_VOL_WIPE_ALG_GUTMANN",
            5 => "VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER",
            6 => "VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7",
            7 => "VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33",
            8 => "VIR_STORAGE_VOL_WIPE_ALG_RANDOM",
            9 => "VIR_STORAGE_VOL_WIPE_ALG_TRIM",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for StorageVolWipeAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "StorageVolWipeAlgorithm({})", self.0),
        }
    }
}

/// Which size `virStorageVolGetInfoFlags` reports as allocation.
///
/// In C: `virStorageVolInfoFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageVolInfoFlags(u32);

bitflags::bitflags! {
    impl StorageVolInfoFlags: u32 {
        /// Space in use. Since 3.0.0.
        const USE_ALLOCATION = 0;
        /// Size of the container: offset of a file's last byte, or size of the device. Since 3.0.0.
        const GET_PHYSICAL = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageVolInfoFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageVolInfoFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for creating a volume.
///
/// In C: `virStorageVolCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageVolCreateFlags(u32);

bitflags::bitflags! {
    impl StorageVolCreateFlags: u32 {
        /// Write out the metadata of a qcow2 image at once instead of on demand. Since 1.0.1.
        const PREALLOC_METADATA = 1;
        /// Share unchanged blocks with the source, on file systems such as btrfs; fails where that cannot be done. Since 1.2.13.
        const REFLINK = 2;
        /// Check the XML against the schema first. Since 8.10.0.
        const VALIDATE = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageVolCreateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageVolCreateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for downloading a volume.
///
/// In C: `virStorageVolDownloadFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageVolDownloadFlags(u32);

bitflags::bitflags! {
    impl StorageVolDownloadFlags: u32 {
        /// Send holes as holes, so that the receiver has to handle them. Since 3.4.0.
        const SPARSE_STREAM = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageVolDownloadFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageVolDownloadFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for uploading to a volume.
///
/// In C: `virStorageVolUploadFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageVolUploadFlags(u32);

bitflags::bitflags! {
    impl StorageVolUploadFlags: u32 {
        /// The sender may announce holes instead of sending zeros. Since 3.4.0.
        const SPARSE_STREAM = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageVolUploadFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageVolUploadFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Options for resizing a volume.
///
/// In C: `virStorageVolResizeFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StorageVolResizeFlags(u32);

bitflags::bitflags! {
    impl StorageVolResizeFlags: u32 {
        /// Allocate the added space in full at once. Since 0.9.10.
        const ALLOCATE = 1;
        /// The capacity is a difference to the present size. Since 0.9.10.
        const DELTA = 2;
        /// Allow a smaller size; with `VIR_STORAGE_VOL_RESIZE_DELTA` the difference is taken off. Since 0.9.10.
        const SHRINK = 4;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for StorageVolResizeFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StorageVolResizeFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

