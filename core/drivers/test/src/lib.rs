//! The test driver: a hypervisor in memory, opened as `test:///default`.
//!
//! It behaves as libvirt's driver of that name does, so that programs and bindings can be tried out
//! anywhere. All connections of a process to `test:///default` share one host, which begins with one
//! running domain, `test`, and is forgotten when the last of them is closed. Each connection to
//! `test:///path/of/node.xml` has a host of its own, as the file describes it.
//!
//! - `factory`: which URIs it opens
//! - `connection`: one open connection
//! - `host`: what the connections share: the machines, their states, what happened to them
//! - `description`: hosts described in files: `test:///path/of/node.xml`
//! - `capabilities`: what the host is and what guests it can run, as documents
//! - `faults`: calls that fail or hang because the user wants to see what happens then
//! - `config`: what a domain's document says
//! - `hypervisor`: the calls about domains and the host, as one table; most of what they do is there too
//! - `history`: what a domain was and can become again: saved states, snapshots, jobs
//! - `migration`: moving a domain to another host
//! - `streams`: ends of streams in memory
//! - `tuning`, `hardware`, `guest`: settings of a domain, its devices, and what goes on in its guest
//! - `statistics`: figures of many domains at once
//! - `networks`, `interfaces`, `storage`, `devices`, `filters`, `secrets`: the other families, each with a table of its own

#![allow(
    clippy::unnecessary_wraps,
    reason = "what a table of calls names has the shape of a call, whether it can fail or not"
)]

mod capabilities;
mod config;
mod connection;
mod description;
mod devices;
mod factory;
mod faults;
mod filters;
mod guest;
mod hardware;
mod history;
mod host;
mod hypervisor;
mod interfaces;
mod migration;
mod networks;
mod secrets;
mod statistics;
mod storage;
mod streams;
mod tuning;

pub use factory::factory;
