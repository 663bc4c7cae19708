//! Tests of the wire crate from outside, as generated code sees it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "a codec written in place reads like a declaration"
)]
#![allow(unreachable_pub, reason = "messages are public, as generated ones are")]

mod framing;
mod generated;
mod grow;
mod hostile;
mod limits;
mod messages;
mod reader;
mod recorded;
mod rfc4506;
mod roundtrip;
