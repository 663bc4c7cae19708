//! One function on its page: spellings, arguments, result, errors, and what stands behind it.

use serde::Serialize;

use super::arguments::{ArgView, arguments};
use super::links::page;
use super::permissions::{PermissionView, permissions};
use super::site::{Link, Site};
use super::spelling::LANGUAGES;
use super::text::{Html, capital};
use super::uses::error_codes;
use crate::abi;
use crate::model::{Function, Type};

#[derive(Serialize)]
pub(super) struct FunctionView {
    name: String,
    summary: Html,
    doc: Html,
    deprecated: Option<Html>,
    spellings: Vec<SpellingView>,
    args: Vec<ArgView>,
    /// Whether an argument has a unit.
    units: bool,
    result_type: Html,
    result: Html,
    errors: Vec<(Link, Html)>,
    since: String,
    node: String,
    /// Who implements it; empty when the library answers.
    family: String,
    wire: Option<WireView>,
    permissions: Vec<PermissionView>,
}

#[derive(Serialize)]
struct SpellingView {
    language: &'static str,
    code: Html,
    note: Html,
    absent: bool,
}

#[derive(Serialize)]
struct WireView {
    program: Link,
    procedure: Link,
    number: u32,
    high: bool,
    stream: String,
    provisional: bool,
}

pub(super) fn function(site: &Site<'_>, f: &Function) -> FunctionView {
    let spellings = LANGUAGES.iter().map(|language| {
        let spelling = language.spelling(site.model, f);
        SpellingView {
            language: language.name,
            code: site.code(&spelling.code, &f.name),
            note: site.inline(&spelling.note),
            absent: spelling.absent,
        }
    });
    let errors = error_codes(f).into_iter().filter_map(|code| {
        let value = site
            .model
            .enums
            .iter()
            .flat_map(|e| &e.values)
            .find(|v| v.name == code)?;
        Some((site.named([code]).pop()?, site.summary(&value.doc)))
    });
    let args = arguments(site, &f.args);
    FunctionView {
        name: f.name.clone(),
        summary: site.summary(&f.doc),
        doc: site.blocks(&f.doc),
        deprecated: f
            .deprecated
            .as_ref()
            .map(|text| site.inline(&format!("{}.", capital(text).trim_end_matches('.')))),
        spellings: spellings.collect(),
        units: args.iter().any(ArgView::has_unit),
        args,
        result_type: site.code(&abi::c::result(&f.ret), ""),
        result: site.inline(if f.returns.is_empty() {
            result(&f.ret)
        } else {
            &f.returns
        }),
        errors: errors.collect(),
        since: f.since.to_string(),
        node: f.node(),
        family: if f.local {
            String::new()
        } else {
            family(&f.family)
        },
        wire: wire(site, f),
        permissions: permissions(site, &f.acl, &f.acl_filter),
    }
}

/// `hypervisor` -> `hypervisor drivers`.
pub(super) fn family(name: &str) -> String {
    match name {
        "nodedevice" => "node device drivers".into(),
        "nwfilter" => "network filter drivers".into(),
        "admin" => "the daemon itself".into(),
        "stream" => "streams".into(),
        other => format!("{other} drivers"),
    }
}

fn wire(site: &Site<'_>, f: &Function) -> Option<WireView> {
    let program = site
        .model
        .programs
        .iter()
        .find(|p| p.name == abi::xdr::program_of(f))?;
    let procedure = program
        .procs
        .iter()
        .find(|p| p.function.as_ref() == Some(&f.name))?;
    let file = page::wire(&program.name);
    Some(WireView {
        procedure: Link::new(&procedure.name, format!("{file}#{}", procedure.name)),
        program: Link::new(&program.name, file),
        number: procedure.number,
        high: procedure.high_priority,
        stream: procedure.stream.clone(),
        provisional: procedure.provisional,
    })
}

/// What a result means when the spec adds nothing to its kind.
pub(super) fn result(ty: &Type) -> &'static str {
    match ty {
        Type::Void => "",
        Type::Status => "0 on success, -1 with an error.",
        Type::Count => "how many there are, or -1 with an error.",
        Type::Bool => "1 for yes, 0 for no, -1 with an error.",
        Type::Str { .. } => "the text, which the caller frees, or NULL with an error.",
        Type::BorrowedStr => "the text, which stays with its object, or NULL with an error.",
        Type::Named(_) => "a new reference, which the caller frees, or NULL with an error.",
        Type::Handle { .. } => "a borrowed reference, or NULL with an error.",
        _ => "the value, or -1 or 0 with an error.",
    }
}
