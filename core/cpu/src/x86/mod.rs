//! CPUs of x86 hosts: models are sets of features, and a CPU is a model with some features more or fewer.

mod baseline;
mod catalogue;
mod compare;
mod features;
mod guests;
mod host;
mod nearest;

pub(crate) use baseline::baseline;
pub(crate) use compare::compare;
pub(crate) use guests::guest_model;
pub(crate) use host::{feature, has_all, nearest};

/// The names of the models.
pub(crate) fn models() -> Vec<&'static str> {
    let models = catalogue::CATALOGUE.models.iter();
    let models = models.filter(|model| !model.newer);
    models.map(|model| model.name).collect()
}
