//! Switching a domain's CPUs on and off one by one.

use polyvirt_config::Codec;
use polyvirt_config::domain::{VcpuState, Vcpus};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainSetVcpuFlags as Flags, Error, ErrorDomain, Result};
use polyvirt_inventory::tuning::vcpus::states;

use super::edit::edit_state;
use crate::config::complete;
use crate::host::Host;
use crate::hypervisor::flags;

/// Switches the CPUs of a set. Those of a running domain have to be of a kind that can be plugged.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    map: &str,
    on: bool,
    flags: Flags,
) -> Result<()> {
    let impact = Flags::AFFECT_LIVE | Flags::AFFECT_CONFIG;
    flags::check("testDomainSetVcpu", flags.bits(), impact.bits())?;
    let wanted = CpuSet::read(map).ok_or_else(|| refuse(format!("'{map}' is no set of CPUs")))?;
    host.with(domain, |state| {
        edit_state(state, flags.bits(), |live, domain| {
            let mut states = states(domain);
            for id in wanted.iter() {
                let state = states.iter_mut().find(|state| state.id == id);
                let missing = || refuse(format!("vcpu '{id}' is not present in the domain"));
                switch(state.ok_or_else(missing)?, on, live)?;
            }
            domain.vcpus = Some(Vcpus { vcpu: states });
            complete(domain, !live)
        })
    })
}

fn switch(state: &mut VcpuState, on: bool, live: bool) -> Result<()> {
    let id = state.id;
    if id == 0 && !on {
        return Err(refuse("vCPU '0' must be enabled".to_owned()));
    }
    if live && state.enabled == on {
        return Err(refuse(format!("vcpu '{id}' is already in requested state")));
    }
    if live && state.hotpluggable != Some(true) {
        return Err(refuse(format!(
            "vcpu '{id}' cannot be plugged in and out while the domain runs"
        )));
    }
    state.enabled = on;
    if !on {
        // What is off at the start has to come some other way.
        state.hotpluggable = Some(true);
    }
    Ok(())
}

fn refuse(message: String) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::TEST)
}
