//! Numbers of images: each image of a disk's chain, and the store of its data beside it, has its own.

use polyvirt_config::common::{NetworkProtocol, SourceContent, SourceExtent, StorageSource};
use polyvirt_config::domain::{
    BackingStore, Disk, DiskBus, Domain, Hostdev, HostdevKind, HostdevSubsystemDevice,
};

/// Gives numbers to images. No number is given twice while a guest runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Images {
    last: u32,
}

impl Images {
    /// Goes on behind the greatest number that a document has.
    pub fn behind(domain: &Domain) -> Self {
        let disks = domain.devices().disk.iter();
        let last = disks.map(last_of).max();
        Self {
            last: last.unwrap_or_default(),
        }
    }

    fn next(&mut self) -> u32 {
        self.last = self.last.saturating_add(1);
        self.last
    }

    /// Numbers the images of a disk that have none.
    pub fn number(&mut self, disk: &mut Disk) {
        if disk.source.is_empty() || disk.target.bus == Some(DiskBus::Sd) {
            return;
        }
        self.source(&mut disk.source);
        let mut below = disk.backing_store.as_mut();
        while let Some(store) = below {
            if let Some(source) = &mut store.source {
                if store.index.is_none() {
                    store.index = Some(self.next());
                }
                self.data_store(source);
            }
            below = store.backing_store.as_deref_mut();
        }
        let filters = disk.throttlefilters.as_ref();
        let filters = filters.map_or(0, |filters| filters.throttlefilter.len());
        self.last = self
            .last
            .saturating_add(u32::try_from(filters).unwrap_or(u32::MAX));
    }

    fn source(&mut self, source: &mut StorageSource) {
        if let Some(extent) = extent_mut(source)
            && extent.index.is_none()
        {
            extent.index = Some(self.next());
        }
        self.data_store(source);
    }

    fn data_store(&mut self, source: &mut StorageSource) {
        if let Some(store) = content_mut(source).and_then(|content| content.data_store.as_mut()) {
            self.source(&mut store.source);
        }
    }
}

/// Numbers the images of all disks that have none. The last disk's come first, as guests of other hosts have it.
pub fn number(domain: &mut Domain) {
    let mut images = Images::behind(domain);
    for disk in domain.devices_mut().disk.iter_mut().rev() {
        images.number(disk);
    }
}

/// Takes their numbers from the images of a disk: they are to be read anew.
pub fn forget(disk: &mut Disk) {
    forget_source(&mut disk.source);
    let mut below = disk.backing_store.as_mut();
    while let Some(store) = below {
        store.index = None;
        if let Some(source) = &mut store.source {
            forget_source(source);
        }
        below = store.backing_store.as_deref_mut();
    }
}

fn forget_source(source: &mut StorageSource) {
    if let Some(extent) = extent_mut(source) {
        extent.index = None;
    }
    if let Some(store) = content_mut(source).and_then(|content| content.data_store.as_mut()) {
        forget_source(&mut store.source);
    }
}

/// The number of the node of a SCSI device of the host, which has no image of its own to keep it in: behind those of
/// disks.
pub(crate) fn hostdev_image(domain: &Domain, device: &Hostdev) -> u32 {
    let is_scsi = |device: &&Hostdev| match &device.kind {
        HostdevKind::Subsystem(kind) => matches!(kind.device, HostdevSubsystemDevice::Scsi(_)),
        HostdevKind::Capabilities(_) => false,
    };
    let mut all = domain.devices().hostdev.iter().filter(is_scsi);
    let place = all
        .position(|other| other.info.alias == device.info.alias)
        .unwrap_or_default();
    let behind = Images::behind(domain).last.saturating_add(1);
    behind.saturating_add(u32::try_from(place).unwrap_or(u32::MAX))
}

/// The greatest number of a disk's images.
pub(crate) fn last_of(disk: &Disk) -> u32 {
    let mut last = number_of(&disk.source);
    let mut below = disk.backing_store.as_ref();
    while let Some(store) = below {
        let inner = store.source.as_ref().and_then(data_number);
        last = last
            .max(store.index.unwrap_or_default())
            .max(inner.unwrap_or_default());
        below = store.backing_store.as_deref();
    }
    last.max(data_number(&disk.source).unwrap_or_default())
}

/// The number of an image; 0 when it has none.
pub fn number_of(source: &StorageSource) -> u32 {
    extent(source)
        .and_then(|extent| extent.index)
        .unwrap_or_default()
}

/// The number of an image further down a chain; 0 when it has none.
pub(crate) fn number_below(store: &BackingStore) -> u32 {
    let own = || store.source.as_ref().map(number_of);
    store.index.or_else(own).unwrap_or_default()
}

fn data_number(source: &StorageSource) -> Option<u32> {
    let store = source.stored()?.data_store.as_ref()?;
    Some(number_of(&store.source))
}

macro_rules! parts {
    ($source:expr, $as_ref:ident, $($part:ident).+) => {
        match $source {
            StorageSource::File(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.file.$($part).+)),
            StorageSource::Block(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.block.$($part).+)),
            StorageSource::Dir(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.$($part).+)),
            StorageSource::Volume(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.$($part).+)),
            StorageSource::Nvme(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.$($part).+)),
            StorageSource::Vhostuser(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.$($part).+)),
            StorageSource::Vhostvdpa(kind) => kind.source.$as_ref().map(|source| parts!(@ $as_ref source.$($part).+)),
            StorageSource::Network(kind) => kind.source.$as_ref().map(|source| match parts!(@ $as_ref source.protocol) {
                NetworkProtocol::Nbd(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Rbd(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Sheepdog(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Gluster(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Iscsi(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Http(kind) => parts!(@ $as_ref kind.http.$($part).+),
                NetworkProtocol::Https(kind) => parts!(@ $as_ref kind.http.$($part).+),
                NetworkProtocol::Ftp(kind) => parts!(@ $as_ref kind.http.$($part).+),
                NetworkProtocol::Ftps(kind) => parts!(@ $as_ref kind.http.$($part).+),
                NetworkProtocol::Tftp(kind) => parts!(@ $as_ref kind.http.$($part).+),
                NetworkProtocol::Ssh(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Vxhs(kind) => parts!(@ $as_ref kind.$($part).+),
                NetworkProtocol::Nfs(kind) => parts!(@ $as_ref kind.$($part).+),
            }),
        }
    };
    (@ as_ref $($place:tt)+) => { &$($place)+ };
    (@ as_mut $($place:tt)+) => { &mut $($place)+ };
}

/// What part of an image a disk is, and its number.
pub(crate) fn extent(source: &StorageSource) -> Option<&SourceExtent> {
    parts!(source, as_ref, extent)
}

fn extent_mut(source: &mut StorageSource) -> Option<&mut SourceExtent> {
    parts!(source, as_mut, extent)
}

fn content_mut(source: &mut StorageSource) -> Option<&mut SourceContent> {
    parts!(source, as_mut, content)
}
