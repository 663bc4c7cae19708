// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: backup.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Backup {
    fn attributes(&self, w: &mut Writer) {
        self.mode.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.mode.content(w);
    }
}

impl WriteContent for BackupModePush {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("incremental", self.incremental.as_ref());
        w.child_nonempty("disks", self.disks.as_ref());
        if w.live() { w.raw("privateData", self.private_data.as_ref()); }
    }
}

impl WriteContent for BackupModePull {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("incremental", self.incremental.as_ref());
        w.child_opt("server", self.server.as_ref());
        w.child_nonempty("disks", self.disks.as_ref());
        if w.live() { w.raw("privateData", self.private_data.as_ref()); }
    }
}

impl WriteContent for BackupServer {
    fn attributes(&self, w: &mut Writer) {
        self.transport.attributes(w);
        w.attribute_opt::<YesNo>("tls", self.tls.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BackupTransportTcp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BackupTransportUnix {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("socket", self.socket.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BackupTransportFd {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("fdgroup", &self.fdgroup);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PushDisks {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("disk", &self.disk);
    }
}

impl WriteContent for PullDisks {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("disk", &self.disk);
    }
}

impl WriteContent for PushDisk {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.backup.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.backup.content(w);
    }
}

impl WriteContent for PushBackupYes {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<BackupDiskState>("state", self.state.as_ref()); }
        self.target.attributes(w);
        self.extent.attributes(w);
        if w.live() { w.attribute_opt::<Dec<u32>>("index", self.index.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        self.target.content(w);
    }
}

impl WriteContent for PushTargetFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_opt("target", self.target.as_ref());
    }
}

impl WriteContent for PushTargetBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_opt("target", self.target.as_ref());
    }
}

impl WriteContent for PullDisk {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.backup.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.backup.content(w);
    }
}

impl WriteContent for PullBackupYes {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<BackupDiskState>("state", self.state.as_ref()); }
        self.scratch.attributes(w);
        self.extent.attributes(w);
        w.attribute_opt::<Text>("exportname", self.exportname.as_ref());
        w.attribute_opt::<Text>("exportbitmap", self.exportbitmap.as_ref());
        if w.live() { w.attribute_opt::<Dec<u32>>("index", self.index.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        self.scratch.content(w);
    }
}

impl WriteContent for PullScratchFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_opt("scratch", self.scratch.as_ref());
    }
}

impl WriteContent for PullScratchBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_opt("scratch", self.scratch.as_ref());
    }
}

impl WriteContent for BackupExtent {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<BackupDiskMode>("backupmode", self.backupmode.as_ref());
        w.attribute_opt::<Text>("incremental", self.incremental.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BackupDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<StorageFormat>("type", self.r#type.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for BackupFile {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("file", &self.file);
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
        w.child_opt("encryption", self.encryption.as_ref());
    }
}

impl WriteContent for BackupBlock {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dev", &self.dev);
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
        w.child_opt("encryption", self.encryption.as_ref());
    }
}

impl WriteContent for BackupMode {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Push(_) => w.discriminator("mode", "push"),
            Self::Pull(_) => w.discriminator("mode", "pull"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Push(inner) => inner.content(w),
            Self::Pull(inner) => inner.content(w),
        }
    }
}

impl WriteContent for BackupTransport {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Tcp(inner) => { w.discriminator("transport", "tcp"); inner.attributes(w); },
            Self::Unix(inner) => { w.discriminator("transport", "unix"); inner.attributes(w); },
            Self::Fd(inner) => { w.discriminator("transport", "fd"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for PushBackup {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Yes(inner) => { w.discriminator("backup", "yes"); inner.attributes(w); },
            Self::No => w.discriminator("backup", "no"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Yes(inner) => inner.content(w),
            Self::No => {},
        }
    }
}

impl WriteContent for PushTarget {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::File(_) => w.discriminator("type", "file"),
            Self::Block(_) => w.discriminator("type", "block"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::File(inner) => inner.content(w),
            Self::Block(inner) => inner.content(w),
        }
    }
}

impl WriteContent for PullBackup {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Yes(inner) => { w.discriminator("backup", "yes"); inner.attributes(w); },
            Self::No => w.discriminator("backup", "no"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Yes(inner) => inner.content(w),
            Self::No => {},
        }
    }
}

impl WriteContent for PullScratch {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::File(_) => w.discriminator("type", "file"),
            Self::Block(_) => w.discriminator("type", "block"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::File(inner) => inner.content(w),
            Self::Block(inner) => inner.content(w),
        }
    }
}
