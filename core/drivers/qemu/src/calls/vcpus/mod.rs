//! A guest's virtual CPUs: how many there are, and what they do.

mod set;

use polyvirt_driver::params::cpu_stats;
use polyvirt_driver::records::VcpuInfo;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainVcpuFlags as Flags, Error, ErrorDomain, Result, TypedParam, VcpuState,
};
use polyvirt_inventory::{Impact, refuse_both, require_active};
use serde_json::Value;

use super::{agent, flags};
use crate::guest::threads;
use crate::host::Host;
use crate::statistics::times;

pub(crate) use set::{set, set_live, set_some};

/// Live or stored, the upper bound, and those that the guest uses.
const KNOWN: Flags = Flags::from_bits_retain(0xf);

/// The most a running guest can have.
pub(crate) fn max(host: &Host, domain: &DomainRef) -> Result<i32> {
    host.with(domain, |state| {
        let max = state.config()?.max_vcpus();
        Ok(i32::try_from(max).unwrap_or(i32::MAX))
    })
}

pub(crate) fn count(host: &Host, domain: &DomainRef, flags: Flags) -> Result<i32> {
    refuse_both("virDomainGetVcpusFlags", flags.bits())?;
    flags::check("qemuDomainGetVcpusFlags", flags.bits(), KNOWN.bits())?;
    let maximum = flags.contains(Flags::MAXIMUM);
    if flags.contains(Flags::GUEST) {
        let stored = host.with(domain, |state| {
            Ok(!Impact::one_of(state, flags.bits() & 3)?.live)
        })?;
        if stored {
            let message =
                "vCPU count provided by the guest agent can only be requested for live domains";
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
        }
        return agent::vcpus::count(host, domain, maximum);
    }
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits() & 3)?;
        let config = state.config_of(impact.live)?;
        let count = if maximum {
            config.max_vcpus()
        } else {
            config.vcpus_at_start()
        };
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    })
}

/// What each does, and on which of the host's CPUs it may run: `length` bytes of bits for each.
pub(crate) fn info(
    host: &Host,
    domain: &DomainRef,
    length: i32,
) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
    let length = usize::try_from(length).unwrap_or_default();
    host.act(domain, "virDomainGetVcpus", |_, running| {
        let answer = running.execute("query-cpus-fast", Value::Null)?;
        let process = running.process.pid();
        let (mut infos, mut maps) = (Vec::new(), Vec::new());
        for (number, thread) in threads::vcpus(&answer) {
            let folder = format!("/proc/{process}/task/{thread}");
            let time = times(&format!("{folder}/stat")).map_or(0, |(user, system)| user + system);
            infos.push(VcpuInfo {
                number,
                state: VcpuState::RUNNING,
                cpu_time: time,
                cpu: last_cpu(&folder).unwrap_or(-1),
            });
            maps.extend(affinity(&folder, length));
        }
        Ok((infos, maps))
    })
}

/// The CPU of the host that a thread ran on last.
fn last_cpu(folder: &str) -> Option<i32> {
    let stat = std::fs::read_to_string(format!("{folder}/stat")).ok()?;
    let fields = stat.get(stat.rfind(')')?.saturating_add(1)..)?;
    fields.split_whitespace().nth(36)?.parse().ok()
}

/// The host's CPUs that a thread may run on, as bits.
fn affinity(folder: &str, length: usize) -> Vec<u8> {
    let mut bits = vec![0; length];
    let status = std::fs::read_to_string(format!("{folder}/status")).unwrap_or_default();
    let list = status
        .lines()
        .find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    for range in list.unwrap_or_default().trim().split(',') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let (Ok(first), Ok(last)) = (first.parse::<usize>(), last.parse::<usize>()) else {
            continue;
        };
        for cpu in first..=last.min(length.saturating_mul(8)) {
            if let Some(byte) = bits.get_mut(cpu / 8) {
                *byte |= 1 << (cpu % 8);
            }
        }
    }
    bits
}

/// Time that all of a guest's CPUs have used, in nanoseconds.
pub(crate) fn stats(
    host: &Host,
    domain: &DomainRef,
    start: i32,
    count: u32,
    flags: u32,
) -> Result<(i32, Vec<TypedParam>)> {
    // The last of the flags that all calls with parameters know.
    flags::check("qemuDomainGetCPUStats", flags, 0x4)?;
    let running = host.with(domain, |state| {
        require_active(state)?;
        state.running()
    })?;
    if start != -1 || count != 1 {
        let message = "cgroup CPUACCT controller is not mounted: only the sum of all CPUs is known";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
    }
    let (user, system) =
        times(&format!("/proc/{}/stat", running.process.pid())).unwrap_or_default();
    let params = vec![
        TypedParam::new(cpu_stats::CPUTIME, user.saturating_add(system))?,
        TypedParam::new(cpu_stats::USERTIME, user)?,
        TypedParam::new(cpu_stats::SYSTEMTIME, system)?,
    ];
    Ok((3, params))
}
