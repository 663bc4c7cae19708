//! Documentation as docstrings.

use super::{forms, names};
use crate::model::shape::Shape;
use crate::model::{Arg, Function, Model, Type};

/// Lines of a docstring, safe between triple quotes.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            line.trim_end()
                .replace('\\', "\\\\")
                .replace("\"\"\"", "'''")
        })
        .collect()
}

/// The first paragraph as one line.
pub(super) fn summary(text: &str) -> String {
    lines(text.split("\n\n").next().unwrap_or_default()).join(" ")
}

/// The docstring of a method: text, arguments, result, errors, since when.
pub(super) fn function(model: &Model, f: &Function, shape: &Shape, ty: &str) -> Vec<String> {
    let mut out = lines(&f.doc);
    let mut fields = Vec::new();
    let form = forms::of(model, f);
    for slot in shape
        .inputs
        .iter()
        .filter(|s| names::asked(model, f, &s.name))
    {
        let (name, _) = names::argument(model, f, &slot.name);
        let given = form
            .as_ref()
            .is_none_or(|form| form.args.iter().any(|a| a.name == name));
        if let Some(arg) = f.args.iter().find(|a| a.name == slot.name && given) {
            fields.push(field(&format!("param {name}"), arg));
        }
    }
    if !f.returns.is_empty() && form.is_none() {
        fields.push(format!(":returns: {}", lines(&f.returns).join(" ")));
    } else if !shape.outputs.is_empty() {
        fields.push(format!(":returns: `{ty}`"));
    }
    if f.ret != Type::Void {
        fields.push(":raises libvirtError: when it fails".into());
    }
    out.push(String::new());
    out.append(&mut fields);
    out.push(String::new());
    out.push(format!("In C: `{}`, since {}.", f.name, f.since));
    if let Some(instead) = &f.deprecated {
        out.push(format!(
            "Discouraged: {}.",
            lines(instead).join(" ").trim_end_matches('.')
        ));
    }
    out
}

fn field(what: &str, arg: &Arg) -> String {
    format!(":{what}: {}", lines(&arg.doc).join(" "))
}

/// What `help()` says of a native function.
pub(super) fn native(model: &Model, f: &Function, shape: &Shape) -> String {
    let receiver = f
        .args
        .first()
        .filter(|_| names::takes_receiver(f))
        .map(|a| a.name.as_str());
    let args: Vec<String> = receiver
        .into_iter()
        .chain(
            shape
                .inputs
                .iter()
                .map(|s| s.name.as_str())
                .filter(|n| names::asked(model, f, n)),
        )
        .map(names::escape)
        .collect();
    let signature = if super::native::is_registration(shape) {
        "conn, object, eventID, cbData".to_owned()
    } else {
        args.join(", ")
    };
    let first = f
        .doc
        .split("\n\n")
        .next()
        .unwrap_or_default()
        .lines()
        .collect::<Vec<_>>()
        .join(" ");
    format!("{}({signature})\n--\n\n{first}", f.name)
}
