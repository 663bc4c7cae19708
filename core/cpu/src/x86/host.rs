//! A CPU whose features are known one by one, as a model and how it differs from it.

use std::collections::HashMap;
use std::sync::LazyLock;

use polyvirt_config::cpu::{CpuFeature, CpuFeaturePolicy};

use super::catalogue::CATALOGUE;
use super::features::Features;
use super::nearest::{Described, describe_by};
use crate::Nearest;

/// Features by their names without what hypervisors write differently.
static BY_LETTERS: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let names = CATALOGUE.features();
    let mut known: HashMap<_, _> = names.map(|name| (letters(name), name)).collect();
    known.insert("pclmulqdq".to_owned(), "pclmuldq");
    known.insert("ffxsr".to_owned(), "fxsr_opt");
    known
});

fn letters(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, '-' | '_' | '.'))
        .collect()
}

/// The name by which documents know a feature, however a hypervisor spells it.
pub(crate) fn feature(name: &str) -> Option<&'static str> {
    BY_LETTERS.get(&letters(name)).copied()
}

pub(super) fn set(has: &[&str]) -> Features {
    let mut features = Features::default();
    for name in has {
        if let Ok(place) = CATALOGUE.feature(name) {
            features.insert(place);
        }
    }
    features
}

/// Whether a CPU has all that a model has.
pub(crate) fn has_all(model: &str, has: &[&str]) -> bool {
    let model = CATALOGUE.model(model);
    model.is_ok_and(|model| model.features.without(set(has)).is_empty())
}

/// The model nearest to a CPU that has these features, among those that `offered` says guests can have.
pub(crate) fn nearest(
    has: &[&str],
    vendor: Option<&str>,
    offered: &dyn Fn(&str) -> bool,
) -> Option<Nearest> {
    let features = set(has);
    let found = describe_by(features, vendor, None, &[], &|model| offered(model.name))?;
    Some(Nearest {
        model: found.model.name,
        vendor: found.model.vendor,
        feature: differing(&found, features),
    })
}

/// What the model has not, then what it has and this CPU has not, each in the order of the registers that tell.
fn differing(found: &Described, features: Features) -> Vec<CpuFeature> {
    let missing_added = found.model.added.without(features);
    let fewer = found.fewer.joined(found.removed).joined(missing_added);
    let named = |features: Features, policy| {
        let mut places: Vec<usize> = features.iter().collect();
        places.sort_by_key(|place| in_registers(*place));
        places.into_iter().map(move |place| CpuFeature {
            policy,
            name: CATALOGUE.name(place).to_owned(),
        })
    };
    let more = named(found.more, CpuFeaturePolicy::Require);
    more.chain(named(fewer, CpuFeaturePolicy::Disable))
        .collect()
}

/// Registers that the table lists before others that come before them: their first and last feature, and the last of
/// those others.
const LATER: [(&str, &str, &str); 2] = [
    ("fpu", "pbe", "hypervisor"),
    ("syscall", "3dnow", "perfctr_nb"),
];

/// Where a feature stands among all, by the registers that tell of it.
fn in_registers(place: usize) -> (usize, usize) {
    let known = |name| CATALOGUE.feature(name).unwrap_or(place);
    let later = LATER
        .iter()
        .find(|(first, last, _)| (known(first)..=known(last)).contains(&place));
    later.map_or((place, 0), |(.., after)| (known(after), place + 1))
}
