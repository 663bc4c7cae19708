//! Writing in libvirt's layout: two spaces a level, one element a line.

use super::{Element, Node};

/// How values are quoted.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Style {
    /// As libvirt writes its own elements: single quotes, all five characters escaped.
    Own,
    /// As libvirt writes what belongs to applications: double quotes, few escapes.
    Foreign,
}

/// Text that grows by whole elements.
#[derive(Default)]
pub(crate) struct Writer {
    out: String,
    depth: usize,
}

impl Writer {
    /// What has been written.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// `<name attributes>`, and what follows is inside.
    pub(crate) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.indent();
        self.tag(name, attributes.iter().copied(), Style::Own);
        self.out.push_str(">\n");
        self.depth += 1;
    }

    /// Ends what [`Writer::open`] began.
    pub(crate) fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.indent();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// `<name attributes>text</name>` on one line.
    pub(crate) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.indent();
        self.tag(name, attributes.iter().copied(), Style::Own);
        self.out.push('>');
        escape_text(&mut self.out, text, Style::Own);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    /// An element as it is, on lines of its own.
    pub(crate) fn element(&mut self, element: &Element, style: Style) {
        self.indent();
        self.inner(element, style, !element.has_text());
        self.out.push('\n');
    }

    /// The element from its `<` to its last `>`; `broken` into lines or in one.
    fn inner(&mut self, element: &Element, style: Style, broken: bool) {
        let attributes = element.attributes.iter();
        let attributes = attributes.map(|(name, value)| (name.as_str(), value.as_str()));
        self.tag(&element.name, attributes, style);
        if element.children.is_empty() {
            // Libvirt prints the list of devices in this way even when there are none.
            let as_list = style == Style::Own && element.name == "devices";
            self.out.push_str(if as_list { ">\n" } else { "/>" });
            if as_list {
                self.indent();
                self.out.push_str("</devices>");
            }
            return;
        }
        self.out.push('>');
        self.depth += 1;
        for node in &element.children {
            if broken {
                self.out.push('\n');
                self.indent();
            }
            match node {
                Node::Element(child) => self.inner(child, style, broken && !child.has_text()),
                Node::Text(text) => escape_text(&mut self.out, text, style),
                Node::Comment(comment) => {
                    self.out.push_str("<!--");
                    self.out.push_str(comment);
                    self.out.push_str("-->");
                }
            }
        }
        self.depth -= 1;
        if broken {
            self.out.push('\n');
            self.indent();
        }
        self.out.push_str("</");
        self.out.push_str(&element.name);
        self.out.push('>');
    }

    /// `<name attributes`, open for an end.
    fn tag<'a>(
        &mut self,
        name: &str,
        attributes: impl Iterator<Item = (&'a str, &'a str)>,
        style: Style,
    ) {
        let quote = match style {
            Style::Own => '\'',
            Style::Foreign => '"',
        };
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push('=');
            self.out.push(quote);
            escape_attribute(&mut self.out, value, style);
            self.out.push(quote);
        }
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }
}

fn escape_text(out: &mut String, text: &str, style: Style) {
    for char in text.chars() {
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' if style == Style::Own => out.push_str("&quot;"),
            '\'' if style == Style::Own => out.push_str("&apos;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
}

fn escape_attribute(out: &mut String, value: &str, style: Style) {
    for char in value.chars() {
        match char {
            // Written as such, they would be read back as spaces.
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '"' => out.push_str("&quot;"),
            other => escape_text(out, other.encode_utf8(&mut [0; 4]), style),
        }
    }
}
