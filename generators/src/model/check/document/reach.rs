//! What documents reach: types nobody uses, and prefixes of namespaces that a document does not know.

use std::collections::HashSet;

use super::{Checker, held};
use crate::diagnostic::Place;
use crate::model::document::{By, Content, Field, FieldKind, Origin, Value};

/// Names of types and of kinds of text.
type Names<'a> = HashSet<&'a str>;

impl<'a> Checker<'a> {
    /// A type that no document reaches is a mistake, or not finished. Kinds of text are a stock to choose from.
    pub(super) fn unused(&mut self) {
        let d = self.documents;
        if d.documents.is_empty() {
            return;
        }
        let mut reached = Names::new();
        for document in &d.documents {
            self.reach(&document.root, &mut reached);
        }
        let declared = |o: Origin| matches!(o, Origin::Element | Origin::Group);
        let structs = d.structs.iter().filter(|s| declared(s.origin));
        let all: Vec<(&str, &Place)> = (structs.map(|s| (s.name.as_str(), &s.place)))
            .chain(d.choices.iter().map(|c| (c.name.as_str(), &c.place)))
            .chain(d.enums.iter().map(|e| (e.name.as_str(), &e.place)))
            .filter(|(name, _)| !reached.contains(name))
            .collect();
        // What only such a type uses is told when that is mended.
        let mut below = Names::new();
        for (name, _) in &all {
            let mut names = Names::new();
            self.reach(name, &mut names);
            names.remove(name);
            below.extend(names);
        }
        let circle = all.iter().all(|(name, _)| below.contains(name));
        for (name, place) in all
            .into_iter()
            .filter(|(n, _)| circle || !below.contains(n))
        {
            self.problems
                .error(place, format!("no document uses `{name}`"))
                .help("use it in a field, or delete it");
        }
    }

    /// Every prefix in a name is declared by each document that reaches it.
    pub(super) fn prefixes(&mut self) {
        for document in &self.documents.documents {
            let mut reached = Names::new();
            self.reach(&document.root, &mut reached);
            let mut told = HashSet::from(["xml"]);
            told.extend(
                document
                    .namespaces
                    .iter()
                    .map(|(prefix, _)| prefix.as_str()),
            );
            for (name, place) in self.prefixed(&reached) {
                let Some((prefix, _)) = name.split_once(':') else {
                    continue;
                };
                if told.insert(prefix) {
                    self.problems
                        .error(
                            &document.place,
                            format!("`{}` does not declare the prefix `{prefix}`", document.name),
                        )
                        .context(&place, "which this needs")
                        .help(format!(
                            "add the URI of `{prefix}` to the document's `namespaces`"
                        ));
                }
            }
        }
    }

    /// Names with a prefix in these types, in the order of the files.
    fn prefixed(&self, types: &Names<'_>) -> Vec<(&'a str, Place)> {
        let mut out = Vec::new();
        let structs = self.documents.structs.iter();
        for field in structs
            .filter(|s| types.contains(s.name.as_str()))
            .flat_map(|s| &s.fields)
        {
            if let FieldKind::Attribute { xml, .. } | FieldKind::Child { xml, .. } = &field.kind
                && xml.contains(':')
            {
                out.push((xml.as_str(), field.place.clone()));
            }
        }
        let choices = self.documents.choices.iter();
        for choice in choices.filter(|c| types.contains(c.name.as_str())) {
            let by_child = matches!(choice.by, By::Child);
            for variant in choice
                .variants
                .iter()
                .filter(|v| by_child && v.xml.contains(':'))
            {
                out.push((variant.xml.as_str(), choice.place.clone()));
            }
        }
        out
    }

    /// Adds a type and all that it is made of.
    fn reach(&self, from: &'a str, reached: &mut Names<'a>) {
        let mut next = vec![from];
        while let Some(name) = next.pop() {
            if !reached.insert(name) {
                continue;
            }
            let fields = self.structs.get(name).map_or(&[][..], |s| &s.fields);
            next.extend(fields.iter().filter_map(used));
            if let Some(choice) = self.choices.get(name) {
                next.extend(choice.variants.iter().filter_map(|v| content(&v.content)));
            }
        }
    }
}

fn used(field: &Field) -> Option<&str> {
    match &field.kind {
        FieldKind::Attribute { value, .. } | FieldKind::Text { value } => Some(kind(value)),
        FieldKind::Child { content: c, .. } => content(c),
        FieldKind::Splice(ty) => Some(super::name_of(ty)),
        FieldKind::Foreign => None,
    }
}

fn content(content: &Content) -> Option<&str> {
    match content {
        Content::Value(value) => Some(kind(value)),
        other => held(other),
    }
}

fn kind(value: &Value) -> &str {
    let (Value::Scalar(name) | Value::Enum(name)) = value;
    name
}
