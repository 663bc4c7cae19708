// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! A daemon's own administration.

use uuid::Uuid;

use crate::generated::enums::*;
use crate::generated::records::*;
use crate::generated::refs::*;
use crate::{Error, Result, Stream, TypedParam};

/// A daemon's own administration. A method that a driver does not write refuses with `VIR_ERR_NO_SUPPORT`.
pub trait AdminDriver: Send + Sync {
}
