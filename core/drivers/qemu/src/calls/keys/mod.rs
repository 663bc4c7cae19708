//! Pressing keys of a guest's keyboard.

mod tables;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, KeycodeSet, Result};
use serde_json::{Value, json};

use tables::Key;

use super::flags;
use crate::host::Host;

/// How many keys can be pressed at once.
const KEYS: usize = 16;

/// Presses keys together, for some milliseconds; 0 for as long as QEMU finds right.
pub(crate) fn send(
    host: &Host,
    domain: &DomainRef,
    codeset: KeycodeSet,
    held: u32,
    codes: &[u32],
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainSendKey", flags, 0)?;
    if codes.is_empty() || codes.len() > KEYS {
        let message = format!(
            "between 1 and {KEYS} keys can be pressed at once, not {}",
            codes.len()
        );
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    }
    let keys = codes
        .iter()
        .map(|code| key(codeset, *code))
        .collect::<Result<Vec<_>>>()?;
    let mut arguments = json!({ "keys": keys });
    if held > 0
        && let Some(arguments) = arguments.as_object_mut()
    {
        arguments.insert("hold-time".to_owned(), held.into());
    }
    host.act(domain, "virDomainSendKey", |_, running| {
        running.execute("send-key", arguments).map(drop)
    })
}

/// The greatest number of a key that QEMU knows.
const LAST: u32 = 0xfd;

/// A key as QEMU takes it.
fn key(codeset: KeycodeSet, code: u32) -> Result<Value> {
    let number = match codeset {
        KeycodeSet::LINUX => linux(code),
        KeycodeSet::XT | KeycodeSet::ATSET1 => scanned(code, 0xe0),
        KeycodeSet::XT_KBD => scanned(code, 1),
        KeycodeSet::ATSET2 => find(tables::AT_SET_2, code),
        KeycodeSet::ATSET3 => find(tables::AT_SET_3, code),
        KeycodeSet::OSX => find(tables::OS_X, code),
        KeycodeSet::USB => find(tables::USB, code),
        KeycodeSet::WIN32 => find(tables::WIN32, code),
        KeycodeSet::QNUM => (1..=LAST).contains(&code).then_some(code),
        other => {
            let message = format!("there is no codeset {}", other.0);
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
        }
    };
    let number = number.ok_or_else(|| {
        let message = format!("there is no key {code} in codeset {}", codeset.0);
        Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
    })?;
    Ok(json!({ "type": "number", "data": number }))
}

/// The first keys of Linux, and one more, are called as the first keyboards called them.
fn linux(code: u32) -> Option<u32> {
    let same = matches!(code, 1..=88 | 147).then_some(code);
    find(tables::LINUX, code).or(same)
}

fn find(table: &[Key], code: u32) -> Option<u32> {
    let code = u16::try_from(code).ok()?;
    let place = table.binary_search_by_key(&code, |(code, _)| *code).ok()?;
    table.get(place).map(|(_, number)| u32::from(*number))
}

/// What a keyboard sends: one byte, or a byte that says that another one follows.
fn scanned(code: u32, prefix: u32) -> Option<u32> {
    match (code >> 8, code & 0xff) {
        (0, 1..=0x7f) => Some(code),
        (first, low @ 1..=0x7f) if first == prefix => Some(low | 0x80),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use polyvirt_driver::KeycodeSet;
    use serde_json::json;

    use super::{key, tables};

    #[test]
    fn one_key_has_many_numbers() {
        // The cursor key upwards.
        let up = json!({ "type": "number", "data": 0xc8 });
        let sets = [
            (KeycodeSet::LINUX, 103),
            (KeycodeSet::ATSET1, 0xe048),
            (KeycodeSet::QNUM, 0xc8),
            (KeycodeSet::XT, 0xe048),
            (KeycodeSet::XT_KBD, 0x148),
            (KeycodeSet::ATSET2, 0xe075),
            (KeycodeSet::ATSET3, 0x63),
            (KeycodeSet::OSX, 0x7e),
            (KeycodeSet::USB, 0x52),
            (KeycodeSet::WIN32, 0x26),
        ];
        for (codeset, code) in sets {
            assert_eq!(key(codeset, code).expect("a key"), up);
        }
        assert!(key(KeycodeSet::LINUX, 600).is_err());
        assert!(key(KeycodeSet::WIN32, 0xf7).is_err());
        assert!(key(KeycodeSet(10), 1).is_err());
    }

    #[test]
    fn tables_can_be_searched() {
        for table in [
            tables::LINUX,
            tables::AT_SET_2,
            tables::AT_SET_3,
            tables::OS_X,
            tables::USB,
            tables::WIN32,
        ] {
            assert!(table.is_sorted_by(|one, other| one.0 < other.0));
        }
    }
}
