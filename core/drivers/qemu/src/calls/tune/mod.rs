//! Settings of a guest that are typed parameters, and on which of the host's CPUs its threads run: in its document, and
//! where it runs, in QEMU and the kernel.

pub(crate) mod bandwidth;
pub(crate) mod blkio;
pub(crate) mod dirty;
pub(crate) mod iothreads;
pub(crate) mod iotune;
pub(crate) mod memory;
pub(crate) mod numa;
pub(crate) mod perf;
pub(crate) mod pins;
pub(crate) mod sched;

use std::cell::Cell;
use std::sync::Arc;

use polyvirt_config::domain::Domain;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, ErrorDomain, Result, TypedParam};
use polyvirt_host::cgroup::{Controller, Group};
use polyvirt_inventory::Impact;
use polyvirt_inventory::tuning::{Field, apply, tell, validate};

use super::flags;
use crate::guest::Running;
use crate::host::Host;

/// What all calls about parameters know; the last says that the caller can read texts.
const KNOWN: u32 = 0x7;
/// What of it says which configuration is meant.
const IMPACT: u32 = 0x3;

/// A call about one set of parameters of a guest.
struct Call<'a, T: 'static> {
    fields: &'static [Field<T>],
    host: &'a Host,
    domain: &'a DomainRef,
    /// As the API names it.
    function: &'static str,
    flags: u32,
}

impl<'a, T: Default + Clone> Call<'a, T> {
    fn new(
        fields: &'static [Field<T>],
        host: &'a Host,
        domain: &'a DomainRef,
        function: &'static str,
        flags: Flags,
    ) -> Result<Self> {
        check(function, flags.bits(), KNOWN)?;
        let flags = flags.bits() & IMPACT;
        Ok(Self {
            fields,
            host,
            domain,
            function,
            flags,
        })
    }

    /// The values, from the one configuration that is meant; and if that is the running one, with what it runs in.
    fn read(
        &self,
        of: impl FnOnce(&Domain, Option<&Arc<Running>>) -> Result<T>,
    ) -> Result<Vec<TypedParam>> {
        let (config, running) = one_of(self.host, self.domain, self.flags)?;
        let set = of(&config, running.as_ref()).map_err(ours)?;
        tell(self.fields, &set)
    }

    /// Changes the values in all configurations that are meant, and where the guest runs by `act`, which gets what was
    /// there and what is to be. Whether the guest runs and was changed.
    fn change(
        &self,
        params: &[TypedParam],
        of: impl Fn(&Domain) -> Result<T>,
        check: impl Fn(bool, &T, &T) -> Result<()>,
        act: impl Fn(&Running, &Domain, &T, &T) -> Result<()>,
        put: impl Fn(&mut Domain, T),
    ) -> Result<bool> {
        validate(self.fields, params)?;
        edit(
            self.host,
            self.domain,
            self.function,
            self.flags,
            |config, running| {
                let before = of(config)?;
                let mut after = before.clone();
                apply(self.fields, &mut after, params)?;
                check(running.is_some(), &before, &after)?;
                if let Some(running) = running {
                    act(running, config, &before, &after)?;
                }
                put(config, after);
                Ok(())
            },
        )
    }
}

/// Refuses flags that a call does not know. `function` is as the API names it.
fn check(function: &str, given: u32, known: u32) -> Result<()> {
    let name = function.strip_prefix("vir").unwrap_or(function);
    flags::check(&format!("qemu{name}"), given, known)
}

/// The one configuration that is meant; and if that is the running one, what it runs in.
fn one_of(
    host: &Host,
    domain: &DomainRef,
    flags: u32,
) -> Result<(Arc<Domain>, Option<Arc<Running>>)> {
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags)?;
        let running = state.running.clone().filter(|_| impact.live);
        Ok((Arc::clone(state.config_of(impact.live)?), running))
    })
}

/// Changes all configurations that are meant. Whether the guest runs and was changed.
fn edit(
    host: &Host,
    domain: &DomainRef,
    function: &'static str,
    flags: u32,
    change: impl Fn(&mut Domain, Option<&Arc<Running>>) -> Result<()>,
) -> Result<bool> {
    let live = Cell::new(false);
    host.edit(domain, function, flags, |config, running| {
        live.set(running.is_some());
        change(config, running).map_err(ours)
    })?;
    Ok(live.get())
}

/// Tells listeners what was changed of a guest that runs.
fn announce(host: &Host, domain: &DomainRef, params: Vec<TypedParam>) -> Result<()> {
    if params.is_empty() {
        return Ok(());
    }
    host.with(domain, |state| {
        state.note(host, DomainEvent::Tunable { params });
        Ok(())
    })?;
    host.events.send();
    Ok(())
}

/// Parameters as events name them: after the group that they are of.
fn named(prefix: &str, params: &[TypedParam]) -> Result<Vec<TypedParam>> {
    let params = params.iter();
    params
        .map(|param| TypedParam::new(format!("{prefix}{}", param.field()), param.value().clone()))
        .collect()
}

/// Refuses what only root can do.
fn require_root(host: &Host, what: &str) -> Result<()> {
    if host.settings.privileged {
        return Ok(());
    }
    let message = format!("{what} is not available in session mode");
    Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU))
}

/// The groups of a guest that runs, when a controller knows them.
fn group(running: &Running, controller: Controller) -> Result<&Group> {
    let group = running.group.as_ref();
    group.filter(|group| group.has(controller)).ok_or_else(|| {
        let message = match controller {
            Controller::Cpu => "cgroup CPU controller is not mounted",
            Controller::CpuAccount => "cgroup CPUACCT controller is not mounted",
            Controller::CpuSet => "cgroup cpuset controller is not mounted",
            Controller::Memory => "cgroup memory controller is not mounted",
            Controller::Block => "blkio cgroup isn't mounted",
            Controller::Devices => "cgroup devices controller is not mounted",
        };
        Error::operation_invalid(message).with_domain(ErrorDomain::QEMU)
    })
}

/// An error of what drivers share, as one of this driver.
fn ours(error: Error) -> Error {
    match error.domain() {
        ErrorDomain::NONE => error.with_domain(ErrorDomain::QEMU),
        _ => error,
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
}
