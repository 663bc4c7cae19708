//! The call as a language with lists, text and exceptions sees it: lengths folded away, outputs as results.
//!
//! A [`Shape`] is what the Rust API, the driver traits and every binding are lowered from, so that a rule is written
//! once for "a list of objects" and not for each function that returns one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Arg, Function, Holds, Len, Mode, Model, Num, Type, derive};

/// A call without C's plumbing.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What the caller gives, without the object the call is made on.
    pub inputs: Vec<Slot>,
    /// What the caller gets, the function's result first.
    pub outputs: Vec<Slot>,
}

/// One value that goes in or comes out.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// Its name in C; `return` for the function's result.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
}

/// Kinds of values.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A number, perhaps of an enum.
    Number(Num, Option<Holds>),
    /// Yes or no.
    Bool,
    /// Text, perhaps absent.
    Text {
        /// Whether it may be absent.
        nullable: bool,
    },
    /// 16 bytes.
    Uuid,
    /// An object; as an output a new handle.
    Object {
        /// Kind of object.
        name: String,
        /// Whether it may be absent.
        nullable: bool,
    },
    /// A record.
    Record(String),
    /// Bytes.
    Bytes,
    /// A list of numbers.
    Numbers(Num),
    /// A list of texts.
    Texts,
    /// A list of objects.
    Objects(String),
    /// A list of records.
    Records(String),
    /// Typed parameters of a set.
    Params(String),
    /// A function of the application, with what belongs to it.
    Callback(String),
}

impl Shape {
    /// The shape of a function; or the argument for which there is no rule.
    ///
    /// # Errors
    /// Names the argument.
    pub fn of(model: &Model, function: &Function) -> Result<Self, String> {
        let mut shape = Self {
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        let plumbing = plumbing(function);
        for (i, arg) in function.args.iter().enumerate() {
            let receiver = i == 0
                && matches!(&arg.ty, Type::Handle { object, .. } if Some(object) == function.owner.as_ref());
            if receiver || plumbing.contains(arg.name.as_str()) {
                continue;
            }
            let kind = kind_of(model, arg).ok_or_else(|| arg.name.clone())?;
            let slot = Slot {
                name: arg.name.clone(),
                kind,
            };
            match arg.mode {
                Mode::In => shape.inputs.push(slot),
                Mode::Capacity => {}
                Mode::InOut => return Err(arg.name.clone()),
                Mode::Out | Mode::Alloc => shape.outputs.push(slot),
            }
        }
        if let Some(kind) = result_kind(model, function)? {
            shape.outputs.insert(
                0,
                Slot {
                    name: "return".into(),
                    kind,
                },
            );
        }
        Ok(shape)
    }
}

/// Arguments that only serve another one: lengths, capacities, and the parts of a callback.
///
/// A length stays when it is a request (`size` of a peek) and not merely the room in, or the size of, an array.
fn plumbing(function: &Function) -> BTreeSet<&str> {
    let mut out = BTreeSet::new();
    for arg in &function.args {
        if matches!(arg.ty, Type::Opaque | Type::Release) {
            out.insert(arg.name.as_str());
        }
        for length in length_names(&arg.ty) {
            let Some(of) = function.args.iter().find(|a| a.name == length) else {
                continue;
            };
            if arg.mode == Mode::In || of.mode != Mode::In {
                out.insert(of.name.as_str());
            }
        }
    }
    out
}

fn length_names(ty: &Type) -> Vec<&str> {
    lengths(ty).collect()
}

/// The names of what tells the length of an array or of typed parameters.
pub fn lengths(ty: &Type) -> impl Iterator<Item = &str> {
    derive::length_names(ty)
}

fn kind_of(model: &Model, arg: &Arg) -> Option<Kind> {
    Some(match &arg.ty {
        Type::Num(_, Some(Holds::Bool)) => Kind::Bool,
        Type::Num(num, holds) => Kind::Number(*num, holds.clone()),
        Type::Str { nullable } => Kind::Text {
            nullable: *nullable,
        },
        Type::BorrowedStr => Kind::Text { nullable: false },
        Type::Uuid => Kind::Uuid,
        Type::Handle { object, .. } if model.record(object).is_some() => {
            Kind::Record(object.clone())
        }
        Type::Handle { object, nullable } => Kind::Object {
            name: object.clone(),
            nullable: *nullable,
        },
        Type::Named(name) => named(model, name)?,
        Type::Array(elem, len) => list_of(model, elem, len)?,
        Type::Params(set, _) => Kind::Params(set.clone()),
        Type::Callback(name) => Kind::Callback(name.clone()),
        _ => return None,
    })
}

/// The kind of a field of a wire message; none where a driver has no word for it.
#[must_use]
pub fn of_wire(ty: &Type) -> Option<Kind> {
    Some(match ty {
        Type::Num(_, Some(Holds::Bool)) => Kind::Bool,
        Type::Num(num, holds) => Kind::Number(*num, holds.clone()),
        Type::Str { nullable } => Kind::Text {
            nullable: *nullable,
        },
        Type::Bytes(Len::AtMost(_)) => Kind::Bytes,
        Type::Handle { object, nullable } => Kind::Object {
            name: object.clone(),
            nullable: *nullable,
        },
        Type::Array(elem, _) if **elem == Type::Named("typed_param".into()) => {
            Kind::Params("Any".into())
        }
        _ => return None,
    })
}

fn named(model: &Model, name: &str) -> Option<Kind> {
    if model.record(name).is_some() {
        return Some(Kind::Record(name.to_owned()));
    }
    if model.object(name).is_some() {
        return Some(Kind::Object {
            name: name.to_owned(),
            nullable: false,
        });
    }
    model
        .enumeration(name)
        .map(|_| Kind::Number(Num::I32, Some(Holds::Enum(name.to_owned()))))
}

fn list_of(model: &Model, elem: &Type, len: &Len) -> Option<Kind> {
    Some(match elem {
        Type::Num(Num::Char, _) if matches!(len, Len::Fixed(_)) => Kind::Text { nullable: false },
        Type::Num(Num::U8 | Num::Char, _) => Kind::Bytes,
        Type::Num(num, _) => Kind::Numbers(*num),
        Type::Str { .. } => Kind::Texts,
        Type::Handle { object, .. } => Kind::Objects(object.clone()),
        Type::Pointer(name) => Kind::Records(name.clone()),
        Type::Named(name) if model.record(name).is_some() => Kind::Records(name.clone()),
        _ => return None,
    })
}

/// What the function's own result tells beyond success; `Err` when there is no rule for it.
fn result_kind(model: &Model, function: &Function) -> Result<Option<Kind>, String> {
    Ok(Some(match &function.ret {
        Type::Status | Type::Void => return Ok(None),
        Type::Count if counts_a_list(function) => return Ok(None),
        Type::Count => Kind::Number(Num::I32, None),
        Type::Bool => Kind::Bool,
        Type::Num(num, holds) => Kind::Number(*num, holds.clone()),
        Type::Str { .. } | Type::BorrowedStr => Kind::Text { nullable: false },
        Type::Handle { object, .. } if model.record(object).is_some() => {
            Kind::Record(object.clone())
        }
        Type::Handle { object, nullable } => Kind::Object {
            name: object.clone(),
            nullable: *nullable,
        },
        Type::Named(name) => named(model, name).ok_or("return")?,
        Type::Array(elem, len) => list_of(model, elem, len).ok_or("return")?,
        _ => return Err("return".into()),
    }))
}

/// Whether the result is the length of a list that comes out.
fn counts_a_list(function: &Function) -> bool {
    function.args.iter().any(|arg| match (&arg.ty, arg.mode) {
        (Type::Array(_, len) | Type::Params(_, len), Mode::Alloc | Mode::Out) => match len {
            Len::Return => true,
            Len::Arg(name) => function
                .args
                .iter()
                .any(|a| a.name == *name && a.mode == Mode::Capacity),
            _ => false,
        },
        _ => false,
    })
}

/// The shapes and how many functions have each, most frequent first.
#[must_use]
pub fn table(model: &Model) -> String {
    let mut counts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for function in &model.functions {
        counts
            .entry(signature(model, function))
            .or_default()
            .push(&function.name);
    }
    let mut rows: Vec<(String, Vec<&str>)> = counts.into_iter().collect();
    rows.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
    let mut out = format!(
        "{} shapes, {} functions\n",
        rows.len(),
        model.functions.len()
    );
    for (shape, functions) in rows {
        let _ = writeln!(out, "{:4}  {shape}  {}", functions.len(), functions[0]);
    }
    out
}

fn signature(model: &Model, function: &Function) -> String {
    match Shape::of(model, function) {
        Ok(shape) => {
            let side = |slots: &[Slot]| {
                slots
                    .iter()
                    .map(|s| word(&s.kind))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            format!("({}) -> ({})", side(&shape.inputs), side(&shape.outputs))
        }
        Err(arg) => format!("no rule ({arg})"),
    }
}

fn word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Number(Num::F64, _) => "double",
        Kind::Number(_, Some(_)) => "enum",
        Kind::Number(..) => "number",
        Kind::Bool => "bool",
        Kind::Text { nullable: false } => "text",
        Kind::Text { nullable: true } => "text?",
        Kind::Uuid => "uuid",
        Kind::Object {
            nullable: false, ..
        } => "object",
        Kind::Object { nullable: true, .. } => "object?",
        Kind::Record(_) => "record",
        Kind::Bytes => "bytes",
        Kind::Numbers(_) => "numbers",
        Kind::Texts => "texts",
        Kind::Objects(_) => "objects",
        Kind::Records(_) => "records",
        Kind::Params(_) => "params",
        Kind::Callback(_) => "callback",
    }
}
