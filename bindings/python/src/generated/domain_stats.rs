// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-stats.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainMemoryStats", c"virDomainMemoryStats(dom)\n--\n\nReports how a running domain uses its memory.", 1, Failure::None, vir_domain_memory_stats),
    Function::new(c"virConnectGetAllDomainStats", c"virConnectGetAllDomainStats(conn, stats, flags)\n--\n\nGathers statistics of all domains, or of those chosen by `flags`, in one call.", 3, Failure::None, vir_connect_get_all_domain_stats),
    Function::new(c"virDomainGetPerfEvents", c"virDomainGetPerfEvents(dom, flags)\n--\n\nTells which perf events are measured for a domain.", 2, Failure::None, vir_domain_get_perf_events),
    Function::new(c"virDomainSetPerfEvents", c"virDomainSetPerfEvents(dom, params, flags)\n--\n\nSwitches perf events of a domain on or off.", 3, Failure::MinusOne, vir_domain_set_perf_events),
    Function::new(c"virDomainStartDirtyRateCalc", c"virDomainStartDirtyRateCalc(domain, seconds, flags)\n--\n\nStarts to measure how fast a running domain changes its memory.", 3, Failure::MinusOne, vir_domain_start_dirty_rate_calc),
];

fn vir_domain_memory_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    c.give(c.wait(|| dom.memory_stats(Default::default())))
}

fn vir_connect_get_all_domain_stats<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let stats = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.all_domain_stats(DomainStatsTypes::of(stats), ConnectGetAllDomainStatsFlags::of(flags))).map(|all| all.into_iter().map(|each| (Domain::new(conn, each.dom), each.params)).collect::<Vec<_>>()))
}

fn vir_domain_get_perf_events<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dom.perf_events(DomainModificationImpact::of(flags))))
}

fn vir_domain_set_perf_events<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let params = c.params(1, params::perf_events::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.set_perf_events(&params, DomainModificationImpact::of(flags))))
}

fn vir_domain_start_dirty_rate_calc<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let seconds = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.start_dirty_rate_calc(seconds, DomainDirtyRateCalcFlags::of(flags))))
}
