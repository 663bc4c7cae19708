// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Enums and flags: domain migration.

/// How a domain moves to another host.
///
/// In C: `virDomainMigrateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainMigrateFlags(u32);

bitflags::bitflags! {
    impl DomainMigrateFlags: u32 {
        /// Keeps the guest running while its memory is copied. Since 0.3.2.
        const LIVE = 1;
        /// Lets the source host connect to the destination and run the migration, instead of the client. Since 0.7.2.
        const PEER2PEER = 2;
        /// Sends the data through the connection between the two management daemons; needs `VIR_MIGRATE_PEER2PEER`. Since 0.7.2.
        const TUNNELLED = 4;
        /// Stores the definition on the destination, so that the domain is persistent there. Since 0.7.3.
        const PERSIST_DEST = 8;
        /// Removes the stored definition from the source after success. Since 0.7.3.
        const UNDEFINE_SOURCE = 16;
        /// Leaves the domain paused on the destination until `virDomainResume`. Since 0.7.5.
        const PAUSED = 32;
        /// Copies whole disk images as well; excludes `VIR_MIGRATE_NON_SHARED_INC`. Since 0.8.2.
        const NON_SHARED_DISK = 64;
        /// Copies the top images of disks as well, their backing files being on the destination already. Since 0.8.2.
        const NON_SHARED_INC = 128;
        /// Insists on a migration protocol that keeps the definition from changing meanwhile. Since 0.9.4.
        const CHANGE_PROTECTION = 256;
        /// Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage. Since 0.9.11.
        const UNSAFE = 512;
        /// Transfers the definition of an inactive domain only; needs `VIR_MIGRATE_PERSIST_DEST`. Since 1.0.1.
        const OFFLINE = 1024;
        /// Compresses memory on its way, by the methods in `VIR_MIGRATE_PARAM_COMPRESSION`. Since 1.0.3.
        const COMPRESSED = 2048;
        /// Gives up when the guest meets an I/O error during the migration. Since 1.1.0.
        const ABORT_ON_ERROR = 4096;
        /// Slows the guest down step by step when it changes memory faster than it is copied. Since 1.2.3.
        const AUTO_CONVERGE = 8192;
        /// Locks all guest memory in RAM before an RDMA migration starts. Since 1.2.9.
        const RDMA_PIN_ALL = 16384;
        /// Allows a later switch to post-copy by `virDomainMigrateStartPostCopy`. Since 1.3.3.
        const POSTCOPY = 32768;
        /// Encrypts the hypervisors' own data channel with TLS. Since 3.2.0.
        const TLS = 65536;
        /// Sends memory through several connections at a time. Since 5.2.0.
        const PARALLEL = 131072;
        /// Makes guest writes wait until the destination's disk has them too, so that disk copying converges. Since 8.0.0.
        const NON_SHARED_SYNCHRONOUS_WRITES = 262144;
        /// Takes up a post-copy migration again whose connection broke. Since 8.5.0.
        const POSTCOPY_RESUME = 524288;
        /// Sends pages without copying them in the kernel first; needs `VIR_MIGRATE_PARALLEL` in QEMU. Since 8.5.0.
        const ZEROCOPY = 1048576;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainMigrateFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainMigrateFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

/// Which migration speed is meant; 0 means the ordinary one.
///
/// In C: `virDomainMigrateMaxSpeedFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DomainMigrateMaxSpeedFlags(u32);

bitflags::bitflags! {
    impl DomainMigrateMaxSpeedFlags: u32 {
        /// The speed of the post-copy phase. Since 5.1.0.
        const POSTCOPY = 1;
        // Bits that nobody knows yet are kept.
        const _ = !0;
    }
}

impl std::fmt::Debug for DomainMigrateMaxSpeedFlags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DomainMigrateMaxSpeedFlags(")?;
        bitflags::parser::to_writer(self, &mut *f)?;
        f.write_str(")")
    }
}

