//! `AdmConnect` and what comes from it, beside a stock libvirtd.
//!
//! Each test runs itself again in a world of its own, where that daemon runs (tests/stock/libvirtd), and
//! is skipped where that is not possible.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod daemon;
mod opening;
mod world;
