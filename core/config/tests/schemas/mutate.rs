//! Wrong documents made of right ones: the model says where, so that each is wrong for certain.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use polyvirt_generators::model::document::{Card, Content, Documents, TypeRef, Value};
use roxmltree::{Attribute, Document, Node};

use crate::shape::{Part, Shape, Text, discriminator, text};
use crate::wrong::wrong_texts;

/// A document with one thing wrong.
pub(crate) struct Mutant {
    /// Name of the root.
    pub(crate) root: String,
    /// What is wrong.
    pub(crate) what: String,
    /// In which way.
    pub(crate) sort: Sort,
    /// All of it.
    pub(crate) text: String,
}

/// Ways to be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A text that is none of its kind, or a word that is none of an enum.
    Value,
    /// A text that the grammar refuses, while the parser, as upstream's, reads any or nearly any: names of things that
    /// exist outside, such as devices.
    Loose,
    /// An attribute or an element that is needed is not there.
    Missing,
    /// An attribute or an element that nobody knows: only refused where that was asked for.
    Unknown,
}

impl fmt::Display for Mutant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}> with {} ({:?})", self.root, self.what, self.sort)
    }
}

/// The mutants of these documents: one for each way in which each line of the spec can be offended.
pub(crate) fn all(model: &Documents, texts: &[String]) -> Vec<Mutant> {
    let mut maker = Maker {
        model,
        seen: BTreeSet::new(),
        out: Vec::new(),
    };
    for text in texts {
        maker.document(text);
    }
    maker.out
}

struct Maker<'m> {
    model: &'m Documents,
    /// Lines of the spec that have been offended, and how.
    seen: BTreeSet<String>,
    out: Vec<Mutant>,
}

/// A right document.
#[derive(Clone, Copy)]
struct Right<'t> {
    root: &'t str,
    text: &'t str,
}

impl Maker<'_> {
    fn document(&mut self, text: &str) {
        let Ok(tree) = Document::parse(text) else {
            return;
        };
        let root = tree.root_element();
        let name = root.tag_name().name();
        let Some(d) = self.model.documents.iter().find(|d| d.element == name) else {
            return;
        };
        let is_choice = self.model.choices.iter().any(|c| c.name == d.root);
        let ty = if is_choice {
            TypeRef::Choice(d.root.clone())
        } else {
            TypeRef::Struct(d.root.clone())
        };
        self.element(Right { root: name, text }, root, &ty);
    }

    fn element(&mut self, right: Right<'_>, node: Node<'_, '_>, ty: &TypeRef) {
        let shape = Shape::of(self.model, ty, node);
        for (owner, part) in &shape.parts {
            match part {
                Part::Attribute { name, value, card } => {
                    self.attribute(right, node, owner, name, value, card);
                }
                Part::Discriminator { choice, required } => {
                    let name = discriminator(choice);
                    if let Some(a) = attribute(node, name) {
                        self.replace_value(right, &a, owner, "no-such-word", Sort::Value);
                        if *required {
                            self.remove(right, whole(right.text, &a), owner, &format!("@{name}"));
                        }
                    }
                }
                Part::Child {
                    name,
                    content,
                    required,
                } => {
                    let twins: Vec<_> = node.children().filter(|n| is_named(*n, name)).collect();
                    if let ([only], true) = (&twins[..], *required) {
                        self.remove(right, only.range(), owner, name);
                    }
                    for child in twins {
                        self.child(right, child, owner, name, content);
                    }
                }
                Part::Text { value } => self.inner(right, node, owner, "text()", value),
            }
        }
        self.unknown(right, node, ty);
    }

    fn attribute(
        &mut self,
        right: Right<'_>,
        node: Node<'_, '_>,
        owner: &str,
        name: &str,
        value: &Value,
        card: &Card,
    ) {
        let Some(a) = attribute(node, name) else {
            return;
        };
        let sort = self.sort(value);
        for wrong in wrong_texts(self.model, value) {
            self.replace_value(right, &a, owner, wrong, sort);
        }
        if *card == Card::One {
            self.remove(right, whole(right.text, &a), owner, &format!("@{name}"));
        }
    }

    fn child(
        &mut self,
        right: Right<'_>,
        child: Node<'_, '_>,
        owner: &str,
        name: &str,
        content: &Content,
    ) {
        match content {
            Content::Value(value) => self.inner(right, child, owner, name, value),
            Content::Type(ty) => self.element(right, child, ty),
            Content::Present | Content::Raw => {}
        }
    }

    /// Puts wrong text into an element.
    fn inner(&mut self, right: Right<'_>, node: Node<'_, '_>, owner: &str, name: &str, v: &Value) {
        let Some(range) = inside(right.text, node) else {
            return;
        };
        for wrong in wrong_texts(self.model, v) {
            // An empty element may mean that there is none.
            if !wrong.is_empty() {
                let what = format!("`{wrong}` as {name} of {owner}");
                self.add(right, self.sort(v), range.clone(), wrong, what);
            }
        }
    }

    fn replace_value(
        &mut self,
        right: Right<'_>,
        a: &Attribute<'_, '_>,
        owner: &str,
        with: &str,
        sort: Sort,
    ) {
        let what = format!("`{with}` as @{} of {owner}", a.name());
        self.add(right, sort, a.range_value(), with, what);
    }

    fn sort(&self, value: &Value) -> Sort {
        const LOOSE: [&str; 3] = ["Text", "NonEmpty", "DnsText"];
        match text(self.model, value) {
            Some(Text::Scalar(s)) if LOOSE.contains(&s.codec.as_str()) => Sort::Loose,
            _ => Sort::Value,
        }
    }

    fn remove(&mut self, right: Right<'_>, range: Range<usize>, owner: &str, name: &str) {
        let what = format!("no {name} of {owner}");
        self.add(right, Sort::Missing, range, "", what);
    }

    fn unknown(&mut self, right: Right<'_>, node: Node<'_, '_>, ty: &TypeRef) {
        let (TypeRef::Struct(owner) | TypeRef::Choice(owner)) = ty;
        let start = node.range().start + 1;
        let name = &right.text[start..];
        let end = start + name.find([' ', '\n', '\t', '/', '>']).unwrap_or(0);
        let what = format!("an unknown attribute of {owner}");
        self.add(right, Sort::Unknown, end..end, " no-such-name='1'", what);
        if let Some(range) = inside(right.text, node) {
            let what = format!("an unknown element in {owner}");
            let place = range.start..range.start;
            self.add(right, Sort::Unknown, place, "<no-such-name/>", what);
        }
    }

    fn add(&mut self, right: Right<'_>, sort: Sort, at: Range<usize>, with: &str, what: String) {
        if !self.seen.insert(format!("{} {what}", right.root)) {
            return;
        }
        let mut text = right.text.to_owned();
        text.replace_range(at, with);
        self.out.push(Mutant {
            root: right.root.to_owned(),
            what,
            sort,
            text,
        });
    }
}

fn attribute<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Attribute<'a, 'i>> {
    node.attributes()
        .find(|a| a.name() == name && a.namespace().is_none())
}

/// Whether an element has this name, which has a prefix where it is in a namespace.
fn is_named(node: Node<'_, '_>, name: &str) -> bool {
    match name.split_once(':') {
        Some((_, local)) => node.tag_name().namespace().is_some() && node.has_tag_name_of(local),
        None => node.tag_name().namespace().is_none() && node.has_tag_name_of(name),
    }
}

trait HasName {
    fn has_tag_name_of(&self, name: &str) -> bool;
}

impl HasName for Node<'_, '_> {
    fn has_tag_name_of(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

/// An attribute with the space before it.
fn whole(text: &str, a: &Attribute<'_, '_>) -> Range<usize> {
    let range = a.range();
    let before = text[..range.start].trim_end().len();
    before..range.end
}

/// What stands between an element's tags.
fn inside(text: &str, node: Node<'_, '_>) -> Option<Range<usize>> {
    let range = node.range();
    let all = &text[range.clone()];
    if all.ends_with("/>") {
        return None;
    }
    // A `>` in an attribute is rare enough to do without such an element.
    let start = all.find('>')? + 1;
    let end = all.rfind("</")?;
    let quotes = all[..start].matches(['\'', '"']).count();
    (start <= end && quotes.is_multiple_of(2)).then(|| range.start + start..range.start + end)
}
