//! What CPUs have been doing.

use polyvirt_driver::records::NodeCpuStats;
use polyvirt_driver::{Error, ErrorDomain, Result};

use super::Node;

/// The one that complains in stock libvirt, as its message has it.
const FUNCTION: &str = "virHostCPUGetStatsLinux";

impl Node {
    /// Times in ns since the machine started, of one CPU or of all: `kernel`, `user`, `idle` and `iowait`.
    ///
    /// # Errors
    /// When there is no such CPU.
    pub fn cpu_stats(&self, cpu: Option<u32>) -> Result<Vec<NodeCpuStats>> {
        let name = cpu.map_or_else(|| "cpu".to_owned(), |cpu| format!("cpu{cpu}"));
        let text = self.text("proc/stat")?;
        let mut lines = text.lines().map(str::split_ascii_whitespace);
        let line = lines.find_map(|mut words| (words.next() == Some(&name)).then_some(words));
        let line = line.ok_or_else(|| {
            let message = format!("Invalid cpuNum in {FUNCTION}");
            Error::argument(FUNCTION, "cpuNum", message).with_domain(ErrorDomain::NONE)
        })?;
        let ticks: Vec<u64> = line.map_while(|word| word.parse().ok()).collect();
        let second = rustix::param::clock_ticks_per_second();
        let length = 1_000_000_000u64.checked_div(second).unwrap_or_default();
        let sum = |fields: &[usize]| {
            let ticks = fields.iter().filter_map(|field| ticks.get(*field));
            let ticks = ticks.fold(0u64, |sum, ticks| sum.saturating_add(*ticks));
            ticks.saturating_mul(length)
        };
        // Fields: user, nice, system, idle, iowait, irq, softirq.
        let figures = [
            ("kernel", sum(&[2, 5, 6])),
            ("user", sum(&[0, 1])),
            ("idle", sum(&[3])),
            ("iowait", sum(&[4])),
        ];
        let record = |(field, value): (&str, u64)| NodeCpuStats {
            field: field.to_owned(),
            value,
        };
        Ok(figures.map(record).into())
    }
}
