// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: storagepool.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for StoragePool {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        if !self.name.is_empty() { w.text_child::<Text>("name", &self.name); }
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        w.text_child::<Scaled<Bytes>>("capacity", &self.capacity);
        w.text_child::<Scaled<Bytes>>("allocation", &self.allocation);
        w.text_child::<Scaled<Bytes>>("available", &self.available);
        w.child_nonempty("features", self.features.as_ref());
        self.kind.content(w);
        w.child_nonempty("refresh", self.refresh.as_ref());
        w.child_opt("fs:mount_opts", self.fs_mount_opts.as_ref());
        w.child_opt("rbd:config_opts", self.rbd_config_opts.as_ref());
    }
}

impl WriteContent for StoragePoolFeatures {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("cow", self.cow.as_ref());
    }
}

impl WriteContent for StoragePoolFeaturesCow {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("state", self.state.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolKindDir {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindFs {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindNetfs {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindLogical {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
        w.child_opt("target", self.target.as_ref());
    }
}

impl WriteContent for StoragePoolKindDisk {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindIscsi {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindIscsiDirect {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for StoragePoolKindScsi {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindMpath {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolKindRbd {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for StoragePoolKindSheepdog {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for StoragePoolKindGluster {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for StoragePoolKindZfs {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
        w.child_opt("target", self.target.as_ref());
    }
}

impl WriteContent for StoragePoolKindVstorage {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
        w.child("target", &self.target);
    }
}

impl WriteContent for StoragePoolPlainSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolFsSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("device", &self.device);
        w.child_opt("format", self.format.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolFsFormat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StoragePoolFsType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolNetfsSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child("dir", &self.dir);
        w.child_opt("format", self.format.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolNetfsSourceDir {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolNetfsFormat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StoragePoolNetfsType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolLogicalSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("device", &self.device);
        w.text_child_opt::<NonEmpty>("name", self.name.as_ref());
        w.child_opt("format", self.format.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolLogicalFormat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StoragePoolLogicalType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolDiskSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("device", &self.device);
        w.child_opt("format", self.format.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolDiskFormat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StoragePoolDiskType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolIscsiSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.items("device", &self.device);
        w.child_nonempty("initiator", self.initiator.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolIscsiDirectSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.items("device", &self.device);
        w.child("initiator", &self.initiator);
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolScsiSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("adapter", &self.adapter);
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolRbdSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.text_child::<NonEmpty>("name", &self.name);
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolSheepdogSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.text_child_opt::<NonEmpty>("name", self.name.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolGlusterSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_opt("dir", self.dir.as_ref());
        w.text_child_opt::<NonEmpty>("name", self.name.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolGlusterSourceDir {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolZfsSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("device", &self.device);
        w.text_child_opt::<NonEmpty>("name", self.name.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolVstorageSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<NonEmpty>("name", self.name.as_ref());
        self.common.content(w);
    }
}

impl WriteContent for StoragePoolSourceCommon {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("auth", self.auth.as_ref());
        w.child_nonempty("protocol", self.protocol.as_ref());
        w.child_nonempty("vendor", self.vendor.as_ref());
        w.child_nonempty("product", self.product.as_ref());
    }
}

impl WriteContent for StoragePoolHost {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        if self.port != 0 { w.attribute::<Dec<i32>>("port", &self.port); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
        w.attribute_opt::<YesNo>("part_separator", self.part_separator.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("freeExtent", &self.free_extent);
    }
}

impl WriteContent for StoragePoolExtent {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("start", &self.start);
        w.attribute::<Dec<u64>>("end", &self.end);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolInitiator {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("iqn", self.iqn.as_ref());
    }
}

impl WriteContent for StoragePoolInitiatorIqn {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<NonEmpty>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolProtocol {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("ver", self.ver.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolVendor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolProduct {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolAuth {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<StoragePoolAuthType>("type", &self.r#type);
        w.attribute::<Text>("username", &self.username);
    }

    fn content(&self, w: &mut Writer) {
        w.child("secret", &self.secret);
    }
}

impl WriteContent for StoragePoolSecret {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("type", self.r#type.as_ref());
        self.secret.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolAdapterScsiHost {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("parentaddr", self.parentaddr.as_ref());
    }
}

impl WriteContent for StoragePoolAdapterFcHost {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("parent", self.parent.as_ref());
        w.attribute_opt::<Wwn>("parent_wwnn", self.parent_wwnn.as_ref());
        w.attribute_opt::<Wwn>("parent_wwpn", self.parent_wwpn.as_ref());
        w.attribute_opt::<Wwn>("parent_fabric_wwn", self.parent_fabric_wwn.as_ref());
        w.attribute_opt::<YesNo>("managed", self.managed.as_ref());
        w.attribute::<Wwn>("wwnn", &self.wwnn);
        w.attribute::<Wwn>("wwpn", &self.wwpn);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolAdapterAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("unique_id", &self.unique_id);
    }

    fn content(&self, w: &mut Writer) {
        w.child("address", &self.address);
    }
}

impl WriteContent for StoragePoolTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<NonEmpty>("path", &self.path);
        w.child_nonempty("permissions", self.permissions.as_ref());
    }
}

impl WriteContent for StoragePoolOwnTarget {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("path", self.path.as_ref());
        w.child_nonempty("permissions", self.permissions.as_ref());
    }
}

impl WriteContent for StoragePermissions {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<OctalMode>("mode", self.mode.as_ref());
        w.text_child_opt::<OwnerId>("owner", self.owner.as_ref());
        w.text_child_opt::<OwnerId>("group", self.group.as_ref());
        w.text_child_opt::<Text>("label", self.label.as_ref());
    }
}

impl WriteContent for StoragePoolRefresh {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("volume", self.volume.as_ref());
    }
}

impl WriteContent for StoragePoolRefreshVolume {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<StoragePoolRefreshAllocation>("allocation", self.allocation.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolMountOptions {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("fs:option", &self.option);
    }
}

impl WriteContent for StoragePoolMountOptionsOption {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolRbdOptions {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("rbd:option", &self.option);
    }
}

impl WriteContent for StoragePoolRbdOptionsOption {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute::<Text>("value", &self.value);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for StoragePoolKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Dir(_) => w.discriminator("type", "dir"),
            Self::Fs(_) => w.discriminator("type", "fs"),
            Self::Netfs(_) => w.discriminator("type", "netfs"),
            Self::Logical(_) => w.discriminator("type", "logical"),
            Self::Disk(_) => w.discriminator("type", "disk"),
            Self::Iscsi(_) => w.discriminator("type", "iscsi"),
            Self::IscsiDirect(_) => w.discriminator("type", "iscsi-direct"),
            Self::Scsi(_) => w.discriminator("type", "scsi"),
            Self::Mpath(_) => w.discriminator("type", "mpath"),
            Self::Rbd(_) => w.discriminator("type", "rbd"),
            Self::Sheepdog(_) => w.discriminator("type", "sheepdog"),
            Self::Gluster(_) => w.discriminator("type", "gluster"),
            Self::Zfs(_) => w.discriminator("type", "zfs"),
            Self::Vstorage(_) => w.discriminator("type", "vstorage"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Dir(inner) => inner.content(w),
            Self::Fs(inner) => inner.content(w),
            Self::Netfs(inner) => inner.content(w),
            Self::Logical(inner) => inner.content(w),
            Self::Disk(inner) => inner.content(w),
            Self::Iscsi(inner) => inner.content(w),
            Self::IscsiDirect(inner) => inner.content(w),
            Self::Scsi(inner) => inner.content(w),
            Self::Mpath(inner) => inner.content(w),
            Self::Rbd(inner) => inner.content(w),
            Self::Sheepdog(inner) => inner.content(w),
            Self::Gluster(inner) => inner.content(w),
            Self::Zfs(inner) => inner.content(w),
            Self::Vstorage(inner) => inner.content(w),
        }
    }
}

impl WriteContent for StoragePoolAdapter {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::ScsiHost(inner) => { w.discriminator("type", "scsi_host"); inner.attributes(w); },
            Self::FcHost(inner) => { w.discriminator("type", "fc_host"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::ScsiHost(inner) => inner.content(w),
            Self::FcHost(_) => {},
        }
    }
}
