// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/disk.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Disk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut auth = None;
        let mut device = None;
        let mut model = None;
        let mut rawio = None;
        let mut sgio = None;
        let mut snapshot = None;
        let mut backing_store = None;
        let mut backenddomain = None;
        let mut geometry = None;
        let mut blockio = None;
        let mut mirror = None;
        let mut target = None;
        let mut throttlefilters = None;
        let mut iotune = None;
        let mut readonly = false;
        let mut shareable = false;
        let mut transient = None;
        let mut serial = None;
        let mut wwn = None;
        let mut vendor = None;
        let mut product = None;
        let mut encryption = None;
        for a in el.attributes() {
            match a.name() {
                "device" => rd.attribute::<DiskDevice>(&a, &mut device),
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                "rawio" => rd.attribute::<YesNo>(&a, &mut rawio),
                "sgio" => rd.attribute::<Sgio>(&a, &mut sgio),
                "snapshot" => rd.attribute::<SnapshotLocation>(&a, &mut snapshot),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "auth" => rd.child(c, &mut auth),
                "backingStore" => rd.child(c, &mut backing_store),
                "backenddomain" => rd.child(c, &mut backenddomain),
                "geometry" => rd.child(c, &mut geometry),
                "blockio" => rd.child_nonempty(c, &mut blockio),
                "mirror" if rd.live() => rd.child(c, &mut mirror),
                "mirror" => { rd.skip(c); Ok(()) },
                "target" => rd.child(c, &mut target),
                "throttlefilters" => rd.child_nonempty(c, &mut throttlefilters),
                "iotune" => rd.child_nonempty(c, &mut iotune),
                "readonly" => { rd.present(c, &mut readonly); Ok(()) },
                "shareable" => { rd.present(c, &mut shareable); Ok(()) },
                "transient" => rd.child(c, &mut transient),
                "serial" => rd.text_child::<Text>(c, &mut serial),
                "wwn" => rd.text_child::<Wwn>(c, &mut wwn),
                "vendor" => rd.text_child::<Printable<8>>(c, &mut vendor),
                "product" => rd.text_child::<Printable<16>>(c, &mut product),
                "encryption" => rd.child(c, &mut encryption),
                _ => Ok(()),
            }?;
        }
        let source = StorageSource::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            driver,
            auth,
            source,
            device: device.unwrap_or(DiskDevice::Disk),
            model,
            rawio,
            sgio,
            snapshot,
            backing_store,
            backenddomain,
            geometry,
            blockio,
            mirror,
            target: rd.required_child(target, el, "target")?,
            throttlefilters,
            iotune,
            readonly,
            shareable,
            transient,
            serial,
            wwn,
            vendor,
            product,
            encryption,
            info,
        })
    }
}

impl ReadContent for DiskDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut r#type = None;
        let mut cache = None;
        let mut error_policy = None;
        let mut rerror_policy = None;
        let mut io = None;
        let mut ioeventfd = None;
        let mut event_idx = None;
        let mut copy_on_read = None;
        let mut discard = None;
        let mut iothread = None;
        let mut detect_zeroes = None;
        let mut discard_no_unref = None;
        let mut queues = None;
        let mut queue_size = None;
        let mut metadata_cache = None;
        let mut iothreads = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "type" => rd.attribute::<StorageFormat>(&a, &mut r#type),
                "cache" => rd.attribute::<DiskCache>(&a, &mut cache),
                "error_policy" => rd.attribute::<DiskErrorPolicy>(&a, &mut error_policy),
                "rerror_policy" => rd.attribute::<DiskReadErrorPolicy>(&a, &mut rerror_policy),
                "io" => rd.attribute::<DiskIo>(&a, &mut io),
                "ioeventfd" => rd.attribute::<OnOff>(&a, &mut ioeventfd),
                "event_idx" => rd.attribute::<OnOff>(&a, &mut event_idx),
                "copy_on_read" => rd.attribute::<OnOff>(&a, &mut copy_on_read),
                "discard" => rd.attribute::<DiskDiscard>(&a, &mut discard),
                "iothread" => rd.attribute::<Positive>(&a, &mut iothread),
                "detect_zeroes" => rd.attribute::<DiskDetectZeroes>(&a, &mut detect_zeroes),
                "discard_no_unref" => rd.attribute::<OnOff>(&a, &mut discard_no_unref),
                "queues" => rd.attribute::<Dec<u32>>(&a, &mut queues),
                "queue_size" => rd.attribute::<Dec<u32>>(&a, &mut queue_size),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "metadata_cache" => rd.child(c, &mut metadata_cache),
                "iothreads" => rd.child(c, &mut iothreads),
                _ => Ok(()),
            }?;
        }
        let virtio = VirtioOptions::read(el, rd)?;
        Ok(Self {
            name,
            r#type,
            cache: cache.unwrap_or(DiskCache::Default),
            error_policy,
            rerror_policy,
            io,
            ioeventfd,
            event_idx,
            copy_on_read,
            discard,
            iothread,
            detect_zeroes,
            discard_no_unref,
            queues: queues.unwrap_or_default(),
            queue_size: queue_size.unwrap_or_default(),
            virtio,
            metadata_cache,
            iothreads,
        })
    }
}

impl ReadContent for IoThreadMapping {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iothread = Vec::new();
        for c in el.children() {
            match c.name() {
                "iothread" => rd.item(c, &mut iothread),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iothread: rd.at_least_one(iothread, el, "iothread")?,
        })
    }
}

impl ReadContent for MappedIoThread {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut queue = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Positive>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "queue" => rd.item(c, &mut queue),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            queue,
        })
    }
}

impl ReadContent for MappedQueue {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Dec<u32>>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
        })
    }
}

impl ReadContent for BackingStore {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut format = None;
        let mut index = None;
        let mut backing_store = None;
        for a in el.attributes() {
            match a.name() {
                "index" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut index),
                "index" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "format" => rd.child(c, &mut format),
                "backingStore" => rd.child_boxed(c, &mut backing_store),
                _ => Ok(()),
            }?;
        }
        let source = rd.choice_opt::<StorageSource>(el, "type")?;
        Ok(Self {
            format,
            source,
            index,
            backing_store,
        })
    }
}

impl ReadContent for BackendDomain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for DiskGeometry {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cyls = None;
        let mut heads = None;
        let mut secs = None;
        let mut trans = None;
        for a in el.attributes() {
            match a.name() {
                "cyls" => rd.attribute::<Dec<u32>>(&a, &mut cyls),
                "heads" => rd.attribute::<Dec<u32>>(&a, &mut heads),
                "secs" => rd.attribute::<Dec<u32>>(&a, &mut secs),
                "trans" => rd.attribute::<GeometryTranslation>(&a, &mut trans),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cyls: rd.required_attribute(cyls, el, "cyls")?,
            heads: rd.required_attribute(heads, el, "heads")?,
            secs: rd.required_attribute(secs, el, "secs")?,
            trans,
        })
    }
}

impl ReadContent for DiskBlockIo {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut logical_block_size = None;
        let mut physical_block_size = None;
        let mut discard_granularity = None;
        for a in el.attributes() {
            match a.name() {
                "logical_block_size" => rd.attribute::<Dec<u32>>(&a, &mut logical_block_size),
                "physical_block_size" => rd.attribute::<Dec<u32>>(&a, &mut physical_block_size),
                "discard_granularity" => rd.attribute::<Dec<u32>>(&a, &mut discard_granularity),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            logical_block_size: logical_block_size.unwrap_or_default(),
            physical_block_size: physical_block_size.unwrap_or_default(),
            discard_granularity: discard_granularity.unwrap_or_default(),
        })
    }
}

impl ReadContent for DiskMirror {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut image_format = None;
        let mut file = None;
        let mut format = None;
        let mut job = None;
        let mut ready = None;
        let mut backing_store = None;
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                "format" => rd.attribute::<StorageFormat>(&a, &mut format),
                "job" => rd.attribute::<MirrorJob>(&a, &mut job),
                "ready" => rd.attribute::<MirrorReady>(&a, &mut ready),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "format" => rd.child(c, &mut image_format),
                "backingStore" => rd.child(c, &mut backing_store),
                _ => Ok(()),
            }?;
        }
        let source = StorageSource::read(el, rd)?;
        Ok(Self {
            image_format,
            source,
            file,
            format,
            job,
            ready,
            backing_store,
        })
    }
}

impl ReadContent for DiskTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut bus = None;
        let mut tray = None;
        let mut removable = None;
        let mut rotation_rate = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                "bus" => rd.attribute::<DiskBus>(&a, &mut bus),
                "tray" => rd.attribute::<TrayState>(&a, &mut tray),
                "removable" => rd.attribute::<OnOff>(&a, &mut removable),
                "rotation_rate" => rd.attribute::<Dec<u32>>(&a, &mut rotation_rate),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            bus,
            tray: tray.unwrap_or(TrayState::Closed),
            removable,
            rotation_rate: rotation_rate.unwrap_or_default(),
        })
    }
}

impl ReadContent for ThrottleFilters {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut throttlefilter = Vec::new();
        for c in el.children() {
            match c.name() {
                "throttlefilter" => rd.item(c, &mut throttlefilter),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            throttlefilter,
        })
    }
}

impl ReadContent for ThrottleFilter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut group = None;
        for a in el.attributes() {
            match a.name() {
                "group" => rd.attribute::<Text>(&a, &mut group),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            group: rd.required_attribute(group, el, "group")?,
        })
    }
}

impl ReadContent for DiskIoTune {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let limits = IoLimits::read(el, rd)?;
        Ok(Self {
            limits,
        })
    }
}

impl ReadContent for IoLimits {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut total_bytes_sec = None;
        let mut read_bytes_sec = None;
        let mut write_bytes_sec = None;
        let mut total_iops_sec = None;
        let mut read_iops_sec = None;
        let mut write_iops_sec = None;
        let mut total_bytes_sec_max = None;
        let mut read_bytes_sec_max = None;
        let mut write_bytes_sec_max = None;
        let mut total_iops_sec_max = None;
        let mut read_iops_sec_max = None;
        let mut write_iops_sec_max = None;
        let mut size_iops_sec = None;
        let mut group_name = None;
        let mut total_bytes_sec_max_length = None;
        let mut read_bytes_sec_max_length = None;
        let mut write_bytes_sec_max_length = None;
        let mut total_iops_sec_max_length = None;
        let mut read_iops_sec_max_length = None;
        let mut write_iops_sec_max_length = None;
        for c in el.children() {
            match c.name() {
                "total_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut total_bytes_sec),
                "read_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec),
                "write_bytes_sec" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec),
                "total_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut total_iops_sec),
                "read_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut read_iops_sec),
                "write_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut write_iops_sec),
                "total_bytes_sec_max" => rd.text_child::<Dec<u64>>(c, &mut total_bytes_sec_max),
                "read_bytes_sec_max" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec_max),
                "write_bytes_sec_max" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec_max),
                "total_iops_sec_max" => rd.text_child::<Dec<u64>>(c, &mut total_iops_sec_max),
                "read_iops_sec_max" => rd.text_child::<Dec<u64>>(c, &mut read_iops_sec_max),
                "write_iops_sec_max" => rd.text_child::<Dec<u64>>(c, &mut write_iops_sec_max),
                "size_iops_sec" => rd.text_child::<Dec<u64>>(c, &mut size_iops_sec),
                "group_name" => rd.text_child::<Text>(c, &mut group_name),
                "total_bytes_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut total_bytes_sec_max_length),
                "read_bytes_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut read_bytes_sec_max_length),
                "write_bytes_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut write_bytes_sec_max_length),
                "total_iops_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut total_iops_sec_max_length),
                "read_iops_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut read_iops_sec_max_length),
                "write_iops_sec_max_length" => rd.text_child::<Dec<u64>>(c, &mut write_iops_sec_max_length),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            total_bytes_sec: total_bytes_sec.unwrap_or_default(),
            read_bytes_sec: read_bytes_sec.unwrap_or_default(),
            write_bytes_sec: write_bytes_sec.unwrap_or_default(),
            total_iops_sec: total_iops_sec.unwrap_or_default(),
            read_iops_sec: read_iops_sec.unwrap_or_default(),
            write_iops_sec: write_iops_sec.unwrap_or_default(),
            total_bytes_sec_max: total_bytes_sec_max.unwrap_or_default(),
            read_bytes_sec_max: read_bytes_sec_max.unwrap_or_default(),
            write_bytes_sec_max: write_bytes_sec_max.unwrap_or_default(),
            total_iops_sec_max: total_iops_sec_max.unwrap_or_default(),
            read_iops_sec_max: read_iops_sec_max.unwrap_or_default(),
            write_iops_sec_max: write_iops_sec_max.unwrap_or_default(),
            size_iops_sec: size_iops_sec.unwrap_or_default(),
            group_name,
            total_bytes_sec_max_length: total_bytes_sec_max_length.unwrap_or_default(),
            read_bytes_sec_max_length: read_bytes_sec_max_length.unwrap_or_default(),
            write_bytes_sec_max_length: write_bytes_sec_max_length.unwrap_or_default(),
            total_iops_sec_max_length: total_iops_sec_max_length.unwrap_or_default(),
            read_iops_sec_max_length: read_iops_sec_max_length.unwrap_or_default(),
            write_iops_sec_max_length: write_iops_sec_max_length.unwrap_or_default(),
        })
    }
}

impl ReadContent for DiskTransient {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut share_backing = None;
        for a in el.attributes() {
            match a.name() {
                "shareBacking" => rd.attribute::<YesNo>(&a, &mut share_backing),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            share_backing,
        })
    }
}
