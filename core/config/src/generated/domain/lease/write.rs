// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/lease.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Lease {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_child::<Text>("lockspace", &self.lockspace);
        w.text_child::<Text>("key", &self.key);
        w.child("target", &self.target);
    }
}

impl WriteContent for LeaseTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
        if self.offset != 0 { w.attribute::<Dec<u64>>("offset", &self.offset); }
    }

    fn content(&self, _: &mut Writer) {}
}
