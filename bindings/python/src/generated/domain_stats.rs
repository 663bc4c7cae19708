// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-stats.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainGetPerfEvents", c"virDomainGetPerfEvents(dom, flags)\n--\n\nTells which perf events are measured for a domain.", 2, Failure::None, vir_domain_get_perf_events),
    Function::new(c"virDomainSetPerfEvents", c"virDomainSetPerfEvents(dom, params, flags)\n--\n\nSwitches perf events of a domain on or off.", 3, Failure::MinusOne, vir_domain_set_perf_events),
    Function::new(c"virDomainStartDirtyRateCalc", c"virDomainStartDirtyRateCalc(domain, seconds, flags)\n--\n\nStarts to measure how fast a running domain changes its memory.", 3, Failure::MinusOne, vir_domain_start_dirty_rate_calc),
];

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
