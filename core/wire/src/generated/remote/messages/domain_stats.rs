// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain stats.

use crate::remote::{Domain, DomainMemoryStat, DomainStatsRecord, TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `DOMAIN_MEMORY_STATS` (159) carries, from client to server.
///
/// Reports how a running domain uses its memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMemoryStatsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `unsigned int maxStats`
    pub max_stats: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMemoryStatsArgs { dom, max_stats, flags } }

/// What the reply to `DOMAIN_MEMORY_STATS` (159) carries, from server to client.
///
/// Reports how a running domain uses its memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMemoryStatsRet {
    /// Receives the figures, in no fixed order. (`remote_domain_memory_stat
    /// stats<REMOTE_DOMAIN_MEMORY_STATS_MAX>`)
    pub stats: Vec<DomainMemoryStat>,
}

xdr_struct! { DomainMemoryStatsRet { stats: array(limits::DOMAIN_MEMORY_STATS_MAX) } }

/// What a call of `DOMAIN_GET_CPU_STATS` (262) carries, from client to server.
///
/// Reports the CPU time a running domain has used, in total or per host CPU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetCpuStatsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Room in `params`, in elements. (`unsigned int nparams`)
    pub nparams: u32,
    /// First host CPU, from 0; -1 for the domain as a whole. (`int start_cpu`)
    pub start_cpu: i32,
    /// Number of host CPUs to report on; 1 when `start_cpu` is -1, 0 to learn how many there are.
    /// (`unsigned int ncpus`)
    pub ncpus: u32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetCpuStatsArgs { dom, nparams, start_cpu, ncpus, flags } }

/// What the reply to `DOMAIN_GET_CPU_STATS` (262) carries, from server to client.
///
/// Reports the CPU time a running domain has used, in total or per host CPU.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetCpuStatsRet {
    /// Room for the figures, `nparams` for each CPU; NULL to ask for sizes. (`remote_typed_param
    /// params<REMOTE_DOMAIN_GET_CPU_STATS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params`, in elements. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetCpuStatsRet { params: array(limits::DOMAIN_GET_CPU_STATS_MAX), nparams } }

/// What a call of `CONNECT_GET_ALL_DOMAIN_STATS` (344) carries, from client to server.
///
/// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetAllDomainStatsArgs {
    /// `remote_nonnull_domain doms<REMOTE_DOMAIN_LIST_MAX>`
    pub doms: Vec<Domain>,
    /// Groups to gather; 0 for all groups known. (`unsigned int stats`)
    pub stats: u32,
    /// Combination of `ConnectGetAllDomainStatsFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetAllDomainStatsArgs { doms: array(limits::DOMAIN_LIST_MAX), stats, flags } }

/// What the reply to `CONNECT_GET_ALL_DOMAIN_STATS` (344) carries, from server to client.
///
/// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectGetAllDomainStatsRet {
    /// Receives the records, one per domain, ended by NULL. (`remote_domain_stats_record
    /// retStats<REMOTE_DOMAIN_LIST_MAX>`)
    pub ret_stats: Vec<DomainStatsRecord>,
}

xdr_struct! { ConnectGetAllDomainStatsRet { ret_stats: array(limits::DOMAIN_LIST_MAX) } }

/// What a call of `DOMAIN_GET_PERF_EVENTS` (365) carries, from client to server.
///
/// Tells which perf events are measured for a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetPerfEventsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetPerfEventsArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_PERF_EVENTS` (365) carries, from server to client.
///
/// Tells which perf events are measured for a domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetPerfEventsRet {
    /// Receives one boolean per event; the caller frees the list. (`remote_typed_param
    /// params<REMOTE_DOMAIN_PERF_EVENTS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetPerfEventsRet { params: array(limits::DOMAIN_PERF_EVENTS_MAX) } }

/// What a call of `DOMAIN_SET_PERF_EVENTS` (366) carries, from client to server.
///
/// Switches perf events of a domain on or off.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetPerfEventsArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// One boolean per event to change. (`remote_typed_param
    /// params<REMOTE_DOMAIN_PERF_EVENTS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetPerfEventsArgs { dom, params: array(limits::DOMAIN_PERF_EVENTS_MAX), flags } }

/// What a call of `DOMAIN_START_DIRTY_RATE_CALC` (427) carries, from client to server.
///
/// Starts to measure how fast a running domain changes its memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainStartDirtyRateCalcArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Duration of the measurement, in seconds; QEMU takes 1 to 60. (`int seconds`)
    pub seconds: i32,
    /// Combination of `DomainDirtyRateCalcFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainStartDirtyRateCalcArgs { dom, seconds, flags } }
