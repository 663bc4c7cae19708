//! How much memory there is, and how much of it is free.

use polyvirt_driver::records::NodeMemoryStats;
use polyvirt_driver::{Error, ErrorDomain, Result};

use super::{Node, Pages};

/// Figures of the machine, by their names in the kernel's file and ours.
const FIGURES: [(&str, &str); 4] = [
    ("MemTotal", "total"),
    ("MemFree", "free"),
    ("Buffers", "buffers"),
    ("Cached", "cached"),
];

impl Node {
    /// All memory, in bytes: that of all nodes. Machines whose memory comes and goes count more elsewhere.
    ///
    /// # Errors
    /// When the kernel does not show it.
    pub fn memory_size(&self) -> Result<u64> {
        match self.all_nodes() {
            Some((total, _)) => Ok(total),
            None => self.figure("MemTotal"),
        }
    }

    /// Memory that nothing uses, in bytes.
    ///
    /// # Errors
    /// When the kernel does not show it.
    pub fn free_memory(&self) -> Result<u64> {
        match self.all_nodes() {
            Some((_, free)) => Ok(free),
            None => self.figure("MemFree"),
        }
    }

    fn figure(&self, name: &str) -> Result<u64> {
        let text = self.text("proc/meminfo")?;
        let found = kib(&text, name).and_then(|kib| kib.checked_mul(1024));
        found.ok_or_else(|| Error::internal(format!("the kernel does not tell {name}")))
    }

    /// Figures in KiB about one node's memory, or about all.
    ///
    /// # Errors
    /// When there is no such node.
    pub fn memory_stats(&self, node: Option<u32>) -> Result<Vec<NodeMemoryStats>> {
        let record = |(field, value): (&str, u64)| NodeMemoryStats {
            field: field.to_owned(),
            value,
        };
        let Some(node) = node else {
            let text = self.text("proc/meminfo")?;
            let figures = FIGURES.iter();
            let figures = figures.filter_map(|(name, field)| Some((*field, kib(&text, name)?)));
            return Ok(figures.map(record).collect());
        };
        let function = "virHostMemGetStats";
        let (total, free) = self.node_memory(node).ok_or_else(|| {
            let last = self.last_cell();
            let message = format!("cellNum in {function} must be less than or equal to {last}");
            Error::argument(function, "cellNum", message).with_domain(ErrorDomain::NONE)
        })?;
        Ok([("total", total), ("free", free)].map(record).into())
    }

    /// Memory that nothing uses, in bytes, of up to `count` nodes from `start` on.
    ///
    /// # Errors
    /// When there is no such node.
    pub fn cells_free_memory(&self, start: u32, count: u32) -> Result<Vec<u64>> {
        let free = |node| match self.node_memory(node) {
            Some((_, free)) => free.saturating_mul(1024),
            None if node == 0 => self.free_memory().unwrap_or_default(),
            None => 0,
        };
        Ok(self.range(start, count)?.map(free).collect())
    }

    /// Free pages of these sizes in KiB on up to `count` nodes from `start` on, node by node.
    ///
    /// # Errors
    /// When there is no such node, or no pages of that size.
    pub fn free_pages(&self, sizes: &[u32], start: u32, count: u32) -> Result<Vec<u64>> {
        let mut free = Vec::new();
        for node in self.range(start, count)? {
            let known = self.pages(self.node_memory(node).map(|_| node));
            for size in sizes {
                let found = known.iter().find(|pages| pages.size == u64::from(*size));
                let found = found.ok_or_else(|| {
                    let message = format!("page size {size} is not available on node {node}");
                    Error::operation_failed(message)
                })?;
                free.push(found.free);
            }
        }
        Ok(free)
    }

    /// Puts pages aside, by size in KiB and number, on up to `count` nodes from `start` on; where the kernel likes when
    /// no node is named. Returns how many pools were changed. Needs the right to write the kernel's files.
    ///
    /// # Errors
    /// When there is no such node, no pages of that size, or the kernel has fewer left; what was changed stays so.
    pub fn alloc_pages(
        &self,
        pages: &[(u32, u64)],
        start: Option<u32>,
        count: u32,
        add: bool,
    ) -> Result<usize> {
        let nodes: Vec<Option<u32>> = match start {
            Some(start) => self.range(start, count)?.map(Some).collect(),
            None => vec![None],
        };
        for node in &nodes {
            for (size, count) in pages {
                self.resize_pool(*node, *size, *count, add)?;
            }
        }
        Ok(nodes.len() * pages.len())
    }

    fn resize_pool(&self, node: Option<u32>, size: u32, count: u64, add: bool) -> Result<()> {
        let file = format!("{}/hugepages-{size}kB/nr_hugepages", pool_folder(node));
        let before: u64 = self.value(&file).ok_or_else(|| {
            Error::operation_failed(format!("page size {size} is not available here"))
        })?;
        let kept = if add { before } else { 0 };
        let wanted = kept.saturating_add(count);
        let path = self.path(&file);
        std::fs::write(&path, wanted.to_string())
            .map_err(|error| Error::io(&error, format!("cannot set '{}'", path.display())))?;
        let after: u64 = self.value(&file).unwrap_or_default();
        if after >= wanted {
            return Ok(());
        }
        let allocated = after.saturating_sub(kept);
        Err(Error::operation_failed(format!(
            "Unable to allocate {count} pages. Allocated only {allocated}"
        )))
    }

    fn range(&self, start: u32, count: u32) -> Result<std::ops::RangeInclusive<u32>> {
        let last = self.last_cell();
        if start > last {
            let message = format!("start cell {start} out of range (0-{last})");
            return Err(Error::internal(message));
        }
        let end = start.saturating_add(count.saturating_sub(1));
        Ok(start..=end.min(last))
    }

    /// The number of the last node.
    fn last_cell(&self) -> u32 {
        let online = self.numbers("sys/devices/system/node/online");
        online.and_then(|all| all.last().copied()).unwrap_or(0)
    }

    /// The same of all nodes together in bytes, where there are any.
    fn all_nodes(&self) -> Option<(u64, u64)> {
        let nodes = self.numbers("sys/devices/system/node/online")?;
        let mut all = (0_u64, 0_u64);
        for node in nodes {
            let (total, free) = self.node_memory(node)?;
            let bytes = |kib: u64| kib.saturating_mul(1024);
            all.0 = all.0.saturating_add(bytes(total));
            all.1 = all.1.saturating_add(bytes(free));
        }
        (all.0 > 0).then_some(all)
    }

    /// Memory of a node in KiB: all of it, and what is free.
    pub(super) fn node_memory(&self, node: u32) -> Option<(u64, u64)> {
        let text = self.text(&format!("sys/devices/system/node/node{node}/meminfo"));
        let text = text.ok()?;
        let prefix = format!("Node {node} ");
        let figure = |name: &str| {
            let mut lines = text.lines().filter_map(|line| line.strip_prefix(&prefix));
            lines.find_map(|line| kib(line, name))
        };
        Some((figure("MemTotal")?, figure("MemFree")?))
    }

    /// The pages of a node, or of a machine without any, smallest first.
    pub(super) fn pages(&self, node: Option<u32>) -> Vec<Pages> {
        let folder = pool_folder(node);
        let mut sizes = Vec::new();
        for entry in std::fs::read_dir(self.path(&folder)).into_iter().flatten() {
            let name = entry
                .ok()
                .and_then(|entry| entry.file_name().into_string().ok());
            let size = name.and_then(|name| {
                let size = name.strip_prefix("hugepages-")?.strip_suffix("kB")?;
                size.parse::<u64>().ok()
            });
            sizes.extend(size);
        }
        sizes.sort_unstable();
        let huge = sizes.iter().map(|size| {
            let file = |name| self.value(&format!("{folder}/hugepages-{size}kB/{name}"));
            Pages {
                size: *size,
                count: file("nr_hugepages").unwrap_or_default(),
                free: file("free_hugepages").unwrap_or_default(),
            }
        });
        let huge: Vec<Pages> = huge.collect();
        let whole = || {
            let kib = |bytes: Result<u64>| bytes.unwrap_or_default() / 1024;
            (kib(self.memory_size()), kib(self.free_memory()))
        };
        let memory = node.and_then(|node| self.node_memory(node));
        let (total, free) = memory.unwrap_or_else(whole);
        let size = (rustix::param::page_size() as u64 / 1024).max(1);
        // What huge pages have taken is no longer there in small ones.
        let taken: u64 = huge
            .iter()
            .map(|pages| pages.size.saturating_mul(pages.count))
            .sum();
        let small = Pages {
            size,
            count: total.saturating_sub(taken) / size,
            free: free / size,
        };
        std::iter::once(small).chain(huge).collect()
    }
}

/// Where pools of pages are, of a node or of all together.
fn pool_folder(node: Option<u32>) -> String {
    node.map_or_else(
        || "sys/kernel/mm/hugepages".to_owned(),
        |node| format!("sys/devices/system/node/node{node}/hugepages"),
    )
}

/// A figure in KiB of the kernel's list.
fn kib(text: &str, name: &str) -> Option<u64> {
    let mut lines = text.lines().filter_map(|line| line.split_once(':'));
    let (_, value) = lines.find(|(known, _)| known.trim() == name)?;
    value.split_whitespace().next()?.parse().ok()
}
