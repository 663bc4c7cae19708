//! Which CPUs there are.

use super::Node;

/// Which CPUs are there, and which of them run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CpuMap {
    /// How many are there, up to the last one.
    pub present: u32,
    /// Those that run, in order.
    pub online: Vec<u32>,
}

impl CpuMap {
    /// As bits: CPU `n` is bit `n % 8` of byte `n / 8`.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![0; self.present.div_ceil(8) as usize];
        for cpu in &self.online {
            if let Some(byte) = bytes.get_mut(*cpu as usize / 8) {
                *byte |= 1 << (cpu % 8);
            }
        }
        bytes
    }
}

impl Node {
    /// Which CPUs are there, and which of them run.
    pub fn cpu_map(&self) -> CpuMap {
        let list = |name: &str| self.numbers(&format!("sys/devices/system/cpu/{name}"));
        let folders = || self.entries("sys/devices/system/cpu", "cpu");
        let present = list("present").unwrap_or_else(folders);
        CpuMap {
            online: list("online").unwrap_or_else(|| present.clone()),
            present: present.last().map_or(0, |last| last + 1),
        }
    }
}
