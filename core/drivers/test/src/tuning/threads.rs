//! Threads that serve a domain's disks.

use polyvirt_config::domain::{Domain, IoThreadPin, IoThreadPolling};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::io_thread as name;
use polyvirt_driver::records::DomainIoThreadInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainModificationImpact as Flags, Error, ErrorDomain, ParamSpec, Result, TypedParam,
    TypedParamList, TypedParameterType as Type,
};
use polyvirt_inventory::tuning::cpumap;
use polyvirt_inventory::tuning::threads::{forget_pin, poll, put, served, thread, threads};

use super::edit::edit;
use super::params::chosen;
use super::{all_cpus, ours};
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;

const KNOWN: u32 = 0x3;

pub(crate) fn info(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
) -> Result<Vec<DomainIoThreadInfo>> {
    flags::check("testDomainGetIOThreadInfo", flags.bits(), KNOWN)?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let domain = chosen(state, impact.live)?;
        let threads = threads(domain).into_iter();
        let infos = threads.map(|thread| DomainIoThreadInfo {
            iothread_id: thread.id,
            cpumap: cpumap::write_short(&cpus_of(host, domain, thread.id)),
        });
        Ok(infos.collect())
    })
}

fn cpus_of(host: &Host, domain: &Domain, id: u32) -> CpuSet {
    let pins = domain.cputune.iter().flat_map(|tune| &tune.iothreadpin);
    let pin = pins.into_iter().find(|pin| pin.iothread == id);
    let common = domain.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_ref());
    let own = pin.map(|pin| &pin.cpuset);
    own.or(common).cloned().unwrap_or_else(|| all_cpus(host))
}

pub(crate) fn add(host: &Host, domain: &DomainRef, id: u32, flags: Flags) -> Result<()> {
    flags::check("testDomainAddIOThread", flags.bits(), KNOWN)?;
    refuse_zero(id)?;
    edit(host, domain, flags.bits(), |domain| {
        let mut threads = threads(domain);
        if threads.iter().any(|thread| thread.id == id) {
            let message = format!("an IOThread is already using iothread_id '{id}'");
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN));
        }
        threads.push(thread(id));
        put(domain, threads);
        Ok(())
    })
}

/// Removes a thread that serves nothing.
pub(crate) fn remove(host: &Host, domain: &DomainRef, id: u32, flags: Flags) -> Result<()> {
    if id == 0 {
        return Err(Error::must_not_be_zero(
            "virDomainDelIOThread",
            "iothread_id",
        ));
    }
    flags::check("testDomainDelIOThread", flags.bits(), KNOWN)?;
    edit(host, domain, flags.bits(), |domain| {
        let mut threads = threads(domain);
        let refuse =
            |message: String| Err(Error::invalid_arg(message).with_domain(ErrorDomain::DOMAIN));
        if threads.iter().all(|thread| thread.id != id) {
            return refuse(format!("cannot find IOThread '{id}' in iothreadids list"));
        }
        if let Some(disk) = served(domain, id) {
            return refuse(format!(
                "cannot remove IOThread {id} since it is being used by disk '{disk}'"
            ));
        }
        threads.retain(|thread| thread.id != id);
        put(domain, threads);
        forget_pin(domain, id);
        Ok(())
    })
}

pub(crate) fn pin(
    host: &Host,
    domain: &DomainRef,
    id: u32,
    map: &[u8],
    flags: Flags,
) -> Result<()> {
    flags::check("testDomainPinIOThread", flags.bits(), KNOWN)?;
    edit(host, domain, flags.bits(), |domain| {
        let cpuset =
            cpumap::read_some(map, "Empty iothread cpumap list for pinning").map_err(ours)?;
        if threads(domain).iter().all(|thread| thread.id != id) {
            let message = format!("iothreadid {id} not found");
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        }
        let pins = &mut domain.cputune.get_or_insert_default().iothreadpin;
        pins.retain(|pin| pin.iothread != id);
        let place = pins.partition_point(|pin| pin.iothread < id);
        let iothread = id;
        pins.insert(place, IoThreadPin { iothread, cpuset });
        Ok(())
    })
}

/// Sets how a thread asks for work.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    id: u32,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    flags::check(
        "testDomainSetIOThreadParams",
        flags.bits(),
        Flags::LIVE.bits(),
    )?;
    refuse_zero(id)?;
    params.validate(&[
        ParamSpec::new(name::POLL_MAX_NS, Type::ULLONG),
        ParamSpec::new(name::POLL_GROW, Type::UINT),
        ParamSpec::new(name::POLL_SHRINK, Type::UINT),
    ])?;
    edit(host, domain, flags.bits(), |domain| {
        let mut threads = threads(domain);
        let Some(thread) = threads.iter_mut().find(|thread| thread.id == id) else {
            let message = format!("cannot find IOThread '{id}' in iothreadids");
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
        };
        let mut polling = thread.poll.take().unwrap_or_default();
        poll(&mut polling, params)?;
        thread.poll = (polling != IoThreadPolling::default()).then_some(polling);
        put(domain, threads);
        Ok(())
    })
}

fn refuse_zero(id: u32) -> Result<()> {
    if id == 0 {
        let message = "invalid value of 0 for iothread_id";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    Ok(())
}
