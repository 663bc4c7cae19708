//! Where the parts of a document are, as far as it is one.

use std::ops::Range;

/// The parts of a text that looks like XML, by their places in it.
#[derive(Default)]
pub(crate) struct Spans {
    /// Elements with all in them.
    pub(crate) elements: Vec<Range<usize>>,
    /// Names of elements, where they begin.
    pub(crate) names: Vec<Range<usize>>,
    /// Attributes with the space before them.
    pub(crate) attributes: Vec<Range<usize>>,
    /// Values of attributes, without quotes, and texts between tags.
    pub(crate) values: Vec<Range<usize>>,
}

impl Spans {
    /// Finds the parts. What is broken is passed over.
    pub(crate) fn of(text: &str) -> Self {
        let mut spans = Self::default();
        let mut open = Vec::new();
        let mut at = 0;
        while let Some(start) = text[at..].find('<').map(|n| at + n) {
            let Some(end) = text[start..].find('>').map(|n| start + n + 1) else {
                break;
            };
            if at > 0 && !open.is_empty() {
                spans.values.push(at..start);
            }
            let inside = &text[start + 1..end - 1];
            if inside.starts_with('/') {
                spans.elements.extend(open.pop().map(|start| start..end));
            } else if !inside.starts_with(['!', '?']) {
                spans.tag(text, start + 1..end - 1);
                if inside.ends_with('/') {
                    spans.elements.push(start..end);
                } else {
                    open.push(start);
                }
            }
            at = end;
        }
        spans
    }

    fn tag(&mut self, text: &str, tag: Range<usize>) {
        let inside = &text[tag.clone()];
        let name = inside.find([' ', '/', '\n']).unwrap_or(inside.len());
        self.names.push(tag.start..tag.start + name);
        let mut at = name;
        while let Some(equals) = inside[at..].find('=').map(|n| at + n) {
            let Some(quote) = inside[equals + 1..]
                .chars()
                .next()
                .filter(|c| "'\"".contains(*c))
            else {
                break;
            };
            let value = equals + 2;
            let Some(end) = inside[value..].find(quote).map(|n| value + n) else {
                break;
            };
            self.values.push(tag.start + value..tag.start + end);
            self.attributes.push(tag.start + at..tag.start + end + 1);
            at = end + 1;
        }
    }
}
