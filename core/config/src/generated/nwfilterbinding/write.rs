// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nwfilterbinding.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NwFilterBinding {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("owner", &self.owner);
        w.child("portdev", &self.portdev);
        w.child_opt("linkdev", self.linkdev.as_ref());
        w.child("mac", &self.mac);
        w.child("filterref", &self.filterref);
    }
}

impl WriteContent for NwFilterBindingPortdev {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NwFilterBindingLinkdev {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<NonEmpty>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}
