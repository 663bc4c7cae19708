//! The host.

use polyvirt_driver::records::NodeInfo;
use polyvirt_driver::{API_LEVEL, Error, ErrorDomain, Result};

use crate::host::Host;

/// How many virtual CPUs a domain can have.
pub(crate) const MAX_VCPUS: i32 = 32;

pub(super) fn kind(_: &Host) -> Result<String> {
    Ok("TEST".to_owned())
}

/// The version of this hypervisor.
pub(super) fn version(_: &Host) -> Result<u64> {
    Ok(2)
}

pub(super) fn library_version(_: &Host) -> Result<u64> {
    Ok(API_LEVEL)
}

/// The name of the host that this process runs on.
pub(crate) fn hostname(_: &Host) -> Result<String> {
    let name = rustix::system::uname();
    Ok(name.nodename().to_string_lossy().into_owned())
}

/// The same for every kind of guest.
pub(super) fn max_vcpus(_: &Host, _kind: Option<&str>) -> Result<i32> {
    Ok(MAX_VCPUS)
}

pub(super) fn is_encrypted(_: &Host) -> Result<bool> {
    Ok(false)
}

/// Nothing leaves the process.
pub(super) fn is_secure(_: &Host) -> Result<bool> {
    Ok(true)
}

pub(super) fn is_alive(_: &Host) -> Result<bool> {
    Ok(true)
}

pub(super) fn info(host: &Host) -> Result<NodeInfo> {
    Ok(host.node.info.clone())
}

/// Half of what the NUMA nodes have.
pub(super) fn free_memory(host: &Host) -> Result<u64> {
    Ok(host.node.cells.iter().sum::<u64>() / 2)
}

/// The memory of up to `max` NUMA nodes from `start` on, and how many these are.
pub(super) fn cells_free_memory(host: &Host, start: i32, max: i32) -> Result<(i32, Vec<u64>)> {
    let function = "virNodeGetCellsFreeMemory";
    let first =
        usize::try_from(start).map_err(|_| Error::must_not_be_negative(function, "startCell"))?;
    let count = usize::try_from(max)
        .ok()
        .filter(|count| *count > 0)
        .ok_or_else(|| Error::must_be_positive(function, "maxCells"))?;
    let cells = host
        .node
        .cells
        .get(first..)
        .filter(|cells| !cells.is_empty());
    let cells = cells.ok_or_else(|| {
        let error = Error::invalid_arg("Range exceeds available cells");
        error.with_domain(ErrorDomain::TEST)
    })?;
    let cells: Vec<u64> = cells.iter().copied().take(count).collect();
    Ok((super::list::number(cells.len()), cells))
}
