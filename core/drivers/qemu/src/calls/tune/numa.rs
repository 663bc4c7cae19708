//! Which of the host's NUMA nodes a guest's memory comes from.

use polyvirt_config::domain::{Domain, NumaMode};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, ErrorDomain, Result, TypedParam};
use polyvirt_host::cgroup::Controller;
use polyvirt_inventory::tuning::cpumap;
use polyvirt_inventory::tuning::numa::{FIELDS, Numa, check, numa, put};

use super::{Call, group, require_root};
use crate::guest::Running;
use crate::host::Host;

pub(crate) fn get(host: &Host, domain: &DomainRef, flags: Flags) -> Result<Vec<TypedParam>> {
    let call = Call::new(FIELDS, host, domain, "virDomainGetNumaParameters", flags)?;
    call.read(|config, _| Ok(numa(config)))
}

pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let call = Call::new(FIELDS, host, domain, "virDomainSetNumaParameters", flags)?;
    require_root(host, "NUMA tuning")?;
    let of = |config: &Domain| Ok(numa(config));
    let act = |running: &Running, _: &Domain, _: &Numa, after: &Numa| {
        let group = group(running, Controller::CpuSet)?;
        if !matches!(
            after.mode,
            None | Some(NumaMode::Strict | NumaMode::Restrictive)
        ) {
            let message = "change of nodeset for running domain requires strict numa mode";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
        }
        let nodes = after.nodes.as_ref();
        nodes.map_or(Ok(()), |nodes| group.set_nodes(&cpumap::text(nodes)))
    };
    call.change(params, of, check, act, put).map(drop)
}
