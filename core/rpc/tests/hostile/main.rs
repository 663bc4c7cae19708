//! A client over a socket pair, with a peer at the other end that does what peers should not.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod crowds;
mod death;
mod lies;
mod peer;
