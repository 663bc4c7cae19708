//! What follows from the lines of a document: names, boxes, what may be empty, and whose documentation a field has.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;

use polyvirt_generators::diagnostic::Diagnostics;
use polyvirt_generators::model::Model;
use polyvirt_generators::model::document::{Documents, Field, Struct};
use polyvirt_generators::spec;

/// The documents of the sound spec of the tests, with more beside them.
fn documents(more: &str) -> Documents {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("documents");
    let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken/sound/documents/shelf");
    std::fs::create_dir_all(folder.join("a/b")).unwrap();
    std::fs::copy(sound.join("book.toml"), folder.join("book.toml")).unwrap();
    std::fs::write(folder.join("a/b/more.toml"), more).unwrap();
    let mut problems = Diagnostics::default();
    let model = Model::build(
        &spec::load(dir.path(), &mut problems).unwrap(),
        &mut problems,
    );
    assert_eq!(problems.render(false), "");
    model.documents
}

fn find<'a>(documents: &'a Documents, name: &str) -> &'a Struct {
    documents.structs.iter().find(|s| s.name == name).unwrap()
}

fn field<'a>(documents: &'a Documents, owner: &str, name: &str) -> &'a Field {
    let fields = &find(documents, owner).fields;
    fields.iter().find(|f| f.name == name).unwrap()
}

/// A document `pen` with this root, and whatever else.
fn pen(fields: &str, more: &str) -> Documents {
    documents(&format!(
        "[document.pen]\nroot = \"Pen\"\ndoc = \"A pen.\"\nexample = \"<pen/>\"\n\
         [element.Pen]\ndoc = \"A pen.\"\nfields = '''\n{fields}\n'''\n{more}"
    ))
}

#[test]
fn an_element_inside_another_is_named_after_both() {
    let d = pen(
        "dark-ink: { tip as nib: { @x: count }? }?   # What is in it.",
        "",
    );
    assert_eq!(find(&d, "PenDarkInkNib").topic, "a/b/more");
    assert_eq!(field(&d, "Pen", "dark_ink").doc, "What is in it.");
    assert_eq!(field(&d, "PenDarkInkNib", "x").doc, "What is in it.");
}

#[test]
fn a_field_has_the_documentation_of_its_type_unless_it_has_its_own() {
    let d = pen("@a: Colour?\n@b: Colour?    # B.\ncover: Cover?", "");
    let docs = ["a", "b", "cover"].map(|name| field(&d, "Pen", name).doc.as_str());
    assert_eq!(docs, ["A colour.", "B.", "What is around the pages."]);
}

#[test]
fn only_what_closes_a_circle_is_boxed() {
    let d = pen(
        "cap: Cap?\nlist: Pen*\nbox: Box1?",
        "[element.Cap]\ndoc = \"A cap.\"\nfields = \"..end: End?\"\n\
         [choice.End]\nby = \"child\"\ndoc = \"An end.\"\nvariants = { pen = \"Pen\", tip = \"count\" }\n\
         [element.Box1]\ndoc = \"A box.\"\nfields = \"cap: Cap\"",
    );
    let boxed = d.structs.iter().flat_map(|s| &s.fields).filter(|f| f.boxed);
    let boxed: Vec<&str> = boxed.map(|f| f.name.as_str()).collect();
    assert_eq!(boxed, ["cap", "box"]);
    let d = documents("");
    let boxed = d.structs.iter().flat_map(|s| &s.fields).filter(|f| f.boxed);
    assert_eq!(boxed.count(), 0, "a list is as good as a box");
}

#[test]
fn an_element_may_be_empty_when_nothing_in_it_must_be_there() {
    let d = pen(
        "a: { @x: count?; y: present; z: string*; ..in: In }   # A.\nb: { z: string+ }  # B.\nc: { ..in: Kind }  # C.\nd: { ..in: Strict }   # D.",
        "[group.In]\ndoc = \"In.\"\nfields = \"@i: count ?= 1   # I.\"\n\
         [choice.Kind]\nby = \"@kind\"\ndefault = \"none\"\ndoc = \"Kind.\"\nvariants = { none = \"\", some = \"x: string   # X.\" }\n\
         [choice.Strict]\nby = \"@kind\"\ndoc = \"Kind.\"\nvariants = { none = \"\", some = \"x: string   # X.\" }",
    );
    let empty = ["PenA", "PenB", "PenC", "PenD"].map(|name| find(&d, name).may_be_empty);
    assert_eq!(empty, [true, false, true, false]);
}
