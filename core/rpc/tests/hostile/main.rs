//! A client over a socket pair, with a peer at the other end that does what peers should not.

mod crowds;
mod death;
mod lies;
mod peer;
