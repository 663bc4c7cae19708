// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: connect.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Opens a connection with full access.
    ///
    /// In C: `virConnectOpen`.
    1 ConnectOpen(remote::ConnectOpenArgs) -> () {
        name: "CONNECT_OPEN",
        function: Some("virConnectOpen"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Drops a reference to a connection and ends the session with the last one.
    ///
    /// In C: `virConnectClose`.
    2 ConnectClose(()) -> () {
        name: "CONNECT_CLOSE",
        function: Some("virConnectClose"),
        priority: Priority::High,
    };

    /// Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
    ///
    /// In C: `virConnectGetType`.
    3 ConnectGetType(()) -> remote::ConnectGetTypeRet {
        name: "CONNECT_GET_TYPE",
        function: Some("virConnectGetType"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Tells the version of the hypervisor that runs the domains.
    ///
    /// In C: `virConnectGetVersion`.
    4 ConnectGetVersion(()) -> remote::ConnectGetVersionRet {
        name: "CONNECT_GET_VERSION",
        function: Some("virConnectGetVersion"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Tells how many virtual CPUs a domain may have at most.
    ///
    /// In C: `virConnectGetMaxVcpus`.
    5 ConnectGetMaxVcpus(remote::ConnectGetMaxVcpusArgs) -> remote::ConnectGetMaxVcpusRet {
        name: "CONNECT_GET_MAX_VCPUS",
        function: Some("virConnectGetMaxVcpus"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Describes what the host and its hypervisor can do, as XML.
    ///
    /// In C: `virConnectGetCapabilities`.
    7 ConnectGetCapabilities(()) -> remote::ConnectGetCapabilitiesRet {
        name: "CONNECT_GET_CAPABILITIES",
        function: Some("virConnectGetCapabilities"),
        acl: &[rule("connect", "read")],
    };

    /// Tells the name of the host that runs the hypervisor.
    ///
    /// In C: `virConnectGetHostname`.
    59 ConnectGetHostname(()) -> remote::ConnectGetHostnameRet {
        name: "CONNECT_GET_HOSTNAME",
        function: Some("virConnectGetHostname"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Asks whether driver and daemon have a feature, such as a version of the migration protocol.
    60 ConnectSupportsFeature(remote::ConnectSupportsFeatureArgs) -> remote::ConnectSupportsFeatureRet {
        name: "CONNECT_SUPPORTS_FEATURE",
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Tells the URI a connection was opened with.
    ///
    /// In C: `virConnectGetURI`.
    110 ConnectGetUri(()) -> remote::ConnectGetUriRet {
        name: "CONNECT_GET_URI",
        function: Some("virConnectGetURI"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Tells whether the connection is safe from eavesdropping.
    ///
    /// In C: `virConnectIsSecure`.
    149 ConnectIsSecure(()) -> remote::ConnectIsSecureRet {
        name: "CONNECT_IS_SECURE",
        function: Some("virConnectIsSecure"),
        priority: Priority::High,
    };

    /// Tells the version of the library on the side of the server.
    ///
    /// In C: `virConnectGetLibVersion`.
    157 ConnectGetLibVersion(()) -> remote::ConnectGetLibVersionRet {
        name: "CONNECT_GET_LIB_VERSION",
        function: Some("virConnectGetLibVersion"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Compares a CPU description with the host's CPU.
    ///
    /// In C: `virConnectCompareCPU`.
    158 ConnectCompareCpu(remote::ConnectCompareCpuArgs) -> remote::ConnectCompareCpuRet {
        name: "CONNECT_COMPARE_CPU",
        function: Some("virConnectCompareCPU"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Computes the richest CPU description that all given CPUs can provide.
    ///
    /// In C: `virConnectBaselineCPU`.
    162 ConnectBaselineCpu(remote::ConnectBaselineCpuArgs) -> remote::ConnectBaselineCpuRet {
        name: "CONNECT_BASELINE_CPU",
        function: Some("virConnectBaselineCPU"),
        acl: &[rule("connect", "read")],
    };

    /// Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
    ///
    /// In C: `virConnectGetSysinfo`.
    203 ConnectGetSysinfo(remote::ConnectGetSysinfoArgs) -> remote::ConnectGetSysinfoRet {
        name: "CONNECT_GET_SYSINFO",
        function: Some("virConnectGetSysinfo"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Lists the CPU models known for an architecture.
    ///
    /// In C: `virConnectGetCPUModelNames`.
    312 ConnectGetCpuModelNames(remote::ConnectGetCpuModelNamesArgs) -> remote::ConnectGetCpuModelNamesRet {
        name: "CONNECT_GET_CPU_MODEL_NAMES",
        function: Some("virConnectGetCPUModelNames"),
        acl: &[rule("connect", "read")],
    };

    /// Describes what the hypervisor offers for domains of a certain kind, as XML.
    ///
    /// In C: `virConnectGetDomainCapabilities`.
    342 ConnectGetDomainCapabilities(remote::ConnectGetDomainCapabilitiesArgs) -> remote::ConnectGetDomainCapabilitiesRet {
        name: "CONNECT_GET_DOMAIN_CAPABILITIES",
        function: Some("virConnectGetDomainCapabilities"),
        acl: &[rule("connect", "write")],
    };

    /// Registers a callback for the loss of a connection.
    ///
    /// In C: `virConnectRegisterCloseCallback`.
    360 ConnectRegisterCloseCallback(()) -> () {
        name: "CONNECT_REGISTER_CLOSE_CALLBACK",
        function: Some("virConnectRegisterCloseCallback"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Removes the callback for the loss of a connection.
    ///
    /// In C: `virConnectUnregisterCloseCallback`.
    361 ConnectUnregisterCloseCallback(()) -> () {
        name: "CONNECT_UNREGISTER_CLOSE_CALLBACK",
        function: Some("virConnectUnregisterCloseCallback"),
        priority: Priority::High,
        acl: &[rule("connect", "getattr")],
    };

    /// Compares a CPU description with what the hypervisor can offer on this host.
    ///
    /// In C: `virConnectCompareHypervisorCPU`.
    393 ConnectCompareHypervisorCpu(remote::ConnectCompareHypervisorCpuArgs) -> remote::ConnectCompareHypervisorCpuRet {
        name: "CONNECT_COMPARE_HYPERVISOR_CPU",
        function: Some("virConnectCompareHypervisorCPU"),
        acl: &[rule("connect", "write")],
    };

    /// Computes the richest CPU description that all given CPUs and this hypervisor can provide.
    ///
    /// In C: `virConnectBaselineHypervisorCPU`.
    394 ConnectBaselineHypervisorCpu(remote::ConnectBaselineHypervisorCpuArgs) -> remote::ConnectBaselineHypervisorCpuRet {
        name: "CONNECT_BASELINE_HYPERVISOR_CPU",
        function: Some("virConnectBaselineHypervisorCPU"),
        acl: &[rule("connect", "write")],
    };

    /// Replaces the identity under which the server judges a connection's calls.
    ///
    /// In C: `virConnectSetIdentity`.
    419 ConnectSetIdentity(remote::ConnectSetIdentityArgs) -> () {
        name: "CONNECT_SET_IDENTITY",
        function: Some("virConnectSetIdentity"),
        acl: &[rule("connect", "write")],
    };
}
