//! Callbacks: functions in C that put together what a function of the application is told.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{GENERATED, objects};
use crate::abi::c;
use crate::model::shape::{Kind, Shape};
use crate::model::{Arg, Callback, Enum, Function, Holds, Len, Model, Num, Record, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::events;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    records: Vec<Told>,
    callbacks: Vec<View>,
    families: Vec<Family>,
}

/// A record that callbacks are told.
#[derive(Serialize)]
struct Told {
    name: String,
    typedef: String,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct View {
    function: String,
    /// Type of the result.
    result: &'static str,
    /// Parameters in C.
    params: String,
    lines: Vec<String>,
    /// What it gives; empty for nothing.
    gives: &'static str,
}

/// Events told apart by a number.
#[derive(Serialize)]
struct Family {
    function: String,
    /// Type of the function that libvirt takes for all of them.
    general: String,
    /// Constants and the functions for them.
    cases: Vec<(String, String)>,
    /// The function for numbers that nobody knows.
    other: String,
}

/// The callback that a function registers or removes; none when it does neither.
pub(super) fn registers<'a>(model: &'a Model, f: &Function) -> Option<&'a Callback> {
    let shape = Shape::of(model, f).ok()?;
    let mut taken = shape.inputs.iter().filter_map(|s| match &s.kind {
        Kind::Callback(name) => model.callback(name),
        _ => None,
    });
    let one = taken.next()?;
    taken.next().is_none().then_some(one)
}

/// The C function that is registered.
pub(super) fn function(model: &Model, f: &Function) -> String {
    if let Some(ids) = family_of(model, f) {
        return format!("polyvirt_for_{}({})", ids.name, id_argument(f));
    }
    registers(model, f).map_or(String::new(), name)
}

fn family_of<'a>(model: &'a Model, f: &Function) -> Option<&'a Enum> {
    f.args.iter().find_map(|arg| match &arg.ty {
        Type::Num(_, Some(Holds::Enum(name))) => {
            events::identifiers(model).find(|ids| ids.name == *name)
        }
        _ => None,
    })
}

fn id_argument(f: &Function) -> &str {
    let id = f.args.iter().find(
        |a| matches!(&a.ty, Type::Num(_, Some(Holds::Enum(name))) if name.ends_with("EventID")),
    );
    id.map_or("eventID", |a| a.name.as_str())
}

fn name(callback: &Callback) -> String {
    format!("polyvirt_on_{}", callback.name)
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let rules = model.language("perl");
    let registered = model.functions.iter().filter(|f| !rules.exempts(f));
    let mut names: BTreeSet<&str> = registered
        .clone()
        .filter_map(|f| Some(registers(model, f)?.name.as_str()))
        .collect();
    names.extend(
        events::identifiers(model)
            .flat_map(|ids| &ids.values)
            .filter_map(|v| v.callback.as_deref()),
    );
    let callbacks: Vec<&Callback> = names.iter().filter_map(|n| model.callback(n)).collect();
    let families = registered
        .filter_map(|f| Some((f, family_of(model, f)?)))
        .map(|(f, ids)| family(model, f, ids))
        .collect();
    let file = File {
        mark: MARK,
        records: told(model, &callbacks),
        callbacks: callbacks.iter().map(|c| view(c)).collect(),
        families,
    };
    for extension in ["h", "c"] {
        out.file(
            format!("{GENERATED}/callbacks.{extension}"),
            render(&format!("perl/callbacks.{extension}.j2"), &file),
        );
    }
}

fn family(model: &Model, f: &Function, ids: &Enum) -> Family {
    let cases: Vec<(String, String)> = ids
        .values
        .iter()
        .filter_map(|v| {
            Some((
                v.name.clone(),
                name(model.callback(v.callback.as_deref()?)?),
            ))
        })
        .collect();
    let general = registers(model, f).map_or(String::new(), |c| format!("vir{}", c.name));
    Family {
        function: format!("polyvirt_for_{}", ids.name),
        other: registers(model, f).map_or(String::new(), name),
        general,
        cases,
    }
}

fn view(callback: &Callback) -> View {
    let params: Vec<String> = callback
        .args
        .iter()
        .map(|arg| match &arg.ty {
            Type::Opaque => "void *opaque".to_owned(),
            Type::Named(record) => format!("vir{record}Ptr {}", arg.name),
            _ => c::declare(&c::argument(arg), &arg.name),
        })
        .collect();
    let void = callback.ret == Type::Void;
    View {
        function: name(callback),
        result: if void { "void" } else { "int" },
        params: params.join(", "),
        lines: callback
            .args
            .iter()
            .enumerate()
            .filter_map(|(i, arg)| tell(callback, i, arg))
            .collect(),
        gives: if void { "" } else { "0" },
    }
}

/// What is told of one argument. The first object is the one that the application registered on, which it has.
fn tell(callback: &Callback, i: usize, arg: &Arg) -> Option<String> {
    let name = &arg.name;
    Some(match &arg.ty {
        Type::Opaque => return None,
        Type::Handle { .. } if i == 0 => format!("PERL_UNUSED_VAR({name});"),
        Type::Handle { object, .. } => format!(
            "polyvirt_tell_object(&telling, &{}, {name});",
            objects::kind(object)
        ),
        Type::Params(_, Len::Arg(count)) => {
            format!("polyvirt_tell_params(&telling, {name}, (int){count});")
        }
        Type::Num(..) if counts(&callback.args, name) => return None,
        Type::Num(num, _) => number(*num, name),
        Type::Named(record) => format!("tell_{record}(&telling, {name});"),
        _ => format!("polyvirt_tell_text(&telling, {name});"),
    })
}

fn counts(args: &[Arg], name: &str) -> bool {
    args.iter()
        .any(|of| matches!(&of.ty, Type::Params(_, Len::Arg(n)) if n == name))
}

fn number(num: Num, name: &str) -> String {
    let sign = match num {
        Num::U32 | Num::U64 | Num::Ulong | Num::Usize | Num::U8 | Num::U16 => "unsigned",
        _ => "signed",
    };
    format!("polyvirt_tell_{sign}(&telling, {name});")
}

/// The records that callbacks are told, parts before the whole.
fn told(model: &Model, callbacks: &[&Callback]) -> Vec<Told> {
    let mut found: Vec<&Record> = Vec::new();
    for arg in callbacks.iter().flat_map(|c| &c.args) {
        if let Type::Named(name) = &arg.ty
            && let Some(record) = model.record(name)
        {
            for part in parts(model, record).into_iter().chain([record]) {
                if found.iter().all(|r| r.name != part.name) {
                    found.push(part);
                }
            }
        }
    }
    found.into_iter().map(|r| record(model, r)).collect()
}

fn parts<'a>(model: &'a Model, record: &Record) -> Vec<&'a Record> {
    let elements = record.fields.iter().filter_map(|f| match &f.ty {
        Type::Array(elem, _) => match &**elem {
            Type::Named(name) => model.record(name),
            _ => None,
        },
        _ => None,
    });
    elements.collect()
}

fn record(model: &Model, of: &Record) -> Told {
    let bare = model
        .language("perl")
        .records
        .get(&of.name)
        .is_some_and(|rule| rule == "bare");
    let mut lines = Vec::new();
    if !bare {
        lines.push("polyvirt_tell_hash(event);".to_owned());
    }
    for field in super::records::kept(of) {
        if !bare {
            lines.push(format!(
                "polyvirt_tell_key(event, \"{}\");",
                super::records::key(model, of, field)
            ));
        }
        let name = format!("record->{}", field.name);
        match &field.ty {
            Type::Array(elem, Len::Arg(count)) => {
                if let Type::Named(part) = &**elem {
                    lines.push("polyvirt_tell_array(event);".into());
                    lines.push(format!("for (i = 0; i < (size_t)record->{count}; i++)"));
                    lines.push(format!("    tell_{part}(event, &{name}[i]);"));
                    lines.push("polyvirt_tell_end(event);".into());
                }
            }
            Type::Num(num, _) => lines.push(number(*num, &name).replace("&telling", "event")),
            _ => lines.push(format!("polyvirt_tell_text(event, {name});")),
        }
    }
    if !bare {
        lines.push("polyvirt_tell_end(event);".into());
    }
    Told {
        name: of.name.clone(),
        typedef: of.typedef.clone(),
        lines,
    }
}
