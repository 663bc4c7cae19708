//! A RELAX NG grammar per kind of document: where it starts, what it takes from another file, a definition per type.

use crate::model::document::{Accepts, Document, Documents};
use crate::output::MARK;

use super::pattern::{Pattern, choice, element, reference};
use super::relaxng::{Writer, is_in_place, matching, scalar, words};
use super::types::{Reached, Text, Types};
use super::xml::{Xml, escaped};

/// Definitions that are no type's. Types have no dot in their names.
pub(super) const ANYTHING: &str = "any.content";
pub(super) const FOREIGN: &str = "any.foreign";
pub(super) const UNIT: &str = "any.unit";

/// The spellings of units that follow a number of bytes: in any case, powers of 1024 or, with `B` alone behind the
/// letter, of 1000.
const UNITS: &str = "[bB]([yY][tT][eE][sS]?)?|[kKmMgGtTpPeE]([iI]?[bB])?";

/// The grammar of one kind of document.
pub(super) fn grammar(types: &Types<'_>, all: &Documents, document: &Document) -> String {
    let mut missing = types.reached(document);
    let mut out = head(document);
    let root = element(&document.element, reference(document.root.as_str()));
    if let Some((part, known)) = types.largest_part(all, document, &missing) {
        Xml::new("include", vec![start(&root)])
            .with("href", &format!("{}.rng", part.schema))
            .print(1, &mut out);
        missing.remove(&known);
    } else {
        start(&root).print(1, &mut out);
    }
    definitions(types, &missing, &mut out);
    shared(document, &missing, &mut out);
    out.push_str("</grammar>\n");
    out
}

fn definitions(types: &Types<'_>, reached: &Reached, out: &mut String) {
    let writer = Writer { types };
    let in_place = |name: &str| types.structs.get(name).is_some_and(|s| is_in_place(s));
    for name in reached.types.iter().filter(|name| !in_place(name)) {
        define(out, name, &writer.structure(name));
    }
    for text in &reached.values {
        if let Some(pattern) = of_text(types, text) {
            define(out, &text.name, &pattern);
        }
    }
}

/// What an enum or a scalar accepts, unless that is anything.
fn of_text(types: &Types<'_>, text: &Text) -> Option<Pattern> {
    if text.is_enum {
        return types.enums.get(text.name.as_str()).map(|e| words(e));
    }
    let known = types.scalars.get(&text.name);
    known
        .filter(|s| !matches!(s.accepts, Accepts::Any))
        .map(scalar)
}

/// The definitions that are no type's, where they are needed.
fn shared(document: &Document, reached: &Reached, out: &mut String) {
    if reached.unit {
        define(out, UNIT, &matching(UNITS));
    }
    if reached.foreign {
        let uris = document.namespaces.iter().map(|(_, uri)| uri.clone());
        let known = std::iter::once(String::new()).chain(uris).collect();
        let one = Pattern::AnyElement(known, Box::new(reference(ANYTHING)));
        define(out, FOREIGN, &Pattern::ZeroOrMore(Box::new(one)));
    }
    if reached.raw {
        let inner = Pattern::AnyElement(Vec::new(), Box::new(reference(ANYTHING)));
        let parts = choice(vec![Pattern::AnyAttribute, Pattern::Text, inner]);
        define(out, ANYTHING, &Pattern::ZeroOrMore(Box::new(parts)));
    }
}

fn head(document: &Document) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- {MARK} -->\n\
         <grammar xmlns=\"http://relaxng.org/ns/structure/1.0\" \
         datatypeLibrary=\"http://www.w3.org/2001/XMLSchema-datatypes\""
    );
    for (prefix, uri) in &document.namespaces {
        out.push_str(&format!("\n         xmlns:{prefix}=\"{}\"", escaped(uri)));
    }
    out.push_str(">\n");
    out
}

fn start(root: &Pattern) -> Xml {
    Xml::new("start", vec![root.xml()])
}

fn define(out: &mut String, name: &str, pattern: &Pattern) {
    Xml::new("define", pattern.list())
        .with("name", name)
        .print(1, out);
}
