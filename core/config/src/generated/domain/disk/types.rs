// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/disk.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A disk, CD-ROM drive or floppy drive.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Disk {
    /// How the hypervisor serves a disk.
    ///
    /// Element `driver`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<DiskDriver>,
    /// Who to be for the server; newer documents have it inside the source.
    ///
    /// Element `auth`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub auth: Option<DiskAuth>,
    /// Where the contents of an image lie.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: StorageSource,
    /// What it is to the guest.
    ///
    /// Attribute `device`, `disk` when missing.
    #[cfg_attr(feature = "serde", serde(default = "Disk::missing_device"))]
    pub device: DiskDevice,
    /// Which model of a virtio disk.
    ///
    /// Attribute `model`, since 5.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub model: Option<VirtioModel>,
    /// Whether the guest may send any command to the unit; it then may to all.
    ///
    /// Attribute `rawio`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rawio: Option<bool>,
    /// Whether commands of the guest are filtered.
    ///
    /// Attribute `sgio`, since 1.0.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub sgio: Option<Sgio>,
    /// What snapshots do with it when they do not say.
    ///
    /// Attribute `snapshot`, since 0.9.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub snapshot: Option<SnapshotLocation>,
    /// The image that another image builds on. An empty element says that there is none.
    ///
    /// Element `backingStore`, since 1.2.4.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub backing_store: Option<BackingStore>,
    /// The guest that serves a disk or network interface.
    ///
    /// Element `backenddomain`, since 1.2.13.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub backenddomain: Option<BackendDomain>,
    /// Geometry of a disk, as the guest sees it.
    ///
    /// Element `geometry`, since 0.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub geometry: Option<DiskGeometry>,
    /// Sizes that the guest sees.
    ///
    /// Element `blockio`, since 0.10.2.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub blockio: Option<DiskBlockIo>,
    /// The image that a running job copies the disk to.
    ///
    /// Element `mirror`, since 0.9.12, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub mirror: Option<DiskMirror>,
    /// Where the guest sees a disk.
    ///
    /// Element `target`.
    pub target: DiskTarget,
    /// Groups of limits that a disk is under, one after the other.
    ///
    /// Element `throttlefilters`, since 11.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub throttlefilters: Option<ThrottleFilters>,
    /// Limits of how much a disk does.
    ///
    /// Element `iotune`, since 0.9.8.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub iotune: Option<DiskIoTune>,
    /// Whether the guest may only read.
    ///
    /// Element `readonly`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub readonly: bool,
    /// Whether other guests use it too, so that nothing may be cached.
    ///
    /// Element `shareable`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "std::ops::Not::not"))]
    pub shareable: bool,
    /// That changes are thrown away when the guest ends.
    ///
    /// Element `transient`, since 0.9.5.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub transient: Option<DiskTransient>,
    /// Serial number that the guest sees.
    ///
    /// Element `serial`, since 0.7.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub serial: Option<String>,
    /// World wide name that the guest sees.
    ///
    /// Element `wwn`, since 0.10.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub wwn: Option<String>,
    /// Vendor that the guest sees.
    ///
    /// Element `vendor`, since 1.0.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub vendor: Option<String>,
    /// Product that the guest sees.
    ///
    /// Element `product`, since 1.0.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub product: Option<String>,
    /// How its data is encrypted; newer documents have it inside the source.
    ///
    /// Element `encryption`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub encryption: Option<Encryption>,
    /// What devices of every kind have in common: their name, and where the guest finds them.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
}

impl Default for Disk {
    fn default() -> Self {
        Self {
            driver: None,
            auth: None,
            source: Default::default(),
            device: DiskDevice::Disk,
            model: None,
            rawio: None,
            sgio: None,
            snapshot: None,
            backing_store: None,
            backenddomain: None,
            geometry: None,
            blockio: None,
            mirror: None,
            target: Default::default(),
            throttlefilters: None,
            iotune: None,
            readonly: false,
            shareable: false,
            transient: None,
            serial: None,
            wwn: None,
            vendor: None,
            product: None,
            encryption: None,
            info: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl Disk {
    fn missing_device() -> DiskDevice {
        DiskDevice::Disk
    }
}

/// What a disk is to the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskDevice {
    /// `disk`.
#[cfg_attr(feature = "serde", serde(rename = "disk"))]
    Disk,
    /// `cdrom`.
#[cfg_attr(feature = "serde", serde(rename = "cdrom"))]
    Cdrom,
    /// `floppy`.
#[cfg_attr(feature = "serde", serde(rename = "floppy"))]
    Floppy,
    /// A unit of a SCSI host that takes the guest's SCSI commands.
    ///
    /// `lun`, since 0.9.10.
#[cfg_attr(feature = "serde", serde(rename = "lun"))]
    Lun,
}

impl DiskDevice {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Disk,
        Self::Cdrom,
        Self::Floppy,
        Self::Lun,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disk => "disk",
            Self::Cdrom => "cdrom",
            Self::Floppy => "floppy",
            Self::Lun => "lun",
        }
    }
}

impl Codec for DiskDevice {
    type Value = Self;
    const EXPECTED: &'static str = "disk, cdrom, floppy or lun";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "disk" => Self::Disk,
            "cdrom" => Self::Cdrom,
            "floppy" => Self::Floppy,
            "lun" => Self::Lun,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What happens to SCSI commands of a guest that a plain disk would not need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Sgio {
    /// `filtered`.
#[cfg_attr(feature = "serde", serde(rename = "filtered"))]
    Filtered,
    /// `unfiltered`.
#[cfg_attr(feature = "serde", serde(rename = "unfiltered"))]
    Unfiltered,
}

impl Sgio {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Filtered,
        Self::Unfiltered,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Filtered => "filtered",
            Self::Unfiltered => "unfiltered",
        }
    }
}

impl Codec for Sgio {
    type Value = Self;
    const EXPECTED: &'static str = "filtered or unfiltered";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "filtered" => Self::Filtered,
            "unfiltered" => Self::Unfiltered,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where a snapshot keeps the state of a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SnapshotLocation {
    /// Nowhere: the disk is left out.
    ///
    /// `no`.
#[cfg_attr(feature = "serde", serde(rename = "no"))]
    No,
    /// In the image itself.
    ///
    /// `internal`.
#[cfg_attr(feature = "serde", serde(rename = "internal"))]
    Internal,
    /// In the image, which is no longer written to; changes go to a new one.
    ///
    /// `external`.
#[cfg_attr(feature = "serde", serde(rename = "external"))]
    External,
    /// In a way that the host does not know.
    ///
    /// `manual`.
#[cfg_attr(feature = "serde", serde(rename = "manual"))]
    Manual,
}

impl SnapshotLocation {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::No,
        Self::Internal,
        Self::External,
        Self::Manual,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Internal => "internal",
            Self::External => "external",
            Self::Manual => "manual",
        }
    }
}

impl Codec for SnapshotLocation {
    type Value = Self;
    const EXPECTED: &'static str = "no, internal, external or manual";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "no" => Self::No,
            "internal" => Self::Internal,
            "external" => Self::External,
            "manual" => Self::Manual,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How the hypervisor serves a disk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DiskDriver {
    /// Driver: qemu, tap, tap2, phy, file, or a model of VMware.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Format of the image.
    ///
    /// Attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub r#type: Option<StorageFormat>,
    /// How the host caches.
    ///
    /// Attribute `cache`, `default` when missing.
    pub cache: DiskCache,
    /// What an error does.
    ///
    /// Attribute `error_policy`, since 0.8.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_policy: Option<DiskErrorPolicy>,
    /// What an error in reading does, if something else.
    ///
    /// Attribute `rerror_policy`, since 0.9.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rerror_policy: Option<DiskReadErrorPolicy>,
    /// How requests are handed to the host.
    ///
    /// Attribute `io`, since 0.8.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub io: Option<DiskIo>,
    /// Whether a thread of its own handles the guest's notifications.
    ///
    /// Attribute `ioeventfd`, since 0.9.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ioeventfd: Option<bool>,
    /// Whether notifications are held back while the other side is busy.
    ///
    /// Attribute `event_idx`, since 0.9.5.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub event_idx: Option<bool>,
    /// Whether what is read from a backing image is copied.
    ///
    /// Attribute `copy_on_read`, since 0.9.10.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub copy_on_read: Option<bool>,
    /// What discarding sectors does.
    ///
    /// Attribute `discard`, since 1.0.6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub discard: Option<DiskDiscard>,
    /// I/O thread that serves it.
    ///
    /// Attribute `iothread`, since 1.2.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iothread: Option<u32>,
    /// Whether zeros written are noticed.
    ///
    /// Attribute `detect_zeroes`, since 2.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub detect_zeroes: Option<DiskDetectZeroes>,
    /// Whether discarded clusters stay reserved.
    ///
    /// Attribute `discard_no_unref`, since 9.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub discard_no_unref: Option<bool>,
    /// Number of queues; 0 for as many as usual.
    ///
    /// Attribute `queues`, since 3.9.0, `0` when missing.
    pub queues: u32,
    /// Length of a queue; 0 for the usual one.
    ///
    /// Attribute `queue_size`, since 7.8.0, `0` when missing.
    pub queue_size: u32,
    /// How a virtio device reaches the guest's memory.
    pub virtio: VirtioOptions,
    /// What an image's tables may take of the host's memory.
    ///
    /// Element `metadata_cache`, since 7.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub metadata_cache: Option<MetadataCache>,
    /// The I/O threads that serve a device.
    ///
    /// Element `iothreads`, since 10.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub iothreads: Option<IoThreadMapping>,
}

impl Default for DiskDriver {
    fn default() -> Self {
        Self {
            name: None,
            r#type: None,
            cache: DiskCache::Default,
            error_policy: None,
            rerror_policy: None,
            io: None,
            ioeventfd: None,
            event_idx: None,
            copy_on_read: None,
            discard: None,
            iothread: None,
            detect_zeroes: None,
            discard_no_unref: None,
            queues: 0,
            queue_size: 0,
            virtio: Default::default(),
            metadata_cache: None,
            iothreads: None,
        }
    }
}

/// How the host caches what a guest writes and reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskCache {
    /// `default`.
#[cfg_attr(feature = "serde", serde(rename = "default"))]
    Default,
    /// Not at all, except in the disk.
    ///
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// Reads only.
    ///
    /// `writethrough`.
#[cfg_attr(feature = "serde", serde(rename = "writethrough"))]
    Writethrough,
    /// `writeback`.
#[cfg_attr(feature = "serde", serde(rename = "writeback"))]
    Writeback,
    /// Not at all.
    ///
    /// `directsync`, since 0.9.5.
#[cfg_attr(feature = "serde", serde(rename = "directsync"))]
    Directsync,
    /// Also what the guest wants safe.
    ///
    /// `unsafe`, since 0.9.7.
#[cfg_attr(feature = "serde", serde(rename = "unsafe"))]
    Unsafe,
}

impl DiskCache {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Default,
        Self::None,
        Self::Writethrough,
        Self::Writeback,
        Self::Directsync,
        Self::Unsafe,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::None => "none",
            Self::Writethrough => "writethrough",
            Self::Writeback => "writeback",
            Self::Directsync => "directsync",
            Self::Unsafe => "unsafe",
        }
    }
}

impl Codec for DiskCache {
    type Value = Self;
    const EXPECTED: &'static str = "default, none, writethrough, writeback, directsync or unsafe";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "default" => Self::Default,
            "none" => Self::None,
            "writethrough" => Self::Writethrough,
            "writeback" => Self::Writeback,
            "directsync" => Self::Directsync,
            "unsafe" => Self::Unsafe,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What an error of the image does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskErrorPolicy {
    /// The guest is paused.
    ///
    /// `stop`.
#[cfg_attr(feature = "serde", serde(rename = "stop"))]
    Stop,
    /// The guest is told.
    ///
    /// `report`, since 0.9.7.
#[cfg_attr(feature = "serde", serde(rename = "report"))]
    Report,
    /// Nothing.
    ///
    /// `ignore`.
#[cfg_attr(feature = "serde", serde(rename = "ignore"))]
    Ignore,
    /// The guest is paused when there is no space left, else told.
    ///
    /// `enospace`.
#[cfg_attr(feature = "serde", serde(rename = "enospace"))]
    Enospace,
}

impl DiskErrorPolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Stop,
        Self::Report,
        Self::Ignore,
        Self::Enospace,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Report => "report",
            Self::Ignore => "ignore",
            Self::Enospace => "enospace",
        }
    }
}

impl Codec for DiskErrorPolicy {
    type Value = Self;
    const EXPECTED: &'static str = "stop, report, ignore or enospace";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "stop" => Self::Stop,
            "report" => Self::Report,
            "ignore" => Self::Ignore,
            "enospace" => Self::Enospace,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What an error in reading the image does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskReadErrorPolicy {
    /// `stop`.
#[cfg_attr(feature = "serde", serde(rename = "stop"))]
    Stop,
    /// `report`.
#[cfg_attr(feature = "serde", serde(rename = "report"))]
    Report,
    /// `ignore`.
#[cfg_attr(feature = "serde", serde(rename = "ignore"))]
    Ignore,
}

impl DiskReadErrorPolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Stop,
        Self::Report,
        Self::Ignore,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Report => "report",
            Self::Ignore => "ignore",
        }
    }
}

impl Codec for DiskReadErrorPolicy {
    type Value = Self;
    const EXPECTED: &'static str = "stop, report or ignore";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "stop" => Self::Stop,
            "report" => Self::Report,
            "ignore" => Self::Ignore,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How requests are handed to the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskIo {
    /// `native`.
#[cfg_attr(feature = "serde", serde(rename = "native"))]
    Native,
    /// `threads`.
#[cfg_attr(feature = "serde", serde(rename = "threads"))]
    Threads,
    /// `io_uring`, since 6.3.0.
#[cfg_attr(feature = "serde", serde(rename = "io_uring"))]
    IoUring,
}

impl DiskIo {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Native,
        Self::Threads,
        Self::IoUring,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Threads => "threads",
            Self::IoUring => "io_uring",
        }
    }
}

impl Codec for DiskIo {
    type Value = Self;
    const EXPECTED: &'static str = "native, threads or io_uring";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "native" => Self::Native,
            "threads" => Self::Threads,
            "io_uring" => Self::IoUring,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What discarding sectors does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskDiscard {
    /// It frees them on the host.
    ///
    /// `unmap`.
#[cfg_attr(feature = "serde", serde(rename = "unmap"))]
    Unmap,
    /// Nothing.
    ///
    /// `ignore`.
#[cfg_attr(feature = "serde", serde(rename = "ignore"))]
    Ignore,
}

impl DiskDiscard {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Unmap,
        Self::Ignore,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unmap => "unmap",
            Self::Ignore => "ignore",
        }
    }
}

impl Codec for DiskDiscard {
    type Value = Self;
    const EXPECTED: &'static str = "unmap or ignore";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "unmap" => Self::Unmap,
            "ignore" => Self::Ignore,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether zeros that are written are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskDetectZeroes {
    /// `off`.
#[cfg_attr(feature = "serde", serde(rename = "off"))]
    Off,
    /// `on`.
#[cfg_attr(feature = "serde", serde(rename = "on"))]
    On,
    /// Yes, and they are freed on the host.
    ///
    /// `unmap`.
#[cfg_attr(feature = "serde", serde(rename = "unmap"))]
    Unmap,
}

impl DiskDetectZeroes {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Off,
        Self::On,
        Self::Unmap,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Unmap => "unmap",
        }
    }
}

impl Codec for DiskDetectZeroes {
    type Value = Self;
    const EXPECTED: &'static str = "off, on or unmap";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "off" => Self::Off,
            "on" => Self::On,
            "unmap" => Self::Unmap,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The I/O threads that serve a device.
///
/// Since 10.0.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct IoThreadMapping {
    /// An I/O thread.
    ///
    /// Elements `iothread`, at least one.
    pub iothread: Vec<MappedIoThread>,
}

/// An I/O thread.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MappedIoThread {
    /// Its number.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// A queue that an I/O thread serves.
    ///
    /// Elements `queue`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub queue: Vec<MappedQueue>,
}

/// A queue that an I/O thread serves.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MappedQueue {
    /// Its number, from 0.
    ///
    /// Attribute `id`.
    pub id: u32,
}

/// The image that another image builds on. An empty element says that there is none.
///
/// Since 1.2.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct BackingStore {
    /// Format of an image.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<ImageFormat>,
    /// Where the contents of an image lie.
    ///
    /// Told by attribute `type`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<StorageSource>,
    /// Number of the image in the chain of its disk.
    ///
    /// Attribute `index`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub index: Option<u32>,
    /// The image that another image builds on. An empty element says that there is none.
    ///
    /// Element `backingStore`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backing_store: Option<Box<BackingStore>>,
}

/// The guest that serves a disk or network interface.
///
/// Since 1.2.13.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct BackendDomain {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// Geometry of a disk, as the guest sees it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DiskGeometry {
    /// Cylinders.
    ///
    /// Attribute `cyls`.
    pub cyls: u32,
    /// Heads.
    ///
    /// Attribute `heads`.
    pub heads: u32,
    /// Sectors of a track.
    ///
    /// Attribute `secs`.
    pub secs: u32,
    /// How the BIOS translates it.
    ///
    /// Attribute `trans`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub trans: Option<GeometryTranslation>,
}

/// How the BIOS translates the geometry of a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum GeometryTranslation {
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
    /// `none`.
#[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// `lba`.
#[cfg_attr(feature = "serde", serde(rename = "lba"))]
    Lba,
}

impl GeometryTranslation {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Auto,
        Self::None,
        Self::Lba,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::None => "none",
            Self::Lba => "lba",
        }
    }
}

impl Codec for GeometryTranslation {
    type Value = Self;
    const EXPECTED: &'static str = "auto, none or lba";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "none" => Self::None,
            "lba" => Self::Lba,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Sizes that the guest sees.
///
/// Since 0.10.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DiskBlockIo {
    /// Least amount that can be addressed, in bytes.
    ///
    /// Attribute `logical_block_size`, `0` when missing.
    pub logical_block_size: u32,
    /// Least amount that is written at once, in bytes.
    ///
    /// Attribute `physical_block_size`, `0` when missing.
    pub physical_block_size: u32,
    /// Least amount that can be discarded, in bytes.
    ///
    /// Attribute `discard_granularity`, since 11.2.0, `0` when missing.
    pub discard_granularity: u32,
}

/// The image that a running job copies the disk to.
///
/// Since 0.9.12.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DiskMirror {
    /// Format of an image.
    ///
    /// Element `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub image_format: Option<ImageFormat>,
    /// Where the contents of an image lie.
    ///
    /// Told by attribute `type`.
    pub source: StorageSource,
    /// Path of the image, for old readers.
    ///
    /// Attribute `file`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub file: Option<String>,
    /// Format of the image, for old readers.
    ///
    /// Attribute `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<StorageFormat>,
    /// What kind of job it is.
    ///
    /// Attribute `job`, since 1.2.7.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub job: Option<MirrorJob>,
    /// How far it is.
    ///
    /// Attribute `ready`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ready: Option<MirrorReady>,
    /// The image that another image builds on. An empty element says that there is none.
    ///
    /// Element `backingStore`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub backing_store: Option<BackingStore>,
}

/// A job that copies a disk while it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MirrorJob {
    /// A copy of the disk.
    ///
    /// `copy`.
#[cfg_attr(feature = "serde", serde(rename = "copy"))]
    Copy,
    /// The changes go back into the backing image.
    ///
    /// `active-commit`.
#[cfg_attr(feature = "serde", serde(rename = "active-commit"))]
    ActiveCommit,
}

impl MirrorJob {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Copy,
        Self::ActiveCommit,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::ActiveCommit => "active-commit",
        }
    }
}

impl Codec for MirrorJob {
    type Value = Self;
    const EXPECTED: &'static str = "copy or active-commit";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "copy" => Self::Copy,
            "active-commit" => Self::ActiveCommit,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How far a job is that copies a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MirrorReady {
    /// Both images are the same.
    ///
    /// `yes`.
#[cfg_attr(feature = "serde", serde(rename = "yes"))]
    Yes,
    /// It is being ended, and the disk stays where it is.
    ///
    /// `abort`.
#[cfg_attr(feature = "serde", serde(rename = "abort"))]
    Abort,
    /// It is being ended, and the disk moves to the new image.
    ///
    /// `pivot`.
#[cfg_attr(feature = "serde", serde(rename = "pivot"))]
    Pivot,
}

impl MirrorReady {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Yes,
        Self::Abort,
        Self::Pivot,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Abort => "abort",
            Self::Pivot => "pivot",
        }
    }
}

impl Codec for MirrorReady {
    type Value = Self;
    const EXPECTED: &'static str = "yes, abort or pivot";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "yes" => Self::Yes,
            "abort" => Self::Abort,
            "pivot" => Self::Pivot,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where the guest sees a disk.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DiskTarget {
    /// Name, as vda; a hint that the guest need not follow.
    ///
    /// Attribute `dev`.
    pub dev: String,
    /// Bus; what the name suggests when left out.
    ///
    /// Attribute `bus`, since 0.4.3.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub bus: Option<DiskBus>,
    /// Whether the tray is out.
    ///
    /// Attribute `tray`, since 0.9.11, `closed` when missing.
    #[cfg_attr(feature = "serde", serde(default = "DiskTarget::missing_tray"))]
    pub tray: TrayState,
    /// Whether a USB disk says that it can be taken out.
    ///
    /// Attribute `removable`, since 1.1.3.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub removable: Option<bool>,
    /// Turns per minute, 1 for none at all, 0 when nothing is said.
    ///
    /// Attribute `rotation_rate`, since 7.3.0, `0` when missing.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rotation_rate: u32,
}

impl Default for DiskTarget {
    fn default() -> Self {
        Self {
            dev: Default::default(),
            bus: None,
            tray: TrayState::Closed,
            removable: None,
            rotation_rate: 0,
        }
    }
}

#[cfg(feature = "serde")]
impl DiskTarget {
    fn missing_tray() -> TrayState {
        TrayState::Closed
    }
}

/// A bus that disks sit on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum DiskBus {
    /// `ide`.
#[cfg_attr(feature = "serde", serde(rename = "ide"))]
    Ide,
    /// `fdc`.
#[cfg_attr(feature = "serde", serde(rename = "fdc"))]
    Fdc,
    /// `scsi`.
#[cfg_attr(feature = "serde", serde(rename = "scsi"))]
    Scsi,
    /// `virtio`.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
    /// `xen`.
#[cfg_attr(feature = "serde", serde(rename = "xen"))]
    Xen,
    /// `usb`, since 0.4.4.
#[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb,
    /// `uml`.
#[cfg_attr(feature = "serde", serde(rename = "uml"))]
    Uml,
    /// `sata`, since 0.9.7.
#[cfg_attr(feature = "serde", serde(rename = "sata"))]
    Sata,
    /// `sd`, since 1.1.2.
#[cfg_attr(feature = "serde", serde(rename = "sd"))]
    Sd,
}

impl DiskBus {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Ide,
        Self::Fdc,
        Self::Scsi,
        Self::Virtio,
        Self::Xen,
        Self::Usb,
        Self::Uml,
        Self::Sata,
        Self::Sd,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ide => "ide",
            Self::Fdc => "fdc",
            Self::Scsi => "scsi",
            Self::Virtio => "virtio",
            Self::Xen => "xen",
            Self::Usb => "usb",
            Self::Uml => "uml",
            Self::Sata => "sata",
            Self::Sd => "sd",
        }
    }
}

impl Codec for DiskBus {
    type Value = Self;
    const EXPECTED: &'static str = "ide, fdc, scsi, virtio, xen, usb, uml, sata or sd";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "ide" => Self::Ide,
            "fdc" => Self::Fdc,
            "scsi" => Self::Scsi,
            "virtio" => Self::Virtio,
            "xen" => Self::Xen,
            "usb" => Self::Usb,
            "uml" => Self::Uml,
            "sata" => Self::Sata,
            "sd" => Self::Sd,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether a tray is out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TrayState {
    /// `closed`.
#[cfg_attr(feature = "serde", serde(rename = "closed"))]
    Closed,
    /// `open`.
#[cfg_attr(feature = "serde", serde(rename = "open"))]
    Open,
}

impl TrayState {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Closed,
        Self::Open,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
        }
    }
}

impl Codec for TrayState {
    type Value = Self;
    const EXPECTED: &'static str = "closed or open";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "closed" => Self::Closed,
            "open" => Self::Open,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Groups of limits that a disk is under, one after the other.
///
/// Since 11.2.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct ThrottleFilters {
    /// A group of limits.
    ///
    /// Elements `throttlefilter`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub throttlefilter: Vec<ThrottleFilter>,
}

/// A group of limits.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct ThrottleFilter {
    /// Its name.
    ///
    /// Attribute `group`.
    pub group: String,
}

/// Limits of how much a disk does.
///
/// Since 0.9.8.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DiskIoTune {
    /// Limits of input and output. Nothing and 0 mean none.
    pub limits: IoLimits,
}

/// Limits of input and output. Nothing and 0 mean none.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct IoLimits {
    /// Reads and writes together, in bytes per second.
    ///
    /// Element `total_bytes_sec`, `0` when missing.
    pub total_bytes_sec: u64,
    /// Reads, in bytes per second.
    ///
    /// Element `read_bytes_sec`, `0` when missing.
    pub read_bytes_sec: u64,
    /// Writes, in bytes per second.
    ///
    /// Element `write_bytes_sec`, `0` when missing.
    pub write_bytes_sec: u64,
    /// Reads and writes together, in operations per second.
    ///
    /// Element `total_iops_sec`, `0` when missing.
    pub total_iops_sec: u64,
    /// Reads, in operations per second.
    ///
    /// Element `read_iops_sec`, `0` when missing.
    pub read_iops_sec: u64,
    /// Writes, in operations per second.
    ///
    /// Element `write_iops_sec`, `0` when missing.
    pub write_iops_sec: u64,
    /// Reads and writes together in a burst, in bytes per second.
    ///
    /// Element `total_bytes_sec_max`, since 1.2.11, `0` when missing.
    pub total_bytes_sec_max: u64,
    /// Reads in a burst, in bytes per second.
    ///
    /// Element `read_bytes_sec_max`, since 1.2.11, `0` when missing.
    pub read_bytes_sec_max: u64,
    /// Writes in a burst, in bytes per second.
    ///
    /// Element `write_bytes_sec_max`, since 1.2.11, `0` when missing.
    pub write_bytes_sec_max: u64,
    /// Reads and writes together in a burst, in operations per second.
    ///
    /// Element `total_iops_sec_max`, since 1.2.11, `0` when missing.
    pub total_iops_sec_max: u64,
    /// Reads in a burst, in operations per second.
    ///
    /// Element `read_iops_sec_max`, since 1.2.11, `0` when missing.
    pub read_iops_sec_max: u64,
    /// Writes in a burst, in operations per second.
    ///
    /// Element `write_iops_sec_max`, since 1.2.11, `0` when missing.
    pub write_iops_sec_max: u64,
    /// Bytes above which an operation counts as several.
    ///
    /// Element `size_iops_sec`, since 1.2.11, `0` when missing.
    pub size_iops_sec: u64,
    /// Disks of one name share the limits.
    ///
    /// Element `group_name`, since 3.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub group_name: Option<String>,
    /// How long a burst may be, in seconds.
    ///
    /// Element `total_bytes_sec_max_length`, since 2.4.0, `0` when missing.
    pub total_bytes_sec_max_length: u64,
    /// How long a burst of reads may be, in seconds.
    ///
    /// Element `read_bytes_sec_max_length`, since 2.4.0, `0` when missing.
    pub read_bytes_sec_max_length: u64,
    /// How long a burst of writes may be, in seconds.
    ///
    /// Element `write_bytes_sec_max_length`, since 2.4.0, `0` when missing.
    pub write_bytes_sec_max_length: u64,
    /// How long a burst of operations may be, in seconds.
    ///
    /// Element `total_iops_sec_max_length`, since 2.4.0, `0` when missing.
    pub total_iops_sec_max_length: u64,
    /// How long a burst of reading operations may be, in seconds.
    ///
    /// Element `read_iops_sec_max_length`, since 2.4.0, `0` when missing.
    pub read_iops_sec_max_length: u64,
    /// How long a burst of writing operations may be, in seconds.
    ///
    /// Element `write_iops_sec_max_length`, since 2.4.0, `0` when missing.
    pub write_iops_sec_max_length: u64,
}

/// That changes are thrown away when the guest ends.
///
/// Since 0.9.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct DiskTransient {
    /// Whether several guests run on the same image.
    ///
    /// Attribute `shareBacking`, since 7.4.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share_backing: Option<bool>,
}
