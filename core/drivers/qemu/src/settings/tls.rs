//! How connections are encrypted, where one choice stands for several kinds of them.

use std::path::{Path, PathBuf};

use polyvirt_qemu::Settings;
use polyvirt_qemu::settings::Tls as Settled;

/// What is chosen for one kind of connection.
#[derive(Clone, Debug, Default)]
pub(super) struct Tls {
    pub(super) on: bool,
    pub(super) folder: Option<PathBuf>,
    pub(super) verify: Option<bool>,
    pub(super) secret: Option<String>,
}

/// What is chosen for all of them.
#[derive(Clone, Debug)]
pub(super) struct AllTls {
    /// Where certificates are of kinds that have no folder of their own.
    pub(super) folder: PathBuf,
    pub(super) verify: Option<bool>,
    pub(super) secret: Option<String>,
    pub(super) vnc: Tls,
    pub(super) spice: Tls,
    pub(super) chardev: Tls,
    pub(super) nbd: Tls,
}

impl AllTls {
    pub(super) fn new() -> Self {
        Self {
            folder: "/etc/pki/qemu".into(),
            verify: None,
            secret: None,
            vnc: Tls::default(),
            spice: Tls::default(),
            chardev: Tls::default(),
            nbd: Tls::default(),
        }
    }

    /// Tells QEMU's settings what holds for each kind.
    pub(super) fn settle(&self, settings: &mut Settings) {
        // Who sees a display proves it by a word; who talks to a device by a certificate.
        settings.vnc_tls = self.of(&self.vnc, "/etc/pki/libvirt-vnc", false);
        settings.spice_tls = self.of(&self.spice, "/etc/pki/libvirt-spice", false);
        settings.chardev_tls = self.of(&self.chardev, "/etc/pki/libvirt-chardev", true);
        settings.nbd_tls = self.of(&self.nbd, "/etc/pki/libvirt-nbd", true);
    }

    fn of(&self, kind: &Tls, own: &str, verify: bool) -> Settled {
        let own = Path::new(own);
        let usual = if own.exists() { own } else { &self.folder };
        Settled {
            by_default: kind.on,
            folder: kind.folder.clone().unwrap_or_else(|| usual.to_owned()),
            verify: kind.verify.or(self.verify).unwrap_or(verify),
            secret: kind.secret.clone().or_else(|| self.secret.clone()),
        }
    }
}
