//! References to network filters.

use crate::common::{FilterParameter, FilterRef};

/// Parameters that no filter could use are passed over, as libvirt does. The others stand in the order of
/// their names; values of one name keep theirs.
pub(crate) fn tidy(filter: &mut FilterRef) {
    filter.parameter.retain(is_usable);
    filter
        .parameter
        .sort_by(|one, other| one.name.cmp(&other.name));
}

fn is_usable(parameter: &FilterParameter) -> bool {
    let in_name = |char: char| char.is_ascii_alphanumeric() || char == '_';
    let in_value = |char: char| in_name(char) || matches!(char, '.' | ':');
    let FilterParameter { name, value } = parameter;
    !name.is_empty()
        && !value.is_empty()
        && name.chars().all(in_name)
        && value.chars().all(in_value)
}
