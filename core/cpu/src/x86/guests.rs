//! The models that guests can have, hypervisor permitting: more than describe hosts.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::GuestModel;

static GUESTS: LazyLock<HashMap<&'static str, GuestModel>> = LazyLock::new(|| {
    let lines = include_str!("guests.txt").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.filter_map(read).collect()
});

/// A line: `NAME [by VENDOR] [= NAME]`.
fn read(line: &'static str) -> Option<(&'static str, GuestModel)> {
    let (line, canonical) = match line.split_once(" = ") {
        Some((line, canonical)) => (line, Some(canonical)),
        None => (line, None),
    };
    let (name, vendor) = match line.split_once(" by ") {
        Some((name, vendor)) => (name, Some(vendor)),
        None => (line, None),
    };
    let model = GuestModel { vendor, canonical };
    (!name.is_empty()).then_some((name, model))
}

/// What is known of a model.
pub(crate) fn guest_model(name: &str) -> Option<GuestModel> {
    GUESTS.get(name).copied()
}
