//! Threads that serve a guest's disks.

use polyvirt_config::domain::{Domain, IoThreadPin, IoThreadPolling};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::io_thread as name;
use polyvirt_driver::params::tunable as event;
use polyvirt_driver::records::DomainIoThreadInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainModificationImpact as Flags, Error, ErrorDomain, ParamSpec, Result, TypedParam,
    TypedParamList, TypedParameterType as Type,
};
use polyvirt_host::sched;
use polyvirt_inventory::tuning::cpumap;
use polyvirt_inventory::tuning::threads::{forget_pin, poll, put, served, thread, threads};
use serde_json::{Value, json};

use super::pins::{all_cpus, pin as pin_group, tell};
use super::{IMPACT, check, edit, invalid, one_of, ours};
use crate::guest::groups::place_iothread;
use crate::guest::threads::{Threads, iothreads};
use crate::host::Host;

/// Which there are, and on which CPUs of the host they run.
pub(crate) fn info(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
) -> Result<Vec<DomainIoThreadInfo>> {
    check("virDomainGetIOThreadInfo", flags.bits(), IMPACT)?;
    let (config, running) = one_of(host, domain, flags.bits())?;
    if let Some(running) = running {
        let told = iothreads(&running.execute("query-iothreads", Value::Null)?);
        let infos = told.into_iter().map(|(iothread_id, thread)| {
            let cpus = CpuSet::new(sched::affinity(thread)?);
            let cpumap = cpumap::write_short(&cpus);
            Ok(DomainIoThreadInfo {
                iothread_id,
                cpumap,
            })
        });
        return infos.collect();
    }
    let infos = threads(&config).into_iter().map(|thread| {
        let cpus = cpus_of(&config, thread.id).unwrap_or_else(all_cpus);
        DomainIoThreadInfo {
            iothread_id: thread.id,
            cpumap: cpumap::write_short(&cpus),
        }
    });
    Ok(infos.collect())
}

fn cpus_of(config: &Domain, id: u32) -> Option<CpuSet> {
    let mut pins = config.cputune.iter().flat_map(|tune| &tune.iothreadpin);
    let own = pins.find(|pin| pin.iothread == id).map(|pin| &pin.cpuset);
    let common = config.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_ref());
    own.or(common).cloned()
}

/// The object that is a thread in QEMU.
fn object(id: u32) -> String {
    format!("iothread{id}")
}

pub(crate) fn add(host: &Host, domain: &DomainRef, id: u32, flags: Flags) -> Result<()> {
    let function = "virDomainAddIOThread";
    check(function, flags.bits(), IMPACT)?;
    refuse_zero(id)?;
    edit(host, domain, function, flags.bits(), |config, running| {
        let mut all = threads(config);
        if all.iter().any(|thread| thread.id == id) {
            let message = format!("an IOThread is already using iothread_id '{id}'");
            return Err(invalid(message));
        }
        all.push(thread(id));
        put(config, all);
        if let Some(running) = running {
            running.execute(
                "object-add",
                json!({ "qom-type": "iothread", "id": object(id) }),
            )?;
            let told = Threads::ask(running)?;
            if let Some(thread) = told.iothreads.get(&id) {
                place_iothread(running, config, id, *thread)?;
            }
        }
        Ok(())
    })
    .map(drop)
}

/// Removes a thread that serves nothing.
pub(crate) fn remove(host: &Host, domain: &DomainRef, id: u32, flags: Flags) -> Result<()> {
    let function = "virDomainDelIOThread";
    if id == 0 {
        return Err(Error::must_not_be_zero(function, "iothread_id"));
    }
    check(function, flags.bits(), IMPACT)?;
    edit(host, domain, function, flags.bits(), |config, running| {
        let mut all = threads(config);
        if all.iter().all(|thread| thread.id != id) {
            return Err(invalid(format!(
                "cannot find IOThread '{id}' in iothreadids list"
            )));
        }
        if let Some(disk) = served(config, id) {
            let message =
                format!("cannot remove IOThread {id} since it is being used by disk '{disk}'");
            return Err(invalid(message));
        }
        if let Some(running) = running {
            running.execute("object-del", json!({ "id": object(id) }))?;
            if let Some(group) = &running.group {
                group.child(&object(id)).remove();
            }
        }
        all.retain(|thread| thread.id != id);
        put(config, all);
        forget_pin(config, id);
        Ok(())
    })
    .map(drop)
}

pub(crate) fn pin(
    host: &Host,
    domain: &DomainRef,
    id: u32,
    map: &[u8],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainPinIOThread";
    check(function, flags.bits(), IMPACT)?;
    let cpuset = cpumap::read_some(map, "Empty iothread cpumap list for pinning").map_err(ours)?;
    let changed = edit(host, domain, function, flags.bits(), |config, running| {
        let missing = || invalid(format!("iothread {id} not found"));
        if threads(config).iter().all(|thread| thread.id != id) {
            return Err(missing());
        }
        if let Some(running) = running {
            let told = Threads::ask(running)?;
            let thread = told.iothreads.get(&id).ok_or_else(missing)?;
            pin_group(running, &object(id), &cpuset, &[*thread])?;
        }
        let pins = &mut config.cputune.get_or_insert_default().iothreadpin;
        pins.retain(|pin| pin.iothread != id);
        let place = pins.partition_point(|pin| pin.iothread < id);
        let (iothread, cpuset) = (id, cpuset.clone());
        pins.insert(place, IoThreadPin { iothread, cpuset });
        Ok(())
    })?;
    let name = event::CPU_IOTHREADSPIN.replace("%u", &id.to_string());
    tell(host, domain, changed, &name, &cpuset)
}

/// Sets how a thread asks for work, and how many helpers it has.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    id: u32,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainSetIOThreadParams";
    check(function, flags.bits(), Flags::LIVE.bits())?;
    refuse_zero(id)?;
    params.validate(&[
        ParamSpec::new(name::POLL_MAX_NS, Type::ULLONG),
        ParamSpec::new(name::POLL_GROW, Type::UINT),
        ParamSpec::new(name::POLL_SHRINK, Type::UINT),
        ParamSpec::new(name::THREAD_POOL_MIN, Type::INT),
        ParamSpec::new(name::THREAD_POOL_MAX, Type::INT),
    ])?;
    edit(host, domain, function, flags.bits(), |config, running| {
        let mut all = threads(config);
        let Some(thread) = all.iter_mut().find(|thread| thread.id == id) else {
            return Err(invalid(format!(
                "cannot find IOThread '{id}' in iothreadids"
            )));
        };
        let mut polling = thread.poll.take().unwrap_or_default();
        poll(&mut polling, params)?;
        let pool = |name, kept: Option<i32>| Ok::<_, Error>(params.get_int(name)?.or(kept));
        thread.thread_pool_min = pool(name::THREAD_POOL_MIN, thread.thread_pool_min)?;
        thread.thread_pool_max = pool(name::THREAD_POOL_MAX, thread.thread_pool_max)?;
        thread.poll = (polling != IoThreadPolling::default()).then_some(polling);
        if let Some(running) = running {
            for param in params {
                let property = param.field().replace('_', "-");
                let arguments = json!({
                    "path": format!("/objects/{}", object(id)),
                    "property": property,
                    "value": number(params, param.field())?,
                });
                running.execute("qom-set", arguments)?;
            }
        }
        put(config, all);
        Ok(())
    })
    .map(drop)
}

/// A value as QEMU takes it.
fn number(params: &[TypedParam], name: &str) -> Result<Value> {
    Ok(match name {
        name::POLL_MAX_NS => params.get_ullong(name)?.into(),
        name::POLL_GROW | name::POLL_SHRINK => params.get_uint(name)?.into(),
        _ => params.get_int(name)?.into(),
    })
}

fn refuse_zero(id: u32) -> Result<()> {
    if id == 0 {
        let message = "invalid value of 0 for iothread_id";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    }
    Ok(())
}
