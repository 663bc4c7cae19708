//! What is counted while a guest runs.

use polyvirt_config::domain::{Domain, Perf, PerfCounter, PerfEvent};
use polyvirt_driver::{
    ParamSpec, Result, TypedParam, TypedParamList, TypedParameterType, TypedValue,
};

/// Every event, and whether it is counted. The events of documents are those of the API.
///
/// # Errors
/// When a name is too long.
pub fn tell(domain: &Domain) -> Result<Vec<TypedParam>> {
    tell_if(|event| counts(domain, event))
}

/// Every event, and whether it is counted, which the caller knows.
///
/// # Errors
/// When a name is too long.
pub fn tell_if(counted: impl Fn(PerfEvent) -> bool) -> Result<Vec<TypedParam>> {
    let events = PerfEvent::ALL.iter();
    events
        .map(|event| TypedParam::new(event.as_str(), counted(*event)))
        .collect()
}

/// Whether an event is counted.
pub fn counts(domain: &Domain, event: PerfEvent) -> bool {
    let mut counters = domain.perf.iter().flat_map(|perf| &perf.event);
    counters.any(|counter| counter.name == event && counter.enabled)
}

/// Refuses what is no event, or no yes or no.
///
/// # Errors
/// When there is such a one.
pub fn validate(params: &[TypedParam]) -> Result<()> {
    let events = PerfEvent::ALL.iter();
    let specs: Vec<_> = events
        .map(|event| ParamSpec::new(event.as_str(), TypedParameterType::BOOLEAN))
        .collect();
    params.validate(&specs)
}

/// Says in a document what is counted.
pub fn apply(domain: &mut Domain, params: &[TypedParam]) {
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
