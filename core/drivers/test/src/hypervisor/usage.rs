//! How the host is used: figures that are always the same.

use polyvirt_driver::params::node_cpu_stats as name;
use polyvirt_driver::records::NodeCpuStats;
use polyvirt_driver::{Error, ErrorDomain, Result};

use super::flags;
use crate::host::Host;

/// The CPUs of the map, however many the host has: eight, of which these are online.
const ONLINE: [u32; 3] = [0, 2, 4];

/// The most counts of pages that one call gives.
const MOST_COUNTS: u64 = 1 << 20;

/// Which CPUs are online, and how many that are.
pub(super) fn cpu_map(_: &Host, flags: u32) -> Result<(Vec<u8>, u32)> {
    flags::check("testNodeGetCPUMap", flags, 0)?;
    let map = ONLINE.iter().fold(0, |map, cpu| map | 1_u8 << cpu);
    Ok((vec![map], 3))
}

/// How the CPUs spent their time: the same for each of them and for all.
pub(super) fn cpu_times(_: &Host, cpu: i32, flags: u32) -> Result<Vec<NodeCpuStats>> {
    if cpu < -1 {
        let message = "cpuNum in virNodeGetCPUStats only accepts -1 as a negative value";
        return Err(Error::argument("virNodeGetCPUStats", "cpuNum", message));
    }
    flags::check("testNodeGetCPUStats", flags, 0)?;
    let times = [
        (name::USER, 9_797_400_000),
        (name::KERNEL, 34_678_723_400_000),
        (name::IDLE, 87_264_900_000),
        (name::IOWAIT, 763_600_000),
    ];
    Ok(times
        .map(|(field, value)| NodeCpuStats {
            field: field.to_owned(),
            value,
        })
        .to_vec())
}

/// Counts of free pages. Each is about twice the one before, whatever the sizes and nodes.
pub(super) fn free_pages(
    _: &Host,
    sizes: &[u32],
    _start: i32,
    cells: u32,
    flags: u32,
) -> Result<(i32, Vec<u64>)> {
    flags::check("testNodeGetFreePages", flags, 0)?;
    let wanted = u64::from(cells).saturating_mul(sizes.len() as u64);
    if wanted > MOST_COUNTS {
        let error = Error::invalid_arg(format!("{wanted} counts of pages are too many"));
        return Err(error.with_domain(ErrorDomain::TEST));
    }
    let next = |count: &u64| Some(count.saturating_mul(2).saturating_add(7));
    let counts = std::iter::successors(Some(19), next);
    let wanted = usize::try_from(wanted).unwrap_or(0);
    Ok((0, counts.take(wanted).collect()))
}
