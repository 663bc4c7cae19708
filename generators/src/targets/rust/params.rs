//! Typed-parameter sets: the names of their fields, and tables to check what a caller gives.

use serde::Serialize;

use super::{DRIVER, docs, names, render};
use crate::model::{Model, Param, ParamSet};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    sets: Vec<View>,
}

#[derive(Serialize)]
struct View {
    module: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    c: String,
    text: String,
    /// Name of the type constant; empty when it is not a field by itself.
    kind: String,
    doc: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let sets = model.params.iter().map(view).collect();
    out.file(
        format!("{DRIVER}/params.rs"),
        render("rust/params.rs.j2", &File { mark: MARK, sets }),
    );
}

fn view(set: &ParamSet) -> View {
    let common = common_prefix(set);
    View {
        module: names::escape(&names::module(&set.name)),
        doc: docs::lines(&set.doc),
        fields: set.fields.iter().map(|p| field(p, &common)).collect(),
    }
}

fn field(p: &Param, common: &str) -> FieldView {
    let whole = p.path.is_none() && p.role.is_empty();
    let kind = match p.ty.as_deref() {
        Some("i32") if whole => "INT",
        Some("u32") if whole => "UINT",
        Some("i64") if whole => "LLONG",
        Some("u64") if whole => "ULLONG",
        Some("f64") if whole => "DOUBLE",
        Some("bool") if whole => "BOOLEAN",
        Some("string") if whole => "STRING",
        _ => "",
    };
    let path = p
        .path
        .as_ref()
        .map_or(String::new(), |path| format!(" Part of `{path}`."));
    FieldView {
        name: names::escape(&names::shouted(
            p.name.strip_prefix(common).unwrap_or(&p.name),
        )),
        c: p.name.clone(),
        text: format!("{:?}", p.field),
        kind: kind.into(),
        doc: docs::lines(&format!("{}{path}{}", p.doc, docs::since(p.since))),
    }
}

/// What all C constants of a set begin with, up to an underscore.
fn common_prefix(set: &ParamSet) -> String {
    let mut names = set.fields.iter().map(|f| f.name.as_str());
    let first = names.next().unwrap_or_default();
    let len = names.fold(first.len(), |len, name| {
        first
            .bytes()
            .zip(name.bytes())
            .take(len)
            .take_while(|(a, b)| a == b)
            .count()
    });
    let prefix = if set.fields.len() == 1 {
        first
    } else {
        &first[..len]
    };
    prefix
        .rfind('_')
        .map_or(String::new(), |end| prefix[..=end].to_owned())
}
