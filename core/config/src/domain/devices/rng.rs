//! Sources of entropy.

use super::source::{self, Lenient};
use crate::domain::{Rng, RngBackend};
use crate::{Error, Result};

/// The host's device that is read when no other is named.
const USUAL: &str = "/dev/random";

pub(crate) fn normalise(rng: &mut Rng) -> Result<()> {
    rng.rate.take_if(|rate| rate.bytes.unwrap_or(0) == 0);
    if let Some(rate) = &mut rng.rate {
        rate.period.take_if(|period| *period == 0);
    }
    match &mut rng.backend {
        RngBackend::Random(random) => {
            random.path.get_or_insert_with(|| USUAL.to_owned());
            Ok(())
        }
        RngBackend::Egd(egd) => egd.source.iter_mut().try_for_each(source::normalise),
        RngBackend::Builtin => Ok(()),
    }
}

pub(crate) fn check(rng: &Rng) -> Result<()> {
    match &rng.backend {
        RngBackend::Egd(egd) => match &egd.source {
            Some(source) => source::check(source, Lenient::No),
            None => Err(Error::xml("A daemon that gathers entropy needs a 'type'")),
        },
        RngBackend::Random(_) | RngBackend::Builtin => Ok(()),
    }
}
