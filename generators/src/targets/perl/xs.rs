//! `lib/Sys/Virt.xs`: every method as an XSUB, and every constant.

use serde::Serialize;

use super::arguments::{self, Argument};
use super::methods::{self, How, Method};
use super::results::{self, Results};
use super::{PACKAGE, callbacks, constants, names};
use crate::abi::c;
use crate::model::shape::{Kind, Shape};
use crate::model::{Function, Model, Type};
use crate::output::{MARK, Output};
use crate::targets::calls;
use crate::targets::templates::render;

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    packages: Vec<Package>,
    constants: Vec<constants::Group>,
}

#[derive(Serialize)]
struct Package {
    name: String,
    /// Kind of object that its methods are of; empty when they are none's.
    kind: String,
    subs: Vec<Sub>,
}

/// One XSUB.
#[derive(Serialize)]
struct Sub {
    name: String,
    /// Parameters with their defaults.
    params: String,
    /// Their types.
    types: Vec<String>,
    declare: Vec<String>,
    body: Vec<String>,
}

/// Whether there is a rule for everything in a function; else what has none.
pub(super) fn ruled(model: &Model, f: &Function) -> Result<(), String> {
    let shape = Shape::of(model, f)?;
    let has_call = calls::call(model, f).is_some();
    let functions = shape
        .inputs
        .iter()
        .filter(|s| matches!(s.kind, Kind::Callback(_)))
        .count();
    if functions > 1 || (functions == 0 && !has_call && !is_local(f)) {
        return Err("return".into());
    }
    let uuid = shape.inputs.iter().any(|s| s.kind == Kind::Uuid);
    if uuid {
        return Ok(());
    }
    arguments::of(model, f).map(|_| ())
}

/// A function of the event loop that only takes numbers.
fn is_local(f: &Function) -> bool {
    f.topic == "event-loop"
        && f.args.iter().all(|a| matches!(a.ty, Type::Num(..)))
        && matches!(f.ret, Type::Status | Type::Void)
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let methods = methods::all(model);
    let mut packages: Vec<Package> = Vec::new();
    for method in &methods {
        let Some(sub) = sub(model, method) else {
            continue;
        };
        match packages.iter_mut().find(|p| p.name == method.package) {
            Some(package) => package.subs.push(sub),
            None => packages.push(Package {
                name: method.package.clone(),
                kind: kind(model, &method.package),
                subs: vec![sub],
            }),
        }
    }
    let file = File {
        mark: MARK,
        packages,
        constants: constants::groups(model),
    };
    out.file(
        format!("{PACKAGE}/lib/Sys/Virt.xs"),
        render("perl/virt.xs.j2", &file),
    );
}

fn kind(model: &Model, package: &str) -> String {
    let object = model
        .objects
        .iter()
        .find(|o| names::package(&o.name) == package);
    object.map_or(String::new(), |o| super::objects::kind(&o.name))
}

fn sub(model: &Model, method: &Method<'_>) -> Option<Sub> {
    if let How::Uuid { raw, text } = method.how {
        return lookup(model, method, raw, text);
    }
    let f = method.main();
    let arguments = arguments::of(model, f).ok()?;
    if callbacks::registers(model, f).is_some() {
        return Some(registration(model, method, arguments));
    }
    if is_local(f) {
        return Some(local(method, f, &arguments));
    }
    if lends_text(f) {
        return Some(lent(method, f, &arguments));
    }
    let limit = arguments
        .iter()
        .find(|a| a.spec.is_empty())
        .map(|a| a.name.clone());
    let results = results::of(model, f, limit.as_deref());
    let mut body: Vec<String> = arguments.iter().flat_map(|a| a.prepare.clone()).collect();
    body.extend(match method.how {
        How::Flags { plain, flagged } => {
            let flags = arguments.last().map_or("flags", |a| a.name.as_str());
            let without = &arguments[..arguments.len().saturating_sub(1)];
            vec![
                format!("if ({flags})"),
                format!(
                    "    {}",
                    call(flagged, &ordered(flagged, &arguments), &results)
                ),
                "else".into(),
                format!("    {}", call(plain, &ordered(plain, without), &results)),
            ]
        }
        _ => vec![call(f, &ordered(f, &arguments), &results)],
    });
    body.extend(results.push.clone());
    Some(finish(&method.name, &arguments, results.declare, body))
}

/// Arguments as the call takes them: in C's order.
fn ordered(f: &Function, arguments: &[Argument]) -> Vec<String> {
    let mut sorted: Vec<&Argument> = arguments.iter().filter(|a| !a.spec.is_empty()).collect();
    let place = |a: &Argument| {
        f.args
            .iter()
            .position(|arg| names::safe(&arg.name) == names::safe(&a.spec))
            .unwrap_or(0)
    };
    sorted.sort_by_key(|a| place(a));
    sorted.into_iter().flat_map(|a| a.pass.clone()).collect()
}

fn call(f: &Function, passed: &[String], results: &Results) -> String {
    let all: Vec<&str> = passed
        .iter()
        .chain(&results.pass)
        .map(String::as_str)
        .collect();
    if all.is_empty() {
        format!("CALL0({});", f.name)
    } else {
        format!("CALL({}, {});", f.name, all.join(", "))
    }
}

/// An object found by a UUID, as bytes or as text.
fn lookup(model: &Model, method: &Method<'_>, raw: &Function, text: &Function) -> Option<Sub> {
    let mut arguments = arguments::of(model, text).ok()?;
    let results = results::of(model, text, None);
    let uuid = arguments.get_mut(1)?;
    "SV *".clone_into(&mut uuid.ty);
    let (object, uuid) = (arguments[0].name.clone(), arguments[1].name.clone());
    let mut body = vec![
        format!("if (polyvirt_is_raw_uuid(aTHX_ {uuid}, \"{uuid}\"))"),
        format!(
            "    CALL({}, {object}, (const unsigned char *)SvPV_nolen({uuid}), &result_given);",
            raw.name
        ),
        "else".into(),
        format!(
            "    CALL({}, {object}, polyvirt_text(aTHX_ {uuid}, \"{uuid}\"), &result_given);",
            text.name
        ),
    ];
    body.extend(results.push.clone());
    Some(finish(&method.name, &arguments, results.declare, body))
}

/// A function of the application is registered, or no longer.
fn registration(model: &Model, method: &Method<'_>, mut arguments: Vec<Argument>) -> Sub {
    let f = method.main();
    let keeps = f.args.iter().any(|a| a.ty == Type::Opaque);
    let function = callbacks::function(model, f);
    if !keeps {
        arguments.retain(|a| a.name != "callback");
    }
    let passed: Vec<String> = f
        .args
        .iter()
        .map(|arg| match &arg.ty {
            Type::Callback(_) => function.clone(),
            Type::Opaque => "registration".into(),
            Type::Release => "polyvirt_release".into(),
            _ => arguments
                .iter()
                .find(|a| a.spec == arg.name || a.spec == names::safe(&arg.name))
                .map_or(arg.name.clone(), |a| a.name.clone()),
        })
        .collect();
    let made = format!("{}({})", f.name, passed.join(", "));
    if !keeps {
        let body = vec![format!("LAST({made} >= 0);")];
        return finish(&method.name, &arguments, Vec::new(), body);
    }
    let own = if f.owner.is_some() { "ST(0)" } else { "NULL" };
    let mut body = vec![
        format!("registration = polyvirt_register(aTHX_ {own}, callback);"),
        "PUTBACK;".into(),
        format!("number = {made};"),
        "SPAGAIN;".into(),
        "if (number < 0) {".into(),
        "    polyvirt_forget(aTHX_ registration);".into(),
        "    polyvirt_throw(aTHX_ virSaveLastError());".into(),
        "}".into(),
    ];
    if matches!(f.ret, Type::Num(..)) {
        body.push("mXPUSHi(number);".into());
    }
    let declare = vec![
        "polyvirt_registration *registration;".into(),
        "int number;".into(),
    ];
    finish(&method.name, &arguments, declare, body)
}

fn local(method: &Method<'_>, f: &Function, arguments: &[Argument]) -> Sub {
    let passed: Vec<&str> = arguments.iter().map(|a| a.name.as_str()).collect();
    let made = format!("{}({})", f.name, passed.join(", "));
    let body = if f.ret == Type::Void {
        vec!["PUTBACK;".into(), format!("{made};"), "SPAGAIN;".into()]
    } else {
        vec![format!("LAST({made} >= 0);")]
    };
    finish(&method.name, arguments, Vec::new(), body)
}

/// Whether a function only gives text that stays its object's: it needs no copy of its own.
fn lends_text(f: &Function) -> bool {
    f.ret == Type::BorrowedStr && f.args.len() == 1
}

fn lent(method: &Method<'_>, f: &Function, arguments: &[Argument]) -> Sub {
    let object = arguments.first().map_or("", |a| a.name.as_str());
    let body = vec![
        format!("LAST((text = {}({object})) != NULL);", f.name),
        // Into the place that Perl keeps for it where the call stands: nothing is allocated.
        "XPUSHp(text, strlen(text));".into(),
    ];
    let declare = vec!["const char *text;".into(), "dXSTARG;".into()];
    finish(&method.name, arguments, declare, body)
}

fn finish(name: &str, arguments: &[Argument], results: Vec<String>, body: Vec<String>) -> Sub {
    let mut declare: Vec<String> = arguments.iter().flat_map(|a| a.declare.clone()).collect();
    declare.extend(results);
    let uses = |what: &str| body.iter().any(|line| line.contains(what));
    if uses("i < ") {
        declare.push("size_t i;".into());
    }
    if uses("list = newAV") {
        declare.push("AV *list;".into());
    }
    if uses("entries = newHV") {
        declare.push("HV *entries;".into());
    }
    let params: Vec<String> = arguments
        .iter()
        .map(|a| match &a.default {
            Some(default) => format!("{}={default}", a.name),
            None => a.name.clone(),
        })
        .collect();
    Sub {
        name: name.to_owned(),
        params: params.join(", "),
        types: arguments
            .iter()
            .map(|a| c::declare(&a.ty, &a.name))
            .collect(),
        declare,
        body,
    }
}
