//! A job that moves a guest's memory, in figures.

use polyvirt_driver::params::job_stats as field;
use polyvirt_driver::{DomainJobOperation, TypedParam};
use serde_json::Value;

/// Figures of QEMU's own, and what callers know them by.
const FIGURES: [(&str, &str); 16] = [
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
    (field::MEMORY_DIRTY_RATE, "/ram/dirty-pages-rate"),
    (field::MEMORY_ITERATION, "/ram/dirty-sync-count"),
    (field::MEMORY_PAGE_SIZE, "/ram/page-size"),
    (field::MEMORY_POSTCOPY_REQS, "/ram/postcopy-requests"),
];

/// The figures of a job. `said` is QEMU's answer on it.
pub(crate) fn figures(operation: DomainJobOperation, said: &Value) -> Vec<TypedParam> {
    let operation = TypedParam::new(field::OPERATION, operation.0).ok();
    let figures = FIGURES.iter().filter_map(|(name, place)| {
        let value = said.pointer(place)?.as_u64()?;
        TypedParam::new(*name, value).ok()
    });
    let speed = speed(said).and_then(|speed| TypedParam::new(field::MEMORY_BPS, speed).ok());
    operation.into_iter().chain(figures).chain(speed).collect()
}

/// How fast memory is moved, in bytes per second. QEMU tells it in millions of bits.
fn speed(said: &Value) -> Option<u64> {
    let megabits = said.pointer("/ram/mbps")?.as_f64()?;
    let bytes = megabits * 1e6 / 8.0;
    // What is no number, negative or larger than any host is fast is not told.
    let makes_sense = (0.0..1e15).contains(&bytes);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is in range, and parts of a byte do not matter"
    )]
    makes_sense.then_some(bytes as u64)
}
