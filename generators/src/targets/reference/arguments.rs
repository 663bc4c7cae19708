//! Arguments of functions and callbacks, as rows of a table.

use serde::Serialize;

use super::site::Site;
use super::text::{Html, safe, unit};
use crate::abi;
use crate::model::{Arg, Holds, Len, Mode, Type};

#[derive(Serialize)]
pub(super) struct ArgView {
    name: String,
    ty: Html,
    /// What the C type does not tell: values of an enum, the set of the parameters, the length.
    more: Html,
    way: &'static str,
    unit: String,
    doc: Html,
}

impl ArgView {
    /// Whether its text names a unit.
    pub(super) fn has_unit(&self) -> bool {
        !self.unit.is_empty()
    }
}

pub(super) fn arguments(site: &Site<'_>, args: &[Arg]) -> Vec<ArgView> {
    let view = |a: &Arg| ArgView {
        name: a.name.clone(),
        ty: site.code(&abi::c::argument(a), ""),
        more: more(site, &a.ty),
        way: way(a.mode),
        unit: unit(&a.doc).unwrap_or_default().to_owned(),
        doc: site.inline(&a.doc),
    };
    args.iter().map(view).collect()
}

fn way(mode: Mode) -> &'static str {
    match mode {
        Mode::In | Mode::Capacity => "in",
        Mode::Out => "out",
        Mode::InOut => "in and out",
        Mode::Alloc => "out, the caller frees it",
    }
}

/// What a type says beyond its C spelling.
pub(super) fn more(site: &Site<'_>, ty: &Type) -> Html {
    let text = match ty {
        Type::Num(_, Some(Holds::Bool)) => "yes (1) or no (0)".to_owned(),
        Type::Num(_, Some(Holds::Enum(name))) => {
            let flags = site.model.enumeration(name).is_some_and(|e| e.flags);
            format!(
                "{} <code>{}</code>",
                if flags { "flags of" } else { "one of" },
                site.links.code(&format!("vir{name}"), "")
            )
        }
        Type::Str { nullable: true } | Type::Handle { nullable: true, .. } => {
            "may be NULL".to_owned()
        }
        Type::Uuid => "16 bytes".to_owned(),
        Type::Array(_, len) => length(site, len),
        Type::Params(set, len) if set == "Any" => length(site, len),
        Type::Params(set, len) => {
            format!(
                "set <code>{}</code>, {}",
                site.links.code(set, ""),
                length(site, len)
            )
        }
        _ => String::new(),
    };
    safe(text)
}

fn length(site: &Site<'_>, len: &Len) -> String {
    match len {
        Len::Arg(name) | Len::Fixed(name) | Len::AtMost(name) => {
            format!("<code>{}</code> elements", site.links.code(name, ""))
        }
        Len::Return => "as many elements as the result says".into(),
        Len::Null => "ended by NULL".into(),
        Len::Product(names) => format!("<code>{}</code> elements", names.join(" × ")),
    }
}
