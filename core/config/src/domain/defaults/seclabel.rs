//! How a guest is labelled when it is said only in part.

use crate::domain::{Domain, Seclabel, SeclabelType};

pub(super) fn normalise(domain: &mut Domain, inactive: bool) {
    let nothing = Seclabel::default();
    domain.seclabel.retain(|label| *label != nothing);
    for label in &mut domain.seclabel {
        let kind = *label.r#type.get_or_insert(SeclabelType::Dynamic);
        match kind {
            SeclabelType::None => {
                label.relabel = label.relabel.filter(|relabel| *relabel);
                label.label = None;
                label.baselabel = None;
            }
            SeclabelType::Dynamic => {
                label.relabel.get_or_insert(true);
                if inactive {
                    // The host makes a new one at each start.
                    label.label = None;
                }
            }
            SeclabelType::Static => {
                label.relabel.get_or_insert(false);
                label.baselabel = None;
            }
        }
    }
}
