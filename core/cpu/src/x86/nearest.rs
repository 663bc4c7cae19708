//! The model that describes a set of features best.

use super::catalogue::{CATALOGUE, Model};
use super::features::Features;

/// A CPU as a model and how it differs from it.
pub(super) struct Described {
    pub model: &'static Model,
    /// What the model does not have.
    pub more: Features,
    /// What the CPU does not have, though the model does.
    pub fewer: Features,
    /// What the CPU does not have, though the model had it once.
    pub removed: Features,
}

impl Described {
    fn by(model: &'static Model, features: Features) -> Self {
        Self {
            model,
            more: features.without(model.features),
            fewer: model.features.without(features),
            removed: model.removed.without(features),
        }
    }

    /// How bad the description is: all in all, and for what it takes away. Taking away costs more than adding, and
    /// the more so the more is taken away; as libvirt counts, every second feature is as cheap as an added one.
    fn cost(&self) -> (u32, u32) {
        let disabled = self.fewer.len() + self.removed.len();
        let dear = disabled.div_ceil(2);
        let taken = dear * (dear + 3) / 2;
        (self.more.len() + disabled / 2 + taken, taken)
    }
}

/// The best description of a CPU of that maker: by the model called `wanted` if it is known, else by one that needs
/// few changes, newer models before older ones. Models called as in `liked` win when they take less away.
pub(super) fn describe(
    features: Features,
    vendor: Option<&str>,
    wanted: Option<&str>,
    liked: &[&str],
) -> Option<Described> {
    describe_by(features, vendor, wanted, liked, &|model| !model.newer)
}

/// The same, by those models alone that are `offered`.
pub(super) fn describe_by(
    features: Features,
    vendor: Option<&str>,
    wanted: Option<&str>,
    liked: &[&str],
    offered: &dyn Fn(&Model) -> bool,
) -> Option<Described> {
    let fits = |model: &Model| match (model.vendor, vendor) {
        (Some(its), Some(given)) => its == given,
        _ => true,
    };
    let models = CATALOGUE.models.iter().rev();
    let mut best: Option<Described> = None;
    for model in models.filter(|model| model.current && fits(model) && offered(model)) {
        let candidate = Described::by(model, features);
        if wanted == Some(model.name) {
            return Some(candidate);
        }
        if best
            .as_ref()
            .is_none_or(|best| better(&candidate, best, liked))
        {
            best = Some(candidate);
        }
    }
    best
}

fn better(candidate: &Described, best: &Described, liked: &[&str]) -> bool {
    let (cost, of_best) = (candidate.cost(), best.cost());
    cost < of_best || liked.contains(&candidate.model.name) && cost.1 < of_best.1
}
