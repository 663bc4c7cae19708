//! The calls that may have to wait, once more with a context: whoever waits can stop waiting.
//!
//! They are pure Go over the methods, for every function that is not answered by the library alone.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{PACKAGE, comment, constraint, methods};
use crate::model::{Function, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View {
    mark: &'static str,
    constraint: String,
    /// Whether there are files among the parameters or results.
    files: bool,
    calls: Vec<Call>,
}

#[derive(Serialize)]
struct Call {
    doc: String,
    signature: String,
    /// How many results there are besides the error.
    count: usize,
    /// The function to wait for.
    function: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let mut files: BTreeMap<(String, &str), Vec<Call>> = BTreeMap::new();
    for f in methods::functions(model).filter(|f| !f.local) {
        if let Some(call) = lower(model, f) {
            let topic = f.topic.replace('-', "_");
            files.entry((topic, &f.library)).or_default().push(call);
        }
    }
    for ((topic, library), calls) in files {
        let view = View {
            mark: MARK,
            constraint: constraint(library),
            files: calls.iter().any(|c| c.signature.contains("os.File")),
            calls,
        };
        out.file(
            format!("{PACKAGE}/context_{topic}.go"),
            render("go/context.go.j2", &view),
        );
    }
}

fn lower(model: &Model, f: &Function) -> Option<Call> {
    let parts = methods::parts(model, f)?;
    let name = format!("{}Context", parts.name);
    let given = parts.parameters.iter().map(|p| p.split(' ').next());
    let given: Option<Vec<&str>> = given.collect();
    let results = match parts.results.as_slice() {
        [one] => one.clone(),
        several => format!("({})", several.join(", ")),
    };
    let of = if parts.on.is_empty() { "" } else { "self." };
    let called = format!("{of}{}", parts.name);
    let context = "ctx context.Context".to_owned();
    let parameters: Vec<String> = std::iter::once(context)
        .chain(parts.parameters.clone())
        .collect();
    Some(Call {
        doc: comment(
            &format!(
                "{name} (C.{}): {}, for whoever may not want to wait for its end.",
                f.name, parts.name
            ),
            "",
        ),
        signature: format!(
            "func {}{name}({}) {results}",
            parts.on,
            parameters.join(", ")
        ),
        count: parts.results.len() - 1,
        function: if parts.parameters.is_empty() {
            called
        } else {
            format!(
                "func() {results} {{\n\t\treturn {called}({})\n\t}}",
                given?.join(", ")
            )
        },
    })
}
