//! The native part of the OCaml package `libvirt`.
//!
//! OCaml and Rust exchange messages (`polyvirt_messages`). Hence the whole border to OCaml's runtime is three functions in
//! [`entry`] and one closure that [`callback`] calls, whatever the number of functions, records and events; and what
//! crosses it are numbers and strings of bytes.

mod callback;
mod entry;
mod runtime;
