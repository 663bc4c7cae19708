// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: common/seclabel-device.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for DeviceSeclabel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("model", self.model.as_ref());
        if w.live() { w.attribute_opt::<YesNo>("labelskip", self.labelskip.as_ref()); }
        w.attribute_opt::<YesNo>("relabel", self.relabel.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("label", self.label.as_ref());
    }
}
