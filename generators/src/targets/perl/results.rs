//! What an XSUB gives: places for the outputs of the call, and how they go to Perl.

use super::{arguments, objects};
use crate::abi::c;
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Function, Model, Num, Record, Type};
use crate::targets::calls::{self, Part};

/// What comes out of a call.
#[derive(Default)]
pub(super) struct Results {
    pub(super) declare: Vec<String>,
    /// Places passed to the call.
    pub(super) pass: Vec<String>,
    /// Statements that push the values.
    pub(super) push: Vec<String>,
}

/// The results of a function that has a uniform call.
pub(super) fn of(model: &Model, f: &Function, limit: Option<&str>) -> Results {
    let mut out = Results::default();
    let Some(call) = calls::call(model, f) else {
        return out;
    };
    for place in &call.places {
        let Part::Output(_) = place.part else {
            continue;
        };
        let ty = place.ty.trim_end().strip_suffix('*').unwrap_or(&place.ty);
        let name = variable(&place.name);
        if place.ty == "unsigned char *" {
            out.declare
                .push(format!("unsigned char {name}[VIR_UUID_BUFLEN];"));
            out.pass.push(name);
        } else {
            out.declare
                .push(c::declare(ty.trim_end(), &name) + initial(ty) + ";");
            out.pass.push(format!("&{name}"));
        }
    }
    let asked: Vec<&Slot> = call
        .shape
        .outputs
        .iter()
        .filter(|slot| arguments::asked(model, f, &slot.name))
        .filter(|slot| call.places.iter().any(|p| p.name == place_name(slot)))
        .collect();
    let alone = asked.len() == 1;
    for slot in asked {
        out.push.extend(push(model, f, slot, alone, limit));
    }
    out
}

fn initial(ty: &str) -> &'static str {
    let ty = ty.trim_end();
    if ty.ends_with('*') || ty.ends_with("Ptr") {
        " = NULL"
    } else if ["int", "size_t"].contains(&ty) || ty.contains("long") || ty.contains("int") {
        " = 0"
    } else {
        ""
    }
}

fn place_name(slot: &Slot) -> &str {
    if slot.name == "return" {
        "result"
    } else {
        &slot.name
    }
}

fn variable(name: &str) -> String {
    match name.strip_prefix("n_") {
        Some(of) => format!("{of}_given_count"),
        None => format!("{name}_given"),
    }
}

fn push(model: &Model, f: &Function, slot: &Slot, alone: bool, limit: Option<&str>) -> Vec<String> {
    let name = variable(place_name(slot));
    let count = format!("{}_given_count", place_name(slot));
    let one = |value: String| vec![format!("XPUSHs({value});")];
    match &slot.kind {
        // A function that gives an `unsigned int` gives -1 for none, and is compared with that.
        Kind::Number(Num::U32, None) if slot.name == "return" => {
            vec![number(Num::I32, &format!("(int){name}"))]
        }
        Kind::Number(num, _) => vec![number(*num, &name)],
        Kind::Bool => vec![format!("mXPUSHi({name});")],
        Kind::Text { .. } => one(format!("polyvirt_take_text(aTHX_ {name})")),
        Kind::Uuid => vec![format!("mXPUSHp((char *){name}, VIR_UUID_BUFLEN);")],
        Kind::Object { name: object, .. } => one(format!(
            "polyvirt_new_object(aTHX_ &{}, {name})",
            objects::kind(object)
        )),
        Kind::Record(record) => one(format!("sv_2mortal(polyvirt_hash_{record}(aTHX_ &{name}))")),
        Kind::Bytes => one(format!("polyvirt_take_bytes(aTHX_ {name}, {count})")),
        Kind::Params(_) => one(format!("polyvirt_take_params(aTHX_ {name}, {count})")),
        Kind::Texts => vec![format!(
            "SP = polyvirt_push_texts(aTHX_ SP, {name}, {count}, {});",
            limit.unwrap_or("-1")
        )],
        Kind::Objects(object) => vec![format!(
            "SP = polyvirt_push_objects(aTHX_ SP, &{}, {name}, {count});",
            objects::kind(object)
        )],
        Kind::Numbers(num) => numbers(*num, &name, &count, alone, limit),
        Kind::Records(record) => records(model, f, record, &name, &count, alone),
        Kind::Callback(_) => Vec::new(),
    }
}

fn number(num: Num, name: &str) -> String {
    match num {
        Num::F64 => format!("mXPUSHn({name});"),
        Num::U32 | Num::U64 | Num::Ulong | Num::Usize | Num::U8 | Num::U16 => {
            format!("mXPUSHu({name});")
        }
        Num::I32 | Num::I64 | Num::Long | Num::Char => format!("mXPUSHi({name});"),
    }
}

/// A list alone is what the method gives; beside other values it is an array.
fn numbers(num: Num, name: &str, count: &str, alone: bool, limit: Option<&str>) -> Vec<String> {
    let value = if number(num, name).starts_with("mXPUSHu") {
        "newSVuv"
    } else {
        "newSViv"
    };
    let mut out = Vec::new();
    if alone {
        out.push(format!("EXTEND(SP, (SSize_t){count});"));
        let limit = limit.map_or(String::new(), |limit| {
            format!(" && ({limit} < 0 || i < (size_t){limit})")
        });
        out.push(format!("for (i = 0; i < {count}{limit}; i++)"));
        out.push(format!("    PUSHs(sv_2mortal({value}({name}[i])));"));
    } else {
        out.push("list = newAV();".into());
        out.push(format!("for (i = 0; i < {count}; i++)"));
        out.push(format!("    av_push(list, {value}({name}[i]));"));
        out.push("mXPUSHs(newRV_noinc((SV *)list));".into());
    }
    out.push(format!("free({name});"));
    out
}

fn records(
    model: &Model,
    f: &Function,
    record: &str,
    name: &str,
    count: &str,
    alone: bool,
) -> Vec<String> {
    let element = if by_pointer(f, record) {
        format!("{name}[i]")
    } else {
        format!("&{name}[i]")
    };
    let mut out = Vec::new();
    if is_entry(model, record) {
        out.push("entries = newHV();".into());
        out.push(format!("for (i = 0; i < {count}; i++)"));
        out.push(format!(
            "    polyvirt_enter_{record}(aTHX_ entries, {element});"
        ));
        out.push("mXPUSHs(newRV_noinc((SV *)entries));".into());
    } else if alone {
        out.push(format!("EXTEND(SP, (SSize_t){count});"));
        out.push(format!("for (i = 0; i < {count}; i++)"));
        out.push(format!(
            "    PUSHs(sv_2mortal(polyvirt_hash_{record}(aTHX_ {element})));"
        ));
    } else {
        out.push("list = newAV();".into());
        out.push(format!("for (i = 0; i < {count}; i++)"));
        out.push(format!(
            "    av_push(list, polyvirt_hash_{record}(aTHX_ {element}));"
        ));
        out.push("mXPUSHs(newRV_noinc((SV *)list));".into());
    }
    out.push(format!("polyvirt_free_records_{record}({name}, {count});"));
    out
}

fn by_pointer(f: &Function, record: &str) -> bool {
    f.args.iter().any(
        |a| matches!(&a.ty, Type::Array(elem, _) if **elem == Type::Pointer(record.to_owned())),
    )
}

/// Records that come out of calls.
pub(super) fn given(model: &Model) -> Vec<&Record> {
    let used = |record: &str| {
        model.functions.iter().any(|f| {
            calls::call(model, f).is_some_and(|call| {
                call.shape
                    .outputs
                    .iter()
                    .any(|s| matches!(&s.kind, Kind::Record(r) | Kind::Records(r) if r == record))
            })
        })
    };
    model.records.iter().filter(|r| used(&r.name)).collect()
}

/// Whether a record is one entry of a hash.
pub(super) fn is_entry(model: &Model, record: &str) -> bool {
    let rule = model.language("perl").records.get(record);
    rule.is_some_and(|rule| rule == "entry")
}

/// How the documentation shows what a function gives.
pub(super) fn shown(model: &Model, f: &Function) -> String {
    let Ok(shape) = Shape::of(model, f) else {
        return String::new();
    };
    let asked: Vec<&Slot> = shape
        .outputs
        .iter()
        .filter(|slot| arguments::asked(model, f, &slot.name))
        .collect();
    match asked.as_slice() {
        [] => String::new(),
        [one] => format!("my {} = ", variable_of(model, one)),
        many => {
            let names: Vec<String> = many.iter().map(|slot| variable_of(model, slot)).collect();
            format!("my ({}) = ", names.join(", ").replace('@', "$"))
        }
    }
}

fn variable_of(model: &Model, slot: &Slot) -> String {
    match &slot.kind {
        Kind::Texts | Kind::Numbers(_) | Kind::Objects(_) => "@list".into(),
        Kind::Records(record) if !is_entry(model, record) => "@records".into(),
        Kind::Records(_) | Kind::Record(_) => "$info".into(),
        Kind::Params(_) => "$params".into(),
        Kind::Object { name, .. } => format!("${}", crate::abi::names::snake(name)),
        Kind::Text { .. } => "$text".into(),
        Kind::Bytes => "$bytes".into(),
        Kind::Uuid => "$uuid".into(),
        Kind::Bool => "$yes".into(),
        Kind::Number(..) | Kind::Callback(_) if slot.name == "return" => "$number".into(),
        Kind::Number(..) | Kind::Callback(_) => format!("${}", slot.name),
    }
}
