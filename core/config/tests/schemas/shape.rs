//! What an element may consist of, by the model.

use polyvirt_generators::model::document::{
    By, Card, Choice, Content, Documents, Field, FieldKind, Scalar, Struct, TypeRef, Value,
};
use roxmltree::Node;

/// An attribute or a child that an element may have.
#[derive(Clone, Copy)]
pub(crate) enum Part<'m> {
    /// An attribute.
    Attribute {
        name: &'m str,
        value: &'m Value,
        card: &'m Card,
    },
    /// The attribute that tells the variants of a choice apart.
    Discriminator { choice: &'m Choice, required: bool },
    /// A child.
    Child {
        name: &'m str,
        content: &'m Content,
        required: bool,
    },
    /// The element's own text.
    Text { value: &'m Value },
}

/// What an element is made of, with the variants that it has chosen.
pub(crate) struct Shape<'m> {
    pub(crate) model: &'m Documents,
    pub(crate) parts: Vec<(&'m str, Part<'m>)>,
}

impl<'m> Shape<'m> {
    pub(crate) fn of(model: &'m Documents, ty: &TypeRef, node: Node<'_, '_>) -> Self {
        let mut shape = Self {
            model,
            parts: Vec::new(),
        };
        shape.add(ty, &Card::One, node);
        shape
    }

    fn add(&mut self, ty: &TypeRef, card: &Card, node: Node<'_, '_>) {
        match ty {
            TypeRef::Struct(name) => {
                if let Some(s) = structure(self.model, name) {
                    let optional = *card != Card::One;
                    s.fields
                        .iter()
                        .for_each(|f| self.field(s, f, optional, node));
                }
            }
            TypeRef::Choice(name) => {
                if let Some(c) = self.model.choices.iter().find(|c| c.name == *name) {
                    self.choice(c, card, node);
                }
            }
        }
    }

    /// `optional` fields are those of a group that may be missing as a whole: what it requires is required only then.
    fn field(&mut self, s: &'m Struct, f: &'m Field, optional: bool, node: Node<'_, '_>) {
        let owner = s.name.as_str();
        let one = f.card == Card::One && !optional;
        let part = match &f.kind {
            FieldKind::Attribute { xml, value } => Part::Attribute {
                name: xml,
                value,
                card: if optional { &Card::Optional } else { &f.card },
            },
            FieldKind::Text { value } => Part::Text { value },
            FieldKind::Child { xml, content } => Part::Child {
                name: xml,
                content,
                required: (one || f.card == Card::AtLeastOne)
                    && !f.nonempty
                    && !matches!(content, Content::Present),
            },
            FieldKind::Splice(ty) => return self.add(ty, &f.card, node),
            FieldKind::Foreign => return,
        };
        self.parts.push((owner, part));
    }

    fn choice(&mut self, c: &'m Choice, card: &Card, node: Node<'_, '_>) {
        match &c.by {
            By::Child => {
                for v in &c.variants {
                    let part = Part::Child {
                        name: &v.xml,
                        content: &v.content,
                        required: matches!(card, Card::One | Card::AtLeastOne),
                    };
                    self.parts.push((&c.name, part));
                }
            }
            By::Attribute { name, default, .. } => {
                let required = default.is_none() && *card == Card::One;
                let part = Part::Discriminator {
                    choice: c,
                    required,
                };
                self.parts.push((&c.name, part));
                let word = node.attribute(name.as_str()).or(default.as_deref());
                let chosen = c.variants.iter().find(|v| Some(v.xml.as_str()) == word);
                if let Some(Content::Type(ty)) = chosen.map(|v| &v.content) {
                    self.add(ty, &Card::One, node);
                }
            }
        }
    }
}

/// A struct by name.
fn structure<'m>(model: &'m Documents, name: &str) -> Option<&'m Struct> {
    model.structs.iter().find(|s| s.name == name)
}

/// A scalar or an enum.
pub(crate) enum Text<'m> {
    Scalar(&'m Scalar),
    Enum,
}

/// What a text may be.
pub(crate) fn text<'m>(model: &'m Documents, value: &Value) -> Option<Text<'m>> {
    match value {
        Value::Scalar(name) => model.scalars.get(name).map(Text::Scalar),
        Value::Enum(_) => Some(Text::Enum),
    }
}

/// The attribute that a choice is told by.
pub(crate) fn discriminator(c: &Choice) -> &str {
    match &c.by {
        By::Attribute { name, .. } => name,
        By::Child => "",
    }
}
