//! What sources of all kinds have: a path, labels, encryption.

use super::{labels, network};
use crate::Result;
use crate::common::{
    DeviceSeclabel, SourceBlock, SourceContent, SourceDir, SourceFile, StartupPolicy,
    StorageSource, StorageSourceFile,
};

impl StorageSource {
    /// Path of the file, device, folder or socket, or the name on the server or in the pool. None when there is no source, as in an empty
    /// CD-ROM drive.
    pub fn path(&self) -> Option<&str> {
        let path = match self {
            Self::File(s) => s.source.as_ref()?.file.file.as_deref(),
            Self::Block(s) => s.source.as_ref()?.block.dev.as_deref(),
            Self::Dir(s) => s.source.as_ref()?.dir.as_deref(),
            Self::Network(s) => s.source.as_ref()?.protocol.name(),
            Self::Volume(s) => Some(s.source.as_ref()?.volume.as_str()),
            Self::Nvme(_) => None,
            Self::Vhostuser(s) => Some(s.source.as_ref()?.path.as_str()),
            Self::Vhostvdpa(s) => Some(s.source.as_ref()?.dev.as_str()),
        };
        path.filter(|path| !path.is_empty())
    }

    /// Whether there is nothing that a guest could read.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Network(s) => s.source.is_none(),
            Self::Nvme(s) => s.source.is_none(),
            _ => self.path().is_none(),
        }
    }

    /// What the attribute `type` says.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::File(_) => "file",
            Self::Block(_) => "block",
            Self::Dir(_) => "dir",
            Self::Network(_) => "network",
            Self::Volume(_) => "volume",
            Self::Nvme(_) => "nvme",
            Self::Vhostuser(_) => "vhostuser",
            Self::Vhostvdpa(_) => "vhostvdpa",
        }
    }

    /// What happens when it is not there as the guest starts.
    pub fn startup_policy(&self) -> Option<StartupPolicy> {
        match self {
            Self::File(s) => s.source.as_ref()?.startup_policy,
            Self::Block(s) => s.source.as_ref()?.startup_policy,
            Self::Dir(s) => s.source.as_ref()?.startup_policy,
            Self::Network(s) => s.source.as_ref()?.startup_policy,
            Self::Volume(s) => s.source.as_ref()?.startup_policy,
            Self::Nvme(s) => s.source.as_ref()?.startup_policy,
            Self::Vhostuser(_) | Self::Vhostvdpa(_) => None,
        }
    }

    /// How the data is stored.
    pub fn stored(&self) -> Option<&SourceContent> {
        match self {
            Self::File(s) => s.source.as_ref().map(|s| &s.file.content),
            Self::Block(s) => s.source.as_ref().map(|s| &s.block.content),
            Self::Dir(s) => s.source.as_ref().map(|s| &s.content),
            Self::Network(s) => s.source.as_ref().map(|s| s.protocol.stored()),
            Self::Volume(s) => s.source.as_ref().map(|s| &s.content),
            Self::Nvme(s) => s.source.as_ref().map(|s| &s.content),
            Self::Vhostuser(s) => s.source.as_ref().map(|s| &s.content),
            Self::Vhostvdpa(s) => s.source.as_ref().map(|s| &s.content),
        }
    }

    /// How the data is stored, to be changed.
    pub fn stored_mut(&mut self) -> Option<&mut SourceContent> {
        match self {
            Self::File(s) => s.source.as_mut().map(|s| &mut s.file.content),
            Self::Block(s) => s.source.as_mut().map(|s| &mut s.block.content),
            Self::Dir(s) => s.source.as_mut().map(|s| &mut s.content),
            Self::Network(s) => s.source.as_mut().map(|s| s.protocol.stored_mut()),
            Self::Volume(s) => s.source.as_mut().map(|s| &mut s.content),
            Self::Nvme(s) => s.source.as_mut().map(|s| &mut s.content),
            Self::Vhostuser(s) => s.source.as_mut().map(|s| &mut s.content),
            Self::Vhostvdpa(s) => s.source.as_mut().map(|s| &mut s.content),
        }
    }

    /// Labels of its own.
    pub fn labels(&self) -> &[DeviceSeclabel] {
        let labels = match self {
            Self::File(s) => s.source.as_ref().map(|s| &s.file.seclabel),
            Self::Block(s) => s.source.as_ref().map(|s| &s.block.seclabel),
            Self::Dir(s) => s.source.as_ref().map(|s| &s.seclabel),
            Self::Volume(s) => s.source.as_ref().map(|s| &s.seclabel),
            Self::Nvme(s) => s.source.as_ref().map(|s| &s.seclabel),
            Self::Network(_) | Self::Vhostuser(_) | Self::Vhostvdpa(_) => None,
        };
        labels.map_or(&[], Vec::as_slice)
    }

    fn labels_mut(&mut self) -> Option<&mut Vec<DeviceSeclabel>> {
        match self {
            Self::File(s) => s.source.as_mut().map(|s| &mut s.file.seclabel),
            Self::Block(s) => s.source.as_mut().map(|s| &mut s.block.seclabel),
            Self::Dir(s) => s.source.as_mut().map(|s| &mut s.seclabel),
            Self::Volume(s) => s.source.as_mut().map(|s| &mut s.seclabel),
            Self::Nvme(s) => s.source.as_mut().map(|s| &mut s.seclabel),
            Self::Network(_) | Self::Vhostuser(_) | Self::Vhostvdpa(_) => None,
        }
    }
}

/// Fills in what is left out.
pub(super) fn normalise(source: &mut StorageSource) {
    empty_path(source);
    if let Some(list) = source.labels_mut() {
        labels::normalise(list);
    }
    match source {
        StorageSource::Network(s) => {
            if let Some(source) = &mut s.source {
                network::normalise(&mut source.protocol);
            }
        }
        StorageSource::Vhostuser(s) => {
            let reconnect = s.source.as_mut().and_then(|s| s.reconnect.as_mut());
            if let Some(reconnect) = reconnect.filter(|reconnect| !reconnect.enabled) {
                reconnect.timeout = None;
            }
        }
        _ => {}
    }
}

/// Leaves out labels that say nothing.
pub(super) fn inactive(source: &mut StorageSource) {
    if let Some(list) = source.labels_mut() {
        labels::inactive(list);
    }
}

/// An empty path is none, and an element that says nothing goes.
fn empty_path(source: &mut StorageSource) {
    match source {
        StorageSource::File(s) => {
            if let Some(own) = &mut s.source {
                own.file.file.take_if(|path| path.is_empty());
            }
            s.source.take_if(|own| **own == SourceFile::default());
        }
        StorageSource::Block(s) => {
            if let Some(own) = &mut s.source {
                own.block.dev.take_if(|path| path.is_empty());
            }
            s.source.take_if(|own| **own == SourceBlock::default());
        }
        StorageSource::Dir(s) => {
            if let Some(own) = &mut s.source {
                own.dir.take_if(|path| path.is_empty());
            }
            s.source.take_if(|own| **own == SourceDir::default());
        }
        _ => {}
    }
}

/// A drive without a medium is one of files, unless it is one of devices.
pub(super) fn without_medium(source: &mut StorageSource) {
    let kept = matches!(source, StorageSource::File(_) | StorageSource::Block(_));
    if !kept && source.is_empty() {
        *source = StorageSource::File(StorageSourceFile::default());
    }
}

/// Refuses what cannot be of one source.
pub(super) fn check(source: &StorageSource) -> Result<()> {
    labels::check(source.labels())?;
    match source {
        StorageSource::Network(s) => {
            s.source
                .as_ref()
                .map_or(Ok(()), |source| network::check(&source.protocol))?;
        }
        StorageSource::Nvme(s) if s.source.as_ref().is_some_and(|own| own.namespace == 0) => {
            return Err(crate::Error::unsupported(
                "namespaces of NVMe are counted from 1",
            ));
        }
        StorageSource::Vhostuser(s) => {
            let reconnect = s.source.as_ref().and_then(|s| s.reconnect.as_ref());
            if reconnect.is_some_and(|r| r.enabled && r.timeout.is_none()) {
                return Err(crate::Error::xml("reconnecting needs a timeout"));
            }
        }
        _ => {}
    }
    let Some(content) = source.stored() else {
        return Ok(());
    };
    if let Some(encryption) = &content.encryption {
        super::auth::check_encryption(encryption)?;
    }
    content
        .data_store
        .as_ref()
        .map_or(Ok(()), |store| check(&store.source))
}
