// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain stats.

use crate::procedure::rule;
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Reports how a running domain uses its memory.
    ///
    /// In C: `virDomainMemoryStats`.
    159 DomainMemoryStats(remote::DomainMemoryStatsArgs) -> remote::DomainMemoryStatsRet {
        name: "DOMAIN_MEMORY_STATS",
        function: Some("virDomainMemoryStats"),
        acl: &[rule("domain", "read")],
    };

    /// Reports the CPU time a running domain has used, in total or per host CPU.
    ///
    /// In C: `virDomainGetCPUStats`.
    262 DomainGetCpuStats(remote::DomainGetCpuStatsArgs) -> remote::DomainGetCpuStatsRet {
        name: "DOMAIN_GET_CPU_STATS",
        function: Some("virDomainGetCPUStats"),
        acl: &[rule("domain", "read")],
    };

    /// Gathers statistics of all domains, or of those chosen by `flags`, in one call.
    ///
    /// In C: `virConnectGetAllDomainStats`.
    344 ConnectGetAllDomainStats(remote::ConnectGetAllDomainStatsArgs) -> remote::ConnectGetAllDomainStatsRet {
        name: "CONNECT_GET_ALL_DOMAIN_STATS",
        function: Some("virConnectGetAllDomainStats"),
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "read")],
    };

    /// Tells which perf events are measured for a domain.
    ///
    /// In C: `virDomainGetPerfEvents`.
    365 DomainGetPerfEvents(remote::DomainGetPerfEventsArgs) -> remote::DomainGetPerfEventsRet {
        name: "DOMAIN_GET_PERF_EVENTS",
        function: Some("virDomainGetPerfEvents"),
        acl: &[rule("domain", "read")],
    };

    /// Switches perf events of a domain on or off.
    ///
    /// In C: `virDomainSetPerfEvents`.
    366 DomainSetPerfEvents(remote::DomainSetPerfEventsArgs) -> () {
        name: "DOMAIN_SET_PERF_EVENTS",
        function: Some("virDomainSetPerfEvents"),
        acl: &[rule("domain", "write")],
    };

    /// Starts to measure how fast a running domain changes its memory.
    ///
    /// In C: `virDomainStartDirtyRateCalc`.
    427 DomainStartDirtyRateCalc(remote::DomainStartDirtyRateCalcArgs) -> () {
        name: "DOMAIN_START_DIRTY_RATE_CALC",
        function: Some("virDomainStartDirtyRateCalc"),
        acl: &[rule("domain", "write")],
    };
}
