//! Which of the host's CPUs a guest's own CPUs, and the emulator, run on.

use polyvirt_config::domain::{Domain, EmulatorPin};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::tunable as event;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, ErrorDomain, Result, TypedParam};
use polyvirt_host::cgroup::Controller;
use polyvirt_host::node::Node;
use polyvirt_inventory::refuse_both;
use polyvirt_inventory::tuning::{cpumap, vcpus};

use super::{IMPACT, announce, check, edit, invalid, one_of, ours};
use crate::guest::Running;
use crate::guest::threads::{self, Threads};
use crate::host::Host;

/// The CPUs of the host that run.
pub(super) fn all_cpus() -> CpuSet {
    cpumap::read(&Node::default().cpu_map().bytes())
}

/// For each CPU that the guest can have, the map of its CPUs.
pub(crate) fn vcpus(
    host: &Host,
    domain: &DomainRef,
    length: i32,
    flags: Flags,
) -> Result<(i32, Vec<u8>)> {
    let function = "virDomainGetVcpuPinInfo";
    let room = cpumap::room(function, length)?;
    refuse_both(function, flags.bits())?;
    check(function, flags.bits(), IMPACT)?;
    let (config, _) = one_of(host, domain, flags.bits())?;
    let (all, count) = (all_cpus(), config.max_vcpus());
    let maps = (0..count).flat_map(|vcpu| {
        let cpus = vcpus::pinned(&config, vcpu).unwrap_or(&all);
        cpumap::write(cpus, room)
    });
    Ok((i32::try_from(count).unwrap_or(i32::MAX), maps.collect()))
}

pub(crate) fn pin_vcpu_live(host: &Host, domain: &DomainRef, vcpu: u32, map: &[u8]) -> Result<()> {
    pin_vcpu(host, domain, vcpu, map, Flags::LIVE)
}

/// Says on which CPUs one of the guest's CPUs runs.
pub(crate) fn pin_vcpu(
    host: &Host,
    domain: &DomainRef,
    vcpu: u32,
    map: &[u8],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainPinVcpuFlags";
    check(function, flags.bits(), IMPACT)?;
    let cpus = cpumap::read_some(map, "Empty cpu list for pinning").map_err(ours)?;
    let changed = edit(host, domain, function, flags.bits(), |config, running| {
        if !vcpus::present(config).contains(&vcpu) {
            let which = if running.is_some() {
                "live"
            } else {
                "persistent"
            };
            return Err(invalid(format!(
                "vcpu {vcpu} is not present in {which} config"
            )));
        }
        if let Some(running) = running {
            let threads = Threads::ask(running)?;
            let thread = threads.vcpus.get(&vcpu).ok_or_else(|| {
                let message = "cpu affinity is not supported";
                Error::operation_invalid(message).with_domain(ErrorDomain::QEMU)
            })?;
            pin(running, &format!("vcpu{vcpu}"), &cpus, &[*thread])?;
        }
        vcpus::pin(config, vcpu, &cpus);
        Ok(())
    })?;
    tell(
        host,
        domain,
        changed,
        &event::CPU_VCPUPIN.replace("%u", &vcpu.to_string()),
        &cpus,
    )
}

/// The map of the emulator's CPUs.
pub(crate) fn emulator(
    host: &Host,
    domain: &DomainRef,
    length: i32,
    flags: Flags,
) -> Result<(i32, Vec<u8>)> {
    let function = "virDomainGetEmulatorPinInfo";
    let room = cpumap::room(function, length)?;
    refuse_both(function, flags.bits())?;
    check(function, flags.bits(), IMPACT)?;
    let (config, _) = one_of(host, domain, flags.bits())?;
    let cpus = emulator_cpus(&config).cloned().unwrap_or_else(all_cpus);
    Ok((1, cpumap::write(&cpus, room)))
}

fn emulator_cpus(config: &Domain) -> Option<&CpuSet> {
    let tune = config.cputune.as_ref();
    let own = tune.and_then(|tune| tune.emulatorpin.as_ref());
    let common = config.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_ref());
    own.map(|pin| &pin.cpuset).or(common)
}

/// Says on which CPUs the threads run that are none of the guest's CPUs and serve no disks.
pub(crate) fn pin_emulator(
    host: &Host,
    domain: &DomainRef,
    map: &[u8],
    flags: Flags,
) -> Result<()> {
    let function = "virDomainPinEmulator";
    check(function, flags.bits(), IMPACT)?;
    let cpuset = cpumap::read_some(map, "Empty cpu list for pinning").map_err(ours)?;
    let changed = edit(host, domain, function, flags.bits(), |config, running| {
        if let Some(running) = running {
            let known = Threads::ask(running)?;
            let known: Vec<_> = known
                .vcpus
                .values()
                .chain(known.iothreads.values())
                .copied()
                .collect();
            let mut others = Threads::all(running);
            others.retain(|thread| !known.contains(thread));
            pin(running, "emulator", &cpuset, &others)?;
        }
        let cpuset = cpuset.clone();
        config.cputune.get_or_insert_default().emulatorpin = Some(EmulatorPin { cpuset });
        Ok(())
    })?;
    tell(host, domain, changed, event::CPU_EMULATORPIN, &cpuset)
}

/// Says on which CPUs threads run: to their group, where they have one, and to each of them.
pub(super) fn pin(running: &Running, group: &str, cpus: &CpuSet, threads: &[u32]) -> Result<()> {
    let group = running.group.as_ref().map(|all| all.child(group));
    if let Some(group) = group.filter(|group| group.offers(Controller::CpuSet, "cpuset.cpus")) {
        group.set_cpus(&cpumap::text(cpus))?;
    }
    threads
        .iter()
        .try_for_each(|thread| threads::pin(*thread, cpus))
}

/// Tells listeners where threads run now.
pub(super) fn tell(
    host: &Host,
    domain: &DomainRef,
    changed: bool,
    name: &str,
    cpus: &CpuSet,
) -> Result<()> {
    if !changed {
        return Ok(());
    }
    announce(
        host,
        domain,
        vec![TypedParam::new(name.to_owned(), cpumap::text(cpus))?],
    )
}
