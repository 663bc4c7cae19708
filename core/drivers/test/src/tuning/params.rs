//! Typed parameters: a table for each set says which there are and where they are kept.
//!
//! A set is read into a plain struct, changed there by its table, checked, and put back. So nothing
//! changes when one of several values is refused.

use polyvirt_config::domain::Domain;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainModificationImpact, ParamSpec, Result, TypedParam, TypedParamList, TypedValue,
};

use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;
use crate::hypervisor::impact::in_force;

/// What all calls about parameters know; the last says that the caller can read texts.
const KNOWN: u32 = 0x7;

/// One parameter of a set, and how it is read and written in it.
pub(super) struct Field<T> {
    pub(super) name: &'static str,
    pub(super) read: fn(&T) -> TypedValue,
    pub(super) write: fn(&mut T, &TypedValue) -> Result<()>,
}

/// A kind of value that a set keeps as it is.
pub(super) trait Kept: Clone + Into<TypedValue> {
    /// Takes the value over. It has been checked to be of this kind.
    fn take(&mut self, value: &TypedValue);

    fn show(&self) -> TypedValue {
        self.clone().into()
    }
}

macro_rules! kept {
    ($($kind:ty => $variant:ident),+) => {
        $(impl Kept for $kind {
            fn take(&mut self, value: &TypedValue) {
                if let TypedValue::$variant(value) = value {
                    self.clone_from(value);
                }
            }
        })+
    };
}

kept!(i32 => Int, u32 => UInt, u64 => ULLong, bool => Boolean, String => String);

/// A table of parameters that are kept as they are: `NAME => field`.
macro_rules! fields {
    ($set:ty; $($name:expr => $($field:ident).+),+ $(,)?) => {
        &[$($crate::tuning::params::Field {
            name: $name,
            read: |set: &$set| $crate::tuning::params::Kept::show(&set.$($field).+),
            write: |set: &mut $set, value| {
                $crate::tuning::params::Kept::take(&mut set.$($field).+, value);
                Ok(())
            },
        }),+]
    };
}

pub(super) use fields;

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
            let fields = self.fields.iter();
            fields
                .map(|field| TypedParam::new(field.name, (field.read)(&set)))
                .collect()
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
        params.validate(&self.specs())?;
        self.host.with(self.domain, |state| {
            let impact = Impact::of(state, self.flags.bits())?;
            let mut ready = Vec::new();
            for live in impact.each() {
                let domain = chosen(state, live)?;
                let (before, mut set) = (of(domain)?, of(domain)?);
                self.apply(&mut set, params)?;
                check(live, &before, &set)?;
                ready.push((live, set));
            }
            for (live, set) in ready {
                state.edit(live, |config| put(&mut config.domain, set));
            }
            Ok(())
        })
    }

    fn apply(&self, set: &mut T, params: &[TypedParam]) -> Result<()> {
        for param in params {
            let mut fields = self.fields.iter();
            if let Some(field) = fields.find(|field| field.name == param.field()) {
                (field.write)(set, param.value())?;
            }
        }
        Ok(())
    }

    /// Names and types; the type is that of the value when nothing is set.
    fn specs(&self) -> Vec<ParamSpec> {
        let empty = T::default();
        let fields = self.fields.iter();
        fields
            .map(|field| ParamSpec::new(field.name, (field.read)(&empty).kind()))
            .collect()
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
