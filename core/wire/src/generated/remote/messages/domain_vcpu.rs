// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain vcpu.

use crate::remote::{Domain, DomainIoThreadInfo, TypedParam, VcpuInfo, limits};
use crate::xdr::{array, opaque};
use crate::xdr_struct;

/// What a call of `DOMAIN_GET_MAX_VCPUS` (18) carries, from client to server.
///
/// Gives the upper bound of a domain's virtual CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMaxVcpusArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetMaxVcpusArgs { dom } }

/// What the reply to `DOMAIN_GET_MAX_VCPUS` (18) carries, from server to client.
///
/// Gives the upper bound of a domain's virtual CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMaxVcpusRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { DomainGetMaxVcpusRet { num } }

/// What a call of `DOMAIN_GET_VCPUS` (20) carries, from client to server.
///
/// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may
/// run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetVcpusArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Number of virtual CPUs to report, for which there is room. (`int maxinfo`)
    pub maxinfo: i32,
    /// Bytes per map; the number of host CPUs divided by 8, rounded up. 0 without maps. (`int
    /// maplen`)
    pub maplen: i32,
}

xdr_struct! { DomainGetVcpusArgs { dom, maxinfo, maplen } }

/// What the reply to `DOMAIN_GET_VCPUS` (20) carries, from server to client.
///
/// Reports what each virtual CPU of an active domain does, and optionally on which host CPUs it may
/// run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetVcpusRet {
    /// Filled with one record per virtual CPU. (`remote_vcpu_info info<REMOTE_VCPUINFO_MAX>`)
    pub info: Vec<VcpuInfo>,
    /// Filled with one map after another, a bit per host CPU; NULL leaves them out. (`opaque
    /// cpumaps<REMOTE_CPUMAPS_MAX>`)
    pub cpumaps: Vec<u8>,
}

xdr_struct! { DomainGetVcpusRet { info: array(limits::VCPUINFO_MAX), cpumaps: opaque(limits::CPUMAPS_MAX) } }

/// What a call of `DOMAIN_PIN_VCPU` (26) carries, from client to server.
///
/// Restricts an active domain's virtual CPU to some of the host's CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainPinVcpuArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Number of the virtual CPU, from 0. (`unsigned int vcpu`)
    pub vcpu: u32,
    /// Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count
    /// as zero. (`opaque cpumap<REMOTE_CPUMAP_MAX>`)
    pub cpumap: Vec<u8>,
}

xdr_struct! { DomainPinVcpuArgs { dom, vcpu, cpumap: opaque(limits::CPUMAP_MAX) } }

/// What a call of `DOMAIN_SET_VCPUS` (32) carries, from client to server.
///
/// Changes the number of an active domain's virtual CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetVcpusArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New number; at least 1, at most the upper bound. (`unsigned int nvcpus`)
    pub nvcpus: u32,
}

xdr_struct! { DomainSetVcpusArgs { dom, nvcpus } }

/// What a call of `DOMAIN_GET_SCHEDULER_TYPE` (56) carries, from client to server.
///
/// Names the scheduler that governs a domain's CPU time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSchedulerTypeArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetSchedulerTypeArgs { dom } }

/// What the reply to `DOMAIN_GET_SCHEDULER_TYPE` (56) carries, from server to client.
///
/// Names the scheduler that governs a domain's CPU time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSchedulerTypeRet {
    /// `remote_nonnull_string type`
    pub type_: String,
    /// Number of parameters the scheduler has; may be NULL. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetSchedulerTypeRet { type_, nparams } }

/// What a call of `DOMAIN_GET_SCHEDULER_PARAMETERS` (57) carries, from client to server.
///
/// Reports a domain's scheduler parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSchedulerParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetSchedulerParametersArgs { dom, nparams } }

/// What the reply to `DOMAIN_GET_SCHEDULER_PARAMETERS` (57) carries, from server to client.
///
/// Reports a domain's scheduler parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetSchedulerParametersRet {
    /// Filled with the parameters. (`remote_typed_param
    /// params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetSchedulerParametersRet { params: array(limits::DOMAIN_SCHEDULER_PARAMETERS_MAX) } }

/// What a call of `DOMAIN_SET_SCHEDULER_PARAMETERS` (58) carries, from client to server.
///
/// Changes a domain's scheduler parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetSchedulerParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Parameters to set. (`remote_typed_param params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainSetSchedulerParametersArgs { dom, params: array(limits::DOMAIN_SCHEDULER_PARAMETERS_MAX) } }

/// What a call of `DOMAIN_SET_VCPUS_FLAGS` (199) carries, from client to server.
///
/// Changes the number of virtual CPUs, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetVcpusFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New number; at least 1. (`unsigned int nvcpus`)
    pub nvcpus: u32,
    /// Combination of `DomainVcpuFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetVcpusFlagsArgs { dom, nvcpus, flags } }

/// What a call of `DOMAIN_GET_VCPUS_FLAGS` (200) carries, from client to server.
///
/// Gives the number of virtual CPUs, live or from the stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetVcpusFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainVcpuFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetVcpusFlagsArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_VCPUS_FLAGS` (200) carries, from server to client.
///
/// Gives the number of virtual CPUs, live or from the stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetVcpusFlagsRet {
    /// `int num`
    pub num: i32,
}

xdr_struct! { DomainGetVcpusFlagsRet { num } }

/// What a call of `DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS` (219) carries, from client to server.
///
/// Changes a domain's scheduler parameters, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetSchedulerParametersFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Parameters to set. (`remote_typed_param params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetSchedulerParametersFlagsArgs { dom, params: array(limits::DOMAIN_SCHEDULER_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS` (223) carries, from client to server.
///
/// Reports a domain's scheduler parameters, live or from the stored configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetSchedulerParametersFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetSchedulerParametersFlagsArgs { dom, nparams, flags } }

/// What the reply to `DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS` (223) carries, from server to client.
///
/// Reports a domain's scheduler parameters, live or from the stored configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetSchedulerParametersFlagsRet {
    /// Filled with the parameters. (`remote_typed_param
    /// params<REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
}

xdr_struct! { DomainGetSchedulerParametersFlagsRet { params: array(limits::DOMAIN_SCHEDULER_PARAMETERS_MAX) } }

/// What a call of `DOMAIN_PIN_VCPU_FLAGS` (225) carries, from client to server.
///
/// Restricts a virtual CPU to some of the host's CPUs, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainPinVcpuFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Number of the virtual CPU, from 0. (`unsigned int vcpu`)
    pub vcpu: u32,
    /// Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count
    /// as zero. (`opaque cpumap<REMOTE_CPUMAP_MAX>`)
    pub cpumap: Vec<u8>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainPinVcpuFlagsArgs { dom, vcpu, cpumap: opaque(limits::CPUMAP_MAX), flags } }

/// What a call of `DOMAIN_GET_VCPU_PIN_INFO` (230) carries, from client to server.
///
/// Reports on which host CPUs each virtual CPU may run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetVcpuPinInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Number of virtual CPUs to report, for which there is room. (`int ncpumaps`)
    pub ncpumaps: i32,
    /// Bytes per map; the number of host CPUs divided by 8, rounded up. (`int maplen`)
    pub maplen: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetVcpuPinInfoArgs { dom, ncpumaps, maplen, flags } }

/// What the reply to `DOMAIN_GET_VCPU_PIN_INFO` (230) carries, from server to client.
///
/// Reports on which host CPUs each virtual CPU may run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetVcpuPinInfoRet {
    /// Filled with one bit per host CPU. (`opaque cpumaps<REMOTE_CPUMAPS_MAX>`)
    pub cpumaps: Vec<u8>,
    /// `int num`
    pub num: i32,
}

xdr_struct! { DomainGetVcpuPinInfoRet { cpumaps: opaque(limits::CPUMAPS_MAX), num } }

/// What a call of `DOMAIN_PIN_EMULATOR` (279) carries, from client to server.
///
/// Restricts a domain's emulator threads to some of the host's CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainPinEmulatorArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count
    /// as zero. (`opaque cpumap<REMOTE_CPUMAP_MAX>`)
    pub cpumap: Vec<u8>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainPinEmulatorArgs { dom, cpumap: opaque(limits::CPUMAP_MAX), flags } }

/// What a call of `DOMAIN_GET_EMULATOR_PIN_INFO` (280) carries, from client to server.
///
/// Reports on which host CPUs a domain's emulator threads may run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetEmulatorPinInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Bytes in the map; the number of host CPUs divided by 8, rounded up. (`int maplen`)
    pub maplen: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetEmulatorPinInfoArgs { dom, maplen, flags } }

/// What the reply to `DOMAIN_GET_EMULATOR_PIN_INFO` (280) carries, from server to client.
///
/// Reports on which host CPUs a domain's emulator threads may run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetEmulatorPinInfoRet {
    /// Filled with one bit per host CPU, the lowest bit of the first byte being CPU 0. (`opaque
    /// cpumaps<REMOTE_CPUMAPS_MAX>`)
    pub cpumaps: Vec<u8>,
    /// `int ret`
    pub ret: i32,
}

xdr_struct! { DomainGetEmulatorPinInfoRet { cpumaps: opaque(limits::CPUMAPS_MAX), ret } }

/// What a call of `DOMAIN_GET_IOTHREAD_INFO` (351) carries, from client to server.
///
/// Lists a domain's I/O threads and the host CPUs they may run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetIoThreadInfoArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetIoThreadInfoArgs { dom, flags } }

/// What the reply to `DOMAIN_GET_IOTHREAD_INFO` (351) carries, from server to client.
///
/// Lists a domain's I/O threads and the host CPUs they may run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetIoThreadInfoRet {
    /// One description per thread; the caller frees each with `virDomainIOThreadInfoFree`, and the
    /// array. (`remote_domain_iothread_info info<REMOTE_IOTHREAD_INFO_MAX>`)
    pub info: Vec<DomainIoThreadInfo>,
    /// `unsigned int ret`
    pub ret: u32,
}

xdr_struct! { DomainGetIoThreadInfoRet { info: array(limits::IOTHREAD_INFO_MAX), ret } }

/// What a call of `DOMAIN_PIN_IOTHREAD` (352) carries, from client to server.
///
/// Restricts one of a domain's I/O threads to some of the host's CPUs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainPinIoThreadArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `unsigned int iothreads_id`
    pub iothreads_id: u32,
    /// Host CPUs, one bit each, the lowest bit of the first byte being CPU 0; missing bytes count
    /// as zero. (`opaque cpumap<REMOTE_CPUMAP_MAX>`)
    pub cpumap: Vec<u8>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainPinIoThreadArgs { dom, iothreads_id, cpumap: opaque(limits::CPUMAP_MAX), flags } }

/// What a call of `DOMAIN_ADD_IOTHREAD` (355) carries, from client to server.
///
/// Adds an I/O thread to a domain, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainAddIoThreadArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// ID for the new I/O thread; at least 1. (`unsigned int iothread_id`)
    pub iothread_id: u32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainAddIoThreadArgs { dom, iothread_id, flags } }

/// What a call of `DOMAIN_DEL_IOTHREAD` (356) carries, from client to server.
///
/// Removes one of a domain's I/O threads, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainDelIoThreadArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// ID of the I/O thread; at least 1. (`unsigned int iothread_id`)
    pub iothread_id: u32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainDelIoThreadArgs { dom, iothread_id, flags } }

/// What a call of `DOMAIN_SET_VCPU` (384) carries, from client to server.
///
/// Plugs or unplugs particular virtual CPUs, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetVcpuArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// `remote_nonnull_string cpumap`
    pub cpumap: String,
    /// 1 to plug them, 0 to unplug them. (`int state`)
    pub state: i32,
    /// Combination of `DomainSetVcpuFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetVcpuArgs { dom, cpumap, state, flags } }

/// What a call of `DOMAIN_SET_IOTHREAD_PARAMS` (402) carries, from client to server.
///
/// Changes how one of a domain's I/O threads polls, and the size of its thread pool.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetIoThreadParamsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// ID of the I/O thread; at least 1. (`unsigned int iothread_id`)
    pub iothread_id: u32,
    /// Parameters to set. (`remote_typed_param params<REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetIoThreadParamsArgs { dom, iothread_id, params: array(limits::DOMAIN_IOTHREAD_PARAMS_MAX), flags } }
