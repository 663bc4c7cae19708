// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/redirdev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Redirdev {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<RedirBus>("bus", &self.bus);
        if let Some(one) = &self.source { one.attributes(w); }
    }

    fn content(&self, w: &mut Writer) {
        if let Some(one) = &self.source { one.content(w); }
        w.child_opt("log", self.log.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for RedirFilter {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("usbdev", &self.rules);
    }
}

impl WriteContent for RedirRule {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<UsbFilter<2>>("class", self.class.as_ref());
        w.attribute_opt::<UsbFilter<4>>("vendor", self.vendor.as_ref());
        w.attribute_opt::<UsbFilter<4>>("product", self.product.as_ref());
        w.attribute_opt::<UsbRelease>("version", self.version.as_ref());
        w.attribute::<YesNo>("allow", &self.allow);
    }

    fn content(&self, _: &mut Writer) {}
}
