//! Documents made to do harm end in a clear error, in little memory.
//!
//! How long each takes is printed by `cargo run --release -p polyvirt-config --example hostile`.

#[path = "common/hostile.rs"]
mod hostile;
#[path = "common/memory.rs"]
mod memory;

use polyvirt_config::{any, utf8};

/// What reading may take at most, beside the text itself.
const MEMORY: usize = 64 << 20;

#[test]
fn every_hostile_document_is_refused_for_every_kind() {
    for kind in any::ELEMENTS {
        for case in hostile::small(kind) {
            refused(kind, &case);
        }
    }
    // Making these takes long, and none gets as far as where kinds differ.
    for case in hostile::large("domain") {
        refused("domain", &case);
    }
}

fn refused(kind: &str, case: &hostile::Hostile) {
    let (result, peak) = memory::peak_of(|| any::round_trip(&case.text));
    let Err(error) = result else {
        panic!("{kind}: {} was read", case.name);
    };
    let detail = error.detail();
    assert!(
        detail.contains(case.message),
        "{kind}: {}: {detail}",
        case.name
    );
    assert!(detail.len() < 1000, "{kind}: {}: a long message", case.name);
    assert!(peak <= MEMORY, "{kind}: {} took {peak} bytes", case.name);
}

#[test]
fn external_entities_are_never_fetched() {
    let file = std::env::temp_dir().join(format!("polyvirt-entity-{}", std::process::id()));
    std::fs::write(&file, "<name>stolen</name>").unwrap();
    let text = format!(
        "<!DOCTYPE domain [<!ENTITY e SYSTEM 'file://{}'>]><domain type='test'>&e;</domain>",
        file.display()
    );
    let error = any::round_trip(&text).err().map(|error| error.to_string());
    std::fs::remove_file(&file).unwrap();
    assert!(error.unwrap_or_default().contains("Entity 'e' not defined"));
}

#[test]
fn bytes_that_are_not_utf8_are_refused_with_their_place() {
    let error = utf8(b"<domain>\n <name>\xff</name>").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 8));
    assert!(
        error.detail().contains("Input is not proper UTF-8"),
        "{error}"
    );
}

#[test]
fn numbers_that_do_not_fit_are_refused_or_kept_whole() {
    for (_, text) in any::EXAMPLES {
        for (at, number) in hostile::numbers(text) {
            for huge in [
                "18446744073709551616",
                "-9223372036854775809",
                "9223372036854775808",
            ] {
                let changed = format!("{}{huge}{}", &text[..at], &text[at + number.len()..]);
                // What is no number of ours, such as a name, may be anything; but it is never cut.
                if let Ok(any::RoundTrip::Same(written)) = any::round_trip(&changed) {
                    assert!(written.contains(huge), "{changed}\nbecame\n{written}");
                }
            }
        }
    }
}
