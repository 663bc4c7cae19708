//! Writing in libvirt's layout: two spaces a level, one element a line.

use super::codec::{Codec, WriteContent};
use super::escape::{self, Style};
use super::raw::Raw;

/// What of a document is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FormatOptions {
    /// The stored configuration rather than the running state: nothing that a start assigns.
    pub inactive: bool,
    /// Passwords too.
    pub secure: bool,
    /// What older hosts of the same kind read as well, for migration.
    pub migratable: bool,
}

/// Text that grows by attributes and elements.
pub struct Writer {
    out: String,
    options: FormatOptions,
    depth: usize,
    /// The last tag has begun and can take attributes.
    in_tag: bool,
    /// The last thing written was text, so an end tag follows on the same line.
    after_text: bool,
    /// Known namespaces, and whether something in them was written.
    namespaces: Vec<(&'static str, &'static str, bool)>,
    /// The name of the root.
    root: &'static str,
}

impl Writer {
    /// A document as a whole.
    pub(crate) fn document<T: WriteContent>(
        name: &'static str,
        namespaces: &'static [(&'static str, &'static str)],
        value: &T,
        options: FormatOptions,
    ) -> String {
        let mut writer = Self {
            out: String::with_capacity(1024),
            options,
            depth: 0,
            in_tag: false,
            after_text: false,
            namespaces: namespaces
                .iter()
                .map(|(prefix, uri)| (*prefix, *uri, false))
                .collect(),
            root: name,
        };
        writer.start(name);
        value.attributes(&mut writer);
        let end_of_attributes = writer.out.len();
        value.content(&mut writer);
        writer.end(name);
        let mut declarations = String::new();
        for (prefix, uri, _) in writer.namespaces.iter().filter(|(.., used)| *used) {
            declarations.push_str(&format!(" xmlns:{prefix}='{uri}'"));
        }
        writer.out.insert_str(end_of_attributes, &declarations);
        writer.out
    }

    /// Whether the running state is described.
    pub fn live(&self) -> bool {
        !self.options.inactive
    }

    /// Whether passwords are written.
    pub fn secure(&self) -> bool {
        self.options.secure
    }

    /// Whether it is written for migration.
    pub fn migratable(&self) -> bool {
        self.options.migratable
    }

    fn start(&mut self, name: &str) {
        self.finish_tag();
        if let Some((prefix, _)) = name.split_once(':') {
            for (known, _, used) in &mut self.namespaces {
                *used |= *known == prefix;
            }
        }
        escape::indent(&mut self.out, self.depth);
        self.out.push('<');
        self.out.push_str(name);
        self.in_tag = true;
        self.after_text = false;
        self.depth += 1;
    }

    /// Writes the `>` of a tag that has begun.
    fn finish_tag(&mut self) {
        if self.in_tag {
            self.out.push_str(">\n");
            self.in_tag = false;
        }
    }

    /// Whether an element has an end tag even when there is nothing in it, as libvirt prints it.
    fn has_end_tag(&self, name: &str) -> bool {
        match (self.root, name) {
            (_, "devices") | ("interface", "bridge" | "bond") => true,
            ("network", "ip" | "portgroup") | ("pool", "source") => self.depth == 1,
            // Those that are only named, by a VLAN, have none.
            ("interface", "interface") => {
                let tag = self.out.rfind('<').and_then(|at| self.out.get(at..));
                tag.is_some_and(|tag| tag.starts_with("<interface type="))
            }
            _ => false,
        }
    }

    fn end(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        if self.in_tag && self.has_end_tag(name) {
            self.finish_tag();
        }
        if self.in_tag {
            self.out.push_str("/>\n");
            self.in_tag = false;
            return;
        }
        if !self.after_text {
            escape::indent(&mut self.out, self.depth);
        }
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
        self.after_text = false;
    }

    fn push_attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("='");
        escape::attribute(&mut self.out, value, Style::Own);
        self.out.push('\'');
    }

    /// Appends the text of a value, escaped for where it stands. Nearly all are plain, so it is
    /// written in place and looked at then.
    fn push_value<C: Codec>(&mut self, value: &C::Value, escape: fn(&mut String, &str, Style)) {
        let start = self.out.len();
        C::write(value, &mut self.out);
        if !escape::is_plain(&self.out[start..]) {
            let written = self.out.split_off(start);
            escape(&mut self.out, &written, Style::Own);
        }
    }
}

/// What generated code calls, field by field.
impl Writer {
    /// An attribute.
    pub fn attribute<C: Codec>(&mut self, name: &str, value: &C::Value) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("='");
        self.push_value::<C>(value, escape::attribute);
        self.out.push('\'');
    }

    /// An attribute that may be missing.
    pub fn attribute_opt<C: Codec>(&mut self, name: &str, value: Option<&C::Value>) {
        if let Some(value) = value {
            self.attribute::<C>(name, value);
        }
    }

    /// The attribute that tells the variants of a choice apart.
    pub fn discriminator(&mut self, name: &str, value: &str) {
        self.push_attribute(name, value);
    }

    /// The attribute with the unit of an element's text, if it has one.
    pub fn unit<C: Codec>(&mut self) {
        if let Some(unit) = C::UNIT {
            self.push_attribute("unit", unit);
        }
    }

    /// The element's own text.
    pub fn text<C: Codec>(&mut self, value: &C::Value) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
        self.push_value::<C>(value, escape::text);
        self.after_text = true;
    }

    /// The element's own text, which may be missing.
    pub fn text_opt<C: Codec>(&mut self, value: Option<&C::Value>) {
        if let Some(value) = value {
            self.text::<C>(value);
        }
    }

    /// An element that holds text.
    pub fn text_child<C: Codec>(&mut self, name: &str, value: &C::Value) {
        self.start(name);
        self.unit::<C>();
        self.text::<C>(value);
        self.end(name);
    }

    /// An element that holds text and may be missing.
    pub fn text_child_opt<C: Codec>(&mut self, name: &str, value: Option<&C::Value>) {
        if let Some(value) = value {
            self.text_child::<C>(name, value);
        }
    }

    /// Elements that hold text.
    pub fn text_items<C: Codec>(&mut self, name: &str, values: &[C::Value]) {
        for value in values {
            self.text_child::<C>(name, value);
        }
    }

    /// An element that says something by being there.
    pub fn present(&mut self, name: &str, there: bool) {
        if there {
            self.start(name);
            self.end(name);
        }
    }

    /// An element.
    pub fn child<T: WriteContent>(&mut self, name: &str, value: &T) {
        self.start(name);
        value.attributes(self);
        value.content(self);
        self.end(name);
    }

    /// An element that may be missing.
    pub fn child_opt<T: WriteContent>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.child(name, value);
        }
    }

    /// An element that is left out when nothing is in it.
    pub fn child_nonempty<T: WriteContent>(&mut self, name: &str, value: Option<&T>) {
        let Some(value) = value else { return };
        let (before, in_tag, after_text) = (self.out.len(), self.in_tag, self.after_text);
        self.start(name);
        let empty = self.out.len();
        value.attributes(self);
        value.content(self);
        if self.out.len() == empty {
            self.out.truncate(before);
            self.depth = self.depth.saturating_sub(1);
            (self.in_tag, self.after_text) = (in_tag, after_text);
        } else {
            self.end(name);
        }
    }

    /// Elements.
    pub fn items<T: WriteContent>(&mut self, name: &str, values: &[T]) {
        for value in values {
            self.child(name, value);
        }
    }

    /// An element whose content belongs to somebody else.
    pub fn raw(&mut self, name: &str, value: Option<&Raw>) {
        let Some(value) = value else { return };
        self.start(name);
        for (name, value) in &value.attributes {
            self.push_attribute(name, value);
        }
        if super::raw::has_text(&value.children) {
            self.out.push('>');
            for child in &value.children {
                super::foreign::write_node(&mut self.out, child, self.depth, false);
            }
            self.in_tag = false;
            self.after_text = true;
        } else {
            for child in &value.children {
                self.finish_tag();
                escape::indent(&mut self.out, self.depth);
                super::foreign::write_node(&mut self.out, child, self.depth, true);
                self.out.push('\n');
            }
        }
        self.end(name);
    }

    /// Elements whose content belongs to somebody else.
    pub fn raw_items(&mut self, name: &str, values: &[Raw]) {
        for value in values {
            self.raw(name, Some(value));
        }
    }

    /// Elements of namespaces that the document kind does not know.
    pub fn foreign(&mut self, values: &[Raw]) {
        for child in values.iter().flat_map(|value| &value.children) {
            self.finish_tag();
            escape::indent(&mut self.out, self.depth);
            super::foreign::write_node(&mut self.out, child, self.depth, true);
            self.out.push('\n');
        }
    }
}
