//! What an administrator can choose, as in `qemu.conf`, and where things are kept.

use std::path::{Path, PathBuf};

/// Where things are kept.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Definitions: `/etc/libvirt/qemu`.
    pub config: PathBuf,
    /// What lasts as long as guests: `/run/libvirt/qemu`.
    pub state: PathBuf,
    /// What lasts: `/var/lib/libvirt/qemu`.
    pub lib: PathBuf,
    /// What can be found out again: `/var/cache/libvirt/qemu`.
    pub cache: PathBuf,
    /// Logs of guests: `/var/log/libvirt/qemu`.
    pub log: PathBuf,
}

impl Folders {
    /// Those of the system, below `root`.
    pub fn below(root: &Path) -> Self {
        Self {
            config: root.join("etc/libvirt/qemu"),
            state: root.join("run/libvirt/qemu"),
            lib: root.join("var/lib/libvirt/qemu"),
            cache: root.join("var/cache/libvirt/qemu"),
            log: root.join("var/log/libvirt/qemu"),
        }
    }
}

/// What an administrator can choose.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where things are kept.
    pub folders: Folders,
    /// Whether the driver runs as root.
    pub privileged: bool,
    /// Where VNC listens when the document does not say.
    pub vnc_listen: String,
    /// Where SPICE listens when the document does not say.
    pub spice_listen: String,
    /// Whether QEMU is kept from system calls that it does not need.
    pub seccomp_sandbox: bool,
}

impl Settings {
    /// What holds when nothing is chosen.
    pub fn new(folders: Folders) -> Self {
        Self {
            folders,
            privileged: true,
            vnc_listen: "127.0.0.1".to_owned(),
            spice_listen: "127.0.0.1".to_owned(),
            seccomp_sandbox: true,
        }
    }
}
