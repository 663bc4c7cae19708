//! Threads that serve a domain's disks.

use std::collections::HashSet;

use polyvirt_config::domain::{CpuTune, Domain, IoThread, IoThreadPin, IoThreadPolling, IoThreads};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::io_thread as name;
use polyvirt_driver::records::DomainIoThreadInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainModificationImpact as Flags, Error, ErrorDomain, ParamSpec, Result, TypedParam,
    TypedParamList, TypedParameterType as Type,
};

use super::cpumap;
use super::edit::edit;
use super::params::chosen;
use crate::host::Host;
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;

const KNOWN: u32 = 0x3;

/// The most threads that are told apart, whatever number a document gives.
const MOST: usize = 16_384;

/// The threads, also those of which a document says nothing but the number.
pub(crate) fn threads(domain: &Domain) -> Vec<IoThread> {
    let mut threads = domain.iothreadids.clone().unwrap_or_default().iothread;
    let count = (domain.iothreads.unwrap_or(0) as usize).min(MOST);
    let taken: HashSet<u32> = threads.iter().map(|thread| thread.id).collect();
    let missing = count.saturating_sub(threads.len());
    let free = (1_u32..).filter(|id| !taken.contains(id));
    threads.extend(free.take(missing).map(thread));
    threads
}

fn thread(id: u32) -> IoThread {
    IoThread {
        id,
        ..IoThread::default()
    }
}

fn put(domain: &mut Domain, threads: Vec<IoThread>) {
    let count = u32::try_from(threads.len()).ok();
    domain.iothreads = count.filter(|count| *count > 0);
    domain.iothreadids = (!threads.is_empty()).then_some(IoThreads { iothread: threads });
}

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
    own.or(common).cloned().unwrap_or_else(|| cpumap::all(host))
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

/// The disk that a thread serves.
fn served(domain: &Domain, id: u32) -> Option<&str> {
    let mut disks = domain.devices().disk.iter();
    let uses = disks.find(|disk| {
        let driver = disk.driver.as_ref();
        driver.is_some_and(|driver| driver.iothread == Some(id))
    });
    uses.map(|disk| disk.target.dev.as_str())
}

fn forget_pin(domain: &mut Domain, id: u32) {
    if let Some(tune) = &mut domain.cputune {
        tune.iothreadpin.retain(|pin| pin.iothread != id);
        domain.cputune.take_if(|tune| *tune == CpuTune::default());
    }
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
        let cpuset = cpumap::read_some(map, "Empty iothread cpumap list for pinning")?;
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

fn poll(polling: &mut IoThreadPolling, params: &[TypedParam]) -> Result<()> {
    let keep = |field: &mut Option<u64>, value: Option<u64>| *field = value.or(*field);
    keep(&mut polling.max, params.get_ullong(name::POLL_MAX_NS)?);
    let factor = |name: &str| Ok::<_, Error>(params.get_uint(name)?.map(u64::from));
    keep(&mut polling.grow, factor(name::POLL_GROW)?);
    keep(&mut polling.shrink, factor(name::POLL_SHRINK)?);
    Ok(())
}

fn refuse_zero(id: u32) -> Result<()> {
    if id == 0 {
        let message = "invalid value of 0 for iothread_id";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    Ok(())
}
