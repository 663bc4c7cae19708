//! Where every name of the API is explained, and texts with those names as links.

use std::collections::HashMap;

use crate::abi::names::camel;
use crate::model::Model;

/// Pages by what they explain. All pages lie in one folder, so an address is a file and perhaps an anchor.
pub(super) mod page {
    pub(in super::super) fn topic(topic: &str) -> String {
        format!("{topic}.html")
    }
    pub(in super::super) fn enums(topic: &str) -> String {
        if topic == "error" {
            "errors.html".into()
        } else {
            format!("enums-{topic}.html")
        }
    }
    pub(in super::super) fn params(set: &str) -> String {
        format!("parameters-{set}.html")
    }
    pub(in super::super) fn wire(program: &str) -> String {
        format!("wire-{program}.html")
    }
    pub(in super::super) fn document(topic: &str) -> String {
        format!("document-{}.html", topic.replace('/', "-"))
    }
    pub(in super::super) const DOCUMENTS: &str = "documents.html";
    pub(in super::super) const RECORDS: &str = "records.html";
    pub(in super::super) const CALLBACKS: &str = "callbacks.html";
    pub(in super::super) const CONSTANTS: &str = "constants.html";
    pub(in super::super) const EVENTS: &str = "events.html";
    pub(in super::super) const PERMISSIONS: &str = "permissions.html";
}

/// Addresses by name.
#[derive(Default)]
pub(super) struct Links {
    addresses: HashMap<String, String>,
}

impl Links {
    /// Names everything that the model declares.
    pub(super) fn of(model: &Model) -> Self {
        let mut links = Self {
            addresses: HashMap::with_capacity(6000),
        };
        links.calls(model);
        links.types(model);
        links.parameters(model);
        for program in &model.programs {
            let file = page::wire(&program.name);
            for p in &program.procs {
                links.add(
                    format!("{}_PROC_{}", program.name.to_uppercase(), p.name),
                    &file,
                    &p.name,
                );
            }
            for s in &program.structs {
                links.add(format!("{}_{}", program.name, s.name), &file, &s.name);
            }
        }
        links
    }

    fn calls(&mut self, model: &Model) {
        for f in &model.functions {
            self.add(f.name.clone(), &page::topic(&f.topic), &f.name);
        }
        for c in &model.callbacks {
            let name = format!("vir{}", c.name);
            self.add(name.clone(), page::CALLBACKS, &name);
            self.add(c.name.clone(), page::CALLBACKS, &name);
        }
    }

    fn types(&mut self, model: &Model) {
        for o in &model.objects {
            for name in [
                format!("vir{}", o.name),
                format!("vir{}Ptr", o.name),
                o.name.clone(),
                camel(&o.name),
            ] {
                self.add(name, &page::topic(&o.topic), "");
            }
        }
        for e in &model.enums {
            let (file, anchor) = (page::enums(&e.topic), format!("vir{}", e.name));
            for name in [anchor.clone(), e.name.clone(), camel(&e.name)] {
                self.add(name, &file, &anchor);
            }
            for v in &e.values {
                self.add(v.name.clone(), &file, &v.name);
            }
        }
        for c in &model.consts {
            self.add(c.name.clone(), page::CONSTANTS, &c.name);
        }
        for r in &model.records {
            let anchor = format!("vir{}", r.name);
            let own = [
                anchor.clone(),
                format!("{anchor}Ptr"),
                r.name.clone(),
                camel(&r.name),
                r.typedef.clone(),
            ];
            for name in own.into_iter().chain(r.aliases.iter().cloned()) {
                self.add(name, page::RECORDS, &anchor);
            }
        }
        // The one record that languages do not call by its name in the spec.
        self.add("TypedParam".into(), page::RECORDS, "virTypedParameter");
    }

    fn parameters(&mut self, model: &Model) {
        for set in &model.params {
            let file = page::params(&set.name);
            self.add(set.name.clone(), &file, "");
            for field in &set.fields {
                self.add(field.name.clone(), &file, &field.name);
            }
        }
    }

    /// Adds a name, unless it is known.
    pub(super) fn add(&mut self, name: String, file: &str, anchor: &str) {
        let address = if anchor.is_empty() {
            file.to_owned()
        } else {
            format!("{file}#{anchor}")
        };
        self.addresses.entry(name).or_insert(address);
    }

    /// Where a name is explained.
    pub(super) fn address(&self, name: &str) -> Option<&str> {
        self.addresses.get(name).map(String::as_str)
    }

    /// Prose as HTML: names that can only be the API's become links.
    pub(super) fn prose(&self, text: &str) -> String {
        self.linked(text, "", |word| {
            word.starts_with("VIR_")
                || word.starts_with("LIBVIR_")
                || (word.starts_with("vir") && word.len() > 3)
        })
    }

    /// Code as HTML: every known name becomes a link, but for `own`, which is explained right there.
    pub(super) fn code(&self, text: &str, own: &str) -> String {
        self.linked(text, own, |_| true)
    }

    fn linked(&self, text: &str, own: &str, may: impl Fn(&str) -> bool) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some(start) = rest.find(is_word) {
            escape(&rest[..start], &mut out);
            rest = &rest[start..];
            let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let word = &rest[..end];
            match self.address(word).filter(|_| word != own && may(word)) {
                Some(address) => {
                    out.push_str("<a href=\"");
                    out.push_str(address);
                    out.push_str("\">");
                    escape_name(word, &mut out);
                    out.push_str("</a>");
                }
                None => out.push_str(word),
            }
            rest = &rest[end..];
        }
        escape(rest, &mut out);
        out
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Adds a name to HTML, with the places where a line may be broken if the name is long: behind `_` and `.`, and before
/// a word's capital, but for that behind `vir`.
pub(super) fn escape_name(name: &str, out: &mut String) {
    if name.len() < 20 {
        return escape(name, out);
    }
    let mut start = 0;
    let bytes = name.as_bytes();
    for at in 1..name.len() {
        let hump = at > 3 && bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase();
        if hump || matches!(bytes[at - 1], b'_' | b'.') {
            escape(&name[start..at], out);
            out.push_str("<wbr/>");
            start = at;
        }
    }
    escape(&name[start..], out);
}

/// Adds text to HTML.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
