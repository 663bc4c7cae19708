// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: storagevol.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for StorageVolume {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StorageVolumeType>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("name", &self.name);
        w.text_child_opt::<Text>("key", self.key.as_ref());
        w.child_opt("source", self.source.as_ref());
        w.text_child_opt::<Scaled<Bytes>>("capacity", self.capacity.as_ref());
        w.text_child_opt::<Scaled<Bytes>>("allocation", self.allocation.as_ref());
        w.text_child_opt::<Scaled<Bytes>>("physical", self.physical.as_ref());
        w.child_opt("target", self.target.as_ref());
        w.child_opt("backingStore", self.backing_store.as_ref());
    }
}

impl WriteContent for StorageVolumeSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("device", &self.device);
    }
}

impl WriteContent for StorageVolumeDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, w: &mut Writer) {
        w.items("extent", &self.extent);
    }
}

impl WriteContent for StorageVolumeTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<NonEmpty>("path", self.path.as_ref());
        w.child_opt("format", self.format.as_ref());
        w.child_nonempty("permissions", self.permissions.as_ref());
        w.child_nonempty("timestamps", self.timestamps.as_ref());
        w.child_opt("encryption", self.encryption.as_ref());
        w.text_child_opt::<CompatVersion>("compat", self.compat.as_ref());
        w.present("nocow", self.nocow);
        w.text_child_opt::<Scaled<OneByte>>("clusterSize", self.cluster_size.as_ref());
        w.child_opt("features", self.features.as_ref());
    }
}

impl WriteContent for StorageVolumeFormatElement {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<StorageVolumeFormat>("type", self.r#type.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StorageVolumeTimestamps {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<DecimalText>("atime", self.atime.as_ref());
        w.text_child_opt::<DecimalText>("mtime", self.mtime.as_ref());
        w.text_child_opt::<DecimalText>("ctime", self.ctime.as_ref());
        w.text_child_opt::<DecimalText>("btime", self.btime.as_ref());
    }
}

impl WriteContent for StorageVolumeFeatures {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.present("lazy_refcounts", self.lazy_refcounts);
        w.present("extended_l2", self.extended_l2);
    }
}

impl WriteContent for StorageVolumeBacking {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("path", self.path.as_ref());
        w.child_opt("format", self.format.as_ref());
        w.child_nonempty("permissions", self.permissions.as_ref());
        w.child_nonempty("timestamps", self.timestamps.as_ref());
    }
}
