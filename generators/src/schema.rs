//! JSON Schemas of the spec's files, for completion in editors.

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};

use crate::output::Output;
use crate::spec::document::{RawChoice, RawDocument, RawElement, RawScalar, RawWords};
use crate::spec::{
    RawCallback, RawConst, RawEnum, RawFn, RawLanguage, RawObject, RawParams, RawProc, RawProgram,
    RawRecord, RawStruct, RawUnion,
};

/// A file of `objects/`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is used")]
struct ObjectFile {
    /// Library of the file's functions, when it is not the main one.
    library: Option<String>,
    /// Kinds of objects.
    object: BTreeMap<String, RawObject>,
    /// Constants that belong to no enum.
    #[serde(rename = "const")]
    constants: BTreeMap<String, RawConst>,
    /// Enums and flags.
    #[serde(rename = "enum")]
    enums: BTreeMap<String, RawEnum>,
    /// Structs that cross the API.
    record: BTreeMap<String, RawRecord>,
    /// Functions that the application gives.
    callback: BTreeMap<String, RawCallback>,
    /// Typed-parameter sets.
    params: BTreeMap<String, RawParams>,
    /// Public functions.
    #[serde(rename = "fn")]
    functions: BTreeMap<String, RawFn>,
}

/// A file of `wire/`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is used")]
struct WireFile {
    /// Number, version and names.
    program: RawProgram,
    /// Limits, by name.
    limits: BTreeMap<String, serde_json::Value>,
    /// Enums that only the wire has.
    #[serde(rename = "enum")]
    enums: BTreeMap<String, BTreeMap<String, i64>>,
    /// Shared structs.
    #[serde(rename = "struct")]
    structs: BTreeMap<String, RawStruct>,
    /// Unions.
    #[serde(rename = "union")]
    unions: BTreeMap<String, RawUnion>,
    /// Procedures without a function.
    proc: BTreeMap<String, RawProc>,
}

/// A file of `documents/`.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is used")]
struct DocumentFile {
    /// Whole documents.
    document: BTreeMap<String, RawDocument>,
    /// Elements.
    element: BTreeMap<String, RawElement>,
    /// Fields that several elements share.
    group: BTreeMap<String, RawElement>,
    /// Sets of fields of which there is exactly one.
    choice: BTreeMap<String, RawChoice>,
    /// Closed sets of words.
    #[serde(rename = "enum")]
    enums: BTreeMap<String, RawWords>,
    /// Kinds of text.
    scalar: BTreeMap<String, RawScalar>,
}

/// Adds the schemas to a run's output.
pub fn emit(out: &mut Output) {
    out.file("api-spec/schema/object.json", text::<ObjectFile>());
    out.file("api-spec/schema/wire.json", text::<WireFile>());
    out.file("api-spec/schema/language.json", text::<RawLanguage>());
    out.file("api-spec/schema/document.json", text::<DocumentFile>());
}

fn text<T: JsonSchema>() -> String {
    let mut schema = schema_for!(T);
    schema.insert("$comment".into(), crate::output::MARK.into());
    if schema.get("required").is_some() {
        // Every section of a file may be left out.
        schema.remove("required");
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
