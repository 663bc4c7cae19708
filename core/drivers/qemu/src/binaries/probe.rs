//! Asking a QEMU that runs for nothing else.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::accounts::Owner;
use polyvirt_host::process::{Limits, PRIVATE, Process, Program};
use polyvirt_qemu::Capabilities;
use polyvirt_qemu::capabilities::probe::{self, Ask};
use polyvirt_qmp::{Ignore, Monitor};
use rustix::fs::{MemfdFlags, memfd_create};
use serde_json::Value;

use super::cache::Identity;
use super::{PROBE_TIME, failed};

/// The most that is shown of what a QEMU complains of.
const SHOWN: u64 = 4096;

/// What a program can do: on the host's CPU where there is a way, and translating.
pub(super) fn probe(identity: &Identity, owner: Option<Owner>) -> Result<Capabilities> {
    let emulator = &identity.emulator;
    let deadline = Instant::now() + PROBE_TIME;
    let start = |accelerators| Asked::start(emulator, accelerators, owner, deadline);
    if !identity.kvm {
        return probe::capabilities(&mut start("tcg")?);
    }
    // The second starts while the first is asked. Should it turn out that only one is needed, it was in vain.
    thread::scope(|scope| {
        let second = scope.spawn(|| start("tcg"));
        let mut found = probe::capabilities(&mut start("kvm:tcg")?)?;
        let second = second.join();
        if found.has_both() {
            let second = second.map_err(|_| failed("the thread that starts a QEMU panicked"))?;
            probe::translator(&mut found, &mut second?)?;
        }
        Ok(found)
    })
}

/// A QEMU without a guest. It is ended when this is dropped.
struct Asked {
    process: Option<Process>,
    monitor: Monitor,
    deadline: Instant,
}

impl Asked {
    fn start(
        emulator: &str,
        accelerators: &str,
        owner: Option<Owner>,
        deadline: Instant,
    ) -> Result<Self> {
        let system = |error: &std::io::Error| {
            Error::io(error, format!("cannot prepare to ask {emulator}"))
                .with_domain(ErrorDomain::QEMU)
        };
        let (ours, theirs) = UnixStream::pair().map_err(|error| system(&error))?;
        let output = memfd_create("polyvirt-probe", MemfdFlags::CLOEXEC);
        let output = File::from(output.map_err(|errno| system(&errno.into()))?);
        let complaints = output.try_clone().map_err(|error| system(&error))?;
        let theirs = OwnedFd::from(theirs);
        let socket = format!("socket,id=monitor,fd={}", theirs.as_raw_fd());
        let machine = format!("none,accel={accelerators}");
        let arguments = [
            "-S",
            "-no-user-config",
            "-nodefaults",
            "-nographic",
            "-machine",
            &machine,
            "-chardev",
            &socket,
            "-mon",
            "chardev=monitor,mode=control",
        ];
        let program = Program {
            path: emulator.into(),
            arguments: arguments.map(str::to_owned).into(),
            environment: environment(),
            descriptors: vec![theirs],
            output,
            owner,
            limits: Limits::default(),
            groups: Vec::new(),
            umask: PRIVATE,
            ends_with_us: true,
        };
        let mut process = Some(program.start()?);
        match Monitor::new(ours, Arc::new(Ignore), deadline) {
            Ok(monitor) => Ok(Self {
                process,
                monitor,
                deadline,
            }),
            Err(error) => {
                end(process.take());
                Err(explain(emulator, complaints, &error))
            }
        }
    }
}

/// What QEMUs are given of our environment: nothing but where programs and libraries are.
fn environment() -> Vec<(String, String)> {
    let kept = ["PATH", "LD_LIBRARY_PATH", "LANG"].into_iter();
    let kept = kept.filter_map(|name| Some((name.to_owned(), std::env::var(name).ok()?)));
    let ours = [("LC_ALL", "C"), ("QEMU_AUDIO_DRV", "none")];
    let ours = ours.map(|(name, value)| (name.to_owned(), value.to_owned()));
    kept.chain(ours).collect()
}

/// Why a program does not answer as a QEMU does, in its own words where it has any.
fn explain(emulator: &str, mut complaints: File, error: &Error) -> Error {
    let mut said = Vec::new();
    let read = complaints
        .seek(SeekFrom::Start(0))
        .and_then(|_| complaints.take(SHOWN).read_to_end(&mut said));
    let said = String::from_utf8_lossy(&said);
    let said = read.map_or("", |_| said.trim());
    let why = if said.is_empty() {
        error.message()
    } else {
        said
    };
    failed(format!(
        "Failed to probe QEMU binary {emulator} with QMP: {why}"
    ))
}

/// Ends a QEMU. Nobody waits: with KVM it takes longer than all that was asked of it.
fn end(process: Option<Process>) {
    let Some(process) = process else { return };
    // It has no guest and keeps nothing.
    let _ = process.signal(rustix::process::Signal::KILL);
    if process.wait(Duration::ZERO) {
        return;
    }
    let reaper = thread::Builder::new().name("polyvirt-reaper".to_owned());
    // Without another thread it stays a zombie until we end, and that is all.
    let _ = reaper.spawn(move || process.wait(PROBE_TIME));
}

impl Ask for Asked {
    fn ask(&mut self, command: &str, arguments: Value) -> Result<Option<Value>> {
        let answer = self.monitor.ask(command, arguments, self.deadline)?;
        Ok(answer.ok())
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.monitor.close();
        end(self.process.take());
    }
}
