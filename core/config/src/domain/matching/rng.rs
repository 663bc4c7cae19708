//! Sources of entropy: by where it comes from.

use super::chardev::same_optional_source;
use crate::domain::{Rng, RngBackend};

/// The source that `wanted` describes.
pub fn find(rngs: &[Rng], wanted: &Rng) -> Option<usize> {
    rngs.iter().position(|rng| {
        rng.model == wanted.model
            && same_backend(&rng.backend, &wanted.backend)
            && super::address_fits(&rng.info, &wanted.info)
    })
}

fn same_backend(one: &RngBackend, other: &RngBackend) -> bool {
    match (one, other) {
        (RngBackend::Egd(one), RngBackend::Egd(other)) => {
            same_optional_source(one.source.as_ref(), other.source.as_ref())
        }
        (one, other) => one == other,
    }
}
