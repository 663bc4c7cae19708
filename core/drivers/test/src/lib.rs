//! The test driver: a hypervisor in memory, opened as `test:///default`.
//!
//! It behaves as libvirt's driver of that name does, so that programs and bindings can be tried out
//! anywhere. All connections of a process to `test:///default` share one host, which begins with one
//! running domain, `test`, and is forgotten when the last of them is closed.
//!
//! - `factory`: which URIs it opens
//! - `connection`: one open connection
//! - `host`: what the connections share: the machines, their states, what happened to them
//! - `hypervisor`: the calls about domains and the host
//! - `config`: what a domain's document says
//!
//! Domains are what this crate has so far; networks, storage and the other families are not
//! supported yet, and neither are hosts described in a file.

mod config;
mod connection;
mod factory;
mod host;
mod hypervisor;

pub use factory::factory;
