//! References: what identifies an object between a driver and the API.

use serde::Serialize;

use super::{DRIVER, names, render, types};
use crate::model::{Field, Model, Type};
use crate::output::{MARK, Output};

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    refs: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    object: String,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    /// What `new` takes.
    given: String,
    /// How `new` keeps it.
    keep: String,
    volatile: bool,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let refs = model
        .objects
        .iter()
        .filter(|o| !o.identity.is_empty())
        .map(|o| View {
            name: types::object(types::Side::Driver, &o.name),
            object: names::member(&o.name).replace('_', " "),
            fields: o.identity.iter().map(field).collect(),
        })
        .collect();
    out.file(
        format!("{DRIVER}/refs.rs"),
        render("rust/refs.rs.j2", &File { mark: MARK, refs }),
    );
}

fn field(f: &Field) -> FieldView {
    let name = match &f.ty {
        Type::Handle { object, .. } => names::member(object),
        _ => names::value(&f.name),
    };
    let (ty, given, keep) = match &f.ty {
        Type::Str { .. } => (
            "Arc<str>".into(),
            "impl Into<Arc<str>>".into(),
            format!("{name}: {name}.into()"),
        ),
        Type::Uuid => ("Uuid".into(), "Uuid".into(), name.clone()),
        Type::Num(num, holds) => {
            let ty = types::held(*num, holds.as_ref());
            let keep = if f.volatile {
                format!("{name}: Arc::new(AtomicI32::new({name}))")
            } else {
                name.clone()
            };
            (ty.clone(), ty, keep)
        }
        Type::Handle { object, .. } => {
            let ty = types::object(types::Side::Driver, object);
            (ty.clone(), ty, name.clone())
        }
        _ => (String::new(), String::new(), name.clone()),
    };
    FieldView {
        name,
        ty,
        given,
        keep,
        volatile: f.volatile,
    }
}
