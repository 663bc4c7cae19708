//! Documentation as rustdoc reads it.

use crate::model::{Function, Version};

/// The lines of a documentation text, safe for rustdoc: what only looks like a link or a tag is escaped.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| escape(line.trim_end())).collect()
}

fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut code = false;
    for c in line.chars() {
        match c {
            '`' => code = !code,
            '[' | ']' | '<' | '>' if !code => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}

/// The documentation of a function: text, arguments, since, deprecation.
pub(super) fn function(f: &Function, arguments: &[(String, String)]) -> Vec<String> {
    let mut out = lines(&f.doc);
    if !arguments.is_empty() {
        out.push(String::new());
        for (name, doc) in arguments {
            out.push(format!("- `{name}`: {}", lines(doc).join(" ")));
        }
    }
    if !f.returns.is_empty() {
        out.push(String::new());
        out.push(format!("Gives: {}", lines(&f.returns).join(" ")));
    }
    out.push(String::new());
    out.push(format!("In C: `{}`, since {}.", f.name, f.since));
    if let Some(instead) = &f.deprecated {
        out.push(String::new());
        out.push(format!(
            "Discouraged: {}.",
            lines(instead).join(" ").trim_end_matches('.')
        ));
    }
    out
}

/// ` Since 1.2.3.`, or nothing.
pub(super) fn since(since: Option<Version>) -> String {
    since.map_or_else(String::new, |s| format!(" Since {s}."))
}
