//! What a guest has done so far: the figures that statistics are made of.
//!
//! There is no clock behind them. Each time somebody looks, the guest has worked for one second
//! more, so that the same calls give the same figures.

use polyvirt_config::domain::{Disk, Interface};

/// Reads and writes of a disk in a second, as long as nothing limits them.
const REQUESTS: u64 = 100;
/// Bytes of a read or write.
const REQUEST_SIZE: u64 = 4096;
/// Packets that an interface gets and sends in a second, as long as nothing limits them.
const PACKETS: u64 = 1000;
/// Bytes of a packet.
const PACKET_SIZE: u64 = 512;
/// What a CPU of the guest uses in a second, in nanoseconds.
const CPU_TIME: u64 = 500_000_000;
/// Time that a read or write takes, in nanoseconds.
const REQUEST_TIME: u64 = 1_000_000;

/// What a guest has done in a number of seconds.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Work {
    pub(crate) seconds: u64,
}

/// What one side of a disk or of an interface has done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Traffic {
    pub(crate) count: u64,
    pub(crate) bytes: u64,
    /// In nanoseconds.
    pub(crate) time: u64,
}

impl Work {
    /// Time that each CPU has used, in nanoseconds.
    pub(crate) fn cpu_time(self) -> u64 {
        self.seconds.saturating_mul(CPU_TIME)
    }

    /// What has been read from a disk.
    pub(crate) fn reads(self, disk: &Disk) -> Traffic {
        let limits = disk.iotune.clone().unwrap_or_default().limits;
        let counts = [limits.read_iops_sec, limits.total_iops_sec / 2];
        let bytes = [limits.read_bytes_sec, limits.total_bytes_sec / 2];
        self.requests(counts, bytes)
    }

    /// What has been written to a disk: half as much, and nothing to one that is only read.
    pub(crate) fn writes(self, disk: &Disk) -> Traffic {
        let limits = disk.iotune.clone().unwrap_or_default().limits;
        let counts = [limits.write_iops_sec, limits.total_iops_sec / 2];
        let bytes = [limits.write_bytes_sec, limits.total_bytes_sec / 2];
        let seconds = if disk.readonly { 0 } else { self.seconds / 2 };
        Self { seconds }.requests(counts, bytes)
    }

    fn requests(self, counts: [u64; 2], bytes: [u64; 2]) -> Traffic {
        let by_bytes = bytes.map(|bytes| bytes.div_ceil(REQUEST_SIZE));
        let rate = slowest(REQUESTS, counts.into_iter().chain(by_bytes));
        let count = self.seconds.saturating_mul(rate);
        Traffic {
            count,
            bytes: count.saturating_mul(REQUEST_SIZE),
            time: count.saturating_mul(REQUEST_TIME),
        }
    }

    /// What an interface has got, and what it has sent.
    pub(crate) fn packets(self, interface: &Interface) -> [Traffic; 2] {
        let bandwidth = interface.bandwidth.clone().unwrap_or_default();
        [bandwidth.inbound, bandwidth.outbound].map(|limit| {
            let average = limit.and_then(|limit| limit.average).unwrap_or(0);
            let by_bytes = average.saturating_mul(1024).div_ceil(PACKET_SIZE);
            let count = self.seconds.saturating_mul(slowest(PACKETS, [by_bytes]));
            Traffic {
                count,
                bytes: count.saturating_mul(PACKET_SIZE),
                time: 0,
            }
        })
    }
}

/// The least of a rate and its limits, of which 0 is none.
fn slowest(rate: u64, limits: impl IntoIterator<Item = u64>) -> u64 {
    let limits = limits.into_iter().filter(|limit| *limit > 0);
    limits.min().map_or(rate, |limit| limit.min(rate))
}
