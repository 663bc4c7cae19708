//! What was found, kept on disk.
//!
//! The file of a program is named after its path, by the same rule as stock libvirt's, and it is the same document; but
//! neither takes the other's for its own, since each says who wrote it.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use polyvirt_config::cpu::Arch;
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::accounts::Owner;
use polyvirt_host::files;
use polyvirt_qemu::{Capabilities, Flag};
use sha2::{Digest, Sha256};

use super::{failed, host};

/// The most bytes that such a file may have; they have about a quarter of a megabyte.
const LIMIT: u64 = 16 << 20;

/// Our version, as it is written there.
const OUR_VERSION: u64 = 1_000;

/// What answers depend on. When it is the same, they are.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Identity {
    /// Path of the program.
    pub(super) emulator: String,
    changed: u64,
    modules_changed: Option<u64>,
    we_changed: u64,
    /// Whether the host's CPU can be used.
    pub(super) kvm: bool,
}

impl Identity {
    /// Of a program, as it is now.
    pub(super) fn of(emulator: &str, owner: Option<Owner>) -> Result<Self> {
        let path = Path::new(emulator);
        let meta = fs::metadata(path).map_err(|error| {
            Error::io(&error, format!("Cannot check QEMU binary {emulator}"))
                .with_domain(ErrorDomain::QEMU)
        })?;
        if !host::is_program(path) {
            return Err(failed(format!("QEMU binary {emulator} is not executable")));
        }
        Ok(Self {
            emulator: emulator.to_owned(),
            changed: meta.ctime().try_into().unwrap_or_default(),
            modules_changed: host::modules_changed(),
            we_changed: host::self_changed(),
            kvm: host::has_kvm(owner),
        })
    }

    /// Writes it into what was found.
    pub(super) fn note(&self, found: &mut Capabilities) {
        let has_kvm = found.has(Flag::Kvm);
        let probe = &mut found.probe;
        probe.emulator = Some(self.emulator.clone());
        probe.qemuctime = Some(self.changed);
        probe.qemumoddirmtime = self.modules_changed;
        probe.selfctime = Some(self.we_changed);
        probe.selfvers = Some(OUR_VERSION);
        let (microcode, signature) = host::cpu();
        probe.microcode_version = Some(microcode);
        probe.host_cpu_signature = signature.filter(|_| has_kvm);
        probe.kernel_version = has_kvm.then(host::kernel);
    }

    /// Whether what was kept is about this.
    fn fits(&self, kept: &Capabilities) -> bool {
        let probe = &kept.probe;
        let same_program = probe.emulator.as_deref() == Some(&self.emulator)
            && probe.qemuctime == Some(self.changed)
            && probe.qemumoddirmtime == self.modules_changed
            && probe.selfctime == Some(self.we_changed)
            && probe.selfvers == Some(OUR_VERSION);
        if !same_program {
            return false;
        }
        if !kept.has(Flag::Kvm) {
            return !self.kvm || !can_use_kvm(kept.arch());
        }
        let (microcode, signature) = host::cpu();
        self.kvm
            && probe.microcode_version == Some(microcode)
            && probe.host_cpu_signature == signature
            && probe.kernel_version == Some(host::kernel())
    }
}

/// Whether guests of an architecture can run on the host's CPU.
fn can_use_kvm(arch: Arch) -> bool {
    let host = host::arch();
    host == Some(arch)
        || (host == Some(Arch::X8664) && arch == Arch::I686)
        || (host == Some(Arch::Aarch64) && arch == Arch::Armv7l)
}

/// Where the answers of a program are kept.
fn path(folder: &Path, emulator: &str) -> PathBuf {
    let digest = Sha256::digest(emulator.as_bytes());
    folder.join(format!("{digest:x}.xml"))
}

/// What was kept, if it is about this program, host and library.
pub(super) fn read(folder: &Path, identity: &Identity) -> Option<Capabilities> {
    let bytes = files::read(&path(folder, &identity.emulator), LIMIT).ok()??;
    let kept = Capabilities::parse(std::str::from_utf8(&bytes).ok()?).ok()?;
    identity.fits(&kept).then_some(kept)
}

/// Keeps what was found.
pub(super) fn write(folder: &Path, identity: &Identity, found: &Capabilities) -> Result<()> {
    files::make_folder(folder, 0o755)?;
    files::write(
        &path(folder, &identity.emulator),
        found.format().as_bytes(),
        0o600,
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::path;

    #[test]
    fn files_have_the_names_that_stock_libvirt_gives_them() {
        let path = path(Path::new("/cache"), "/usr/bin/qemu-system-x86_64");
        let wanted = "/cache/926803a9278e445ec919c2b6cbd8c1c449c75b26dcb1686b774314180376c725.xml";
        assert_eq!(path, Path::new(wanted));
    }
}
