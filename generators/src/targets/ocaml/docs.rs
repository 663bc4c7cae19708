//! Documentation for odoc.

use crate::model::Function;
use crate::model::shape::Shape;

/// Text for odoc: what its markup would take for something else is escaped, code stands between brackets.
pub(super) fn text(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in text.split('`').enumerate() {
        // An odd number of backticks would leave a bracket open.
        let code = i % 2 == 1 && text.matches('`').count().is_multiple_of(2);
        if code {
            out.push_str(&format!("[{}]", part.replace(['[', ']'], "")));
        } else {
            out.push_str(&escaped(part));
        }
    }
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(c, '{' | '}' | '[' | ']' | '@') {
            out.push('\\');
        }
        // A quote would open a string in a comment.
        out.push(if c == '"' { '\'' } else { c });
    }
    out
}

/// The first paragraph as one line.
pub(super) fn summary(doc: &str) -> String {
    let first = doc.split("\n\n").next().unwrap_or_default();
    text(&first.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

/// What a function does, takes and gives.
pub(super) fn function(f: &Function, shape: &Shape) -> String {
    let mut out = text(f.doc.trim());
    for slot in &shape.inputs {
        if let Some(arg) = f.args.iter().find(|a| a.name == slot.name) {
            let name = super::names::argument(&slot.name);
            out.push_str(&format!("\n@param {name} {}", summary(&arg.doc)));
        }
    }
    if !f.returns.is_empty() && !shape.outputs.is_empty() {
        out.push_str(&format!("\n@return {}", summary(&f.returns)));
    }
    if let Some(instead) = &f.deprecated {
        out.push_str(&format!("\n@deprecated {}", text(instead)));
    }
    out.push_str(&format!(
        "\n@see <{0}> {0}, since {1}",
        f.name,
        f.since.text()
    ));
    out.replace("@see <", "In C: [")
        .replace(&format!("> {}, since", f.name), "], since")
}
