//! Which of the host's CPUs a domain's own CPUs, and the emulator, run on.

use polyvirt_config::domain::{Domain, EmulatorPin};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::records::VcpuInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainModificationImpact as Flags, Error, ErrorDomain, Result, VcpuState};
use polyvirt_inventory::tuning::cpumap;
use polyvirt_inventory::tuning::vcpus::{pin, pinned, present};

use super::params::chosen;
use super::{all_cpus, ours};
use crate::host::Host;
use crate::hypervisor::impact::{Impact, refuse_both};
use crate::hypervisor::{flags, number};

const KNOWN: u32 = 0x3;

/// The CPUs of the host that a domain's CPU runs on.
fn cpus_of(host: &Host, domain: &Domain, vcpu: u32) -> CpuSet {
    let cpus = pinned(domain, vcpu).cloned();
    cpus.unwrap_or_else(|| all_cpus(host))
}

/// For each CPU of the domain the map of its CPUs; also of those that are not there at present.
pub(crate) fn vcpu_pins(
    host: &Host,
    domain: &DomainRef,
    length: i32,
    flags: Flags,
) -> Result<(i32, Vec<u8>)> {
    let function = "virDomainGetVcpuPinInfo";
    let room = cpumap::room(function, length)?;
    refuse_both(function, flags.bits())?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let domain = chosen(state, impact.live)?;
        let vcpus = present(domain);
        let maps = vcpus
            .iter()
            .flat_map(|vcpu| cpumap::write(&cpus_of(host, domain, *vcpu), room));
        Ok((number(vcpus.len()), maps.collect()))
    })
}

/// The CPUs of a running domain: what each does, and the map of its CPUs.
pub(crate) fn vcpus(
    host: &Host,
    domain: &DomainRef,
    length: i32,
) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
    host.with(domain, |state| {
        if !state.is_active() {
            let message = "cannot list vcpus for an inactive domain";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        let time = state.guest.look();
        let room = usize::try_from(length).unwrap_or(0).min(cpumap::MOST);
        let domain = chosen(state, true)?;
        let mut maps = Vec::new();
        let mut infos = Vec::new();
        for number in present(domain) {
            let cpus = cpus_of(host, domain, number);
            maps.extend(cpumap::write(&cpus, room));
            let last = cpus
                .iter()
                .take_while(|cpu| *cpu < host.node.info.cpus)
                .last();
            infos.push(VcpuInfo {
                number,
                state: VcpuState::RUNNING,
                cpu_time: time.cpu_time(),
                cpu: last.and_then(|cpu| cpu.try_into().ok()).unwrap_or(-1),
            });
        }
        Ok((infos, maps))
    })
}

pub(crate) fn pin_vcpu_live(host: &Host, domain: &DomainRef, vcpu: u32, map: &[u8]) -> Result<()> {
    pin_vcpu(host, domain, vcpu, map, Flags::LIVE)
}

/// Pins a CPU. A domain's CPU may be left without any CPU of the host, as libvirt has it.
pub(crate) fn pin_vcpu(
    host: &Host,
    domain: &DomainRef,
    vcpu: u32,
    map: &[u8],
    flags: Flags,
) -> Result<()> {
    flags::check("testDomainPinVcpuFlags", flags.bits(), KNOWN)?;
    host.with(domain, |state| {
        if !flags.contains(Flags::CONFIG) && !state.is_active() {
            let message = "cannot pin vcpus on an inactive domain";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::TEST));
        }
        let impact = Impact::of(state, flags.bits())?;
        for live in impact.each() {
            if !present(chosen(state, live)?).contains(&vcpu) {
                let message = format!("requested vcpu '{vcpu}' is not present in the domain");
                return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
            }
        }
        let cpuset = within(host, &cpumap::read(map));
        for live in impact.each() {
            state.edit(live, |config| pin(&mut config.domain, vcpu, &cpuset));
        }
        Ok(())
    })
}

/// As much of a set as the host has.
fn within(host: &Host, set: &CpuSet) -> CpuSet {
    CpuSet::new(set.iter().filter(|cpu| *cpu < host.node.info.cpus))
}

/// The map of the emulator's CPUs.
pub(crate) fn emulator_pin(
    host: &Host,
    domain: &DomainRef,
    length: i32,
    flags: Flags,
) -> Result<(i32, Vec<u8>)> {
    let function = "virDomainGetEmulatorPinInfo";
    let room = cpumap::room(function, length)?;
    refuse_both(function, flags.bits())?;
    flags::check("testDomainGetEmulatorPinInfo", flags.bits(), KNOWN)?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let domain = chosen(state, impact.live)?;
        let pin = domain
            .cputune
            .as_ref()
            .and_then(|tune| tune.emulatorpin.as_ref());
        let common = domain.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_ref());
        let own = pin.map(|pin| &pin.cpuset);
        let cpus = own.or(common).cloned();
        let cpus = cpus.unwrap_or_else(|| all_cpus(host));
        Ok((1, cpumap::write(&cpus, room)))
    })
}

pub(crate) fn pin_emulator(
    host: &Host,
    domain: &DomainRef,
    map: &[u8],
    flags: Flags,
) -> Result<()> {
    flags::check("testDomainPinEmulator", flags.bits(), KNOWN)?;
    host.with(domain, |state| {
        let impact = Impact::of(state, flags.bits())?;
        let cpuset = cpumap::read_some(map, "Empty cpu list for pinning").map_err(ours)?;
        for live in impact.each() {
            let cpuset = cpuset.clone();
            state.edit(live, |config| {
                let tune = config.domain.cputune.get_or_insert_default();
                tune.emulatorpin = Some(EmulatorPin { cpuset });
            });
        }
        Ok(())
    })
}
