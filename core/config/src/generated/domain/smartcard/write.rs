// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/smartcard.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Smartcard {
    fn attributes(&self, w: &mut Writer) {
        self.mode.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.mode.content(w);
        self.info.content(w);
    }
}

impl WriteContent for SmartcardModeHostCertificates {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_items::<Text>("certificate", &self.certificates);
        w.text_child_opt::<AbsolutePath>("database", self.database.as_ref());
    }
}

impl WriteContent for SmartcardModePassthrough {
    fn attributes(&self, w: &mut Writer) {
        if let Some(one) = &self.source { one.attributes(w); }
    }

    fn content(&self, w: &mut Writer) {
        if let Some(one) = &self.source { one.content(w); }
        w.child_opt("log", self.log.as_ref());
    }
}

impl WriteContent for SmartcardMode {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Host => w.discriminator("mode", "host"),
            Self::HostCertificates(_) => w.discriminator("mode", "host-certificates"),
            Self::Passthrough(inner) => { w.discriminator("mode", "passthrough"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Host => {},
            Self::HostCertificates(inner) => inner.content(w),
            Self::Passthrough(inner) => inner.content(w),
        }
    }
}
