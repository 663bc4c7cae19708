//! Virtual environments, kept between runs.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::SYSTEM;
use crate::paths;
use crate::sh::sh;

/// A virtual environment of the system's Python.
pub(crate) struct Venv {
    folder: PathBuf,
}

impl Venv {
    /// The environment `name` with `requirements` installed, made or mended as needed.
    pub(crate) fn ensure(name: &str, requirements: &[&str]) -> Result<Self> {
        let venv = Self {
            folder: paths::target().join("xtask/venv").join(name),
        };
        // What was installed is noted last, so an interrupted set-up starts over.
        let note = venv.folder.join("requirements.txt");
        let wanted = requirements.join("\n");
        if fs::read_to_string(&note).is_ok_and(|had| had == wanted) {
            return Ok(venv);
        }
        sh(SYSTEM)
            .args(["-m", "venv", "--clear"])
            .arg(&venv.folder)
            .run(&format!("venv-{name}"))?;
        if !requirements.is_empty() {
            venv.pip(&format!("pip-{name}"), requirements)?;
        }
        fs::write(&note, wanted).with_context(|| format!("cannot write {}", note.display()))?;
        Ok(venv)
    }

    /// Installs a wheel over whatever version of it is there.
    pub(crate) fn install_wheel(&self, wheel: &Path) -> Result<()> {
        let wheel = wheel.to_string_lossy();
        // The same version number may hold new code, so pip must not think it has it already.
        self.pip("pip-wheel", &["--force-reinstall", "--no-deps", &wheel])
    }

    /// The environment's interpreter.
    pub(crate) fn python(&self) -> PathBuf {
        self.program("python3")
    }

    /// A program that a requirement brought.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    fn pip(&self, log: &str, args: &[&str]) -> Result<()> {
        sh(self.python())
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(args)
            .run(log)?;
        Ok(())
    }
}
