// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: backup.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for Backup {
    const ELEMENT: &'static str = "domainbackup";
    const EXAMPLE: &'static str = r#"<domainbackup mode='push'>
  <incremental>1525889631</incremental>
  <disks>
    <disk name='vda' type='file'>
      <driver type='qcow2'/>
      <target file='/var/backups/vda.qcow2'/>
    </disk>
    <disk name='vdb' backup='no'/>
  </disks>
</domainbackup>"#;
}

impl ReadContent for Backup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mode = BackupMode::read(el, rd)?;
        Ok(Self {
            mode,
        })
    }
}

impl ReadContent for BackupModePush {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut incremental = None;
        let mut disks = None;
        let mut private_data = None;
        for c in el.children() {
            match c.name() {
                "incremental" => rd.text_child::<Text>(c, &mut incremental),
                "disks" => rd.child_nonempty(c, &mut disks),
                "privateData" if rd.live() => rd.raw(c, &mut private_data),
                "privateData" => { rd.skip(c); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            incremental,
            disks,
            private_data,
        })
    }
}

impl ReadContent for BackupModePull {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut incremental = None;
        let mut server = None;
        let mut disks = None;
        let mut private_data = None;
        for c in el.children() {
            match c.name() {
                "incremental" => rd.text_child::<Text>(c, &mut incremental),
                "server" => rd.child(c, &mut server),
                "disks" => rd.child_nonempty(c, &mut disks),
                "privateData" if rd.live() => rd.raw(c, &mut private_data),
                "privateData" => { rd.skip(c); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            incremental,
            server,
            disks,
            private_data,
        })
    }
}

impl ReadContent for BackupServer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut tls = None;
        for a in el.attributes() {
            match a.name() {
                "tls" => rd.attribute::<YesNo>(&a, &mut tls),
                _ => Ok(()),
            }?;
        }
        let transport = BackupTransport::read(el, rd)?;
        Ok(Self {
            transport,
            tls,
        })
    }
}

impl ReadContent for BackupTransportTcp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            port,
        })
    }
}

impl ReadContent for BackupTransportUnix {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut socket = None;
        for a in el.attributes() {
            match a.name() {
                "socket" => rd.attribute::<Text>(&a, &mut socket),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            socket,
        })
    }
}

impl ReadContent for BackupTransportFd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut fdgroup = None;
        for a in el.attributes() {
            match a.name() {
                "fdgroup" => rd.attribute::<Text>(&a, &mut fdgroup),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            fdgroup: rd.required_attribute(fdgroup, el, "fdgroup")?,
        })
    }
}

impl ReadContent for PushDisks {
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

impl ReadContent for PullDisks {
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

impl ReadContent for PushDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let backup = PushBackup::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            backup,
        })
    }
}

impl ReadContent for PushBackupYes {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut index = None;
        for a in el.attributes() {
            match a.name() {
                "state" if rd.live() => rd.attribute::<BackupDiskState>(&a, &mut state),
                "state" => { rd.skip_attribute(&a); Ok(()) },
                "index" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut index),
                "index" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let target = PushTarget::read(el, rd)?;
        let extent = BackupExtent::read(el, rd)?;
        Ok(Self {
            state,
            target,
            extent,
            index,
        })
    }
}

impl ReadContent for PushTargetFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            driver,
            target,
        })
    }
}

impl ReadContent for PushTargetBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut target = None;
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "target" => rd.child(c, &mut target),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            driver,
            target,
        })
    }
}

impl ReadContent for PullDisk {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let backup = PullBackup::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            backup,
        })
    }
}

impl ReadContent for PullBackupYes {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut state = None;
        let mut exportname = None;
        let mut exportbitmap = None;
        let mut index = None;
        for a in el.attributes() {
            match a.name() {
                "state" if rd.live() => rd.attribute::<BackupDiskState>(&a, &mut state),
                "state" => { rd.skip_attribute(&a); Ok(()) },
                "exportname" => rd.attribute::<Text>(&a, &mut exportname),
                "exportbitmap" => rd.attribute::<Text>(&a, &mut exportbitmap),
                "index" if rd.live() => rd.attribute::<Dec<u32>>(&a, &mut index),
                "index" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        let scratch = PullScratch::read(el, rd)?;
        let extent = BackupExtent::read(el, rd)?;
        Ok(Self {
            state,
            scratch,
            extent,
            exportname,
            exportbitmap,
            index,
        })
    }
}

impl ReadContent for PullScratchFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut scratch = None;
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "scratch" => rd.child(c, &mut scratch),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            driver,
            scratch,
        })
    }
}

impl ReadContent for PullScratchBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut scratch = None;
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "scratch" => rd.child(c, &mut scratch),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            driver,
            scratch,
        })
    }
}

impl ReadContent for BackupExtent {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut backupmode = None;
        let mut incremental = None;
        for a in el.attributes() {
            match a.name() {
                "backupmode" => rd.attribute::<BackupDiskMode>(&a, &mut backupmode),
                "incremental" => rd.attribute::<Text>(&a, &mut incremental),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            backupmode,
            incremental,
        })
    }
}

impl ReadContent for BackupDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<StorageFormat>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
        })
    }
}

impl ReadContent for BackupFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut file = None;
        let mut seclabel = Vec::new();
        let mut encryption = None;
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                "encryption" => rd.child(c, &mut encryption),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            file: rd.required_attribute(file, el, "file")?,
            seclabel,
            encryption,
        })
    }
}

impl ReadContent for BackupBlock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut seclabel = Vec::new();
        let mut encryption = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "seclabel" => rd.item(c, &mut seclabel),
                "encryption" => rd.child(c, &mut encryption),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
            seclabel,
            encryption,
        })
    }
}

impl ReadContent for BackupMode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "mode", Some("push"))? {
            "push" => Self::Push(BackupModePush::read(el, rd)?),
            "pull" => Self::Pull(BackupModePull::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "mode", other, &["push", "pull"])),
        })
    }
}

impl ReadContent for BackupTransport {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "transport", Some("tcp"))? {
            "tcp" => Self::Tcp(BackupTransportTcp::read(el, rd)?),
            "unix" => Self::Unix(BackupTransportUnix::read(el, rd)?),
            "fd" => Self::Fd(BackupTransportFd::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "transport", other, &["tcp", "unix", "fd"])),
        })
    }
}

impl ReadContent for PushBackup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "backup", Some("yes"))? {
            "yes" => Self::Yes(PushBackupYes::read(el, rd)?),
            "no" => Self::No,
            other => return Err(rd.unknown_variant(el, "backup", other, &["yes", "no"])),
        })
    }
}

impl ReadContent for PushTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("file"))? {
            "file" => Self::File(PushTargetFile::read(el, rd)?),
            "block" => Self::Block(PushTargetBlock::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["file", "block"])),
        })
    }
}

impl ReadContent for PullBackup {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "backup", Some("yes"))? {
            "yes" => Self::Yes(PullBackupYes::read(el, rd)?),
            "no" => Self::No,
            other => return Err(rd.unknown_variant(el, "backup", other, &["yes", "no"])),
        })
    }
}

impl ReadContent for PullScratch {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("file"))? {
            "file" => Self::File(PullScratchFile::read(el, rd)?),
            "block" => Self::Block(PullScratchBlock::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["file", "block"])),
        })
    }
}
