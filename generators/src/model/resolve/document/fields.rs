//! Field lines to fields: what each type stands for, and the structs of inline elements.

use super::{Known, Lines, Owner, Resolver, names, values};
use crate::diagnostic::Place;
use crate::model::document::{Accepts, Card, Content, Field, FieldKind, Origin, TypeRef, Value};
use crate::spec::At;
use crate::spec::document_fields::{Kind, Line, LineCard, LineType, Mark, MarkKind, Word};

/// Kinds that are text.
const TEXTS: [Known; 2] = [Known::Scalar, Known::Enum];

impl Resolver<'_> {
    /// The fields of a type. A line that stands for nothing is noted and left out, and the type counts as damaged.
    pub(super) fn fields(
        &mut self,
        owner: &Owner<'_>,
        lines: &Lines<'_>,
        parsed: &[Line],
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        for line in parsed {
            let before = self.problems.len();
            match self.field(owner, lines, line) {
                Some(field) if self.problems.len() == before => fields.push(field),
                _ => {
                    self.out.damaged.insert(owner.name.to_owned());
                }
            }
        }
        fields
    }

    fn field(&mut self, owner: &Owner<'_>, lines: &Lines<'_>, line: &Line) -> Option<Field> {
        let place = lines.at(&line.name.span);
        let kind = self.kind(owner, lines, line)?;
        let card = self.card(lines, line, &kind)?;
        let mut field = Field {
            name: rust_name(line),
            kind,
            card,
            live: false,
            secure: false,
            nonempty: false,
            boxed: false,
            since: None,
            doc: line
                .doc
                .as_ref()
                .map(|d| d.text.clone())
                .unwrap_or_default(),
            place,
        };
        for mark in &line.marks {
            self.mark(lines, line, mark, &mut field);
        }
        Some(field)
    }

    fn kind(&mut self, owner: &Owner<'_>, lines: &Lines<'_>, line: &Line) -> Option<FieldKind> {
        let xml = line.name.text.clone();
        match (line.kind, &line.ty) {
            (Kind::Child, LineType::Named(word)) => {
                let content = self.content(lines, word)?;
                Some(FieldKind::Child { xml, content })
            }
            (Kind::Child, LineType::Inline(inner, span)) => {
                let one_line = !lines.text[span.clone()].contains('\n');
                let name = self.inline(owner, lines, line, inner, one_line);
                let content = Content::Type(TypeRef::Struct(name));
                Some(FieldKind::Child { xml, content })
            }
            (_, LineType::Inline(_, span)) => {
                self.problems
                    .error(
                        &lines.at(&(span.start..span.start + 1)),
                        format!("`{xml}` is no child, so it cannot hold fields"),
                    )
                    .help("a block `{ ... }` is the type of a child: `child: { ... }`");
                None
            }
            (Kind::Attribute, LineType::Named(word)) => {
                let value = self.value(lines, word, "an attribute")?;
                Some(FieldKind::Attribute {
                    xml: xml.trim_start_matches('@').to_owned(),
                    value,
                })
            }
            (Kind::Text, LineType::Named(word)) => {
                let value = self.value(lines, word, "text")?;
                Some(FieldKind::Text { value })
            }
            (Kind::Splice, LineType::Named(word)) => self.splice(lines, word),
            (Kind::Foreign, LineType::Named(word)) => {
                if word.text != "foreign" {
                    self.problems
                        .error(&lines.at(&word.span), "`*` stands for foreign elements")
                        .help("write `*: foreign`");
                    return None;
                }
                Some(FieldKind::Foreign)
            }
        }
    }

    /// What a child of this type holds.
    pub(super) fn content(&mut self, lines: &Lines<'_>, word: &Word) -> Option<Content> {
        let name = word.text.clone();
        match (name.as_str(), self.known.get(&name)) {
            ("present", _) => Some(Content::Present),
            ("raw", _) => Some(Content::Raw),
            (_, Some(Known::Scalar)) => Some(Content::Value(Value::Scalar(name))),
            (_, Some(Known::Enum)) => Some(Content::Value(Value::Enum(name))),
            (_, Some(Known::Element)) => Some(Content::Type(TypeRef::Struct(name))),
            (_, Some(Known::Choice)) => Some(Content::Type(TypeRef::Choice(name))),
            (_, Some(Known::Group)) => {
                self.problems
                    .error(
                        &lines.at(&word.span),
                        format!("group `{name}` is no element by itself"),
                    )
                    .help(format!(
                        "write `..name: {name}` inside the child: `child: {{ ..name: {name} }}`"
                    ));
                None
            }
            (_, None) => {
                use Known::{Choice, Element, Enum, Scalar};
                self.unknown(lines, word, "type", &[Scalar, Enum, Element, Choice]);
                None
            }
        }
    }

    /// The kind of text that an attribute, or the element itself, holds.
    fn value(&mut self, lines: &Lines<'_>, word: &Word, what: &str) -> Option<Value> {
        let name = word.text.clone();
        match self.known.get(&name) {
            Some(Known::Scalar) => Some(Value::Scalar(name)),
            Some(Known::Enum) => Some(Value::Enum(name)),
            None if !["present", "raw"].contains(&name.as_str()) => {
                self.unknown(lines, word, "scalar or enum", &TEXTS);
                None
            }
            _ => {
                self.problems
                    .error(
                        &lines.at(&word.span),
                        format!("`{name}` is not a kind of text"),
                    )
                    .help(format!("{what} holds a scalar or an enum"));
                None
            }
        }
    }

    fn splice(&mut self, lines: &Lines<'_>, word: &Word) -> Option<FieldKind> {
        let name = word.text.clone();
        match self.known.get(&name) {
            Some(Known::Group) => Some(FieldKind::Splice(TypeRef::Struct(name))),
            Some(Known::Choice) => Some(FieldKind::Splice(TypeRef::Choice(name))),
            None => {
                self.unknown(
                    lines,
                    word,
                    "group or choice",
                    &[Known::Group, Known::Choice],
                );
                None
            }
            Some(_) => {
                self.problems
                    .error(
                        &lines.at(&word.span),
                        format!("`{name}` is neither a group nor a choice"),
                    )
                    .help("`..name` splices fields in; a child of its own reads `name: Type`");
                None
            }
        }
    }

    /// Declares the element that stands inside a line, and gives its name.
    fn inline(
        &mut self,
        owner: &Owner<'_>,
        lines: &Lines<'_>,
        line: &Line,
        inner: &[Line],
        one_line: bool,
    ) -> String {
        let last = line.rename.as_ref().unwrap_or(&line.name);
        let name = format!("{}{}", owner.name, names::pascal(&last.text));
        let inner_owner = Owner {
            name: &name,
            topic: owner.topic,
        };
        let place = lines.at(&line.name.span);
        let doc = line
            .doc
            .as_ref()
            .map(|d| d.text.clone())
            .unwrap_or_default();
        let mut inner = inner.to_vec();
        if one_line {
            let blocks = |l: &&mut Line| matches!(l.ty, LineType::Inline(..)) && l.doc.is_none();
            let bare = inner.iter_mut().filter(blocks);
            bare.for_each(|l| l.doc.clone_from(&line.doc));
        }
        let mut fields = self.fields(&inner_owner, lines, &inner);
        if one_line {
            // There is no room for what each field is: the line says it of all.
            let bare = fields
                .iter_mut()
                .filter(|f| f.doc.is_empty() && !tells(&f.kind));
            bare.for_each(|f| f.doc.clone_from(&doc));
        }
        self.new_struct(&inner_owner, Origin::Inline, fields, doc, &place);
        name
    }

    fn card(&mut self, lines: &Lines<'_>, line: &Line, kind: &FieldKind) -> Option<Card> {
        use LineCard as L;
        let text = match kind {
            FieldKind::Attribute { .. } | FieldKind::Text { .. } => true,
            FieldKind::Child { content, .. } => matches!(content, Content::Value(_)),
            _ => false,
        };
        let list = match kind {
            FieldKind::Child { content, .. } => !matches!(content, Content::Present),
            FieldKind::Splice(TypeRef::Choice(_)) => true,
            _ => false,
        };
        let foreign = matches!(kind, FieldKind::Foreign);
        let (card, fits, what, help) = match &line.card {
            L::One => (Card::One, true, "", ""),
            L::Optional => (Card::Optional, !foreign, "optional", FOREIGN),
            L::Many => (Card::Many, list, "a list", LIST),
            L::AtLeastOne => (Card::AtLeastOne, list, "a list", LIST),
            L::Default(v) => (Card::Default(v.text.clone()), text, "a default", DEFAULT),
            L::HiddenDefault(v) => {
                let card = Card::HiddenDefault(v.text.clone());
                (card, text, "a default", DEFAULT)
            }
        };
        if !fits {
            let (verb, shown) = (
                if what == "a default" { "have" } else { "be" },
                &line.name.text,
            );
            let message = format!("`{shown}` cannot {verb} {what}");
            self.problems
                .error(&lines.at(&line.card_span), message)
                .help(help);
            return None;
        }
        if let L::Default(word) | L::HiddenDefault(word) = &line.card
            && let FieldKind::Attribute { value, .. }
            | FieldKind::Text { value }
            | FieldKind::Child {
                content: Content::Value(value),
                ..
            } = kind
        {
            self.default_value(lines, word, value)?;
        }
        Some(match kind {
            // That it is there or not is its value.
            FieldKind::Child {
                content: Content::Present,
                ..
            } => Card::One,
            _ => card,
        })
    }

    /// A default is a text that its kind accepts, as far as this can be told.
    fn default_value(&mut self, lines: &Lines<'_>, word: &Word, value: &Value) -> Option<()> {
        let text = word.text.as_str();
        let (name, words, number) = match value {
            Value::Enum(name) => {
                let found = self.out.enums.iter().find(|e| e.name == *name)?;
                let words = found.values.iter().map(|w| w.xml.as_str()).collect();
                (name, Some(words), None)
            }
            Value::Scalar(name) => match &self.out.scalars.get(name)?.accepts {
                Accepts::Words(words) => {
                    let words: Vec<&str> = words.iter().map(String::as_str).collect();
                    (name, Some(words), None)
                }
                Accepts::Data {
                    name: data,
                    min,
                    max,
                } => (name, None, values::fits(text, data, *min, *max)),
                _ => (name, None, None),
            },
        };
        let wrong = words.as_ref().is_some_and(|w| !w.contains(&text)) || number == Some(false);
        if wrong {
            let message = format!("the default `{text}` is no value of `{name}`");
            let problem = self.problems.error(&lines.at(&word.span), message);
            problem.suggest(text, words.unwrap_or_default());
            return None;
        }
        Some(())
    }

    fn mark(&mut self, lines: &Lines<'_>, line: &Line, mark: &Mark, field: &mut Field) {
        match &mark.kind {
            MarkKind::Live => field.live = true,
            MarkKind::Secure => field.secure = true,
            MarkKind::Nonempty => {
                let element = matches!(
                    &field.kind,
                    FieldKind::Child {
                        content: Content::Type(_),
                        ..
                    }
                );
                if !element || field.card != Card::Optional {
                    self.problems
                        .error(&lines.at(&mark.span), format!("`{}` cannot be `[nonempty]`", line.name.text))
                        .help("`[nonempty]` is for an optional child that holds fields: `child: Type? [nonempty]`");
                }
                field.nonempty = true;
            }
            MarkKind::Since(word) => {
                let place: Place = lines.at(&word.span);
                let at = At {
                    value: word.text.clone(),
                    span: place.span.clone(),
                };
                field.since = self.since(&place, Some(&at));
            }
        }
    }
}

const FOREIGN: &str = "foreign elements are always a list: write `*: foreign`";
const LIST: &str = "`*` and `+` are for children, and for a choice that is told by a child";
const DEFAULT: &str = "a default is for scalars and enums";

/// Name of a line's field in Rust.
fn rust_name(line: &Line) -> String {
    match (&line.rename, line.kind) {
        (Some(word), _) => word.text.clone(),
        (None, Kind::Text) => "text".to_owned(),
        (None, Kind::Foreign) => "foreign".to_owned(),
        _ => names::snake(&line.name.text),
    }
}

/// Whether what a field is of has documentation that tells what the field is.
fn tells(kind: &FieldKind) -> bool {
    match kind {
        FieldKind::Attribute { value, .. } | FieldKind::Text { value } => {
            matches!(value, Value::Enum(_))
        }
        FieldKind::Child { content, .. } => {
            matches!(content, Content::Value(Value::Enum(_)) | Content::Type(_))
        }
        FieldKind::Splice(_) | FieldKind::Foreign => true,
    }
}
