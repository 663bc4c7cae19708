// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain vcpu.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// What one virtual CPU is doing.
///
/// In C: `virVcpuInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct VcpuInfo {
    /// Number of the virtual CPU, from 0.
    pub number: u32,
    /// What it is doing.
    pub state: VcpuState,
    /// CPU time it has used so far, in nanoseconds.
    pub cpu_time: u64,
    /// Number of the host CPU it runs on, or a negative value of `VcpuHostCpuState`.
    pub cpu: i32,
}

/// One I/O thread of a domain and the host CPUs it may run on.
///
/// In C: `virDomainIOThreadInfo`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainIoThreadInfo {
    /// ID of the thread, from 1.
    pub iothread_id: u32,
    /// Host CPUs, one bit each, the lowest bit of the first byte being CPU 0.
    pub cpumap: Vec<u8>,
}

