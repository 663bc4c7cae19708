//! Settings of a domain, one topic a module, and the figures that tell what they do.

pub(crate) mod balloon;
pub(crate) mod bandwidth;
pub(crate) mod block_share;
pub(crate) mod counters;
mod cpumap;
pub(crate) mod disk_rates;
pub(crate) mod edit;
pub(crate) mod lifecycle;
pub(crate) mod memory;
pub(crate) mod numa;
pub(crate) mod params;
pub(crate) mod perf;
pub(crate) mod pinning;
mod rates;
pub(crate) mod scheduler;
pub(crate) mod security;
pub(crate) mod targets;
pub(crate) mod threads;
pub(crate) mod throttle;
pub(crate) mod vcpu_states;
