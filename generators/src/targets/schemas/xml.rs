//! XML as text: a line per element, or for several of which each holds the next alone.

use std::fmt::Write as _;

/// How long a line may be before what is in it stands on lines of its own.
const WIDTH: usize = 100;

/// An element.
pub(super) struct Xml {
    tag: &'static str,
    attributes: String,
    inside: Inside,
}

enum Inside {
    Text(String),
    Elements(Vec<Xml>),
}

impl Xml {
    /// An element with others in it.
    pub(super) fn new(tag: &'static str, inside: Vec<Self>) -> Self {
        Self {
            tag,
            attributes: String::new(),
            inside: Inside::Elements(inside),
        }
    }

    /// An element with text in it.
    pub(super) fn text(tag: &'static str, text: &str) -> Self {
        Self {
            tag,
            attributes: String::new(),
            inside: Inside::Text(escaped(text)),
        }
    }

    /// The same with an attribute.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        let _ = write!(self.attributes, " {name}=\"{}\"", escaped(value));
        self
    }

    /// Adds it to a text, `depth` levels deep.
    pub(super) fn print(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        let Self {
            tag, attributes, ..
        } = self;
        if let Some(line) = self.line().filter(|l| indent.len() + l.len() <= WIDTH) {
            let _ = writeln!(out, "{indent}{line}");
            return;
        }
        match &self.inside {
            Inside::Text(text) => {
                let _ = writeln!(out, "{indent}<{tag}{attributes}>{text}</{tag}>");
            }
            Inside::Elements(elements) => {
                let _ = writeln!(out, "{indent}<{tag}{attributes}>");
                for element in elements {
                    element.print(depth + 1, out);
                }
                let _ = writeln!(out, "{indent}</{tag}>");
            }
        }
    }

    /// It on one line, unless there is more than one element in it anywhere.
    fn line(&self) -> Option<String> {
        let Self {
            tag, attributes, ..
        } = self;
        Some(match &self.inside {
            Inside::Text(text) => format!("<{tag}{attributes}>{text}</{tag}>"),
            Inside::Elements(elements) => match &elements[..] {
                [] => format!("<{tag}{attributes}/>"),
                [only] => format!("<{tag}{attributes}>{}</{tag}>", only.line()?),
                _ => return None,
            },
        })
    }
}

/// Text as XML holds it, in an element or between double quotes.
pub(in crate::targets) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
