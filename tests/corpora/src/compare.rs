//! Comparing documents as XML: the order of elements counts, that of attributes and the layout do not.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// An element, reduced to what counts.
#[derive(Debug, Default, PartialEq)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Element>,
}

/// The first difference between two documents, if there is one.
pub fn difference(wanted: &str, found: &str) -> Option<String> {
    match (tree(wanted), tree(found)) {
        (Ok(wanted), Ok(found)) => differ(&wanted, &found, &wanted.name),
        (Err(error), _) => Some(format!("what is wanted cannot be read: {error}")),
        (_, Err(error)) => Some(format!("what was written cannot be read: {error}")),
    }
}

fn differ(wanted: &Element, found: &Element, path: &str) -> Option<String> {
    if wanted.name != found.name {
        let (wanted, found) = (&wanted.name, &found.name);
        return Some(format!("{path}: wanted <{wanted}>, found <{found}>"));
    }
    for name in wanted.attributes.keys().chain(found.attributes.keys()) {
        let (wanted, found) = (wanted.attributes.get(name), found.attributes.get(name));
        if wanted != found {
            return Some(format!(
                "{path}/@{name}: wanted {wanted:?}, found {found:?}"
            ));
        }
    }
    if wanted.text != found.text {
        let (wanted, found) = (&wanted.text, &found.text);
        return Some(format!(
            "{path}: wanted the text {wanted:?}, found {found:?}"
        ));
    }
    for (index, wanted) in wanted.children.iter().enumerate() {
        let path = format!("{path}/{}[{}]", wanted.name, index + 1);
        let Some(found) = found.children.get(index) else {
            return Some(format!("{path}: missing"));
        };
        if let Some(difference) = differ(wanted, found, &path) {
            return Some(difference);
        }
    }
    let extra = found.children.get(wanted.children.len())?;
    Some(format!("{path}: not wanted: <{}>", extra.name))
}

fn tree(document: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(document);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(tag) => open.push(element(&tag)?),
            Event::Empty(tag) => {
                open.push(element(&tag)?);
                close(&mut open)?;
            }
            Event::End(_) => close(&mut open)?,
            Event::Text(text) => add(&mut open, &text),
            Event::CData(text) => add(&mut open, &text),
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let text = unescape(&format!("&{name};"))
                    .map_err(|e| e.to_string())?
                    .into_owned();
                add(&mut open, &text);
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof => break,
        }
    }
    let root = open.pop().and_then(|mut document| document.children.pop());
    root.ok_or_else(|| "no root".to_owned())
}

fn element(tag: &BytesStart<'_>) -> Result<Element, String> {
    let mut attributes = BTreeMap::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = unescape(&attribute.value).map_err(|error| error.to_string())?;
        attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
    }
    Ok(Element {
        name: tag.name().as_ref().to_owned(),
        attributes,
        ..Element::default()
    })
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn close(open: &mut Vec<Element>) -> Result<(), String> {
    let mut element = open.pop().ok_or("too many ends")?;
    // Around elements, and alone, white space is layout.
    if !element.children.is_empty() || element.text.trim_ascii().is_empty() {
        element.text = element.text.trim_ascii().into();
    }
    let parent = open.last_mut().ok_or("too many ends")?;
    parent.children.push(element);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn layout_and_order_of_attributes_do_not_count() {
        assert_eq!(
            difference(
                "<a b='1' c='2'>\n <d/>\n</a>",
                "<a c=\"2\" b='1'><d></d></a>"
            ),
            None
        );
    }

    #[test]
    fn the_first_difference_is_named() {
        let differ = |a, b| difference(a, b).unwrap_or_default();
        assert_eq!(differ("<a><b/></a>", "<a/>"), "a/b[1]: missing");
        assert_eq!(differ("<a/>", "<a><b/></a>"), "a: not wanted: <b>");
        assert_eq!(
            differ("<a b='1'/>", "<a b='2'/>"),
            "a/@b: wanted Some(\"1\"), found Some(\"2\")"
        );
        assert_eq!(
            differ("<a><b/><c/></a>", "<a><c/><b/></a>"),
            "a/b[1]: wanted <b>, found <c>"
        );
        assert_eq!(
            differ("<a>x</a>", "<a>y</a>"),
            "a: wanted the text \"x\", found \"y\""
        );
    }
}
