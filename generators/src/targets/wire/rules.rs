//! What this target cannot lower: names that become the same, and rules about fields that a call does not have.

use std::collections::{HashMap, HashSet};

use super::{access, names};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::{Field, Model, Proc, Program, Type};

pub(super) fn check(model: &Model, problems: &mut Diagnostics) {
    for program in &model.programs {
        type_names(program, problems);
        procedure_names(program, problems);
        for proc in &program.procs {
            for fields in [&proc.args, &proc.ret, &proc.msg].into_iter().flatten() {
                field_names(&proc.place, &proc.name, fields, problems);
            }
            asked(proc, problems);
        }
        for s in &program.structs {
            field_names(&s.place, &s.name, &s.fields, problems);
        }
    }
}

/// Messages, structs and unions are in one module, so no two may have the same name.
fn type_names(program: &Program, problems: &mut Diagnostics) {
    let mut seen: HashMap<String, (&str, &Place)> = HashMap::new();
    let structs = program
        .structs
        .iter()
        .map(|s| (names::ty(&s.name), s.name.as_str(), &s.place));
    let unions = program
        .unions
        .iter()
        .map(|u| (names::ty(&u.name), u.name.as_str(), &u.place));
    let messages = program.procs.iter().flat_map(|proc| {
        let parts = [("args", &proc.args), ("ret", &proc.ret), ("msg", &proc.msg)];
        let there = parts.into_iter().filter(|(_, fields)| fields.is_some());
        there.map(|(part, _)| (names::message(proc, part), proc.name.as_str(), &proc.place))
    });
    for (rust, wire, place) in structs.chain(unions).chain(messages) {
        match seen.get(&rust) {
            // Procedures of one name have been noted already.
            Some((first, _)) if *first == wire => {}
            Some((first, first_place)) => collision(
                problems,
                &program.name,
                &rust,
                (first, first_place),
                (wire, place),
            ),
            None => {
                seen.insert(rust, (wire, place));
            }
        }
    }
}

fn procedure_names(program: &Program, problems: &mut Diagnostics) {
    let mut seen: HashMap<String, &Proc> = HashMap::new();
    for proc in &program.procs {
        let rust = names::procedure(proc);
        match seen.get(&rust) {
            Some(first) if first.name == proc.name => {}
            Some(first) => {
                collision(
                    problems,
                    &program.name,
                    &rust,
                    (&first.name, &first.place),
                    (&proc.name, &proc.place),
                );
            }
            None => {
                seen.insert(rust, proc);
            }
        }
    }
}

fn collision(
    problems: &mut Diagnostics,
    program: &str,
    rust: &str,
    first: (&str, &Place),
    second: (&str, &Place),
) {
    problems
        .error(
            second.1,
            format!(
                "`{}` and `{}` are both `{program}::{rust}` in Rust",
                first.0, second.0
            ),
        )
        .label(format!("becomes `{rust}`"))
        .context(first.1, "and so does this")
        .help(
            "names that differ only in case or underscores cannot be told apart there; rename one",
        );
}

fn field_names(place: &Place, owner: &str, fields: &[Field], problems: &mut Diagnostics) {
    let mut seen = HashSet::new();
    for field in fields {
        let rust = names::value(&field.name);
        if !seen.insert(rust.clone()) {
            problems
                .error(
                    place,
                    format!("two fields of `{owner}` are both `{rust}` in Rust"),
                )
                .help("rename one of them");
        }
    }
}

/// What a rule looks at is a number that the call carries.
fn asked(proc: &Proc, problems: &mut Diagnostics) {
    for name in access::fields(proc) {
        let fields = proc.args.as_deref().unwrap_or_default();
        match fields.iter().find(|f| f.name == name) {
            Some(Field {
                ty: Type::Num(..), ..
            }) => {}
            Some(_) => {
                problems
                    .error(
                        &proc.place,
                        format!(
                            "an access rule of `{}` looks at `{name}`, which is not a number",
                            proc.name
                        ),
                    )
                    .help("conditions compare numbers and flags");
            }
            None => {
                problems
                    .error(&proc.place, format!("an access rule of `{}` looks at `{name}`, which the call does not carry", proc.name))
                    .help(format!("it carries: {}", fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join(", ")));
            }
        }
    }
}
