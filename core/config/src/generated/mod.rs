// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The types of every document, made from the spec.

#![allow(unreachable_pub, reason = "re-exported where the crate wants it")]
#![allow(unused_imports, reason = "every file of a kind imports the same")]
#![allow(clippy::pedantic, reason = "the spec decides the shape of these items")]
#![allow(clippy::large_enum_variant, reason = "documents are few, and boxes would be in the way of matching")]
#![allow(clippy::single_match, reason = "every element is read in the same way, however little there is in it")]
#![allow(clippy::module_inception, reason = "files are named like those of the spec")]

pub mod secret;

/// Every type, for the files that use them.
pub(crate) mod all {
    pub use super::secret::*;
}
