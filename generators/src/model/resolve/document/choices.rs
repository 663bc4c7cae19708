//! Choices: what tells their variants apart, and what each variant brings.

use super::{Lines, Owner, Resolver, names};
use crate::diagnostic::Place;
use crate::model::document::{By, Choice, Content, Origin, TypeRef, Variant};
use crate::model::resolve::{inside, place_of, tidy};
use crate::spec::document::{RawChoice, RawVariant};
use crate::spec::document_fields::{self, LineType};
use crate::spec::{At, Named};

impl Resolver<'_> {
    pub(super) fn choice(&mut self, e: &Named<RawChoice>) {
        let by = self.by(e);
        let mut variants: Vec<Variant> = Vec::new();
        for (xml, at) in &e.raw.variants {
            let name = names::pascal(xml);
            match variants.iter().find(|v| v.name == name) {
                Some(twin) => self.twin(e, xml, at, twin),
                None => variants.extend(self.variant(e, &by, xml, at)),
            }
        }
        let since = self.since(&e.place, e.raw.since.as_ref());
        self.out.choices.push(Choice {
            name: e.name.clone(),
            topic: e.topic.clone(),
            by,
            variants,
            since,
            doc: tidy(&e.raw.doc.value),
            place: e.place.clone(),
        });
    }

    fn variant(
        &mut self,
        e: &Named<RawChoice>,
        by: &By,
        xml: &str,
        at: &At<RawVariant>,
    ) -> Option<Variant> {
        let place = place_of(&e.place, at).key(xml);
        let name = names::pascal(xml);
        let (lines, since, doc) = match &at.value {
            RawVariant::Fields(text) => (Lines::new(&e.place, at, text), None, None),
            RawVariant::Table(table) => {
                let lines = match &table.fields {
                    Some(fields) => Lines::new(&e.place, fields, &fields.value),
                    None => Lines::none(&place),
                };
                (lines, table.since.as_ref(), table.doc.as_ref())
            }
        };
        let since = self.since(&e.place, since);
        let struct_name = format!("{}{name}", e.name);
        let (content, own_doc) = match by {
            By::Attribute { .. } => {
                let content = self.variant_fields(e, &struct_name, &lines, &place);
                (Some(content), None)
            }
            By::Child => self.variant_child(e, &struct_name, &lines, &place),
        };
        Some(Variant {
            xml: xml.to_owned(),
            name,
            content: content?,
            since,
            doc: doc.map(|d| tidy(&d.value)).or(own_doc).unwrap_or_default(),
        })
    }

    /// Notes a variant that Rust cannot tell from another.
    fn twin(&mut self, e: &Named<RawChoice>, xml: &str, at: &At<RawVariant>, twin: &Variant) {
        let (choice, name) = (&e.name, &twin.name);
        let message = format!(
            "`{}` and `{xml}` of `{choice}` are both `{name}` in Rust",
            twin.xml
        );
        self.problems
            .error(&place_of(&e.place, at).key(xml), message)
            .help("make them one variant, with a field that tells them apart");
        self.out.damaged.insert(choice.clone());
    }

    fn by(&mut self, e: &Named<RawChoice>) -> By {
        let raw = &e.raw;
        if let Some(default) = &raw.default
            && !raw.variants.contains_key(&default.value)
        {
            self.problems
                .error(
                    &inside(&e.place, default),
                    format!("`{}` is no variant of `{}`", default.value, e.name),
                )
                .suggest(&default.value, raw.variants.keys().map(String::as_str));
        }
        if let Some(name) = raw.by.value.strip_prefix('@') {
            if raw.hidden && raw.default.is_none() {
                self.problems
                    .error(
                        &e.place,
                        format!("`{}` hides a default it does not have", e.name),
                    )
                    .help("`hidden` is about the variant that `default` names");
            }
            return By::Attribute {
                name: name.to_owned(),
                default: raw.default.as_ref().map(|d| d.value.clone()),
                hidden: raw.hidden,
            };
        }
        if raw.by.value != "child" {
            self.problems
                .error(
                    &inside(&e.place, &raw.by),
                    format!("`{}` does not tell variants apart", raw.by.value),
                )
                .help("write `by = \"@attribute\"`, or `by = \"child\"` for the name of a child");
        } else if raw.default.is_some() || raw.hidden {
            self.problems
                .error(
                    &e.place,
                    format!("`{}` is told by a child, so it has no default", e.name),
                )
                .help("make the field optional where the choice is used: `..name: Type?`");
        }
        By::Child
    }

    /// What a variant told by an attribute brings: the struct of its fields, or nothing.
    fn variant_fields(
        &mut self,
        e: &Named<RawChoice>,
        name: &str,
        lines: &Lines<'_>,
        place: &Place,
    ) -> Content {
        let owner = Owner {
            name,
            topic: &e.topic,
        };
        let (parsed, errors) = document_fields::parse(lines.text);
        self.syntax(&owner, lines, &errors);
        if parsed.is_empty() && errors.is_empty() {
            return Content::Present;
        }
        let fields = self.fields(&owner, lines, &parsed);
        self.new_struct(&owner, Origin::Variant, fields, String::new(), place);
        Content::Type(TypeRef::Struct(name.to_owned()))
    }

    /// What a variant told by a child holds, and what is said about it.
    fn variant_child(
        &mut self,
        e: &Named<RawChoice>,
        name: &str,
        lines: &Lines<'_>,
        place: &Place,
    ) -> (Option<Content>, Option<String>) {
        let owner = Owner {
            name,
            topic: &e.topic,
        };
        let (parsed, errors) = document_fields::parse_content(lines.text);
        self.syntax(&owner, lines, &errors);
        let Some((ty, doc)) = parsed else {
            return (Some(Content::Present), None);
        };
        let doc = doc.map(|d| d.text);
        let content = match ty {
            LineType::Named(word) => self.content(lines, &word),
            LineType::Inline(inner, _) => {
                let fields = self.fields(&owner, lines, &inner);
                let doc = doc.clone().unwrap_or_default();
                self.new_struct(&owner, Origin::Inline, fields, doc, place);
                Some(Content::Type(TypeRef::Struct(name.to_owned())))
            }
        };
        if content.is_none() {
            self.out.damaged.insert(e.name.clone());
        }
        (content, doc)
    }
}
