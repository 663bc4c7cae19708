//! Pages of records, callbacks and free constants.

use serde::Serialize;

use super::arguments::{ArgView, arguments, more};
use super::links::page;
use super::site::{Link, Site};
use super::text::{Html, unit};
use crate::abi;
use crate::model::{Callback, Record, RecordField, Type};

#[derive(Serialize)]
struct RecordView {
    name: String,
    doc: Html,
    /// Other names of the same struct in C.
    aliases: Vec<String>,
    code: Html,
    fields: Vec<FieldView>,
    units: bool,
    users: Vec<Link>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: Html,
    more: Html,
    unit: String,
    doc: Html,
}

#[derive(Serialize)]
struct CallbackView {
    name: String,
    doc: Html,
    code: Html,
    args: Vec<ArgView>,
    units: bool,
    result_type: Html,
    result: Html,
    /// Events that it is called for.
    events: Vec<Link>,
    users: Vec<Link>,
}

#[derive(Serialize)]
struct ConstView {
    name: String,
    c: Html,
    since: String,
    doc: Html,
}

/// A page with a list of one kind.
#[derive(Serialize)]
struct List<T> {
    items: Vec<T>,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    let records = List {
        items: model.records.iter().map(|r| record(site, r)).collect(),
    };
    site.page(
        page::RECORDS,
        "Records",
        "reference/records.html.j2",
        &records,
    );
    for r in &model.records {
        let name = format!("vir{}", r.name);
        site.search
            .add("record", &name, page::RECORDS, &name, &r.doc);
        for f in &r.fields {
            let field = format!("{name}.{}", f.name);
            site.search
                .add("field", &field, page::RECORDS, &field, &f.doc);
        }
    }
    let callbacks = List {
        items: model.callbacks.iter().map(|c| callback(site, c)).collect(),
    };
    site.page(
        page::CALLBACKS,
        "Callbacks",
        "reference/callbacks.html.j2",
        &callbacks,
    );
    for c in &model.callbacks {
        let name = format!("vir{}", c.name);
        site.search
            .add("callback", &name, page::CALLBACKS, &name, &c.doc);
    }
    let consts = model.consts.iter().map(|c| ConstView {
        name: c.name.clone(),
        c: site.code(&c.c, &c.name),
        since: c.since.map(|s| s.to_string()).unwrap_or_default(),
        doc: site.inline(&c.doc),
    });
    let consts = List {
        items: consts.collect(),
    };
    site.page(
        page::CONSTANTS,
        "Constants",
        "reference/constants.html.j2",
        &consts,
    );
    for c in &model.consts {
        site.search
            .add("constant", &c.name, page::CONSTANTS, &c.name, &c.doc);
    }
}

fn record(site: &Site<'_>, r: &Record) -> RecordView {
    let name = format!("vir{}", r.name);
    let fields: Vec<FieldView> = r.fields.iter().map(|f| field(site, f)).collect();
    let others = std::iter::once(&r.typedef)
        .chain(&r.aliases)
        .filter(|alias| **alias != name);
    RecordView {
        doc: site.blocks(&r.doc),
        aliases: others.cloned().collect(),
        code: site.code(&declaration(site, r), &name),
        units: fields.iter().any(|f| !f.unit.is_empty()),
        fields,
        users: site.users(&r.name),
        name,
    }
}

fn field(site: &Site<'_>, f: &RecordField) -> FieldView {
    let (ty, suffix) = abi::c::field(site.model, f);
    FieldView {
        name: f.name.clone(),
        ty: site.code(&format!("{ty}{suffix}"), ""),
        more: match &f.ty {
            Type::Array(..) => super::text::safe(String::new()),
            ty => more(site, ty),
        },
        unit: unit(&f.doc).unwrap_or_default().to_owned(),
        doc: site.inline(&f.doc),
    }
}

/// The struct as C declares it.
fn declaration(site: &Site<'_>, r: &Record) -> String {
    let field = |f: &RecordField| {
        if let Type::Union(arms) = &f.ty {
            let arms = arms.iter().map(|arm| {
                let (ty, suffix) = abi::c::field_type(site.model, &arm.ty);
                format!("        {}{suffix};\n", abi::c::declare(&ty, &arm.name))
            });
            return format!(
                "    union {{\n{}    }} {};\n",
                arms.collect::<String>(),
                f.name
            );
        }
        let (ty, suffix) = abi::c::field(site.model, f);
        format!("    {}{suffix};\n", abi::c::declare(&ty, &f.name))
    };
    format!(
        "struct {} {{\n{}}};",
        r.tag,
        r.fields.iter().map(field).collect::<String>()
    )
}

fn callback(site: &Site<'_>, c: &Callback) -> CallbackView {
    let name = format!("vir{}", c.name);
    let values = site.model.enums.iter().flat_map(|e| &e.values);
    let events: Vec<&str> = values
        .filter(|v| v.callback.as_ref() == Some(&c.name))
        .map(|v| v.name.as_str())
        .collect();
    let args = arguments(site, &c.args);
    CallbackView {
        doc: site.blocks(&c.doc),
        code: site.code(&super::spelling::broken(abi::c::callback_typedef(c)), &name),
        units: args.iter().any(ArgView::has_unit),
        args,
        result_type: site.code(&abi::c::result(&c.ret), ""),
        result: site.inline(if c.returns.is_empty() {
            super::function::result(&c.ret)
        } else {
            &c.returns
        }),
        events: site.named(events),
        users: site.users(&c.name),
        name,
    }
}
