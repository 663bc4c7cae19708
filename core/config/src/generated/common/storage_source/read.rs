// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: common/storage-source.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for StorageSourceFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceVolume {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceNvme {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceVhostuser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for StorageSourceVhostvdpa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_boxed(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for SourceExtent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut index = None;
        let mut slices = None;
        for a in el.attributes() {
            match a.name() {
                "index" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut index),
                "index" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "slices" => rd.child(c, &mut slices),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            index,
            slices,
        })
    }
}

impl ReadContent for SourceContent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut encryption = None;
        let mut data_store = None;
        for c in el.children() {
            match c.name() {
                "encryption" => rd.child(c, &mut encryption),
                "dataStore" => rd.child(c, &mut data_store),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            encryption,
            data_store,
        })
    }
}

impl ReadContent for SourceFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut startup_policy = None;
        for a in el.attributes() {
            match a.name() {
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                _ => Ok(()),
            }?;
        }
        let file = SourceFilePlain::read(el, rd)?;
        Ok(Self {
            file,
            startup_policy,
        })
    }
}

impl ReadContent for SourceFilePlain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut file = None;
        let mut fdgroup = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                "fdgroup" => rd.attribute::<Text>(&a, &mut fdgroup),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            file,
            fdgroup,
            extent,
            seclabel,
            content,
        })
    }
}

impl ReadContent for SourceBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut startup_policy = None;
        for a in el.attributes() {
            match a.name() {
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                _ => Ok(()),
            }?;
        }
        let block = SourceBlockPlain::read(el, rd)?;
        Ok(Self {
            block,
            startup_policy,
        })
    }
}

impl ReadContent for SourceBlockPlain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut seclabel = Vec::new();
        let mut reservations = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                "reservations" => rd.child(c, &mut reservations),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            dev,
            extent,
            seclabel,
            reservations,
            content,
        })
    }
}

impl ReadContent for SourceDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dir = None;
        let mut startup_policy = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "dir" => rd.attribute::<Text>(&a, &mut dir),
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            dir,
            startup_policy,
            extent,
            seclabel,
            content,
        })
    }
}

impl ReadContent for SourceVolume {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut pool = None;
        let mut volume = None;
        let mut mode = None;
        let mut startup_policy = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "pool" => rd.attribute::<Text>(&a, &mut pool),
                "volume" => rd.attribute::<Text>(&a, &mut volume),
                "mode" => rd.attribute::<VolumeMode>(&a, &mut mode),
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            pool: rd.required_attribute(pool, el, "pool")?,
            volume: rd.required_attribute(volume, el, "volume")?,
            mode,
            startup_policy,
            extent,
            seclabel,
            content,
        })
    }
}

impl ReadContent for SourceNvme {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut managed = None;
        let mut namespace = None;
        let mut startup_policy = None;
        let mut address = None;
        let mut seclabel = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<NvmeAddressType>(&a, &mut r#type),
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                "namespace" => rd.attribute::<Dec<u64>>(&a, &mut namespace),
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "address" => rd.child(c, &mut address),
                "seclabel" => rd.item(c, &mut seclabel),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            managed: managed.unwrap_or(true),
            namespace: rd.required_attribute(namespace, el, "namespace")?,
            startup_policy,
            address: rd.required_child(address, el, "address")?,
            extent,
            seclabel,
            content,
        })
    }
}

impl ReadContent for SourceVhostUser {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut path = None;
        let mut reconnect = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<VhostUserType>(&a, &mut r#type),
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "reconnect" => rd.child(c, &mut reconnect),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            path: rd.required_attribute(path, el, "path")?,
            reconnect,
            extent,
            content,
        })
    }
}

impl ReadContent for Reconnect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enabled = None;
        let mut timeout = None;
        for a in el.attributes() {
            match a.name() {
                "enabled" => rd.attribute::<YesNo>(&a, &mut enabled),
                "timeout" => rd.attribute::<Dec<u32>>(&a, &mut timeout),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enabled: rd.required_attribute(enabled, el, "enabled")?,
            timeout,
        })
    }
}

impl ReadContent for SourceVhostVdpa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            extent,
            content,
        })
    }
}

impl ReadContent for Slices {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut slice = Vec::new();
        for c in el.children() {
            match c.name() {
                "slice" => rd.item(c, &mut slice),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            slice: rd.at_least_one(slice, el, "slice")?,
        })
    }
}

impl ReadContent for Slice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut offset = None;
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<SliceType>(&a, &mut r#type),
                "offset" => rd.attribute::<Dec<u64>>(&a, &mut offset),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            offset: rd.required_attribute(offset, el, "offset")?,
            size: rd.required_attribute(size, el, "size")?,
        })
    }
}

impl ReadContent for Reservations {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut managed = None;
        let mut source = None;
        for a in el.attributes() {
            match a.name() {
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            managed: rd.required_attribute(managed, el, "managed")?,
            source,
        })
    }
}

impl ReadContent for ReservationsSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut path = None;
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<VhostUserType>(&a, &mut r#type),
                "path" => rd.attribute::<Text>(&a, &mut path),
                "mode" => rd.attribute::<ReservationsMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            path: rd.required_attribute(path, el, "path")?,
            mode,
        })
    }
}

impl ReadContent for DataStore {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut format = None;
        for c in el.children() {
            match c.name() {
                "format" => rd.child(c, &mut format),
                _ => Ok(()),
            }?;
        }
        let source = StorageSource::read(el, rd)?;
        Ok(Self {
            format: rd.required_child(format, el, "format")?,
            source,
        })
    }
}

impl ReadContent for ImageFormat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut metadata_cache = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StorageFormat>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "metadata_cache" => rd.child(c, &mut metadata_cache),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            metadata_cache,
        })
    }
}

impl ReadContent for MetadataCache {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max_size = None;
        for c in el.children() {
            match c.name() {
                "max_size" => rd.text_child::<Scaled<Bytes>>(c, &mut max_size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max_size,
        })
    }
}

impl ReadContent for StorageSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("file"))? {
            "file" => Self::File(StorageSourceFile::read(el, rd)?),
            "block" => Self::Block(StorageSourceBlock::read(el, rd)?),
            "dir" => Self::Dir(StorageSourceDir::read(el, rd)?),
            "network" => Self::Network(StorageSourceNetwork::read(el, rd)?),
            "volume" => Self::Volume(StorageSourceVolume::read(el, rd)?),
            "nvme" => Self::Nvme(StorageSourceNvme::read(el, rd)?),
            "vhostuser" => Self::Vhostuser(StorageSourceVhostuser::read(el, rd)?),
            "vhostvdpa" => Self::Vhostvdpa(StorageSourceVhostvdpa::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["file", "block", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa"])),
        })
    }
}
