// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-stats.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainGetCPUStats", vir_domain_get_cpu_stats),
    ("virDomainMemoryStats", vir_domain_memory_stats),
    ("virDomainGetPerfEvents", vir_domain_get_perf_events),
    ("virDomainSetPerfEvents", vir_domain_set_perf_events),
    ("virDomainStartDirtyRateCalc", vir_domain_start_dirty_rate_calc),
];

fn vir_domain_get_cpu_stats(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let start_cpu = c.number()?;
    let ncpus = c.number()?;
    let flags = c.number()?;
    c.give(domain.cpu_stats(start_cpu, ncpus, flags))
}

fn vir_domain_memory_stats(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.memory_stats(flags))
}

fn vir_domain_get_perf_events(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.perf_events(DomainModificationImpact::of(flags)))
}

fn vir_domain_set_perf_events(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(dom.set_perf_events(&params, DomainModificationImpact::of(flags)))
}

fn vir_domain_start_dirty_rate_calc(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let seconds = c.number()?;
    let flags = c.number()?;
    c.give(domain.start_dirty_rate_calc(seconds, DomainDirtyRateCalcFlags::of(flags)))
}
