// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/serial.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Serial {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.source.content(w);
        w.child_opt("log", self.log.as_ref());
        w.child_opt("target", self.target.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for SerialTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SerialTargetType>("type", self.r#type.as_ref());
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("model", self.model.as_ref());
    }
}

impl WriteContent for SerialTargetModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SerialModel>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Parallel {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.source.content(w);
        w.child_opt("log", self.log.as_ref());
        w.child_opt("target", self.target.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for ParallelTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Console {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
        if w.live() { w.attribute_opt::<Text>("tty", self.tty.as_ref()); }
    }

    fn content(&self, w: &mut Writer) {
        self.source.content(w);
        w.child_opt("log", self.log.as_ref());
        w.child_opt("target", self.target.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for ConsoleTarget {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<ConsoleTargetType>("type", self.r#type.as_ref());
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Channel {
    fn attributes(&self, w: &mut Writer) {
        self.source.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.source.content(w);
        w.child_opt("log", self.log.as_ref());
        w.child("target", &self.target);
        self.info.content(w);
    }
}

impl WriteContent for ChannelTargetGuestfwd {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Ip4Text>("address", &self.address);
        w.attribute::<Dec<u16>>("port", &self.port);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ChannelTargetVirtio {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
        if w.live() { w.attribute_opt::<ChannelState>("state", self.state.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ChannelTargetXen {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ChannelTarget {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Guestfwd(inner) => { w.discriminator("type", "guestfwd"); inner.attributes(w); },
            Self::Virtio(inner) => { w.discriminator("type", "virtio"); inner.attributes(w); },
            Self::Xen(inner) => { w.discriminator("type", "xen"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
