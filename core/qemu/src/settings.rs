//! What an administrator can choose, as in `qemu.conf`, and where things are kept.

use std::path::{Path, PathBuf};

use polyvirt_config::domain::QemuDeprecationBehavior;

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
    /// Memory of guests that other programs see: `/var/lib/libvirt/qemu/ram`.
    pub memory: PathBuf,
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
            memory: root.join("var/lib/libvirt/qemu/ram"),
        }
    }
}

/// How connections of one kind are encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// Whether they are when the document does not say.
    pub by_default: bool,
    /// The folder of certificates.
    pub folder: PathBuf,
    /// Whether clients have to show a certificate.
    pub verify: bool,
    /// The secret that the private key is encrypted with, by its UUID.
    pub secret: Option<String>,
}

impl Tls {
    /// That of a folder of certificates.
    pub fn new(folder: &str) -> Self {
        Self {
            by_default: false,
            folder: folder.into(),
            verify: true,
            secret: None,
        }
    }
}

/// Where firmware has been before there were descriptors, and the template of its variables.
const OLD_FIRMWARE: &[(&str, &str)] = &[
    (
        "/usr/share/OVMF/OVMF_CODE.fd",
        "/usr/share/OVMF/OVMF_VARS.fd",
    ),
    (
        "/usr/share/OVMF/OVMF_CODE.secboot.fd",
        "/usr/share/OVMF/OVMF_VARS.fd",
    ),
    (
        "/usr/share/AAVMF/AAVMF_CODE.fd",
        "/usr/share/AAVMF/AAVMF_VARS.fd",
    ),
    (
        "/usr/share/AAVMF/AAVMF32_CODE.fd",
        "/usr/share/AAVMF/AAVMF32_VARS.fd",
    ),
];

/// What an administrator can choose.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
pub struct Settings {
    /// Where things are kept.
    pub folders: Folders,
    /// Whether the driver runs as root.
    pub privileged: bool,
    /// Where VNC listens when the document does not say.
    pub vnc_listen: String,
    /// Where SPICE listens when the document does not say.
    pub spice_listen: String,
    /// Firmware without a descriptor, and the template of its variables: `nvram`.
    pub nvram: Vec<(String, String)>,
    /// Whether QEMU is kept from system calls that it does not need.
    pub seccomp_sandbox: bool,
    /// Encryption of VNC.
    pub vnc_tls: Tls,
    /// Whether clients of VNC tell who they are with SASL.
    pub vnc_sasl: bool,
    /// The folder of SASL's configuration for VNC.
    pub vnc_sasl_folder: Option<PathBuf>,
    /// The word that clients of VNC need where the document has none.
    pub vnc_password: Option<String>,
    /// Whether guests play sound on the host when their display is VNC.
    pub vnc_allow_host_audio: bool,
    /// Encryption of SPICE.
    pub spice_tls: Tls,
    /// Whether clients of SPICE tell who they are with SASL.
    pub spice_sasl: bool,
    /// The folder of SASL's configuration for SPICE.
    pub spice_sasl_folder: Option<PathBuf>,
    /// The word that clients of SPICE need where the document has none.
    pub spice_password: Option<String>,
    /// Whether VNC listens at a socket where the document does not say.
    pub vnc_auto_unix_socket: bool,
    /// Whether SPICE listens at a socket where the document does not say.
    pub spice_auto_unix_socket: bool,
    /// Encryption of character devices over TCP.
    pub chardev_tls: Tls,
    /// Encryption of disks over NBD.
    pub nbd_tls: Tls,
    /// Where file systems of huge pages are mounted: the size of a page in KiB, and the folder. The first one is used
    /// when no size is asked for.
    pub hugepages: Vec<(u64, PathBuf)>,
    /// Whether memory that is not kept from it goes into dumps of a crashed QEMU.
    pub dump_guest_core: bool,
    /// Whether QEMU's processes are called after their guests.
    pub process_names: bool,
    /// Whether what QEMU has to say begins with the time.
    pub log_timestamps: bool,
    /// How much the client of Gluster says, from 0 for nothing to 9.
    pub gluster_debug: u64,
    /// What becomes of commands and options that QEMU will not have for long, where the document does not say.
    pub deprecation: QemuDeprecationBehavior,
}

impl Settings {
    /// What holds when nothing is chosen.
    pub fn new(folders: Folders) -> Self {
        Self {
            folders,
            privileged: true,
            vnc_listen: "127.0.0.1".to_owned(),
            spice_listen: "127.0.0.1".to_owned(),
            nvram: OLD_FIRMWARE
                .iter()
                .map(|(code, variables)| ((*code).to_owned(), (*variables).to_owned()))
                .collect(),
            seccomp_sandbox: true,
            vnc_tls: Tls::new("/etc/pki/libvirt-vnc"),
            vnc_sasl: false,
            vnc_sasl_folder: None,
            vnc_password: None,
            vnc_allow_host_audio: false,
            spice_tls: Tls::new("/etc/pki/libvirt-spice"),
            spice_sasl: false,
            spice_sasl_folder: None,
            spice_password: None,
            vnc_auto_unix_socket: false,
            spice_auto_unix_socket: false,
            chardev_tls: Tls::new("/etc/pki/libvirt-chardev"),
            nbd_tls: Tls::new("/etc/pki/libvirt-nbd"),
            hugepages: Vec::new(),
            dump_guest_core: false,
            process_names: false,
            log_timestamps: true,
            gluster_debug: 4,
            deprecation: QemuDeprecationBehavior::None,
        }
    }
}
