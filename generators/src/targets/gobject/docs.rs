//! Documentation as comments for gtk-doc.

use std::collections::HashMap;

use super::names;
use crate::model::Model;

/// Names of C and what they are called here.
pub(super) struct Words {
    known: HashMap<String, String>,
}

impl Words {
    pub(super) fn of(model: &Model) -> Self {
        let mut known = HashMap::new();
        for f in &model.functions {
            known.insert(f.name.clone(), format!("{}()", names::function(model, f)));
        }
        for name in model.objects.iter().map(|o| &o.name) {
            known.insert(format!("vir{name}"), format!("#{}", names::ty(name)));
        }
        for e in &model.enums {
            for v in &e.values {
                known.insert(v.name.clone(), format!("%{}", names::member(e, v)));
            }
        }
        Self { known }
    }

    /// None, for declarations that are shown without their documentation.
    pub(super) fn none() -> Self {
        let known = HashMap::new();
        Self { known }
    }

    /// Text with the names of this library, where it has them, on lines of a comment.
    pub(super) fn lines(&self, text: &str) -> Vec<String> {
        text.trim()
            .lines()
            .map(|line| self.line(line.trim_end()))
            .collect()
    }

    /// Text as one line.
    pub(super) fn sentence(&self, text: &str) -> String {
        self.line(&text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    fn line(&self, line: &str) -> String {
        let parts = line.split('`').enumerate().map(|(i, part)| {
            let quoted = i % 2 == 1;
            match self.known.get(part.trim_end_matches("()")) {
                Some(name) if quoted => name.clone(),
                _ if quoted => format!("`{part}`"),
                _ => part.to_owned(),
            }
        });
        parts.collect::<String>().replace("*/", "* /")
    }
}
