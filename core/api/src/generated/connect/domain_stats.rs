// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Connect`: calls about domain stats.

use polyvirt_driver::enums::*;
use polyvirt_driver::records::*;
use polyvirt_driver::{Result, Stream, TypedParam, Uuid, parse_uuid};

use crate::Connect;
use crate::generated::*;

/// Calls about domain stats.
impl Connect {
    /// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
    ///
    /// Each domain gives one record with the figures it can supply; groups the hypervisor does not know are left out unless `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` demands them. Filter flags of one kind (active or inactive, persistent or transient, the states) are alternatives. Free the result with `virDomainStatsRecordListFree`.
    ///
    /// - `stats`: Groups to gather; 0 for all groups known.
    /// - `flags`: Combination of `ConnectGetAllDomainStatsFlags` values.
    ///
    /// In C: `virConnectGetAllDomainStats`, since 1.2.8.
    pub fn all_domain_stats(&self, stats: DomainStatsTypes, flags: ConnectGetAllDomainStatsFlags) -> Result<Vec<DomainStatsRecord>> {
        let conn = self;
        conn.driver().before("virConnectGetAllDomainStats")?;
        conn.hypervisor().connect_get_all_domain_stats(stats, flags)
    }
}
