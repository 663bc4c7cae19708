//! Guests for the programs that show and test what each language makes of one: boot it, look, change it, stop it.

mod system;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::languages::Language;
use crate::paths;
use crate::report::Outcome;
use crate::sh::Sh;
use system::System;
pub(crate) use system::small;

/// What a program that boots a guest says at least, whatever the language, and in this order.
const SAID: &[&[&str]] = &[
    &["  event: started", "  event: resumed", "  event: stopped"],
    &[
        "  console: ",
        "  statistics: 1 CPU, ",
        "  event: virtio-disk0 plugged",
        "  event: stopped",
    ],
];

/// The size of the disk that is plugged in, in bytes.
const DISK: u64 = 16 << 20;

/// A folder with everything that one of those programs is told.
pub(crate) struct Stage {
    folder: PathBuf,
}

impl Stage {
    /// Makes it afresh, below cargo's build folder.
    pub(crate) fn new(language: &Language, system: &System) -> Result<Self> {
        let folder = paths::target().join("guests").join(language.name);
        drop(fs::remove_dir_all(&folder));
        let stage = Self { folder };
        let root = stage.path("root");
        fs::create_dir_all(&root).with_context(|| format!("cannot create {}", root.display()))?;
        let disk = stage.path("disk.img");
        File::create(&disk)?.set_len(DISK)?;
        fs::write(stage.path("guest.xml"), guest(language.name, system))?;
        fs::write(stage.path("disk.xml"), plugged(&disk.display().to_string()))?;
        Ok(stage)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Gives a program its arguments.
    pub(crate) fn tell(&self, program: Sh) -> Sh {
        program
            .arg(format!(
                "qemu:///embed?root={}",
                self.path("root").display()
            ))
            .arg(self.path("guest.xml"))
            .arg(self.path("disk.xml"))
    }
}

/// What the guests of all languages run.
pub(crate) fn system() -> Result<System> {
    System::new(&paths::target().join("guests"))
}

/// Builds the program of a language, has it boot a guest, and holds what it says to what all of them say.
pub(crate) fn test(language: &Language) -> Result<Outcome> {
    let system = system()?;
    let stage = Stage::new(language, &system)?;
    let program = language.guest().program()?;
    let said = stage.tell(program).read()?;
    for order in SAID {
        let mut rest = said.as_str();
        for line in *order {
            let place = rest.find(line);
            let place =
                place.with_context(|| format!("`{line}` is missing or late in:\n{said}"))?;
            rest = &rest[place + line.len()..];
        }
    }
    for disks in ["0 disks", "1 disks"] {
        ensure!(said.contains(disks), "no {disks} in:\n{said}");
    }
    let line = said
        .lines()
        .find_map(|line| line.strip_prefix("  console: "));
    Ok(Outcome::Passed(format!(
        "its first line: {}",
        line.unwrap_or_default()
    )))
}

/// The document of the guest.
fn guest(name: &str, system: &System) -> String {
    let mut document = format!(
        "<domain type='qemu'>
  <name>{name}</name>
  <memory unit='MiB'>{}</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <kernel>{}</kernel>\n",
        system.memory,
        system.kernel.display(),
    );
    if let Some(initrd) = &system.initrd {
        // Writing to a string cannot fail.
        let _ = writeln!(document, "    <initrd>{}</initrd>", initrd.display());
        let _ = writeln!(document, "    <cmdline>console=ttyS0</cmdline>");
    }
    document.push_str(
        "  </os>
  <features><acpi/></features>
  <devices>
    <controller type='pci' model='pcie-root'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='pci' model='pcie-root-port'/>
    <controller type='usb' model='none'/>
    <console type='pty'/>
    <memballoon model='none'/>
  </devices>
</domain>\n",
    );
    document
}

/// The document of the disk.
fn plugged(image: &str) -> String {
    format!(
        "<disk type='file' device='disk'>
  <driver name='qemu' type='raw'/>
  <source file='{image}'/>
  <target dev='vda' bus='virtio'/>
</disk>\n"
    )
}
