// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: snapshot.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Snapshot {
    const ELEMENT: &'static str = "domainsnapshot";
    const NAMESPACES: &'static [(&'static str, &'static str)] = &[
        ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
        ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
        ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
        ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
        ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
        ("test", "http://libvirt.org/schemas/domain/test/1.0"),
    ];
    const EXAMPLE: &'static str = r#"<domainsnapshot>
  <name>before-update</name>
  <description>Before the update of the operating system</description>
  <disks>
    <disk name='vda' snapshot='external' type='file'>
      <driver type='qcow2'/>
      <source file='/var/lib/images/vda.before-update'/>
    </disk>
  </disks>
</domainsnapshot>"#;
}

impl ReadContent for Snapshot {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut description = None;
        let mut state = None;
        let mut parent = None;
        let mut creation_time = None;
        let mut memory = None;
        let mut revert_disks = None;
        let mut disks = None;
        let mut domain = None;
        let mut inactive_domain = None;
        let mut cookie = None;
        let mut active = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                "description" => rd.text_child::<Text>(c, &mut description),
                "state" => rd.text_child::<SnapshotState>(c, &mut state),
                "parent" => rd.child(c, &mut parent),
                "creationTime" => rd.text_child::<Dec<i64>>(c, &mut creation_time),
                "memory" => rd.child(c, &mut memory),
                "revertDisks" => rd.child_nonempty(c, &mut revert_disks),
                "disks" => rd.child_nonempty(c, &mut disks),
                "domain" => rd.raw(c, &mut domain),
                "inactiveDomain" => rd.child(c, &mut inactive_domain),
                "cookie" => rd.raw(c, &mut cookie),
                "active" => rd.text_child::<ZeroOne>(c, &mut active),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name,
            description,
            state,
            parent,
            creation_time,
            memory,
            revert_disks,
            disks,
            domain,
            inactive_domain,
            cookie,
            active,
        })
    }
}

impl ReadContent for SnapshotParent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for c in el.children() {
            match c.name() {
                "name" => rd.text_child::<Text>(c, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_child(name, el, "name")?,
        })
    }
}

impl ReadContent for SnapshotMemory {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut snapshot = None;
        let mut file = None;
        for a in el.attributes() {
            match a.name() {
                "snapshot" => rd.attribute::<MemorySnapshot>(&a, &mut snapshot),
                "file" => rd.attribute::<Text>(&a, &mut file),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            snapshot,
            file,
        })
    }
}

impl ReadContent for SnapshotDisks {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut disk = Vec::new();
        for c in el.children() {
            match c.name() {
                "disk" => rd.item(c, &mut disk),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            disk,
        })
    }
}

impl ReadContent for SnapshotDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let location = SnapshotDiskLocation::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            location,
        })
    }
}

impl ReadContent for SnapshotDiskLocationDefault {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let changes = SnapshotChanges::read(el, rd)?;
        Ok(Self {
            changes,
        })
    }
}

impl ReadContent for SnapshotDiskLocationExternal {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let changes = SnapshotChanges::read(el, rd)?;
        Ok(Self {
            changes,
        })
    }
}

impl ReadContent for SnapshotChanges {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let source = SnapshotSource::read(el, rd)?;
        Ok(Self {
            driver,
            source,
        })
    }
}

impl ReadContent for SnapshotDriver {
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
            r#type,
            metadata_cache,
        })
    }
}

impl ReadContent for SnapshotSourceFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for SnapshotSourceBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child_nonempty(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for SnapshotSourceNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut source = None;
        for c in el.children() {
            match c.name() {
                "source" => rd.child(c, &mut source),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            source,
        })
    }
}

impl ReadContent for SnapshotFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let file = SourceFilePlain::read(el, rd)?;
        Ok(Self {
            file,
        })
    }
}

impl ReadContent for SnapshotBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let block = SourceBlockPlain::read(el, rd)?;
        Ok(Self {
            block,
        })
    }
}

impl ReadContent for SnapshotDiskLocation {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "snapshot", Some("default"))? {
            "default" => Self::Default(SnapshotDiskLocationDefault::read(el, rd)?),
            "no" => Self::No,
            "internal" => Self::Internal,
            "external" => Self::External(SnapshotDiskLocationExternal::read(el, rd)?),
            "manual" => Self::Manual,
            other => return Err(rd.unknown_variant(el, "snapshot", other, &["default", "no", "internal", "external", "manual"])),
        })
    }
}

impl ReadContent for SnapshotSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("file"))? {
            "file" => Self::File(SnapshotSourceFile::read(el, rd)?),
            "block" => Self::Block(SnapshotSourceBlock::read(el, rd)?),
            "network" => Self::Network(SnapshotSourceNetwork::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["file", "block", "network"])),
        })
    }
}
