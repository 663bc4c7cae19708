// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/filesystem.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Filesystem {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut binary = None;
        let mut idmap = None;
        let mut accessmode = None;
        let mut multidevs = None;
        let mut fmode = None;
        let mut dmode = None;
        let mut model = None;
        let mut target = None;
        let mut readonly = false;
        let mut space_hard_limit = None;
        let mut space_soft_limit = None;
        for a in el.attributes() {
            match a.name() {
                "accessmode" => rd.attribute::<FilesystemAccess>(&a, &mut accessmode),
                "multidevs" => rd.attribute::<FilesystemMultidevs>(&a, &mut multidevs),
                "fmode" => rd.attribute::<FileMode>(&a, &mut fmode),
                "dmode" => rd.attribute::<FileMode>(&a, &mut dmode),
                "model" => rd.attribute::<VirtioModel>(&a, &mut model),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "driver" => rd.child_nonempty(c, &mut driver),
                "binary" => rd.child_nonempty(c, &mut binary),
                "idmap" => rd.child_nonempty(c, &mut idmap),
                "target" => rd.child(c, &mut target),
                "readonly" => { rd.present(c, &mut readonly); Ok(()) },
                "space_hard_limit" => rd.text_child::<Scaled<Bytes>>(c, &mut space_hard_limit),
                "space_soft_limit" => rd.text_child::<Scaled<Bytes>>(c, &mut space_soft_limit),
                _ => Ok(()),
            }?;
        }
        let source = FilesystemSource::read(el, rd)?;
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            driver,
            binary,
            idmap,
            source,
            accessmode,
            multidevs,
            fmode,
            dmode,
            model,
            target,
            readonly,
            space_hard_limit,
            space_soft_limit,
            info,
        })
    }
}

impl ReadContent for FilesystemSourceMount {
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

impl ReadContent for FilesystemSourceTemplate {
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

impl ReadContent for FilesystemSourceFile {
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

impl ReadContent for FilesystemSourceBlock {
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

impl ReadContent for FilesystemSourceRam {
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

impl ReadContent for FilesystemSourceBind {
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

impl ReadContent for FilesystemSourceVolume {
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

impl ReadContent for FilesystemFolder {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dir = None;
        let mut socket = None;
        for a in el.attributes() {
            match a.name() {
                "dir" => rd.attribute::<Text>(&a, &mut dir),
                "socket" => rd.attribute::<Text>(&a, &mut socket),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dir,
            socket,
        })
    }
}

impl ReadContent for FilesystemTemplate {
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

impl ReadContent for FilesystemImage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut file = None;
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            file: rd.required_attribute(file, el, "file")?,
        })
    }
}

impl ReadContent for FilesystemDevice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dev: rd.required_attribute(dev, el, "dev")?,
        })
    }
}

impl ReadContent for FilesystemMemory {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut usage = None;
        let mut units = None;
        for a in el.attributes() {
            match a.name() {
                "usage" => rd.attribute::<Dec<u64>>(&a, &mut usage),
                "units" => rd.attribute::<Text>(&a, &mut units),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            usage: rd.required_attribute(usage, el, "usage")?,
            units,
        })
    }
}

impl ReadContent for FilesystemGuestFolder {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dir = None;
        for a in el.attributes() {
            match a.name() {
                "dir" => rd.attribute::<Text>(&a, &mut dir),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dir: rd.required_attribute(dir, el, "dir")?,
        })
    }
}

impl ReadContent for FilesystemVolume {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut pool = None;
        let mut volume = None;
        for a in el.attributes() {
            match a.name() {
                "pool" => rd.attribute::<Text>(&a, &mut pool),
                "volume" => rd.attribute::<Text>(&a, &mut volume),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            pool: rd.required_attribute(pool, el, "pool")?,
            volume: rd.required_attribute(volume, el, "volume")?,
        })
    }
}

impl ReadContent for FilesystemTarget {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dir = None;
        for a in el.attributes() {
            match a.name() {
                "dir" => rd.attribute::<Text>(&a, &mut dir),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dir: rd.required_attribute(dir, el, "dir")?,
        })
    }
}

impl ReadContent for FilesystemDriver {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut format = None;
        let mut wrpolicy = None;
        let mut queue = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<FilesystemDriverType>(&a, &mut r#type),
                "format" => rd.attribute::<StorageFormat>(&a, &mut format),
                "wrpolicy" => rd.attribute::<FilesystemWritePolicy>(&a, &mut wrpolicy),
                "queue" => rd.attribute::<Dec<u64>>(&a, &mut queue),
                _ => Ok(()),
            }?;
        }
        let virtio = VirtioOptions::read(el, rd)?;
        Ok(Self {
            r#type,
            format,
            wrpolicy,
            queue,
            virtio,
        })
    }
}

impl ReadContent for FilesystemBinary {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut xattr = None;
        let mut cache = None;
        let mut sandbox = None;
        let mut lock = None;
        let mut thread_pool = None;
        let mut openfiles = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                "xattr" => rd.attribute::<OnOff>(&a, &mut xattr),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "cache" => rd.child_nonempty(c, &mut cache),
                "sandbox" => rd.child_nonempty(c, &mut sandbox),
                "lock" => rd.child_nonempty(c, &mut lock),
                "thread_pool" => rd.child_nonempty(c, &mut thread_pool),
                "openfiles" => rd.child_nonempty(c, &mut openfiles),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
            xattr,
            cache,
            sandbox,
            lock,
            thread_pool,
            openfiles,
        })
    }
}

impl ReadContent for FilesystemCache {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<FilesystemCacheMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
        })
    }
}

impl ReadContent for FilesystemSandbox {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<FilesystemSandboxMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode,
        })
    }
}

impl ReadContent for FilesystemLock {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut posix = None;
        let mut flock = None;
        for a in el.attributes() {
            match a.name() {
                "posix" => rd.attribute::<OnOff>(&a, &mut posix),
                "flock" => rd.attribute::<OnOff>(&a, &mut flock),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            posix,
            flock,
        })
    }
}

impl ReadContent for FilesystemThreadPool {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "size" => rd.attribute::<Dec<u32>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size,
        })
    }
}

impl ReadContent for FilesystemOpenFiles {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut max = None;
        for a in el.attributes() {
            match a.name() {
                "max" => rd.attribute::<Dec<u64>>(&a, &mut max),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            max,
        })
    }
}

impl ReadContent for FilesystemIdmap {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut uid = Vec::new();
        let mut gid = Vec::new();
        for c in el.children() {
            match c.name() {
                "uid" => rd.item(c, &mut uid),
                "gid" => rd.item(c, &mut gid),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            uid,
            gid,
        })
    }
}

impl ReadContent for FilesystemIdmapEntry {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut start = None;
        let mut target = None;
        let mut count = None;
        for a in el.attributes() {
            match a.name() {
                "start" => rd.attribute::<Dec<u32>>(&a, &mut start),
                "target" => rd.attribute::<Dec<u32>>(&a, &mut target),
                "count" => rd.attribute::<Dec<u32>>(&a, &mut count),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            start: rd.required_attribute(start, el, "start")?,
            target: rd.required_attribute(target, el, "target")?,
            count: rd.required_attribute(count, el, "count")?,
        })
    }
}

impl ReadContent for FilesystemSource {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", Some("mount"))? {
            "mount" => Self::Mount(FilesystemSourceMount::read(el, rd)?),
            "template" => Self::Template(FilesystemSourceTemplate::read(el, rd)?),
            "file" => Self::File(FilesystemSourceFile::read(el, rd)?),
            "block" => Self::Block(FilesystemSourceBlock::read(el, rd)?),
            "ram" => Self::Ram(FilesystemSourceRam::read(el, rd)?),
            "bind" => Self::Bind(FilesystemSourceBind::read(el, rd)?),
            "volume" => Self::Volume(FilesystemSourceVolume::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["mount", "template", "file", "block", "ram", "bind", "volume"])),
        })
    }
}
