//! What is counted of a guest that runs, as its document wants it.

use std::collections::BTreeMap;

use parking_lot::Mutex;
use polyvirt_config::domain::{Domain, PerfEvent};
use polyvirt_driver::Result;
use polyvirt_host::perf::Counter;
use polyvirt_inventory::tuning::perf::counts;

/// The counters that run, by the names of their events.
#[derive(Debug, Default)]
pub(crate) struct Counters(Mutex<BTreeMap<&'static str, Counter>>);

impl Counters {
    /// Counts what a document says, of these threads, and nothing else. When one event cannot be counted, all stays as
    /// it was.
    pub(crate) fn follow(&self, threads: &[u32], domain: &Domain) -> Result<()> {
        let mut running = self.0.lock();
        let wanted = |event: PerfEvent| counts(domain, event);
        let mut new = Vec::new();
        for event in PerfEvent::ALL.iter().filter(|event| wanted(**event)) {
            if !running.contains_key(event.as_str()) {
                new.push((event.as_str(), Counter::open(event.as_str(), threads)?));
            }
        }
        let wanted = PerfEvent::ALL.iter().filter(|event| wanted(**event));
        let wanted: Vec<_> = wanted.map(|event| event.as_str()).collect();
        running.retain(|name, _| wanted.contains(name));
        running.extend(new);
        Ok(())
    }

    /// Whether an event is counted.
    pub(crate) fn has(&self, event: PerfEvent) -> bool {
        self.0.lock().contains_key(event.as_str())
    }

    /// What has been counted.
    pub(crate) fn read(&self) -> Vec<(&'static str, u64)> {
        let running = self.0.lock();
        let told = running.iter();
        told.filter_map(|(name, counter)| Some((*name, counter.read().ok()?)))
            .collect()
    }
}
