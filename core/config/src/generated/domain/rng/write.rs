// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/rng.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Rng {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<VirtioModel>("model", &self.model);
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("rate", self.rate.as_ref());
        w.child("backend", &self.backend);
        w.child_nonempty("driver", self.driver.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for RngRate {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("bytes", self.bytes.as_ref());
        w.attribute_opt::<Dec<u32>>("period", self.period.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for RngBackendRandom {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.path.as_ref());
    }
}

impl WriteContent for RngBackendEgd {
    fn attributes(&self, w: &mut Writer) {
        if let Some(one) = &self.source { one.attributes(w); }
    }

    fn content(&self, w: &mut Writer) {
        if let Some(one) = &self.source { one.content(w); }
        w.child_opt("log", self.log.as_ref());
    }
}

impl WriteContent for Crypto {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CryptoModel>("model", &self.model);
        w.attribute::<CryptoType>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        w.child("backend", &self.backend);
        w.child_nonempty("driver", self.driver.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for CryptoBackendBuiltin {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("queues", self.queues.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CryptoBackendLkcf {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("queues", self.queues.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for RngBackend {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Random(_) => w.discriminator("model", "random"),
            Self::Egd(inner) => { w.discriminator("model", "egd"); inner.attributes(w); },
            Self::Builtin => w.discriminator("model", "builtin"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Random(inner) => inner.content(w),
            Self::Egd(inner) => inner.content(w),
            Self::Builtin => {},
        }
    }
}

impl WriteContent for CryptoBackend {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Builtin(inner) => { w.discriminator("model", "builtin"); inner.attributes(w); },
            Self::Lkcf(inner) => { w.discriminator("model", "lkcf"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
