// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The vocabulary that drivers and the API share.

#![allow(unreachable_pub, reason = "re-exported where the crate wants it")]
#![allow(unused_imports, reason = "every file of a kind imports the same")]
#![allow(clippy::pedantic, reason = "the spec decides the shape of these items")]

pub mod enums;
pub mod events;
pub mod functions;
pub mod params;
pub mod records;
pub mod refs;
pub mod traits;
