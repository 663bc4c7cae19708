//! Characters that cannot be written as they are.

/// How values are quoted.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Style {
    /// As libvirt writes its own elements: single quotes, all five characters escaped.
    Own,
    /// As libvirt writes what belongs to applications: double quotes, few escapes.
    Foreign,
}

/// Appends text between tags.
pub(crate) fn text(out: &mut String, text: &str, style: Style) {
    if is_plain(text) {
        out.push_str(text);
        return;
    }
    for char in text.chars() {
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' if style == Style::Own => out.push_str("&quot;"),
            '\'' if style == Style::Own => out.push_str("&apos;"),
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
}

/// Appends the value of an attribute.
pub(crate) fn attribute(out: &mut String, value: &str, style: Style) {
    if is_plain(value) {
        out.push_str(value);
        return;
    }
    for char in value.chars() {
        match char {
            // Written as such, they would be read back as spaces.
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '"' => out.push_str("&quot;"),
            other => text(out, other.encode_utf8(&mut [0; 4]), style),
        }
    }
}

/// Whether nothing in a text needs to be escaped, wherever it stands.
pub(crate) fn is_plain(text: &str) -> bool {
    let special = |byte: &u8| {
        matches!(
            byte,
            b'<' | b'>' | b'&' | b'"' | b'\'' | b'\r' | b'\n' | b'\t'
        )
    };
    !text.as_bytes().iter().any(special)
}

/// Two spaces a level.
pub(crate) fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}
