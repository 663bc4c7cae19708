//! Where results go: into what the caller gave, or into memory that the caller frees.

use super::lower::{counted_by, goes_out, length, lengths};
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Arg, Function, Holds, Len, Mode, Model, Type};
use crate::targets::rust::names::value;

/// What follows a call.
pub(super) struct Stored {
    pub(super) pattern: String,
    pub(super) after: Vec<String>,
    pub(super) result: String,
}

/// The statements that check an argument before anything happens.
pub(super) fn check(model: &Model, f: &Function, arg: &Arg) -> Vec<String> {
    let mut statements = filled(model, f, arg);
    statements.extend(given(model, f, arg));
    statements
}

/// Refuses to go on without an array that must be there, or hold something.
fn filled(model: &Model, f: &Function, arg: &Arg) -> Vec<String> {
    let language = model.language("c");
    let required = |name: &str| format!("call.required({}, \"{name}\")?;", value(name));
    if language.is_given(&f.name, &arg.name) {
        return vec![required(&arg.name)];
    }
    if !language.is_filled(&f.name, &arg.name) {
        return Vec::new();
    }
    let counted = counted(f, arg);
    let mut statements = vec![required(&arg.name)];
    for by in lengths(arg) {
        let length = value(by);
        if counted {
            statements.push(required(by));
            statements.push(format!("call.some(*{length}, \"*{by}\")?;"));
        } else {
            statements.push(format!("call.some({length}, \"{by}\")?;"));
        }
    }
    statements
}

fn given(model: &Model, f: &Function, arg: &Arg) -> Vec<String> {
    let name = value(&arg.name);
    let (c, _) = model.language("c").argument(&f.name, &arg.name);
    let required = format!("call.required({name}, \"{c}\")?;");
    match (&arg.ty, arg.mode) {
        (Type::Array(..) | Type::Params(..), Mode::Out) => match length(arg) {
            Some(length) if counted(f, arg) => {
                let by = counted_by(arg);
                vec![
                    format!("call.required({length}, \"{by}\")?;"),
                    format!("call.room({name}, *{length}, \"{c}\", \"{by}\")?;"),
                ]
            }
            Some(_)
                if arg.optional
                    && let [of, each] = lengths(arg) =>
            {
                vec![format!(
                    "call.maps({name}, {}, {}, \"{each}\")?;",
                    value(of),
                    value(each)
                )]
            }
            Some(length) => vec![format!(
                "call.room({name}, {length}, \"{c}\", \"{}\")?;",
                counted_by(arg)
            )],
            None => vec![required],
        },
        (_, Mode::Alloc) if arg.optional => vec![format!("clear({name});")],
        (_, Mode::Alloc) => {
            let mut checks = vec![required, format!("clear({name});")];
            // A place that is read too is no output of its own, and nobody else checks it.
            if let Some(length) = length(arg).filter(|_| counted(f, arg)) {
                let by = counted_by(arg);
                checks.push(format!("call.required({length}, \"{by}\")?;"));
            }
            checks
        }
        (_, Mode::Out) if !arg.optional => vec![required],
        _ => Vec::new(),
    }
}

/// Whether the caller says how much room there is by a pointer, and learns there how much was used.
fn counted(f: &Function, arg: &Arg) -> bool {
    match &arg.ty {
        Type::Array(_, Len::Arg(n)) | Type::Params(_, Len::Arg(n)) => {
            f.args.iter().any(|a| a.name == *n && a.mode == Mode::InOut)
        }
        _ => false,
    }
}

/// Stores every output of a shape, and gives the result.
pub(super) fn store(
    model: &Model,
    f: &Function,
    receiver: &str,
    shape: &Shape,
) -> Result<Stored, String> {
    let mut after = Vec::new();
    let mut result = match &f.ret {
        Type::Void => "Ok(())".to_owned(),
        _ => "Ok(0)".to_owned(),
    };
    for slot in &shape.outputs {
        let from = local(slot);
        if slot.name == "return" {
            result = returned(model, f, receiver, slot, &from)?;
            continue;
        }
        let arg = f
            .args
            .iter()
            .find(|a| a.name == slot.name && goes_out(a))
            .ok_or_else(|| slot.name.clone())?;
        let statement = stored(model, f, receiver, arg, slot, &from)?;
        let counts = f.ret == Type::Count
            && is_list(&slot.kind)
            && !shape.outputs.iter().any(|s| s.name == "return");
        if counts && result == "Ok(0)" {
            after.push(format!("let count = {statement};"));
            result = "Ok(count)".into();
        } else {
            after.push(format!("{statement};"));
        }
    }
    let names: Vec<String> = shape.outputs.iter().map(local).collect();
    let pattern = match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        many => format!("({})", many.join(", ")),
    };
    Ok(Stored {
        pattern,
        after,
        result,
    })
}

fn local(slot: &Slot) -> String {
    if slot.name == "return" {
        "result".into()
    } else {
        format!("new_{}", value(&slot.name))
    }
}

fn is_list(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Bytes
            | Kind::Numbers(_)
            | Kind::Texts
            | Kind::Objects(_)
            | Kind::Records(_)
            | Kind::Params(_)
    )
}

/// A number of any kind as C has it.
fn number(model: &Model, kind: &Kind, from: &str) -> String {
    match kind {
        Kind::Number(_, Some(Holds::Enum(e))) if model.enumeration(e).is_some_and(|e| e.flags) => {
            format!("{from}.bits() as _")
        }
        Kind::Number(_, Some(Holds::Enum(_))) => format!("{from}.0 as _"),
        Kind::Bool => format!("c_int::from({from})"),
        _ => format!("{from} as _"),
    }
}

fn returned(
    model: &Model,
    f: &Function,
    receiver: &str,
    slot: &Slot,
    from: &str,
) -> Result<String, String> {
    Ok(match &slot.kind {
        Kind::Number(..) | Kind::Bool => format!("Ok({})", number(model, &slot.kind, from)),
        Kind::Text { .. } => format!("Ok(give_text(&{from}))"),
        Kind::Object { name, .. } => format!("Ok(give({from}, {}))", belongs(name, f, receiver)),
        Kind::Bytes => {
            let Type::Array(_, Len::Arg(length)) = &f.ret else {
                return Err("return".into());
            };
            format!("Ok(give_bytes(&{from}, {}))", value(length))
        }
        _ => return Err("return".into()),
    })
}

fn stored(
    model: &Model,
    f: &Function,
    receiver: &str,
    arg: &Arg,
    slot: &Slot,
    from: &str,
) -> Result<String, String> {
    let name = value(&arg.name);
    let missing = || slot.name.clone();
    let room = || length(arg).ok_or_else(missing);
    Ok(match (&slot.kind, arg.mode) {
        (Kind::Number(..) | Kind::Bool, _) => {
            format!("store({name}, {})", number(model, &slot.kind, from))
        }
        (Kind::Text { nullable: true }, _) => {
            format!("store({name}, give_text_or_null({from}.as_deref()))")
        }
        (Kind::Text { .. }, _) if matches!(arg.ty, Type::Str { .. }) => {
            format!("store({name}, give_text(&{from}))")
        }
        (Kind::Record(_), _) => match f.args.iter().find(|a| a.name == "size") {
            Some(size) => format!(
                "call.store_sized({name}, {}, &{from}, &connection({receiver}))?",
                value(&size.name)
            ),
            None => format!("store_record({name}, &{from}, &connection({receiver}))"),
        },
        (Kind::Params(_), Mode::Alloc) => format!("give_params({name}, {}, &{from})", room()?),
        (Kind::Params(_), _) if counted(f, arg) => {
            format!("fill_params({name}, {}, &{from})", room()?)
        }
        (Kind::Objects(kind), Mode::Alloc) => format!(
            "give_objects({name}, {from}, &{})",
            belongs(kind, f, receiver)
        ),
        (Kind::Texts, Mode::Alloc) => format!("give_texts({name}, &{from})"),
        (Kind::Texts, _) => format!("fill_texts({name}, {}, &{from})", room()?),
        (Kind::Records(_), Mode::Alloc) if matches!(&arg.ty, Type::Array(e, _) if matches!(**e, Type::Pointer(_))) =>
        {
            format!("give_records({name}, {from}, &connection({receiver}))")
        }
        (Kind::Records(_), Mode::Alloc) => {
            format!("give_record_array({name}, &{from}, &connection({receiver}))")
        }
        (Kind::Records(_), _) if counted(f, arg) => {
            format!(
                "fill_records_counted({name}, {}, &{from}, &connection({receiver}))",
                room()?
            )
        }
        (Kind::Records(_), _) => format!(
            "fill_records({name}, {}, &{from}, &connection({receiver}))",
            room()?
        ),
        (Kind::Bytes | Kind::Numbers(_), Mode::Alloc) => match &arg.ty {
            Type::Array(_, Len::Arg(length)) => {
                format!("give_array({name}, Some({}), &{from})", value(length))
            }
            _ => format!("give_array({name}, None::<*mut c_int>, &{from})"),
        },
        (Kind::Bytes | Kind::Numbers(_), _) => format!("fill({name}, {}, &{from})", room()?),
        _ => return Err(missing()),
    })
}

/// The expression for what a new handle of a kind belongs to.
fn belongs(kind: &str, f: &Function, receiver: &str) -> String {
    let parent = match kind {
        "DomainSnapshot" | "DomainCheckpoint" => "Domain",
        "NetworkPort" => "Network",
        "AdmClient" => "AdmServer",
        _ => return format!("connection({receiver})"),
    };
    match f.owner.as_deref() {
        Some(owner) if owner == parent => format!("itself({receiver})"),
        _ => format!("parent({receiver})"),
    }
}
