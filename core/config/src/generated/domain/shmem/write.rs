// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/shmem.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Shmem {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<ShmemRole>("role", self.role.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("model", self.model.as_ref());
        w.text_child_opt::<WholeMib>("size", self.size.as_ref());
        w.child_opt("server", self.server.as_ref());
        w.child_opt("msi", self.msi.as_ref());
        self.info.content(w);
    }
}

impl WriteContent for ShmemModel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<ShmemModelType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ShmemServer {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("path", self.path.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for ShmemMsi {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("vectors", self.vectors.as_ref());
        w.attribute_opt::<OnOff>("ioeventfd", self.ioeventfd.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}
