//! The smallest guest that can be talked with.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, ensure};

/// The kernel of the small guest, built once for a process; see `small.S` for the letters that it obeys.
///
/// # Errors
/// When there is no C compiler for it.
pub(crate) fn kernel() -> Result<&'static Path> {
    static KERNEL: OnceLock<std::result::Result<(tempfile::TempDir, PathBuf), String>> =
        OnceLock::new();
    let built = KERNEL.get_or_init(|| build().map_err(|error| error.to_string()));
    match built {
        Ok((_, path)) => Ok(path),
        Err(message) => anyhow::bail!("{message}"),
    }
}

fn build() -> Result<(tempfile::TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/small.S");
    let kernel = folder.path().join("small.elf");
    let output = Command::new("cc")
        .args(["-m32", "-nostdlib", "-static", "-no-pie"])
        .args(["-Wl,--build-id=none", "-Wl,-Ttext=0x100000", "-Wl,-e,start"])
        .args(["-Wl,-z,noexecstack", "-o"])
        .args([&kernel, &source])
        .output()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "cannot build the small guest: {errors}"
    );
    Ok((folder, kernel))
}

/// The document of a small guest.
pub struct Small {
    name: String,
    kind: &'static str,
    machine: &'static str,
    more: String,
    devices: String,
}

/// A small guest of that name.
pub fn small(name: &str) -> Small {
    Small {
        name: name.to_owned(),
        kind: "qemu",
        machine: "pc",
        more: String::new(),
        devices: String::new(),
    }
}

impl Small {
    /// On another machine than `pc`.
    #[must_use]
    pub fn machine(mut self, machine: &'static str) -> Self {
        self.machine = machine;
        self
    }

    /// Run by the host's CPUs themselves.
    #[must_use]
    pub fn on_kvm(mut self) -> Self {
        self.kind = "kvm";
        self
    }

    /// With more elements beside the devices.
    #[must_use]
    pub fn with(mut self, elements: &str) -> Self {
        self.more.push_str(elements);
        self
    }

    /// With more devices.
    #[must_use]
    pub fn device(mut self, element: &str) -> Self {
        self.devices.push_str(element);
        self
    }

    /// The document.
    ///
    /// # Errors
    /// When the kernel cannot be built.
    pub fn document(&self) -> Result<String> {
        let Self {
            name,
            kind,
            machine,
            more,
            devices,
        } = self;
        let kernel = kernel()?.display();
        Ok(format!(
            "<domain type='{kind}'>
              <name>{name}</name>
              <memory unit='MiB'>32</memory>
              <vcpu>1</vcpu>
              <os><type arch='x86_64' machine='{machine}'>hvm</type><kernel>{kernel}</kernel></os>
              <features><acpi/></features>
              {more}
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <serial type='pty'><target type='isa-serial' port='0'><model name='isa-serial'/></target></serial>
                <console type='pty'/>
                <memballoon model='none'/>
                {devices}
              </devices>
            </domain>"
        ))
    }
}
