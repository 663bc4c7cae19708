//! Pages of wire programs: numbers, limits, structs and procedures, in the spelling of XDR.

use serde::Serialize;

use super::links::page;
use super::permissions::{PermissionView, permissions};
use super::site::{Link, Site};
use super::text::{Html, capital, safe};
use crate::abi::xdr;
use crate::model::{Field, Proc, Program};

#[derive(Serialize)]
struct View {
    name: String,
    title: String,
    doc: Html,
    number: String,
    version: u32,
    limits: Vec<(String, i64)>,
    structs: Vec<StructView>,
    procs: Vec<ProcView>,
    /// How many procedures are events.
    events: usize,
}

#[derive(Serialize)]
struct StructView {
    name: String,
    code: Html,
    doc: Html,
}

#[derive(Serialize)]
struct ProcView {
    name: String,
    shown: Html,
    number: u32,
    function: Option<Link>,
    doc: Html,
    high: bool,
    stream: String,
    sparse: Vec<Link>,
    provisional: bool,
    /// The layouts: a word for each and its fields.
    layouts: Vec<(&'static str, Html)>,
    permissions: Vec<PermissionView>,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    for program in &model.programs {
        let file = page::wire(&program.name);
        let view = View {
            name: program.name.clone(),
            title: format!("Wire program {}", program.name),
            doc: site.blocks(&program.doc),
            number: format!("{} ({:#x})", program.number, program.number),
            version: program.version,
            limits: program.limits.clone(),
            structs: structs(site, program),
            procs: program
                .procs
                .iter()
                .map(|p| procedure(site, program, p))
                .collect(),
            events: program.procs.iter().filter(|p| p.msg.is_some()).count(),
        };
        site.page(&file, &view.title, "reference/wire.html.j2", &view);
        site.search
            .add("wire program", &program.name, &file, "", &program.doc);
        for p in &program.procs {
            site.search
                .add("procedure", &p.name, &file, &p.name, &p.doc);
        }
    }
}

fn structs(site: &Site<'_>, program: &Program) -> Vec<StructView> {
    let plain = program.structs.iter().map(|s| StructView {
        name: s.name.clone(),
        code: layout(site, program, &s.fields),
        doc: site.inline(&s.doc),
    });
    let unions = program.unions.iter().map(|u| {
        let arms = u.arms.iter().map(|arm| {
            let (ty, bound) = xdr::spelled(&program.name, &arm.ty);
            format!("case {}: {ty}{};", arm.constant, bound.unwrap_or_default())
        });
        StructView {
            name: u.name.clone(),
            code: site.code(&arms.collect::<Vec<_>>().join("\n"), ""),
            doc: site.inline(&format!(
                "{} One of these, told by a value of `vir{}`.",
                u.doc, u.by
            )),
        }
    });
    plain.chain(unions).collect()
}

fn procedure(site: &Site<'_>, program: &Program, p: &Proc) -> ProcView {
    let layouts = [("call", &p.args), ("answer", &p.ret), ("message", &p.msg)];
    let layouts = layouts
        .into_iter()
        .filter_map(|(word, fields)| Some((word, layout(site, program, fields.as_ref()?))));
    ProcView {
        name: p.name.clone(),
        shown: super::text::name(&p.name),
        number: p.number,
        function: p
            .function
            .as_ref()
            .and_then(|f| site.named([f.as_str()]).pop()),
        doc: if p.function.is_none() {
            site.inline(&capital(&p.doc))
        } else {
            safe(String::new())
        },
        high: p.high_priority,
        stream: p.stream.clone(),
        sparse: site.named(p.sparse.as_deref()),
        provisional: p.provisional,
        layouts: layouts.collect(),
        permissions: permissions(site, &p.acl, &p.acl_filter),
    }
}

/// Fields as a `.x` file has them, one a line.
fn layout(site: &Site<'_>, program: &Program, fields: &[Field]) -> Html {
    let lines = fields.iter().map(|f| {
        let (ty, bound) = xdr::spelled(&program.name, &f.ty);
        format!("{ty} {}{};", f.name, bound.unwrap_or_default())
    });
    site.code(&lines.collect::<Vec<_>>().join("\n"), "")
}
