//! The QEMU driver: guests in processes of QEMU, by TCG or KVM, opened as `qemu:///embed?root=DIR`.
//!
//! The driver runs in the process that opens it. All that it keeps is below the root; guests end with the process
//! unless the URI says `guests=keep`, and who opens the same root again finds those that were kept.
//!
//! - `factory`: which URIs it opens
//! - [`settings`]: what an administrator can choose
//! - `root`: the folders below a root, and that one process at a time has it
//! - `connection`: one open connection
//! - `host`: what the connections to a root share
//! - [`binaries`]: the QEMUs of this host, and what they can do
//! - `capabilities`: what the host is and what guests it can run
//! - `firmware`: the firmware of this host
//! - `labels`: users that guests run as, and the files that are theirs meanwhile
//! - `locks`: images that two guests must not have at a time
//! - `store`: definitions on disk
//! - `guest`: one guest: its state, its jobs, its process
//! - `calls`: what is called, by topic, and `hypervisor`: all of it as a table

#![allow(
    clippy::unnecessary_wraps,
    reason = "what a table of calls names has the shape of a call, whether it can fail or not"
)]

pub mod binaries;
mod calls;
mod capabilities;
mod clock;
mod compression;
mod connection;
mod factory;
mod firmware;
mod guest;
mod host;
mod hypervisor;
mod images;
mod labels;
mod locks;
mod root;
pub mod settings;
mod statistics;
mod store;

pub use factory::factory;
