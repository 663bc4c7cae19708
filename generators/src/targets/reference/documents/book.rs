//! What all pages of documents share: types by name, where each is explained, who uses it, where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::super::links::{Links, page};
use super::super::text::{self, Html};
use super::paths;
use crate::model::document::{Content, Document, Documents, Field, FieldKind, Origin, TypeRef};
use crate::targets::schemas::types::{Types, type_name, value_name};

/// The documents, ready to be looked up.
pub(super) struct Book<'a> {
    pub(super) all: &'a Documents,
    pub(super) types: Types<'a>,
    /// Where types are explained, and texts with their names as links.
    pub(super) links: Links,
    /// Where a type stands, from the root of a document.
    pub(super) paths: BTreeMap<&'a str, String>,
    /// Types by what they use.
    uses: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Book<'a> {
    pub(super) fn of(all: &'a Documents) -> Self {
        let types = Types::of(all);
        let paths = paths::of(all, &types);
        let mut book = Self {
            all,
            types,
            links: Links::default(),
            paths,
            uses: uses(all),
        };
        book.links = book.addresses();
        book
    }

    /// Topics that have anything to show, as written.
    pub(super) fn topics(&self) -> Vec<&'a str> {
        topics(self.all)
    }

    pub(super) fn documents(&self, topic: &str) -> impl Iterator<Item = &'a Document> {
        self.all.documents.iter().filter(move |d| d.topic == topic)
    }

    pub(super) fn title(&self, topic: &str) -> String {
        title(self.all, topic)
    }

    /// Whether a type is explained where it is used, for it is used nowhere else.
    pub(super) fn in_place(&self, name: &str) -> bool {
        let once = || self.users(name).len() < 2;
        match self.types.structs.get(name).map(|s| s.origin) {
            Some(Origin::Inline | Origin::Variant) => true,
            Some(Origin::Group) => once(),
            Some(Origin::Element) => false,
            None => once() && !self.all.documents.iter().any(|d| d.root == name),
        }
    }

    /// The types that use one.
    pub(super) fn users(&self, name: &str) -> Vec<&'a str> {
        self.uses.get(name).into_iter().flatten().copied().collect()
    }

    /// The type in whose section a type is explained: itself, or the one it is part of.
    pub(super) fn section<'n>(&self, name: &'n str) -> &'n str
    where
        'a: 'n,
    {
        let mut name = name;
        let mut seen = BTreeSet::new();
        while self.in_place(name) && seen.insert(name) {
            match self.users(name).first() {
                Some(user) => name = user,
                None => break,
            }
        }
        name
    }

    /// Where a type is explained.
    pub(super) fn address(&self, name: &str) -> String {
        self.links.address(name).unwrap_or_default().to_owned()
    }

    /// Where a field is explained.
    pub(super) fn field_address(&self, owner: &str, field: &Field) -> String {
        let section = self.address(owner);
        let page = section.split('#').next().unwrap_or_default();
        format!("{page}#{owner}.{}", field.name)
    }

    fn addresses(&self) -> Links {
        let mut links = Links::default();
        let structs = self.all.structs.iter().map(|s| s.name.as_str());
        let choices = self.all.choices.iter().map(|c| c.name.as_str());
        for name in structs.chain(choices) {
            let section = self.section(name);
            let topic = self.topic(section);
            links.add(name.to_owned(), &page::document(topic), section);
        }
        for e in &self.all.enums {
            links.add(e.name.clone(), &page::document(&e.topic), &e.name);
        }
        for s in self.all.scalars.values() {
            links.add(s.name.clone(), &page::document(&s.topic), &s.name);
        }
        links
    }

    fn topic(&self, name: &str) -> &'a str {
        let s = self.types.structs.get(name).map(|s| s.topic.as_str());
        let c = self.types.choices.get(name).map(|c| c.topic.as_str());
        s.or(c).unwrap_or_default()
    }

    pub(super) fn blocks(&self, doc: &str) -> Html {
        text::blocks(&self.links, doc)
    }

    pub(super) fn inline(&self, doc: &str) -> Html {
        text::inline(&self.links, doc)
    }

    pub(super) fn summary(&self, doc: &str) -> Html {
        self.inline(crate::docs::first_sentence(doc))
    }
}

/// Topics that have anything to show: those with documents first.
pub(in super::super) fn topics(all: &Documents) -> Vec<&str> {
    let documents = all.documents.iter().map(|d| &d.topic);
    let structs = all.structs.iter().map(|s| &s.topic);
    let enums = all.enums.iter().map(|e| &e.topic);
    let scalars = all.scalars.values().map(|s| &s.topic);
    let mut out: Vec<&str> = Vec::new();
    for topic in documents.chain(structs).chain(enums).chain(scalars) {
        if !out.contains(&topic.as_str()) {
            out.push(topic);
        }
    }
    out
}

/// `domain/disk` -> `Domain: disk`; a topic that is a document's own is called as the document.
pub(in super::super) fn title(all: &Documents, topic: &str) -> String {
    if topic == "types" {
        return "Kinds of text".to_owned();
    }
    let mut documents = all.documents.iter().filter(|d| d.topic == topic);
    let name = match (documents.next(), documents.next()) {
        (Some(only), None) => only.name.clone(),
        _ => topic.replace('/', ": "),
    };
    text::title(&name)
}

/// Who uses which type.
fn uses(all: &Documents) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut out: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for s in &all.structs {
        for f in &s.fields {
            if let Some(name) = used(f) {
                out.entry(name).or_default().insert(&s.name);
            }
        }
    }
    for c in &all.choices {
        for v in &c.variants {
            let name = match &v.content {
                Content::Type(ty) => type_name(ty),
                Content::Value(value) => value_name(value),
                Content::Present | Content::Raw => continue,
            };
            out.entry(name).or_default().insert(&c.name);
        }
    }
    out
}

fn used(f: &Field) -> Option<&str> {
    match &f.kind {
        FieldKind::Attribute { value, .. } | FieldKind::Text { value } => Some(value_name(value)),
        FieldKind::Child { content, .. } => match content {
            Content::Value(value) => Some(value_name(value)),
            Content::Type(ty) => Some(type_name(ty)),
            Content::Present | Content::Raw => None,
        },
        FieldKind::Splice(TypeRef::Struct(name) | TypeRef::Choice(name)) => Some(name),
        FieldKind::Foreign => None,
    }
}
