//! What goes into the calls of a case, and how what comes out is shown.

use super::Writer;
use crate::conformance::{Field, Value, literal as literals};
use crate::model::shape::Kind;
use crate::model::{Model, Num};
use crate::targets::go::{names, params, slots};

/// A text in double quotes.
pub(super) fn literal(text: &str) -> String {
    literals::quoted(text, &[], literals::hexadecimal)
}

/// Text that may name a folder.
pub(super) fn text(given: &str) -> String {
    if literals::names_folder(given) {
        format!("c.text({})", literal(given))
    } else {
        literal(given)
    }
}

/// Bytes as a list.
pub(super) fn bytes(given: &[u8]) -> String {
    format!("[]byte({})", literals::bytes(given))
}

/// Arguments as gofmt writes them: a single one has room for spaces.
pub(super) fn arguments(all: &[String], given: &[Value]) -> String {
    match (all, given) {
        ([one], [Value::Number { .. }]) => one.replace('|', " | "),
        _ => all.join(", "),
    }
}

/// The expression that shows a value of a kind.
pub(super) fn shown(kind: &Kind, value: &str) -> String {
    match kind {
        Kind::Text { nullable: true } => format!("maybe({value})"),
        Kind::Uuid => format!("uuid({value})"),
        _ => format!("show({value})"),
    }
}

/// A type as another package spells it.
fn spelled(ty: &str) -> String {
    let start = ty.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(0);
    let (signs, name) = ty.split_at(start);
    if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        format!("{signs}libvirt.{name}")
    } else {
        ty.to_owned()
    }
}

/// A constant, as a number of a type; none where the package has no such constant.
fn constant(model: &Model, name: &str, ty: &str) -> Option<String> {
    let e = model
        .enums
        .iter()
        .find(|e| e.values.iter().any(|v| v.name == name))?;
    let named = format!("libvirt.{}", names::constant(model, name).0);
    Some(if names::type_name(model, &e.name) == ty {
        named
    } else {
        format!("{}({named})", spelled(ty))
    })
}

impl Writer<'_> {
    /// What goes in, as an expression of the type that a method takes, or of one that functions by hand know.
    pub(super) fn value(
        &self,
        kind: &Kind,
        ty: Option<&str>,
        value: &Value,
    ) -> Result<String, String> {
        Ok(match value {
            Value::Null if matches!(kind, Kind::Text { .. }) => "\"\"".into(),
            Value::Null => "nil".into(),
            Value::Bool(yes) => yes.to_string(),
            Value::Number { value, .. } if ty == Some("bool") => (*value != 0).to_string(),
            Value::Number { value, names } => {
                let known = |name: &String| constant(self.model, name, ty?);
                let known: Option<Vec<String>> = names.iter().map(known).collect();
                match known.filter(|all| !all.is_empty()) {
                    Some(all) => all.join("|"),
                    // Go has no sign where C does not care; the bits are the same.
                    None if *value < 0 && ty.is_some_and(|ty| !ty.starts_with("int")) => {
                        (i128::from(u32::MAX) + 1 + value).to_string()
                    }
                    None => value.to_string(),
                }
            }
            Value::Double(number) => format!("{number:?}"),
            Value::Text(given) => text(given),
            Value::Uuid(given) => bytes(given),
            Value::Bytes(given) if ty == Some("[]bool") => format!("bits({})", bytes(given)),
            Value::Bytes(given) => bytes(given),
            Value::List(values) => self.list(kind, values)?,
            Value::Params(fields) => self.params(kind, ty, fields)?,
            Value::Variable(variable) => {
                let name = self.variable(&variable.name);
                match (&variable.kind, kind) {
                    (Kind::Number(..), Kind::Number(..)) => match ty {
                        Some(ty) => format!("{}({name})", spelled(ty)),
                        None => name,
                    },
                    (Kind::Params(have), Kind::Params(want)) if have != want => {
                        return Err("the structs of two sets of parameters differ in Go".into());
                    }
                    _ => name,
                }
            }
            Value::Credentials(answers) => {
                let answers: Vec<String> = answers
                    .iter()
                    .map(|(kind, answer)| {
                        let kind = names::constant(self.model, kind).0;
                        format!("libvirt.{kind}: {}", text(answer))
                    })
                    .collect();
                format!("answers{{{}}}", answers.join(", "))
            }
        })
    }

    fn list(&self, kind: &Kind, values: &[Value]) -> Result<String, String> {
        let (of, each) = match kind {
            Kind::Numbers(num) => (slots::number(*num).to_owned(), Kind::Number(*num, None)),
            Kind::Objects(name) => {
                let nullable = false;
                let name = name.clone();
                (format!("*libvirt.{name}"), Kind::Object { name, nullable })
            }
            _ => ("string".into(), Kind::Text { nullable: true }),
        };
        let values = values.iter().map(|v| self.value(&each, None, v));
        let values: Result<Vec<String>, String> = values.collect();
        Ok(format!("[]{of}{{{}}}", values?.join(", ")))
    }

    /// Typed parameters as a struct.
    fn params(&self, kind: &Kind, ty: Option<&str>, given: &[Field]) -> Result<String, String> {
        let Kind::Params(set) = kind else {
            return Err("typed parameters of no set".into());
        };
        let Some(ty) = ty else {
            return self.given_params(given);
        };
        let (address, name) = match ty.strip_prefix('*') {
            Some(name) => ("&", name),
            None => ("", ty),
        };
        let mut fields = Vec::new();
        for field in given {
            let constant = field.constant.as_deref().unwrap_or_default();
            let (name, ty) = params::field_of(self.model, set, constant)
                .ok_or_else(|| format!("the struct for {set} has no {}", field.key))?;
            let value = match ty.strip_prefix("[]") {
                Some(_) => format!(
                    "{ty}{{{}}}",
                    self.value(&Kind::Text { nullable: true }, None, &field.value)?
                ),
                None => self.value(&Kind::Number(Num::I64, None), Some(&ty), &field.value)?,
            };
            fields.push(format!("{name}Set: true, {name}: {value}"));
        }
        Ok(format!("{address}libvirt.{name}{{{}}}", fields.join(", ")))
    }

    /// Typed parameters for functions by hand, which know the struct.
    fn given_params(&self, given: &[Field]) -> Result<String, String> {
        let mut pairs = Vec::new();
        for field in given {
            let kind = Kind::Text { nullable: false };
            let value = self.value(&kind, None, &field.value)?;
            pairs.push(format!("{}: {value}", literal(&field.key)));
        }
        Ok(format!("given{{{}}}", pairs.join(", ")))
    }
}
