// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain memory.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Gives the upper bound of a domain's memory.
    ///
    /// In C: `virDomainGetMaxMemory`.
    17 DomainGetMaxMemory(remote::DomainGetMaxMemoryArgs) -> remote::DomainGetMaxMemoryRet {
        name: "DOMAIN_GET_MAX_MEMORY",
        function: Some("virDomainGetMaxMemory"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Changes the upper bound of a domain's memory.
    ///
    /// In C: `virDomainSetMaxMemory`.
    30 DomainSetMaxMemory(remote::DomainSetMaxMemoryArgs) -> () {
        name: "DOMAIN_SET_MAX_MEMORY",
        function: Some("virDomainSetMaxMemory"),
        priority: Priority::High,
        acl: &[rule("domain", "write")],
    };

    /// Changes how much memory an active domain's guest may use.
    ///
    /// In C: `virDomainSetMemory`.
    31 DomainSetMemory(remote::DomainSetMemoryArgs) -> () {
        name: "DOMAIN_SET_MEMORY",
        function: Some("virDomainSetMemory"),
        acl: &[rule("domain", "write")],
    };

    /// Copies a piece of an active domain's memory.
    ///
    /// In C: `virDomainMemoryPeek`.
    104 DomainMemoryPeek(remote::DomainMemoryPeekArgs) -> remote::DomainMemoryPeekRet {
        name: "DOMAIN_MEMORY_PEEK",
        function: Some("virDomainMemoryPeek"),
        acl: &[rule("domain", "mem_read")],
    };

    /// Changes the limits on a domain's use of host memory.
    ///
    /// In C: `virDomainSetMemoryParameters`.
    197 DomainSetMemoryParameters(remote::DomainSetMemoryParametersArgs; flags) -> () {
        name: "DOMAIN_SET_MEMORY_PARAMETERS",
        function: Some("virDomainSetMemoryParameters"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reports the limits on a domain's use of host memory.
    ///
    /// In C: `virDomainGetMemoryParameters`.
    198 DomainGetMemoryParameters(remote::DomainGetMemoryParametersArgs) -> remote::DomainGetMemoryParametersRet {
        name: "DOMAIN_GET_MEMORY_PARAMETERS",
        function: Some("virDomainGetMemoryParameters"),
        acl: &[rule("domain", "read")],
    };

    /// Changes how much memory a guest may use, live, in the stored configuration or both.
    ///
    /// In C: `virDomainSetMemoryFlags`.
    204 DomainSetMemoryFlags(remote::DomainSetMemoryFlagsArgs; flags) -> () {
        name: "DOMAIN_SET_MEMORY_FLAGS",
        function: Some("virDomainSetMemoryFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Changes on which host NUMA nodes a domain's memory is placed.
    ///
    /// In C: `virDomainSetNumaParameters`.
    254 DomainSetNumaParameters(remote::DomainSetNumaParametersArgs; flags) -> () {
        name: "DOMAIN_SET_NUMA_PARAMETERS",
        function: Some("virDomainSetNumaParameters"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reports on which host NUMA nodes a domain's memory is placed.
    ///
    /// In C: `virDomainGetNumaParameters`.
    255 DomainGetNumaParameters(remote::DomainGetNumaParametersArgs) -> remote::DomainGetNumaParametersRet {
        name: "DOMAIN_GET_NUMA_PARAMETERS",
        function: Some("virDomainGetNumaParameters"),
        acl: &[rule("domain", "read")],
    };

    /// Sets how often the balloon driver collects the guest's memory statistics.
    ///
    /// In C: `virDomainSetMemoryStatsPeriod`.
    308 DomainSetMemoryStatsPeriod(remote::DomainSetMemoryStatsPeriodArgs; flags) -> () {
        name: "DOMAIN_SET_MEMORY_STATS_PERIOD",
        function: Some("virDomainSetMemoryStatsPeriod"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };
}
