//! The native part of the OCaml package `libvirt`.
//!
//! OCaml and Rust exchange messages (`polyvirt_messages`). Hence the whole border to OCaml's runtime is the functions of
//! [`entry`] and one closure that [`callback`] calls, whatever the number of functions, records and events; and what
//! crosses it are numbers and strings of bytes.
//!
//! It speaks to the runtime itself (`runtime`), not through the crate ocaml-interop: a call lets go of the runtime, and a
//! callback during it takes the runtime back on the same thread, where that crate allows no guard inside another.

mod callback;
mod entry;
mod runtime;
