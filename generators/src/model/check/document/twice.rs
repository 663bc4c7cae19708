//! What stands twice in one element, counted with what groups and choices splice into it.

use std::collections::{BTreeMap, HashMap};

use super::{Checker, spliced};
use crate::diagnostic::Place;
use crate::model::document::{By, Card, Content, Field, FieldKind, Struct, Value};

/// What an attribute is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    /// It tells variants apart; several choices may be told by the same.
    Tells,
    /// It is a field.
    Field,
}

/// What a part of an element brings to it.
#[derive(Clone, Debug, Default)]
struct Brought {
    attributes: BTreeMap<String, Use>,
    /// Children, and whether each must be there.
    children: BTreeMap<String, bool>,
    /// Whether there is text, and whether it must be there.
    text: Option<bool>,
}

impl Brought {
    /// Adds what another part brings; the parts of one choice may bring the same.
    fn join(&mut self, other: &Self) {
        for (name, used) in &other.attributes {
            let known = self.attributes.entry(name.clone()).or_insert(*used);
            if *used == Use::Field {
                *known = Use::Field;
            }
        }
        for (name, must) in &other.children {
            *self.children.entry(name.clone()).or_default() |= must;
        }
        self.text = self.text.max(other.text);
    }

    /// The same where it may be missing as a whole.
    fn optional(mut self) -> Self {
        self.children.values_mut().for_each(|must| *must = false);
        self.text = self.text.map(|_| false);
        self
    }
}

/// What each type brings where it is spliced in, as far as it was asked for.
type Memory = HashMap<String, Brought>;

impl<'a> Checker<'a> {
    pub(super) fn twice(&mut self) {
        let mut memory = Memory::new();
        for s in &self.documents.structs {
            let before = self.problems.len();
            self.element(s, &mut memory);
            if self.problems.len() == before {
                // Else the same may have been told.
                self.rust_names(s);
            }
        }
        self.variants(&mut memory);
    }

    fn rust_names(&mut self, s: &'a Struct) {
        let mut seen: HashMap<&str, &Field> = HashMap::new();
        for field in &s.fields {
            let Some(first) = seen.get(field.name.as_str()) else {
                seen.insert(&field.name, field);
                continue;
            };
            self.problems
                .error(
                    &field.place,
                    format!(
                        "two fields of `{}` are called `{}` in Rust",
                        s.name, field.name
                    ),
                )
                .context(&first.place, "this is one")
                .help(format!(
                    "give one another name: `{} as other: ...`",
                    shown(field)
                ));
        }
    }

    fn element(&mut self, s: &'a Struct, memory: &mut Memory) {
        let mut attributes: HashMap<String, (Use, Place)> = HashMap::new();
        let mut children: HashMap<String, Place> = HashMap::new();
        let mut text: Option<Place> = None;
        let mut parts = Vec::new();
        for field in &s.fields {
            let brought = self.brought_by(field, memory, &mut Vec::new());
            for (name, used) in &brought.attributes {
                match attributes.get(name) {
                    Some((Use::Tells, _)) if *used == Use::Tells => {}
                    Some((_, first)) => self.again("attribute", name, s, field, first),
                    None => {
                        attributes.insert(name.clone(), (*used, field.place.clone()));
                    }
                }
            }
            for name in brought.children.keys() {
                match children.get(name) {
                    Some(first) => self.again("child", name, s, field, first),
                    None => {
                        children.insert(name.clone(), field.place.clone());
                    }
                }
            }
            match (brought.text, &text) {
                (Some(_), Some(first)) => self.again("text", "text()", s, field, first),
                (Some(_), None) => text = Some(field.place.clone()),
                _ => {}
            }
            parts.push((field, brought));
        }
        self.mixed(s, &parts);
    }

    /// An element holds text or children. It may do with either, when both are optional.
    fn mixed(&mut self, s: &Struct, parts: &[(&Field, Brought)]) {
        for (with_text, brought) in parts {
            let Some(must) = brought.text else { continue };
            let beside = parts.iter().find_map(|(field, b)| {
                let name = b.children.iter().find(|(_, child)| must || **child)?.0;
                (field.place.span != with_text.place.span).then_some((name, &field.place))
            });
            if let Some((name, place)) = beside {
                self.problems
                    .error(
                        &with_text.place,
                        format!("`{}` holds text beside the child `{name}`", s.name),
                    )
                    .context(place, "beside this")
                    .help("an element holds either; make both optional when it may hold one or the other");
            }
        }
    }

    fn again(&mut self, what: &str, name: &str, s: &Struct, field: &Field, first: &Place) {
        let problem = self.problems.error(
            &field.place,
            format!("{what} `{name}` is there twice in `{}`", s.name),
        );
        problem
            .context(first, "here first")
            .help("delete one of the two; of a list, there is one line with `*`");
        if let Some(ty) = spliced(field) {
            problem.label(format!("brought by `{ty}`"));
        }
    }

    /// A variant does not have the attribute as a field that tells it.
    fn variants(&mut self, memory: &mut Memory) {
        for choice in &self.documents.choices {
            let By::Attribute { name, .. } = &choice.by else {
                continue;
            };
            for variant in &choice.variants {
                let Some(s) = super::held(&variant.content).and_then(|n| self.structs.get(n))
                else {
                    continue;
                };
                for field in &s.fields {
                    let brought = self.brought_by(field, memory, &mut Vec::new());
                    if brought.attributes.get(name) == Some(&Use::Field) {
                        self.problems
                            .error(
                                &field.place,
                                format!(
                                    "attribute `{name}` tells the variants of `{}` already",
                                    choice.name
                                ),
                            )
                            .help("delete this field: the variant is its value");
                    }
                }
            }
        }
    }

    /// What a field brings to its element.
    fn brought_by(&self, field: &'a Field, memory: &mut Memory, way: &mut Vec<&'a str>) -> Brought {
        let mut brought = Brought::default();
        match &field.kind {
            FieldKind::Attribute { xml, .. } => {
                brought.attributes.insert(xml.clone(), Use::Field);
            }
            FieldKind::Child { xml, .. } => {
                brought.children.insert(xml.clone(), !may_be_missing(field));
            }
            FieldKind::Text { value } => {
                brought.text = Some(!may_be_missing(field));
                if let Value::Scalar(name) = value
                    && (self.documents.scalars.get(name)).is_some_and(|s| s.unit.is_some())
                {
                    brought.attributes.insert("unit".to_owned(), Use::Field);
                }
            }
            FieldKind::Splice(ty) => {
                let brought = self.brought(super::name_of(ty), memory, way);
                return if may_be_missing(field) {
                    brought.optional()
                } else {
                    brought
                };
            }
            FieldKind::Foreign => {}
        }
        brought
    }

    /// What a group, a choice or the fields of a variant bring.
    fn brought(&self, name: &'a str, memory: &mut Memory, way: &mut Vec<&'a str>) -> Brought {
        if let Some(known) = memory.get(name) {
            return known.clone();
        }
        let mut brought = Brought::default();
        if way.contains(&name) {
            // That it contains itself has been told.
            return brought;
        }
        way.push(name);
        if let Some(s) = self.structs.get(name) {
            for field in &s.fields {
                brought.join(&self.brought_by(field, memory, way));
            }
        }
        if let Some(choice) = self.choices.get(name) {
            for variant in &choice.variants {
                match (&choice.by, &variant.content) {
                    (By::Attribute { .. }, Content::Type(ty)) => {
                        let variant = self.brought(super::name_of(ty), memory, way);
                        brought.join(&variant.optional());
                    }
                    (By::Attribute { .. }, _) => {}
                    (By::Child, _) => {
                        brought.children.insert(variant.xml.clone(), false);
                    }
                }
            }
            if let By::Attribute { name, .. } = &choice.by {
                brought.attributes.insert(name.clone(), Use::Tells);
            }
        }
        way.pop();
        memory.insert(name.to_owned(), brought.clone());
        brought
    }
}

/// What a field is called in XML, with what tells attributes from children.
fn xml_name(field: &Field) -> Option<String> {
    match &field.kind {
        FieldKind::Attribute { xml, .. } => Some(format!("@{xml}")),
        FieldKind::Child { xml, .. } => Some(xml.clone()),
        FieldKind::Text { .. } => Some("text()".to_owned()),
        FieldKind::Foreign => Some("*".to_owned()),
        FieldKind::Splice(_) => None,
    }
}

/// The beginning of a field's line.
fn shown(field: &Field) -> String {
    xml_name(field).unwrap_or_else(|| format!("..{}", field.name))
}

/// Whether an element does without this.
fn may_be_missing(field: &Field) -> bool {
    match &field.kind {
        FieldKind::Child {
            content: Content::Present,
            ..
        } => true,
        _ => !matches!(field.card, Card::One | Card::AtLeastOne),
    }
}
