// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `Secret`: the handle.

mod calls;

use polyvirt_driver::enums::*;
use polyvirt_driver::refs::SecretRef;
use polyvirt_driver::Uuid;

use super::*;
use crate::handle::handle;

handle! {
    /// A stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI.
    ///
    /// It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always defined from XML first; the value is set afterwards and never shown in XML.
    ///
    /// In C: `virSecret`. Cheap to clone; the connection stays open as long as a handle lives.
    Secret(SecretRef)
}

/// What identifies it: answered from the handle.
impl Secret {
    /// Its uuid.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.object().uuid
    }

    /// Its usage type.
    #[must_use]
    pub fn usage_type(&self) -> SecretUsageType {
        self.object().usage_type
    }

    /// Its usage id.
    #[must_use]
    pub fn usage_id(&self) -> &str {
        &self.object().usage_id
    }
}

