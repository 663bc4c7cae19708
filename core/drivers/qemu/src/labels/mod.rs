//! Users that guests run as, and the files that are theirs meanwhile: what libvirt calls the security model `dac`.
//!
//! Only root can have guests run as somebody else. For anybody else nothing here does anything.
//!
//! - `identity`: as whom a guest runs, by its document and by what an administrator has chosen
//! - `files`: the files of a guest, by its document
//! - `given`: those that it has been given, noted down so that they are given back whatever becomes of us

mod files;
mod given;
mod identity;

pub(crate) use given::{Given, mend};
pub(crate) use identity::{Identity, base_label, own_label};
