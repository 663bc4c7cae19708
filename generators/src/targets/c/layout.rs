//! A program that prints the layout of all that the headers declare, to be compared with what other headers give, and
//! that only compiles where functions have the declared types.

use serde::Serialize;

use super::places::BY_HAND;
use crate::abi::c;
use crate::model::{Function, Model, Type, Version};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    values: Vec<Item>,
    macros: Vec<Macro>,
    records: Vec<RecordView>,
    functions: Vec<Item>,
}

/// Something that is there since a version.
#[derive(Serialize)]
struct Item {
    name: String,
    ty: String,
    /// Arguments of `LIBVIR_CHECK_VERSION`.
    since: String,
}

#[derive(Serialize)]
struct Macro {
    name: String,
    text: bool,
}

#[derive(Serialize)]
struct RecordView {
    name: String,
    fields: Vec<String>,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let values = model
        .enums
        .iter()
        .flat_map(|e| &e.values)
        .map(|v| item(&v.name, String::new(), v.since));
    let consts = model
        .consts
        .iter()
        .filter(|c| !BY_HAND.contains(&c.name.as_str()));
    let numbers = consts.map(|c| Macro {
        name: c.name.clone(),
        text: false,
    });
    let texts = model
        .params
        .iter()
        .flat_map(|s| &s.fields)
        .filter(|f| f.name.starts_with("VIR_"));
    let texts = texts.map(|f| Macro {
        name: f.name.clone(),
        text: true,
    });
    let records = model.records.iter().map(|r| RecordView {
        name: r.typedef.clone(),
        fields: r.fields.iter().map(|f| f.name.clone()).collect(),
    });
    let view = View {
        mark: MARK,
        values: values.collect(),
        macros: numbers.chain(texts).collect(),
        records: records.collect(),
        functions: model
            .functions
            .iter()
            .map(|f| item(&f.name, function_type(f), Some(f.since)))
            .collect(),
    };
    out.file("tests/c/generated/layout.c", render("c/layout.c.j2", &view));
}

fn item(name: &str, ty: String, since: Option<Version>) -> Item {
    let since = since.map_or_else(
        || "0, 0, 0".into(),
        |v| {
            // Of a lower bound, only what comes after it is known to have the item.
            let micro = v.micro + u16::from(v.after);
            format!("{}, {}, {micro}", v.major, v.minor)
        },
    );
    Item {
        name: name.to_owned(),
        ty,
        since,
    }
}

/// The type of a pointer to the function.
fn function_type(f: &Function) -> String {
    let args: Vec<String> = f.args.iter().map(c::argument).collect();
    let args = if args.is_empty() {
        "void".to_owned()
    } else {
        args.join(", ")
    };
    let result = if f.ret == Type::Void {
        "void".to_owned()
    } else {
        c::result(&f.ret)
    };
    format!("{result} (*)({args})")
}
