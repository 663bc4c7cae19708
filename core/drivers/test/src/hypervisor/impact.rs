//! Which configuration a call is about: the running one, the stored one, or both.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::host::State;

pub(super) const LIVE: u32 = 1;
pub(super) const CONFIG: u32 = 2;

/// The configurations that a call changes.
pub(super) struct Impact {
    pub(super) live: bool,
    pub(super) config: bool,
}

impl Impact {
    /// What `flags` mean for a domain: without any, the configuration in force.
    pub(super) fn of(state: &State, flags: u32) -> Result<Self> {
        let current = flags & (LIVE | CONFIG) == 0;
        let impact = Self {
            live: flags & LIVE != 0 || current && state.is_active(),
            config: flags & CONFIG != 0 || current && !state.is_active(),
        };
        if impact.live {
            require_active(state)?;
        }
        if impact.config && !state.persistent {
            let message = "transient domains do not have any persistent config";
            return Err(invalid(message));
        }
        Ok(impact)
    }

    /// The same for calls that can be about one configuration only.
    pub(super) fn one_of(state: &State, flags: u32) -> Result<Self> {
        if flags & LIVE != 0 && flags & CONFIG != 0 {
            // Not `exclusive_flags`: libvirt names another argument here.
            let message = "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' \
                           are mutually exclusive";
            let function = "virDomainObjGetOneDefState";
            let error = Error::argument(function, "flags", message);
            return Err(error.with_domain(ErrorDomain::DOMAIN));
        }
        Self::of(state, flags)
    }
}

/// Refuses both flags at once, as the public functions do before they ask a driver.
pub(super) fn refuse_both(function: &str, flags: u32) -> Result<()> {
    if flags & LIVE != 0 && flags & CONFIG != 0 {
        return Err(Error::exclusive_flags(
            function,
            "VIR_DOMAIN_AFFECT_LIVE",
            "VIR_DOMAIN_AFFECT_CONFIG",
        ));
    }
    Ok(())
}

/// Refuses domains that do not run.
pub(super) fn require_active(state: &State) -> Result<()> {
    if state.is_active() {
        return Ok(());
    }
    Err(invalid("domain is not running"))
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::DOMAIN)
}
