//! What of a domain is stored: nothing that a start made.

use super::{Domain, SeclabelType, infos};

/// Aliases that users gave begin with this; the others are given at each start.
const USERS_OWN: &str = "ua-";

/// Leaves out what a start made. What is marked so in the specification is left out in reading and writing already.
pub(super) fn inactive(domain: &mut Domain) {
    domain.id = None;
    for info in infos::all_mut(domain) {
        info.alias
            .take_if(|alias| !alias.name.starts_with(USERS_OWN));
    }
    if let Some(devices) = &mut domain.devices {
        super::devices::inactive(devices);
        super::storage::inactive(devices);
    }
    for label in &mut domain.seclabel {
        label.imagelabel = None;
        if label.r#type.unwrap_or(SeclabelType::Dynamic) == SeclabelType::Dynamic {
            label.label = None;
        }
    }
}
