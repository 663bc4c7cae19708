//! A job that moves a guest's memory, in figures.

use polyvirt_driver::params::job_stats as field;
use polyvirt_driver::{DomainJobOperation, TypedParam};
use serde_json::Value;

/// Figures of QEMU's own, and what callers know them by.
const FIGURES: [(&str, &str); 12] = [
    (field::TIME_ELAPSED, "/total-time"),
    (field::DOWNTIME, "/downtime"),
    (field::SETUP_TIME, "/setup-time"),
    (field::DATA_TOTAL, "/ram/total"),
    (field::DATA_PROCESSED, "/ram/transferred"),
    (field::DATA_REMAINING, "/ram/remaining"),
    (field::MEMORY_TOTAL, "/ram/total"),
    (field::MEMORY_PROCESSED, "/ram/transferred"),
    (field::MEMORY_REMAINING, "/ram/remaining"),
    (field::MEMORY_CONSTANT, "/ram/duplicate"),
    (field::MEMORY_NORMAL, "/ram/normal"),
    (field::MEMORY_NORMAL_BYTES, "/ram/normal-bytes"),
];

/// The figures of a job. `said` is QEMU's answer on it.
pub(crate) fn figures(operation: DomainJobOperation, said: &Value) -> Vec<TypedParam> {
    let operation = TypedParam::new(field::OPERATION, operation.0).ok();
    let figures = FIGURES.iter().filter_map(|(name, place)| {
        let value = said.pointer(place)?.as_u64()?;
        TypedParam::new(*name, value).ok()
    });
    operation.into_iter().chain(figures).collect()
}
