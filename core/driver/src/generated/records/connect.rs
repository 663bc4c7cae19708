// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: connect.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// The security model a host uses to confine domains.
///
/// In C: `virSecurityModel`.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityModel {
    /// Name of the model, such as `selinux`; empty when none is in use.
    pub model: String,
    /// Domain of interpretation of its labels.
    pub doi: String,
}

