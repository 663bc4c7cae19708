//! Documentation as javadoc.

use std::fmt::Write as _;

use super::methods::Argument;
use crate::model::Function;

/// Text as HTML for javadoc: paragraphs, lists, and code between backticks.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut in_list = false;
    let mut begins = false;
    for line in text.lines().map(str::trim_end) {
        if let Some(item) = line.strip_prefix("- ") {
            if !in_list {
                out.push("<ul>".to_owned());
                in_list = true;
            }
            out.push(format!("<li>{}", inline(item)));
            begins = false;
        } else if line.is_empty() {
            if in_list {
                out.push("</ul>".to_owned());
                in_list = false;
            }
            begins = true;
        } else if begins {
            out.push(String::new());
            out.push(format!("<p>{}", inline(line)));
            begins = false;
        } else {
            out.push(inline(line.trim_start()));
        }
    }
    if in_list {
        out.push("</ul>".to_owned());
    }
    out
}

/// The first paragraph as one line.
pub(super) fn summary(text: &str) -> String {
    let first = text.split("\n\n").next().unwrap_or_default();
    inline(&first.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

/// One line, made safe; a span of code that a line breaks is left as it is.
fn inline(line: &str) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    let paired = parts.len() % 2 == 1;
    let mut out = String::new();
    for (i, part) in parts.iter().enumerate() {
        if i % 2 == 1 && paired {
            let _ = write!(out, "<code>{}</code>", escaped(part));
        } else {
            out.push_str(&escaped(part));
        }
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('@', "&#64;")
        .replace("*/", "*&#47;")
        .replace('\\', "&#92;")
}

/// The comment of a method: text, where it comes from, arguments, result, errors.
pub(super) fn function(f: &Function, args: &[Argument], ty: &str) -> Vec<String> {
    let mut out = lines(&f.doc);
    out.push(String::new());
    out.push(format!(
        "<p>In C: <code>{}</code>, since {}.",
        f.name, f.since
    ));
    if let Some(instead) = &f.deprecated {
        out.push(format!(
            "Discouraged: {}.",
            summary(instead).trim_end_matches('.')
        ));
    }
    out.push(String::new());
    for arg in args {
        out.push(format!("@param {} {}", arg.name, arg.doc));
    }
    if ty != "void" {
        let returns = if f.returns.is_empty() {
            result(ty)
        } else {
            summary(&f.returns)
        };
        out.push(format!("@return {returns}"));
    }
    out.push("@throws LibvirtException if it fails".into());
    out
}

/// What a result is when the specification does not say.
fn result(ty: &str) -> String {
    match ty {
        "int" | "long" => "the number".into(),
        "boolean" => "whether it is so".into(),
        "String" => "the text".into(),
        "int[]" | "long[]" => "the numbers".into(),
        "byte[]" => "the bytes".into(),
        "String[]" => "the texts".into(),
        "TypedParameter[]" => "the parameters".into(),
        other if other.ends_with("[]") => "all of them".into(),
        other => format!("the {{@link {other}}}"),
    }
}
