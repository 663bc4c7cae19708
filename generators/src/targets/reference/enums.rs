//! Pages of enums and flags: a list of all, one page per topic, and the error codes, which have a page of their own.

use serde::Serialize;

use super::links::page;
use super::site::{Link, Site, topics};
use super::text::{Html, title};
use crate::model::Enum;

#[derive(Serialize)]
struct View {
    title: String,
    /// The functions of the topic.
    topic: Option<Link>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    flags: bool,
    sentinel: Option<String>,
    doc: Html,
    values: Vec<ValueView>,
    users: Vec<Link>,
    /// Whether a constant has its own list of users.
    named: bool,
}

#[derive(Serialize)]
struct ValueView {
    name: String,
    shown: Html,
    number: String,
    /// `1 << 3`, for a flag.
    bit: String,
    since: String,
    doc: Html,
    users: Vec<Link>,
}

#[derive(Serialize)]
struct ListView {
    topics: Vec<ListTopic>,
    enums: usize,
    flags: usize,
    constants: usize,
}

#[derive(Serialize)]
struct ListTopic {
    title: String,
    rows: Vec<ListRow>,
}

#[derive(Serialize)]
struct ListRow {
    link: Link,
    flags: bool,
    count: usize,
    summary: Html,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    let mut list = Vec::new();
    for topic in topics(model).into_iter().chain(extra(site)) {
        let enums: Vec<&Enum> = model.enums.iter().filter(|e| e.topic == topic).collect();
        if enums.is_empty() {
            continue;
        }
        let title = if topic == "error" {
            "Error codes".to_owned()
        } else {
            format!("{}: enums and flags", title(topic))
        };
        let view = View {
            topic: model
                .functions
                .iter()
                .any(|f| f.topic == topic)
                .then(|| Link::new(&super::text::title(topic), page::topic(topic))),
            enums: enums.iter().map(|e| enumeration(site, e)).collect(),
            title,
        };
        let file = page::enums(topic);
        site.page(&file, &view.title, "reference/enums.html.j2", &view);
        index(site, &enums, &file);
        list.push(ListTopic {
            title: super::text::title(topic),
            rows: enums.iter().map(|e| row(site, e, &file)).collect(),
        });
    }
    let view = ListView {
        topics: list,
        enums: model.enums.iter().filter(|e| !e.flags).count(),
        flags: model.enums.iter().filter(|e| e.flags).count(),
        constants: model.enums.iter().map(|e| e.values.len()).sum(),
    };
    site.page(
        "enums.html",
        "Enums and flags",
        "reference/enum-list.html.j2",
        &view,
    );
}

/// Topics that have enums but no functions.
fn extra<'a>(site: &Site<'a>) -> Vec<&'a str> {
    let known = topics(site.model);
    let mut out: Vec<&str> = Vec::new();
    for e in &site.model.enums {
        if !known.contains(&e.topic.as_str()) && !out.contains(&e.topic.as_str()) {
            out.push(&e.topic);
        }
    }
    out
}

fn enumeration(site: &Site<'_>, e: &Enum) -> EnumView {
    let values: Vec<ValueView> = e
        .values
        .iter()
        .map(|v| ValueView {
            name: v.name.clone(),
            shown: super::text::name(&v.name),
            number: v.value.to_string(),
            bit: if e.flags { bit(v.value) } else { String::new() },
            since: v.since.map(|s| s.to_string()).unwrap_or_default(),
            doc: site.inline(&v.doc),
            users: site.users(&v.name),
        })
        .collect();
    EnumView {
        name: format!("vir{}", e.name),
        flags: e.flags,
        sentinel: e.sentinel.clone(),
        doc: site.blocks(&e.doc),
        named: values.iter().any(|v| !v.users.is_empty()),
        values,
        users: site.users(&e.name),
    }
}

/// `1 << 3` of a single bit, hexadecimal of several.
fn bit(value: i64) -> String {
    match value {
        ..=0 => String::new(),
        bits if bits & (bits - 1) == 0 => format!("1 << {}", bits.trailing_zeros()),
        bits => format!("{bits:#x}"),
    }
}

fn index(site: &mut Site<'_>, enums: &[&Enum], file: &str) {
    for e in enums {
        let name = format!("vir{}", e.name);
        site.search.add(
            if e.flags { "flags" } else { "enum" },
            &name,
            file,
            &name,
            &e.doc,
        );
        let kind = if e.name == "ErrorNumber" {
            "error code"
        } else {
            "constant"
        };
        for v in &e.values {
            site.search.add(kind, &v.name, file, &v.name, &v.doc);
        }
    }
}

fn row(site: &Site<'_>, e: &Enum, file: &str) -> ListRow {
    let name = format!("vir{}", e.name);
    ListRow {
        link: Link::new(&name, format!("{file}#{name}")),
        flags: e.flags,
        count: e.values.len(),
        summary: site.summary(&e.doc),
    }
}
