//! The machine in a few figures.

use polyvirt_driver::Result;
use polyvirt_driver::records::NodeInfo;

use super::{Cell, Node};

impl Node {
    /// The machine in a few figures.
    ///
    /// # Errors
    /// When the kernel does not show its memory.
    pub fn info(&self) -> Result<NodeInfo> {
        let name = rustix::system::uname();
        let cpus = self.cpu_map();
        let cells = self.cells();
        let shape = Shape::of(&cells).filter(|shape| shape.cpus() == cpus.present);
        let shape = shape.unwrap_or(Shape {
            nodes: 1,
            sockets: 1,
            cores: cpus.present,
            threads: 1,
        });
        Ok(NodeInfo {
            model: name.machine().to_string_lossy().into_owned(),
            memory: self.memory_size()? / 1024,
            cpus: number(cpus.online.len()),
            mhz: self.frequency(),
            nodes: shape.nodes,
            sockets: shape.sockets,
            cores: shape.cores,
            threads: shape.threads,
        })
    }

    /// The frequency of the first CPU in MHz; 0 when the kernel does not say.
    fn frequency(&self) -> u32 {
        let text = self.text("proc/cpuinfo").unwrap_or_default();
        let mut lines = text.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(name, _)| matches!(name.trim(), "cpu MHz" | "clock"));
        let whole = found.and_then(|(_, value)| value.trim().split('.').next()?.parse().ok());
        whole.unwrap_or_default()
    }
}

/// How many of each there are in the next larger.
struct Shape {
    nodes: u32,
    sockets: u32,
    cores: u32,
    threads: u32,
}

impl Shape {
    /// None when there is none: a machine of which the parts differ has more in its largest than there are.
    fn of(cells: &[Cell]) -> Option<Self> {
        let mut shape = Self {
            nodes: number(cells.len()),
            sockets: 0,
            cores: 0,
            threads: 0,
        };
        for cell in cells {
            let mut sockets: Vec<u32> = cell.cpus.iter().map(|cpu| cpu.socket).collect();
            sort(&mut sockets);
            shape.sockets = shape.sockets.max(number(sockets.len()));
            for socket in sockets {
                let here = cell.cpus.iter().filter(|cpu| cpu.socket == socket);
                let mut cores: Vec<(u32, u32)> =
                    here.clone().map(|cpu| (cpu.die, cpu.core)).collect();
                sort(&mut cores);
                shape.cores = shape.cores.max(number(cores.len()));
                let threads = here.map(|cpu| number(cpu.siblings.len())).max();
                shape.threads = shape.threads.max(threads.unwrap_or_default());
            }
        }
        (shape.cpus() > 0).then_some(shape)
    }

    const fn cpus(&self) -> u32 {
        let sockets = self.nodes.saturating_mul(self.sockets);
        sockets
            .saturating_mul(self.cores)
            .saturating_mul(self.threads)
    }
}

fn sort<T: Ord>(all: &mut Vec<T>) {
    all.sort_unstable();
    all.dedup();
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
