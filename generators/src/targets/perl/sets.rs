//! Sets of typed parameters: the type of each, so that numbers from Perl become what libvirt asks for.

use serde::Serialize;

use super::GENERATED;
use crate::model::shape::{Kind, Shape};
use crate::model::{Model, ParamSet};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    sets: Vec<Set>,
}

#[derive(Serialize)]
struct Set {
    table: String,
    name: String,
    /// Names and types.
    fields: Vec<(String, &'static str)>,
}

/// The table of a set, in C; what belongs to no set in particular has none.
pub(super) fn table(set: &str) -> String {
    if set == "Any" {
        "NULL".into()
    } else {
        format!("polyvirt_set_{set}")
    }
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let given = |set: &&ParamSet| {
        set.name != "Any"
            && model.functions.iter().any(|f| {
                Shape::of(model, f).is_ok_and(|shape| {
                    shape
                        .inputs
                        .iter()
                        .any(|s| s.kind == Kind::Params(set.name.clone()))
                })
            })
    };
    let file = File {
        mark: MARK,
        sets: model.params.iter().filter(given).map(set).collect(),
    };
    for extension in ["h", "c"] {
        out.file(
            format!("{GENERATED}/sets.{extension}"),
            render(&format!("perl/sets.{extension}.j2"), &file),
        );
    }
}

fn set(of: &ParamSet) -> Set {
    let fields = of
        .fields
        .iter()
        .filter_map(|p| Some((p.field.clone(), ty(p.ty.as_deref()?)?)))
        .collect();
    Set {
        table: table(&of.name),
        name: of.name.clone(),
        fields,
    }
}

fn ty(name: &str) -> Option<&'static str> {
    Some(match name.split('<').next()? {
        "i32" => "VIR_TYPED_PARAM_INT",
        "u32" => "VIR_TYPED_PARAM_UINT",
        "i64" => "VIR_TYPED_PARAM_LLONG",
        "u64" => "VIR_TYPED_PARAM_ULLONG",
        "f64" => "VIR_TYPED_PARAM_DOUBLE",
        "bool" => "VIR_TYPED_PARAM_BOOLEAN",
        "string" => "VIR_TYPED_PARAM_STRING",
        _ => return None,
    })
}
