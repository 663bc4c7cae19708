//! What is counted while a guest runs.

use polyvirt_config::domain::{Domain, Perf, PerfCounter, PerfEvent};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainModificationImpact as Flags, ParamSpec, Result, TypedParam, TypedParamList,
    TypedParameterType, TypedValue,
};

use super::params::chosen;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;

const KNOWN: u32 = 0x7;

/// Every event, and whether it is counted. The events of documents are those of the API.
pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    flags::check("testDomainGetPerfEvents", flags.bits(), KNOWN)?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let perf = chosen(state, impact.live)?.perf.as_ref();
        let counted = |event: PerfEvent| {
            let mut counters = perf.iter().flat_map(|perf| &perf.event);
            counters.any(|counter| counter.name == event && counter.enabled)
        };
        let events = PerfEvent::ALL.iter();
        events
            .map(|event| TypedParam::new(event.as_str(), counted(*event)))
            .collect()
    })
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    flags::check("testDomainSetPerfEvents", flags.bits(), KNOWN)?;
    let events = PerfEvent::ALL.iter();
    let specs: Vec<_> = events
        .map(|event| ParamSpec::new(event.as_str(), TypedParameterType::BOOLEAN))
        .collect();
    params.validate(&specs)?;
    host.with(domain, |state| {
        let impact = Impact::of(state, flags.bits())?;
        for live in impact.each() {
            state.edit(live, |config| apply(&mut config.domain, params));
        }
        Ok(())
    })
}

fn apply(domain: &mut Domain, params: &[TypedParam]) {
    let before = domain.perf.take().unwrap_or_default();
    let wanted = |event: PerfEvent| match TypedParamList::get(params, event.as_str()) {
        Some(TypedValue::Boolean(enabled)) => Some(*enabled),
        _ => None,
    };
    let kept = |event: PerfEvent| {
        let mut counters = before.event.iter();
        let counter = counters.find(|counter| counter.name == event);
        counter.map(|counter| counter.enabled)
    };
    let events = PerfEvent::ALL.iter().copied();
    let event = events.filter_map(|name| {
        let enabled = wanted(name).or_else(|| kept(name))?;
        Some(PerfCounter { name, enabled })
    });
    domain.perf = Some(Perf {
        event: event.collect(),
    });
}
