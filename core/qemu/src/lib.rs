//! What QEMU is told: from a domain's document to a command line.
//!
//! Everything here is a function of its arguments: no file is opened, no program run, no clock read. What is true of
//! the QEMU at hand comes in as [`Capabilities`], what the administrator wants as [`Settings`], and what has been
//! prepared on the host (open files, chosen ports) as a [`command::Launch`]. So the same document gives the same guest
//! on every host, and the whole of it can be measured against published documents.
//!
//! | Here | For |
//! |---|---|
//! | [`capabilities`] | what a QEMU can do |
//! | [`document`] | what this driver adds to a document: defaults, controllers, addresses, refusals |
//! | [`alias`] | the names by which QEMU knows devices |
//! | [`command`] | the command line |
//! | [`settings`] | what an administrator can choose, as in `qemu.conf` |

pub mod alias;
pub mod capabilities;
pub mod command;
pub mod document;
pub mod settings;

pub use capabilities::{Capabilities, Flag};
pub use document::Binaries;
pub use settings::Settings;
