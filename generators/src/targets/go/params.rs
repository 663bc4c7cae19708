//! Sets of typed parameters: structs whose fields say whether they are there, and by which name C knows them.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{PACKAGE, comment, methods, names, trees};
use crate::abi::names::snake;
use crate::model::{Model, Param, ParamSet};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// Fields that are no parameters, but come with them: the set, the field, and what it is.
const LEADING: [(&str, &str, &str); 3] = [
    (
        "JobStats",
        "Type DomainJobType",
        "Type: what kind of job it is.",
    ),
    (
        "Scheduler",
        "Type string",
        "Type: the name of the scheduler.",
    ),
    (
        "Migrate",
        "MigrateDisksDetectZeroes bool",
        "MigrateDisksDetectZeroes: has no use.\n\nDeprecated: use MigrateDisksDetectZeroesList.",
    ),
];

/// Sets whose functions are written by hand, though their structs are made here.
const BESIDES: [&str; 5] = [
    "CpuStats",
    "JobStats",
    "NodeCpuStats",
    "NodeMemoryStats",
    "Scheduler",
];

#[derive(Serialize)]
struct View {
    mark: &'static str,
    name: String,
    doc: String,
    leading: &'static str,
    leading_doc: String,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    /// The mark that says whether it is there, without `Set`.
    mark: String,
    param: String,
    doc: String,
}

/// The type of a set as an argument or a result has it: a pointer, or the struct itself.
pub(super) fn type_of(model: &Model, set: &str) -> Option<String> {
    model.language("go").records.get(set).cloned()
}

/// The structs of all sets, by name.
pub(super) fn structs(model: &Model) -> BTreeSet<String> {
    let rows = model.language("go").records.values();
    rows.map(|ty| ty.trim_start_matches('*').to_owned())
        .collect()
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut used: BTreeSet<String> = methods::sets(model);
    used.extend(BESIDES.map(str::to_owned));
    let flat = |set: &&ParamSet| !trees::is_tree(model, &set.name);
    let used = model.params.iter().filter(|s| used.contains(&s.name));
    for set in used.filter(flat) {
        if let Some(ty) = type_of(model, &set.name) {
            let name = ty.trim_start_matches('*');
            out.file(
                format!("{PACKAGE}/params_{}.go", snake(&set.name)),
                render("go/params.go.j2", &view(model, set, name)),
            );
        }
    }
}

fn view(model: &Model, set: &ParamSet, name: &str) -> View {
    let leading = LEADING.iter().find(|(of, ..)| *of == set.name);
    View {
        mark: MARK,
        name: name.to_owned(),
        doc: comment(&format!("{name}: {}", set.doc), ""),
        leading: leading.map_or("", |(_, field, _)| field),
        leading_doc: leading.map_or_else(String::new, |(.., doc)| comment(doc, "\t")),
        fields: set
            .fields
            .iter()
            .filter_map(|f| field(model, set, f))
            .collect(),
    }
}

/// The name and type of the field of a parameter; none where the struct has none.
pub(super) fn field_of(model: &Model, set: &str, constant: &str) -> Option<(String, String)> {
    let set = model.params.iter().find(|s| s.name == set)?;
    let param = set.fields.iter().find(|p| p.name == constant)?;
    field(model, set, param).map(|f| (f.name, f.ty))
}

/// A field; none for values of fields, and for parts of composed names.
fn field(model: &Model, set: &ParamSet, param: &Param) -> Option<FieldView> {
    if !param.role.is_empty() || param.path.is_some() {
        return None;
    }
    let (name, ty) = named(model, set, param, &param.field)?;
    let given = model.language("go").fields.get(&key(set, param));
    let mark = given.and_then(|row| row.split(' ').nth(2));
    Some(FieldView {
        mark: mark.unwrap_or(&name).to_owned(),
        param: param.field.clone(),
        doc: comment(&format!("{name} (C.{}): {}", param.name, param.doc), "\t"),
        name,
        ty,
    })
}

fn key(set: &ParamSet, param: &Param) -> String {
    format!("{}.{}", set.name, param.name)
}

/// The name and type of a parameter's field, by what it is called within its struct.
pub(super) fn named(
    model: &Model,
    set: &ParamSet,
    param: &Param,
    called: &str,
) -> Option<(String, String)> {
    let ty = match param.ty.as_deref()? {
        "i32" => "int",
        "u32" => "uint",
        "i64" => "int64",
        "u64" => "uint64",
        "f64" => "float64",
        "bool" => "bool",
        "string" => "string",
        _ => return None,
    };
    let given = model.language("go").fields.get(&key(set, param)).cloned();
    let given = given.unwrap_or_else(|| by_rule(called));
    let mut words = given.split(' ');
    let name = words.next().filter(|name| *name != "-")?;
    Some((name.to_owned(), words.next().unwrap_or(ty).to_owned()))
}

/// A name on the wire as one that other packages see.
fn by_rule(field: &str) -> String {
    names::exported(&field.replace(['-', '.'], "_"))
}
