//! Enums as libvirt-java has them: enums of Java's, and classes of constants inside others.

use serde::Serialize;

use super::{PACKAGE, javadoc};
use crate::model::{Enum, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// One that the exceptions name: `enum event.BlockJobType`, `class Domain.XMLFlags`, `flags Connect.OpenFlags`, with
/// `full` after it when constants keep their names in C.
struct Form<'a> {
    word: &'a str,
    path: &'a str,
    full: bool,
}

/// A class or enum inside another class.
#[derive(Serialize)]
pub(super) struct Nested {
    name: String,
    /// `enum`, `flags` or `class`.
    word: String,
    doc: String,
    values: Vec<Value>,
    /// Older names of some of them, which are no constants of their own.
    aliases: Vec<Alias>,
    /// Interface of it; empty for none.
    implements: &'static str,
    /// Whether it has a value for numbers that have no other.
    unknown: Option<&'static str>,
    /// What libvirt-java calls its two conversions, where it has them.
    conversions: Option<Conversions>,
}

/// Names of methods: to the number in C, and from it.
#[derive(Serialize)]
struct Conversions {
    to: &'static str,
    from: &'static str,
}

#[derive(Serialize)]
pub(super) struct Value {
    pub(super) name: String,
    pub(super) number: String,
    pub(super) doc: String,
}

#[derive(Serialize)]
struct Alias {
    name: String,
    of: String,
    doc: String,
}

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    package: &'a str,
    nested: Nested,
}

/// A class that is generated for the enums in it.
#[derive(Serialize)]
struct Home<'a> {
    mark: &'a str,
    nested: Vec<Nested>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for e in &model.enums {
        for form in forms(model, e) {
            let (package, name) = match form.path.split_once('.') {
                Some(("event", name)) => ("org.libvirt.event", name),
                Some(_) => continue,
                None => ("org.libvirt", form.path),
            };
            let file = File {
                mark: MARK,
                package,
                nested: one(model, e, &form, name),
            };
            let folder = if package == "org.libvirt" {
                ""
            } else {
                "/event"
            };
            out.file(
                format!("{PACKAGE}{folder}/{name}.java"),
                render("java/enum.java.j2", &file),
            );
        }
    }
    for (class, template) in [
        ("Error", "java/error.java.j2"),
        ("ConnectAuth", "java/connect_auth.java.j2"),
    ] {
        let home = Home {
            mark: MARK,
            nested: nested(model, class),
        };
        out.file(format!("{PACKAGE}/{class}.java"), render(template, &home));
    }
}

/// What libvirt-java has inside a class.
pub(super) fn nested(model: &Model, class: &str) -> Vec<Nested> {
    let mut out = Vec::new();
    for e in &model.enums {
        for form in forms(model, e) {
            if let Some((of, name)) = form.path.split_once('.')
                && of == class
            {
                out.push(one(model, e, &form, name));
            }
        }
    }
    out
}

fn forms<'a>(model: &'a Model, e: &Enum) -> Vec<Form<'a>> {
    let Some(text) = model.language("java").records.get(&e.name) else {
        return Vec::new();
    };
    let form = |part: &'a str| {
        let mut words = part.split_whitespace();
        Some(Form {
            word: words.next()?,
            path: words.next()?,
            full: words.next() == Some("full"),
        })
    };
    text.split(';').filter_map(form).collect()
}

fn one(model: &Model, e: &Enum, form: &Form<'_>, name: &str) -> Nested {
    let values = values(model, e, form.full);
    let unknown = (form.word == "enum").then_some(match name {
        "ErrorNumber" | "ErrorLevel" => "VIR_ERR_UNKNOWN",
        "ErrorDomain" => "VIR_FROM_UNKNOWN",
        "CredentialType" => "VIR_CRED_NONE",
        _ => "UNKNOWN",
    });
    let unknown = unknown.filter(|u| values.iter().all(|v| v.name != *u));
    Nested {
        name: name.to_owned(),
        word: form.word.to_owned(),
        doc: javadoc::summary(&e.doc),
        aliases: aliases(model, e, &values),
        values,
        implements: match form.word {
            "flags" => " implements BitFlags",
            _ if name.ends_with("Detail") => " implements DomainEventDetail",
            _ => "",
        },
        unknown,
        conversions: conversions(name),
    }
}

fn conversions(name: &str) -> Option<Conversions> {
    let (to, from) = match name {
        "CPUCompareResult" => ("getReturnCode", "get"),
        "CredentialType" => ("mapToInt", "mapFromInt"),
        _ => return None,
    };
    Some(Conversions { to, from })
}

/// The constants of C that are defined as one of an enum.
fn aliases(model: &Model, e: &Enum, values: &[Value]) -> Vec<Alias> {
    let alias = |c: &crate::model::Const| {
        let place = e.values.iter().position(|v| v.name == c.c)?;
        Some(Alias {
            name: short(e, &c.name),
            of: values.get(place)?.name.clone(),
            doc: javadoc::summary(&c.doc),
        })
    };
    model.consts.iter().filter_map(alias).collect()
}

/// The constants of an enum.
pub(super) fn values(model: &Model, e: &Enum, full: bool) -> Vec<Value> {
    let names = &model.language("java").constants;
    let value = |v: &crate::model::Value| Value {
        // What events are called otherwise is for their listeners.
        name: match names.get(&v.name).filter(|_| v.callback.is_none()) {
            Some(name) => name.clone(),
            None if full => v.name.clone(),
            None => short(e, &v.name),
        },
        number: literal(v.value),
        doc: javadoc::summary(&v.doc),
    };
    e.values.iter().map(value).collect()
}

fn short(e: &Enum, name: &str) -> String {
    let rest = e.short(name);
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{rest}")
    } else {
        rest.to_owned()
    }
}

/// A number as Java's `int` has it: the bits of C.
fn literal(value: i64) -> String {
    match u32::try_from(value) {
        Ok(bits) => bits.cast_signed().to_string(),
        Err(_) => value.to_string(),
    }
}
