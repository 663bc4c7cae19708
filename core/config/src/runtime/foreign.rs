//! Reading and writing XML that belongs to somebody else.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::chars;
use super::error::Result;
use super::escape::{self, Style};
use super::limits::{MAX_DEPTH, MAX_NODES};
use super::raw::{Foreign, ForeignNode};
use super::source::Source;
use super::syntax;

/// Reads one element with everything in it.
pub(super) fn parse(text: &str, name: &'static str) -> Result<Foreign> {
    let prepared = super::scan::prepare(name, text)?;
    let source = Source {
        name,
        text: &prepared,
    };
    let mut reader = Reader::from_str(&prepared);
    reader.config_mut().check_comments = true;
    let mut open: Vec<Foreign> = Vec::new();
    let mut nodes = 0;
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event();
        nodes += 1;
        if nodes > MAX_NODES || open.len() > MAX_DEPTH {
            return Err(source.problem(at, "too many elements, or too deep"));
        }
        match event.map_err(|error| syntax::broken(&source, at, &error))? {
            Event::Start(tag) => open.push(begin(&source, &tag, at)?),
            Event::Empty(tag) => {
                let element = begin(&source, &tag, at)?;
                if let Some(whole) = end(&mut open, element) {
                    return only(&source, &mut reader, whole);
                }
            }
            Event::End(_) => {
                let element = open
                    .pop()
                    .ok_or_else(|| source.problem(at, "StartTag: invalid element name"))?;
                if let Some(whole) = end(&mut open, element) {
                    return only(&source, &mut reader, whole);
                }
            }
            Event::Text(text) => add(&mut open, &text, &source, at)?,
            Event::CData(text) => add(&mut open, &text, &source, at)?,
            Event::GeneralRef(reference) => {
                let char = chars::resolve(&reference)
                    .ok_or_else(|| source.problem(at, &chars::no_meaning(&reference)))?;
                add(&mut open, char.encode_utf8(&mut [0; 4]), &source, at)?;
            }
            Event::Comment(comment) => {
                if let Some(element) = open.last_mut() {
                    element
                        .children
                        .push(ForeignNode::Comment(comment.to_string()));
                }
            }
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof => return Err(source.problem(text.len(), "Premature end of data")),
        }
    }
}

/// Refuses what follows the element.
fn only(source: &Source<'_>, reader: &mut Reader<&[u8]>, whole: Foreign) -> Result<Foreign> {
    let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
    let rest = source.text.get(at..).unwrap_or_default();
    if rest.trim_ascii().is_empty() {
        Ok(whole)
    } else {
        Err(source.problem(at, "Extra content at the end of the document"))
    }
}

fn begin(source: &Source<'_>, tag: &BytesStart<'_>, at: usize) -> Result<Foreign> {
    let name = tag.name().as_ref().to_owned();
    if !chars::is_name(&name) {
        return Err(source.problem(at + 1, "StartTag: invalid element name"));
    }
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute =
            attribute.map_err(|error| syntax::broken_attribute(source, tag, at, &error))?;
        let key = attribute.key.as_ref().to_owned();
        if !chars::is_name(&key) || attribute.value.contains('<') {
            return Err(source.problem(at, "error parsing attribute name"));
        }
        let value = chars::attribute_value(&attribute.value)
            .map_err(|reference| source.problem(at, &chars::no_meaning(reference)))?;
        attributes.push((key, value));
    }
    Ok(Foreign {
        name,
        attributes,
        children: Vec::new(),
    })
}

/// Puts an element that has ended into the one around it; gives it back when there is none.
fn end(open: &mut [Foreign], mut element: Foreign) -> Option<Foreign> {
    drop_layout(&mut element.children);
    match open.last_mut() {
        Some(parent) => {
            parent.children.push(ForeignNode::Element(element));
            None
        }
        None => Some(element),
    }
}

/// Adds text to what is there already, since references split it.
fn add(open: &mut [Foreign], text: &str, source: &Source<'_>, at: usize) -> Result<()> {
    let Some(element) = open.last_mut() else {
        return if text.trim_ascii().is_empty() {
            Ok(())
        } else {
            Err(source.problem(at, "Start tag expected, '<' not found"))
        };
    };
    if let Some(ForeignNode::Text(before)) = element.children.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        element.children.push(ForeignNode::Text(text.to_owned()));
    }
    Ok(())
}

/// Between elements, and where an element is broken into lines, white space is only layout.
fn drop_layout(children: &mut Vec<ForeignNode>) {
    let is_blank = |node: &ForeignNode| matches!(node, ForeignNode::Text(text) if text.trim_ascii().is_empty());
    let only_layout = children
        .iter()
        .all(|node| !matches!(node, ForeignNode::Text(_)) || is_blank(node));
    let is_broken =
        |node: &ForeignNode| matches!(node, ForeignNode::Text(text) if text.contains('\n'));
    let broken = children.len() > 1 || children.iter().any(is_broken);
    if only_layout && broken {
        children.retain(|node| !is_blank(node));
    }
}

/// Joins texts that stand beside each other, as they are when they are read again.
pub(super) fn settle(children: &mut Vec<ForeignNode>) {
    children.dedup_by(|node, before| match (node, before) {
        (ForeignNode::Text(text), ForeignNode::Text(before)) => {
            before.push_str(text);
            true
        }
        _ => false,
    });
    drop_layout(children);
}

/// Writes an element `depth` levels deep; `broken` into lines or in one.
pub(super) fn write(out: &mut String, element: &Foreign, depth: usize, broken: bool) {
    out.push('<');
    out.push_str(&element.name);
    write_attributes(out, &element.attributes);
    if element.children.is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    for node in &element.children {
        if broken {
            new_line(out, depth + 1);
        }
        write_node(out, node, depth + 1, broken);
    }
    if broken {
        new_line(out, depth);
    }
    out.push_str("</");
    out.push_str(&element.name);
    out.push('>');
}

/// Writes ` name="value"` for each.
pub(super) fn write_attributes(out: &mut String, attributes: &[(String, String)]) {
    for (name, value) in attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape::attribute(out, value, Style::Foreign);
        out.push('"');
    }
}

/// Writes what an element holds; `broken` when it stands on a line of its own.
pub(super) fn write_node(out: &mut String, node: &ForeignNode, depth: usize, broken: bool) {
    match node {
        ForeignNode::Element(child) => write(out, child, depth, broken && !child.has_text()),
        ForeignNode::Text(text) => escape::text(out, text, Style::Foreign),
        ForeignNode::Comment(comment) => {
            out.push_str("<!--");
            out.push_str(comment);
            out.push_str("-->");
        }
    }
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    escape::indent(out, depth);
}
