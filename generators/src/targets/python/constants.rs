//! Constants, under their C names: a module for each topic.

use serde::Serialize;

use super::{PACKAGES, docs};
use crate::model::{Const, Model};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    topic: String,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    doc: String,
    values: Vec<Constant>,
}

#[derive(Serialize)]
struct Constant {
    name: String,
    value: String,
    ty: &'static str,
    doc: String,
}

/// Topics whose constants belong to another module.
const ELSEWHERE: [&str; 3] = ["admin", "qemu", "lxc"];

pub(super) fn emit(model: &Model, out: &mut Output) {
    let topics: Vec<String> = topics(model)
        .into_iter()
        .filter(|t| !ELSEWHERE.contains(&t.as_str()))
        .collect();
    for topic in &topics {
        write(
            model,
            topic,
            &format!("{PACKAGES}/libvirt/_constants/{}", topic.replace('-', "_")),
            out,
        );
    }
    write(
        model,
        "qemu",
        &format!("{PACKAGES}/libvirt_qemu/_constants"),
        out,
    );
    write(
        model,
        "admin",
        &format!("{PACKAGES}/libvirt_admin/_constants"),
        out,
    );
    write(
        model,
        "lxc",
        &format!("{PACKAGES}/libvirt_lxc/_constants"),
        out,
    );
    let modules: Vec<String> = topics.iter().map(|t| t.replace('-', "_")).collect();
    let all = All {
        mark: MARK,
        modules,
    };
    for kind in ["py", "pyi"] {
        out.file(
            format!("{PACKAGES}/libvirt/_constants/__init__.{kind}"),
            render("python/constants_all.py.j2", &all),
        );
    }
}

#[derive(Serialize)]
struct All<'a> {
    mark: &'a str,
    modules: Vec<String>,
}

fn write(model: &Model, topic: &str, path: &str, out: &mut Output) {
    let file = File {
        mark: MARK,
        topic: topic.replace('-', " "),
        groups: groups(model, topic),
    };
    out.file(
        format!("{path}.py"),
        render("python/constants.py.j2", &file),
    );
    out.file(
        format!("{path}.pyi"),
        render("python/constants.pyi.j2", &file),
    );
}

fn topics(model: &Model) -> Vec<String> {
    let mut topics: Vec<String> = Vec::new();
    let enums = model.enums.iter().map(|e| &e.topic);
    for topic in enums
        .chain(model.consts.iter().map(|c| &c.topic))
        .chain(model.params.iter().map(|p| &p.topic))
    {
        if !topics.contains(topic) {
            topics.push(topic.clone());
        }
    }
    topics.sort();
    topics
}

fn groups(model: &Model, topic: &str) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for e in model.enums.iter().filter(|e| e.topic == topic) {
        let mut values: Vec<Constant> = e
            .values
            .iter()
            .map(|v| constant(&v.name, v.value.to_string(), &v.doc))
            .collect();
        if let Some(sentinel) = &e.sentinel {
            let next = e.values.iter().map(|v| v.value + 1).max().unwrap_or(0);
            values.push(constant(
                sentinel,
                next.to_string(),
                "How many there are, in this version.",
            ));
        }
        groups.push(Group {
            doc: docs::summary(&e.doc),
            values,
        });
    }
    for set in model.params.iter().filter(|s| s.topic == topic) {
        let named = set
            .fields
            .iter()
            .filter(|p| p.name.starts_with("VIR_") && p.name != p.field);
        let values = named
            .filter(|p| seen.insert(p.name.clone()))
            .map(|p| text(&p.name, &p.field, &p.doc))
            .collect();
        groups.push(Group {
            doc: docs::summary(&set.doc),
            values,
        });
    }
    let plain = model.consts.iter().filter(|c| c.topic == topic);
    let values = plain
        .filter_map(|c| Some(constant(&c.name, number(model, c)?.to_string(), &c.doc)))
        .collect();
    groups.push(Group {
        doc: "Further constants.".into(),
        values,
    });
    groups.retain(|g| !g.values.is_empty());
    groups
}

fn constant(name: &str, value: String, doc: &str) -> Constant {
    Constant {
        name: name.into(),
        value,
        ty: "int",
        doc: docs::summary(doc),
    }
}

fn text(name: &str, value: &str, doc: &str) -> Constant {
    Constant {
        name: name.into(),
        value: format!("{value:?}"),
        ty: "str",
        doc: docs::summary(doc),
    }
}

/// The number behind a C expression; none for what is no number.
pub(in crate::targets) fn number(model: &Model, constant: &Const) -> Option<i64> {
    let text = constant.c.trim_matches(['(', ')']).trim_end_matches('L');
    text.split('+')
        .map(|term| term_of(model, term.trim()))
        .sum()
}

fn term_of(model: &Model, term: &str) -> Option<i64> {
    if let Ok(number) = term.parse() {
        return Some(number);
    }
    let value = model
        .enums
        .iter()
        .flat_map(|e| &e.values)
        .find(|v| v.name == term)
        .map(|v| v.value);
    value.or_else(|| number(model, model.consts.iter().find(|c| c.name == term)?))
}
