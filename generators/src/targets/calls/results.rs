//! What follows a call: its failure with the error, or its results in their places.

use super::arguments::{self, counter, extent};
use super::body::{is_list, terminated};
use super::places::{Call, count_name, output_name};
use super::room;
use crate::abi::c;
use crate::model::shape::{Kind, Slot};
use crate::model::{Function, Len, Mode, Num, Type};

/// The statements after the call.
pub(super) fn lines(f: &Function, call: &Call) -> Vec<String> {
    let mut out: Vec<String> = terminated(call)
        .map(|slot| format!("free(pv_{});", slot.name))
        .collect();
    out.extend(failure(f, call));
    for slot in &call.shape.outputs {
        out.extend(give(f, slot));
    }
    out.push(match f.ret {
        Type::Status | Type::Count => "return pv_ret;".into(),
        _ => "return 0;".into(),
    });
    out
}

/// Statements that free the arrays of the caller's, with `count` elements filled.
pub(super) fn frees(f: &Function, call: &Call, count: &str) -> Vec<String> {
    let mut out = Vec::new();
    for slot in room::provided(f, call) {
        let name = output_name(slot);
        out.push(match &slot.kind {
            Kind::Texts => format!("polyvirt_free_texts(*{name}, {count});"),
            Kind::Records(record) => format!("polyvirt_free_records_{record}(*{name}, {count});"),
            _ => format!("free(*{name});"),
        });
        out.push(format!("*{name} = NULL;"));
    }
    out
}

fn failure(f: &Function, call: &Call) -> Vec<String> {
    let Some(failed) = failed(f) else {
        return Vec::new();
    };
    let frees: Vec<String> = room::provided(f, call)
        .into_iter()
        .map(output_name)
        .flat_map(|name| {
            [
                format!("    free(*{name});"),
                format!("    *{name} = NULL;"),
            ]
        })
        .collect();
    let mut out = vec![format!("if ({failed}) {{")];
    out.extend(frees);
    out.push("    return polyvirt_failed(error);".into());
    out.push("}".into());
    out
}

/// The condition for failure.
fn failed(f: &Function) -> Option<String> {
    let said = "virGetLastErrorCode() != VIR_ERR_OK";
    Some(match &f.ret {
        Type::Void => return None,
        Type::Status | Type::Count | Type::Bool => "pv_ret < 0".into(),
        Type::Num(Num::I32 | Num::I64 | Num::Long, _) => "pv_ret == -1".into(),
        Type::Num(num, _) => {
            format!(
                "(pv_ret == 0 || pv_ret == ({})-1) && {said}",
                c::number(*num)
            )
        }
        Type::Str { nullable: true } => format!("!pv_ret && {said}"),
        _ => "!pv_ret".into(),
    })
}

/// The statements that put a result into its place.
fn give(f: &Function, slot: &Slot) -> Vec<String> {
    if slot.name == "return" {
        return returned(f, slot);
    }
    if !is_list(&slot.kind) {
        return Vec::new();
    }
    let Some(arg) = f.args.iter().find(|a| a.name == slot.name) else {
        return Vec::new();
    };
    let place = count_name(&slot.name);
    let count = match &arg.ty {
        Type::Array(_, Len::Return) if slot.kind == Kind::Bytes => {
            "((size_t)pv_ret + 7) / 8".into()
        }
        Type::Array(_, Len::Return) => "(size_t)pv_ret".into(),
        _ if arguments::counted(f).any(|(list, _)| list.name == arg.name) => counter(arg),
        _ => filled(f, slot),
    };
    vec![format!("*{place} = {count};")]
}

/// How many elements of an array of the caller's were filled.
fn filled(f: &Function, slot: &Slot) -> String {
    let (of, each) = extent(f, slot);
    let by_result = f.ret == Type::Count;
    match &slot.kind {
        Kind::Params(_) => "pv_ret * (int)ncpus".into(),
        Kind::Bytes if is_stream(f) => "pv_ret > 0 ? (size_t)pv_ret : 0".into(),
        Kind::Bytes if by_result && of == "pv_room" => format!("(size_t)pv_ret * {each}"),
        Kind::Bytes => format!("(size_t)({of}) * {each}"),
        _ if by_result => "(size_t)pv_ret".into(),
        _ => format!("(size_t)({of}) * {each}"),
    }
}

/// Whether the result tells how much of the room was filled, and what is below -1 is no failure.
fn is_stream(f: &Function) -> bool {
    f.topic == "stream"
}

fn returned(f: &Function, slot: &Slot) -> Vec<String> {
    match (&slot.kind, &f.ret) {
        (Kind::Text { .. }, Type::BorrowedStr) => vec![
            "*result = strdup(pv_ret);".into(),
            "if (!*result)".into(),
            "    return polyvirt_out_of_memory(error);".into(),
        ],
        (Kind::Object { name, .. }, Type::Handle { .. }) => {
            vec![format!("vir{name}Ref(pv_ret);"), "*result = pv_ret;".into()]
        }
        (Kind::Bytes, _) => {
            let length = f.args.iter().find(|a| a.mode == Mode::Out);
            vec![
                "*result = pv_ret;".into(),
                length.map_or_else(String::new, |a| format!("*n_result = {};", counter(a))),
            ]
        }
        _ => vec!["*result = pv_ret;".into()],
    }
}
