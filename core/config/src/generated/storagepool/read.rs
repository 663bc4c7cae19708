// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: storagepool.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for StoragePool {
    const ELEMENT: &'static str = "pool";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("fs", "http://libvirt.org/schemas/storagepool/fs/1.0"),
        ("rbd", "http://libvirt.org/schemas/storagepool/rbd/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<pool type='netfs'>
  <name>images</name>
  <source>
    <host name='nfs.example.com'/>
    <dir path='/exports/images'/>
    <format type='nfs'/>
  </source>
  <target>
    <path>/var/lib/images</path>
  </target>
</pool>"#;
}

impl ReadContent for StoragePool {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut uuid = None;
        let mut capacity = None;
        let mut allocation = None;
        let mut available = None;
        let mut features = None;
        let mut refresh = None;
        let mut fs_mount_opts = None;
        let mut rbd_config_opts = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                "capacity" => rd.text_child::<Scaled<Bytes>>(c, &mut capacity),
                "allocation" => rd.text_child::<Scaled<Bytes>>(c, &mut allocation),
                "available" => rd.text_child::<Scaled<Bytes>>(c, &mut available),
                "features" => rd.child_nonempty(c, &mut features),
                "refresh" => rd.child_nonempty(c, &mut refresh),
                "fs:mount_opts" => rd.child(c, &mut fs_mount_opts),
                "rbd:config_opts" => rd.child(c, &mut rbd_config_opts),
                _ => Ok(()),
            }?;
        }
        let kind = StoragePoolKind::read(el, rd)?;
        Ok(Self {
            name: name.unwrap_or_default(),
            uuid,
            capacity: capacity.unwrap_or_default(),
            allocation: allocation.unwrap_or_default(),
            available: available.unwrap_or_default(),
            features,
            kind,
            refresh,
            fs_mount_opts,
            rbd_config_opts,
        })
    }
}

impl ReadContent for StoragePoolFeatures {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cow = None;
        for c in el.children() {
            match c.name() {
                "cow" => rd.child_nonempty(c, &mut cow),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cow,
        })
    }
}

impl ReadContent for StoragePoolFeaturesCow {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        for a in el.attributes() {
            match a.name() {
                "state" => rd.attribute::<YesNo>(&a, &mut state),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            state,
        })
    }
}

impl ReadContent for StoragePoolKindDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindFs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindNetfs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindLogical {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target,
        })
    }
}

impl ReadContent for StoragePoolKindDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindIscsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindIscsiDirect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for StoragePoolKindScsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindMpath {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolKindRbd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for StoragePoolKindSheepdog {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for StoragePoolKindGluster {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source: rd.required_child(source, el, "source")?,
        })
    }
}

impl ReadContent for StoragePoolKindZfs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target,
        })
    }
}

impl ReadContent for StoragePoolKindVstorage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
            target: rd.required_child(target, el, "target")?,
        })
    }
}

impl ReadContent for StoragePoolPlainSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            common,
        })
    }
}

impl ReadContent for StoragePoolFsSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = Vec::new();
        let mut format = None;
        for c in el.children() {
            match c.name() {
                "device" => rd.item(c, &mut device),
                "format" => rd.child(c, &mut format),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            device: rd.at_least_one(device, el, "device")?,
            format,
            common,
        })
    }
}

impl ReadContent for StoragePoolFsFormat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StoragePoolFsType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(StoragePoolFsType::Auto),
        })
    }
}

impl ReadContent for StoragePoolNetfsSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut dir = None;
        let mut format = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "dir" => rd.child(c, &mut dir),
                "format" => rd.child(c, &mut format),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            host: rd.at_least_one(host, el, "host")?,
            dir: rd.required_child(dir, el, "dir")?,
            format,
            common,
        })
    }
}

impl ReadContent for StoragePoolNetfsSourceDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<NonEmpty>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for StoragePoolNetfsFormat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StoragePoolNetfsType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(StoragePoolNetfsType::Auto),
        })
    }
}

impl ReadContent for StoragePoolLogicalSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = Vec::new();
        let mut name = None;
        let mut format = None;
        for c in el.children() {
            match c.name() {
                "device" => rd.item(c, &mut device),
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                "format" => rd.child(c, &mut format),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            device,
            name,
            format,
            common,
        })
    }
}

impl ReadContent for StoragePoolLogicalFormat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StoragePoolLogicalType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(StoragePoolLogicalType::Lvm2),
        })
    }
}

impl ReadContent for StoragePoolDiskSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = Vec::new();
        let mut format = None;
        for c in el.children() {
            match c.name() {
                "device" => rd.item(c, &mut device),
                "format" => rd.child(c, &mut format),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            device: rd.at_least_one(device, el, "device")?,
            format,
            common,
        })
    }
}

impl ReadContent for StoragePoolDiskFormat {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StoragePoolDiskType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(StoragePoolDiskType::Unknown),
        })
    }
}

impl ReadContent for StoragePoolIscsiSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut device = Vec::new();
        let mut initiator = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "device" => rd.item(c, &mut device),
                "initiator" => rd.child_nonempty(c, &mut initiator),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            host: rd.at_least_one(host, el, "host")?,
            device: rd.at_least_one(device, el, "device")?,
            initiator,
            common,
        })
    }
}

impl ReadContent for StoragePoolIscsiDirectSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut device = Vec::new();
        let mut initiator = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "device" => rd.item(c, &mut device),
                "initiator" => rd.child(c, &mut initiator),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            host: rd.at_least_one(host, el, "host")?,
            device: rd.at_least_one(device, el, "device")?,
            initiator: rd.required_child(initiator, el, "initiator")?,
            common,
        })
    }
}

impl ReadContent for StoragePoolScsiSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut adapter = None;
        for c in el.children() {
            match c.name() {
                "adapter" => rd.child(c, &mut adapter),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            adapter: rd.required_child(adapter, el, "adapter")?,
            common,
        })
    }
}

impl ReadContent for StoragePoolRbdSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            host: rd.at_least_one(host, el, "host")?,
            name: rd.required_child(name, el, "name")?,
            common,
        })
    }
}

impl ReadContent for StoragePoolSheepdogSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            host: rd.at_least_one(host, el, "host")?,
            name,
            common,
        })
    }
}

impl ReadContent for StoragePoolGlusterSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut dir = None;
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "dir" => rd.child(c, &mut dir),
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            host: rd.at_least_one(host, el, "host")?,
            dir,
            name,
            common,
        })
    }
}

impl ReadContent for StoragePoolGlusterSourceDir {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<NonEmpty>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for StoragePoolZfsSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = Vec::new();
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "device" => rd.item(c, &mut device),
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            device,
            name,
            common,
        })
    }
}

impl ReadContent for StoragePoolVstorageSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        let common = StoragePoolSourceCommon::read(el, rd)?;
        Ok(Self {
            name,
            common,
        })
    }
}

impl ReadContent for StoragePoolSourceCommon {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut auth = None;
        let mut protocol = None;
        let mut vendor = None;
        let mut product = None;
        for c in el.children() {
            match c.name() {
                "auth" => rd.child(c, &mut auth),
                "protocol" => rd.child_nonempty(c, &mut protocol),
                "vendor" => rd.child_nonempty(c, &mut vendor),
                "product" => rd.child_nonempty(c, &mut product),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            auth,
            protocol,
            vendor,
            product,
        })
    }
}

impl ReadContent for StoragePoolHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "port" => rd.attribute::<Dec<i32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            port: port.unwrap_or_default(),
        })
    }
}

impl ReadContent for StoragePoolDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut part_separator = None;
        let mut free_extent = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                "part_separator" => rd.attribute::<YesNo>(&a, &mut part_separator),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "freeExtent" => rd.item(c, &mut free_extent),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            part_separator,
            free_extent,
        })
    }
}

impl ReadContent for StoragePoolExtent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut end = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Dec<u64>>(&a, &mut start),
                "end" => rd.attribute::<Dec<u64>>(&a, &mut end),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            end: rd.required_attribute(end, el, "end")?,
        })
    }
}

impl ReadContent for StoragePoolInitiator {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iqn = None;
        for c in el.children() {
            match c.name() {
                "iqn" => rd.child_nonempty(c, &mut iqn),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iqn,
        })
    }
}

impl ReadContent for StoragePoolInitiatorIqn {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<NonEmpty>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
        })
    }
}

impl ReadContent for StoragePoolProtocol {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut ver = None;
        for a in el.attributes() {
            match a.name() {
                "ver" => rd.attribute::<Text>(&a, &mut ver),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            ver,
        })
    }
}

impl ReadContent for StoragePoolVendor {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
        })
    }
}

impl ReadContent for StoragePoolProduct {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
        })
    }
}

impl ReadContent for StoragePoolAuth {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut username = None;
        let mut secret = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StoragePoolAuthType>(&a, &mut r#type),
                "username" => rd.attribute::<Text>(&a, &mut username),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "secret" => rd.child(c, &mut secret),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
            username: rd.required_attribute(username, el, "username")?,
            secret: rd.required_child(secret, el, "secret")?,
        })
    }
}

impl ReadContent for StoragePoolSecret {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<Text>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        let secret = SecretRef::read(el, rd)?;
        Ok(Self {
            r#type,
            secret,
        })
    }
}

impl ReadContent for StoragePoolAdapterScsiHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut parentaddr = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "parentaddr" => rd.child(c, &mut parentaddr),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            parentaddr,
        })
    }
}

impl ReadContent for StoragePoolAdapterFcHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut parent = None;
        let mut parent_wwnn = None;
        let mut parent_wwpn = None;
        let mut parent_fabric_wwn = None;
        let mut managed = None;
        let mut wwnn = None;
        let mut wwpn = None;
        for a in el.attributes() {
            match a.name() {
                "parent" => rd.attribute::<Text>(&a, &mut parent),
                "parent_wwnn" => rd.attribute::<Wwn>(&a, &mut parent_wwnn),
                "parent_wwpn" => rd.attribute::<Wwn>(&a, &mut parent_wwpn),
                "parent_fabric_wwn" => rd.attribute::<Wwn>(&a, &mut parent_fabric_wwn),
                "managed" => rd.attribute::<YesNo>(&a, &mut managed),
                "wwnn" => rd.attribute::<Wwn>(&a, &mut wwnn),
                "wwpn" => rd.attribute::<Wwn>(&a, &mut wwpn),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            parent,
            parent_wwnn,
            parent_wwpn,
            parent_fabric_wwn,
            managed,
            wwnn: rd.required_attribute(wwnn, el, "wwnn")?,
            wwpn: rd.required_attribute(wwpn, el, "wwpn")?,
        })
    }
}

impl ReadContent for StoragePoolAdapterAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut unique_id = None;
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "unique_id" => rd.attribute::<Dec<u32>>(&a, &mut unique_id),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "address" => rd.child(c, &mut address),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            unique_id: rd.required_attribute(unique_id, el, "unique_id")?,
            address: rd.required_child(address, el, "address")?,
        })
    }
}

impl ReadContent for StoragePoolTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut permissions = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<NonEmpty>(c, &mut path),
                "permissions" => rd.child_nonempty(c, &mut permissions),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_child(path, el, "path")?,
            permissions,
        })
    }
}

impl ReadContent for StoragePoolOwnTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut permissions = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<Text>(c, &mut path),
                "permissions" => rd.child_nonempty(c, &mut permissions),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
            permissions,
        })
    }
}

impl ReadContent for StoragePermissions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        let mut owner = None;
        let mut group = None;
        let mut label = None;
        for c in el.children() {
            match c.name() {
                "mode" => rd.text_child::<OctalMode>(c, &mut mode),
                "owner" => rd.text_child::<OwnerId>(c, &mut owner),
                "group" => rd.text_child::<OwnerId>(c, &mut group),
                "label" => rd.text_child::<Text>(c, &mut label),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
            owner,
            group,
            label,
        })
    }
}

impl ReadContent for StoragePoolRefresh {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut volume = None;
        for c in el.children() {
            match c.name() {
                "volume" => rd.child_nonempty(c, &mut volume),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            volume,
        })
    }
}

impl ReadContent for StoragePoolRefreshVolume {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut allocation = None;
        for a in el.attributes() {
            match a.name() {
                "allocation" => rd.attribute::<StoragePoolRefreshAllocation>(&a, &mut allocation),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            allocation,
        })
    }
}

impl ReadContent for StoragePoolMountOptions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut option = Vec::new();
        for c in el.children() {
            match c.name() {
                "fs:option" => rd.item(c, &mut option),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            option,
        })
    }
}

impl ReadContent for StoragePoolMountOptionsOption {
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

impl ReadContent for StoragePoolRbdOptions {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut option = Vec::new();
        for c in el.children() {
            match c.name() {
                "rbd:option" => rd.item(c, &mut option),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            option,
        })
    }
}

impl ReadContent for StoragePoolRbdOptionsOption {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut value = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "value" => rd.attribute::<Text>(&a, &mut value),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            value: rd.required_attribute(value, el, "value")?,
        })
    }
}

impl ReadContent for StoragePoolKind {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "dir" => Self::Dir(StoragePoolKindDir::read(el, rd)?),
            "fs" => Self::Fs(StoragePoolKindFs::read(el, rd)?),
            "netfs" => Self::Netfs(StoragePoolKindNetfs::read(el, rd)?),
            "logical" => Self::Logical(StoragePoolKindLogical::read(el, rd)?),
            "disk" => Self::Disk(StoragePoolKindDisk::read(el, rd)?),
            "iscsi" => Self::Iscsi(StoragePoolKindIscsi::read(el, rd)?),
            "iscsi-direct" => Self::IscsiDirect(StoragePoolKindIscsiDirect::read(el, rd)?),
            "scsi" => Self::Scsi(StoragePoolKindScsi::read(el, rd)?),
            "mpath" => Self::Mpath(StoragePoolKindMpath::read(el, rd)?),
            "rbd" => Self::Rbd(StoragePoolKindRbd::read(el, rd)?),
            "sheepdog" => Self::Sheepdog(StoragePoolKindSheepdog::read(el, rd)?),
            "gluster" => Self::Gluster(StoragePoolKindGluster::read(el, rd)?),
            "zfs" => Self::Zfs(StoragePoolKindZfs::read(el, rd)?),
            "vstorage" => Self::Vstorage(StoragePoolKindVstorage::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["dir", "fs", "netfs", "logical", "disk", "iscsi", "iscsi-direct", "scsi", "mpath", "rbd", "sheepdog", "gluster", "zfs", "vstorage"])),
        })
    }
}

impl ReadContent for StoragePoolAdapter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("scsi_host"))? {
            "scsi_host" => Self::ScsiHost(StoragePoolAdapterScsiHost::read(el, rd)?),
            "fc_host" => Self::FcHost(StoragePoolAdapterFcHost::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["scsi_host", "fc_host"])),
        })
    }
}
