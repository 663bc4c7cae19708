// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: storagepoolcaps.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for StoragePoolCapabilities {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("pool", &self.pool);
    }
}

impl WriteContent for StoragePoolTypeCaps {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
        w.attribute::<YesNo>("supported", &self.supported);
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("poolOptions", self.pool_options.as_ref());
        w.child_opt("volOptions", self.vol_options.as_ref());
    }
}

impl WriteContent for StoragePoolOptionCaps {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("defaultFormat", self.default_format.as_ref());
        w.items("enum", &self.r#enum);
    }
}

impl WriteContent for StoragePoolOptionCapsDefaultFormat {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}
