//! Classes: a derivable type for each kind of object, with what identifies it as properties.

use serde::Serialize;

use super::docs::Words;
use super::{Files, names};
use crate::abi::names as words_of;
use crate::model::{Function, Model, Num, Object, Type};
use crate::output::MARK;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    classes: Vec<View>,
}

#[derive(Serialize)]
struct View {
    mark: &'static str,
    object: String,
    ty: String,
    prefix: String,
    upper: String,
    file: String,
    doc: Vec<String>,
    release: String,
    /// Function that takes a reference, for objects that are closed; empty for others.
    reference: String,
    emits: bool,
    /// Functions that add signals.
    signals: bool,
    properties: Vec<Property>,
}

#[derive(Serialize)]
struct Property {
    name: String,
    upper: String,
    doc: String,
    /// Call that describes it.
    spec: String,
    /// Statement that reads it.
    read: String,
}

/// Objects whose signals there are.
pub(super) fn emits(object: &str) -> bool {
    matches!(object, "Connect" | "AdmConnect" | "Stream")
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let words = Words::of(model);
    let classes: Vec<View> = model
        .objects
        .iter()
        .map(|object| view(model, &words, object))
        .collect();
    for class in &classes {
        files.source(&class.file, "gobject/class.c.j2", class);
    }
    let file = File {
        mark: MARK,
        classes,
    };
    files.header("pv-classes", "gobject/classes.h.j2", &file);
}

fn view(model: &Model, words: &Words, object: &Object) -> View {
    let name = &object.name;
    let prefix = names::prefix(name);
    let closed = name.ends_with("Connect");
    View {
        mark: MARK,
        object: name.clone(),
        ty: names::ty(name),
        upper: prefix[3..].to_uppercase(),
        file: format!("pv-{}-class", prefix[3..].replace('_', "-")),
        doc: words.lines(&object.doc),
        release: if closed {
            format!("vir{name}Close")
        } else {
            format!("vir{name}Free")
        },
        reference: if closed {
            format!("vir{name}Ref")
        } else {
            String::new()
        },
        emits: emits(name),
        signals: name == "Connect",
        properties: object
            .identity
            .iter()
            .filter_map(|field| property(model, object, &field.name))
            .collect(),
        prefix,
    }
}

/// What identifies an object, when a function without arguments reads it off the handle.
fn property(model: &Model, object: &Object, field: &str) -> Option<Property> {
    let plain = |name: &str| name.replace('_', "");
    let wanted = plain(&words_of::snake(field));
    let fits = |f: &&Function| {
        let name = names::function(model, f);
        let own = name
            .strip_prefix(&names::prefix(&object.name))
            .and_then(|rest| rest.strip_prefix("_get_"))
            .map(plain)
            .unwrap_or_default();
        let is_bytes = f.args.iter().any(|a| a.ty == Type::Uuid);
        f.local && f.owner.as_ref() == Some(&object.name) && !is_bytes && {
            own == wanted || own == format!("{wanted}string")
        }
    };
    let f = model.functions.iter().find(fits)?;
    let name = words_of::snake(field).replace('_', "-");
    let nick = "NULL, NULL";
    let flags = "G_PARAM_READABLE | G_PARAM_STATIC_STRINGS";
    let call = names::function(model, f);
    let (spec, read) = match &f.ret {
        Type::BorrowedStr => (
            format!("g_param_spec_string (\"{name}\", {nick}, NULL, {flags})"),
            format!("g_value_set_string (value, {call} (self));"),
        ),
        Type::Num(num, _) => {
            let (ty, range) = numbers(*num)?;
            (
                format!("g_param_spec_{ty} (\"{name}\", {nick}, {range}, 0, {flags})"),
                format!("g_value_set_{ty} (value, {call} (self, NULL));"),
            )
        }
        Type::Status => (
            format!("g_param_spec_string (\"{name}\", {nick}, NULL, {flags})"),
            format!("g_value_take_string (value, {call} (self, NULL));"),
        ),
        _ => return None,
    };
    Some(Property {
        upper: name.replace('-', "_").to_uppercase(),
        doc: format!("What {call}() gives."),
        name,
        spec,
        read,
    })
}

fn numbers(num: Num) -> Option<(&'static str, &'static str)> {
    Some(match num {
        Num::I32 => ("int", "G_MININT, G_MAXINT"),
        Num::U32 => ("uint", "0, G_MAXUINT"),
        Num::I64 => ("int64", "G_MININT64, G_MAXINT64"),
        Num::U64 => ("uint64", "0, G_MAXUINT64"),
        _ => return None,
    })
}
