//! Sets of typed parameters that go in: the type that the C library wants for each field.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Files, by_rule};
use crate::abi::names as words;
use crate::model::Model;
use crate::model::shape::{Kind, Shape};
use crate::output::MARK;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    sets: Vec<Set>,
}

#[derive(Serialize)]
struct Set {
    table: String,
    /// Name, and constant of its type.
    fields: Vec<(String, &'static str)>,
}

/// The table of a set; `NULL` when any parameter may be in it.
pub(super) fn table(model: &Model, set: &str) -> String {
    match model.params.iter().find(|s| s.name == set) {
        Some(set) if !set.fields.is_empty() => {
            format!("pv_params_{}", words::snake(&set.name))
        }
        _ => "NULL".into(),
    }
}

pub(super) fn emit(model: &Model, files: &mut Files<'_>) {
    let used: BTreeSet<String> = model
        .functions
        .iter()
        .filter(|f| by_rule(model, f))
        .filter_map(|f| Shape::of(model, f).ok())
        .flat_map(|shape| shape.inputs)
        .filter_map(|slot| match slot.kind {
            Kind::Params(set) => Some(set),
            _ => None,
        })
        .collect();
    let sets = model.params.iter().filter(|set| used.contains(&set.name));
    let sets = sets.filter(|set| table(model, &set.name) != "NULL");
    let file = File {
        mark: MARK,
        sets: sets
            .map(|set| Set {
                table: table(model, &set.name),
                fields: set
                    .fields
                    .iter()
                    .filter_map(|f| {
                        let ty = f.ty.as_deref().and_then(constant)?;
                        Some((f.path.clone().unwrap_or_else(|| f.field.clone()), ty))
                    })
                    .collect(),
            })
            .collect(),
    };
    files.private("pv-params-tables-private.h", "gobject/params.h.j2", &file);
    files.source("pv-params-tables", "gobject/params.c.j2", &file);
}

fn constant(ty: &str) -> Option<&'static str> {
    Some(match ty {
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
