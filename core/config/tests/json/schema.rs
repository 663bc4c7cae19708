//! JSON Schema, as far as ours use it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::model::MODEL;

/// The schemas, by the names of their files.
pub(crate) struct Schemas {
    files: BTreeMap<String, Value>,
}

impl Schemas {
    pub(crate) fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/json")
    }

    pub(crate) fn read() -> Self {
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(Self::folder()).expect("there are schemas") {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let text = std::fs::read_to_string(&path).expect("a schema can be read");
            let schema = serde_json::from_str(&text).expect("a schema is JSON");
            files.insert(name.into_owned(), schema);
        }
        Self { files }
    }

    /// The file with the schema of documents with this root.
    pub(crate) fn file(root: &str) -> String {
        let kind = MODEL.documents.iter().find(|d| d.element == root);
        kind.map_or(String::new(), |d| format!("{}.json", d.name))
    }

    /// Whether a document with this root is as its schema says, or where it is not.
    pub(crate) fn check(&self, root: &str, value: &Value) -> Result<(), String> {
        let file = Self::file(root);
        let schema = self.files.get(&file).ok_or("there is no schema")?;
        self.matches(&file, schema, value)
            .map_err(|at| format!("{root}{at}"))
    }

    fn matches(&self, file: &str, schema: &Value, value: &Value) -> Result<(), String> {
        let Some(rules) = schema.as_object() else {
            return Err(": the schema is no object".into());
        };
        for (key, rule) in rules {
            let holds = match key.as_str() {
                "$ref" => {
                    self.reference(file, rule.as_str().unwrap_or_default(), value)?;
                    true
                }
                "type" => is_of_type(value, rule.as_str().unwrap_or_default()),
                "const" => value == rule,
                "enum" => rule.as_array().is_some_and(|words| words.contains(value)),
                "minimum" => number(value).is_none_or(|n| Some(n) >= number(rule)),
                "maximum" => number(value).is_none_or(|n| Some(n) <= number(rule)),
                "minItems" => value
                    .as_array()
                    .is_none_or(|a| Some(a.len() as u64) >= rule.as_u64()),
                "items" => {
                    self.items(file, rule, value)?;
                    true
                }
                "properties" => {
                    self.properties(file, rules, value)?;
                    true
                }
                "required" => has_all(value, rule),
                "oneOf" => self.one_of(file, rule, value),
                "additionalProperties"
                | "description"
                | "title"
                | "$schema"
                | "$comment"
                | "$defs"
                | "$id" => true,
                other => return Err(format!(": `{other}` is not known")),
            };
            if !holds {
                return Err(format!(": {key} {rule} does not hold for {value}"));
            }
        }
        Ok(())
    }

    fn reference(&self, file: &str, address: &str, value: &Value) -> Result<(), String> {
        let (other, pointer) = address.split_once('#').unwrap_or((address, ""));
        let file = if other.is_empty() { file } else { other };
        let schema = self.files.get(file).and_then(|s| s.pointer(pointer));
        let schema = schema.ok_or_else(|| format!(": {address} leads nowhere"))?;
        self.matches(file, schema, value)
    }

    fn items(&self, file: &str, rule: &Value, value: &Value) -> Result<(), String> {
        let items = value.as_array().into_iter().flatten();
        for (index, item) in items.enumerate() {
            self.matches(file, rule, item)
                .map_err(|at| format!("[{index}]{at}"))?;
        }
        Ok(())
    }

    fn properties(
        &self,
        file: &str,
        rules: &Map<String, Value>,
        value: &Value,
    ) -> Result<(), String> {
        let closed = rules.get("additionalProperties") == Some(&json!(false));
        for (name, value) in value.as_object().into_iter().flatten() {
            match rules["properties"].get(name) {
                Some(rule) => self
                    .matches(file, rule, value)
                    .map_err(|at| format!(".{name}{at}"))?,
                None if closed => return Err(format!(".{name} is not known")),
                None => {}
            }
        }
        Ok(())
    }

    fn one_of(&self, file: &str, rule: &Value, value: &Value) -> bool {
        let rules = rule.as_array().into_iter().flatten();
        rules
            .filter(|rule| self.matches(file, rule, value).is_ok())
            .count()
            == 1
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        _ => false,
    }
}

fn number(value: &Value) -> Option<i128> {
    let signed = value.as_i64().map(i128::from);
    signed.or_else(|| value.as_u64().map(i128::from))
}

fn has_all(value: &Value, names: &Value) -> bool {
    let Some(object) = value.as_object() else {
        return true;
    };
    let names = names.as_array().into_iter().flatten();
    names
        .filter_map(Value::as_str)
        .all(|name| object.contains_key(name))
}

/// Variants of a value, each with one thing changed that a schema may mind: of another type, left out, one too many.
pub(crate) fn broken(value: &Value) -> Vec<Value> {
    let mut out = Vec::new();
    change(value, &mut |changed| out.push(changed));
    out
}

fn change(value: &Value, found: &mut dyn FnMut(Value)) {
    match value {
        Value::Object(object) => {
            let mut more = object.clone();
            more.insert("no_such_name".into(), json!(1));
            found(more.into());
            for (name, inner) in object {
                let mut less = object.clone();
                less.remove(name);
                found(less.into());
                change(inner, &mut |changed| {
                    let mut other = object.clone();
                    other.insert(name.clone(), changed);
                    found(other.into());
                });
            }
        }
        Value::Array(list) => {
            for (index, inner) in list.iter().enumerate().take(2) {
                change(inner, &mut |changed| {
                    let mut other = list.clone();
                    other[index] = changed;
                    found(other.into());
                });
            }
            found(json!({}));
        }
        Value::String(_) => [json!(1.5), json!(["x"])].into_iter().for_each(found),
        Value::Number(_) => [json!("no-number"), json!(-1e30)]
            .into_iter()
            .for_each(found),
        Value::Bool(_) | Value::Null => found(json!("yes")),
    }
}
