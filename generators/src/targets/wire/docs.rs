//! Documentation as rustdoc reads it, in lines that fit the page.

/// Where a line ends, indentation and comment sign included.
const WIDTH: usize = 100;

/// The first paragraph of a text, in lines for an indentation of `indent`.
pub(in crate::targets) fn lines(text: &str, indent: usize) -> Vec<String> {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    wrap(&escape(paragraph), WIDTH - indent)
}

/// Fills lines of at most `width`.
pub(in crate::targets) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match out.last_mut() {
            Some(line) if line.len() + 1 + word.len() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => out.push(word.to_owned()),
        }
    }
    out
}

/// Takes the meaning from what rustdoc would read as a link or a tag.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' | '<' | '>' if !code => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}

/// `0x2000_8086`.
pub(super) fn hex(number: u32) -> String {
    let digits = format!("{number:08x}");
    format!("0x{}_{}", &digits[..4], &digits[4..])
}

/// `4_194_304`, as lints want long numbers.
pub(super) fn decimal(number: i64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('_');
        }
        out.push(c);
    }
    out
}

/// Items with commas between them, filled into lines of at most `width`.
pub(in crate::targets) fn wrap_items(items: &[String], width: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let item = if i + 1 < items.len() {
            format!("{item},")
        } else {
            item.clone()
        };
        match out.last_mut() {
            Some(line) if line.len() + 1 + item.len() <= width => {
                line.push(' ');
                line.push_str(&item);
            }
            _ => out.push(item),
        }
    }
    out
}

/// What stands before the first comma.
pub(super) fn first_clause(text: &str) -> &str {
    text.split(", ")
        .next()
        .unwrap_or(text)
        .trim_end_matches('.')
}
