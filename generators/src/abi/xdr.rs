//! Wire layouts: what follows from a signature, and how the names of messages are made.

use super::names;
use crate::model::{Field, Function, Holds, Len, Mode, Model, Num, Type, WireStruct};
use crate::spec::Limit;

/// The layout of a call and of its answer; none where nothing is sent.
#[derive(Debug, Default)]
pub struct Layout {
    /// Fields of the call.
    pub args: Option<Vec<Field>>,
    /// Fields of the answer.
    pub ret: Option<Vec<Field>>,
}

/// The wire program that carries a function.
#[must_use]
pub fn program_of(function: &Function) -> &str {
    if function.library.is_empty() {
        "remote"
    } else {
        &function.library
    }
}

/// Number behind a limit.
#[must_use]
pub fn limit(model: &Model, limit: &Limit) -> Option<i64> {
    match limit {
        Limit::Number(n) => Some(*n),
        Limit::Constant(name) => constant(model, name),
    }
}

/// Number of a constant whose C expression is a sum, or another constant.
#[must_use]
pub fn constant(model: &Model, name: &str) -> Option<i64> {
    let text = &model.consts.iter().find(|c| c.name == name)?.c;
    let text = text.trim_matches(['(', ')']).trim_end_matches('L');
    text.split('+')
        .map(|term| {
            term.trim()
                .parse::<i64>()
                .ok()
                .or_else(|| constant(model, term.trim()))
        })
        .sum()
}

/// Name of the procedure of a function: `DOMAIN_SUSPEND`.
#[must_use]
pub fn proc_name(model: &Model, function: &Function) -> String {
    if let Some(name) = model.language("wire").names.get(&function.name) {
        return name.clone();
    }
    names::shouty(
        &stem(&function.name)
            .replace("NWFilter", "Nwfilter")
            .replace("IOThread", "Iothread"),
    )
}

/// What of a function's name a procedure has: `virDomainQemuMonitorCommand` -> `DomainMonitorCommand`.
#[must_use]
pub fn stem(function: &str) -> String {
    function
        .trim_start_matches("vir")
        .trim_start_matches("Adm")
        .replace("Qemu", "")
        .replace("Lxc", "")
}

/// Name of an object's struct on the wire: `domain_snapshot`.
#[must_use]
pub fn object_name(object: &str) -> String {
    names::snake(&object.replace("NWFilter", "Nwfilter").replace("Adm", ""))
}

/// The structs that stand for objects in a program.
#[must_use]
pub fn object_structs(model: &Model, program: &str) -> Vec<WireStruct> {
    model
        .objects
        .iter()
        .filter(|o| !o.identity.is_empty())
        .filter(|o| {
            if o.family == "admin" {
                program == "admin"
            } else {
                program == "remote"
            }
        })
        .map(|o| WireStruct {
            name: format!("nonnull_{}", object_name(&o.name)),
            fields: o.identity.clone(),
            doc: o.doc.clone(),
            place: o.place.clone(),
        })
        .collect()
}

/// The layout that follows from a signature. Where it says too little (arrays without a limit), the result is not
/// what the wire has, and the spec writes the layout out.
#[must_use]
pub fn layout(model: &Model, function: &Function) -> Layout {
    let (mut args, mut ret) = (Vec::new(), Vec::new());
    for arg in &function.args {
        match (&arg.ty, arg.mode) {
            (Type::Handle { object, nullable }, Mode::In) => {
                if let Some(name) = model.object(object).and_then(|o| o.wire_field.clone()) {
                    args.push(field(
                        name,
                        Type::Handle {
                            object: object.clone(),
                            nullable: *nullable,
                        },
                    ));
                }
            }
            (Type::Array(elem, Len::Return), Mode::Alloc) => {
                if let Type::Handle { object, .. } = elem.as_ref() {
                    args.push(field("need_results", Type::Num(Num::I32, None)));
                    let max = format!("{}_LIST_MAX", object_name(object).to_uppercase());
                    ret.push(field(
                        arg.name.clone(),
                        Type::Array(elem.clone(), Len::AtMost(max)),
                    ));
                    ret.push(field("ret", Type::Num(Num::U32, None)));
                }
            }
            (Type::Num(num, _), Mode::In | Mode::Capacity | Mode::InOut) => {
                args.push(field(arg.name.clone(), Type::Num(wire_number(*num), None)));
            }
            (Type::Num(num, _), Mode::Out) => {
                ret.push(field(arg.name.clone(), Type::Num(wire_number(*num), None)));
            }
            (Type::Str { .. } | Type::Uuid, Mode::In) => {
                args.push(field(arg.name.clone(), arg.ty.clone()));
            }
            _ => {}
        }
    }
    match &function.ret {
        Type::Count if ret.is_empty() => ret.push(field("num", Type::Num(Num::I32, None))),
        Type::Str { .. } if function.name.ends_with("XMLDesc") => {
            ret.push(field("xml", Type::Str { nullable: false }));
        }
        Type::Named(object) => {
            if let Some(name) = model.object(object).and_then(|o| o.wire_field.clone()) {
                ret.push(field(
                    name,
                    Type::Handle {
                        object: object.clone(),
                        nullable: false,
                    },
                ));
            }
        }
        _ => {}
    }
    Layout {
        args: (!args.is_empty()).then_some(args),
        ret: (!ret.is_empty()).then_some(ret),
    }
}

fn field(name: impl Into<String>, ty: Type) -> Field {
    Field {
        name: name.into(),
        ty,
        volatile: false,
    }
}

fn wire_number(num: Num) -> Num {
    match num {
        Num::Ulong | Num::Usize => Num::U64,
        Num::Long => Num::I64,
        other => other,
    }
}

/// Whether two layouts are the same on the wire, field by field.
#[must_use]
pub fn same(a: &[Field], b: &[Field]) -> bool {
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .all(|(a, b)| a.name == b.name && a.ty == b.ty)
}

/// XDR's own spelling of a field: type and bound, as in a `.x` file.
#[must_use]
pub fn spelled(program: &str, ty: &Type) -> (String, Option<String>) {
    let own = |name: &str| format!("{program}_{name}");
    let object = |name: &str| object_name(name);
    let objects_program = if program == "admin" {
        "admin"
    } else {
        "remote"
    };
    let bound = |len: &Len| match len {
        Len::AtMost(max) => Some(format!("<{}>", qualified(program, max))),
        Len::Fixed(n) => Some(format!("[{n}]")),
        _ => None,
    };
    match ty {
        Type::Num(num, holds) => (number(*num, holds.as_ref()).to_owned(), None),
        Type::Str { nullable: false } => (format!("{objects_program}_nonnull_string"), None),
        Type::Str { nullable: true } => (format!("{objects_program}_string"), None),
        Type::Uuid => (format!("{objects_program}_uuid"), None),
        Type::Handle {
            object: o,
            nullable: false,
        } => (format!("{objects_program}_nonnull_{}", object(o)), None),
        Type::Handle {
            object: o,
            nullable: true,
        } => (format!("{objects_program}_{}", object(o)), None),
        Type::Bytes(len) => ("opaque".into(), bound(len)),
        Type::Array(elem, len) => (spelled(program, elem).0, bound(len)),
        Type::Named(name) => (own(name), None),
        _ => (String::new(), None),
    }
}

/// Full name of a limit: those of the API's own constants stand as they are.
#[must_use]
pub fn qualified(program: &str, limit: &str) -> String {
    if limit.starts_with("VIR_") {
        limit.to_owned()
    } else {
        format!("{}_{limit}", program.to_uppercase())
    }
}

fn number(num: Num, _holds: Option<&Holds>) -> &'static str {
    match num {
        Num::I32 => "int",
        Num::U32 => "unsigned int",
        Num::I64 | Num::Long => "hyper",
        Num::U64 | Num::Ulong | Num::Usize => "unsigned hyper",
        Num::F64 => "double",
        Num::U8 => "unsigned char",
        Num::U16 => "unsigned short",
        Num::Char => "char",
    }
}
