//! What Python's `jsonschema` says about documents.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::schema::Schemas;

/// Reads the folder of schemas and pairs of file and document, a line each; prints a word for each.
const SCRIPT: &str = r#"
import json, pathlib, sys
try:
    from jsonschema import Draft202012Validator, RefResolver
except ImportError:
    sys.exit(77)
folder = pathlib.Path(sys.argv[1])
schemas = {p.name: json.loads(p.read_text()) for p in folder.glob("*.json")}
validators = {}
for name, schema in schemas.items():
    Draft202012Validator.check_schema(schema)
    resolver = RefResolver(name, schema, store=schemas)
    validators[name] = Draft202012Validator(schema, resolver=resolver)
for line in sys.stdin:
    name, document = json.loads(line)
    print("yes" if validators[name].is_valid(document) else "no")
"#;

/// Whether each of the documents, given with its root, is valid; nothing where there is no peer.
pub(crate) fn verdicts(documents: &[(String, Value)]) -> Option<Vec<bool>> {
    let lines = documents
        .iter()
        .map(|(root, document)| json!([Schemas::file(root), document]).to_string() + "\n");
    let input: String = lines.collect();
    let child = Command::new("/usr/bin/python3")
        .args(["-W", "ignore", "-c", SCRIPT])
        .arg(Schemas::folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("skipped: there is no Python");
        return None;
    };
    let mut pipe = child.stdin.take()?;
    let writer = std::thread::spawn(move || pipe.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("Python can be waited for");
    let _ = writer.join();
    if output.status.code() == Some(77) {
        eprintln!("skipped: there is no python3-jsonschema");
        return None;
    }
    assert!(output.status.success(), "the peer reads the schemas");
    let text = String::from_utf8_lossy(&output.stdout);
    let verdicts: Vec<bool> = text.lines().map(|line| line == "yes").collect();
    assert_eq!(verdicts.len(), documents.len());
    Some(verdicts)
}
