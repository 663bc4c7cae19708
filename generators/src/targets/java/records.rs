//! Records, and the results of functions that give several values, as classes.

use serde::Serialize;

use super::enums::{self, Nested};
use super::{PACKAGE, by_rule, javadoc, names, types};
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Holds, Model, Num, Record, RecordField, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::records;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    name: String,
    doc: Vec<String>,
    fields: Vec<Field>,
    /// Whether the fields are private, with methods to get and set them.
    bean: bool,
    nested: Vec<Nested>,
}

#[derive(Serialize)]
struct Field {
    name: String,
    /// What its methods are called after.
    capital: String,
    ty: String,
    /// The expression that reads it.
    take: String,
    /// The enum of Java's that stands for the number.
    class: String,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let exceptions = &model.language("java").records;
    for record in &model.records {
        let form = exceptions.get(&record.name).map(String::as_str);
        if form != Some("manual") && records::representable(model, record) {
            write(out, &record_file(model, record, form == Some("bean")));
        }
    }
    for f in model.functions.iter().filter(|f| by_rule(model, f)) {
        if let Ok(shape) = Shape::of(model, f)
            && shape.outputs.len() > 1
        {
            write(out, &result_file(f, &shape));
        }
    }
}

fn write(out: &mut Output, file: &File<'_>) {
    out.file(
        format!("{PACKAGE}/{}.java", file.name),
        render("java/record.java.j2", file),
    );
}

fn record_file<'a>(model: &Model, record: &Record, bean: bool) -> File<'a> {
    File {
        mark: MARK,
        doc: javadoc::lines(&record.doc),
        fields: records::fields(record)
            .map(|f| field(model, record, f))
            .collect(),
        bean,
        nested: enums::nested(model, &record.name),
        name: record.name.clone(),
    }
}

fn field(model: &Model, record: &Record, field: &RecordField) -> Field {
    let rules = model.language("java");
    let key = format!("{}.{}", record.name, field.name);
    let name = rules.fields.get(&key).unwrap_or(&field.name).clone();
    let kind = kind(model, &field.ty);
    let class = rules.records.get(&key).cloned().unwrap_or_default();
    Field {
        capital: capital(&name),
        ty: types::of(&kind),
        take: types::plain(&kind),
        class,
        doc: javadoc::summary(&field.doc),
        name: names::escape(&name),
    }
}

/// How a field is read in Java: by its name, by its number where it is an enum of Java's, or by a method.
pub(super) fn access(model: &Model, record: &Record, f: &RecordField) -> String {
    let bean = model
        .language("java")
        .records
        .get(&record.name)
        .map(String::as_str)
        == Some("bean");
    let field = field(model, record, f);
    if bean {
        format!("get{}()", field.capital)
    } else if field.class.is_empty() {
        field.name
    } else {
        format!("{}Number", field.name)
    }
}

/// Name of the field of a result.
pub(super) fn result_field(slot: &str) -> String {
    names::escape(if slot == "return" { "result" } else { slot })
}

fn capital(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

/// The kind of a record's field.
pub(in crate::targets) fn kind(model: &Model, ty: &Type) -> Kind {
    match ty {
        Type::Num(_, Some(Holds::Bool)) => Kind::Bool,
        Type::Num(num, holds) => Kind::Number(*num, holds.clone()),
        Type::Params(set, _) => Kind::Params(set.clone()),
        Type::Named(name) if model.record(name).is_some() => Kind::Record(name.clone()),
        Type::Named(_) => Kind::Number(Num::I32, None),
        Type::Array(elem, _) => match elem.as_ref() {
            Type::Num(Num::Char, _) => Kind::Text { nullable: false },
            Type::Num(Num::U8, _) => Kind::Bytes,
            Type::Num(num, _) => Kind::Numbers(*num),
            Type::Str { .. } => Kind::Texts,
            Type::Named(name) | Type::Pointer(name) => Kind::Records(name.clone()),
            _ => Kind::Bytes,
        },
        _ => Kind::Text { nullable: true },
    }
}

/// The class of what a function with several results gives: `virDomainGetState` -> `DomainState`.
pub(super) fn result_class(f: &Function) -> String {
    f.name.trim_start_matches("vir").replacen("Get", "", 1)
}

fn result_file<'a>(f: &Function, shape: &Shape) -> File<'a> {
    let fields = shape.outputs.iter().map(|slot| {
        let arg = f.args.iter().find(|a| a.name == slot.name);
        let name = result_field(&slot.name);
        Field {
            capital: capital(&name),
            name,
            ty: types::of(&slot.kind),
            take: types::plain(&slot.kind),
            class: String::new(),
            doc: match arg {
                Some(arg) => javadoc::summary(&arg.doc),
                None if f.returns.is_empty() => "What the function itself gives.".into(),
                None => javadoc::summary(&f.returns),
            },
        }
    });
    File {
        mark: MARK,
        name: result_class(f),
        doc: vec![format!("What <code>{}</code> tells.", f.name)],
        fields: fields.collect(),
        bean: false,
        nested: Vec::new(),
    }
}
