//! What the kernel counts of a process: cycles, misses, page faults.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{FromRawFd, OwnedFd, RawFd};

use polyvirt_driver::{Error, Result};

/// What the kernel takes a counter for, in its first form.
#[repr(C)]
struct Attributes {
    kind: u32,
    size: u32,
    config: u64,
    sample_period: u64,
    sample_type: u64,
    read_format: u64,
    flags: u64,
    wakeup: u32,
    breakpoint_kind: u32,
    breakpoint: u64,
}

/// The flag by which threads that come later are counted too.
const INHERIT: u64 = 1 << 1;

const HARDWARE: u32 = 0;
const SOFTWARE: u32 = 1;

/// Events by their names in documents: whose they are, and their number there.
const EVENTS: &[(&str, u32, u64)] = &[
    ("cpu_cycles", HARDWARE, 0),
    ("instructions", HARDWARE, 1),
    ("cache_references", HARDWARE, 2),
    ("cache_misses", HARDWARE, 3),
    ("branch_instructions", HARDWARE, 4),
    ("branch_misses", HARDWARE, 5),
    ("bus_cycles", HARDWARE, 6),
    ("stalled_cycles_frontend", HARDWARE, 7),
    ("stalled_cycles_backend", HARDWARE, 8),
    ("ref_cpu_cycles", HARDWARE, 9),
    ("cpu_clock", SOFTWARE, 0),
    ("task_clock", SOFTWARE, 1),
    ("page_faults", SOFTWARE, 2),
    ("context_switches", SOFTWARE, 3),
    ("cpu_migrations", SOFTWARE, 4),
    ("page_faults_min", SOFTWARE, 5),
    ("page_faults_maj", SOFTWARE, 6),
    ("alignment_faults", SOFTWARE, 7),
    ("emulation_faults", SOFTWARE, 8),
];

/// An event that is counted as long as this is there.
#[derive(Debug)]
pub struct Counter(Vec<File>);

impl Counter {
    /// Counts an event of these threads, and of those that they start.
    ///
    /// # Errors
    /// When the host cannot count it, or does not let us.
    pub fn open(event: &str, threads: &[u32]) -> Result<Self> {
        let row = EVENTS.iter().find(|(name, ..)| *name == event);
        let failed = |error: &io::Error| {
            Error::io(
                error,
                format!("unable to open host cpu perf event for {event}"),
            )
        };
        let missing = || failed(&io::Error::from_raw_os_error(libc::ENOENT));
        let (_, kind, config) = row.ok_or_else(missing)?;
        let files = threads.iter().map(|thread| open(*kind, *config, *thread));
        let files: io::Result<Vec<File>> = files.collect();
        files.map(Self).map_err(|error| failed(&error))
    }

    /// How often it has happened.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub fn read(&self) -> Result<u64> {
        let counts = self.0.iter().map(|mut file| {
            let mut count = [0; 8];
            file.read_exact(&mut count)
                .map(|()| u64::from_ne_bytes(count))
        });
        let sum = counts.sum::<io::Result<u64>>();
        sum.map_err(|error| Error::io(&error, "cannot read a perf event"))
    }
}

fn open(kind: u32, config: u64, thread: u32) -> io::Result<File> {
    let attributes = Attributes {
        kind,
        size: u32::try_from(size_of::<Attributes>()).unwrap_or_default(),
        config,
        sample_period: 0,
        sample_type: 0,
        read_format: 0,
        flags: INHERIT,
        wakeup: 0,
        breakpoint_kind: 0,
        breakpoint: 0,
    };
    let (any_cpu, no_group, close_on_exec) = (-1, -1, 1 << 3);
    // SAFETY: the kernel reads as much of the structure as its size says.
    let number = unsafe {
        libc::syscall(
            libc::SYS_perf_event_open,
            &raw const attributes,
            thread,
            any_cpu,
            no_group,
            close_on_exec,
        )
    };
    let number = RawFd::try_from(number).map_err(io::Error::other)?;
    if number < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the kernel has just given us this descriptor, and nobody else has it.
    Ok(unsafe { OwnedFd::from_raw_fd(number) }.into())
}
