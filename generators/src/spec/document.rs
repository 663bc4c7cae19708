//! The entries of `documents/` as authors write them: whole documents and the types they are made of.

use std::collections::BTreeMap;
use std::fmt;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::entry::At;
use super::file::Entries;

/// Everything that was read from `documents/`, unresolved.
#[derive(Debug, Default)]
pub struct DocumentSpec {
    /// Whole documents.
    pub documents: Entries<RawDocument>,
    /// Elements.
    pub elements: Entries<RawElement>,
    /// Groups of fields.
    pub groups: Entries<RawElement>,
    /// Choices.
    pub choices: Entries<RawChoice>,
    /// Closed sets of words.
    pub enums: Entries<RawWords>,
    /// Kinds of text.
    pub scalars: Entries<RawScalar>,
}

/// A whole document.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawDocument {
    /// Type of the root element.
    pub root: At<String>,
    /// Name of the root element, where it is not the key.
    pub element: Option<At<String>>,
    /// Name of its RELAX NG file, without the extension, where it is not the key.
    pub schema: Option<At<String>>,
    /// URI of each namespace whose prefix field names use.
    #[serde(default)]
    pub namespaces: IndexMap<String, At<String>>,
    /// First version that has it.
    pub since: Option<At<String>>,
    /// What it describes.
    pub doc: At<String>,
    /// A short valid document.
    pub example: At<String>,
}

/// An element, or a group of fields that several elements share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawElement {
    /// One line per field: `@attribute: type`, `child: type`, `text(): type`, `..name: Group`.
    pub fields: At<String>,
    /// First version that has it.
    pub since: Option<At<String>>,
    /// What it is.
    pub doc: At<String>,
}

/// Exactly one of several sets of fields.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawChoice {
    /// What tells them apart: `@attribute`, or `child` for the name of a child.
    pub by: At<String>,
    /// The variant that a missing attribute stands for.
    pub default: Option<At<String>>,
    /// Whether the attribute is left out when it has its default.
    #[serde(default)]
    pub hidden: bool,
    /// First version that has it.
    pub since: Option<At<String>>,
    /// What is chosen.
    pub doc: At<String>,
    /// The variants, by value of the attribute or name of the child.
    pub variants: IndexMap<String, At<RawVariant>>,
}

/// One variant: its fields (or, by child, what the child holds) as text, or a table.
#[derive(Debug, JsonSchema)]
#[schemars(untagged)]
pub enum RawVariant {
    /// Only fields.
    Fields(String),
    /// Fields, and more.
    Table(RawVariantTable),
}

/// A variant of which more is to be said.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawVariantTable {
    /// Its fields; by child, what the child holds.
    pub fields: Option<At<String>>,
    /// First version that has it.
    pub since: Option<At<String>>,
    /// What it means.
    pub doc: Option<At<String>>,
}

impl<'de> Deserialize<'de> for RawVariant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = RawVariant;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("fields, or a table with `fields`, `since` and `doc`")
            }
            fn visit_str<E>(self, text: &str) -> Result<RawVariant, E> {
                Ok(RawVariant::Fields(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RawVariant, A::Error> {
                RawVariantTable::deserialize(MapAccessDeserializer::new(map)).map(RawVariant::Table)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// A closed set of words.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawWords {
    /// The words as they stand in XML, with spaces between them.
    pub values: At<String>,
    /// What words mean that do not say it themselves.
    #[serde(default)]
    pub docs: BTreeMap<String, At<String>>,
    /// First version that has a word.
    #[serde(default)]
    pub since: BTreeMap<String, At<String>>,
    /// What the words tell.
    pub doc: At<String>,
}

/// A kind of text.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawScalar {
    /// Type of the Rust field.
    pub rust: At<String>,
    /// The codec that reads and writes it.
    pub codec: At<String>,
    /// Whether any text is accepted.
    #[serde(default)]
    pub any: bool,
    /// XSD regular expression of what is accepted.
    pub pattern: Option<At<String>>,
    /// The words that are accepted.
    pub values: Option<At<String>>,
    /// XSD data type of what is accepted.
    pub data: Option<At<String>>,
    /// Least number accepted.
    pub min: Option<At<i64>>,
    /// Greatest number accepted.
    pub max: Option<At<i64>>,
    /// Type in JSON: `string`, `integer`, `number` or `boolean`.
    pub json: At<String>,
    /// Whether the Rust type is `Copy`.
    #[serde(default)]
    pub copy: bool,
    /// Unit a scaled number is written in; its element has an attribute `unit`.
    pub unit: Option<At<String>>,
    /// What it is.
    pub doc: At<String>,
}
