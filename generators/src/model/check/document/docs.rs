//! Documentation: everything has some, and it is made of sentences.

use std::collections::HashSet;

use super::Checker;
use crate::diagnostic::Place;
use crate::docs::is_sentence;
use crate::model::document::{Origin, Struct};

impl<'a> Checker<'a> {
    pub(super) fn docs(&mut self) {
        let d = self.documents;
        // Fields without their own have the documentation of their types; what is wrong with that is told once.
        let mut types: HashSet<&'a str> = HashSet::new();
        for x in &d.documents {
            self.doc(&x.name, &x.doc, &x.place, true);
        }
        for c in &d.choices {
            types.insert(&c.doc);
            self.doc(&c.name, &c.doc, &c.place, true);
            for variant in &c.variants {
                let name = format!("{}.{}", c.name, variant.xml);
                self.doc(&name, &variant.doc, &c.place, true);
            }
        }
        for e in &d.enums {
            types.insert(&e.doc);
            self.doc(&e.name, &e.doc, &e.place, true);
            for (word, doc) in e.values.iter().filter_map(|w| Some((w, w.doc.as_ref()?))) {
                self.doc(&format!("{}.{}", e.name, word.xml), doc, &e.place, true);
            }
        }
        for s in d.scalars.values() {
            // It may be what is accepted: "yes or no."
            self.doc(&s.name, &s.doc, &s.place, false);
        }
        // What stands inside another entry is told there.
        let declared = |s: &&Struct| matches!(s.origin, Origin::Element | Origin::Group);
        for s in d.structs.iter().filter(declared) {
            types.insert(&s.doc);
            self.doc(&s.name, &s.doc, &s.place, true);
        }
        for s in &d.structs {
            self.field_docs(s, &types);
        }
    }

    fn field_docs(&mut self, s: &Struct, types: &HashSet<&str>) {
        for field in &s.fields {
            // What stands in a block on one line is documented with the block.
            let of_block = s.origin == Origin::Inline
                && field.doc == s.doc
                && field.place.line() == s.place.line();
            if of_block || (!field.doc.is_empty() && types.contains(field.doc.as_str())) {
                continue;
            }
            if field.doc.is_empty() {
                self.problems
                    .error(
                        &field.place,
                        format!("`{}` has no documentation", field.name),
                    )
                    .help("write `# What it is.` at the end of the line");
            } else {
                self.doc(&field.name, &field.doc, &field.place, true);
            }
        }
    }

    fn doc(&mut self, name: &str, doc: &str, place: &Place, capital: bool) {
        if doc.is_empty() {
            self.problems
                .error(place, format!("`{name}` has no documentation"))
                .help("say in `doc` what it is");
        } else if !is_sentence(doc, capital) {
            self.problems
                .error(
                    place,
                    format!("the documentation of `{name}` is no sentence: {doc}"),
                )
                .help("begin with a capital letter and end with a full stop");
        }
    }
}
