//! Texts as string literals: what the languages have in common, each with its own word for a control character.

use super::{DAEMON, HOSTS, SCRATCH};

/// A text in double quotes. Besides quotes and backslashes the characters `also` get a backslash; `control` spells a
/// control character that has no letter of its own.
pub fn quoted(text: &str, also: &[char], control: fn(u32) -> String) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c == '"' || c == '\\' || also.contains(&c) => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push_str(&control(c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A control character by two hexadecimal digits: `\x1b`.
#[must_use]
pub fn hexadecimal(c: u32) -> String {
    format!("\\x{c:02x}")
}

/// A control character by three octal digits: `\033`.
#[must_use]
pub fn octal(c: u32) -> String {
    format!("\\{c:03o}")
}

/// Bytes, each by two hexadecimal digits, in double quotes.
#[must_use]
pub fn bytes(bytes: &[u8]) -> String {
    let digits: String = bytes.iter().map(|b| hexadecimal(u32::from(*b))).collect();
    format!("\"{digits}\"")
}

/// Whether a text names a folder or a daemon that is known only when the case is run.
#[must_use]
pub fn names_folder(text: &str) -> bool {
    [DAEMON, HOSTS, SCRATCH]
        .iter()
        .any(|name| text.contains(name))
}
