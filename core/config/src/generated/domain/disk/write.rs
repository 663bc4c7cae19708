// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/disk.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Disk {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
        w.attribute::<DiskDevice>("device", &self.device);
        w.attribute_opt::<VirtioModel>("model", self.model.as_ref());
        w.attribute_opt::<YesNo>("rawio", self.rawio.as_ref());
        w.attribute_opt::<Sgio>("sgio", self.sgio.as_ref());
        w.attribute_opt::<SnapshotLocation>("snapshot", self.snapshot.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_opt("auth", self.auth.as_ref());
        self.source.content(w);
        w.child_opt("backingStore", self.backing_store.as_ref());
        w.child_opt("backenddomain", self.backenddomain.as_ref());
        w.child_opt("geometry", self.geometry.as_ref());
        w.child_nonempty("blockio", self.blockio.as_ref());
        if w.live() { w.child_opt("mirror", self.mirror.as_ref()); }
        w.child("target", &self.target);
        w.child_nonempty("throttlefilters", self.throttlefilters.as_ref());
        w.child_nonempty("iotune", self.iotune.as_ref());
        w.present("readonly", self.readonly);
        w.present("shareable", self.shareable);
        w.child_opt("transient", self.transient.as_ref());
        w.text_child_opt::<Text>("serial", self.serial.as_ref());
        w.text_child_opt::<Wwn>("wwn", self.wwn.as_ref());
        w.text_child_opt::<Printable<8>>("vendor", self.vendor.as_ref());
        w.text_child_opt::<Printable<16>>("product", self.product.as_ref());
        w.child_opt("encryption", self.encryption.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for DiskDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
        w.attribute_opt::<StorageFormat>("type", self.r#type.as_ref());
        if self.cache != DiskCache::Default { w.attribute::<DiskCache>("cache", &self.cache); }
        w.attribute_opt::<DiskErrorPolicy>("error_policy", self.error_policy.as_ref());
        w.attribute_opt::<DiskReadErrorPolicy>("rerror_policy", self.rerror_policy.as_ref());
        w.attribute_opt::<DiskIo>("io", self.io.as_ref());
        w.attribute_opt::<OnOff>("ioeventfd", self.ioeventfd.as_ref());
        w.attribute_opt::<OnOff>("event_idx", self.event_idx.as_ref());
        w.attribute_opt::<OnOff>("copy_on_read", self.copy_on_read.as_ref());
        w.attribute_opt::<DiskDiscard>("discard", self.discard.as_ref());
        w.attribute_opt::<Positive>("iothread", self.iothread.as_ref());
        w.attribute_opt::<DiskDetectZeroes>("detect_zeroes", self.detect_zeroes.as_ref());
        w.attribute_opt::<OnOff>("discard_no_unref", self.discard_no_unref.as_ref());
        if self.queues != 0 { w.attribute::<Dec<u32>>("queues", &self.queues); }
        if self.queue_size != 0 { w.attribute::<Dec<u32>>("queue_size", &self.queue_size); }
        self.virtio.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("metadata_cache", self.metadata_cache.as_ref());
        w.child_opt("iothreads", self.iothreads.as_ref());
    }
}

impl WriteContent for IoThreadMapping {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("iothread", &self.iothread);
    }
}

impl WriteContent for MappedIoThread {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("id", &self.id);
    }

    fn content(&self, w: &mut Writer) {
        w.items("queue", &self.queue);
    }
}

impl WriteContent for MappedQueue {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("id", &self.id);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BackingStore {
    fn attributes(&self, w: &mut Writer) {
        if let Some(one) = &self.source { one.attributes(w); }
        if w.live() { w.attribute_opt::<Dec<u32>>("index", self.index.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("format", self.format.as_ref());
        if let Some(one) = &self.source { one.content(w); }
        w.child_opt("backingStore", self.backing_store.as_deref());
    }
}

impl WriteContent for BackendDomain {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DiskGeometry {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("cyls", &self.cyls);
        w.attribute::<Dec<u32>>("heads", &self.heads);
        w.attribute::<Dec<u32>>("secs", &self.secs);
        w.attribute_opt::<GeometryTranslation>("trans", self.trans.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DiskBlockIo {
    fn attributes(&self, w: &mut Writer) {
        if self.logical_block_size != 0 { w.attribute::<Dec<u32>>("logical_block_size", &self.logical_block_size); }
        if self.physical_block_size != 0 { w.attribute::<Dec<u32>>("physical_block_size", &self.physical_block_size); }
        if self.discard_granularity != 0 { w.attribute::<Dec<u32>>("discard_granularity", &self.discard_granularity); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DiskMirror {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
        w.attribute_opt::<Text>("file", self.file.as_ref());
        w.attribute_opt::<StorageFormat>("format", self.format.as_ref());
        w.attribute_opt::<MirrorJob>("job", self.job.as_ref());
        w.attribute_opt::<MirrorReady>("ready", self.ready.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("format", self.image_format.as_ref());
        self.source.content(w);
        w.child_opt("backingStore", self.backing_store.as_ref());
    }
}

impl WriteContent for DiskTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dev", &self.dev);
        w.attribute_opt::<DiskBus>("bus", self.bus.as_ref());
        if self.tray != TrayState::Closed { w.attribute::<TrayState>("tray", &self.tray); }
        w.attribute_opt::<OnOff>("removable", self.removable.as_ref());
        if self.rotation_rate != 0 { w.attribute::<Dec<u32>>("rotation_rate", &self.rotation_rate); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ThrottleFilters {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("throttlefilter", &self.throttlefilter);
    }
}

impl WriteContent for ThrottleFilter {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("group", &self.group);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DiskIoTune {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.limits.content(w);
    }
}

impl WriteContent for IoLimits {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        if self.total_bytes_sec != 0 { w.text_child::<Dec<u64>>("total_bytes_sec", &self.total_bytes_sec); }
        if self.read_bytes_sec != 0 { w.text_child::<Dec<u64>>("read_bytes_sec", &self.read_bytes_sec); }
        if self.write_bytes_sec != 0 { w.text_child::<Dec<u64>>("write_bytes_sec", &self.write_bytes_sec); }
        if self.total_iops_sec != 0 { w.text_child::<Dec<u64>>("total_iops_sec", &self.total_iops_sec); }
        if self.read_iops_sec != 0 { w.text_child::<Dec<u64>>("read_iops_sec", &self.read_iops_sec); }
        if self.write_iops_sec != 0 { w.text_child::<Dec<u64>>("write_iops_sec", &self.write_iops_sec); }
        if self.total_bytes_sec_max != 0 { w.text_child::<Dec<u64>>("total_bytes_sec_max", &self.total_bytes_sec_max); }
        if self.read_bytes_sec_max != 0 { w.text_child::<Dec<u64>>("read_bytes_sec_max", &self.read_bytes_sec_max); }
        if self.write_bytes_sec_max != 0 { w.text_child::<Dec<u64>>("write_bytes_sec_max", &self.write_bytes_sec_max); }
        if self.total_iops_sec_max != 0 { w.text_child::<Dec<u64>>("total_iops_sec_max", &self.total_iops_sec_max); }
        if self.read_iops_sec_max != 0 { w.text_child::<Dec<u64>>("read_iops_sec_max", &self.read_iops_sec_max); }
        if self.write_iops_sec_max != 0 { w.text_child::<Dec<u64>>("write_iops_sec_max", &self.write_iops_sec_max); }
        if self.size_iops_sec != 0 { w.text_child::<Dec<u64>>("size_iops_sec", &self.size_iops_sec); }
        w.text_child_opt::<Text>("group_name", self.group_name.as_ref());
        if self.total_bytes_sec_max_length != 0 { w.text_child::<Dec<u64>>("total_bytes_sec_max_length", &self.total_bytes_sec_max_length); }
        if self.read_bytes_sec_max_length != 0 { w.text_child::<Dec<u64>>("read_bytes_sec_max_length", &self.read_bytes_sec_max_length); }
        if self.write_bytes_sec_max_length != 0 { w.text_child::<Dec<u64>>("write_bytes_sec_max_length", &self.write_bytes_sec_max_length); }
        if self.total_iops_sec_max_length != 0 { w.text_child::<Dec<u64>>("total_iops_sec_max_length", &self.total_iops_sec_max_length); }
        if self.read_iops_sec_max_length != 0 { w.text_child::<Dec<u64>>("read_iops_sec_max_length", &self.read_iops_sec_max_length); }
        if self.write_iops_sec_max_length != 0 { w.text_child::<Dec<u64>>("write_iops_sec_max_length", &self.write_iops_sec_max_length); }
    }
}

impl WriteContent for DiskTransient {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("shareBacking", self.share_backing.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}
