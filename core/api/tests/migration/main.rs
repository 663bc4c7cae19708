//! Migration between two hosts of the test driver, and what becomes of both sides when a step of it fails.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "../test_driver/delivered.rs"]
mod delivered;
mod failing;
mod hosts;
mod moving;
mod older;
mod peers;
mod tuning;
