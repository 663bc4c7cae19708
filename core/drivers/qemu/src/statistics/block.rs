//! What guests have read and written, disk by disk.

use std::collections::HashMap;

use polyvirt_config::domain::Disk;
use polyvirt_driver::Result;
use polyvirt_driver::params::domain_stats as name;
use polyvirt_inventory::figures::{Figures, count};
use polyvirt_qemu::alias;
use serde_json::Value;

use super::view::View;

/// What one disk has done, and how large it is. Times are in nanoseconds, sizes in bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct BlockFigures {
    pub(crate) reads: u64,
    pub(crate) read_bytes: u64,
    pub(crate) read_time: u64,
    pub(crate) writes: u64,
    pub(crate) write_bytes: u64,
    pub(crate) write_time: u64,
    pub(crate) flushes: u64,
    pub(crate) flush_time: u64,
    /// Up to where the image has been written.
    pub(crate) highest: u64,
}

/// What all disks of a guest have done, by the names of their devices.
#[derive(Debug, Default)]
pub(crate) struct Blocks(HashMap<String, BlockFigures>);

impl Blocks {
    /// As QEMU tells them.
    pub(crate) fn read(answer: &Value) -> Self {
        let all = answer.as_array().into_iter().flatten();
        let all = all.filter_map(|device| {
            let path = device.get("qdev")?.as_str()?;
            Some((device_of(path).to_owned(), figures_of(device)))
        });
        Self(all.collect())
    }

    /// All of them together.
    pub(crate) fn total(&self) -> BlockFigures {
        let add = |all: BlockFigures, one: &BlockFigures| BlockFigures {
            reads: all.reads.saturating_add(one.reads),
            read_bytes: all.read_bytes.saturating_add(one.read_bytes),
            read_time: all.read_time.saturating_add(one.read_time),
            writes: all.writes.saturating_add(one.writes),
            write_bytes: all.write_bytes.saturating_add(one.write_bytes),
            write_time: all.write_time.saturating_add(one.write_time),
            flushes: all.flushes.saturating_add(one.flushes),
            flush_time: all.flush_time.saturating_add(one.flush_time),
            highest: all.highest.max(one.highest),
        };
        self.0.values().fold(BlockFigures::default(), add)
    }

    pub(crate) fn of(&self, disk: &Disk) -> Option<BlockFigures> {
        self.0.get(alias::of(&disk.info)).copied()
    }
}

/// The alias in a path of QEMU's objects: `/machine/peripheral/virtio-disk0/virtio-backend`.
fn device_of(path: &str) -> &str {
    let inner = path.strip_prefix("/machine/peripheral/").unwrap_or(path);
    inner.split('/').next().unwrap_or(inner)
}

fn figures_of(device: &Value) -> BlockFigures {
    let stats = device.get("stats").unwrap_or(&Value::Null);
    let number = |name: &str| stats.get(name).and_then(Value::as_u64).unwrap_or_default();
    BlockFigures {
        reads: number("rd_operations"),
        read_bytes: number("rd_bytes"),
        read_time: number("rd_total_time_ns"),
        writes: number("wr_operations"),
        write_bytes: number("wr_bytes"),
        write_time: number("wr_total_time_ns"),
        flushes: number("flush_operations"),
        flush_time: number("flush_total_time_ns"),
        highest: number("wr_highest_offset"),
    }
}

pub(super) fn disks(figures: &mut Figures, view: &View) -> Result<()> {
    let Some(config) = &view.config else {
        return Ok(());
    };
    let disks = &config.devices().disk;
    figures.put(name::BLOCK_COUNT, count(disks.len()))?;
    let answer = view.ask("query-blockstats", Value::Null);
    let all = answer.as_ref().map(Blocks::read).unwrap_or_default();
    for (index, disk) in disks.iter().enumerate() {
        let target = disk.target.dev.as_str();
        figures.put_of(name::BLOCK_PREFIX, index, name::BLOCK_SUFFIX_NAME, target)?;
        if let Some(path) = disk.source.path() {
            figures.put_of(name::BLOCK_PREFIX, index, name::BLOCK_SUFFIX_PATH, path)?;
        }
        if let Some(done) = all.of(disk) {
            traffic(figures, index, done)?;
        }
        sizes(figures, index, disk, all.of(disk))?;
    }
    Ok(())
}

fn traffic(figures: &mut Figures, index: usize, done: BlockFigures) -> Result<()> {
    figures.put_all(
        name::BLOCK_PREFIX,
        index,
        [
            (name::BLOCK_SUFFIX_RD_REQS, done.reads),
            (name::BLOCK_SUFFIX_RD_BYTES, done.read_bytes),
            (name::BLOCK_SUFFIX_RD_TIMES, done.read_time),
            (name::BLOCK_SUFFIX_WR_REQS, done.writes),
            (name::BLOCK_SUFFIX_WR_BYTES, done.write_bytes),
            (name::BLOCK_SUFFIX_WR_TIMES, done.write_time),
            (name::BLOCK_SUFFIX_FL_REQS, done.flushes),
            (name::BLOCK_SUFFIX_FL_TIMES, done.flush_time),
        ],
    )
}

/// How large an image in a file is: for the guest, and on the host.
fn sizes(
    figures: &mut Figures,
    index: usize,
    disk: &Disk,
    done: Option<BlockFigures>,
) -> Result<()> {
    let Some(sizes) = crate::images::sizes(disk) else {
        return Ok(());
    };
    let highest = done.filter(|_| !sizes.is_raw).map(|done| done.highest);
    let allocation = highest.unwrap_or(sizes.allocation);
    figures.put_all(
        name::BLOCK_PREFIX,
        index,
        [
            (name::BLOCK_SUFFIX_ALLOCATION, allocation),
            (name::BLOCK_SUFFIX_CAPACITY, sizes.capacity),
            (name::BLOCK_SUFFIX_PHYSICAL, sizes.physical),
        ],
    )
}
