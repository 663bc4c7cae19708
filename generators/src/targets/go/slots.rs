//! One value of a call in Go: what the caller writes, and the lines that carry it to C and back.

use super::{names, params, records};
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Holds, Model, Num};
use crate::targets::calls::Place;

/// What goes in.
#[derive(Default)]
pub(super) struct Input {
    /// As the caller writes it: `name string`; none where the call says it itself.
    pub(super) parameter: Option<String>,
    /// Lines before the call.
    pub(super) before: Vec<String>,
    /// Arguments in C.
    pub(super) arguments: Vec<String>,
}

/// What comes out.
pub(super) struct Output {
    /// Its type.
    pub(super) ty: String,
    /// What stands for it beside an error.
    pub(super) zero: &'static str,
    /// Lines before the call.
    pub(super) before: Vec<String>,
    /// Arguments in C.
    pub(super) arguments: Vec<String>,
    /// The value, once the call is made.
    pub(super) value: String,
}

/// The type of a number.
pub(super) fn number(num: Num) -> &'static str {
    match num {
        Num::I32 => "int",
        Num::U32 => "uint",
        Num::I64 | Num::Long => "int64",
        Num::U64 | Num::Ulong | Num::Usize => "uint64",
        Num::F64 => "float64",
        Num::U8 | Num::Char => "byte",
        Num::U16 => "uint16",
    }
}

/// The type of a number that may be one of an enum.
pub(super) fn held(num: Num, holds: Option<&Holds>) -> String {
    match holds {
        Some(Holds::Enum(name)) => names::type_name(name).to_owned(),
        Some(Holds::Bool) => "bool".into(),
        None => number(num).into(),
    }
}

/// A type of C as cgo spells it.
fn in_c(ty: &str) -> String {
    let ty = ty.trim_start_matches("const ").trim();
    let stars = ty.matches('*').count();
    let base = match ty.trim_end_matches(['*', ' ']).trim() {
        "unsigned int" => "uint",
        "unsigned long" => "ulong",
        "unsigned long long" => "ulonglong",
        "long long" => "longlong",
        "unsigned char" => "uchar",
        "unsigned short" => "ushort",
        other => other,
    };
    format!("{}C.{base}", "*".repeat(stars))
}

/// What a pointer of C points to, as cgo spells it.
fn target(ty: &str) -> String {
    in_c(ty).trim_start_matches('*').to_owned()
}

/// An input; none where no rule carries it.
pub(super) fn input(model: &Model, f: &Function, slot: &Slot, places: &[&Place]) -> Option<Input> {
    let place = places.first()?;
    let (given, _) = model.language("go").argument(&f.name, &slot.name);
    if given == "-" {
        return Some(Input {
            arguments: vec!["0".into()],
            ..Input::default()
        });
    }
    // A row may give the type behind the name.
    let (given, forced) = match given.split_once(' ') {
        Some((name, ty)) => (name, Some(ty)),
        None => (given, None),
    };
    let name = names::argument(given);
    let c = format!("c{}", names::exported(&slot.name));
    let (ty, before, arguments): (String, Vec<String>, Vec<String>) = match &slot.kind {
        Kind::Number(num, holds) => {
            let ty = if let Some(ty) = forced {
                ty.into()
            } else if is_of_32_bits(slot, *num, holds.as_ref()) {
                "uint32".into()
            } else {
                held(*num, holds.as_ref())
            };
            (ty, vec![], vec![format!("{}({name})", in_c(&place.ty))])
        }
        Kind::Bool => (
            "bool".into(),
            vec![],
            vec![format!("{}(truth({name}))", in_c(&place.ty))],
        ),
        Kind::Text { nullable } => {
            let make = if *nullable { "optional" } else { "text" };
            let before = vec![
                format!("{c} := {make}({name})"),
                format!("defer freeText({c})"),
            ];
            ("string".into(), before, vec![c])
        }
        Kind::Uuid => {
            let before = vec![format!("{c}, err := uuidIn({name})"), "CHECK".into()];
            ("[]byte".into(), before, vec![c])
        }
        Kind::Object { name: object, .. } => (
            format!("*{object}"),
            vec![],
            vec![format!("c{object}({name})")],
        ),
        Kind::Params(set) => {
            let ty = params::type_of(model, set)?;
            let address = if ty.starts_with('*') { "" } else { "&" };
            let before = vec![
                format!("{c}, {c}Count := paramsIn({address}{name})"),
                format!("defer C.virTypedParamsFree({c}, {c}Count)"),
            ];
            let count = format!("{c}Count");
            (ty, before, vec![c, count])
        }
        _ => list_input(slot, place, &name, &c)?,
    };
    Some(Input {
        parameter: Some(format!("{name} {ty}")),
        before,
        arguments,
    })
}

/// A list that goes in: its type, lines before the call, and arguments.
fn list_input(
    slot: &Slot,
    place: &Place,
    name: &str,
    c: &str,
) -> Option<(String, Vec<String>, Vec<String>)> {
    Some(match &slot.kind {
        Kind::Bytes if is_cpu_map(&slot.name) => {
            let before = vec![format!("{c} := cpusIn({name})")];
            let arguments = vec![bytes_pointer(c), format!("C.size_t(len({c}))")];
            ("[]bool".into(), before, arguments)
        }
        Kind::Bytes => {
            let arguments = vec![bytes_pointer(name), format!("C.size_t(len({name}))")];
            ("[]byte".into(), vec![], arguments)
        }
        Kind::Numbers(num) => {
            let before = vec![format!("{c} := numbersIn[{}]({name})", target(&place.ty))];
            let arguments = vec![
                format!("unsafe.SliceData({c})"),
                format!("C.size_t(len({c}))"),
            ];
            (format!("[]{}", number(*num)), before, arguments)
        }
        Kind::Texts => {
            let before = vec![
                format!("{c} := textsIn({name})"),
                format!("defer freeTexts({c}, len({name}))"),
            ];
            (
                "[]string".into(),
                before,
                vec![c.to_owned(), format!("C.size_t(len({name}))")],
            )
        }
        _ => return None,
    })
}

/// Flags without an enum, and what domains and processes are numbered by.
fn is_of_32_bits(slot: &Slot, num: Num, holds: Option<&Holds>) -> bool {
    let small = matches!(num, Num::I32 | Num::U32);
    small && holds.is_none() && ["flags", "id", "pid_value"].contains(&slot.name.as_str())
}

fn bytes_pointer(name: &str) -> String {
    format!("(*C.uchar)(unsafe.SliceData({name}))")
}

/// Whether bytes are a map of processors, a bit for each.
fn is_cpu_map(name: &str) -> bool {
    name == "cpumap" || name == "cpumaps"
}

/// An output; none where no rule carries it.
pub(super) fn output(
    model: &Model,
    f: &Function,
    slot: &Slot,
    places: &[&Place],
) -> Option<Output> {
    let place = places.first()?;
    let given = model.language("go").results.get(&f.name);
    let var = format!("out{}", names::exported(&place.name));
    let count = format!("{var}Count");
    let target = one_less(&place.ty);
    let declare = format!("var {var} {target}");
    let listed = vec![declare.clone(), format!("var {count} C.size_t")];
    let both = vec![format!("&{var}"), format!("&{count}")];
    let one = vec![format!("&{var}")];
    let (ty, zero, before, arguments, value) = match &slot.kind {
        Kind::Number(num, holds) => {
            let ty = given.cloned().unwrap_or_else(|| held(*num, holds.as_ref()));
            let value = format!("{ty}({var})");
            (ty, "0", vec![declare], one, value)
        }
        Kind::Bool => (
            "bool".into(),
            "false",
            vec![declare],
            one,
            format!("{var} != 0"),
        ),
        Kind::Text { .. } => (
            "string".into(),
            "\"\"",
            vec![declare],
            one,
            format!("takeText({var})"),
        ),
        Kind::Uuid => {
            let before = vec![format!("{var} := make([]byte, 16)")];
            let argument = bytes_pointer(&var);
            ("[]byte".into(), "nil", before, vec![argument], var)
        }
        Kind::Object { name, .. } => (
            format!("*{name}"),
            "nil",
            vec![declare],
            one,
            format!("new{name}({var})"),
        ),
        Kind::Record(name) if records::is_flat(model, name) => {
            let name = names::type_name(name);
            (
                format!("*{name}"),
                "nil",
                vec![declare],
                one,
                format!("take{name}(&{var})"),
            )
        }
        Kind::Params(set) => {
            let ty = params::type_of(model, set)?;
            let name = ty.trim_start_matches('*').to_owned();
            let before = vec![declare, format!("var {count} C.int")];
            let value = format!("takeParams[{name}]({var}, {count})");
            (format!("*{name}"), "nil", before, both, value)
        }
        _ => {
            let (ty, value) = list_output(slot, given, &var, &count)?;
            (ty, "nil", listed, both, value)
        }
    };
    Some(Output {
        ty,
        zero,
        before,
        arguments,
        value,
    })
}

/// What a place holds, as cgo spells it.
fn one_less(ty: &str) -> String {
    let spelled = in_c(ty);
    spelled.strip_prefix('*').unwrap_or(&spelled).to_owned()
}

/// A list that comes out: its type, and the value once the call is made.
fn list_output(
    slot: &Slot,
    given: Option<&String>,
    var: &str,
    count: &str,
) -> Option<(String, String)> {
    let (element, take) = match &slot.kind {
        Kind::Bytes if !is_cpu_map(&slot.name) => ("byte", "takeBytes".to_owned()),
        Kind::Numbers(num) => {
            let element = given.map_or(number(*num), String::as_str);
            (element, format!("takeNumbers[{element}]"))
        }
        Kind::Texts => ("string", "takeTexts".to_owned()),
        Kind::Objects(name) => (name.as_str(), format!("list{name}")),
        _ => return None,
    };
    Some((format!("[]{element}"), format!("{take}({var}, {count})")))
}
