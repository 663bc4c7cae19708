//! All models and features, read once from the tables beside this file.

use std::collections::HashMap;
use std::sync::LazyLock;

use polyvirt_driver::Result;

use super::features::Features;
use crate::{internal, unknown_model};

pub(super) static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::read(include_str!("features.txt"), include_str!("models.txt")));

/// Who makes CPUs.
const VENDORS: [&str; 3] = ["Intel", "AMD", "Hygon"];

pub(super) struct Catalogue {
    names: Vec<&'static str>,
    places: HashMap<&'static str, usize>,
    pub models: Vec<Model>,
}

/// A model.
pub(super) struct Model {
    pub name: &'static str,
    pub vendor: Option<&'static str>,
    /// Whether a CPU is ever described by it.
    pub current: bool,
    /// Whether only guests whose hypervisor knows it can have it.
    pub newer: bool,
    /// What CPUs of the model have.
    pub features: Features,
    /// What they had once: whether they have it is always said.
    pub removed: Features,
    /// What newer hypervisors give them as well: whether a guest has it is always said.
    pub added: Features,
}

impl Catalogue {
    fn read(features: &'static str, models: &'static str) -> Self {
        let lines = features.lines().filter(|line| !line.starts_with('#'));
        let names: Vec<_> = lines.flat_map(str::split_whitespace).collect();
        let places = names.iter().copied().zip(0..).collect();
        let mut catalogue = Self {
            names,
            places,
            models: Vec::new(),
        };
        for line in models.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(' ') {
                catalogue.add_features(line);
            } else {
                catalogue.models.push(Model::titled(line));
            }
        }
        catalogue
    }

    /// Gives the last model what a line says.
    fn add_features(&mut self, line: &'static str) {
        let Some(model) = self.models.last_mut() else {
            return;
        };
        for word in line.split_whitespace() {
            let (set, name) = match (word.strip_prefix('-'), word.strip_prefix('+')) {
                (Some(name), _) => (&mut model.removed, name),
                (_, Some(name)) => (&mut model.added, name),
                _ => (&mut model.features, word),
            };
            if let Some(place) = self.places.get(name) {
                set.insert(*place);
            }
        }
    }

    pub(super) fn model(&self, name: &str) -> Result<&Model> {
        let found = self.models.iter().find(|model| model.name == name);
        found.ok_or_else(|| unknown_model(name))
    }

    /// Where a feature stands among all.
    pub(super) fn feature(&self, name: &str) -> Result<usize> {
        let place = self.places.get(name).copied();
        place.ok_or_else(|| internal(format!("Unknown CPU feature {name}")))
    }

    /// The names of all features.
    pub(super) fn features(&self) -> impl Iterator<Item = &'static str> {
        self.names.iter().copied()
    }

    /// The name of a feature.
    pub(super) fn name(&self, feature: usize) -> &'static str {
        self.names.get(feature).copied().unwrap_or_default()
    }
}

impl Model {
    /// A model as its title says: `NAME [by VENDOR] [superseded|newer]`.
    fn titled(line: &'static str) -> Self {
        let words: Vec<_> = line.split_whitespace().collect();
        let maker = words.iter().position(|word| *word == "by");
        Self {
            name: words.first().copied().unwrap_or_default(),
            vendor: maker.and_then(|place| words.get(place + 1).copied()),
            current: !words.contains(&"superseded"),
            newer: words.contains(&"newer"),
            features: Features::default(),
            removed: Features::default(),
            added: Features::default(),
        }
    }
}

pub(super) fn is_vendor(name: &str) -> bool {
    VENDORS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_name_only_what_they_declare() {
        let catalogue = &*CATALOGUE;
        assert!(catalogue.names.len() <= Features::ROOM);
        assert_eq!(
            catalogue.places.len(),
            catalogue.names.len(),
            "a feature stands twice"
        );
        let lines = include_str!("models.txt").lines();
        for word in lines
            .filter(|line| line.starts_with(' '))
            .flat_map(str::split_whitespace)
        {
            let name = word.strip_prefix(['-', '+']).unwrap_or(word);
            assert!(catalogue.feature(name).is_ok(), "{name} is no feature");
        }
        for model in &catalogue.models {
            assert!(model.vendor.is_none_or(is_vendor), "{}", model.name);
            assert!(!model.features.is_empty(), "{} has no features", model.name);
        }
    }
}
