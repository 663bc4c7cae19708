// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! `AdmConnect`: the handle.

mod admin;

use polyvirt_driver::enums::*;
use polyvirt_driver::Uuid;

use super::*;

