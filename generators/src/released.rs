//! What has been released does not change: `released.txt` holds one line for each function, constant and procedure.
//!
//! A line is `kind name | facts`, the facts separated by ` | `. Programs are compiled against them, so a line may be
//! added by a release, never altered or taken away.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::sync::Arc;

use crate::abi::c;
use crate::diagnostic::{Diagnostics, Place, SourceFile};
use crate::model::Model;

/// The frozen facts of the whole API, sorted by kind and name.
#[must_use]
pub fn lines(model: &Model) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for f in &model.functions {
        let wire = f.wire.map_or("-".to_owned(), |n| n.to_string());
        out.insert(
            format!("function {}", f.name),
            format!("{} | {} | wire {wire}", f.node(), c::declaration(f)),
        );
    }
    for e in &model.enums {
        for v in &e.values {
            let since = v.since.map_or("-".to_owned(), |s| s.to_string());
            out.insert(
                format!("constant {}", v.name),
                format!("{} | since {since}", v.value),
            );
        }
    }
    for set in &model.params {
        for p in set.fields.iter().filter(|p| p.name.starts_with("VIR_")) {
            let kind = p.ty.as_deref().unwrap_or("-");
            out.insert(
                format!("parameter {}", p.name),
                format!("{:?} | {kind}", p.field),
            );
        }
    }
    for program in &model.programs {
        for proc in program.procs.iter().filter(|p| !p.provisional) {
            out.insert(
                format!("procedure {}:{}", program.name, proc.name),
                proc.number.to_string(),
            );
        }
    }
    out
}

/// The text of `released.txt`.
#[must_use]
pub fn text(model: &Model) -> String {
    let mut out = String::from(
        "# What has been released, and so may not change. Written by `cargo xtask generate --release`.\n",
    );
    for (name, facts) in lines(model) {
        let _ = writeln!(out, "{name} | {facts}");
    }
    out
}

/// Notes every released fact that the spec no longer states.
pub(crate) fn check(
    model: &Model,
    file: &Arc<SourceFile>,
    unread: &HashSet<&str>,
    problems: &mut Diagnostics,
) {
    let now = lines(model);
    let mut offset = 0;
    for line in file.text.split_inclusive('\n') {
        let span = offset..offset + line.trim_end().len();
        offset += line.len();
        let Some((name, facts)) = line.trim_end().split_once(" | ") else {
            continue;
        };
        let released = Place {
            file: Arc::clone(file),
            span,
        };
        match now.get(name) {
            Some(current) if current == facts => {}
            Some(current) => {
                let place = place_of(model, name).unwrap_or_else(|| released.clone());
                problems
                    .error(
                        &place,
                        format!("{name} is not what it was when it was released"),
                    )
                    .label(format!("now `{current}`"))
                    .context(&released, "released like this")
                    .help("programs rely on it: restore it, and add a new entry for the new form");
            }
            None if name.split([' ', ':']).any(|word| unread.contains(word)) => {}
            None => {
                problems
                    .error(
                        &released,
                        format!("{name} was released and is no longer declared"),
                    )
                    .help("restore it; `deprecated` tells users to move on");
            }
        }
    }
}

fn place_of(model: &Model, name: &str) -> Option<Place> {
    let (kind, name) = name.split_once(' ')?;
    match kind {
        "function" => model.function(name).map(|f| f.sig_place.clone()),
        "constant" => model
            .enums
            .iter()
            .flat_map(|e| &e.values)
            .find(|v| v.name == name)
            .map(|v| v.place.clone()),
        "parameter" => model
            .params
            .iter()
            .flat_map(|s| &s.fields)
            .find(|p| p.name == name)
            .map(|p| p.place.clone()),
        _ => {
            let (program, proc) = name.split_once(':')?;
            let program = model.programs.iter().find(|p| p.name == program)?;
            program
                .procs
                .iter()
                .find(|p| p.name == proc)
                .map(|p| p.place.clone())
        }
    }
}
