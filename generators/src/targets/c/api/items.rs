//! Everything but macros: constants, types, data and functions, as the files hold them.

use serde::Serialize;

use super::{attribute, section, since, stem};
use crate::abi::c;
use crate::model::{Arg, Enum, Function, Model, RecordField, Type, Version};
use crate::targets::c::comment;
use crate::targets::c::headers::in_order;
use crate::targets::c::places::Header;
use crate::targets::c::symbols::DATA;

/// A constant of an enum.
#[derive(Serialize)]
pub(super) struct Constant {
    pub(super) name: String,
    file: String,
    value: String,
    /// The value again, as hexadecimal digits and for a single bit as its place.
    bits: String,
    of: String,
    since: String,
    doc: String,
}

/// A name for a type, or data of a type.
#[derive(Serialize)]
pub(super) struct Typed {
    pub(super) name: String,
    file: String,
    of: String,
    since: String,
    doc: String,
}

/// A struct; without fields where only the library knows them.
#[derive(Serialize)]
pub(super) struct Struct {
    name: String,
    file: String,
    pub(super) tag: String,
    since: String,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    name: String,
    of: String,
    doc: String,
    /// What a union holds.
    arms: Vec<Field>,
}

/// A function, or the type of one.
#[derive(Serialize)]
pub(super) struct Called {
    kind: &'static str,
    pub(super) name: String,
    file: String,
    module: String,
    since: String,
    doc: String,
    result: String,
    returns: String,
    args: Vec<Field>,
}

pub(super) fn constants(model: &Model, header: &Header) -> Vec<Constant> {
    let mut found = Vec::new();
    for e in enums(model, header) {
        found.extend(e.values.iter().map(|v| Constant {
            name: v.name.clone(),
            file: stem(header),
            value: v.value.to_string(),
            bits: bits(v.value, e.flags),
            of: format!("vir{}", e.name),
            since: since(v.since),
            doc: attribute(&v.doc),
        }));
        // One past the last, as compilers count it on from there.
        let last = e.values.last().map_or(0, |v| v.value + 1);
        found.extend(e.sentinel.iter().map(|name| Constant {
            name: name.clone(),
            file: stem(header),
            value: last.to_string(),
            bits: bits(last, false),
            of: format!("vir{}", e.name),
            since: since(first_of(e)),
            doc: "Comes after the last; grows with new versions.".to_owned(),
        }));
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn bits(value: i64, flags: bool) -> String {
    if value < 0 {
        return String::new();
    }
    let place = value.trailing_zeros();
    match value.count_ones() {
        1 if flags => format!(" value_hex='{value:#x}' value_bitshift='{place}'"),
        _ => format!(" value_hex='{value:#x}'"),
    }
}

fn enums<'a>(model: &'a Model, header: &'a Header) -> impl Iterator<Item = &'a Enum> {
    in_order(header, &model.enums, |e| {
        (format!("vir{}", e.name), &e.topic)
    })
}

/// An enum is as old as its oldest constant.
fn first_of(e: &Enum) -> Option<Version> {
    e.values.iter().filter_map(|v| v.since).min()
}

pub(super) fn typedefs(model: &Model, header: &Header) -> Vec<Typed> {
    let named = |name: String, of: String, version: Option<Version>, doc: &str| Typed {
        name,
        file: stem(header),
        of,
        since: since(version),
        doc: section(doc),
    };
    let enums = enums(model, header).map(|e| {
        let name = format!("vir{}", e.name);
        named(name, "enum".to_owned(), first_of(e), &e.doc)
    });
    let objects = in_order(header, &model.objects, |o| {
        (format!("vir{}", o.name), &o.topic)
    })
    .map(|o| pointer(&o.name, &o.name, first_use(model, &o.name), named));
    let records =
        in_order(header, &model.records, |r| (r.typedef.clone(), &r.topic)).flat_map(|r| {
            let version = first_use(model, &r.name);
            let target = r.typedef.trim_start_matches("vir");
            let aliases = r.aliases.iter().map(|a| a.trim_start_matches("vir"));
            std::iter::once((r.name.as_str(), target))
                .chain(aliases.map(|a| (a, a)))
                .map(|(name, target)| pointer(name, target, version, named))
                .collect::<Vec<_>>()
        });
    let mut found: Vec<_> = enums.chain(objects).chain(records).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn pointer(
    name: &str,
    target: &str,
    version: Option<Version>,
    named: impl Fn(String, String, Option<Version>, &str) -> Typed,
) -> Typed {
    let doc = format!("Pointer to a `vir{target}`.");
    named(
        format!("vir{name}Ptr"),
        format!("vir{target} *"),
        version,
        &doc,
    )
}

/// The callback of an event is as old as the event.
fn first_event(model: &Model, callback: &str) -> Option<Version> {
    let values = model.enums.iter().flat_map(|e| &e.values);
    values
        .filter(|v| v.callback.as_deref() == Some(callback))
        .filter_map(|v| v.since)
        .min()
}

/// A type is as old as the oldest function that takes or gives it.
fn first_use(model: &Model, name: &str) -> Option<Version> {
    let names = [format!("vir{name}"), format!("vir{name}Ptr")];
    let uses = |f: &&Function| {
        let mut types = f.args.iter().map(c::argument).chain([c::result(&f.ret)]);
        types.any(|ty| {
            names
                .iter()
                .any(|name| name == ty.trim_end_matches([' ', '*']))
        })
    };
    model.functions.iter().filter(uses).map(|f| f.since).min()
}

pub(super) fn structs(model: &Model, header: &Header) -> Vec<Struct> {
    let objects = in_order(header, &model.objects, |o| {
        (format!("vir{}", o.name), &o.topic)
    })
    .map(|o| Struct {
        name: format!("vir{}", o.name),
        file: stem(header),
        tag: format!("_vir{}", o.name),
        since: since(first_use(model, &o.name)),
        fields: Vec::new(),
    });
    let records =
        in_order(header, &model.records, |r| (r.typedef.clone(), &r.topic)).flat_map(|r| {
            let one = |name: &String| Struct {
                name: name.clone(),
                file: stem(header),
                tag: r.tag.clone(),
                since: since(first_use(model, &r.name)),
                fields: r.fields.iter().map(|f| field(model, f)).collect(),
            };
            std::iter::once(&r.typedef)
                .chain(&r.aliases)
                .map(one)
                .collect::<Vec<_>>()
        });
    let mut found: Vec<_> = objects.chain(records).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn field(model: &Model, f: &RecordField) -> Field {
    let (of, arms) = match &f.ty {
        Type::Union(arms) => {
            let arms = arms.iter().map(|arm| {
                let (of, behind) = c::field_type(model, &arm.ty);
                Field {
                    name: arm.name.clone(),
                    of: spelled(&format!("{of}{behind}")),
                    doc: String::new(),
                    arms: Vec::new(),
                }
            });
            ("union".to_owned(), arms.collect())
        }
        ty => {
            let (of, behind) = c::field_type(model, ty);
            // An array is spelled as its whole declaration.
            let of = match behind.as_str() {
                "" => spelled(&of),
                _ => format!("{}{behind}", c::declare(&of, &f.name)),
            };
            (of, Vec::new())
        }
    };
    Field {
        name: f.name.clone(),
        of,
        doc: attribute(&f.doc),
        arms,
    }
}

/// Stars together, as these files spell types.
fn spelled(ty: &str) -> String {
    ty.replace("* *", "**").replace("* *", "**")
}

pub(super) fn variables(header: &Header) -> Vec<Typed> {
    DATA.iter()
        .filter(|d| d.header == header.file)
        .map(|d| Typed {
            name: d.symbol.to_owned(),
            file: stem(header),
            of: d.of.to_owned(),
            since: since(Version::parse(d.since)),
            doc: section(d.doc),
        })
        .collect()
}

pub(super) fn functions(model: &Model, header: &Header) -> Vec<Called> {
    let functions =
        in_order(header, &model.functions, |f| (f.name.clone(), &f.topic)).map(|f| Called {
            kind: "function",
            name: f.name.clone(),
            file: stem(header),
            module: module(f, header),
            since: since(Some(f.since)),
            doc: section(&f.doc),
            result: spelled(&c::result(&f.ret)),
            returns: attribute(comment::returns(&f.returns, &f.ret)),
            args: f.args.iter().map(|a| described(model, f, a)).collect(),
        });
    let callbacks = in_order(header, &model.callbacks, |c| {
        (format!("vir{}", c.name), &c.topic)
    })
    .map(|callback| Called {
        kind: "functype",
        name: format!("vir{}", callback.name),
        file: stem(header),
        module: stem(header),
        since: since(
            first_event(model, &callback.name).or_else(|| first_use(model, &callback.name)),
        ),
        doc: section(&callback.doc),
        result: spelled(&c::result(&callback.ret)),
        returns: attribute(comment::returns(&callback.returns, &callback.ret)),
        args: callback.args.iter().map(argument).collect(),
    });
    let mut found: Vec<_> = functions.chain(callbacks).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn argument(a: &Arg) -> Field {
    Field {
        name: a.name.clone(),
        of: spelled(&c::argument(a)),
        doc: attribute(&a.doc),
        arms: Vec::new(),
    }
}

/// Generators make keywords of names, and defaults for what is said to be optional.
fn described(model: &Model, f: &Function, a: &Arg) -> Field {
    let (name, default) = model.language("c").argument(&f.name, &a.name);
    let mut field = argument(a);
    name.clone_into(&mut field.name);
    if default.is_some() {
        field.doc.insert_str(0, "(optional) ");
    }
    field
}

/// The part of the library that a function is counted to. Readers take some parts and leave others, so the names are
/// those that they know.
fn module(function: &Function, header: &Header) -> String {
    match function.topic.as_str() {
        "typed-params" => "virtypedparam-public".to_owned(),
        "event-loop" => "virevent".to_owned(),
        "error" => "virerror".to_owned(),
        _ => stem(header),
    }
}
