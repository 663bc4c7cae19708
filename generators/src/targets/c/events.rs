//! Events: how a callback of C is told what happened.

use serde::Serialize;

use super::{ffi, records};
use crate::model::{Arg, Callback, Enum, Len, Model, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::names::{camel, value};
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    families: Vec<Family>,
}

#[derive(Serialize)]
struct Family {
    /// `domain`.
    name: String,
    /// `DomainEvent`.
    event: String,
    /// `VirDomain`.
    object: String,
    variants: Vec<Variant>,
}

#[derive(Serialize)]
struct Variant {
    name: String,
    fields: Vec<String>,
    /// What is lent to the callback for the time of the call.
    lent: Vec<String>,
    types: Vec<String>,
    args: Vec<String>,
    result: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let ids = model
        .enums
        .iter()
        .filter(|e| e.values.iter().any(|v| v.callback.is_some()));
    let file = File {
        mark: MARK,
        families: ids.map(|e| family(model, e)).collect(),
    };
    out.file(
        "bindings/c/src/generated/events.rs",
        render("c/events.rs.j2", &file),
    );
}

fn family(model: &Model, ids: &Enum) -> Family {
    let object = ids.name.trim_end_matches("EventID");
    let variants = ids.values.iter().filter_map(|v| {
        let name = camel(v.name.strip_prefix(&ids.prefix).unwrap_or(&v.name));
        Some(variant(
            model,
            name,
            model.callback(v.callback.as_deref()?)?,
        ))
    });
    Family {
        name: crate::abi::names::snake(object),
        event: format!("{}Event", camel(object)),
        object: ffi::object(object),
        variants: variants.collect(),
    }
}

fn variant(model: &Model, name: String, callback: &Callback) -> Variant {
    let mut out = Variant {
        name,
        fields: Vec::new(),
        lent: Vec::new(),
        types: Vec::new(),
        args: Vec::new(),
        result: if callback.ret == Type::Void {
            String::new()
        } else {
            " -> c_int".into()
        },
    };
    for arg in &callback.args {
        if let Some(of) = counted(callback, arg) {
            out.types.push("c_int".into());
            out.args.push(format!("{}.len() as _", value(&of.name)));
        } else {
            pass(model, arg, &mut out);
        }
    }
    out
}

fn pass(model: &Model, arg: &Arg, out: &mut Variant) {
    let name = value(&arg.name);
    let (ty, given) = match &arg.ty {
        Type::Num(num, holds) => {
            let from = if holds.is_some() {
                name.clone()
            } else {
                format!("*{name}")
            };
            (
                ffi::number(*num).to_owned(),
                records::number(model, holds.as_ref(), &from),
            )
        }
        Type::Str { nullable } => {
            let lend = if *nullable {
                format!("lend_text_or_null({name}.as_ref())")
            } else {
                format!("lend_text({name})")
            };
            out.lent.push(format!("let lent_{name} = {lend};"));
            ("*const c_char".into(), format!("lent_{name}.as_ptr()"))
        }
        Type::Params(..) => {
            out.lent
                .push(format!("let lent_{name} = LentParams::new({name});"));
            (
                "*mut CTypedParameter".into(),
                format!("lent_{name}.as_ptr()"),
            )
        }
        Type::Named(record) => {
            out.lent
                .push(format!("let lent_{name} = LentRecord::new({name}, conn);"));
            (
                format!("*const {}", ffi::record(record)),
                format!("lent_{name}.as_ptr()"),
            )
        }
        // The connection, the object and the application's pointer come from the registration.
        _ => return,
    };
    out.fields.push(name);
    out.types.push(ty);
    out.args.push(given);
}

/// The argument whose elements this one counts.
fn counted<'a>(callback: &'a Callback, arg: &Arg) -> Option<&'a Arg> {
    callback
        .args
        .iter()
        .find(|of| matches!(&of.ty, Type::Params(_, Len::Arg(n)) if *n == arg.name))
}
