// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: common/storage-source.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for StorageSourceFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceDir {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceNetwork {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceVolume {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceNvme {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceVhostuser {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for StorageSourceVhostvdpa {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_deref());
    }
}

impl WriteContent for SourceExtent {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<Dec<u32>>("index", self.index.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("slices", self.slices.as_ref());
    }
}

impl WriteContent for SourceContent {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("encryption", self.encryption.as_ref());
        w.child_opt("dataStore", self.data_store.as_ref());
    }
}

impl WriteContent for SourceFile {
    fn attributes(&self, w: &mut Writer) {
        self.file.attributes(w);
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.file.content(w);
    }
}

impl WriteContent for SourceFilePlain {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("file", self.file.as_ref());
        w.attribute_opt::<Text>("fdgroup", self.fdgroup.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.extent.content(w);
        w.items("seclabel", &self.seclabel);
        self.content.content(w);
    }
}

impl WriteContent for SourceBlock {
    fn attributes(&self, w: &mut Writer) {
        self.block.attributes(w);
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.block.content(w);
    }
}

impl WriteContent for SourceBlockPlain {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("dev", self.dev.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.extent.content(w);
        w.items("seclabel", &self.seclabel);
        w.child_opt("reservations", self.reservations.as_ref());
        self.content.content(w);
    }
}

impl WriteContent for SourceDir {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("dir", self.dir.as_ref());
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.extent.content(w);
        w.items("seclabel", &self.seclabel);
        self.content.content(w);
    }
}

impl WriteContent for SourceVolume {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("pool", &self.pool);
        w.attribute::<Text>("volume", &self.volume);
        w.attribute_opt::<VolumeMode>("mode", self.mode.as_ref());
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.extent.content(w);
        w.items("seclabel", &self.seclabel);
        self.content.content(w);
    }
}

impl WriteContent for SourceNvme {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NvmeAddressType>("type", &self.r#type);
        w.attribute::<YesNo>("managed", &self.managed);
        w.attribute::<Dec<u64>>("namespace", &self.namespace);
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child("address", &self.address);
        self.extent.content(w);
        w.items("seclabel", &self.seclabel);
        self.content.content(w);
    }
}

impl WriteContent for SourceVhostUser {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<VhostUserType>("type", &self.r#type);
        w.attribute::<Text>("path", &self.path);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("reconnect", self.reconnect.as_ref());
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for Reconnect {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enabled", &self.enabled);
        w.attribute_opt::<Dec<u32>>("timeout", self.timeout.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SourceVhostVdpa {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dev", &self.dev);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for Slices {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("slice", &self.slice);
    }
}

impl WriteContent for Slice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SliceType>("type", &self.r#type);
        w.attribute::<Dec<u64>>("offset", &self.offset);
        w.attribute::<Dec<u64>>("size", &self.size);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Reservations {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("managed", &self.managed);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
    }
}

impl WriteContent for ReservationsSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<VhostUserType>("type", &self.r#type);
        w.attribute::<Text>("path", &self.path);
        w.attribute_opt::<ReservationsMode>("mode", self.mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DataStore {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child("format", &self.format);
        self.source.content(w);
    }
}

impl WriteContent for ImageFormat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StorageFormat>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("metadata_cache", self.metadata_cache.as_ref());
    }
}

impl WriteContent for MetadataCache {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Scaled<Bytes>>("max_size", self.max_size.as_ref());
    }
}

impl WriteContent for StorageSource {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::File(_) => w.discriminator("type", "file"),
            Self::Block(_) => w.discriminator("type", "block"),
            Self::Dir(_) => w.discriminator("type", "dir"),
            Self::Network(_) => w.discriminator("type", "network"),
            Self::Volume(_) => w.discriminator("type", "volume"),
            Self::Nvme(_) => w.discriminator("type", "nvme"),
            Self::Vhostuser(_) => w.discriminator("type", "vhostuser"),
            Self::Vhostvdpa(_) => w.discriminator("type", "vhostvdpa"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::File(inner) => inner.content(w),
            Self::Block(inner) => inner.content(w),
            Self::Dir(inner) => inner.content(w),
            Self::Network(inner) => inner.content(w),
            Self::Volume(inner) => inner.content(w),
            Self::Nvme(inner) => inner.content(w),
            Self::Vhostuser(inner) => inner.content(w),
            Self::Vhostvdpa(inner) => inner.content(w),
        }
    }
}
