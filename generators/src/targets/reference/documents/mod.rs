//! Pages of XML documents: a list of all kinds, and a page per topic with an example of each document, an outline,
//! and a table per type.

mod book;
mod example;
mod outline;
mod paths;
mod rows;
mod sections;
mod words;

use serde::Serialize;

use super::links::page;
use super::site::{Item, Link, Site};
use super::text::Html;
use crate::model::document::{Document, Documents};
use book::Book;
use sections::{EnumView, ScalarView, TypeView};

#[derive(Serialize)]
struct ListView {
    documents: Vec<ListRow>,
}

#[derive(Serialize)]
struct ListRow {
    link: Link,
    element: String,
    summary: Html,
    since: String,
}

#[derive(Serialize)]
struct View {
    title: String,
    documents: Vec<DocumentView>,
    types: Vec<TypeView>,
    enums: Vec<EnumView>,
    scalars: Vec<ScalarView>,
}

#[derive(Serialize)]
struct DocumentView {
    name: String,
    element: String,
    since: String,
    doc: Html,
    schema: String,
    example: Html,
    outline: outline::Outline,
    namespaces: Vec<(String, String)>,
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    if model.documents.documents.is_empty() {
        return;
    }
    let book = Book::of(&model.documents);
    list(site, &book);
    for topic in book.topics() {
        let file = page::document(topic);
        let view = View {
            title: book.title(topic),
            documents: book.documents(topic).map(|d| document(&book, d)).collect(),
            types: sections::types(&book, topic),
            enums: sections::enums(&book, topic),
            scalars: sections::scalars(&book, topic),
        };
        site.page(&file, &view.title, "reference/document.html.j2", &view);
        index(site, &book, topic, &file);
    }
}

fn list(site: &mut Site<'_>, book: &Book<'_>) {
    let row = |d: &Document| ListRow {
        link: Link::new(&d.name, page::document(&d.topic)),
        element: d.element.clone(),
        summary: book.summary(&d.doc),
        since: d.since.clone().unwrap_or_default(),
    };
    let mut documents: Vec<&Document> = book.all.documents.iter().collect();
    documents.sort_by_key(|d| &d.name);
    let view = ListView {
        documents: documents.into_iter().map(row).collect(),
    };
    site.page(
        page::DOCUMENTS,
        "XML documents",
        "reference/documents.html.j2",
        &view,
    );
}

fn document(book: &Book<'_>, d: &Document) -> DocumentView {
    DocumentView {
        name: d.name.clone(),
        element: d.element.clone(),
        since: d.since.clone().unwrap_or_default(),
        doc: book.blocks(&d.doc),
        schema: format!("{}.rng", d.schema),
        example: example::linked(book, d),
        outline: outline::of(book, d),
        namespaces: d.namespaces.clone(),
    }
}

fn index(site: &mut Site<'_>, book: &Book<'_>, topic: &str, file: &str) {
    for d in book.documents(topic) {
        let anchor = format!("document-{}", d.name);
        site.search.add("document", &d.name, file, &anchor, &d.doc);
    }
    for found in sections::entries(book, topic) {
        site.search.add_spelled(
            found.kind,
            &found.name,
            file,
            &found.anchor,
            &found.summary,
            found.also,
        );
    }
}

/// The pages in the navigation: the list of kinds, and the topics. Those of a folder stand below the folder's document,
/// or the folder's name where it has none.
pub(super) fn navigation(all: &Documents) -> Vec<Item> {
    let item = |title: String, file: String| Item {
        title,
        file,
        items: Vec::new(),
    };
    let mut out = vec![item("All kinds".into(), page::DOCUMENTS.into())];
    let mut folders: Vec<(&str, usize)> = Vec::new();
    for topic in book::topics(all) {
        let file = page::document(topic);
        let Some((folder, rest)) = topic.split_once('/') else {
            out.push(item(book::title(all, topic), file));
            continue;
        };
        let known = folders.iter().find(|(known, _)| *known == folder);
        let part = item(super::text::title(rest), file);
        if let Some((_, at)) = known {
            out[*at].items.push(part);
        } else {
            folders.push((folder, out.len()));
            let own = all.documents.iter().any(|d| d.topic == topic);
            let mut first = item(super::text::title(folder), part.file.clone());
            if !own {
                first.items.push(part);
            }
            out.push(first);
        }
    }
    for folder in &mut out {
        folder.items.sort_by(|a, b| a.title.cmp(&b.title));
    }
    // Kinds of documents by name, then what they share.
    let is_kind = |item: &Item| {
        all.documents
            .iter()
            .any(|d| item.file == page::document(&d.topic))
    };
    out[1..].sort_by_cached_key(|item| (!is_kind(item), item.title.clone()));
    out
}
