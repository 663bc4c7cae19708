//! The generator: reads `api-spec/` and prints the Rust core's API, the C library, the wire messages, every language
//! binding and the reference.
//!
//! Stages, each a module: [`spec`] (files to raw entries, places kept) -> [`model`] (resolved, checked, every problem
//! reported at once) -> [`abi`] (C types, symbols, wire layouts) -> [`targets`] (one per language: names, types and
//! conversions as plain structs) -> templates, which print and decide nothing. [`cli`] is what `cargo xtask` calls.

pub mod abi;
pub mod cli;
pub mod conformance;
pub mod diagnostic;
pub mod docs;
pub mod facts;
pub mod model;
pub mod output;
pub mod released;
pub mod schema;
pub mod spec;
pub mod targets;
