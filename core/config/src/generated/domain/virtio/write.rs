// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/virtio.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for VirtioOptions {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OnOff>("iommu", self.iommu.as_ref());
        w.attribute_opt::<OnOff>("ats", self.ats.as_ref());
        w.attribute_opt::<OnOff>("packed", self.packed.as_ref());
        w.attribute_opt::<OnOff>("page_per_vq", self.page_per_vq.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for VirtioDriver {
    fn attributes(&self, w: &mut Writer) {
        self.options.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}
