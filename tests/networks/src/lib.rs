//! Real networks for tests.
//!
//! | Here | For |
//! |---|---|
//! | [`Host`] | a host with a network of its own, and cables to others |
//! | [`World`] | the host of a virtual network, two guests on it, and a host outside |
//! | [`Keeper`] | a process that keeps virtual networks, as a daemon would, and can be killed |
//! | [`guest`] | what guests do: ask for an address, for names, for files |
//!
//! Everything happens in network namespaces that are made for a test and end with it.

#![allow(
    clippy::missing_panics_doc,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed, with this as its reason"
)]

pub mod guest;
mod host;
mod keeper;
mod world;

pub use host::{Host, has};
pub use keeper::{Answer, Keeper};
pub use world::{GUEST, GUEST_6, OTHER, OUTSIDE, OUTSIDE_6, World};
