//! Peers that are no QEMU and no agent, or are one that a guest has taken over.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod agent;
mod monitor;
mod peer;
