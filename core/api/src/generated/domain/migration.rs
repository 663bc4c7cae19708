// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Domain`: calls about migration.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about migration.
impl Domain {
    /// Tells how long the guest may stand still at the end of a live migration.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateGetMaxDowntime`, since 3.7.0.
    pub fn migrate_max_downtime(&self, flags: u32) -> Result<u64> {
        let conn = self.conn();
        conn.driver().before("virDomainMigrateGetMaxDowntime")?;
        conn.hypervisor().domain_migrate_get_max_downtime(self.object(), flags)
    }

    /// Sets how long the guest may stand still at the end of a live migration.
    ///
    /// May be called before or during the migration. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
    ///
    /// - `downtime`: Longest pause, in ms; more than 0.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateSetMaxDowntime`, since 0.8.0.
    pub fn migrate_set_max_downtime(&self, downtime: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateSetMaxDowntime")?;
        conn.driver().before("virDomainMigrateSetMaxDowntime")?;
        conn.hypervisor().domain_migrate_set_max_downtime(self.object(), downtime, flags)
    }

    /// Tells the size of the cache that XBZRLE compression of memory uses.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateGetCompressionCache`, since 1.0.3.
    pub fn migrate_compression_cache(&self, flags: u32) -> Result<u64> {
        let conn = self.conn();
        conn.driver().before("virDomainMigrateGetCompressionCache")?;
        conn.hypervisor().domain_migrate_get_compression_cache(self.object(), flags)
    }

    /// Sets the size of the cache that XBZRLE compression of memory uses.
    ///
    /// A hypervisor may round the size and refuse changes while a migration runs. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running. Not available on read-only connections.
    ///
    /// - `cache_size`: New size, in bytes.
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateSetCompressionCache`, since 1.0.3.
    pub fn migrate_set_compression_cache(&self, cache_size: u64, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateSetCompressionCache")?;
        conn.driver().before("virDomainMigrateSetCompressionCache")?;
        conn.hypervisor().domain_migrate_set_compression_cache(self.object(), cache_size, flags)
    }

    /// Limits the speed at which a domain's data is transferred in migrations.
    ///
    /// Holds for a migration in progress and for later ones without a limit of their own. Not available on read-only connections.
    ///
    /// - `bandwidth`: Upper limit, in MiB per second.
    /// - `flags`: Combination of `DomainMigrateMaxSpeedFlags` values.
    ///
    /// In C: `virDomainMigrateSetMaxSpeed`, since 0.9.0.
    pub fn migrate_set_max_speed(&self, bandwidth: u64, flags: DomainMigrateMaxSpeedFlags) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateSetMaxSpeed")?;
        conn.driver().before("virDomainMigrateSetMaxSpeed")?;
        conn.hypervisor().domain_migrate_set_max_speed(self.object(), bandwidth, flags)
    }

    /// Tells the speed limit for migrations of a domain.
    ///
    /// - `flags`: Combination of `DomainMigrateMaxSpeedFlags` values.
    ///
    /// In C: `virDomainMigrateGetMaxSpeed`, since 0.9.5.
    pub fn migrate_max_speed(&self, flags: DomainMigrateMaxSpeedFlags) -> Result<u64> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateGetMaxSpeed")?;
        conn.driver().before("virDomainMigrateGetMaxSpeed")?;
        conn.hypervisor().domain_migrate_get_max_speed(self.object(), flags)
    }

    /// Switches a running migration to post-copy.
    ///
    /// The guest goes on running on the destination at once and fetches memory it still lacks from the source. The migration must have been started with `VIR_MIGRATE_POSTCOPY`, else the call fails with `VIR_ERR_OPERATION_INVALID`. From then on it cannot be cancelled; if the connection breaks, the domain stops on both hosts until the migration is taken up again with `VIR_MIGRATE_POSTCOPY_RESUME`. Not available on read-only connections.
    ///
    /// - `flags`: Reserved; pass 0.
    ///
    /// In C: `virDomainMigrateStartPostCopy`, since 1.3.3.
    pub fn migrate_start_post_copy(&self, flags: u32) -> Result<()> {
        let conn = self.conn();
        conn.require_write("virDomainMigrateStartPostCopy")?;
        conn.driver().before("virDomainMigrateStartPostCopy")?;
        conn.hypervisor().domain_migrate_start_post_copy(self.object(), flags)
    }
}
