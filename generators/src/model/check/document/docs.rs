//! Documentation: everything has some, and it is made of sentences.

use super::Checker;
use crate::diagnostic::Place;
use crate::docs::is_sentence;
use crate::model::document::Origin;

impl Checker<'_> {
    pub(super) fn docs(&mut self) {
        let d = self.documents;
        for x in &d.documents {
            self.doc(&x.name, &x.doc, &x.place, true);
        }
        for s in &d.structs {
            // What stands inside another entry is told there.
            if matches!(s.origin, Origin::Element | Origin::Group) {
                self.doc(&s.name, &s.doc, &s.place, true);
            }
            for field in &s.fields {
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
        for c in &d.choices {
            self.doc(&c.name, &c.doc, &c.place, true);
            for variant in &c.variants {
                self.doc(
                    &format!("{}.{}", c.name, variant.xml),
                    &variant.doc,
                    &c.place,
                    true,
                );
            }
        }
        for e in &d.enums {
            self.doc(&e.name, &e.doc, &e.place, true);
            for (word, doc) in e.values.iter().filter_map(|w| Some((w, w.doc.as_ref()?))) {
                self.doc(&format!("{}.{}", e.name, word.xml), doc, &e.place, true);
            }
        }
        for s in d.scalars.values() {
            // It may be what is accepted: "yes or no."
            self.doc(&s.name, &s.doc, &s.place, false);
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
