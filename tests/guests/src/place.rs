//! A root of its own for a test.

use anyhow::{Context, Result};
use polyvirt::Connect;
use tempfile::TempDir;

/// A root with a connection to it. Guests that still run are ended when this is dropped.
pub struct Place {
    /// The connection.
    pub conn: Connect,
    root: TempDir,
}

impl Place {
    /// A new root.
    ///
    /// # Errors
    /// When it cannot be made or opened.
    pub fn new() -> Result<Self> {
        Self::with("")
    }

    /// A new root, opened with more parameters in the URI: `&guests=keep`.
    ///
    /// # Errors
    /// When it cannot be made or opened.
    pub fn with(parameters: &str) -> Result<Self> {
        Self::open(Self::folder()?, parameters)
    }

    /// A new root with a `qemu.conf`.
    ///
    /// # Errors
    /// When it cannot be made or opened.
    pub fn chosen(conf: &str) -> Result<Self> {
        let root = Self::folder()?;
        std::fs::create_dir(root.path().join("etc"))?;
        std::fs::write(root.path().join("etc/qemu.conf"), conf)?;
        Self::open(root, "")
    }

    fn folder() -> Result<TempDir> {
        let folder = tempfile::Builder::new()
            .prefix("polyvirt-guests-")
            .tempdir();
        Ok(folder?)
    }

    fn open(root: TempDir, parameters: &str) -> Result<Self> {
        let uri = format!("qemu:///embed?root={}{parameters}", root.path().display());
        let conn = Connect::open(&*uri).with_context(|| format!("cannot open {uri}"))?;
        Ok(Self { conn, root })
    }

    /// Where it is.
    pub fn root(&self) -> &std::path::Path {
        self.root.path()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let all = polyvirt::ConnectListAllDomainsFlags::ACTIVE;
        for domain in self.conn.list_all_domains(all).unwrap_or_default() {
            let _ = domain.destroy();
        }
    }
}
