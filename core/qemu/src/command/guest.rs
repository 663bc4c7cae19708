//! What every part of a command line needs to know of a guest.

use std::cell::Cell;

use polyvirt_config::domain::{Domain, QemuCapabilities};

use super::launch::{Launch, Sealed};
use super::piece::Piece;
use crate::capabilities::Accelerator;
use crate::machine::Traits;
use crate::places::Places;
use crate::{Flag, Flags, Props};

/// A guest that is told to QEMU.
pub struct Guest<'a> {
    /// Its document, complete, with addresses and aliases.
    pub domain: &'a Domain,
    /// What has been prepared.
    pub launch: &'a Launch<'a>,
    /// What the QEMU has, as the document says it is to be seen.
    pub flags: Flags,
    /// Where its things are kept.
    pub places: Places<'a>,
    /// Its architecture and type of machine.
    pub machine: Traits<'a>,
    next_fd_set: Cell<u32>,
}

impl<'a> Guest<'a> {
    /// Looks at a guest.
    pub fn new(domain: &'a Domain, launch: &'a Launch<'a>) -> Self {
        let flags = flags_for(
            &launch.capabilities.flags,
            domain.qemu_capabilities.as_ref(),
        );
        Self {
            domain,
            launch,
            flags,
            places: Places::of(&launch.settings.folders, launch.id, domain),
            machine: Traits::of(domain),
            next_fd_set: Cell::new(launch.next_fd_set),
        }
    }

    /// Whether the QEMU has something.
    pub const fn has(&self, flag: Flag) -> bool {
        self.flags.has(flag)
    }

    /// What the guest runs on.
    pub const fn accelerator(&self) -> Accelerator {
        Accelerator::of(self.domain.r#type)
    }

    /// Descriptors of a name, as a set that QEMU opens by its path. Nothing where none were prepared.
    pub(super) fn fd_set(&self, name: &str, pieces: &mut Vec<Piece>) -> Option<String> {
        let descriptors = self.launch.prepared.descriptors(name);
        let fd = descriptors.into_iter().next()?;
        let set = self.next_fd_set.get();
        self.next_fd_set.set(set.saturating_add(1));
        pieces.push(Piece::AddFd {
            set,
            fd,
            opaque: name.to_owned(),
        });
        Some(format!("/dev/fdset/{set}"))
    }

    /// A group of descriptors as one set.
    pub(super) fn fd_group(&self, name: &str, pieces: &mut Vec<Piece>) -> Option<String> {
        let descriptors = self.launch.prepared.descriptors(&format!("{name}-fds"));
        if descriptors.is_empty() {
            return None;
        }
        let set = self.next_fd_set.get();
        self.next_fd_set.set(set.saturating_add(1));
        for (number, fd) in descriptors.into_iter().enumerate() {
            pieces.push(Piece::AddFd {
                set,
                fd,
                opaque: format!("{name}{number}"),
            });
        }
        Some(format!("/dev/fdset/{set}"))
    }

    /// The object of a secret, or nothing if it has not been prepared.
    pub(super) fn secret(&self, id: &str) -> Option<Piece> {
        let Sealed { data, iv } = self.launch.prepared.secret(id)?;
        let props = Props::new()
            .with("qom-type", "secret")
            .with("id", id)
            .with("data", data)
            .with("keyid", MASTER_KEY)
            .with("iv", iv)
            .with("format", "base64");
        Some(Piece::Object(props))
    }
}

/// The object of the key that secrets are encrypted with.
pub(super) const MASTER_KEY: &str = "masterKey0";

/// What a QEMU has, with what the document adds and takes away.
fn flags_for(flags: &Flags, changes: Option<&QemuCapabilities>) -> Flags {
    let mut flags = flags.clone();
    let Some(changes) = changes else {
        return flags;
    };
    for flag in changes
        .qemu_add
        .iter()
        .filter_map(|flag| Flag::of(&flag.capability))
    {
        flags.insert(flag);
    }
    for flag in changes
        .qemu_del
        .iter()
        .filter_map(|flag| Flag::of(&flag.capability))
    {
        flags.remove(flag);
    }
    flags
}
