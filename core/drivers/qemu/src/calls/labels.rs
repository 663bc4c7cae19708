//! What keeps guests apart, as callers see it.

use polyvirt_driver::Result;
use polyvirt_driver::records::{SecurityLabel, SecurityModel};
use polyvirt_driver::refs::DomainRef;
use polyvirt_inventory::Standing;

use crate::host::Host;
use crate::labels::own_label;

/// The first of the models that the host has: there is none but the users that guests run as, which come second.
pub(crate) fn model(_: &Host) -> Result<SecurityModel> {
    Ok(SecurityModel {
        model: "none".to_owned(),
        doi: "0".to_owned(),
    })
}

/// The label by the first model.
pub(crate) fn get(host: &Host, domain: &DomainRef) -> Result<SecurityLabel> {
    host.with(domain, |_| Ok(none()))
}

/// The labels by all models; none of a guest that does not run.
pub(crate) fn all(host: &Host, domain: &DomainRef) -> Result<Vec<SecurityLabel>> {
    host.with(domain, |state| {
        if !state.is_active() {
            return Ok(Vec::new());
        }
        let user = own_label(state.config()?).map(|label| SecurityLabel {
            label: label.to_owned(),
            enforcing: false,
        });
        Ok([none()].into_iter().chain(user).collect())
    })
}

fn none() -> SecurityLabel {
    SecurityLabel {
        label: String::new(),
        enforcing: false,
    }
}
