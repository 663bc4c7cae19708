//! How CPUs, memory and caches lie to each other.

use super::Node;

/// One node of memory with the CPUs near it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Its number.
    pub id: u32,
    /// Its memory, in KiB; 0 when the kernel does not say.
    pub memory: u64,
    /// Its pages, smallest first.
    pub pages: Vec<Pages>,
    /// How far all nodes are, by number; 10 is here.
    pub distances: Vec<(u32, u32)>,
    /// Its CPUs.
    pub cpus: Vec<CellCpu>,
}

/// Pages of one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pages {
    /// How large one is, in KiB.
    pub size: u64,
    /// How many there are.
    pub count: u64,
    /// How many of these are free.
    pub free: u64,
}

/// A CPU that runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellCpu {
    /// Its number.
    pub id: u32,
    /// Its socket.
    pub socket: u32,
    /// Its die in the socket.
    pub die: u32,
    /// Its core in the die.
    pub core: u32,
    /// The CPUs that share its core, itself among them.
    pub siblings: Vec<u32>,
}

/// A cache that several CPUs share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cache {
    /// Its number.
    pub id: u32,
    /// Its level.
    pub level: u32,
    /// What is in it: `both`, `code` or `data`.
    pub kind: &'static str,
    /// How much fits, in KiB.
    pub size: u64,
    /// Which CPUs share it.
    pub cpus: Vec<u32>,
}

const NODES: &str = "sys/devices/system/node";
const CPUS: &str = "sys/devices/system/cpu";

impl Node {
    /// The nodes of memory; the whole machine as one where the kernel knows of none.
    pub fn cells(&self) -> Vec<Cell> {
        let online = self.cpu_map().online;
        let nodes = self.numbers(&format!("{NODES}/online"));
        let nodes = nodes.unwrap_or_else(|| self.entries(NODES, "node"));
        if nodes.is_empty() {
            return vec![Cell {
                id: 0,
                memory: self.memory_size().unwrap_or_default() / 1024,
                pages: self.pages(None),
                distances: Vec::new(),
                cpus: online.iter().map(|id| self.cpu(*id)).collect(),
            }];
        }
        let cell = |id: &u32| {
            let near = self.numbers(&format!("{NODES}/node{id}/cpulist"));
            let near = near.unwrap_or_default().into_iter();
            Cell {
                id: *id,
                memory: self.node_memory(*id).map_or(0, |(total, _)| total),
                pages: self.pages(Some(*id)),
                distances: self.distances(*id, &nodes),
                cpus: near
                    .filter(|id| online.contains(id))
                    .map(|id| self.cpu(id))
                    .collect(),
            }
        };
        nodes.iter().map(cell).collect()
    }

    fn distances(&self, node: u32, nodes: &[u32]) -> Vec<(u32, u32)> {
        let text = self.text(&format!("{NODES}/node{node}/distance"));
        let text = text.unwrap_or_default();
        let values = text.split_whitespace().filter_map(|word| word.parse().ok());
        nodes.iter().copied().zip(values).collect()
    }

    fn cpu(&self, id: u32) -> CellCpu {
        let value = |name: &str| self.value::<i64>(&format!("{CPUS}/cpu{id}/topology/{name}"));
        // Architectures without a notion of it say -1.
        let number = |name| value(name).and_then(|value| value.try_into().ok());
        let siblings = self.numbers(&format!("{CPUS}/cpu{id}/topology/thread_siblings_list"));
        CellCpu {
            id,
            socket: number("physical_package_id").unwrap_or_default(),
            die: number("die_id").unwrap_or_default(),
            core: number("core_id").unwrap_or_default(),
            siblings: siblings.unwrap_or_else(|| vec![id]),
        }
    }

    /// The caches of the third level, which CPUs share, in the order of their numbers.
    pub fn caches(&self) -> Vec<Cache> {
        let mut all = Vec::new();
        for cpu in self.cpu_map().online {
            let folder = format!("{CPUS}/cpu{cpu}/cache");
            for index in self.entries(&folder, "index") {
                all.extend(self.cache(&format!("{folder}/index{index}")));
            }
        }
        all.retain(|cache: &Cache| cache.level >= 3);
        all.sort_by_key(|cache| (cache.level, cache.kind, cache.id));
        all.dedup_by_key(|cache| (cache.level, cache.kind, cache.id));
        all
    }

    fn cache(&self, folder: &str) -> Option<Cache> {
        let file = |name: &str| format!("{folder}/{name}");
        let size = self.text(&file("size")).ok()?;
        let (size, unit) = size
            .trim()
            .split_at_checked(size.trim().len().checked_sub(1)?)?;
        let unit = match unit {
            "K" => 1,
            "M" => 1 << 10,
            "G" => 1 << 20,
            _ => return None,
        };
        let kind = match self.text(&file("type")).ok()?.trim() {
            "Unified" => "both",
            "Instruction" => "code",
            "Data" => "data",
            _ => return None,
        };
        Some(Cache {
            id: self.value(&file("id"))?,
            level: self.value(&file("level"))?,
            kind,
            size: size.parse::<u64>().ok()?.checked_mul(unit)?,
            cpus: self.numbers(&file("shared_cpu_list"))?,
        })
    }
}
