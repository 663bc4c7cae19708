//! Exports: one C function for each function of the API that a rule covers, over the Rust API.

use serde::Serialize;

use super::lower::{Body, lower};
use super::{ffi, hand_written};
use crate::model::{Function, Model};
use crate::output::{MARK, Output};
use crate::targets::rust::names;
use crate::targets::templates::render;

const FOLDER: &str = "bindings/c/src/generated";

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    exports: Vec<Export>,
}

#[derive(Serialize)]
struct Export {
    name: String,
    doc: String,
    args: Vec<(String, String)>,
    result: String,
    body: Body,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut topics: Vec<(String, Vec<Export>)> = Vec::new();
    for function in model.functions.iter().filter(|f| !hand_written(model, f)) {
        let Ok(export) = export(model, function) else {
            continue;
        };
        let topic = function.topic.replace('-', "_");
        match topics.iter_mut().find(|(t, _)| *t == topic) {
            Some((_, list)) => list.push(export),
            None => topics.push((topic, vec![export])),
        }
    }
    let modules: Vec<String> = topics.iter().map(|(t, _)| t.clone()).collect();
    out.file(
        format!("{FOLDER}/mod.rs"),
        render(
            "c/mod.rs.j2",
            &Modules {
                mark: MARK,
                modules,
            },
        ),
    );
    for (topic, exports) in topics {
        let file = File {
            mark: MARK,
            topic: topic.replace('_', " "),
            exports,
        };
        out.file(
            format!("{FOLDER}/{topic}.rs"),
            render("c/exports.rs.j2", &file),
        );
    }
}

#[derive(Serialize)]
struct Modules<'a> {
    mark: &'a str,
    modules: Vec<String>,
}

/// The export of a function, or the argument for which there is no rule.
fn export(model: &Model, function: &Function) -> Result<Export, String> {
    let body = lower(model, function)?;
    let args = function.args.iter().map(|a| {
        let ty = ffi::argument(model, a).ok_or_else(|| a.name.clone())?;
        Ok((names::value(&a.name), ty))
    });
    Ok(Export {
        name: function.name.clone(),
        doc: function.doc.lines().next().unwrap_or_default().to_owned(),
        args: args.collect::<Result<_, String>>()?,
        result: ffi::result(model, &function.ret).ok_or("return")?,
        body,
    })
}

/// The argument for which there is no rule, if there is one.
pub(super) fn without_rule(model: &Model, function: &Function) -> Option<String> {
    export(model, function).err()
}
