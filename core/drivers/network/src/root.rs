//! The folders below a root, and that one process at a time has it.

use std::fs::File;
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::{files, root};

/// A root that is ours until this is dropped.
pub(crate) struct Root {
    pub(crate) folders: Folders,
    /// Locked as long as it is open.
    _lock: File,
}

/// Where things are.
pub(crate) struct Folders {
    /// Definitions.
    pub(crate) config: PathBuf,
    /// What an administrator has chosen.
    pub(crate) settings: PathBuf,
    /// Links to the definitions of networks that start with their host.
    pub(crate) autostart: PathBuf,
    /// What is known of active networks, with the process IDs of their servers.
    pub(crate) state: PathBuf,
    /// What the servers are told, and the addresses they have given.
    pub(crate) dnsmasq: PathBuf,
    /// What the servers have to say.
    pub(crate) log: PathBuf,
}

impl Root {
    /// Takes a root, and makes the folders in it.
    pub(crate) fn take(path: &Path) -> Result<Self> {
        let ours = |error: Error| error.with_domain(ErrorDomain::NETWORK);
        root::require(path).map_err(ours)?;
        let folders = Folders::below(path);
        for folder in [
            &folders.config,
            &folders.autostart,
            &folders.state,
            &folders.log,
        ] {
            files::make_folder(folder, 0o700)?;
        }
        // The server gives up its privileges and reads its files again later.
        files::make_folder(&folders.dnsmasq, 0o755)?;
        let lock = root::claim(path, &folders.state.join("driver.pid")).map_err(ours)?;
        Ok(Self {
            folders,
            _lock: lock,
        })
    }
}

impl Folders {
    fn below(root: &Path) -> Self {
        let config = root.join("etc/qemu/networks");
        Self {
            autostart: config.join("autostart"),
            config,
            settings: root.join("etc/network.conf"),
            state: root.join("run/network"),
            dnsmasq: root.join("lib/dnsmasq"),
            log: root.join("log/network"),
        }
    }
}
