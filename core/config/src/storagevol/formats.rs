//! Which formats the volumes of a pool can have.

use super::StorageVolumeFormat as Format;
use crate::storagepool::StoragePoolKind;

/// The formats of one kind of pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Formats {
    /// Those of image files.
    Images,
    /// Those of partitions.
    Partitions,
    /// None are told apart.
    Untold,
}

impl Formats {
    pub(super) fn of(pool: &StoragePoolKind) -> Self {
        match pool {
            StoragePoolKind::Dir(_)
            | StoragePoolKind::Fs(_)
            | StoragePoolKind::Netfs(_)
            | StoragePoolKind::Rbd(_)
            | StoragePoolKind::Gluster(_)
            | StoragePoolKind::Vstorage(_) => Self::Images,
            StoragePoolKind::Disk(_) => Self::Partitions,
            StoragePoolKind::Logical(_)
            | StoragePoolKind::Iscsi(_)
            | StoragePoolKind::IscsiDirect(_)
            | StoragePoolKind::Scsi(_)
            | StoragePoolKind::Mpath(_)
            | StoragePoolKind::Sheepdog(_)
            | StoragePoolKind::Zfs(_) => Self::Untold,
        }
    }

    /// The format when none is named.
    pub(crate) fn default(self) -> Option<Format> {
        match self {
            Self::Images => Some(Format::Raw),
            Self::Partitions => Some(Format::None),
            Self::Untold => None,
        }
    }

    /// All that a volume can have; none where none are told apart.
    pub(crate) fn all(self) -> impl Iterator<Item = Format> {
        let told = self.default().is_some();
        let all = Format::ALL.iter().copied();
        all.filter(move |format| told && self.allow(*format))
    }

    /// Whether a volume can have this format. Where none are told apart, the word does not count.
    pub(super) fn allow(self, format: Format) -> bool {
        match self {
            Self::Images => is_image(format),
            Self::Partitions => is_partition(format),
            Self::Untold => true,
        }
    }
}

fn is_image(format: Format) -> bool {
    matches!(
        format,
        Format::Raw
            | Format::Dir
            | Format::Bochs
            | Format::Cloop
            | Format::Dmg
            | Format::Iso
            | Format::Vpc
            | Format::Vdi
            | Format::Fat
            | Format::Vhd
            | Format::Ploop
            | Format::Cow
            | Format::Qcow
            | Format::Qcow2
            | Format::Qed
            | Format::Vmdk
    )
}

fn is_partition(format: Format) -> bool {
    matches!(
        format,
        Format::None
            | Format::Linux
            | Format::Fat16
            | Format::Fat32
            | Format::LinuxSwap
            | Format::LinuxLvm
            | Format::LinuxRaid
            | Format::Extended
    )
}
