//! CPUs of x86 hosts: models are sets of features, and a CPU is a model with some features more or fewer.

mod baseline;
mod catalogue;
mod features;
mod nearest;

pub(crate) use baseline::baseline;

/// The names of the models.
pub(crate) fn models() -> Vec<&'static str> {
    let models = &catalogue::CATALOGUE.models;
    models.iter().map(|model| model.name).collect()
}
