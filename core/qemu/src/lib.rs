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
//! | [`boot`] | in which order devices are tried to boot from |
//! | [`machine`] | what follows from the type of a machine |
//! | [`places`] | where what belongs to one guest is kept while it runs |
//! | [`start`] | what a start makes of a stored document before QEMU is told |
//! | [`command`] | the command line, and the same for devices that are plugged in |
//! | [`vcpus`] | CPUs that come and go |
//! | [`settings`] | what an administrator can choose, as in `qemu.conf` |

pub mod alias;
pub mod boot;
pub mod capabilities;
pub mod command;
pub mod document;
pub mod machine;
pub mod places;
mod props;
pub mod settings;
pub mod start;
pub mod vcpus;

pub use capabilities::{Capabilities, Flag, Flags};
pub use document::Binaries;
pub use props::{Props, Value};
pub use settings::Settings;
