// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: status/storage.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for StoragePoolState {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("pool", &self.pool);
    }
}
