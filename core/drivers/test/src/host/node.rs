//! The host's hardware.

use polyvirt_driver::records::NodeInfo;

/// What the host is made of.
pub(crate) struct Node {
    pub(crate) info: NodeInfo,
    /// The memory of each NUMA node, in KiB.
    pub(crate) cells: Vec<u64>,
}

impl Default for Node {
    /// The host of `test:///default`.
    fn default() -> Self {
        let info = NodeInfo {
            model: "i686".to_owned(),
            memory: 3072 * 1024,
            cpus: 16,
            mhz: 1400,
            nodes: 2,
            sockets: 2,
            cores: 2,
            threads: 2,
        };
        Self {
            info,
            cells: vec![2 * 1024 * 1024, 4 * 1024 * 1024],
        }
    }
}
