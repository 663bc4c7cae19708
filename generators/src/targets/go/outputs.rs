//! What comes out: the places for it in C, and the value in Go.

use super::slots::{Output, bytes_pointer, held, in_c, is_cpu_map, number};
use super::{names, params, records};
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Model};
use crate::targets::calls::Place;

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
    let declare = format!("var {var} {}", one_less(&place.ty));
    let both = vec![format!("&{var}"), format!("&{count}")];
    let (ty, zero, before, arguments, value) = match &slot.kind {
        Kind::Uuid => {
            let before = vec![format!("{var} := make([]byte, C.VIR_UUID_BUFLEN)")];
            let argument = bytes_pointer(&var);
            ("[]byte".into(), "nil", before, vec![argument], var)
        }
        Kind::Params(set) => {
            let ty = params::type_of(model, set)?;
            let name = ty.trim_start_matches('*').to_owned();
            let before = vec![declare, format!("var {count} C.int")];
            let value = format!("takeParams[{name}]({var}, {count})");
            (format!("*{name}"), "nil", before, both, value)
        }
        _ => {
            if let Some((ty, zero, value)) = one(model, slot, given, &var) {
                (ty, zero, vec![declare], vec![format!("&{var}")], value)
            } else {
                let (ty, value) = list(model, slot, given, &var, &count)?;
                let before = vec![declare, format!("var {count} C.size_t")];
                (ty, "nil", before, both, value)
            }
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

/// What has one place of its own in C: its type, what stands for it beside an error, and its value.
fn one(
    model: &Model,
    slot: &Slot,
    given: Option<&String>,
    var: &str,
) -> Option<(String, &'static str, String)> {
    Some(match &slot.kind {
        Kind::Number(..) if given.is_some_and(|ty| ty == "*os.File") => {
            let value = format!("os.NewFile(uintptr({var}), {:?})", slot.name);
            ("*os.File".into(), "nil", value)
        }
        Kind::Number(num, holds) => {
            let rule = || held(model, *num, holds.as_ref());
            let ty = given.cloned().unwrap_or_else(rule);
            let value = format!("{ty}({var})");
            (ty, "0", value)
        }
        Kind::Bool => ("bool".into(), "false", format!("{var} != 0")),
        Kind::Text { .. } => ("string".into(), "\"\"", format!("takeText({var})")),
        Kind::Object { name, .. } => (format!("*{name}"), "nil", format!("new{name}({var})")),
        Kind::Record(name) if records::has_rule(model, name) => {
            let name = names::type_name(model, name);
            (format!("*{name}"), "nil", format!("take{name}(&{var})"))
        }
        _ => return None,
    })
}

/// What a place holds, as cgo spells it.
fn one_less(ty: &str) -> String {
    let spelled = in_c(ty);
    spelled.strip_prefix('*').unwrap_or(&spelled).to_owned()
}

/// A list that comes out: its type, and the value once the call is made.
fn list(
    model: &Model,
    slot: &Slot,
    given: Option<&String>,
    var: &str,
    count: &str,
) -> Option<(String, String)> {
    let (element, take) = match &slot.kind {
        Kind::Bytes if !is_cpu_map(&slot.name) => ("byte", "takeBytes".to_owned()),
        Kind::Numbers(_) if given.is_some_and(|ty| ty.ends_with("os.File")) => {
            let ty = given?.clone();
            let take = if ty.contains('*') {
                "takeFiles"
            } else {
                "takeFileCopies"
            };
            return Some((ty, format!("{take}({var}, {count})")));
        }
        Kind::Numbers(num) => {
            let element = given.map_or(number(*num), String::as_str);
            (element, format!("takeNumbers[{element}]"))
        }
        Kind::Texts => ("string", "takeTexts".to_owned()),
        Kind::Objects(name) => {
            let value = format!("takeObjects({var}, {count}, new{name})");
            return Some((format!("[]{name}"), value));
        }
        Kind::Records(name) => {
            records::has_rule(model, name).then_some(())?;
            let element = names::type_name(model, name);
            let (ty, take) = match records::form(model, name) {
                "named" => (format!("*{element}"), format!("take{element}")),
                _ => (format!("[]{element}"), format!("take{element}List")),
            };
            return Some((ty, format!("{take}({var}, {count})")));
        }
        _ => return None,
    };
    Some((format!("[]{element}"), format!("{take}({var}, {count})")))
}
