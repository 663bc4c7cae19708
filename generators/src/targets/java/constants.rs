//! Every enum, set of flags and set of parameters as a class of constants.

use serde::Serialize;

use super::enums::{self, Value};
use super::{PACKAGE, javadoc};
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    package: &'a str,
    name: String,
    doc: Vec<String>,
    ty: &'a str,
    values: Vec<Value>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for e in &model.enums {
        let file = File {
            mark: MARK,
            package: if e.flags { "flags" } else { "constants" },
            name: e.name.clone(),
            doc: javadoc::lines(&e.doc),
            ty: "int",
            values: enums::values(model, e, false),
        };
        write(out, &file);
    }
    for set in &model.params {
        let named = set
            .fields
            .iter()
            .filter(|p| p.name.starts_with("VIR_") && p.name != p.field);
        let values: Vec<Value> = named
            .map(|p| Value {
                name: p.name.clone(),
                number: format!("{:?}", p.field),
                doc: javadoc::summary(&p.doc),
            })
            .collect();
        if values.is_empty() {
            continue;
        }
        let file = File {
            mark: MARK,
            package: "parameters",
            name: format!("{}Parameters", set.name),
            doc: javadoc::lines(&set.doc),
            ty: "String",
            values,
        };
        write(out, &file);
    }
    let values = model.consts.iter().filter_map(|c| {
        let value = crate::targets::python::number(model, c)?;
        Some(Value {
            name: c.name.clone(),
            number: format!("{value}L"),
            doc: javadoc::summary(&c.doc),
        })
    });
    let file = File {
        mark: MARK,
        package: "constants",
        name: "Numbers".into(),
        doc: vec!["Constants that belong to no enum.".into()],
        ty: "long",
        values: values.collect(),
    };
    write(out, &file);
}

fn write(out: &mut Output, file: &File<'_>) {
    out.file(
        format!("{PACKAGE}/{}/{}.java", file.package, file.name),
        render("java/constants.java.j2", file),
    );
}
