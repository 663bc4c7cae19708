// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/seclabel.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Seclabel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SeclabelType>("type", self.r#type.as_ref());
        w.attribute_opt::<Text>("model", self.model.as_ref());
        w.attribute_opt::<YesNo>("relabel", self.relabel.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<Text>("label", self.label.as_ref());
        if w.live() { w.text_child_opt::<Text>("imagelabel", self.imagelabel.as_ref()); }
        w.text_child_opt::<Text>("baselabel", self.baselabel.as_ref());
    }
}
