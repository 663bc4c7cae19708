//! Typed parameters: a table for each set says which there are and where they are kept.
//!
//! A set is read into a plain struct, changed there by its table, checked, and put back. So nothing
//! changes when one of several values is refused.

use polyvirt_config::domain::Domain;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact, Result, TypedParam};
use polyvirt_inventory::tuning::{Field, apply, tell, validate};

use super::ours;
use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;
use crate::hypervisor::impact::in_force;

/// What all calls about parameters know; the last says that the caller can read texts.
const KNOWN: u32 = 0x7;

/// A call about one set of parameters of a domain.
pub(super) struct Call<'a, T: 'static> {
    fields: &'static [Field<T>],
    host: &'a Host,
    domain: &'a DomainRef,
    function: &'static str,
    flags: DomainModificationImpact,
}

impl<'a, T: Default> Call<'a, T> {
    /// `function` is the driver's function, as libvirt names it in messages.
    pub(super) fn new(
        fields: &'static [Field<T>],
        host: &'a Host,
        domain: &'a DomainRef,
        function: &'static str,
        flags: DomainModificationImpact,
    ) -> Self {
        Self {
            fields,
            host,
            domain,
            function,
            flags,
        }
    }

    /// The values, from the one configuration that is meant.
    pub(super) fn read(&self, of: impl FnOnce(&Domain) -> Result<T>) -> Result<Vec<TypedParam>> {
        flags::check(self.function, self.flags.bits(), KNOWN)?;
        self.host.with(self.domain, |state| {
            let impact = Impact::one_of(state, self.flags.bits())?;
            let set = of(chosen(state, impact.live)?)?;
            tell(self.fields, &set)
        })
    }

    /// Changes the values in all configurations that are meant: every value will do.
    pub(super) fn change(
        &self,
        params: &[TypedParam],
        of: impl Fn(&Domain) -> Result<T>,
        put: impl Fn(&mut Domain, T),
    ) -> Result<()> {
        self.change_checked(params, of, |_, _, _| Ok(()), put)
    }

    /// Changes the values in all configurations that are meant, or in none.
    ///
    /// `check` gets whether it is the running one, what was there and what is to be.
    pub(super) fn change_checked(
        &self,
        params: &[TypedParam],
        of: impl Fn(&Domain) -> Result<T>,
        check: impl Fn(bool, &T, &T) -> Result<()>,
        put: impl Fn(&mut Domain, T),
    ) -> Result<()> {
        flags::check(self.function, self.flags.bits(), KNOWN)?;
        validate(self.fields, params)?;
        self.host.with(self.domain, |state| {
            let impact = Impact::of(state, self.flags.bits())?;
            let mut ready = Vec::new();
            for live in impact.each() {
                let domain = chosen(state, live)?;
                let (before, mut set) = (of(domain)?, of(domain)?);
                apply(self.fields, &mut set, params).map_err(ours)?;
                check(live, &before, &set)?;
                ready.push((live, set));
            }
            for (live, set) in ready {
                state.edit(live, |config| put(&mut config.domain, set));
            }
            Ok(())
        })
    }
}

/// The running or the stored configuration. A domain that was started and never stored has only one.
pub(crate) fn chosen(state: &State, live: bool) -> Result<&Domain> {
    let stored = state.stored.as_ref().filter(|_| !live);
    Ok(match stored {
        Some(config) => &config.domain,
        None => &in_force(state)?.domain,
    })
}
