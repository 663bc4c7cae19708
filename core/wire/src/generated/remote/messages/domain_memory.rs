// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain memory.

use crate::remote::{Domain, TypedParam, limits};
use crate::xdr::{array, opaque};
use crate::xdr_struct;

/// What a call of `DOMAIN_GET_MAX_MEMORY` (17) carries, from client to server.
///
/// Gives the upper bound of a domain's memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMaxMemoryArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
}

xdr_struct! { DomainGetMaxMemoryArgs { dom } }

/// What the reply to `DOMAIN_GET_MAX_MEMORY` (17) carries, from server to client.
///
/// Gives the upper bound of a domain's memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMaxMemoryRet {
    /// `unsigned hyper memory`
    pub memory: u64,
}

xdr_struct! { DomainGetMaxMemoryRet { memory } }

/// What a call of `DOMAIN_SET_MAX_MEMORY` (30) carries, from client to server.
///
/// Changes the upper bound of a domain's memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetMaxMemoryArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New bound, in KiB; at least 1. (`unsigned hyper memory`)
    pub memory: u64,
}

xdr_struct! { DomainSetMaxMemoryArgs { dom, memory } }

/// What a call of `DOMAIN_SET_MEMORY` (31) carries, from client to server.
///
/// Changes how much memory an active domain's guest may use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetMemoryArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New amount, in KiB; not above the upper bound. (`unsigned hyper memory`)
    pub memory: u64,
}

xdr_struct! { DomainSetMemoryArgs { dom, memory } }

/// What a call of `DOMAIN_MEMORY_PEEK` (104) carries, from client to server.
///
/// Copies a piece of an active domain's memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMemoryPeekArgs {
    /// The domain to act on. (`remote_nonnull_domain dom`)
    pub dom: Domain,
    /// `unsigned hyper offset`
    pub offset: u64,
    /// Number of bytes to read. (`unsigned int size`)
    pub size: u32,
    /// Combination of `DomainMemoryFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainMemoryPeekArgs { dom, offset, size, flags } }

/// What the reply to `DOMAIN_MEMORY_PEEK` (104) carries, from server to client.
///
/// Copies a piece of an active domain's memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainMemoryPeekRet {
    /// Filled with the memory's content. (`opaque buffer<REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX>`)
    pub buffer: Vec<u8>,
}

xdr_struct! { DomainMemoryPeekRet { buffer: opaque(limits::DOMAIN_MEMORY_PEEK_BUFFER_MAX) } }

/// What a call of `DOMAIN_SET_MEMORY_PARAMETERS` (197) carries, from client to server.
///
/// Changes the limits on a domain's use of host memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetMemoryParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Limits to set. (`remote_typed_param params<REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetMemoryParametersArgs { dom, params: array(limits::DOMAIN_MEMORY_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_GET_MEMORY_PARAMETERS` (198) carries, from client to server.
///
/// Reports the limits on a domain's use of host memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetMemoryParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetMemoryParametersArgs { dom, nparams, flags } }

/// What the reply to `DOMAIN_GET_MEMORY_PARAMETERS` (198) carries, from server to client.
///
/// Reports the limits on a domain's use of host memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetMemoryParametersRet {
    /// Filled with the limits; NULL asks for their number. (`remote_typed_param
    /// params<REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetMemoryParametersRet { params: array(limits::DOMAIN_MEMORY_PARAMETERS_MAX), nparams } }

/// What a call of `DOMAIN_SET_MEMORY_FLAGS` (204) carries, from client to server.
///
/// Changes how much memory a guest may use, live, in the stored configuration or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetMemoryFlagsArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// New amount, in KiB; at least 1. (`unsigned hyper memory`)
    pub memory: u64,
    /// Combination of `DomainMemoryModFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetMemoryFlagsArgs { dom, memory, flags } }

/// What a call of `DOMAIN_SET_NUMA_PARAMETERS` (254) carries, from client to server.
///
/// Changes on which host NUMA nodes a domain's memory is placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainSetNumaParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Mode and nodes to set. (`remote_typed_param params<REMOTE_DOMAIN_NUMA_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetNumaParametersArgs { dom, params: array(limits::DOMAIN_NUMA_PARAMETERS_MAX), flags } }

/// What a call of `DOMAIN_GET_NUMA_PARAMETERS` (255) carries, from client to server.
///
/// Reports on which host NUMA nodes a domain's memory is placed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainGetNumaParametersArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
    /// Combination of `DomainModificationImpact` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainGetNumaParametersArgs { dom, nparams, flags } }

/// What the reply to `DOMAIN_GET_NUMA_PARAMETERS` (255) carries, from server to client.
///
/// Reports on which host NUMA nodes a domain's memory is placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DomainGetNumaParametersRet {
    /// Filled with mode and nodes; NULL asks for their number. (`remote_typed_param
    /// params<REMOTE_DOMAIN_NUMA_PARAMETERS_MAX>`)
    pub params: Vec<TypedParam>,
    /// Room in `params` going in, number of elements coming out. (`int nparams`)
    pub nparams: i32,
}

xdr_struct! { DomainGetNumaParametersRet { params: array(limits::DOMAIN_NUMA_PARAMETERS_MAX), nparams } }

/// What a call of `DOMAIN_SET_MEMORY_STATS_PERIOD` (308) carries, from client to server.
///
/// Sets how often the balloon driver collects the guest's memory statistics.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainSetMemoryStatsPeriodArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Interval in seconds; 0 stops the collection. (`int period`)
    pub period: i32,
    /// Combination of `DomainMemoryModFlags` values. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainSetMemoryStatsPeriodArgs { dom, period, flags } }
