//! A read-only connection refuses exactly what stock libvirt refuses.
//!
//! `data/read-only.txt` was read off stock libvirt by calling every function it has on a read-only connection. Left out are
//! `virDomainCreateLinux`, an old name; `virDomainOpenGraphics`, which stock refuses for its descriptor before it looks; and
//! `virDomainInterfaceAddresses`, where it depends on the source.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::Path;

fn generated(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            generated(&path, into);
        } else {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn what_changes_something_is_refused_and_nothing_else() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    generated(&here.join("../core/api/src/generated"), &mut code);
    let stock = fs::read_to_string(here.join("tests/data/read-only.txt")).unwrap();
    let mut wrong = Vec::new();
    for line in stock.lines().filter(|l| !l.starts_with('#')) {
        let (function, verdict) = line.split_once(' ').unwrap();
        let guard = format!("        conn.require_write(\"{function}\")?;");
        // What the library answers by itself has no guard and needs none.
        let made = code.contains(&format!("In C: `{function}`,"));
        if made && code.lines().any(|l| l == guard) != (verdict == "refused") {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "not as stock libvirt: {wrong:#?}");
}

#[test]
fn secrets_in_documents_need_a_connection_that_may_write() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    generated(&here.join("../core/api/src/generated"), &mut code);
    for guard in [
        "if flags.contains(DomainXmlFlags::SECURE) || flags.contains(DomainXmlFlags::MIGRATABLE)",
        "if flags.contains(DomainSnapshotXmlFlags::SECURE)",
        "if flags.contains(DomainSaveImageXmlFlags::SECURE)",
        "if source == DomainInterfaceAddressesSource::AGENT",
    ] {
        assert!(code.contains(guard), "nothing says `{guard}`");
    }
}
