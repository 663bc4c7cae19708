// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: storagevol.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for StorageVolume {
    const ELEMENT: &'static str = "volume";
    const EXAMPLE: &'static str = r#"<volume>
  <name>first.qcow2</name>
  <capacity unit='GiB'>10</capacity>
  <target>
    <format type='qcow2'/>
    <permissions>
      <mode>0600</mode>
    </permissions>
  </target>
</volume>"#;
}

impl ReadContent for StorageVolume {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut name = None;
        let mut key = None;
        let mut source = None;
        let mut capacity = None;
        let mut allocation = None;
        let mut physical = None;
        let mut target = None;
        let mut backing_store = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StorageVolumeType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<NonEmpty>(c, &mut name),
                "key" => rd.text_child::<Text>(c, &mut key),
                "source" => rd.child(c, &mut source),
                "capacity" => rd.text_child::<Scaled<Bytes>>(c, &mut capacity),
                "allocation" => rd.text_child::<Scaled<Bytes>>(c, &mut allocation),
                "physical" => rd.text_child::<Scaled<Bytes>>(c, &mut physical),
                "target" => rd.child(c, &mut target),
                "backingStore" => rd.child(c, &mut backing_store),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: r#type.unwrap_or(StorageVolumeType::File),
            name: rd.required_child(name, el, "name")?,
            key,
            source,
            capacity,
            allocation,
            physical,
            target,
            backing_store,
        })
    }
}

impl ReadContent for StorageVolumeSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut device = Vec::new();
        for c in el.children() {
            match c.name() {
                "device" => rd.item(c, &mut device),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            device,
        })
    }
}

impl ReadContent for StorageVolumeDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut extent = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "extent" => rd.item(c, &mut extent),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
            extent,
        })
    }
}

impl ReadContent for StorageVolumeTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut format = None;
        let mut permissions = None;
        let mut timestamps = None;
        let mut encryption = None;
        let mut compat = None;
        let mut nocow = false;
        let mut cluster_size = None;
        let mut features = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<NonEmpty>(c, &mut path),
                "format" => rd.child(c, &mut format),
                "permissions" => rd.child_nonempty(c, &mut permissions),
                "timestamps" => rd.child_nonempty(c, &mut timestamps),
                "encryption" => rd.child(c, &mut encryption),
                "compat" => rd.text_child::<CompatVersion>(c, &mut compat),
                "nocow" => { rd.present(c, &mut nocow); Ok(()) },
                "clusterSize" => rd.text_child::<Scaled<OneByte>>(c, &mut cluster_size),
                "features" => rd.child(c, &mut features),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
            format,
            permissions,
            timestamps,
            encryption,
            compat,
            nocow,
            cluster_size,
            features,
        })
    }
}

impl ReadContent for StorageVolumeFormatElement {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StorageVolumeFormat>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
        })
    }
}

impl ReadContent for StorageVolumeTimestamps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut atime = None;
        let mut mtime = None;
        let mut ctime = None;
        let mut btime = None;
        for c in el.children() {
            match c.name() {
                "atime" => rd.text_child::<DecimalText>(c, &mut atime),
                "mtime" => rd.text_child::<DecimalText>(c, &mut mtime),
                "ctime" => rd.text_child::<DecimalText>(c, &mut ctime),
                "btime" => rd.text_child::<DecimalText>(c, &mut btime),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            atime,
            mtime,
            ctime,
            btime,
        })
    }
}

impl ReadContent for StorageVolumeFeatures {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut lazy_refcounts = false;
        let mut extended_l2 = false;
        for c in el.children() {
            match c.name() {
                "lazy_refcounts" => { rd.present(c, &mut lazy_refcounts); Ok(()) },
                "extended_l2" => { rd.present(c, &mut extended_l2); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            lazy_refcounts,
            extended_l2,
        })
    }
}

impl ReadContent for StorageVolumeBacking {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut format = None;
        let mut permissions = None;
        let mut timestamps = None;
        for c in el.children() {
            match c.name() {
                "path" => rd.text_child::<Text>(c, &mut path),
                "format" => rd.child(c, &mut format),
                "permissions" => rd.child_nonempty(c, &mut permissions),
                "timestamps" => rd.child_nonempty(c, &mut timestamps),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
            format,
            permissions,
            timestamps,
        })
    }
}
