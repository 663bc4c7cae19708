// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: checkpoint.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Checkpoint {
    const ELEMENT: &'static str = "domaincheckpoint";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
        ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
        ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
        ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
        ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
        ("test", "http://libvirt.org/schemas/domain/test/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<domaincheckpoint>
  <description>After the installation</description>
  <disks>
    <disk name='vda' checkpoint='bitmap'/>
    <disk name='vdb' checkpoint='no'/>
  </disks>
</domaincheckpoint>"#;
}

impl ReadContent for Checkpoint {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut description = None;
        let mut parent = None;
        let mut creation_time = None;
        let mut disks = None;
        let mut domain = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<CheckpointName>(c, &mut name),
                "description" => rd.text_child::<Text>(c, &mut description),
                "parent" => rd.child(c, &mut parent),
                "creationTime" => rd.text_child::<Dec<u64>>(c, &mut creation_time),
                "disks" => rd.child(c, &mut disks),
                "domain" => rd.child(c, &mut domain),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            description,
            parent,
            creation_time,
            disks,
            domain,
        })
    }
}

impl ReadContent for CheckpointParent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<CheckpointName>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
        })
    }
}

impl ReadContent for CheckpointDisks {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut disk = Vec::new();
        for c in el.children() {
            match c.name() {
                "disk" => rd.item(c, &mut disk),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            disk: rd.at_least_one(disk, el, "disk")?,
        })
    }
}

impl ReadContent for CheckpointDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let tracking = CheckpointTracking::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            tracking,
        })
    }
}

impl ReadContent for CheckpointTrackingBitmap {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut bitmap = None;
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "bitmap" => rd.attribute::<Text>(&a, &mut bitmap),
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            bitmap,
            size,
        })
    }
}

impl ReadContent for CheckpointTracking {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "checkpoint", Some("bitmap"))? {
            "no" => Self::No,
            "bitmap" => Self::Bitmap(CheckpointTrackingBitmap::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "checkpoint", other, &["no", "bitmap"])),
        })
    }
}
