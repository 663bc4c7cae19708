//! The two libraries that a suite is run on.

use std::fmt;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::c_library::CLibrary;
use crate::paths;
use crate::sh::{Log, Sh, sh};

/// Longer than any suite takes, in seconds; one that hangs is ended, and what it said so far counts.
const SECONDS: &str = "300";

/// Which libvirt the tests meet.
pub(super) enum Side<'a> {
    /// The one the system has.
    Stock,
    /// The one built here.
    Ours(&'a CLibrary),
}

impl Side<'_> {
    /// A run of `program` that finds this side's library first, and that cannot hang.
    pub(super) fn sh(&self, program: impl AsRef<std::ffi::OsStr>) -> Sh {
        self.apply(sh("timeout"))
            .args(["--kill-after=10", SECONDS])
            .arg(program)
    }

    /// Runs `sh`, and keeps what it says under a name of the suite and this side.
    pub(super) fn log(&self, suite: &str, sh: Sh) -> Result<Log> {
        sh.log(&format!("upstream-{suite}-{self}"))
    }

    /// An error unless `binding`, a program or a module, gets libvirt from this side.
    pub(super) fn require(&self, binding: &Path) -> Result<()> {
        let loaded = self.apply(sh("ldd")).arg(binding).read()?;
        let library = loaded
            .lines()
            .find_map(|line| line.trim().strip_prefix("libvirt.so.0 => "))
            .unwrap_or("nothing");
        let right = match self {
            Self::Stock => {
                library.starts_with('/') && !Path::new(library).starts_with(paths::target())
            }
            Self::Ours(ours) => Path::new(library).starts_with(&ours.folder),
        };
        ensure!(
            right,
            "{} would be tested with {library}, which is not {self}",
            binding.display()
        );
        Ok(())
    }

    fn apply(&self, sh: Sh) -> Sh {
        match self {
            // Whoever calls may have set it to try ours.
            Self::Stock => sh.env("LD_LIBRARY_PATH", ""),
            Self::Ours(library) => sh.env("LD_LIBRARY_PATH", &library.folder),
        }
    }
}

impl fmt::Display for Side<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Stock => "stock",
            Self::Ours(_) => "ours",
        })
    }
}
