//! Comments in the manner of Doxygen.

use crate::model::{Arg, Function, Type, Version};

/// Where lines of prose end.
const WIDTH: usize = 100;

/// What stands above a function.
pub(super) fn function(function: &Function) -> String {
    let returns = returns(&function.returns, &function.ret);
    let mut blocks = vec![function.doc.clone()];
    blocks.push(tags(
        &function.args,
        returns,
        Some(function.since),
        function.deprecated.as_deref(),
    ));
    block("", &blocks)
}

/// What stands above the type of a callback.
pub(super) fn callback(doc: &str, args: &[Arg], ret: &Type, told: &str) -> String {
    let tags = tags(args, returns(told, ret), None, None);
    block("", &[doc.to_owned(), tags])
}

/// What stands above anything else.
pub(super) fn item(indent: &str, doc: &str, since: Option<Version>) -> String {
    let since = since.map(|v| format!("@since {v}")).unwrap_or_default();
    let line = format!("{doc} {since}");
    if !doc.contains('\n') && indent.len() + line.trim().len() + 7 <= WIDTH {
        return format!("{indent}/** {} */", harmless(line.trim()));
    }
    block(indent, &[doc.to_owned(), since])
}

fn tags(args: &[Arg], returns: &str, since: Option<Version>, deprecated: Option<&str>) -> String {
    let mut lines: Vec<String> = args
        .iter()
        .map(|a| format!("@param {} {}", a.name, a.doc))
        .collect();
    if !returns.is_empty() {
        lines.push(format!("@return {returns}"));
    }
    lines.extend(since.map(|v| format!("@since {v}")));
    lines.extend(deprecated.map(|text| format!("@deprecated {text}")));
    lines.join("\n")
}

/// What a result means: as the spec says, or else what its kind means.
pub(super) fn returns<'a>(told: &'a str, ty: &Type) -> &'a str {
    if told.is_empty() { result(ty) } else { told }
}

/// What a result means when the spec adds nothing to its kind.
fn result(ty: &Type) -> &'static str {
    match ty {
        Type::Void => "",
        Type::Status => "0 on success, -1 on failure.",
        Type::Count => "How many there are, or -1 on failure.",
        Type::Bool => "1 for yes, 0 for no, -1 on failure.",
        Type::Str { .. } => "The text, to be freed by the caller, or NULL on failure.",
        Type::BorrowedStr => "The text, not to be freed, or NULL on failure.",
        Type::Named(_) => "A new reference, to be freed by the caller, or NULL on failure.",
        Type::Handle { .. } => "A borrowed reference, not to be freed, or NULL on failure.",
        _ => "The value; -1 or 0 on failure.",
    }
}

/// A text that neither ends its comment nor seems to begin another.
fn harmless(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *")
}

/// A comment of paragraphs, with an empty line between two.
fn block(indent: &str, blocks: &[String]) -> String {
    let mut out = format!("{indent}/**\n");
    for (i, text) in blocks.iter().filter(|b| !b.is_empty()).enumerate() {
        if i > 0 {
            out += &format!("{indent} *\n");
        }
        for line in harmless(text)
            .lines()
            .flat_map(|line| wrap(line, WIDTH - indent.len() - 3))
        {
            out += format!("{indent} * {line}").trim_end();
            out.push('\n');
        }
    }
    // A slash behind a star would end the comment; the spec's texts may hold one, as in a path.
    let body = out[indent.len() + 3..].replace("*/", "*\u{200b}/");
    format!("{indent}/**{body}{indent} */")
}

/// Breaks a line between words; what follows is indented as the text it belongs to.
fn wrap(line: &str, width: usize) -> Vec<String> {
    let lead = line.len() - line.trim_start().len();
    let hang = if line.starts_with('@') || line.trim_start().starts_with("- ") {
        lead + 2
    } else {
        lead
    };
    let mut out = vec![" ".repeat(lead)];
    for word in line.split_whitespace() {
        let last = out.len() - 1;
        let blank = out[last].trim().is_empty();
        if !blank && out[last].chars().count() + 1 + word.chars().count() > width {
            out.push(format!("{}{word}", " ".repeat(hang)));
        } else {
            if !blank {
                out[last].push(' ');
            }
            out[last].push_str(word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{item, wrap};

    #[test]
    fn short_texts_stay_on_one_line() {
        assert_eq!(item("    ", "It runs.", None), "    /** It runs. */");
    }

    #[test]
    fn long_lines_hang_below_their_tag() {
        assert_eq!(
            wrap("@param a one two three", 14),
            ["@param a one", "  two three"]
        );
    }

    #[test]
    fn no_text_ends_its_comment() {
        assert_eq!(item("", "All of /sys/*/x.", None).matches("*/").count(), 1);
    }
}
