// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: status/network.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NetworkStatus {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("class_id", self.class_id.as_ref());
        w.child_opt("floor", self.floor.as_ref());
        w.items("taint", &self.taint);
        w.child_opt("fwRemoval", self.fw_removal.as_ref());
        w.child("network", &self.network);
    }
}

impl WriteContent for NetworkClasses {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<CpuSet>("bitmap", self.bitmap.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkFloor {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u64>>("sum", self.sum.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FirewallRemoval {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
        w.attribute::<Text>("backend", &self.backend);
    }

    fn content(&self, w: &mut Writer) {
        w.items("action", &self.action);
    }
}

impl WriteContent for FirewallRemovalAction {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("layer", &self.layer);
        w.attribute_opt::<YesNo>("ignoreErrors", self.ignore_errors.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("args", self.args.as_ref());
    }
}

impl WriteContent for FirewallRemovalActionArgs {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_items::<Text>("item", &self.item);
    }
}

impl WriteContent for NwFilterBindingStatus {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("filterbinding", &self.filterbinding);
    }
}
