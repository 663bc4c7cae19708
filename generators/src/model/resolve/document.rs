//! Documents: from entries with field lines to structs, choices, enums and scalars whose references are known to hold.

mod choices;
mod fields;
mod graph;
mod names;
mod values;

use std::collections::{HashMap, HashSet};

use super::{inside, tidy};
use crate::diagnostic::{Diagnostics, Place};
use crate::model::document::{Document, Documents, Origin, Struct};
use crate::spec::document::{RawDocument, RawElement};
use crate::spec::document_fields::{self, LineError, Word};
use crate::spec::{At, DocumentSpec, Named, Spec};

/// What a name of the documents stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    Scalar,
    Enum,
    Element,
    Group,
    Choice,
}

/// Resolves everything below `documents/`.
pub(super) fn resolve(spec: &Spec, problems: &mut Diagnostics) -> Documents {
    let entries = &spec.documents;
    let mut r = Resolver {
        known: known(entries),
        unread: &spec.unread,
        incomplete: spec.incomplete,
        out: Documents::default(),
        problems,
    };
    for e in &entries.scalars {
        r.scalar(e);
    }
    for e in &entries.enums {
        r.word_enum(e);
    }
    r.types(entries);
    for e in &entries.documents {
        r.document(e);
    }
    let mut out = r.out;
    graph::may_be_empty(&mut out);
    graph::boxes(&mut out, problems);
    names::docs(&mut out);
    out
}

fn known(entries: &DocumentSpec) -> HashMap<String, Known> {
    let mut known = HashMap::new();
    known.extend(
        entries
            .scalars
            .iter()
            .map(|e| (e.name.clone(), Known::Scalar)),
    );
    known.extend(entries.enums.iter().map(|e| (e.name.clone(), Known::Enum)));
    known.extend(
        entries
            .elements
            .iter()
            .map(|e| (e.name.clone(), Known::Element)),
    );
    known.extend(
        entries
            .groups
            .iter()
            .map(|e| (e.name.clone(), Known::Group)),
    );
    known.extend(
        entries
            .choices
            .iter()
            .map(|e| (e.name.clone(), Known::Choice)),
    );
    known
}

/// The text of field lines, and where it stands.
struct Lines<'a> {
    text: &'a str,
    place: Place,
    /// Whether the text stands in the file as it is, without escapes.
    exact: bool,
}

impl<'a> Lines<'a> {
    /// `at` is a string; `text` is its value.
    fn new<T>(file: &Place, at: &At<T>, text: &'a str) -> Self {
        let whole = At {
            value: String::new(),
            span: at.span.clone(),
        };
        let mut place = inside(file, &whole);
        let raw = &place.file.text[place.span.clone()];
        // TOML takes away the line break behind the opening quotes.
        let first = usize::from(raw.starts_with('\n')) + 2 * usize::from(raw.starts_with("\r\n"));
        let exact = raw[first..] == *text;
        if exact {
            place.span.start += first;
        }
        Self { text, place, exact }
    }

    /// No lines at all.
    fn none(place: &Place) -> Self {
        Self {
            text: "",
            place: place.clone(),
            exact: false,
        }
    }

    /// The place of a part of the text.
    fn at(&self, span: &std::ops::Range<usize>) -> Place {
        if self.exact {
            self.place.part(span.clone())
        } else {
            self.place.clone()
        }
    }
}

/// What the fields of a type belong to.
struct Owner<'a> {
    name: &'a str,
    topic: &'a str,
}

struct Resolver<'a> {
    known: HashMap<String, Known>,
    unread: &'a HashSet<String>,
    incomplete: bool,
    out: Documents,
    problems: &'a mut Diagnostics,
}

impl Resolver<'_> {
    /// Elements, groups and choices, file by file and as written.
    fn types(&mut self, entries: &DocumentSpec) {
        for e in &entries.elements {
            self.element(e, Origin::Element);
        }
        for e in &entries.groups {
            self.element(e, Origin::Group);
        }
        for e in &entries.choices {
            self.choice(e);
        }
        let order = |place: &Place| (place.file.path.clone(), place.span.start);
        self.out.structs.sort_by_cached_key(|s| order(&s.place));
        self.out.choices.sort_by_cached_key(|c| order(&c.place));
    }

    fn document(&mut self, e: &Named<RawDocument>) {
        let root = &e.raw.root;
        if self.known.get(&root.value) != Some(&Known::Element) {
            let known = self.known.iter().filter(|(_, k)| **k == Known::Element);
            let mut known: Vec<&str> = known.map(|(name, _)| name.as_str()).collect();
            known.sort_unstable();
            if !self.unread.contains(&root.value) && !self.incomplete {
                self.problems
                    .error(
                        &inside(&e.place, root),
                        format!("there is no element `{}`", root.value),
                    )
                    .label("the root of the document")
                    .suggest(&root.value, known);
            }
            self.out.damaged.insert(e.name.clone());
        }
        let namespaces = e.raw.namespaces.iter();
        let document = Document {
            name: e.name.clone(),
            topic: e.topic.clone(),
            element: e.raw.element.as_ref().map_or(&e.name, |n| &n.value).clone(),
            root: root.value.clone(),
            schema: e.raw.schema.as_ref().map_or(&e.name, |n| &n.value).clone(),
            namespaces: namespaces
                .map(|(k, v)| (k.clone(), v.value.clone()))
                .collect(),
            since: self.since(&e.place, e.raw.since.as_ref()),
            doc: tidy(&e.raw.doc.value),
            example: e.raw.example.value.trim().to_owned() + "\n",
            place: e.place.clone(),
        };
        self.out.documents.push(document);
    }

    fn element(&mut self, e: &Named<RawElement>, origin: Origin) {
        let lines = Lines::new(&e.place, &e.raw.fields, &e.raw.fields.value);
        let owner = Owner {
            name: &e.name,
            topic: &e.topic,
        };
        let (parsed, errors) = document_fields::parse(lines.text);
        self.syntax(&owner, &lines, &errors);
        let fields = self.fields(&owner, &lines, &parsed);
        let since = self.since(&e.place, e.raw.since.as_ref());
        self.out.structs.push(Struct {
            name: e.name.clone(),
            topic: e.topic.clone(),
            origin,
            fields,
            since,
            doc: tidy(&e.raw.doc.value),
            may_be_empty: false,
            place: e.place.clone(),
        });
    }

    fn new_struct(
        &mut self,
        owner: &Owner<'_>,
        origin: Origin,
        fields: Vec<crate::model::document::Field>,
        doc: String,
        place: &Place,
    ) {
        self.out.structs.push(Struct {
            name: owner.name.to_owned(),
            topic: owner.topic.to_owned(),
            origin,
            fields,
            since: None,
            doc,
            may_be_empty: false,
            place: place.clone(),
        });
    }

    fn syntax(&mut self, owner: &Owner<'_>, lines: &Lines<'_>, errors: &[LineError]) {
        for error in errors {
            let problem = self
                .problems
                .error(&lines.at(&error.span), error.message.clone());
            if !error.help.is_empty() {
                problem.help(error.help.clone());
            }
            self.out.damaged.insert(owner.name.to_owned());
        }
    }

    fn since(&mut self, file: &Place, at: Option<&At<String>>) -> Option<String> {
        let version = super::Resolver {
            problems: self.problems,
        }
        .since(file, at);
        version.and(at).map(|at| at.value.clone())
    }

    /// Notes a name that stands for nothing, unless what it stands for could not be read.
    fn unknown(&mut self, lines: &Lines<'_>, word: &Word, what: &str, kinds: &[Known]) {
        let place = lines.at(&word.span);
        if self.unread.contains(&word.text) || self.incomplete {
            self.problems.spare(&place);
            return;
        }
        let known = self.known.iter().filter(|(_, k)| kinds.contains(k));
        let mut known: Vec<&str> = known.map(|(name, _)| name.as_str()).collect();
        if kinds.contains(&Known::Element) {
            known.extend(["present", "raw"]);
        }
        known.sort_unstable();
        self.problems
            .error(&place, format!("there is no {what} `{}`", word.text))
            .suggest(&word.text, known);
    }
}
