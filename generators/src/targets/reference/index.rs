//! The first page: what this is, the objects, and how much of everything there is.

use serde::Serialize;

use super::links::page;
use super::site::{Link, Site, parent_topic, topics};
use super::spelling::LANGUAGES;
use super::text::{Html, title};

#[derive(Serialize)]
struct View {
    languages: Vec<&'static str>,
    objects: Vec<ObjectRow>,
    topics: Vec<ObjectRow>,
    documents: Vec<Link>,
    counts: Vec<Count>,
}

#[derive(Serialize)]
struct ObjectRow {
    link: Link,
    summary: Html,
    functions: usize,
}

#[derive(Serialize)]
struct Count {
    number: usize,
    link: Link,
    text: &'static str,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let view = View {
        languages: LANGUAGES.iter().map(|l| l.name).collect(),
        objects: objects(site),
        topics: others(site),
        documents: documents(site),
        counts: counts(site),
    };
    site.page("index.html", "Overview", "reference/index.html.j2", &view);
}

fn objects(site: &Site<'_>) -> Vec<ObjectRow> {
    let m = site.model;
    let row = |o: &crate::model::Object| ObjectRow {
        link: Link::new(&format!("vir{}", o.name), page::topic(&o.topic)),
        summary: site.summary(&o.doc),
        functions: m
            .functions
            .iter()
            .filter(|f| f.owner.as_ref() == Some(&o.name))
            .count(),
    };
    topics(m)
        .into_iter()
        .flat_map(|topic| m.objects.iter().filter(move |o| o.topic == topic))
        .map(row)
        .collect()
}

/// Topics that are neither an object's own nor a part of another.
fn others(site: &Site<'_>) -> Vec<ObjectRow> {
    let m = site.model;
    let all = topics(m);
    let without = all
        .iter()
        .filter(|t| parent_topic(m, t).is_none() && !m.objects.iter().any(|o| o.topic == **t));
    without
        .map(|t| ObjectRow {
            link: Link::new(&title(t), page::topic(t)),
            summary: super::text::safe(String::new()),
            functions: m.functions.iter().filter(|f| f.topic == **t).count(),
        })
        .collect()
}

/// The kinds of XML documents.
fn documents(site: &Site<'_>) -> Vec<Link> {
    let documents = &site.model.documents.documents;
    documents
        .iter()
        .map(|d| Link::new(&d.name, page::document(&d.topic)))
        .collect()
}

fn counts(site: &Site<'_>) -> Vec<Count> {
    let m = site.model;
    let count = |number, text, address: &str| Count {
        number,
        text,
        link: Link::new(text, address),
    };
    let constants = m.enums.iter().map(|e| e.values.len()).sum();
    let mut counts = vec![
        count(m.functions.len(), "functions", "#objects"),
        count(m.enums.len(), "enums and flags", "enums.html"),
        count(constants, "values of enums", "enums.html"),
        count(m.records.len(), "records", page::RECORDS),
        count(m.callbacks.len(), "callbacks", page::CALLBACKS),
        count(
            m.params.iter().map(|p| p.fields.len()).sum(),
            "typed parameters",
            "parameters.html",
        ),
        count(
            m.programs.iter().map(|p| p.procs.len()).sum(),
            "wire procedures",
            &page::wire("remote"),
        ),
        count(
            m.permissions.values().map(Vec::len).sum(),
            "permissions",
            page::PERMISSIONS,
        ),
    ];
    let kinds = m.documents.documents.len();
    if kinds > 0 {
        counts.push(count(kinds, "kinds of XML documents", page::DOCUMENTS));
    }
    counts
}
