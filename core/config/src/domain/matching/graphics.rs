//! Displays: by their type, of which a domain has one each.

use crate::domain::Graphics;

/// The display of the type of `wanted`.
pub fn find(displays: &[Graphics], wanted: &Graphics) -> Option<usize> {
    let kind = std::mem::discriminant(wanted);
    displays
        .iter()
        .position(|display| std::mem::discriminant(display) == kind)
}
