// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: connect.

use crate::remote::{TypedParam, limits};
use crate::xdr::array;
use crate::xdr_struct;

/// What a call of `CONNECT_OPEN` (1) carries, from client to server.
///
/// Opens a connection with full access.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectOpenArgs {
    /// Connection URI, such as `qemu:///system`; NULL for the default. (`remote_string name`)
    pub name: Option<String>,
    /// `unsigned int flags`
    pub flags: u32,
}

xdr_struct! { ConnectOpenArgs { name, flags } }

/// What the reply to `CONNECT_GET_TYPE` (3) carries, from server to client.
///
/// Tells the name of the hypervisor driver behind a connection, such as `QEMU`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetTypeRet {
    /// `remote_nonnull_string type`
    pub type_: String,
}

xdr_struct! { ConnectGetTypeRet { type_ } }

/// What the reply to `CONNECT_GET_VERSION` (4) carries, from server to client.
///
/// Tells the version of the hypervisor that runs the domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetVersionRet {
    /// `unsigned hyper hv_ver`
    pub hv_ver: u64,
}

xdr_struct! { ConnectGetVersionRet { hv_ver } }

/// What a call of `CONNECT_GET_MAX_VCPUS` (5) carries, from client to server.
///
/// Tells how many virtual CPUs a domain may have at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetMaxVcpusArgs {
    /// Kind of virtualisation, such as `kvm`; NULL for the driver's default. (`remote_string type`)
    pub type_: Option<String>,
}

xdr_struct! { ConnectGetMaxVcpusArgs { type_ } }

/// What the reply to `CONNECT_GET_MAX_VCPUS` (5) carries, from server to client.
///
/// Tells how many virtual CPUs a domain may have at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetMaxVcpusRet {
    /// `int max_vcpus`
    pub max_vcpus: i32,
}

xdr_struct! { ConnectGetMaxVcpusRet { max_vcpus } }

/// What the reply to `CONNECT_GET_CAPABILITIES` (7) carries, from server to client.
///
/// Describes what the host and its hypervisor can do, as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetCapabilitiesRet {
    /// `remote_nonnull_string capabilities`
    pub capabilities: String,
}

xdr_struct! { ConnectGetCapabilitiesRet { capabilities } }

/// What the reply to `CONNECT_GET_HOSTNAME` (59) carries, from server to client.
///
/// Tells the name of the host that runs the hypervisor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetHostnameRet {
    /// `remote_nonnull_string hostname`
    pub hostname: String,
}

xdr_struct! { ConnectGetHostnameRet { hostname } }

/// What a call of `CONNECT_SUPPORTS_FEATURE` (60) carries, from client to server.
///
/// Asks whether driver and daemon have a feature, such as a version of the migration protocol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSupportsFeatureArgs {
    /// `int feature`
    pub feature: i32,
}

xdr_struct! { ConnectSupportsFeatureArgs { feature } }

/// What the reply to `CONNECT_SUPPORTS_FEATURE` (60) carries, from server to client.
///
/// Asks whether driver and daemon have a feature, such as a version of the migration protocol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectSupportsFeatureRet {
    /// `int supported`
    pub supported: i32,
}

xdr_struct! { ConnectSupportsFeatureRet { supported } }

/// What the reply to `CONNECT_GET_URI` (110) carries, from server to client.
///
/// Tells the URI a connection was opened with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetUriRet {
    /// `remote_nonnull_string uri`
    pub uri: String,
}

xdr_struct! { ConnectGetUriRet { uri } }

/// What the reply to `CONNECT_IS_SECURE` (149) carries, from server to client.
///
/// Tells whether the connection is safe from eavesdropping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectIsSecureRet {
    /// `int secure`
    pub secure: i32,
}

xdr_struct! { ConnectIsSecureRet { secure } }

/// What the reply to `CONNECT_GET_LIB_VERSION` (157) carries, from server to client.
///
/// Tells the version of the library on the side of the server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetLibVersionRet {
    /// `unsigned hyper lib_ver`
    pub lib_ver: u64,
}

xdr_struct! { ConnectGetLibVersionRet { lib_ver } }

/// What a call of `CONNECT_COMPARE_CPU` (158) carries, from client to server.
///
/// Compares a CPU description with the host's CPU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectCompareCpuArgs {
    /// `remote_nonnull_string xml`
    pub xml: String,
    /// Combination of `ConnectCompareCPUFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectCompareCpuArgs { xml, flags } }

/// What the reply to `CONNECT_COMPARE_CPU` (158) carries, from server to client.
///
/// Compares a CPU description with the host's CPU.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectCompareCpuRet {
    /// `int result`
    pub result: i32,
}

xdr_struct! { ConnectCompareCpuRet { result } }

/// What a call of `CONNECT_BASELINE_CPU` (162) carries, from client to server.
///
/// Computes the richest CPU description that all given CPUs can provide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectBaselineCpuArgs {
    /// CPU descriptions of the hosts; at least one. (`remote_nonnull_string
    /// xmlCPUs<REMOTE_CPU_BASELINE_MAX>`)
    pub xml_cpus: Vec<String>,
    /// Combination of `ConnectBaselineCPUFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectBaselineCpuArgs { xml_cpus: array(limits::CPU_BASELINE_MAX), flags } }

/// What the reply to `CONNECT_BASELINE_CPU` (162) carries, from server to client.
///
/// Computes the richest CPU description that all given CPUs can provide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectBaselineCpuRet {
    /// `remote_nonnull_string cpu`
    pub cpu: String,
}

xdr_struct! { ConnectBaselineCpuRet { cpu } }

/// What a call of `CONNECT_GET_SYSINFO` (203) carries, from client to server.
///
/// Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetSysinfoArgs {
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetSysinfoArgs { flags } }

/// What the reply to `CONNECT_GET_SYSINFO` (203) carries, from server to client.
///
/// Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetSysinfoRet {
    /// `remote_nonnull_string sysinfo`
    pub sysinfo: String,
}

xdr_struct! { ConnectGetSysinfoRet { sysinfo } }

/// What a call of `CONNECT_GET_CPU_MODEL_NAMES` (312) carries, from client to server.
///
/// Lists the CPU models known for an architecture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetCpuModelNamesArgs {
    /// CPU architecture, such as `x86_64`. (`remote_nonnull_string arch`)
    pub arch: String,
    /// Whether the list is wanted, or only its length. (`int need_results`)
    pub need_results: i32,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetCpuModelNamesArgs { arch, need_results, flags } }

/// What the reply to `CONNECT_GET_CPU_MODEL_NAMES` (312) carries, from server to client.
///
/// Lists the CPU models known for an architecture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetCpuModelNamesRet {
    /// Receives the names, ended by NULL; may be NULL to have them counted only.
    /// (`remote_nonnull_string models<REMOTE_CONNECT_CPU_MODELS_MAX>`)
    pub models: Vec<String>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { ConnectGetCpuModelNamesRet { models: array(limits::CONNECT_CPU_MODELS_MAX), ret } }

/// What a call of `CONNECT_GET_DOMAIN_CAPABILITIES` (342) carries, from client to server.
///
/// Describes what the hypervisor offers for domains of a certain kind, as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetDomainCapabilitiesArgs {
    /// Path of the emulator binary, or NULL. (`remote_string emulatorbin`)
    pub emulatorbin: Option<String>,
    /// CPU architecture, such as `x86_64`, or NULL. (`remote_string arch`)
    pub arch: Option<String>,
    /// Machine type, such as `q35`, or NULL. (`remote_string machine`)
    pub machine: Option<String>,
    /// Kind of virtualisation, such as `kvm`, or NULL. (`remote_string virttype`)
    pub virttype: Option<String>,
    /// Combination of `ConnectGetDomainCapabilitiesFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectGetDomainCapabilitiesArgs { emulatorbin, arch, machine, virttype, flags } }

/// What the reply to `CONNECT_GET_DOMAIN_CAPABILITIES` (342) carries, from server to client.
///
/// Describes what the hypervisor offers for domains of a certain kind, as XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectGetDomainCapabilitiesRet {
    /// `remote_nonnull_string capabilities`
    pub capabilities: String,
}

xdr_struct! { ConnectGetDomainCapabilitiesRet { capabilities } }

/// What a call of `CONNECT_COMPARE_HYPERVISOR_CPU` (393) carries, from client to server.
///
/// Compares a CPU description with what the hypervisor can offer on this host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectCompareHypervisorCpuArgs {
    /// Path of the emulator binary, or NULL. (`remote_string emulator`)
    pub emulator: Option<String>,
    /// CPU architecture, such as `x86_64`, or NULL. (`remote_string arch`)
    pub arch: Option<String>,
    /// Machine type, such as `q35`, or NULL. (`remote_string machine`)
    pub machine: Option<String>,
    /// Kind of virtualisation, such as `kvm`, or NULL. (`remote_string virttype`)
    pub virttype: Option<String>,
    /// CPU description, as a `cpu` element. (`remote_nonnull_string xmlCPU`)
    pub xml_cpu: String,
    /// Combination of `ConnectCompareCPUFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectCompareHypervisorCpuArgs { emulator, arch, machine, virttype, xml_cpu, flags } }

/// What the reply to `CONNECT_COMPARE_HYPERVISOR_CPU` (393) carries, from server to client.
///
/// Compares a CPU description with what the hypervisor can offer on this host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectCompareHypervisorCpuRet {
    /// `int result`
    pub result: i32,
}

xdr_struct! { ConnectCompareHypervisorCpuRet { result } }

/// What a call of `CONNECT_BASELINE_HYPERVISOR_CPU` (394) carries, from client to server.
///
/// Computes the richest CPU description that all given CPUs and this hypervisor can provide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectBaselineHypervisorCpuArgs {
    /// Path of the emulator binary, or NULL. (`remote_string emulator`)
    pub emulator: Option<String>,
    /// CPU architecture, such as `x86_64`, or NULL. (`remote_string arch`)
    pub arch: Option<String>,
    /// Machine type, such as `q35`, or NULL. (`remote_string machine`)
    pub machine: Option<String>,
    /// Kind of virtualisation, such as `kvm`, or NULL. (`remote_string virttype`)
    pub virttype: Option<String>,
    /// CPU descriptions of the hosts; at least one. (`remote_nonnull_string
    /// xmlCPUs<REMOTE_CPU_BASELINE_MAX>`)
    pub xml_cpus: Vec<String>,
    /// Combination of `ConnectBaselineCPUFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectBaselineHypervisorCpuArgs { emulator, arch, machine, virttype, xml_cpus: array(limits::CPU_BASELINE_MAX), flags } }

/// What the reply to `CONNECT_BASELINE_HYPERVISOR_CPU` (394) carries, from server to client.
///
/// Computes the richest CPU description that all given CPUs and this hypervisor can provide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectBaselineHypervisorCpuRet {
    /// `remote_nonnull_string cpu`
    pub cpu: String,
}

xdr_struct! { ConnectBaselineHypervisorCpuRet { cpu } }

/// What a call of `CONNECT_SET_IDENTITY` (419) carries, from client to server.
///
/// Replaces the identity under which the server judges a connection's calls.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectSetIdentityArgs {
    /// The new identity; items left out are unset. (`remote_typed_param
    /// params<REMOTE_CONNECT_IDENTITY_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { ConnectSetIdentityArgs { params: array(limits::CONNECT_IDENTITY_PARAMS_MAX), flags } }
