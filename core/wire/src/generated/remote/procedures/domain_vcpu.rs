// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain vcpu.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Gives the upper bound of a domain's virtual CPUs.
    ///
    /// In C: `virDomainGetMaxVcpus`.
    18 DomainGetMaxVcpus(remote::DomainGetMaxVcpusArgs) -> remote::DomainGetMaxVcpusRet {
        name: "DOMAIN_GET_MAX_VCPUS",
        function: Some("virDomainGetMaxVcpus"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it
    /// may run.
    ///
    /// In C: `virDomainGetVcpus`.
    20 DomainGetVcpus(remote::DomainGetVcpusArgs) -> remote::DomainGetVcpusRet {
        name: "DOMAIN_GET_VCPUS",
        function: Some("virDomainGetVcpus"),
        priority: Priority::High,
        acl: &[rule("domain", "read")],
    };

    /// Restricts an active domain's virtual CPU to some of the host's CPUs.
    ///
    /// In C: `virDomainPinVcpu`.
    26 DomainPinVcpu(remote::DomainPinVcpuArgs) -> () {
        name: "DOMAIN_PIN_VCPU",
        function: Some("virDomainPinVcpu"),
        acl: &[rule("domain", "write")],
    };

    /// Changes the number of an active domain's virtual CPUs.
    ///
    /// In C: `virDomainSetVcpus`.
    32 DomainSetVcpus(remote::DomainSetVcpusArgs) -> () {
        name: "DOMAIN_SET_VCPUS",
        function: Some("virDomainSetVcpus"),
        acl: &[rule("domain", "write")],
    };

    /// Names the scheduler that governs a domain's CPU time.
    ///
    /// In C: `virDomainGetSchedulerType`.
    56 DomainGetSchedulerType(remote::DomainGetSchedulerTypeArgs) -> remote::DomainGetSchedulerTypeRet {
        name: "DOMAIN_GET_SCHEDULER_TYPE",
        function: Some("virDomainGetSchedulerType"),
        acl: &[rule("domain", "read")],
    };

    /// Reports a domain's scheduler parameters.
    ///
    /// In C: `virDomainGetSchedulerParameters`.
    57 DomainGetSchedulerParameters(remote::DomainGetSchedulerParametersArgs) -> remote::DomainGetSchedulerParametersRet {
        name: "DOMAIN_GET_SCHEDULER_PARAMETERS",
        function: Some("virDomainGetSchedulerParameters"),
        acl: &[rule("domain", "read")],
    };

    /// Changes a domain's scheduler parameters.
    ///
    /// In C: `virDomainSetSchedulerParameters`.
    58 DomainSetSchedulerParameters(remote::DomainSetSchedulerParametersArgs) -> () {
        name: "DOMAIN_SET_SCHEDULER_PARAMETERS",
        function: Some("virDomainSetSchedulerParameters"),
        acl: &[rule("domain", "read")],
    };

    /// Changes the number of virtual CPUs, live, in the stored configuration or both.
    ///
    /// In C: `virDomainSetVcpusFlags`.
    199 DomainSetVcpusFlags(remote::DomainSetVcpusFlagsArgs; flags) -> () {
        name: "DOMAIN_SET_VCPUS_FLAGS",
        function: Some("virDomainSetVcpusFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
            rule("domain", "write").if_any("flags", 8 /* VIR_DOMAIN_VCPU_GUEST */),
        ],
    };

    /// Gives the number of virtual CPUs, live or from the stored configuration.
    ///
    /// In C: `virDomainGetVcpusFlags`.
    200 DomainGetVcpusFlags(remote::DomainGetVcpusFlagsArgs; flags) -> remote::DomainGetVcpusFlagsRet {
        name: "DOMAIN_GET_VCPUS_FLAGS",
        function: Some("virDomainGetVcpusFlags"),
        acl: &[
            rule("domain", "read"),
            rule("domain", "write").if_any("flags", 8 /* VIR_DOMAIN_VCPU_GUEST */),
        ],
    };

    /// Changes a domain's scheduler parameters, live, in the stored configuration or both.
    ///
    /// In C: `virDomainSetSchedulerParametersFlags`.
    219 DomainSetSchedulerParametersFlags(remote::DomainSetSchedulerParametersFlagsArgs; flags) -> () {
        name: "DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS",
        function: Some("virDomainSetSchedulerParametersFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reports a domain's scheduler parameters, live or from the stored configuration.
    ///
    /// In C: `virDomainGetSchedulerParametersFlags`.
    223 DomainGetSchedulerParametersFlags(remote::DomainGetSchedulerParametersFlagsArgs) -> remote::DomainGetSchedulerParametersFlagsRet {
        name: "DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS",
        function: Some("virDomainGetSchedulerParametersFlags"),
        acl: &[rule("domain", "read")],
    };

    /// Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or
    /// both.
    ///
    /// In C: `virDomainPinVcpuFlags`.
    225 DomainPinVcpuFlags(remote::DomainPinVcpuFlagsArgs; flags) -> () {
        name: "DOMAIN_PIN_VCPU_FLAGS",
        function: Some("virDomainPinVcpuFlags"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reports on which host CPUs each virtual CPU may run.
    ///
    /// In C: `virDomainGetVcpuPinInfo`.
    230 DomainGetVcpuPinInfo(remote::DomainGetVcpuPinInfoArgs) -> remote::DomainGetVcpuPinInfoRet {
        name: "DOMAIN_GET_VCPU_PIN_INFO",
        function: Some("virDomainGetVcpuPinInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Restricts a domain's emulator threads to some of the host's CPUs.
    ///
    /// In C: `virDomainPinEmulator`.
    279 DomainPinEmulator(remote::DomainPinEmulatorArgs; flags) -> () {
        name: "DOMAIN_PIN_EMULATOR",
        function: Some("virDomainPinEmulator"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Reports on which host CPUs a domain's emulator threads may run.
    ///
    /// In C: `virDomainGetEmulatorPinInfo`.
    280 DomainGetEmulatorPinInfo(remote::DomainGetEmulatorPinInfoArgs) -> remote::DomainGetEmulatorPinInfoRet {
        name: "DOMAIN_GET_EMULATOR_PIN_INFO",
        function: Some("virDomainGetEmulatorPinInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Lists a domain's I/O threads and the host CPUs they may run on.
    ///
    /// In C: `virDomainGetIOThreadInfo`.
    351 DomainGetIoThreadInfo(remote::DomainGetIoThreadInfoArgs) -> remote::DomainGetIoThreadInfoRet {
        name: "DOMAIN_GET_IOTHREAD_INFO",
        function: Some("virDomainGetIOThreadInfo"),
        acl: &[rule("domain", "read")],
    };

    /// Restricts one of a domain's I/O threads to some of the host's CPUs.
    ///
    /// In C: `virDomainPinIOThread`.
    352 DomainPinIoThread(remote::DomainPinIoThreadArgs; flags) -> () {
        name: "DOMAIN_PIN_IOTHREAD",
        function: Some("virDomainPinIOThread"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Adds an I/O thread to a domain, live, in the stored configuration or both.
    ///
    /// In C: `virDomainAddIOThread`.
    355 DomainAddIoThread(remote::DomainAddIoThreadArgs; flags) -> () {
        name: "DOMAIN_ADD_IOTHREAD",
        function: Some("virDomainAddIOThread"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Removes one of a domain's I/O threads, live, in the stored configuration or both.
    ///
    /// In C: `virDomainDelIOThread`.
    356 DomainDelIoThread(remote::DomainDelIoThreadArgs; flags) -> () {
        name: "DOMAIN_DEL_IOTHREAD",
        function: Some("virDomainDelIOThread"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
    ///
    /// In C: `virDomainSetVcpu`.
    384 DomainSetVcpu(remote::DomainSetVcpuArgs; flags) -> () {
        name: "DOMAIN_SET_VCPU",
        function: Some("virDomainSetVcpu"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };

    /// Changes how one of a domain's I/O threads polls, and the size of its thread pool.
    ///
    /// In C: `virDomainSetIOThreadParams`.
    402 DomainSetIoThreadParams(remote::DomainSetIoThreadParamsArgs; flags) -> () {
        name: "DOMAIN_SET_IOTHREAD_PARAMS",
        function: Some("virDomainSetIOThreadParams"),
        acl: &[
            rule("domain", "write"),
            rule("domain", "save").unless_any("flags", 3 /* VIR_DOMAIN_AFFECT_CONFIG | VIR_DOMAIN_AFFECT_LIVE */),
            rule("domain", "save").if_any("flags", 2 /* VIR_DOMAIN_AFFECT_CONFIG */),
        ],
    };
}
