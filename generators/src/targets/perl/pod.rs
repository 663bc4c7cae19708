//! Documentation as POD.

use super::arguments::{self, Argument};
use super::methods::Method;
use super::{names, results};
use crate::model::{Arg, Function, Model};

/// Text as paragraphs: what stands between backticks is code.
pub(super) fn paragraphs(text: &str) -> String {
    text.split("\n\n")
        .map(|p| paragraph(&p.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")))
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn paragraph(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in text.split('`').enumerate() {
        if i % 2 == 1 {
            out.push_str(&code(part));
        } else {
            out.push_str(&escaped(part));
        }
    }
    // What begins a line would be a command or an example.
    out.lines()
        .map(|line| line.trim_start().to_owned())
        .map(|line| {
            if line.starts_with('=') {
                format!("Z<>{line}")
            } else {
                line
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// A piece of code in a sentence.
pub(super) fn code(text: &str) -> String {
    if text.contains(['<', '>']) {
        format!("C<< {text} >>")
    } else {
        format!("C<{text}>")
    }
}

fn escaped(text: &str) -> String {
    text.replace('<', "E<lt>")
        .replace('>', "E<gt>")
        .replace("EE<lt>ltE<gt>", "E<lt>")
}

/// The first sentence or so, in one line.
pub(super) fn summary(text: &str) -> String {
    let first = text.split("\n\n").next().unwrap_or_default();
    paragraph(&first.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

/// The call as the documentation shows it.
pub(super) fn signature(model: &Model, method: &Method<'_>) -> String {
    let f = method.main();
    let arguments = arguments::of(model, f).unwrap_or_default();
    let shown = |list: &[Argument]| {
        let each: Vec<String> = list
            .iter()
            .filter(|a| keeps_callback(f) || a.name != "callback")
            .map(|a| match a.default.as_deref() {
                Some("NULL") => format!("{} = undef", a.shown),
                Some(default) => format!("{} = {default}", a.shown),
                None => a.shown.clone(),
            })
            .collect();
        each.join(", ")
    };
    let gives = if super::callbacks::registers(model, f).is_some() {
        if matches!(f.ret, crate::model::Type::Num(..)) {
            "my $number = ".to_owned()
        } else {
            String::new()
        }
    } else {
        results::shown(model, f)
    };
    match arguments::receiver(f) {
        Some(_) => {
            let object = invocant(f);
            format!(
                "{gives}${object}->{}({})",
                method.name,
                shown(arguments.get(1..).unwrap_or_default())
            )
        }
        None => format!(
            "{gives}{}::{}({})",
            method.package,
            method.name,
            shown(&arguments)
        ),
    }
}

fn keeps_callback(f: &Function) -> bool {
    f.args.iter().any(|a| a.ty == crate::model::Type::Opaque)
}

fn invocant(f: &Function) -> String {
    match f.owner.as_deref() {
        None | Some("Connect") => "conn".into(),
        Some(owner) => crate::abi::names::snake(owner.trim_start_matches("Adm")),
    }
}

/// The documentation of a method, below its item.
pub(super) fn method(model: &Model, method: &Method<'_>) -> String {
    let f = method.main();
    let mut out = vec![paragraphs(&f.doc)];
    let arguments = arguments::of(model, f).unwrap_or_default();
    let told: Vec<String> = arguments
        .iter()
        .skip(usize::from(arguments::receiver(f).is_some()))
        .filter_map(|a| Some((a, f.args.iter().find(|arg| arg.name == a.spec)?)))
        .map(|(a, arg)| item(&a.shown, arg))
        .collect();
    if !told.is_empty() {
        out.push("=over 4".into());
        out.extend(told);
        out.push("=back".into());
    }
    if arguments.iter().any(|a| a.spec.is_empty()) {
        out.push("At most as many are given as the caller names room for, if it does.".into());
    }
    if !f.returns.is_empty() && !results::shown(model, f).is_empty() {
        out.push(format!("Gives: {}", paragraphs(&f.returns)));
    }
    let of: Vec<String> = method.functions().iter().map(|f| code(&f.name)).collect();
    out.push(format!("In C: {}, since {}.", of.join(" and "), f.since));
    if let Some(instead) = &f.deprecated {
        out.push(format!(
            "Discouraged: {}.",
            paragraphs(instead.trim_end_matches('.'))
        ));
    }
    out.join("\n\n")
}

fn item(shown: &str, arg: &Arg) -> String {
    format!("=item {}\n\n{}", code(shown), paragraphs(&arg.doc))
}

/// What a class is about.
pub(super) fn class(model: &Model, package: &str) -> String {
    let object = model
        .objects
        .iter()
        .find(|o| names::package(&o.name) == package);
    object.map_or(String::new(), |o| paragraphs(&o.doc))
}

/// The first sentence about a class.
pub(super) fn title(model: &Model, package: &str) -> String {
    let object = model
        .objects
        .iter()
        .find(|o| names::package(&o.name) == package);
    object.map_or(String::new(), |o| {
        let first = summary(&o.doc);
        let sentence = first
            .split(". ")
            .next()
            .unwrap_or(&first)
            .trim_end_matches('.');
        let mut chars = sentence.chars();
        chars
            .next()
            .map_or(String::new(), |c| c.to_lowercase().chain(chars).collect())
    })
}
