//! What can be said and asked of a group, in the words of the version at hand.

use std::path::Path;

use polyvirt_driver::{Error, Result};

use super::{Controller, Group, Version};

/// What stands for no limit of memory, in bytes: more than any machine has.
const NO_LIMIT: u64 = 1 << 62;

/// How much time may be used, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bandwidth {
    /// In this time ...
    pub period: u64,
    /// ... this much; without, there is no limit.
    pub quota: Option<u64>,
}

/// Memory limits, in bytes; without, there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemoryLimits {
    /// Most it can take.
    pub hard: Option<u64>,
    /// Most it can take when memory is short.
    pub soft: Option<u64>,
    /// Most of memory and swap space.
    pub swap: Option<u64>,
}

/// Time that has been used, in nanoseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In all.
    pub total: u64,
    /// In programs.
    pub user: u64,
    /// In the kernel.
    pub system: u64,
}

/// What is limited for a disk of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    /// Reads in a second.
    ReadOperations,
    /// Writes in a second.
    WriteOperations,
    /// Bytes read in a second.
    ReadBytes,
    /// Bytes written in a second.
    WriteBytes,
}

/// The file of version 1, and the word of version 2.
const TRAFFIC: &[(Traffic, &str, &str)] = &[
    (
        Traffic::ReadOperations,
        "blkio.throttle.read_iops_device",
        "riops",
    ),
    (
        Traffic::WriteOperations,
        "blkio.throttle.write_iops_device",
        "wiops",
    ),
    (Traffic::ReadBytes, "blkio.throttle.read_bps_device", "rbps"),
    (
        Traffic::WriteBytes,
        "blkio.throttle.write_bps_device",
        "wbps",
    ),
];

impl Group {
    /// The share of CPU time, against that of other groups.
    ///
    /// # Errors
    /// When the controller is not there.
    pub fn shares(&self) -> Result<u64> {
        number(&self.get(Controller::Cpu, self.shares_file())?)
    }

    /// Changes it. What the kernel makes of it can differ, and is asked for.
    ///
    /// # Errors
    /// When the controller is not there, or the kernel does not take it.
    pub fn set_shares(&self, shares: u64) -> Result<()> {
        self.set(Controller::Cpu, self.shares_file(), &shares.to_string())
    }

    fn shares_file(&self) -> &'static str {
        match self.version(Controller::Cpu) {
            Some(Version::V2) => "cpu.weight",
            _ => "cpu.shares",
        }
    }

    /// How much time may be used.
    ///
    /// # Errors
    /// When the controller is not there.
    pub fn bandwidth(&self) -> Result<Bandwidth> {
        let (quota, period) = if self.version(Controller::Cpu) == Some(Version::V2) {
            let text = self.get(Controller::Cpu, "cpu.max")?;
            let (quota, period) = text.split_once(' ').unwrap_or((&text, "100000"));
            (quota.to_owned(), period.to_owned())
        } else {
            let quota = self.get(Controller::Cpu, "cpu.cfs_quota_us")?;
            (quota, self.get(Controller::Cpu, "cpu.cfs_period_us")?)
        };
        Ok(Bandwidth {
            period: number(&period)?,
            quota: quota.parse().ok(),
        })
    }

    /// Changes it.
    ///
    /// # Errors
    /// When the controller is not there, or the kernel does not take it.
    pub fn set_bandwidth(&self, wanted: Bandwidth) -> Result<()> {
        let period = wanted.period.to_string();
        let quota = |none: &str| {
            wanted
                .quota
                .map_or_else(|| none.to_owned(), |q| q.to_string())
        };
        if self.version(Controller::Cpu) == Some(Version::V2) {
            let text = format!("{} {period}", quota("max"));
            return self.set(Controller::Cpu, "cpu.max", &text);
        }
        self.set(Controller::Cpu, "cpu.cfs_period_us", &period)?;
        self.set(Controller::Cpu, "cpu.cfs_quota_us", &quota("-1"))
    }

    /// The limits of memory.
    ///
    /// # Errors
    /// When the controller is not there.
    pub fn memory_limits(&self) -> Result<MemoryLimits> {
        let limit = |file: &str| -> Result<Option<u64>> {
            let text = self.get(Controller::Memory, file)?;
            Ok(text.parse().ok().filter(|limit| *limit < NO_LIMIT))
        };
        if self.version(Controller::Memory) == Some(Version::V2) {
            let hard = limit("memory.max")?;
            let swap = limit("memory.swap.max").unwrap_or_default();
            let both = hard.zip(swap).map(|(hard, swap)| hard.saturating_add(swap));
            let soft = limit("memory.high")?;
            return Ok(MemoryLimits {
                hard,
                soft,
                swap: both,
            });
        }
        Ok(MemoryLimits {
            hard: limit("memory.limit_in_bytes")?,
            soft: limit("memory.soft_limit_in_bytes")?,
            swap: limit("memory.memsw.limit_in_bytes").unwrap_or_default(),
        })
    }

    /// Changes them, those that differ from what is.
    ///
    /// # Errors
    /// When the controller is not there, or the kernel does not take them.
    pub fn set_memory_limits(&self, wanted: MemoryLimits) -> Result<()> {
        let now = self.memory_limits()?;
        let say = |file: &str, limit: Option<u64>, none: &str| {
            let text = limit.map_or_else(|| none.to_owned(), |limit| limit.to_string());
            self.set(Controller::Memory, file, &text)
        };
        if self.version(Controller::Memory) == Some(Version::V2) {
            if wanted.hard != now.hard {
                say("memory.max", wanted.hard, "max")?;
            }
            if wanted.soft != now.soft {
                say("memory.high", wanted.soft, "max")?;
            }
            if wanted.swap != now.swap {
                let more = wanted
                    .swap
                    .map(|both| both.saturating_sub(wanted.hard.unwrap_or(0)));
                say("memory.swap.max", more, "max")?;
            }
            return Ok(());
        }
        let hard = || say("memory.limit_in_bytes", wanted.hard, "-1");
        let swap = || say("memory.memsw.limit_in_bytes", wanted.swap, "-1");
        // The kernel holds one below the other at any moment: which goes first depends on the direction.
        let grows = wanted.swap.unwrap_or(u64::MAX) > now.swap.unwrap_or(u64::MAX);
        if wanted.swap != now.swap && grows {
            swap()?;
        }
        if wanted.hard != now.hard {
            hard()?;
        }
        if wanted.swap != now.swap && !grows {
            swap()?;
        }
        if wanted.soft != now.soft {
            say("memory.soft_limit_in_bytes", wanted.soft, "-1")?;
        }
        Ok(())
    }

    /// Time that has been used.
    ///
    /// # Errors
    /// When it is not counted.
    pub fn usage(&self) -> Result<Usage> {
        if self.version(Controller::CpuAccount) == Some(Version::V2) {
            let text = self.get(Controller::CpuAccount, "cpu.stat")?;
            let told = |name| word(&text, name).saturating_mul(1000);
            return Ok(Usage {
                total: told("usage_usec"),
                user: told("user_usec"),
                system: told("system_usec"),
            });
        }
        let text = self.get(Controller::CpuAccount, "cpuacct.stat")?;
        let each = 1_000_000_000 / rustix::param::clock_ticks_per_second().max(1);
        let told = |name| word(&text, name).saturating_mul(each);
        Ok(Usage {
            total: number(&self.get(Controller::CpuAccount, "cpuacct.usage")?)?,
            user: told("user"),
            system: told("system"),
        })
    }

    /// Time that has been used on each CPU of the host, in nanoseconds. Version 2 does not count it.
    ///
    /// # Errors
    /// When it is not counted.
    pub fn usage_by_cpu(&self) -> Result<Vec<u64>> {
        if self.version(Controller::CpuAccount) == Some(Version::V2) {
            let message = "the kernel does not count time by CPU in control groups of version 2";
            return Err(Error::operation_unsupported(message));
        }
        let text = self.get(Controller::CpuAccount, "cpuacct.usage_percpu")?;
        text.split_whitespace().map(number).collect()
    }

    /// Says which CPUs of the host are used.
    ///
    /// # Errors
    /// When the controller is not there, or there are no such CPUs.
    pub fn set_cpus(&self, cpus: &str) -> Result<()> {
        self.set(Controller::CpuSet, "cpuset.cpus", cpus)
    }

    /// Says which memory nodes of the host are used; what is in use moves there.
    ///
    /// # Errors
    /// When the controller is not there, or there are no such nodes.
    pub fn set_nodes(&self, nodes: &str) -> Result<()> {
        if self.version(Controller::CpuSet) == Some(Version::V1) {
            self.set(Controller::CpuSet, "cpuset.memory_migrate", "1")?;
        }
        self.set(Controller::CpuSet, "cpuset.mems", nodes)
    }

    /// The share of traffic with disks.
    ///
    /// # Errors
    /// When the kernel does not share it so.
    pub fn block_weight(&self) -> Result<u32> {
        let text = self.get(Controller::Block, self.weight_file()?)?;
        let text = text.lines().next().unwrap_or_default();
        let text = text.strip_prefix("default ").unwrap_or(text);
        let weight = number(text)?;
        u32::try_from(weight).map_err(|_| strange(text))
    }

    /// Changes it.
    ///
    /// # Errors
    /// When the kernel does not share it so.
    pub fn set_block_weight(&self, weight: u32) -> Result<()> {
        self.set(Controller::Block, self.weight_file()?, &weight.to_string())
    }

    fn weight_file(&self) -> Result<&'static str> {
        let names: &[&str] = match self.version(Controller::Block) {
            Some(Version::V2) => &["io.bfq.weight", "io.weight"],
            _ => &["blkio.bfq.weight", "blkio.weight"],
        };
        let name = names
            .iter()
            .find(|name| self.offers(Controller::Block, name));
        name.copied().ok_or_else(|| {
            let message = "blkio device weight is valid only for bfq or cfq scheduler";
            Error::operation_unsupported(message)
        })
    }

    /// Limits traffic with a disk of the host; 0 is no limit.
    ///
    /// # Errors
    /// When there is no such disk, or the controller is not there.
    pub fn limit_traffic(&self, disk: &Path, what: Traffic, limit: u64) -> Result<()> {
        let number = device(disk)?;
        let row = TRAFFIC.iter().find(|(kind, ..)| *kind == what);
        let (_, file, word) = row.ok_or_else(|| Error::internal("traffic without a file"))?;
        if self.version(Controller::Block) == Some(Version::V2) {
            let limit = Some(limit).filter(|limit| *limit > 0);
            let limit = limit.map_or_else(|| "max".to_owned(), |limit| limit.to_string());
            return self.set(
                Controller::Block,
                "io.max",
                &format!("{number} {word}={limit}"),
            );
        }
        self.set(Controller::Block, file, &format!("{number} {limit}"))
    }
}

/// A disk's number, as `MAJOR:MINOR`.
fn device(disk: &Path) -> Result<String> {
    use rustix::fs::{FileType, major, minor, stat};
    let path = disk.display();
    let about = stat(disk)
        .map_err(|error| Error::system(error.raw_os_error(), format!("cannot look at '{path}'")))?;
    if FileType::from_raw_mode(about.st_mode) != FileType::BlockDevice {
        let message = format!("path '{path}' must be a block device");
        return Err(Error::invalid_arg(message));
    }
    Ok(format!("{}:{}", major(about.st_rdev), minor(about.st_rdev)))
}

/// The number beside a word in a file of such lines.
fn word(text: &str, name: &str) -> u64 {
    let mut lines = text.lines().filter_map(|line| line.split_once(' '));
    let line = lines.find(|(word, _)| *word == name);
    line.and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or_default()
}

fn number(text: &str) -> Result<u64> {
    text.trim().parse().map_err(|_| strange(text))
}

fn strange(text: &str) -> Error {
    Error::internal(format!("the kernel says '{text}' where a number belongs"))
}
