//! Pressing keys of a guest's keyboard.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, KeycodeSet, Result};
use serde_json::{Value, json};

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

/// Keys of Linux that have another number than on the first keyboards, and the number that QEMU knows them by.
const LINUX: [(u32, u32); 41] = [
    (89, 0x73),
    (90, 0x78),
    (91, 0x77),
    (92, 0x79),
    (93, 0x70),
    (94, 0x7b),
    (95, 0x5c),
    (96, 0x9c),
    (97, 0x9d),
    (98, 0xb5),
    (99, 0x54),
    (100, 0xb8),
    (101, 0x5b),
    (102, 0xc7),
    (103, 0xc8),
    (104, 0xc9),
    (105, 0xcb),
    (106, 0xcd),
    (107, 0xcf),
    (108, 0xd0),
    (109, 0xd1),
    (110, 0xd2),
    (111, 0xd3),
    (112, 0xef),
    (113, 0xa0),
    (114, 0xae),
    (115, 0xb0),
    (116, 0xde),
    (117, 0x59),
    (118, 0xce),
    (119, 0xc6),
    (120, 0x8b),
    (121, 0x7e),
    (122, 0x72),
    (123, 0x71),
    (124, 0x7d),
    (125, 0xdb),
    (126, 0xdc),
    (127, 0xdd),
    (142, 0xdf),
    (143, 0xe3),
];

/// The greatest number of a key that QEMU knows.
const LAST: u32 = 0xfd;

/// A key as QEMU takes it.
fn key(codeset: KeycodeSet, code: u32) -> Result<Value> {
    let number = match codeset {
        KeycodeSet::LINUX => linux(code),
        KeycodeSet::XT | KeycodeSet::ATSET1 => scanned(code),
        KeycodeSet::QNUM => (1..=LAST).contains(&code).then_some(code),
        other => {
            let message = format!(
                "keys cannot be given in codeset {}: use Linux's, XT's or QEMU's",
                other.0
            );
            return Err(Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU));
        }
    };
    let number = number.ok_or_else(|| {
        let message = format!("there is no key {code} in codeset {}", codeset.0);
        Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
    })?;
    Ok(json!({ "type": "number", "data": number }))
}

fn linux(code: u32) -> Option<u32> {
    match code {
        1..=83 | 86..=88 => Some(code),
        _ => LINUX
            .iter()
            .find(|(linux, _)| *linux == code)
            .map(|(_, number)| *number),
    }
}

/// What a keyboard sends: one byte, or `0xe0` and another one.
fn scanned(code: u32) -> Option<u32> {
    match (code >> 8, code & 0xff) {
        (0, 1..=0x7f) => Some(code),
        (0xe0, low @ 1..=0x7f) => Some(low | 0x80),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use polyvirt_driver::KeycodeSet;
    use serde_json::json;

    use super::key;

    #[test]
    fn one_key_has_many_numbers() {
        // The cursor key upwards.
        let up = json!({ "type": "number", "data": 0xc8 });
        let sets = [
            (KeycodeSet::LINUX, 103),
            (KeycodeSet::ATSET1, 0xe048),
            (KeycodeSet::QNUM, 0xc8),
        ];
        for (codeset, code) in sets {
            assert_eq!(key(codeset, code).expect("a key"), up);
        }
        assert!(key(KeycodeSet::LINUX, 600).is_err());
        assert!(key(KeycodeSet::WIN32, 38).is_err());
    }
}
