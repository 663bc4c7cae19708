// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: checkpoint.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Checkpoint {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<CheckpointName>("name", self.name.as_ref());
        w.text_child_opt::<Text>("description", self.description.as_ref());
        w.child_opt("parent", self.parent.as_ref());
        w.text_child_opt::<Dec<u64>>("creationTime", self.creation_time.as_ref());
        w.child_opt("disks", self.disks.as_ref());
        w.child_opt("domain", self.domain.as_ref());
    }
}

impl WriteContent for CheckpointParent {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<CheckpointName>("name", &self.name);
    }
}

impl WriteContent for CheckpointDisks {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("disk", &self.disk);
    }
}

impl WriteContent for CheckpointDisk {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.tracking.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CheckpointTrackingBitmap {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("bitmap", self.bitmap.as_ref());
        w.attribute_opt::<Dec<u64>>("size", self.size.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CheckpointTracking {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::No => w.discriminator("checkpoint", "no"),
            Self::Bitmap(inner) => { w.discriminator("checkpoint", "bitmap"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
