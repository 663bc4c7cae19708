//! What goes in: what the caller writes, and the lines that carry it to C.

use super::slots::{Input, bytes_pointer, held, in_c, is_cpu_map, number, target};
use super::{names, params};
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Holds, Model, Num};
use crate::targets::calls::Place;

/// What the caller writes, lines before the call, and arguments in C.
type Lowered = (String, Vec<String>, Vec<String>);

/// An input; none where no rule carries it.
pub(super) fn input(model: &Model, f: &Function, slot: &Slot, places: &[&Place]) -> Option<Input> {
    // What only tells C how large its own struct is, the uniform call says itself.
    let Some(place) = places.first() else {
        return Some(Input::default());
    };
    let (given, _) = model.language("go").argument(&f.name, &slot.name);
    if given == "-" {
        let nothing = if matches!(slot.kind, Kind::Text { .. }) {
            "nil"
        } else {
            "0"
        };
        return Some(Input {
            arguments: vec![nothing.into()],
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
    let (ty, before, arguments) = match &slot.kind {
        kind if forced.is_some_and(|ty| ty.ends_with("os.File")) => files(kind, forced?, &name, &c),
        Kind::Bool => truth(place, &name),
        Kind::Number(..) if forced == Some("bool") => truth(place, &name),
        Kind::Number(num, holds) => {
            let ty = if let Some(ty) = forced {
                ty.into()
            } else if is_of_32_bits(slot, *num, holds.as_ref()) {
                "uint32".into()
            } else {
                held(model, *num, holds.as_ref())
            };
            (ty, vec![], vec![format!("{}({name})", in_c(&place.ty))])
        }
        Kind::Text { nullable } => text(*nullable, forced, &name, c),
        Kind::Uuid => {
            let before = vec![format!("{c}, err := uuidIn({name})"), "CHECK".into()];
            ("[]byte".into(), before, vec![c])
        }
        Kind::Object { name: object, .. } => {
            let argument = format!("c{object}({name})");
            (format!("*{object}"), vec![], vec![argument])
        }
        Kind::Params(set) => {
            let own = || params::type_of(model, set);
            structure(&forced.map(str::to_owned).or_else(own)?, &name, c)
        }
        Kind::Record(record) => {
            let record = names::type_name(model, record);
            let before = vec![format!("{c} := give{record}({name})")];
            (format!("*{record}"), before, vec![format!("&{c}")])
        }
        _ => list(slot, place, forced, &name, &c)?,
    };
    Some(Input {
        parameter: Some(format!("{name} {ty}")),
        before,
        arguments,
    })
}

/// A text, or a list of processors that goes as one. What is empty is none where C takes none.
fn text(nullable: bool, forced: Option<&str>, name: &str, c: String) -> Lowered {
    let made = match forced {
        Some(_) => format!("text(cpuText({name}))"),
        None if nullable => format!("optional({name})"),
        None => format!("text({name})"),
    };
    let before = vec![format!("{c} := {made}"), format!("defer freeText({c})")];
    (forced.unwrap_or("string").to_owned(), before, vec![c])
}

/// A struct that is a set of typed parameters.
fn structure(ty: &str, name: &str, c: String) -> Lowered {
    let address = if ty.starts_with('*') { "" } else { "&" };
    let count = format!("{c}Count");
    let before = vec![
        format!("{c}, {count} := paramsIn({address}{name})"),
        format!("defer C.virTypedParamsFree({c}, {count})"),
    ];
    (ty.to_owned(), before, vec![c, count])
}

fn truth(place: &Place, name: &str) -> Lowered {
    let argument = format!("{}(truth({name}))", in_c(&place.ty));
    ("bool".into(), vec![], vec![argument])
}

/// Open files, which stay the caller's: one, or a list of them. They are kept until the call is made.
fn files(kind: &Kind, ty: &str, name: &str, c: &str) -> Lowered {
    let keep = format!("defer runtime.KeepAlive({name})");
    if matches!(kind, Kind::Number(..)) {
        return (ty.into(), vec![keep], vec![format!("C.int({name}.Fd())")]);
    }
    let before = vec![format!("{c} := filesIn({name})"), keep];
    let count = format!("C.size_t(len({c}))");
    (
        ty.into(),
        before,
        vec![format!("unsafe.SliceData({c})"), count],
    )
}

/// A list that goes in.
fn list(slot: &Slot, place: &Place, forced: Option<&str>, name: &str, c: &str) -> Option<Lowered> {
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
            let ty = forced.map_or_else(|| format!("[]{}", number(*num)), str::to_owned);
            (ty, before, arguments)
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
