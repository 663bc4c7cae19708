//! Types of documents as RELAX NG patterns: of an element or group, its attributes and children in any order; of a choice,
//! its variants; of an enum or scalar, its texts.

use crate::model::document::{
    Accepts, By, Card, Choice, Content, Field, FieldKind, Origin, Scalar, Struct, TypeRef, Value,
    Variant, WordEnum,
};

use super::grammar::{ANYTHING, FOREIGN, UNIT};
use super::names::Names;
use super::pattern::{Pattern, attribute, choice, element, group, interleave, optional, reference};
use super::types::{Types, type_name, value_name};

/// Writes patterns of types.
pub(super) struct Writer<'a> {
    pub(super) types: &'a Types<'a>,
}

impl Writer<'_> {
    /// What a struct or a choice accepts.
    pub(super) fn structure(&self, name: &str) -> Pattern {
        if let Some(s) = self.types.structs.get(name) {
            self.fields(s)
        } else if let Some(c) = self.types.choices.get(name) {
            self.variants(c)
        } else {
            Pattern::Empty
        }
    }

    /// Attributes and children in any order.
    ///
    /// One by one, attributes that may be missing would double the states that libxml2 follows; in an interleave it goes
    /// on with the one that has used most of them.
    fn fields(&self, s: &Struct) -> Pattern {
        let mut parts: Vec<Pattern> = s.fields.iter().filter_map(|f| self.field(s, f)).collect();
        let text = s.fields.iter().find_map(|f| match &f.kind {
            FieldKind::Text { value } => Some((value, &f.card)),
            _ => None,
        });
        let is_child = |f: &Field| Names::of(self.types, &f.kind).any_child();
        match text {
            // Typed text cannot stand among elements.
            Some(_) if s.fields.iter().any(is_child) => parts.push(Pattern::Text),
            Some((value, card)) => {
                let text = self.own_text(value, card);
                return group(vec![interleave(parts), text]);
            }
            None => {}
        }
        interleave(parts)
    }

    /// What one line of a struct accepts, save for the text.
    fn field(&self, s: &Struct, f: &Field) -> Option<Pattern> {
        Some(match &f.kind {
            FieldKind::Attribute { xml, value } => self.attribute(xml, value, &f.card),
            FieldKind::Child { xml, content } => self.child(xml, content, f),
            FieldKind::Text { .. } => return None,
            FieldKind::Foreign => reference(FOREIGN),
            FieldKind::Splice(ty) => match &self.twins(s, f)[..] {
                [] | [_] => repeated(reference(type_name(ty)), &f.card),
                [(first, ..), ..] if !std::ptr::eq(*first, f) => return None,
                twins => self.together(twins),
            },
        })
    }

    /// The choices in a struct that are told by the same attribute as the one that this line splices in.
    fn twins<'s>(&'s self, s: &'s Struct, f: &'s Field) -> Vec<(&'s Field, &'s Choice)> {
        let told = |f: &'s Field| match &f.kind {
            FieldKind::Splice(TypeRef::Choice(name)) => self.types.choices.get(name.as_str()),
            _ => None,
        };
        let by = told(f).and_then(|c| attribute_of(c));
        let all = s.fields.iter().filter_map(|f| Some((f, *told(f)?)));
        all.filter(|(_, c)| by.is_some() && attribute_of(c) == by)
            .collect()
    }

    /// Choices told by one attribute, which is there once: what each of them has for its value.
    fn together(&self, twins: &[(&Field, &Choice)]) -> Pattern {
        let Some(((_, first), rest)) = twins.split_first() else {
            return Pattern::Empty;
        };
        let of = |c: &Choice, word: &str| c.variants.iter().position(|v| v.xml == word);
        let shared = |v: &&Variant| rest.iter().all(|(_, c)| of(c, &v.xml).is_some());
        let variant = |v: &Variant| {
            let mut parts = vec![Self::told_by(first, v)];
            for (_, c) in twins {
                let twin = of(c, &v.xml).and_then(|at| c.variants.get(at));
                parts.extend(twin.map(|v| self.rest(v)));
            }
            group(parts)
        };
        let all = choice(first.variants.iter().filter(shared).map(variant).collect());
        if twins.iter().all(|(f, _)| f.card != Card::One) {
            optional(all)
        } else {
            all
        }
    }

    fn attribute(&self, xml: &str, value: &Value, card: &Card) -> Pattern {
        repeated(attribute(xml, self.value(value)), card)
    }

    fn child(&self, xml: &str, content: &Content, f: &Field) -> Pattern {
        let child = element(xml, self.content(content));
        // An element that says something by being there may as well not be there.
        if f.nonempty || (f.card == Card::One && matches!(content, Content::Present)) {
            optional(child)
        } else {
            repeated(child, &f.card)
        }
    }

    fn content(&self, content: &Content) -> Pattern {
        match content {
            Content::Value(value) => self.own_text(value, &Card::One),
            Content::Present => Pattern::Empty,
            Content::Raw => reference(ANYTHING),
            Content::Type(ty) => self.inside(ty),
        }
    }

    /// A structure: in place where it stands nowhere else, else by its name.
    fn inside(&self, ty: &TypeRef) -> Pattern {
        let name = type_name(ty);
        match self.types.structs.get(name) {
            Some(s) if is_in_place(s) => self.fields(s),
            _ => reference(name),
        }
    }

    /// An element's text; a number may have its unit beside it.
    fn own_text(&self, value: &Value, card: &Card) -> Pattern {
        let text = self.value(value);
        let text = match card {
            Card::One => text,
            _ if text == Pattern::Text => text,
            _ => optional(text),
        };
        if self.types.unit(value).is_some() {
            group(vec![optional(attribute("unit", reference(UNIT))), text])
        } else {
            text
        }
    }

    fn value(&self, value: &Value) -> Pattern {
        if self.types.is_any(value) {
            Pattern::Text
        } else {
            reference(value_name(value))
        }
    }

    /// The variants of a choice. The attribute that tells them apart comes first, so that a validator turns the others
    /// down at once.
    fn variants(&self, c: &Choice) -> Pattern {
        let variant = |v: &Variant| match &c.by {
            By::Child => element(&v.xml, self.content(&v.content)),
            By::Attribute { .. } => group(vec![Self::told_by(c, v), self.rest(v)]),
        };
        choice(c.variants.iter().map(variant).collect())
    }

    /// The attribute that tells a variant, which may be missing if that means this one.
    fn told_by(c: &Choice, v: &Variant) -> Pattern {
        let By::Attribute { name, default, .. } = &c.by else {
            return Pattern::Empty;
        };
        let by = attribute(name, Pattern::Word(v.xml.clone()));
        if default.as_ref() == Some(&v.xml) {
            optional(by)
        } else {
            by
        }
    }

    /// What a variant has beside the attribute.
    fn rest(&self, v: &Variant) -> Pattern {
        match &v.content {
            Content::Type(ty) => self.inside(ty),
            _ => Pattern::Empty,
        }
    }
}

/// The attribute that a choice is told by, if it is by one.
fn attribute_of(c: &Choice) -> Option<&str> {
    match &c.by {
        By::Attribute { name, .. } => Some(name),
        By::Child => None,
    }
}

/// Whether a struct is used in one place only, and without a name there.
pub(super) fn is_in_place(s: &Struct) -> bool {
    matches!(s.origin, Origin::Inline | Origin::Variant)
}

fn repeated(p: Pattern, card: &Card) -> Pattern {
    match card {
        Card::One => p,
        Card::Optional | Card::Default(_) | Card::HiddenDefault(_) => optional(p),
        Card::Many => Pattern::ZeroOrMore(Box::new(p)),
        Card::AtLeastOne => Pattern::OneOrMore(Box::new(p)),
    }
}

pub(super) fn words(e: &WordEnum) -> Pattern {
    choice(
        e.values
            .iter()
            .map(|w| Pattern::Word(w.xml.clone()))
            .collect(),
    )
}

pub(super) fn scalar(s: &Scalar) -> Pattern {
    match &s.accepts {
        Accepts::Any => Pattern::Text,
        Accepts::Pattern(pattern) => matching(pattern),
        Accepts::Words(list) => choice(list.iter().cloned().map(Pattern::Word).collect()),
        Accepts::Data { name, min, max } => {
            let bound = |name, value: &Option<i64>| value.map(|v| (name, v.to_string()));
            let bounds = [bound("minInclusive", min), bound("maxInclusive", max)];
            Pattern::Data(name.clone(), bounds.into_iter().flatten().collect())
        }
    }
}

pub(super) fn matching(pattern: &str) -> Pattern {
    Pattern::Data("string".into(), vec![("pattern", pattern.to_owned())])
}
