//! The native part of the Java package `org.libvirt`.
//!
//! Java and Rust exchange messages: a call is the number of a function and bytes, and so is its answer ([`message`]).
//! Hence the whole border to the Java machine is three functions in [`entry`] and one method that [`callback`] calls,
//! whatever the number of functions, records and events. Functions are generated (`generated/`); [`manual`] has those
//! that no rule makes, and the rest of this crate is what they share.

mod call;
mod callback;
mod entry;
mod event;
#[rustfmt::skip]
mod generated;
mod give;
mod handle;
mod manual;
mod message;
mod params;
mod take;
