// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/filesystem.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Filesystem {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
        w.attribute_opt::<FilesystemAccess>("accessmode", self.accessmode.as_ref());
        w.attribute_opt::<FilesystemMultidevs>("multidevs", self.multidevs.as_ref());
        w.attribute_opt::<FileMode>("fmode", self.fmode.as_ref());
        w.attribute_opt::<FileMode>("dmode", self.dmode.as_ref());
        w.attribute_opt::<VirtioModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_nonempty("binary", self.binary.as_ref());
        w.child_nonempty("idmap", self.idmap.as_ref());
        self.source.content(w);
        w.child_opt("target", self.target.as_ref());
        w.present("readonly", self.readonly);
        w.text_child_opt::<Scaled<Bytes>>("space_hard_limit", self.space_hard_limit.as_ref());
        w.text_child_opt::<Scaled<Bytes>>("space_soft_limit", self.space_soft_limit.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for FilesystemSourceMount {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemSourceTemplate {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemSourceFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemSourceBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemSourceRam {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemSourceBind {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemSourceVolume {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for FilesystemFolder {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("dir", self.dir.as_ref());
        w.attribute_opt::<Text>("socket", self.socket.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemTemplate {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemImage {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("file", &self.file);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemDevice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dev", &self.dev);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemMemory {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("usage", &self.usage);
        w.attribute_opt::<Text>("units", self.units.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemGuestFolder {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dir", &self.dir);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemVolume {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("pool", &self.pool);
        w.attribute::<Text>("volume", &self.volume);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dir", &self.dir);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<FilesystemDriverType>("type", self.r#type.as_ref());
        w.attribute_opt::<StorageFormat>("format", self.format.as_ref());
        w.attribute_opt::<FilesystemWritePolicy>("wrpolicy", self.wrpolicy.as_ref());
        w.attribute_opt::<Dec<u64>>("queue", self.queue.as_ref());
        self.virtio.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemBinary {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("path", self.path.as_ref());
        w.attribute_opt::<OnOff>("xattr", self.xattr.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("cache", self.cache.as_ref());
        w.child_nonempty("sandbox", self.sandbox.as_ref());
        w.child_nonempty("lock", self.lock.as_ref());
        w.child_nonempty("thread_pool", self.thread_pool.as_ref());
        w.child_nonempty("openfiles", self.openfiles.as_ref());
    }
}

impl WriteContent for FilesystemCache {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<FilesystemCacheMode>("mode", self.mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemSandbox {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<FilesystemSandboxMode>("mode", self.mode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemLock {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("posix", self.posix.as_ref());
        w.attribute_opt::<OnOff>("flock", self.flock.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemThreadPool {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("size", self.size.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemOpenFiles {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u64>>("max", self.max.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemIdmap {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("uid", &self.uid);
        w.items("gid", &self.gid);
    }
}

impl WriteContent for FilesystemIdmapEntry {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("start", &self.start);
        w.attribute::<Dec<u32>>("target", &self.target);
        w.attribute::<Dec<u32>>("count", &self.count);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilesystemSource {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Mount(_) => w.discriminator("type", "mount"),
            Self::Template(_) => w.discriminator("type", "template"),
            Self::File(_) => w.discriminator("type", "file"),
            Self::Block(_) => w.discriminator("type", "block"),
            Self::Ram(_) => w.discriminator("type", "ram"),
            Self::Bind(_) => w.discriminator("type", "bind"),
            Self::Volume(_) => w.discriminator("type", "volume"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Mount(inner) => inner.content(w),
            Self::Template(inner) => inner.content(w),
            Self::File(inner) => inner.content(w),
            Self::Block(inner) => inner.content(w),
            Self::Ram(inner) => inner.content(w),
            Self::Bind(inner) => inner.content(w),
            Self::Volume(inner) => inner.content(w),
        }
    }
}
