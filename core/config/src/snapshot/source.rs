//! Where the image lies that changes go to.

use super::{SnapshotChanges, SnapshotDiskLocation, SnapshotSource};
use crate::common::DeviceSeclabel;
use crate::domain::storage;

impl SnapshotDiskLocation {
    /// Where changes go, when they go to an image of their own or nothing is said yet.
    pub fn changes(&self) -> Option<&SnapshotChanges> {
        match self {
            Self::Default(inner) => Some(&inner.changes),
            Self::External(inner) => Some(&inner.changes),
            Self::No | Self::Internal | Self::Manual => None,
        }
    }

    pub(super) fn changes_mut(&mut self) -> Option<&mut SnapshotChanges> {
        match self {
            Self::Default(inner) => Some(&mut inner.changes),
            Self::External(inner) => Some(&mut inner.changes),
            Self::No | Self::Internal | Self::Manual => None,
        }
    }
}

impl SnapshotSource {
    /// Path of the file or device.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::File(s) => s.source.as_ref()?.file.file.as_deref(),
            Self::Block(s) => s.source.as_ref()?.block.dev.as_deref(),
            Self::Network(_) => None,
        }
    }

    /// Whether no image is named.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Network(s) => s.source.is_none(),
            _ => self.path().is_none_or(str::is_empty),
        }
    }

    /// What the attribute `type` says.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::File(_) => "file",
            Self::Block(_) => "block",
            Self::Network(_) => "network",
        }
    }

    pub(super) fn labels(&self) -> &[DeviceSeclabel] {
        let labels = match self {
            Self::File(s) => s.source.as_ref().map(|s| &s.file.seclabel),
            Self::Block(s) => s.source.as_ref().map(|s| &s.block.seclabel),
            Self::Network(_) => None,
        };
        labels.map_or(&[], Vec::as_slice)
    }

    pub(super) fn normalise(&mut self) {
        match self {
            Self::File(s) => {
                if let Some(source) = &mut s.source {
                    storage::labels::normalise(&mut source.file.seclabel);
                }
            }
            Self::Block(s) => {
                if let Some(source) = &mut s.source {
                    storage::labels::normalise(&mut source.block.seclabel);
                }
            }
            Self::Network(s) => {
                if let Some(source) = &mut s.source {
                    storage::network::normalise(&mut source.protocol);
                }
            }
        }
    }
}
