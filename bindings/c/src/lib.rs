//! The C library: every function that libvirt's headers declare, over the Rust API.
//!
//! The exports in [`generated`] come from the spec, a few lines each; what they stand on is here, by kind of thing:
//! [`handle`] for what `virDomainPtr` and its siblings point to, [`call`] for the edge that every call passes (last
//! error, checks, panics), [`error`], [`text`], [`mod@array`], [`params`] and [`record`] for what goes in and out,
//! [`listen`], [`event_loop`] and [`stream`] for functions of the application.
//!
//! Memory that a caller is to free comes from `malloc`; handles are kept in pools and never handed back to it, so
//! that a freed handle is recognized and reported instead of read.

#![allow(
    unreachable_pub,
    reason = "exports are public for C, and for nobody in Rust"
)]
#![allow(
    non_snake_case,
    non_upper_case_globals,
    reason = "exports are named as in C"
)]

mod admin;
mod array;
mod call;
mod connect;
mod domain;
mod error;
mod event_loop;
#[rustfmt::skip]
mod generated;
mod handle;
mod kinds;
mod listen;
mod lxc;
mod migrate;
mod node;
mod opaque;
mod params;
mod prelude;
mod record;
mod stats;
mod stream;
mod text;
mod typed_params;
