//! The native part of the Java package `org.libvirt`.
//!
//! Java and Rust exchange messages (`polyvirt_messages`). Hence the whole border to the Java machine is four functions in
//! [`entry`] and one method that [`callback`] calls, whatever the number of functions, records and events.

mod callback;
mod entry;
