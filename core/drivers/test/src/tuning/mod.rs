//! Settings of a domain, one topic a module, and the figures that tell what they do.

pub(crate) mod balloon;
pub(crate) mod bandwidth;
pub(crate) mod block_share;
pub(crate) mod counters;
pub(crate) mod disk_rates;
pub(crate) mod edit;
pub(crate) mod lifecycle;
pub(crate) mod memory;
pub(crate) mod numa;
pub(crate) mod params;
pub(crate) mod perf;
pub(crate) mod pinning;
pub(crate) mod scheduler;
pub(crate) mod security;
pub(crate) mod targets;
pub(crate) mod threads;
pub(crate) mod throttle;
pub(crate) mod vcpu_states;

use polyvirt_config::values::CpuSet;
use polyvirt_driver::{Error, ErrorDomain};

use crate::host::Host;

/// All CPUs of the host.
pub(crate) fn all_cpus(host: &Host) -> CpuSet {
    CpuSet::new(0..host.node.info.cpus)
}

/// An error of what drivers share, as one of this driver.
fn ours(error: Error) -> Error {
    match error.domain() {
        ErrorDomain::NONE => error.with_domain(ErrorDomain::TEST),
        _ => error,
    }
}
