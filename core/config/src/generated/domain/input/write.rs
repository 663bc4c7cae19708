// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/input.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Input {
    fn attributes(&self, w: &mut Writer) {
        self.kind.attributes(w);
        w.attribute_opt::<InputBus>("bus", self.bus.as_ref());
        w.attribute_opt::<VirtioModel>("model", self.model.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        self.kind.content(w);
        self.info.content(w);
    }
}

impl WriteContent for InputKindPassthrough {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
    }
}

impl WriteContent for InputKindEvdev {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
    }
}

impl WriteContent for InputDeviceSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("evdev", &self.evdev);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for InputEvdevSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("dev", &self.dev);
        w.attribute_opt::<InputGrab>("grab", self.grab.as_ref());
        w.attribute_opt::<InputGrabToggle>("grabToggle", self.grab_toggle.as_ref());
        w.attribute_opt::<OnOff>("repeat", self.repeat.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Hub {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<HubType>("type", &self.r#type);
    }

    fn content(&self, w: &mut Writer) {
        self.info.content(w);
    }
}

impl WriteContent for InputKind {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Mouse => w.discriminator("type", "mouse"),
            Self::Tablet => w.discriminator("type", "tablet"),
            Self::Keyboard => w.discriminator("type", "keyboard"),
            Self::Passthrough(_) => w.discriminator("type", "passthrough"),
            Self::Evdev(_) => w.discriminator("type", "evdev"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Mouse => {},
            Self::Tablet => {},
            Self::Keyboard => {},
            Self::Passthrough(inner) => inner.content(w),
            Self::Evdev(inner) => inner.content(w),
        }
    }
}
