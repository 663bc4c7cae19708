//! What a map of CPUs does not tell by itself.

use crate::Connect;

impl Connect {
    /// How many CPUs `map`, a map of this host's CPUs, is about.
    ///
    /// Maps come in whole bytes. How many CPUs the last one has is known from the host's topology, if that fits at all.
    pub fn cpus_in_map(&self, map: &[u8]) -> usize {
        let topology = self.node_info().map_or(0, |info| {
            [info.nodes, info.sockets, info.cores, info.threads]
                .into_iter()
                .try_fold(1_u32, u32::checked_mul)
                .unwrap_or(0)
        });
        let topology = usize::try_from(topology).unwrap_or(0);
        if topology.div_ceil(8) == map.len() {
            topology
        } else {
            map.len() * 8
        }
    }
}
