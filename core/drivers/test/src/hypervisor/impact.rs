//! Which configuration a call is about: the running one, the stored one, or both.

use std::sync::Arc;

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_inventory::Standing;

use crate::config::Config;
use crate::host::State;

pub(crate) use polyvirt_inventory::{CONFIG, Impact, refuse_both, require_active};

impl Standing for State {
    const NOUN: &'static str = "domain";
    const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

    fn is_active(&self) -> bool {
        self.live.is_some()
    }

    fn is_persistent(&self) -> bool {
        self.persistent
    }
}

/// The configuration in force; there is one as long as the machine is there.
pub(crate) fn in_force(state: &State) -> Result<&Arc<Config>> {
    state.config().ok_or_else(|| {
        let error = Error::internal("domain without a configuration");
        error.with_domain(ErrorDomain::TEST)
    })
}
