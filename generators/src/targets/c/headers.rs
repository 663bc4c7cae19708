//! The headers: every declaration with its documentation.

use serde::Serialize;

use super::comment;
use super::places::{BY_HAND, Entry, HEADERS, Header};
use crate::abi::c;
use crate::model::{Enum, Model, Record, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

const FOLDER: &str = "bindings/c/include/libvirt";

/// Parts written by hand, by the header they go into.
const PARTS: [(&str, &str); 7] = [
    ("libvirt-common.h", "c/parts/common.h.j2"),
    ("libvirt-host.h", "c/parts/host.h.j2"),
    ("libvirt-domain.h", "c/parts/domain.h.j2"),
    ("libvirt-network.h", "c/parts/network.h.j2"),
    ("libvirt-nodedev.h", "c/parts/nodedev.h.j2"),
    ("libvirt-secret.h", "c/parts/secret.h.j2"),
    ("libvirt-storage.h", "c/parts/storage.h.j2"),
];

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    file: &'a str,
    title: &'a str,
    guard: &'a str,
    entry: &'a str,
    part: String,
    objects: Vec<TypeView>,
    consts: Vec<ConstView>,
    enums: Vec<EnumView>,
    records: Vec<RecordView>,
    callbacks: Vec<Declaration>,
    params: Vec<ParamsView>,
    functions: Vec<Declaration>,
}

#[derive(Serialize)]
struct TypeView {
    comment: String,
    name: String,
}

#[derive(Serialize)]
struct ConstView {
    comment: String,
    name: String,
    value: String,
}

#[derive(Serialize)]
struct EnumView {
    comment: String,
    name: String,
    values: Vec<ConstView>,
    sentinel: Option<String>,
    /// Whether a value does not fit an `int`, which strict compilers want to be told is meant.
    wide: bool,
}

#[derive(Serialize)]
struct RecordView {
    comment: String,
    tag: String,
    typedef: String,
    pointer: String,
    aliases: Vec<Alias>,
    fields: Vec<Declaration>,
}

#[derive(Serialize)]
struct Alias {
    name: String,
    tag: String,
}

#[derive(Serialize)]
struct Declaration {
    comment: String,
    text: String,
}

#[derive(Serialize)]
struct ParamsView {
    comment: String,
    name: String,
    fields: Vec<ConstView>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    #[derive(Serialize)]
    struct Main<'a> {
        mark: &'a str,
        files: Vec<&'a str>,
    }
    let included = HEADERS
        .iter()
        .filter(|h| matches!(h.entry, Entry::Main | Entry::Shared));
    let main = Main {
        mark: MARK,
        files: included.map(|h| h.file).collect(),
    };
    out.file(
        format!("{FOLDER}/libvirt.h"),
        render("c/libvirt.h.j2", &main),
    );
    for header in &HEADERS {
        out.file(
            format!("{FOLDER}/{}", header.file),
            render("c/header.h.j2", &view(model, header)),
        );
    }
}

fn view<'a>(model: &'a Model, header: &'a Header) -> View<'a> {
    View {
        mark: MARK,
        file: header.file,
        title: header.title,
        guard: header.guard,
        entry: match header.entry {
            Entry::Main => "main",
            Entry::Shared => "shared",
            Entry::Public => "public",
            Entry::Admin => "admin",
        },
        part: part(model, header),
        objects: objects(model, header),
        consts: consts(model, header),
        enums: in_order(header, &model.enums, |e| {
            (format!("vir{}", e.name), &e.topic)
        })
        .map(enumeration)
        .collect(),
        records: in_order(header, &model.records, |r| (r.typedef.clone(), &r.topic))
            .map(|r| record(model, r))
            .collect(),
        callbacks: callbacks(model, header),
        params: params(model, header),
        functions: functions(model, header),
    }
}

/// The part of a header that is written by hand.
pub(super) fn part(model: &Model, header: &Header) -> String {
    let part = PARTS.iter().find(|(file, _)| *file == header.file);
    part.map(|(_, template)| render(template, &version(model)))
        .unwrap_or_default()
}

/// The items of a header, topic by topic, and as written within a topic.
pub(super) fn in_order<'a, T>(
    header: &'a Header,
    items: &'a [T],
    key: impl Fn(&T) -> (String, &String) + 'a,
) -> impl Iterator<Item = &'a T> {
    let place = move |item: &T| {
        let (name, topic) = key(item);
        let place = header
            .topics
            .iter()
            .position(|t| t == topic)
            .unwrap_or(header.topics.len());
        header.holds(&name, topic).then_some(place)
    };
    let mut found: Vec<(usize, &T)> = items
        .iter()
        .filter_map(|item| Some((place(item)?, item)))
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, item)| item)
}

fn objects(model: &Model, header: &Header) -> Vec<TypeView> {
    in_order(header, &model.objects, |o| {
        (format!("vir{}", o.name), &o.topic)
    })
    .map(|o| TypeView {
        comment: comment::item("", &o.doc, None),
        name: format!("vir{}", o.name),
    })
    .collect()
}

fn consts(model: &Model, header: &Header) -> Vec<ConstView> {
    in_order(header, &model.consts, |c| (c.name.clone(), &c.topic))
        .filter(|c| !BY_HAND.contains(&c.name.as_str()))
        .map(|c| ConstView {
            comment: comment::item("", &c.doc, c.since),
            name: c.name.clone(),
            value: c.c.clone(),
        })
        .collect()
}

fn enumeration(e: &Enum) -> EnumView {
    let values = e.values.iter().map(|v| ConstView {
        comment: comment::item("    ", &v.doc, v.since),
        name: v.name.clone(),
        value: if e.flags {
            flag(v.value)
        } else {
            v.value.to_string()
        },
    });
    EnumView {
        comment: comment::item("", &e.doc, None),
        name: format!("vir{}", e.name),
        values: values.collect(),
        sentinel: e.sentinel.clone(),
        wide: e.values.iter().any(|v| i32::try_from(v.value).is_err()),
    }
}

/// A bit as a shift, anything else as a number.
fn flag(value: i64) -> String {
    match value {
        2..=0x4000_0000 if value.count_ones() == 1 => format!("1 << {}", value.trailing_zeros()),
        0x8000_0000 => "1U << 31".into(),
        _ => value.to_string(),
    }
}

fn record(model: &Model, r: &Record) -> RecordView {
    let fields = r.fields.iter().map(|f| Declaration {
        comment: comment::item("    ", &f.doc, None),
        text: field(model, &f.ty, &f.name),
    });
    let aliases = r.aliases.iter().map(|name| Alias {
        name: name.clone(),
        tag: format!("_{name}"),
    });
    RecordView {
        comment: comment::item("", &r.doc, None),
        tag: r.tag.clone(),
        typedef: r.typedef.clone(),
        pointer: format!("vir{}Ptr", r.name),
        aliases: aliases.collect(),
        fields: fields.collect(),
    }
}

fn field(model: &Model, ty: &Type, name: &str) -> String {
    if let Type::Union(arms) = ty {
        let arms: Vec<String> = arms
            .iter()
            .map(|arm| format!("        {};\n", field(model, &arm.ty, &arm.name)))
            .collect();
        return format!("union {{\n{}    }} {name}", arms.concat());
    }
    let (ty, behind) = c::field_type(model, ty);
    format!("{}{behind}", c::declare(&ty, name))
}

fn callbacks(model: &Model, header: &Header) -> Vec<Declaration> {
    in_order(header, &model.callbacks, |c| {
        (format!("vir{}", c.name), &c.topic)
    })
    .map(|callback| Declaration {
        comment: comment::callback(
            &callback.doc,
            &callback.args,
            &callback.ret,
            &callback.returns,
        ),
        text: broken(&c::callback_typedef(callback)),
    })
    .collect()
}

fn params(model: &Model, header: &Header) -> Vec<ParamsView> {
    in_order(header, &model.params, |p| (p.name.clone(), &p.topic))
        .map(|set| {
            // Fields that C has no constant for are named by the field itself.
            let fields = set
                .fields
                .iter()
                .filter(|f| f.name.starts_with("VIR_"))
                .map(|f| {
                    let path = f
                        .path
                        .as_ref()
                        .map(|p| format!("\n\nPart of `{p}`."))
                        .unwrap_or_default();
                    ConstView {
                        comment: comment::item("", &format!("{}{path}", f.doc), f.since),
                        name: f.name.clone(),
                        value: format!("\"{}\"", f.field),
                    }
                });
            ParamsView {
                comment: set.doc.clone(),
                name: set.name.clone(),
                fields: fields.collect(),
            }
        })
        .filter(|set| !set.fields.is_empty())
        .map(|set| ParamsView {
            comment: comment::item("", &set.comment, None).replacen("/**", "/*", 1),
            ..set
        })
        .collect()
}

fn functions(model: &Model, header: &Header) -> Vec<Declaration> {
    in_order(header, &model.functions, |f| (f.name.clone(), &f.topic))
        .map(|f| Declaration {
            comment: comment::function(f),
            text: broken(&c::declaration(f)),
        })
        .collect()
}

/// One argument a line, below each other, where one line would be too long.
fn broken(declaration: &str) -> String {
    if declaration.len() < 100 {
        return declaration.to_owned();
    }
    let Some((head, args)) = declaration.rsplit_once('(') else {
        return declaration.to_owned();
    };
    format!(
        "{head}({}",
        args.replace(", ", &format!(",\n{}", " ".repeat(head.len() + 1)))
    )
}

/// What parts written by hand are told.
fn version(model: &Model) -> impl Serialize + use<> {
    #[derive(Serialize)]
    struct Version {
        number: String,
    }
    let number = model
        .consts
        .iter()
        .find(|c| c.name == "LIBVIR_VERSION_NUMBER")
        .map(|c| c.c.clone());
    Version {
        number: number.unwrap_or_default(),
    }
}
