//! Names of documents and types: written as they should be, and there once.

use std::collections::HashMap;

use super::Checker;
use crate::diagnostic::Place;
use crate::model::document::Origin;
use crate::spec::DocumentSpec;

/// Words that are types by themselves.
const TAKEN: [&str; 3] = ["present", "raw", "foreign"];

impl Checker<'_> {
    pub(super) fn names(&mut self, spec: &DocumentSpec) {
        let mut types: HashMap<String, Place> = HashMap::new();
        let declared = (spec.elements.iter().map(|e| (&e.name, &e.place)))
            .chain(spec.groups.iter().map(|e| (&e.name, &e.place)))
            .chain(spec.choices.iter().map(|e| (&e.name, &e.place)))
            .chain(spec.enums.iter().map(|e| (&e.name, &e.place)));
        for (name, place) in declared {
            if !is_pascal(name) {
                self.problems
                    .error(place, format!("`{name}` is not a name of a type"))
                    .help("names of types are in Pascal case: `DiskSource`");
            }
            self.once(&mut types, name, place);
        }
        let mut scalars = HashMap::new();
        for e in &spec.scalars {
            if !is_kebab(&e.name) {
                self.problems
                    .error(&e.place, format!("`{}` is not a name of a scalar", e.name))
                    .help("names of scalars are in kebab case: `pci-slot`");
            } else if TAKEN.contains(&e.name.as_str()) {
                self.problems
                    .error(&e.place, format!("`{}` is a type already", e.name))
                    .help(format!(
                        "the words {} have a meaning of their own",
                        TAKEN.join(", ")
                    ));
            }
            self.once(&mut scalars, &e.name, &e.place);
        }
        let mut documents = HashMap::new();
        for e in &spec.documents {
            self.once(&mut documents, &e.name, &e.place);
        }
        self.made_names(&mut types);
        self.renames();
    }

    fn once(&mut self, seen: &mut HashMap<String, Place>, name: &str, place: &Place) {
        match seen.get(name) {
            Some(first) => {
                self.problems
                    .error(place, format!("`{name}` is declared twice"))
                    .context(first, "declared here first")
                    .help("rename or delete one of the two");
            }
            None => {
                seen.insert(name.to_owned(), place.clone());
            }
        }
    }

    /// Inline elements and variants get their names by rule; those are not taken either.
    fn made_names(&mut self, types: &mut HashMap<String, Place>) {
        for s in &self.documents.structs {
            if !matches!(s.origin, Origin::Inline | Origin::Variant) {
                continue;
            }
            if let Some(first) = types.get(&s.name) {
                self.problems
                    .error(
                        &s.place,
                        format!("this is called `{}`, as is something else", s.name),
                    )
                    .context(first, "this has the name already")
                    .help("rename that, or this: `child as other_name: { ... }`");
            } else {
                types.insert(s.name.clone(), s.place.clone());
            }
        }
    }

    /// Names of fields are in snake case; those by rule are anyway.
    fn renames(&mut self) {
        for field in self.documents.structs.iter().flat_map(|s| &s.fields) {
            let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            if !field.name.starts_with(|c: char| c.is_ascii_lowercase())
                || !field.name.chars().all(fits)
            {
                self.problems
                    .error(
                        &field.place,
                        format!("`{}` is not a name of a field", field.name),
                    )
                    .help("names of fields are in snake case: `as read_only`");
            }
        }
    }
}

fn is_pascal(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && (name.chars()).all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
