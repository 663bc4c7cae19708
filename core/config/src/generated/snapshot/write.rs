// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: snapshot.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Snapshot {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("name", self.name.as_ref());
        w.text_child_opt::<Text>("description", self.description.as_ref());
        w.text_child_opt::<SnapshotState>("state", self.state.as_ref());
        w.child_opt("parent", self.parent.as_ref());
        w.text_child_opt::<Dec<i64>>("creationTime", self.creation_time.as_ref());
        w.child_opt("memory", self.memory.as_ref());
        w.child_nonempty("revertDisks", self.revert_disks.as_ref());
        w.child_nonempty("disks", self.disks.as_ref());
        w.raw("domain", self.domain.as_ref());
        w.child_opt("inactiveDomain", self.inactive_domain.as_ref());
        w.raw("cookie", self.cookie.as_ref());
        w.text_child_opt::<ZeroOne>("active", self.active.as_ref());
    }
}

impl WriteContent for SnapshotParent {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("name", &self.name);
    }
}

impl WriteContent for SnapshotMemory {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<MemorySnapshot>("snapshot", self.snapshot.as_ref());
        w.attribute_opt::<Text>("file", self.file.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SnapshotDisks {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("disk", &self.disk);
    }
}

impl WriteContent for SnapshotDisk {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.location.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.location.content(w);
    }
}

impl WriteContent for SnapshotDiskLocationDefault {
    fn attributes(&self, w: &mut Writer) {
        self.changes.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.changes.content(w);
    }
}

impl WriteContent for SnapshotDiskLocationExternal {
    fn attributes(&self, w: &mut Writer) {
        self.changes.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.changes.content(w);
    }
}

impl WriteContent for SnapshotChanges {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        self.source.content(w);
    }
}

impl WriteContent for SnapshotDriver {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<StorageFormat>("type", self.r#type.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("metadata_cache", self.metadata_cache.as_ref());
    }
}

impl WriteContent for SnapshotSourceFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
    }
}

impl WriteContent for SnapshotSourceBlock {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
    }
}

impl WriteContent for SnapshotSourceNetwork {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
    }
}

impl WriteContent for SnapshotFile {
    fn attributes(&self, w: &mut Writer) {
        self.file.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.file.content(w);
    }
}

impl WriteContent for SnapshotBlock {
    fn attributes(&self, w: &mut Writer) {
        self.block.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.block.content(w);
    }
}

impl WriteContent for SnapshotDiskLocation {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Default(inner) => inner.attributes(w),
            Self::No => w.discriminator("snapshot", "no"),
            Self::Internal => w.discriminator("snapshot", "internal"),
            Self::External(inner) => { w.discriminator("snapshot", "external"); inner.attributes(w); },
            Self::Manual => w.discriminator("snapshot", "manual"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Default(inner) => inner.content(w),
            Self::No => {},
            Self::Internal => {},
            Self::External(inner) => inner.content(w),
            Self::Manual => {},
        }
    }
}

impl WriteContent for SnapshotSource {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::File(_) => w.discriminator("type", "file"),
            Self::Block(_) => w.discriminator("type", "block"),
            Self::Network(_) => w.discriminator("type", "network"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::File(inner) => inner.content(w),
            Self::Block(inner) => inner.content(w),
            Self::Network(inner) => inner.content(w),
        }
    }
}
