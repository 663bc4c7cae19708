//! Grammars and JSON Schemas of a document that uses every feature: how they look, and what they accept.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use polyvirt_generators::diagnostic::Diagnostics;
use polyvirt_generators::model::Model;
use polyvirt_generators::{cli, spec};

/// The schemas, in a folder.
static FOLDER: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let dir = tempfile::tempdir().unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let documents = dir.path().join("documents");
    fs::create_dir_all(documents.join("thing")).unwrap();
    for file in ["thing.toml", "types.toml", "thing/part-list.toml"] {
        fs::copy(own.join(file), documents.join(file)).unwrap();
    }
    let mut problems = Diagnostics::default();
    let spec = spec::load(dir.path(), &mut problems).unwrap();
    let model = Model::build(&spec, &mut problems);
    assert_eq!(problems.render(false), "");
    let out = cli::emit(&model, Some("schemas"));
    out.write(dir.path()).unwrap();
    dir
});

fn schema(name: &str) -> String {
    fs::read_to_string(FOLDER.path().join("core/config/schemas").join(name)).unwrap()
}

#[test]
fn a_grammar_reads_like_this() {
    insta::assert_snapshot!("thing.rng", schema("thing.rng"));
}

#[test]
fn a_json_schema_reads_like_this() {
    insta::assert_snapshot!("thing.json", schema("json/thing.json"));
}

/// Whether xmllint, where there is one, finds a thing valid.
fn accepts(thing: &str) -> Option<bool> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thing.xml");
    fs::write(&file, thing).unwrap();
    let schema = FOLDER.path().join("core/config/schemas/thing.rng");
    let output = Command::new("xmllint")
        .args(["--noout", "--relaxng"])
        .args([&schema, &file])
        .output();
    let Ok(output) = output else {
        eprintln!("skipped: there is no xmllint");
        return None;
    };
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!text.contains("compile"), "{text}");
    Some(output.status.success())
}

/// A thing with these attributes and this beside what has to be in it.
fn thing(attributes: &str, more: &str) -> String {
    format!(
        "<thing xmlns:extra='http://example.org/extra' xmlns:other='urn:other' {attributes}>\
         <part id='1'/>{more}<size unit='MiB'>1</size><name>n</name></thing>"
    )
}

#[test]
fn a_grammar_accepts_what_the_spec_says() {
    let file = "type='file' path='/a'";
    let right = [
        thing(file, ""),
        thing("type='file' path='/a' to='there'", ""),
        thing("type='network' host='h' port='80'", "<hop name='x'/>"),
        thing("type='none'", "<quiet/><tag>a</tag><tag/>"),
        thing(file, "<features/><memory dump='yes'>4</memory>"),
        thing(file, "<start>now</start><stop/><start>again</start>"),
        thing(file, "<backing name='a'><backing name='b'/></backing>"),
        thing(file, "<driver speed='3'/><pci slot='0x1f'/>"),
        thing(
            file,
            "<driver name='fancy' depth='3'/><choice><usb>7</usb></choice>",
        ),
        thing(
            file,
            "<extra:command><extra:arg value='x'/></extra:command>",
        ),
        thing(file, "<metadata><x y='z'>any <b/></x></metadata><other:x/>"),
    ];
    let wrong = [
        thing("", ""),
        thing("type='file'", ""),
        thing("type='file' path='/a' port='80'", ""),
        thing("type='file' path='a'", ""),
        thing("type='nothing'", ""),
        thing(file, "<size>2</size>"),
        thing(file, "<limit unit='parsec'>2</limit>"),
        thing(file, "<quiet>not</quiet>"),
        thing(file, "<mode>loud</mode>"),
        thing(file, "<driver name='fancy'/>"),
        thing(file, "<pci slot='0x1f'/><usb>7</usb>"),
        thing(file, "<choice/>"),
        thing(file, "<unknown/>"),
        thing(file, "<extra:unknown/>"),
        thing("type='none' unknown='1'", ""),
    ];
    for (things, valid) in [(&right[..], true), (&wrong[..], false)] {
        for thing in things {
            if let Some(verdict) = accepts(thing) {
                assert_eq!(verdict, valid, "{thing}");
            }
        }
    }
}
