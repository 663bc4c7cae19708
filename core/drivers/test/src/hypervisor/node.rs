//! The host.

use polyvirt_driver::{Error, ErrorDomain, Result};

use crate::host::Node;

/// The version of this hypervisor.
pub(super) const VERSION: u64 = 2;

/// The level of the API, as `polyvirt::get_version` has it.
pub(super) const LIBRARY_VERSION: u64 = 12_007_000;

/// How many virtual CPUs a domain can have.
pub(super) const MAX_VCPUS: i32 = 32;

/// The name of the host that this process runs on.
pub(super) fn hostname() -> String {
    let name = rustix::system::uname();
    name.nodename().to_string_lossy().into_owned()
}

/// Half of what the NUMA nodes have.
pub(super) fn free_memory(node: &Node) -> u64 {
    node.cells.iter().sum::<u64>() / 2
}

/// The memory of up to `max` NUMA nodes from `start` on, and how many these are.
pub(super) fn cells_free_memory(node: &Node, start: i32, max: i32) -> Result<(i32, Vec<u64>)> {
    let function = "virNodeGetCellsFreeMemory";
    let first =
        usize::try_from(start).map_err(|_| Error::must_not_be_negative(function, "startCell"))?;
    let count = usize::try_from(max)
        .ok()
        .filter(|count| *count > 0)
        .ok_or_else(|| Error::must_be_positive(function, "maxCells"))?;
    let cells = node.cells.get(first..).filter(|cells| !cells.is_empty());
    let cells = cells.ok_or_else(|| {
        let error = Error::invalid_arg("Range exceeds available cells");
        error.with_domain(ErrorDomain::TEST)
    })?;
    let cells: Vec<u64> = cells.iter().copied().take(count).collect();
    Ok((super::list::number(cells.len()), cells))
}
