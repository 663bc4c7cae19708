//! A JSON Schema per kind of document, of its view as JSON: what serde makes of the Rust types.

use serde_json::{Map, Value as Json, json};

use crate::model::document::{
    Accepts, Card, Choice, Content, Document, Documents, Field, FieldKind, JsonType, Scalar,
    Struct, Value, Variant, Word, WordEnum,
};
use crate::output::MARK;
use crate::targets::config::{Lookup, is_required_in_json};

use super::lines;
use super::types::{Reached, Types, type_name, value_name};

/// The schema of one kind of document.
pub(super) fn schema(types: &Types<'_>, all: &Documents, document: &Document) -> String {
    let mut missing = types.reached(document);
    let part = types.largest_part(all, document, &missing);
    if let Some((_, known)) = &part {
        missing.remove(known);
    }
    let writer = Writer {
        types,
        rust: Lookup::of(all),
        part,
    };
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$comment": MARK,
        "title": document.name,
        "description": document.doc.trim(),
        "$ref": writer.pointer(&document.root),
        "$defs": writer.definitions(&missing),
    });
    lines::of(&schema)
}

struct Writer<'a> {
    types: &'a Types<'a>,
    /// The types as Rust has them: what serde may leave out follows from their defaults.
    rust: Lookup<'a>,
    /// A document whose schema has part of the definitions, and what those are.
    part: Option<(&'a Document, Reached)>,
}

impl Writer<'_> {
    fn definitions(&self, reached: &Reached) -> Map<String, Json> {
        let mut out = Map::new();
        for name in &reached.types {
            out.insert(name.clone(), self.structure(name));
        }
        for text in &reached.values {
            let name = text.name.as_str();
            let schema = if text.is_enum {
                self.types.enums.get(name).map(|e| words(e))
            } else {
                self.types.scalars.get(name).map(scalar)
            };
            out.insert(name.to_owned(), schema.unwrap_or_default());
        }
        out
    }

    fn pointer(&self, name: &str) -> String {
        let is_there = |known: &Reached| {
            known.types.contains(name) || known.values.iter().any(|text| text.name == name)
        };
        match &self.part {
            Some((d, known)) if is_there(known) => format!("{}.json#/$defs/{name}", d.name),
            _ => format!("#/$defs/{name}"),
        }
    }

    fn structure(&self, name: &str) -> Json {
        if let Some(s) = self.types.structs.get(name) {
            self.object(s)
        } else if let Some(c) = self.types.choices.get(name) {
            self.variants(c)
        } else {
            json!({})
        }
    }

    fn object(&self, s: &Struct) -> Json {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for f in &s.fields {
            properties.insert(f.name.clone(), self.property(f));
            if is_required_in_json(&self.rust, f) {
                required.push(f.name.as_str());
            }
        }
        let mut schema = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema["additionalProperties"] = json!(false);
        described(schema, &s.doc)
    }

    fn property(&self, f: &Field) -> Json {
        let one = match &f.kind {
            FieldKind::Attribute { value, .. } | FieldKind::Text { value } => self.value(value),
            FieldKind::Child { content, .. } => self.content(content),
            FieldKind::Splice(ty) => self.reference(type_name(ty)),
            FieldKind::Foreign => json!({ "type": "array", "items": raw() }),
        };
        let schema = match f.card {
            Card::Many => json!({ "type": "array", "items": one }),
            Card::AtLeastOne => json!({ "type": "array", "items": one, "minItems": 1 }),
            _ => one,
        };
        described(schema, &f.doc)
    }

    fn content(&self, content: &Content) -> Json {
        match content {
            Content::Value(value) => self.value(value),
            Content::Present => json!({ "type": "boolean" }),
            Content::Type(ty) => self.reference(type_name(ty)),
            Content::Raw => raw(),
        }
    }

    fn value(&self, value: &Value) -> Json {
        self.reference(value_name(value))
    }

    fn reference(&self, name: &str) -> Json {
        json!({ "$ref": self.pointer(name) })
    }

    /// Variants: with content, an object whose one key names the variant; without, the name alone.
    fn variants(&self, c: &Choice) -> Json {
        let variant = |v: &Variant| {
            let schema = match &v.content {
                Content::Present => json!({ "const": v.xml }),
                content => json!({
                    "type": "object",
                    "properties": { v.xml.as_str(): self.content(content) },
                    "required": [v.xml],
                    "additionalProperties": false,
                }),
            };
            described(schema, &v.doc)
        };
        let all: Vec<Json> = c.variants.iter().map(variant).collect();
        described(json!({ "oneOf": all }), &c.doc)
    }
}

/// An element that is kept as it is: its text as XML.
fn raw() -> Json {
    json!({ "type": "string" })
}

fn words(e: &WordEnum) -> Json {
    let schema = if e.values.iter().any(|w| w.doc.is_some()) {
        let word = |w: &Word| {
            described(
                json!({ "const": w.xml }),
                w.doc.as_deref().unwrap_or_default(),
            )
        };
        json!({ "oneOf": e.values.iter().map(word).collect::<Vec<_>>() })
    } else {
        json!({ "enum": e.values.iter().map(|w| w.xml.as_str()).collect::<Vec<_>>() })
    };
    described(schema, &e.doc)
}

fn scalar(s: &Scalar) -> Json {
    let schema = match s.json {
        JsonType::String => match &s.accepts {
            Accepts::Words(words) if s.rust == "String" => json!({ "enum": words }),
            _ => json!({ "type": "string" }),
        },
        JsonType::Boolean => json!({ "type": "boolean" }),
        JsonType::Number => json!({ "type": "number" }),
        JsonType::Integer => integer(s),
    };
    described(schema, &s.doc)
}

/// A whole number, with the bounds of its Rust type and, where they are narrower, its own.
fn integer(s: &Scalar) -> Json {
    let (mut least, mut most) = bounds(&s.rust);
    if let Accepts::Data { min, max, .. } = s.accepts {
        least = min.map(Json::from).or(least);
        most = max.map(Json::from).or(most);
    }
    let mut schema = json!({ "type": "integer" });
    if let Some(least) = least {
        schema["minimum"] = least;
    }
    if let Some(most) = most {
        schema["maximum"] = most;
    }
    schema
}

fn bounds(rust: &str) -> (Option<Json>, Option<Json>) {
    let (least, most): (i64, Json) = match rust {
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        "u64" => (0, u64::MAX.into()),
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "i64" => (i64::MIN, i64::MAX.into()),
        _ => return (None, None),
    };
    (Some(least.into()), Some(most))
}

/// The schema with its documentation in front, where there is one.
fn described(schema: Json, doc: &str) -> Json {
    let doc = doc.trim();
    let Json::Object(rest) = schema else {
        return schema;
    };
    let mut out = Map::new();
    if !doc.is_empty() {
        out.insert("description".into(), doc.into());
    }
    out.extend(rest);
    Json::Object(out)
}
