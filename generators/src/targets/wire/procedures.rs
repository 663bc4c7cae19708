//! Procedures: a type for each, with what the daemon has to know about it, and the table of all.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::layout::Layouts;
use super::{List, access, docs, imports, module, names, topics};
use crate::abi::names::camel;
use crate::model::{Model, Proc, Program};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct ProcView {
    name: String,
    number: u32,
    doc: Vec<String>,
    args: String,
    ret: String,
    /// Fields of the call that access rules look at.
    asked: Vec<String>,
    /// `key: value` for everything that is not as usual.
    info: Vec<Entry>,
}

/// What is said of a procedure: one value, or a list.
#[derive(Serialize)]
struct Entry {
    key: &'static str,
    value: Option<String>,
    list: Vec<String>,
}

#[derive(Serialize)]
struct FileView<'a> {
    mark: &'a str,
    program: &'a str,
    doc: String,
    imports: Vec<String>,
    procs: Vec<ProcView>,
}

#[derive(Serialize)]
struct TablesView<'a> {
    mark: &'a str,
    program: &'a str,
    imports: Vec<String>,
    tables: Vec<TableView>,
}

#[derive(Serialize)]
struct TableView {
    name: &'static str,
    ty: &'static str,
    doc: &'static str,
    list: List,
}

pub(super) fn emit(layouts: &Layouts<'_>, program: &Program, folder: &str, out: &mut Output) {
    let mut files: BTreeMap<String, Vec<&Proc>> = BTreeMap::new();
    for proc in program.procs.iter().filter(|p| p.msg.is_none()) {
        files
            .entry(topics::of(layouts.model, program, proc))
            .or_default()
            .push(proc);
    }
    let topics: Vec<String> = files.keys().cloned().collect();
    for (topic, procs) in files {
        let mut paths = BTreeSet::from([
            format!("crate::{}", program.name),
            "crate::procedures".into(),
        ]);
        let procs = procs
            .into_iter()
            .map(|proc| view(layouts.model, program, proc, &mut paths))
            .collect();
        let doc = format!("Procedures: {}.", topics::words(&topic));
        let view = FileView {
            mark: MARK,
            program: &program.name,
            doc,
            imports: imports::lines(&paths),
            procs,
        };
        out.file(
            format!("{folder}/procedures/{topic}.rs"),
            render("wire/procedures.rs.j2", &view),
        );
    }
    module(
        out,
        &format!("{folder}/procedures"),
        "The procedures, a type for each.",
        &topics,
    );
    out.file(
        format!("{folder}/table.rs"),
        render("wire/table.rs.j2", &tables(program)),
    );
}

fn tables(program: &Program) -> TablesView<'_> {
    let mut paths = BTreeSet::from([
        "crate::procedure::EventInfo",
        "crate::procedure::ProcedureInfo",
    ]);
    let (events, calls): (Vec<&Proc>, Vec<&Proc>) =
        program.procs.iter().partition(|p| p.msg.is_some());
    let mut table = |name, ty, doc, list: &[&Proc], module: &str, own: [&'static str; 2]| {
        if !list.is_empty() {
            paths.extend(own);
        }
        let items: Vec<String> = list
            .iter()
            .map(|p| format!("{module}::{}::INFO", names::procedure(p)))
            .collect();
        TableView {
            name,
            ty,
            doc,
            list: List::of(items),
        }
    };
    let tables = vec![
        table(
            "PROCEDURES",
            "ProcedureInfo",
            "Every procedure, by number.",
            &calls,
            "procedures",
            ["super::procedures", "crate::procedure::Procedure"],
        ),
        table(
            "EVENTS",
            "EventInfo",
            "Every event, by number.",
            &events,
            "events",
            ["super::events", "crate::procedure::Event"],
        ),
    ];
    TablesView {
        mark: MARK,
        program: &program.name,
        imports: imports::lines(&paths),
        tables,
    }
}

fn view(model: &Model, program: &Program, proc: &Proc, paths: &mut BTreeSet<String>) -> ProcView {
    let message = |part, there: bool| {
        if there {
            format!("{}::{}", program.name, names::message(proc, part))
        } else {
            "()".to_owned()
        }
    };
    let (args, ret) = (
        message("args", proc.args.is_some()),
        message("ret", proc.ret.is_some()),
    );
    ProcView {
        name: names::procedure(proc),
        number: proc.number,
        doc: documentation(proc),
        args,
        ret,
        asked: access::fields(proc).into_iter().map(names::value).collect(),
        info: info(model, proc, paths),
    }
}

/// Summary, what it is in C, and whether its number may still change.
pub(super) fn documentation(proc: &Proc) -> Vec<String> {
    let mut doc = docs::lines(crate::docs::first_sentence(&proc.doc), 8);
    if let Some(function) = &proc.function {
        doc.push(String::new());
        doc.push(format!("In C: `{function}`."));
    }
    if proc.provisional {
        doc.push(String::new());
        doc.push("Provisional: no release has confirmed the number.".into());
    }
    doc
}

fn info(model: &Model, proc: &Proc, paths: &mut BTreeSet<String>) -> Vec<Entry> {
    let one = |key, value: String| Entry {
        key,
        value: Some(value),
        list: Vec::new(),
    };
    let many = |key, list| Entry {
        key,
        value: None,
        list,
    };
    let mut out = vec![one("name", format!("{:?}", proc.name))];
    if let Some(function) = &proc.function {
        out.push(one("function", format!("Some({function:?})")));
    }
    if proc.high_priority {
        paths.insert("crate::procedure::Priority".into());
        out.push(one("priority", "Priority::High".into()));
    }
    if !proc.stream.is_empty() {
        paths.insert("crate::procedure::StreamDirection".into());
        out.push(one(
            "stream",
            format!("Some(StreamDirection::{})", camel(&proc.stream)),
        ));
    }
    if let Some(flag) = &proc.sparse {
        let bit = access::constant(model, flag).unwrap_or_default();
        out.push(one("sparse", format!("Some({bit} /* {flag} */)")));
    }
    if proc.provisional {
        out.push(one("provisional", "true".into()));
    }
    for (key, rules) in [("acl", &proc.acl), ("acl_filter", &proc.acl_filter)] {
        if !rules.is_empty() {
            paths.insert("crate::procedure::rule".into());
            out.push(many(key, access::expressions(model, rules)));
        }
    }
    out
}
