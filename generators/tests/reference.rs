//! The reference as a reader meets it: every page is well-formed, every link leads somewhere, everything the model
//! declares is there and can be found.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::LazyLock;

use polyvirt_generators::model::Model;
use polyvirt_generators::output::Output;
use polyvirt_generators::{cli, targets};
use roxmltree::{Document, Node, ParsingOptions};

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the crate lies in the repository");
    cli::load(root, Some("reference"), false).expect("the spec is right")
});
static SITE: LazyLock<Output> = LazyLock::new(|| targets::reference::site(&MODEL));

/// The pages by name.
fn pages() -> BTreeMap<&'static str, &'static str> {
    let pages = SITE
        .files()
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|e| e == "html"));
    let name = |path: &'static Path| path.to_str().expect("page names are text");
    pages
        .map(|(path, text)| (name(path), text.as_str()))
        .collect()
}

/// A page as a tree. The pages are written so that a strict parser can read them: text that is not escaped, a tag that
/// is not closed or an attribute without quotes is an error.
fn tree<'a>(name: &str, page: &'a str) -> Document<'a> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(page, options)
        .unwrap_or_else(|error| panic!("{name} is not well-formed: {error}"))
}

fn elements<'a, 'i>(document: &'a Document<'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    document.descendants().filter(Node::is_element)
}

/// Addresses of everything that can be linked to: pages, and anchors in them.
fn addresses() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (name, page) in pages() {
        out.insert(name.to_owned());
        for id in elements(&tree(name, page)).filter_map(|e| e.attribute("id")) {
            assert!(
                out.insert(format!("{name}#{id}")),
                "{name} has two anchors `{id}`"
            );
        }
    }
    out
}

#[test]
fn every_internal_link_leads_somewhere() {
    let known = addresses();
    let mut broken = Vec::new();
    for (name, page) in pages() {
        for e in elements(&tree(name, page)) {
            let Some(address) = e.attribute("href").or_else(|| e.attribute("src")) else {
                continue;
            };
            let full = if address.starts_with('#') {
                format!("{name}{address}")
            } else {
                address.to_owned()
            };
            if !known.contains(&full) && !SITE.files().contains_key(Path::new(&full)) {
                broken.push(format!("{name}: {address}"));
            }
        }
    }
    assert!(broken.is_empty(), "links that lead nowhere: {broken:#?}");
}

#[test]
fn nothing_is_asked_of_anyone_else() {
    for (name, page) in pages() {
        for e in elements(&tree(name, page)) {
            for attribute in e
                .attributes()
                .filter(|a| matches!(a.name(), "href" | "src" | "action"))
            {
                assert!(
                    !attribute.value().contains("//"),
                    "{name} leads elsewhere: {}",
                    attribute.value()
                );
            }
        }
    }
    let style = &SITE.files()[Path::new("style.css")];
    assert!(
        !style.contains("url(") && !style.contains("@import"),
        "the style needs another file"
    );
}

/// The name and the anchor of everything that the model declares, with its kind in the index.
fn declared() -> Vec<(&'static str, String)> {
    let m = &*MODEL;
    let mut out: Vec<(&str, String)> = Vec::new();
    out.extend(m.functions.iter().map(|f| ("function", f.name.clone())));
    out.extend(m.consts.iter().map(|c| ("constant", c.name.clone())));
    for e in &m.enums {
        out.push((
            if e.flags { "flags" } else { "enum" },
            format!("vir{}", e.name),
        ));
        let kind = if e.name == "ErrorNumber" {
            "error code"
        } else {
            "constant"
        };
        out.extend(e.values.iter().map(|v| (kind, v.name.clone())));
    }
    for r in &m.records {
        out.push(("record", format!("vir{}", r.name)));
        out.extend(
            r.fields
                .iter()
                .map(|f| ("field", format!("vir{}.{}", r.name, f.name))),
        );
    }
    out.extend(
        m.callbacks
            .iter()
            .map(|c| ("callback", format!("vir{}", c.name))),
    );
    out.extend(
        m.params
            .iter()
            .flat_map(|s| &s.fields)
            .map(|p| ("parameter", p.name.clone())),
    );
    let documents = &m.documents;
    out.extend(documents.enums.iter().map(|e| ("words", e.name.clone())));
    let scalars = documents.scalars.values();
    out.extend(scalars.map(|s| ("kind of text", s.name.clone())));
    out.extend(
        m.programs
            .iter()
            .flat_map(|p| &p.procs)
            .map(|p| ("procedure", p.name.clone())),
    );
    out
}

#[test]
fn everything_has_an_anchor() {
    let known = addresses();
    let anchors: HashSet<&str> = known
        .iter()
        .filter_map(|a| a.split_once('#'))
        .map(|(_, id)| id)
        .collect();
    let missing: Vec<_> = declared()
        .into_iter()
        .filter(|(_, name)| !anchors.contains(name.as_str()))
        .collect();
    assert!(missing.is_empty(), "without an anchor: {missing:?}");
}

#[test]
fn everything_can_be_found() {
    let script = &SITE.files()[Path::new("search-index.js")];
    let json = script
        .split_once("referenceIndex = ")
        .and_then(|(_, rest)| rest.trim_end().strip_suffix(';'));
    let index: serde_json::Value =
        serde_json::from_str(json.expect("the index is one assignment")).expect("of JSON");
    let (kinds, known) = (&index["kinds"], addresses());
    let mut found: Vec<(String, String)> = Vec::new();
    for entry in index["entries"].as_array().expect("a list of entries") {
        let text = |value: &serde_json::Value| value.as_str().expect("text").to_owned();
        let number = |value: &serde_json::Value| {
            usize::try_from(value.as_u64().expect("a number")).expect("a small one")
        };
        let (kind, name) = (text(&kinds[number(&entry[0])]), text(&entry[1]));
        let page = text(&index["pages"][number(&entry[2])]);
        let address = match &entry[3] {
            serde_json::Value::String(anchor) => format!("{page}#{anchor}"),
            short if short == 1 => format!("{page}#{name}"),
            _ => page,
        };
        assert!(
            known.contains(&address),
            "the search leads from {name} to {address}, which is not there"
        );
        assert!(
            !text(&entry[4]).is_empty(),
            "{kind} {name} is found without a line about it"
        );
        found.push((kind, name));
    }
    let found: HashSet<(&str, &str)> = found
        .iter()
        .map(|(kind, name)| (kind.as_str(), name.as_str()))
        .collect();
    let missing: Vec<_> = declared()
        .into_iter()
        .filter(|(kind, name)| !found.contains(&(*kind, name.as_str())))
        .collect();
    assert!(missing.is_empty(), "not to be found: {missing:?}");
}

#[test]
fn pages_can_be_walked_by_structure() {
    for (name, page) in pages() {
        let document = tree(name, page);
        let count = |tag: &str| elements(&document).filter(|e| e.has_tag_name(tag)).count();
        assert_eq!(
            (count("main"), count("nav"), count("header"), count("h1")),
            (1, 1, 1, 1),
            "landmarks of {name}"
        );
        let main = elements(&document)
            .find(|e| e.has_tag_name("main"))
            .expect("counted above");
        let mut last = 0;
        for heading in main.descendants().filter(Node::is_element) {
            let ["h", level] = [
                &heading.tag_name().name()[..1],
                &heading.tag_name().name()[1..],
            ] else {
                continue;
            };
            let Ok(level) = level.parse::<u32>() else {
                continue;
            };
            assert!(
                level <= last + 1,
                "{name} goes from a heading of level {last} to one of {level}"
            );
            last = level;
        }
    }
}

#[test]
fn every_table_says_what_its_rows_and_columns_are() {
    for (name, page) in pages() {
        let document = tree(name, page);
        for row in elements(&document).filter(|e| e.has_tag_name("tr")) {
            let headers = row.children().filter(|e| e.has_tag_name("th"));
            assert!(
                headers.filter(|th| th.has_attribute("scope")).count() > 0,
                "a row in {name} has no header"
            );
        }
    }
}

#[test]
fn texts_hold_no_markup_that_shows() {
    for (name, page) in pages() {
        let document = tree(name, page);
        let is_example = |n: &Node<'_, '_>| {
            let class = n.attribute("class").unwrap_or_default();
            class.split(' ').any(|c| c == "xml")
        };
        let text = document.descendants().filter(Node::is_text);
        for node in text.filter(|n| !n.ancestors().any(|a| is_example(&a))) {
            let text = node.text().unwrap_or_default();
            // OCaml's variants begin with one.
            let text = text.replace("[> `", "[> ");
            for sign in ["&lt;", "&amp;", "<code>", "</", "{{", "{%", "`"] {
                assert!(!text.contains(sign), "{name} shows `{sign}` in: {text}");
            }
        }
    }
}

#[test]
fn a_function_is_shown_in_every_language() {
    let page = tree("domain.html", pages()["domain.html"]);
    let article = page
        .descendants()
        .find(|e| e.attribute("id") == Some("virDomainGetInfo"))
        .expect("it has an article");
    let text: String = article
        .descendants()
        .filter_map(|n| n.is_text().then(|| n.text()).flatten())
        .collect();
    for part in [
        "int virDomainGetInfo(virDomainPtr domain, virDomainInfoPtr info)",
        "Domain::info(&self) -> Result<DomainInfo>",
        "virDomain.info()",
        "domain:read",
        "LIBVIRT_0.0.3",
        "procedure 16",
    ] {
        assert!(text.contains(part), "`{part}` is missing in:\n{text}");
    }
}

#[test]
fn a_document_is_shown_with_an_example_that_leads_to_its_elements() {
    for d in &MODEL.documents.documents {
        let name = format!("document-{}.html", d.topic.replace('/', "-"));
        let page = tree(&name, pages()[name.as_str()]);
        let anchor = format!("document-{}", d.name);
        let section = elements(&page)
            .find(|e| e.attribute("id") == Some(&anchor))
            .expect("it has a section");
        let example = section
            .descendants()
            .find(|e| e.attribute("class") == Some("block xml"))
            .expect("with an example");
        let text: String = example.descendants().filter_map(|n| n.text()).collect();
        assert!(text.contains(&format!("<{}", d.element)), "{text}");
        let links = example.descendants().filter(|e| e.has_tag_name("a"));
        assert!(links.count() > 1, "the example of {} leads nowhere", d.name);
    }
}

#[test]
fn it_is_always_the_same() {
    let again = targets::reference::site(&MODEL);
    assert!(again.files() == SITE.files(), "two runs differ");
}
