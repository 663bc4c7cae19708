//! The host: CPUs, memory pages, and what its devices sit on.

use pyo3::types::{PyDict, PyList};

use super::prelude::*;
use crate::bits;

pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virNodeGetCPUMap", c"virNodeGetCPUMap(conn, flags)\n--\n\nCPUs of the host, and which are online.", 2, Failure::None, cpu_map),
    Function::new(c"virNodeGetFreePages", c"virNodeGetFreePages(conn, pages, startCell, maxCells, flags)\n--\n\nFree pages by size, of NUMA cells.", 5, Failure::None, free_pages),
    Function::new(c"virNodeAllocPages", c"virNodeAllocPages(conn, pages, startCell, cellCount, flags)\n--\n\nSets aside pages.", 5, Failure::MinusOne, alloc_pages),
];

/// How many CPUs the host has, online or not.
pub(super) fn cpus(conn: &Connect) -> Result<usize> {
    let (map, _) = conn.node_cpu_map(0)?;
    Ok(conn.cpus_in_map(&map))
}

fn cpu_map<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    let (map, online, count) = c.wait(|| {
        let (map, online) = conn.node_cpu_map(flags)?;
        let count = conn.cpus_in_map(&map);
        Ok::<_, Error>((map, online, count))
    })?;
    let map = PyList::new(c.py, bits::tuple(c.py, &map, count)?)?;
    c.give((count, map.into_any(), online))
}

fn free_pages<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let sizes: Vec<u32> = c.numbers(1)?;
    let (start, cells, flags): (i32, u32, u32) = (c.number(2)?, c.number(3)?, c.number(4)?);
    let (filled, mut counts) = c.wait(|| conn.node_free_pages(&sizes, start, cells, flags))?;
    // What the call says that it has filled in, which may be less than was asked for.
    counts.truncate(usize::try_from(filled).unwrap_or(0));
    let all = PyDict::new(c.py);
    for (cell, counts) in (start..).zip(counts.chunks(sizes.len().max(1))) {
        let by_size = PyDict::new(c.py);
        for (size, count) in sizes.iter().zip(counts) {
            by_size.set_item(size, count)?;
        }
        all.set_item(cell, by_size)?;
    }
    c.give(all.into_any())
}

fn alloc_pages<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let pages = c
        .argument(1)
        .cast::<PyDict>()
        .map_err(|_| c.wrong(1, "dict"))?;
    let (mut sizes, mut counts): (Vec<u32>, Vec<u64>) = (Vec::new(), Vec::new());
    for (size, count) in pages.iter() {
        sizes.push(size.extract()?);
        counts.push(count.extract()?);
    }
    let (start, cells) = (c.number(2)?, c.number(3)?);
    let flags = NodeAllocPagesFlags::of(c.number::<u32>(4)?);
    c.give(c.wait(|| conn.node_alloc_pages(&sizes, &counts, start, cells, flags)))
}
