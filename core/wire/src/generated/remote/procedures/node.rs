// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: node.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Reports basic facts about the host: memory, CPUs and their topology.
    ///
    /// In C: `virNodeGetInfo`.
    6 NodeGetInfo(()) -> remote::NodeGetInfoRet {
        name: "NODE_GET_INFO",
        function: Some("virNodeGetInfo"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Tells how much memory is free in each of a range of NUMA nodes.
    ///
    /// In C: `virNodeGetCellsFreeMemory`.
    101 NodeGetCellsFreeMemory(remote::NodeGetCellsFreeMemoryArgs) -> remote::NodeGetCellsFreeMemoryRet {
        name: "NODE_GET_CELLS_FREE_MEMORY",
        function: Some("virNodeGetCellsFreeMemory"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Tells how much memory of the host is free.
    ///
    /// In C: `virNodeGetFreeMemory`.
    102 NodeGetFreeMemory(()) -> remote::NodeGetFreeMemoryRet {
        name: "NODE_GET_FREE_MEMORY",
        function: Some("virNodeGetFreeMemory"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Tells the security model that confines domains on the host.
    ///
    /// In C: `virNodeGetSecurityModel`.
    122 NodeGetSecurityModel(()) -> remote::NodeGetSecurityModelRet {
        name: "NODE_GET_SECURITY_MODEL",
        function: Some("virNodeGetSecurityModel"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Reports how one CPU of the host, or all of them together, spent their time.
    ///
    /// In C: `virNodeGetCPUStats`.
    227 NodeGetCpuStats(remote::NodeGetCpuStatsArgs) -> remote::NodeGetCpuStatsRet {
        name: "NODE_GET_CPU_STATS",
        function: Some("virNodeGetCPUStats"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Reports the use of memory in one NUMA node of the host or in all of them together.
    ///
    /// In C: `virNodeGetMemoryStats`.
    228 NodeGetMemoryStats(remote::NodeGetMemoryStatsArgs) -> remote::NodeGetMemoryStatsRet {
        name: "NODE_GET_MEMORY_STATS",
        function: Some("virNodeGetMemoryStats"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Puts the host to sleep for a while.
    ///
    /// In C: `virNodeSuspendForDuration`.
    250 NodeSuspendForDuration(remote::NodeSuspendForDurationArgs) -> () {
        name: "NODE_SUSPEND_FOR_DURATION",
        function: Some("virNodeSuspendForDuration"),
        acl: &[rule("connect", "pm_control")],
    };

    /// Changes how the host shares equal memory pages.
    ///
    /// In C: `virNodeSetMemoryParameters`.
    288 NodeSetMemoryParameters(remote::NodeSetMemoryParametersArgs) -> () {
        name: "NODE_SET_MEMORY_PARAMETERS",
        function: Some("virNodeSetMemoryParameters"),
        acl: &[rule("connect", "write")],
    };

    /// Reports how the host shares equal memory pages.
    ///
    /// In C: `virNodeGetMemoryParameters`.
    289 NodeGetMemoryParameters(remote::NodeGetMemoryParametersArgs) -> remote::NodeGetMemoryParametersRet {
        name: "NODE_GET_MEMORY_PARAMETERS",
        function: Some("virNodeGetMemoryParameters"),
        acl: &[rule("connect", "read")],
    };

    /// Tells which host CPUs are present and which of them are online.
    ///
    /// In C: `virNodeGetCPUMap`.
    293 NodeGetCpuMap(remote::NodeGetCpuMapArgs) -> remote::NodeGetCpuMapRet {
        name: "NODE_GET_CPU_MAP",
        function: Some("virNodeGetCPUMap"),
        acl: &[rule("connect", "read")],
    };

    /// Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.
    ///
    /// In C: `virNodeGetFreePages`.
    340 NodeGetFreePages(remote::NodeGetFreePagesArgs) -> remote::NodeGetFreePagesRet {
        name: "NODE_GET_FREE_PAGES",
        function: Some("virNodeGetFreePages"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Reserves huge pages of given sizes on a range of NUMA nodes.
    ///
    /// In C: `virNodeAllocPages`.
    347 NodeAllocPages(remote::NodeAllocPagesArgs) -> remote::NodeAllocPagesRet {
        name: "NODE_ALLOC_PAGES",
        function: Some("virNodeAllocPages"),
        acl: &[rule("connect", "write")],
    };

    /// Reports the host's facts about AMD SEV.
    ///
    /// In C: `virNodeGetSEVInfo`.
    395 NodeGetSevInfo(remote::NodeGetSevInfoArgs) -> remote::NodeGetSevInfoRet {
        name: "NODE_GET_SEV_INFO",
        function: Some("virNodeGetSEVInfo"),
        acl: &[rule("connect", "read")],
    };
}
