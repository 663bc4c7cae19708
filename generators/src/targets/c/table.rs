//! A table of every function for C programs that call each of them, as with everything that is wrong: what kind each
//! argument is, and how to call the function with values of those kinds.

use serde::Serialize;

use crate::abi::c;
use crate::model::{Arg, Function, Len, Mode, Model, Type};
use crate::output::{MARK, Output};
use crate::targets::templates::render;

#[derive(Serialize)]
struct View<'a> {
    mark: &'a str,
    objects: Vec<Object>,
    records: Vec<&'a str>,
    functions: Vec<Row>,
    most: usize,
}

/// A kind of object, and what frees a reference to one.
#[derive(Serialize)]
struct Object {
    name: String,
    frees: String,
}

#[derive(Serialize)]
struct Row {
    name: String,
    result: String,
    args: Vec<String>,
    call: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let exported = |f: &&Function| super::symbols::exported(model, f);
    let functions: Vec<Row> = model
        .functions
        .iter()
        .filter(exported)
        .map(|f| row(model, f))
        .collect();
    let view = View {
        mark: MARK,
        records: model.records.iter().map(|r| r.name.as_str()).collect(),
        objects: model.objects.iter().map(object).collect(),
        most: functions.iter().map(|f| f.args.len()).max().unwrap_or(0),
        functions,
    };
    let text = render("c/functions.h.j2", &view);
    out.file("tests/c/generated/functions.h".to_owned(), text);
}

fn object(object: &crate::model::Object) -> Object {
    let frees = match object.name.as_str() {
        "Connect" | "AdmConnect" => format!("vir{}Close", object.name),
        name => format!("vir{name}Free"),
    };
    Object {
        name: object.name.clone(),
        frees,
    }
}

fn row(model: &Model, function: &Function) -> Row {
    let values: Vec<String> = function.args.iter().enumerate().map(value).collect();
    let call = format!("{}({})", function.name, values.join(", "));
    Row {
        name: function.name.clone(),
        result: result(model, &function.ret),
        args: function.args.iter().map(|a| kind(function, a)).collect(),
        call: match function.ret {
            Type::Void => format!("({call}, 0)"),
            _ => format!("(intptr_t){call}"),
        },
    }
}

/// The value at `index` as what the function takes.
fn value((index, arg): (usize, &Arg)) -> String {
    let ty = c::argument(arg);
    let is_number = matches!(arg.ty, Type::Num(..)) && arg.mode != Mode::Out && !ty.contains('*');
    let member = if is_number { "number" } else { "pointer" };
    format!("({ty})a[{index}].{member}")
}

/// What becomes of the result: failure is -1 or NULL for most, and some have to be freed.
fn result(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Status | Type::Count | Type::Bool => "STATUS".to_owned(),
        // Bytes are freed as text is.
        Type::Str { .. } | Type::Array(..) | Type::Bytes(_) => "TEXT_RESULT".to_owned(),
        Type::Named(object) if model.objects.iter().any(|o| o.name == *object) => {
            format!("HANDLE_RESULT, OBJECT_{object}")
        }
        Type::Named(record) => format!("RECORD_RESULT, RECORD_{record}"),
        _ => "OTHER".to_owned(),
    }
}

/// What kind of value an argument takes.
fn kind(function: &Function, arg: &Arg) -> String {
    match (arg.mode, &arg.ty) {
        (Mode::Alloc, ty) => allocated(ty),
        (Mode::Capacity, _) => "ROOM".to_owned(),
        (Mode::InOut, Type::Num(..)) => "ROOM_PLACE".to_owned(),
        (Mode::Out | Mode::InOut, ty) => filled(ty),
        (Mode::In, Type::Num(..)) => counted(function, arg).to_owned(),
        (Mode::In, Type::Handle { object, nullable }) => {
            let kind = if *nullable {
                "OPTIONAL_HANDLE"
            } else {
                "HANDLE"
            };
            format!("{kind}, OBJECT_{object}")
        }
        (Mode::In, Type::Str { .. } | Type::BorrowedStr) => "TEXT".to_owned(),
        (Mode::In, Type::Array(elem, _)) => match elem.as_ref() {
            Type::Str { .. } => "TEXTS".to_owned(),
            Type::Handle { object, .. } => format!("HANDLES, OBJECT_{object}"),
            _ => "BYTES".to_owned(),
        },
        (Mode::In, Type::Params(..)) => "PARAMS".to_owned(),
        (Mode::In, Type::Callback(_)) => "CALLBACK".to_owned(),
        (Mode::In, Type::Opaque) => "OPAQUE".to_owned(),
        (Mode::In, Type::Release) => "RELEASE".to_owned(),
        (Mode::In, _) => "BYTES".to_owned(),
    }
}

/// A number: how much the caller gives, how much room there is for bytes, or neither.
fn counted(function: &Function, number: &Arg) -> &'static str {
    let measured = function.args.iter().find(|a| match &a.ty {
        Type::Array(_, len) | Type::Bytes(len) | Type::Params(_, len) => match len {
            Len::Arg(name) => *name == number.name,
            Len::Product(names) => names.contains(&number.name),
            _ => false,
        },
        _ => false,
    });
    match measured.map(|a| a.mode) {
        None => "NUMBER",
        Some(Mode::In) => "COUNT",
        Some(_) => "LENGTH",
    }
}

/// A place that the function fills, by what it may put there for the caller to free.
fn filled(ty: &Type) -> String {
    match ty {
        Type::Params(..) => "PLACE_PARAMS".to_owned(),
        Type::Array(elem, _) => match elem.as_ref() {
            Type::Str { .. } => "PLACE_TEXTS".to_owned(),
            Type::Named(record) | Type::Pointer(record) => {
                format!("PLACE_RECORDS, RECORD_{record}")
            }
            _ => "PLACE".to_owned(),
        },
        _ => "PLACE".to_owned(),
    }
}

/// What the function allocates, by what frees it.
fn allocated(ty: &Type) -> String {
    match ty {
        Type::Str { .. } => "ALLOC_TEXT".to_owned(),
        Type::Params(..) => "ALLOC_PARAMS".to_owned(),
        Type::Array(elem, _) => match elem.as_ref() {
            Type::Str { .. } => "ALLOC_TEXTS".to_owned(),
            Type::Handle { object, .. } => format!("ALLOC_HANDLES, OBJECT_{object}"),
            Type::Pointer(record) | Type::Named(record) => {
                format!("ALLOC_RECORDS, RECORD_{record}")
            }
            _ => "ALLOC_PLAIN".to_owned(),
        },
        Type::Pointer(record) | Type::Named(record) => format!("ALLOC_RECORD, RECORD_{record}"),
        _ => "ALLOC_PLAIN".to_owned(),
    }
}
