//! The search index: what can be found, where it is, and a line about it.

use serde::Serialize;

use crate::output::MARK;

/// Everything that can be found.
#[derive(Default, Serialize)]
pub(super) struct Search {
    kinds: Vec<&'static str>,
    pages: Vec<String>,
    /// Kind, name, page, anchor (0: the page itself, 1: the name), summary, other spellings.
    entries: Vec<(usize, String, usize, Anchor, String, String)>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Anchor {
    Short(u8),
    Long(String),
}

impl Search {
    /// Adds something that is explained at `anchor` of `page`, or is the page when that is empty.
    pub(super) fn add(
        &mut self,
        kind: &'static str,
        name: &str,
        page: &str,
        anchor: &str,
        summary: &str,
    ) {
        self.add_spelled(kind, name, page, anchor, summary, String::new());
    }

    /// The same, with further spellings that find it.
    pub(super) fn add_spelled(
        &mut self,
        kind: &'static str,
        name: &str,
        page: &str,
        anchor: &str,
        summary: &str,
        spellings: String,
    ) {
        let anchor = match anchor {
            "" => Anchor::Short(0),
            anchor if anchor == name => Anchor::Short(1),
            anchor => Anchor::Long(anchor.to_owned()),
        };
        let kind = position(&mut self.kinds, |k| *k == kind, || kind);
        let page = position(&mut self.pages, |p| p == page, || page.to_owned());
        self.entries.push((
            kind,
            name.to_owned(),
            page,
            anchor,
            super::text::plain(summary),
            spellings,
        ));
    }

    /// The index as a script, for pages that are opened from a folder cannot read files.
    pub(super) fn script(&self) -> String {
        let json = serde_json::to_string(self)
            .unwrap_or_default()
            .replace("],[", "],\n[");
        format!("/* {MARK} */\nself.referenceIndex = {json};\n")
    }
}

/// Where something is in a list, added to it when it is not yet there. What is looked for is mostly the last.
fn position<T>(list: &mut Vec<T>, is: impl Fn(&T) -> bool, new: impl FnOnce() -> T) -> usize {
    list.iter().rposition(is).unwrap_or_else(|| {
        list.push(new());
        list.len() - 1
    })
}
