//! The QEMUs of this host, and what they can do.
//!
//! Nothing is asked before somebody wants to know, and then of that program alone: who waits for one does not wait for
//! another. What was found is kept on disk as long as nothing changes that it depends on.

mod cache;
mod host;
mod probe;

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use polyvirt_config::cpu::Arch;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::accounts::Owner;
use polyvirt_qemu::{Binaries, Capabilities, Flag};

use cache::Identity;

/// How long a QEMU may take to say what it can do: far longer than it takes on a busy host.
const PROBE_TIME: Duration = Duration::from_secs(60);

/// Finds QEMUs and asks them.
pub struct Installed {
    /// The folder in which is kept what was found.
    folder: PathBuf,
    /// Folders of programs, as in `PATH`.
    path: OsString,
    /// As whom QEMUs are asked: as whom guests run. As ourselves when nothing is said.
    owner: Option<Owner>,
    /// What QEMUs are taken not to be able to do.
    lacking: Vec<Flag>,
    known: Mutex<HashMap<String, Arc<Slot>>>,
}

/// What is known of one program. Whoever finds out holds the lock, the others wait for that and nothing else.
type Slot = Mutex<Option<(Identity, Arc<Capabilities>)>>;

impl Installed {
    /// Those that `PATH` leads to. `cache` is the driver's folder for what can be found out again, `owner` as whom
    /// guests run when we are not they.
    pub fn new(cache: &Path, owner: Option<Owner>) -> Self {
        Self {
            folder: cache.join("capabilities"),
            path: std::env::var_os("PATH").unwrap_or_default(),
            owner,
            lacking: Vec::new(),
            known: Mutex::default(),
        }
    }

    /// Takes them not to be able to do these.
    #[must_use]
    pub fn without(mut self, lacking: Vec<Flag>) -> Self {
        self.lacking = lacking;
        self
    }

    fn find(&self, name: &str) -> Option<String> {
        let folders = std::env::split_paths(&self.path).filter(|folder| folder.is_absolute());
        let mut programs = folders.map(|folder| folder.join(name));
        let found = programs.find(|program| host::is_program(program))?;
        found.into_os_string().into_string().ok()
    }

    fn slot(&self, emulator: &str) -> Arc<Slot> {
        let mut known = self.known.lock();
        Arc::clone(known.entry(emulator.to_owned()).or_default())
    }

    fn look(&self, emulator: &str) -> Result<Arc<Capabilities>> {
        let identity = Identity::of(emulator, self.owner)?;
        let slot = self.slot(emulator);
        let mut known = slot.lock();
        if let Some((of, capabilities)) = &*known
            && *of == identity
        {
            return Ok(Arc::clone(capabilities));
        }
        let kept = cache::read(&self.folder, &identity);
        let mut capabilities = kept.map_or_else(|| self.find_out(&identity), Ok)?;
        for flag in &self.lacking {
            capabilities.flags.remove(*flag);
        }
        let capabilities = Arc::new(capabilities);
        *known = Some((identity, Arc::clone(&capabilities)));
        Ok(capabilities)
    }

    fn find_out(&self, identity: &Identity) -> Result<Capabilities> {
        let mut found = probe::probe(identity, self.owner)?;
        identity.note(&mut found);
        // Should it not be kept, it can be found out again.
        let _ = cache::write(&self.folder, identity, &found);
        Ok(found)
    }
}

impl Binaries for Installed {
    /// That of the build, where the kernel names one that nobody knows.
    fn host_arch(&self) -> Arch {
        host::arch().unwrap_or(Arch::X8664)
    }

    fn default_for(&self, arch: Arch) -> Option<String> {
        let native = host::arch();
        let own = self.find(&format!("qemu-system-{}", target(arch)));
        let others: &[&str] = match arch {
            // What runs guests of 64 bits runs those of 32 as well.
            Arch::I686 if native == Some(Arch::X8664) => &["qemu-system-x86_64"],
            _ => &[],
        };
        let named = others.iter().find_map(|name| self.find(name));
        let only = || {
            let plain = ["qemu-kvm", "/usr/libexec/qemu-kvm"];
            let mut plain = plain.iter().filter(|_| native == Some(arch));
            plain.find_map(|name| self.find(name))
        };
        own.or(named).or_else(only)
    }

    fn capabilities(&self, emulator: &str) -> polyvirt_config::Result<Arc<Capabilities>> {
        self.look(emulator).map_err(|error| {
            let info = error.into_info();
            let detail = info.str2.map_or(info.message, String::from);
            polyvirt_config::Error::new(info.code, detail).with_domain(info.domain)
        })
    }
}

/// The host's architecture; none of those that guests have when it is another.
pub(crate) fn host_arch() -> Option<Arch> {
    host::arch()
}

/// What QEMU calls an architecture.
const fn target(arch: Arch) -> &'static str {
    match arch {
        Arch::I686 => "i386",
        Arch::Armv7l | Arch::Armv6l => "arm",
        Arch::Openrisc => "or1k",
        other => other.as_str(),
    }
}

fn failed(message: impl Into<String>) -> Error {
    Error::internal(message).with_domain(ErrorDomain::QEMU)
}
