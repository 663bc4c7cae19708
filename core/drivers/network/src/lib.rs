//! The network driver: virtual networks for guests of any hypervisor, opened as `network:///embed?root=DIR`, and
//! beside every driver that is embedded with the same root.
//!
//! The driver runs in the process that opens it. Definitions and what is known of active networks are below the root;
//! networks outlive the process, and who opens the same root again finds them. Whatever changes the host takes a proof
//! that we may ([`NetAdmin`](polyvirt_host::admin::NetAdmin)); everything else works without.
//!
//! - `factory`: which URIs it opens
//! - `root`: the folders below a root, and that one process at a time has it
//! - `connection`: one open connection
//! - `host`: what the connections to a root share
//! - `settings`: what an administrator can choose, as in `network.conf`
//! - `kind`: what a network is among the objects of a host
//! - `store`: what is kept of networks on disk
//! - `up`: starting, stopping and finding networks again: what happens on the host
//! - `calls`: what is called, by topic, and `family`: all of it as a table

#![allow(
    clippy::unnecessary_wraps,
    reason = "what a table of calls names has the shape of a call, whether it can fail or not"
)]

mod calls;
mod connection;
mod factory;
mod family;
mod host;
mod kind;
mod root;
mod settings;
mod store;
mod up;

pub use factory::factory;
