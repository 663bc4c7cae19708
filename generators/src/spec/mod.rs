//! Reading the spec: TOML files into raw entries, with the place of every word kept.
//!
//! Nothing is resolved here. An entry that does not read leaves a diagnostic and is skipped, so that one run reports
//! the mistakes of every entry.

mod case;
pub mod document;
pub mod document_fields;
mod entry;
mod file;
pub mod signature;

pub use case::{CaseFile, RawCase, hosts, load_cases};
pub use document::DocumentSpec;
pub use entry::{
    At, RawCallback, RawConst, RawEnum, RawFn, RawLanguage, RawObject, RawParam, RawParams,
    RawProc, RawProgram, RawRecord, RawRecordField, RawStruct, RawUnion, RawValue,
};
pub use file::{Entries, Limit, Named, Spec, WireFile, load};
