//! What a filter comes to with the filters it refers to.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use polyvirt_config::common::FilterRef;
use polyvirt_config::nwfilter::{NwFilter, NwFilterEntry};
use polyvirt_driver::{Error, ErrorDomain, Result};

use super::define::Filter;
use crate::host::{By, Objects};

/// The address that the host learns by itself, when no other variable is missing.
const LEARNT: &str = "IP";

/// The filters there are, or would be.
pub(super) struct Known<'a> {
    filters: &'a Objects<Filter>,
    /// One that takes the place of the filter of its name.
    new: Option<&'a Arc<NwFilter>>,
}

impl<'a> Known<'a> {
    pub(super) fn new(filters: &'a Objects<Filter>) -> Self {
        Self { filters, new: None }
    }

    pub(super) fn with(filters: &'a Objects<Filter>, new: &'a Arc<NwFilter>) -> Self {
        let new = Some(new);
        Self { filters, new }
    }

    fn find(&self, name: &str) -> Option<Arc<NwFilter>> {
        if let Some(new) = self.new.filter(|new| new.name == name) {
            return Some(Arc::clone(new));
        }
        let found = self
            .filters
            .with_by(By::Name(name), |state| state.config().cloned());
        found.ok()
    }
}

/// Whether one gets from filters to the filter `to`, by what they refer to.
pub(super) fn reaches<'n>(
    known: &Known<'_>,
    from: impl Iterator<Item = &'n str>,
    to: &str,
) -> bool {
    let mut waiting: Vec<String> = from.map(str::to_owned).collect();
    let mut seen = HashSet::new();
    while let Some(name) = waiting.pop() {
        if name == to {
            return true;
        }
        if let Some(filter) = known.find(&name)
            && seen.insert(name)
        {
            waiting.extend(filter.references().map(str::to_owned));
        }
    }
    false
}

/// Whether a filter can be applied: all that it refers to is there, and all variables have a value,
/// in the reference or among those `given`.
pub(super) fn check(known: &Known<'_>, reference: &FilterRef, given: &[&str]) -> Result<()> {
    let mut needed: HashMap<String, BTreeSet<String>> = HashMap::new();
    for filter in inside_out(known, &reference.filter)? {
        let mut all = filter.variables();
        for inner in references(&filter) {
            all.extend(left(inner, &needed));
        }
        needed.insert(filter.name.clone(), all);
    }
    let mut missing = left(reference, &needed);
    missing.retain(|name| !given.contains(&name.as_str()));
    if missing.is_empty() || missing.iter().eq([LEARNT]) {
        return Ok(());
    }
    let names: Vec<_> = missing.into_iter().collect();
    Err(internal(format!(
        "Cannot instantiate filter due to unresolvable variables or unavailable list elements: {}",
        names.join(", ")
    )))
}

/// What a filter needs beyond the parameters it is referred to with.
fn left(reference: &FilterRef, needed: &HashMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let needed = needed.get(&reference.filter).into_iter().flatten();
    let given = |name: &&String| reference.parameter.iter().any(|one| one.name == **name);
    needed.filter(|name| !given(name)).cloned().collect()
}

/// A filter and all that it comes to, each after those it refers to, and only once. Filters do not
/// refer to themselves.
fn inside_out(known: &Known<'_>, name: &str) -> Result<Vec<Arc<NwFilter>>> {
    enum Step {
        Into(String),
        OutOf(Arc<NwFilter>),
    }
    let mut steps = vec![Step::Into(name.to_owned())];
    let mut seen = HashSet::new();
    let mut order = Vec::new();
    while let Some(step) = steps.pop() {
        match step {
            Step::OutOf(filter) => order.push(filter),
            Step::Into(name) if seen.contains(&name) => {}
            Step::Into(name) => {
                let found = known.find(&name);
                let filter = found
                    .ok_or_else(|| internal(format!("referenced filter '{name}' is missing")))?;
                seen.insert(name);
                let inner = filter.references().map(str::to_owned).map(Step::Into);
                let inner: Vec<_> = inner.collect();
                steps.push(Step::OutOf(filter));
                steps.extend(inner);
            }
        }
    }
    Ok(order)
}

fn references(filter: &NwFilter) -> impl Iterator<Item = &FilterRef> {
    filter.entries.iter().filter_map(|entry| match entry {
        NwFilterEntry::Filterref(reference) => Some(reference),
        NwFilterEntry::Rule(_) => None,
    })
}

fn internal(message: String) -> Error {
    Error::internal(message).with_domain(ErrorDomain::NWFILTER)
}
