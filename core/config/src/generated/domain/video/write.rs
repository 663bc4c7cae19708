// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/video.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Video {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("driver", self.driver.as_ref());
        w.child_opt("model", self.model.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for VideoDriver {
    fn attributes(&self, w: &mut Writer) {
        self.options.attributes(w);
        w.attribute_opt::<VideoDriverName>("name", self.name.as_ref());
        w.attribute_opt::<VgaConf>("vgaconf", self.vgaconf.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for VideoModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<VideoType>("type", self.r#type.as_ref());
        w.attribute_opt::<Dec<u32>>("ram", self.ram.as_ref());
        w.attribute_opt::<Dec<u32>>("vram", self.vram.as_ref());
        w.attribute_opt::<Dec<u32>>("vram64", self.vram64.as_ref());
        w.attribute_opt::<Dec<u32>>("vgamem", self.vgamem.as_ref());
        w.attribute_opt::<Dec<u32>>("heads", self.heads.as_ref());
        if self.primary { w.attribute::<YesNo>("primary", &self.primary); }
        w.attribute_opt::<OnOff>("blob", self.blob.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("acceleration", self.acceleration.as_ref());
        w.child_opt("resolution", self.resolution.as_ref());
    }
}

impl WriteContent for VideoAcceleration {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("accel2d", self.accel2d.as_ref());
        w.attribute_opt::<YesNo>("accel3d", self.accel3d.as_ref());
        w.attribute_opt::<AbsolutePath>("rendernode", self.rendernode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for VideoResolution {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u32>>("x", &self.x);
        w.attribute::<Dec<u32>>("y", &self.y);
    }

    fn content(&self, _: &mut Writer) {}
}
