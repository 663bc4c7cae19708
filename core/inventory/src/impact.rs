//! Which configuration a call is about: the running one, the stored one, or both.

use polyvirt_driver::{Error, ErrorDomain, Result};

/// The running configuration: `VIR_DOMAIN_AFFECT_LIVE` and its siblings.
pub const LIVE: u32 = 1;
/// The stored configuration: `VIR_DOMAIN_AFFECT_CONFIG` and its siblings.
pub const CONFIG: u32 = 2;

/// What has a configuration it runs with and one it starts with.
pub trait Standing {
    /// What messages call it: `domain`.
    const NOUN: &'static str;

    /// Where errors about its state come from.
    const DOMAIN: ErrorDomain;

    /// Whether it runs.
    fn is_active(&self) -> bool;

    /// Whether it stays when it stops.
    fn is_persistent(&self) -> bool;
}

/// The configurations that a call changes.
pub struct Impact {
    /// The running one.
    pub live: bool,
    /// The stored one.
    pub config: bool,
}

impl Impact {
    /// What `flags` mean: without any, the configuration in force.
    pub fn of<S: Standing>(state: &S, flags: u32) -> Result<Self> {
        let current = flags & (LIVE | CONFIG) == 0;
        let impact = Self {
            live: flags & LIVE != 0 || current && state.is_active(),
            config: flags & CONFIG != 0 || current && !state.is_active(),
        };
        if impact.live {
            require_active(state)?;
        }
        if impact.config && !state.is_persistent() {
            let message = format!("transient {}s do not have any persistent config", S::NOUN);
            return Err(Error::operation_invalid(message).with_domain(S::DOMAIN));
        }
        Ok(impact)
    }

    /// The configurations, one by one: whether it is the running one.
    pub fn each(&self) -> impl Iterator<Item = bool> + use<> {
        let live = self.live.then_some(true);
        live.into_iter().chain(self.config.then_some(false))
    }

    /// The same for calls that can be about one configuration only.
    pub fn one_of<S: Standing>(state: &S, flags: u32) -> Result<Self> {
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
pub fn refuse_both(function: &str, flags: u32) -> Result<()> {
    if flags & LIVE != 0 && flags & CONFIG != 0 {
        return Err(Error::exclusive_flags(
            function,
            "VIR_DOMAIN_AFFECT_LIVE",
            "VIR_DOMAIN_AFFECT_CONFIG",
        ));
    }
    Ok(())
}

/// Refuses what does not run.
pub fn require_active<S: Standing>(state: &S) -> Result<()> {
    if state.is_active() {
        return Ok(());
    }
    let message = format!("{} is not running", S::NOUN);
    Err(Error::operation_invalid(message).with_domain(S::DOMAIN))
}
