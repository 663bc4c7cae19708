//! What guests run: a kernel, and what comes with it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::paths;
use crate::sh::{cargo, sh};

/// Something to boot.
pub(crate) struct System {
    /// The kernel.
    pub(super) kernel: PathBuf,
    /// The first file system, for a kernel that wants one.
    pub(super) initrd: Option<PathBuf>,
    /// The memory that it needs, in MiB.
    pub(super) memory: u32,
}

impl System {
    /// The distribution's Linux where it can be had, else a kernel of 340 bytes of code: both are what the tests of real
    /// guests boot.
    pub(super) fn new(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        match Self::linux()? {
            Some(linux) => Ok(linux),
            None => Ok(Self {
                kernel: small(folder)?,
                initrd: None,
                memory: 32,
            }),
        }
    }

    fn linux() -> Result<Option<Self>> {
        let said = cargo()
            .args([
                "run",
                "--quiet",
                "--release",
                "--package",
                "polyvirt-guests",
            ])
            .args(["--bin", "linux"])
            .read()?;
        let mut lines = said.lines().map(PathBuf::from);
        let (Some(kernel), Some(initrd)) = (lines.next(), lines.next()) else {
            return Ok(None);
        };
        Ok(Some(Self {
            kernel,
            initrd: Some(initrd),
            memory: 192,
        }))
    }
}

/// The kernel of 340 bytes of code, built in `folder`.
pub(crate) fn small(folder: &Path) -> Result<PathBuf> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let kernel = folder.join("small.elf");
    sh("cc")
        .args(["-m32", "-nostdlib", "-static", "-no-pie"])
        .args(["-Wl,--build-id=none", "-Wl,-Ttext=0x100000", "-Wl,-e,start"])
        .args(["-Wl,-z,noexecstack", "-o"])
        .arg(&kernel)
        .arg(paths::root().join("tests/guests/src/small.S"))
        .run("guest-kernel")?;
    Ok(kernel)
}
