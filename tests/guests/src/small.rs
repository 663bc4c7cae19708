//! The smallest guest that can be talked with.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, ensure};

use crate::linux;

/// The kernel of the small guest, built once for a process; see `small.S` for the letters that it obeys.
///
/// # Errors
/// When there is no C compiler for it.
pub(crate) fn kernel() -> Result<&'static Path> {
    static KERNEL: OnceLock<std::result::Result<PathBuf, String>> = OnceLock::new();
    let built = KERNEL.get_or_init(|| build().map_err(|error| error.to_string()));
    match built {
        Ok(path) => Ok(path),
        Err(message) => anyhow::bail!("{message}"),
    }
}

fn build() -> Result<PathBuf> {
    let folder = linux::kept()?;
    std::fs::create_dir_all(&folder)?;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/small.S");
    // Others build it too; all of it is there, or nothing.
    let kernel = folder.join(format!("small.{}", std::process::id()));
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
    let built = folder.join("small.elf");
    std::fs::rename(kernel, &built)?;
    Ok(built)
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
