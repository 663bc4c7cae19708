//! Characters: which are allowed, and what references to them stand for.

/// The first character that no document may contain.
pub(super) fn first_forbidden(text: &str) -> Option<(usize, char)> {
    // Looked at in blocks without a branch, which a compiler turns into vector instructions.
    let block = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(false, |any, byte| any | is_suspect(*byte))
    };
    let any = text.as_bytes().chunks(256).any(block);
    let mut chars = text.char_indices().filter(|_| any);
    chars.find(|(_, char)| !is_allowed(*char))
}

/// Whether a byte may be part of a character that is not allowed.
fn is_suspect(byte: u8) -> bool {
    const FIRST_OF_FFFE: u8 = 0xef;
    let layout = byte == b'\t' || byte == b'\n' || byte == b'\r';
    (byte < b' ' && !layout) || byte == FIRST_OF_FFFE
}

/// What XML 1.0 allows in a document.
fn is_allowed(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r') || (char >= ' ' && !matches!(char, '\u{fffe}' | '\u{ffff}'))
}

/// Whether `name` can name an element or an attribute.
pub(super) fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    let starts =
        |char: char| char.is_alphabetic() || char == '_' || char == ':' || !char.is_ascii();
    chars.next().is_some_and(starts)
        && chars.all(|char| starts(char) || char.is_ascii_digit() || char == '-' || char == '.')
}

/// Why a reference stands for nothing.
pub(super) fn no_meaning(reference: &str) -> String {
    match number(reference) {
        Some(value) => format!("xmlParseCharRef: invalid xmlChar value {value}"),
        None => format!("Entity '{reference}' not defined"),
    }
}

/// What `&reference;` stands for: one of the five characters that have a name, or a number.
/// Documents cannot define others.
pub(super) fn resolve(reference: &str) -> Option<char> {
    match reference {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => number(reference)
            .and_then(char::from_u32)
            .filter(|char| is_allowed(*char)),
    }
}

/// The number in `#10` or `#xA`; too large a one counts as 0, which is no character either.
fn number(reference: &str) -> Option<u32> {
    let digits = reference.strip_prefix('#')?;
    let (digits, radix) = match digits.strip_prefix('x') {
        Some(hex) => (hex, 16),
        None => (digits, 10),
    };
    let all_digits = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    Some(if all_digits {
        u32::from_str_radix(digits, radix).unwrap_or(0)
    } else {
        0
    })
}

/// The value of an attribute: references resolved, line ends and tabs as spaces. Fails with the
/// reference that has no meaning.
pub(super) fn attribute_value(raw: &str) -> Result<String, &str> {
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find('&') {
        value.push_str(&rest[..start].replace(['\n', '\t', '\r'], " "));
        let (reference, after) = rest[start + 1..]
            .split_once(';')
            .ok_or(&rest[start + 1..])?;
        value.push(resolve(reference).ok_or(reference)?);
        rest = after;
    }
    value.push_str(&rest.replace(['\n', '\t', '\r'], " "));
    Ok(value)
}
