//! What a start has prepared on the host.

use std::collections::BTreeMap;

use polyvirt_config::values::CpuSet;

use crate::{Capabilities, Settings};

/// What has been prepared on the host for a start, or for a device that is plugged in.
#[derive(Clone, Copy)]
pub struct Launch<'a> {
    /// What the QEMU at hand can do.
    pub capabilities: &'a Capabilities,
    /// What the administrator chose.
    pub settings: &'a Settings,
    /// The number of the guest while it runs.
    pub id: i32,
    /// The descriptor, open in the new process, on which QEMU's monitor listens.
    pub monitor_fd: i32,
    /// Descriptors, secrets and sockets.
    pub prepared: &'a dyn Prepared,
    /// Variables of the environment of who starts the guest. Which of them the guest gets is decided here.
    pub environment: &'a [(String, String)],
    /// Where a guest that comes from elsewhere is read from: `fd:7`, `tcp:[::]:49152`, or `defer` to be told later.
    pub incoming: Option<&'a str>,
    /// The number of the next set of descriptors: 0 at a start, later the first that is not in use.
    pub next_fd_set: u32,
}

/// A secret as QEMU takes it: encrypted with AES-256 in CBC mode under the guest's master key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The secret encrypted, in base 64.
    pub data: String,
    /// The initialization vector, in base 64.
    pub iv: String,
}

/// What has been prepared, by names that are made of the alias of a device and what is prepared for it.
///
/// | Name | What |
/// |---|---|
/// | `ALIAS-listen` | the socket that a character device listens on |
/// | `ALIAS-source` | the file that a character device writes to |
/// | `ALIAS-log` | the file that what a character device writes is copied to |
/// | `ALIAS-tap`, `ALIAS-vhost` | queues of a network card, one descriptor each |
/// | `ALIAS-vdpa` | the vDPA device of a network card |
/// | `ALIAS-vhost` | the vhost device of a SCSI host or of a socket between guest and host |
/// | `ALIAS-vhost-user` | the connection with the program behind a graphics card |
/// | `NODE-vdpa`, `NODE-fds` | the vDPA device of a disk, the files of a group of descriptors |
///
/// Where a descriptor is missing that QEMU can open itself, it is told to.
pub trait Prepared {
    /// Descriptors, as QEMU knows them: numbers at a start, names of passed ones later.
    fn descriptors(&self, name: &str) -> Vec<String>;

    /// The secret of that name.
    fn secret(&self, name: &str) -> Option<Sealed>;

    /// The path of the socket of a program that was started for a device, if it is not where it usually is.
    fn socket(&self, name: &str) -> Option<String>;

    /// What time it is, in seconds since 1970: clocks that are told by how far they are ahead begin there.
    fn now(&self) -> i64;

    /// How far local time is ahead of universal time, in seconds.
    fn local_offset(&self) -> i64 {
        0
    }

    /// Whether the host's CPU has a feature, as documents name it; nothing when that is not known.
    fn host_has_feature(&self, _name: &str) -> Option<bool> {
        None
    }

    /// Whether a device of the host reads CD-ROMs.
    fn is_cdrom_drive(&self, path: &str) -> bool {
        ["/dev/cdrom", "/dev/sr"]
            .iter()
            .any(|name| path.starts_with(name))
    }

    /// The nodes of the host that were chosen for a guest that left it to the host.
    fn chosen_nodes(&self) -> Option<CpuSet> {
        None
    }

    /// Whether a disk of that name is served by a program beside QEMU: `NODE-nbdkit`.
    fn served(&self, name: &str) -> bool {
        self.socket(name).is_some()
    }
}

/// What has been prepared, as tables.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    /// Descriptors by name.
    pub descriptors: BTreeMap<String, Vec<String>>,
    /// Secrets by the identifier of their object.
    pub secrets: BTreeMap<String, Sealed>,
    /// Sockets by name.
    pub sockets: BTreeMap<String, String>,
    /// Nodes of the host that were chosen.
    pub nodes: Option<CpuSet>,
    /// What time it is, in seconds since 1970.
    pub now: i64,
    /// How far local time is ahead of universal time, in seconds.
    pub local_offset: i64,
}

impl Prepared for Tables {
    fn descriptors(&self, name: &str) -> Vec<String> {
        self.descriptors.get(name).cloned().unwrap_or_default()
    }

    fn secret(&self, name: &str) -> Option<Sealed> {
        self.secrets.get(name).cloned()
    }

    fn socket(&self, name: &str) -> Option<String> {
        self.sockets.get(name).cloned()
    }

    fn chosen_nodes(&self) -> Option<CpuSet> {
        self.nodes.clone()
    }

    fn now(&self) -> i64 {
        self.now
    }

    fn local_offset(&self) -> i64 {
        self.local_offset
    }
}
