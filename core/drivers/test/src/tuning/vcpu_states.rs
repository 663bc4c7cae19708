//! Switching a domain's CPUs on and off one by one.

use polyvirt_config::Codec;
use polyvirt_config::domain::{Domain, VcpuState, Vcpus};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainSetVcpuFlags as Flags, Error, ErrorDomain, Result};

use super::edit::edit_state;
use crate::config::complete;
use crate::host::Host;
use crate::hypervisor::flags;

/// The numbers of the CPUs that are on.
pub(super) fn present(domain: &Domain) -> Vec<u32> {
    let listed = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu);
    let on: Vec<_> = listed
        .filter(|state| state.enabled)
        .map(|state| state.id)
        .collect();
    if on.is_empty() {
        return (0..domain.vcpus_at_start()).collect();
    }
    on
}

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

/// The CPUs one by one, also when the document only counts them.
fn states(domain: &Domain) -> Vec<VcpuState> {
    let listed = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu);
    let listed: Vec<_> = listed.cloned().collect();
    if !listed.is_empty() {
        return listed;
    }
    let count = domain.vcpus_at_start();
    let all = 0..domain.max_vcpus();
    all.map(|id| VcpuState {
        id,
        enabled: id < count,
        hotpluggable: Some(id >= count),
        order: None,
    })
    .collect()
}
