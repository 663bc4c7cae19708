// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain save.

/// How to dump a domain's core, and what happens to the domain.
///
/// In C: `virDomainCoreDumpFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainCoreDumpFlags(u32);

bitflags::bitflags! {
    impl DomainCoreDumpFlags: u32 {
        /// Stops the domain afterwards and marks it crashed. Since 0.7.5.
        const CRASH = 1;
        /// Lets the guest run during the dump, at the price of consistency. Since 0.7.5.
        const LIVE = 2;
        /// Keeps the file out of the host's page cache. Since 0.9.4.
        const BYPASS_CACHE = 4;
        /// Resets the domain afterwards. Since 0.9.7.
        const RESET = 8;
        /// Writes memory and CPU registers only, as an ELF core for debuggers. Since 0.9.13.
        const MEMORY_ONLY = 16;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainCoreDumpFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainCoreDumpFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Format of a core dump.
///
/// All but `RAW` need `VIR_DUMP_MEMORY_ONLY`.
///
/// In C: `virDomainCoreDumpFormat`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DomainCoreDumpFormat(pub i32);

impl DomainCoreDumpFormat {
    /// The hypervisor's plain format. Since 1.2.3.
    pub const RAW: Self = Self(0);
    /// kdump, compressed by zlib. Since 1.2.3.
    pub const KDUMP_ZLIB: Self = Self(1);
    /// kdump, compressed by LZO. Since 1.2.3.
    pub const KDUMP_LZO: Self = Self(2);
    /// kdump, compressed by snappy. Since 1.2.3.
    pub const KDUMP_SNAPPY: Self = Self(3);
    /// Windows crash dump; the guest needs a driver that supplies the header. Since 7.4.0.
    pub const WIN_DMP: Self = Self(4);

    /// The C constant with this number, if there is one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VIR_DOMAIN_CORE_DUMP_FORMAT_RAW",
            1 => "VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB",
            2 => "VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO",
            3 => "VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY",
            4 => "VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP",
            _ => return None,
        })
    }
}

impl std::fmt::Debug for DomainCoreDumpFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "DomainCoreDumpFormat({})", self.0),
        }
    }
}

/// How to save or restore a domain's state.
///
/// Without `RUNNING` and `PAUSED` the restored domain is in the state it was saved in.
///
/// In C: `virDomainSaveRestoreFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSaveRestoreFlags(u32);

bitflags::bitflags! {
    impl DomainSaveRestoreFlags: u32 {
        /// Keeps the file out of the host's page cache. Since 0.9.4.
        const BYPASS_CACHE = 1;
        /// Has the restored domain run. Since 0.9.5.
        const RUNNING = 2;
        /// Has the restored domain wait, paused. Since 0.9.5.
        const PAUSED = 4;
        /// Sets the firmware variables back to their template; only when restoring. Since 8.1.0.
        const RESET_NVRAM = 8;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSaveRestoreFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSaveRestoreFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// What to put into the XML of a saved state.
///
/// In C: `virDomainSaveImageXMLFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainSaveImageXmlFlags(u32);

bitflags::bitflags! {
    impl DomainSaveImageXmlFlags: u32 {
        /// Passwords and other secrets as well; refused on read-only connections. Since 5.1.0.
        const SECURE = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainSaveImageXmlFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainSaveImageXmlFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

