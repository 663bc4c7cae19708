//! Events: what each tells, and the method of the connection that asks for it.

use serde::Serialize;

use super::{PACKAGE, comment, names, slots};
use crate::abi::names::snake;
use crate::model::{Arg, Callback, Enum, Model, Type, Value};
use crate::output::{MARK, Output};
use crate::targets::rust::events;
use crate::targets::templates::render;

/// Callbacks whose details are no plain numbers and texts: these are written by hand.
const BY_HAND: [&str; 3] = [
    "ConnectDomainEventGraphicsCallback",
    "ConnectDomainEventTunableCallback",
    "ConnectDomainEventJobCompletedCallback",
];

/// Fields that programs know, though C tells nothing of them: the struct, the field, and its type.
const SILENT: [(&str, &str, &str); 1] = [("DomainEventMemoryDeviceSizeChange", "Flags", "uint")];

/// Whether a function's work is done by the methods made here.
pub(super) fn serves(function: &str) -> bool {
    function.ends_with("EventRegisterAny")
}

#[derive(Serialize)]
struct View {
    mark: &'static str,
    object: String,
    declarations: Vec<String>,
    details: Vec<Details>,
    methods: Vec<Method>,
}

/// What an event tells, with the type of the function that is told. Without fields it is the generic one.
#[derive(Serialize)]
struct Details {
    name: String,
    generic: bool,
    doc: String,
    export: String,
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    name: String,
    ty: String,
    doc: String,
    c: String,
    value: String,
}

#[derive(Serialize)]
struct Method {
    name: String,
    callback: String,
    export: String,
    id: i64,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    for ids in events::identifiers(model) {
        let object = ids.name.trim_end_matches("EventID");
        out.file(
            format!("{PACKAGE}/events_{}.go", snake(object)),
            render("go/events.go.j2", &view(model, ids, object)),
        );
    }
}

/// How programs ask for the events of a constant.
pub(super) struct Registration {
    /// The method of the connection.
    pub(super) method: String,
    /// The struct that a callback is given; none when there are no details.
    pub(super) details: Option<String>,
    /// Its fields, in the order of C; none when the struct is written by hand.
    pub(super) fields: Option<Vec<String>>,
}

/// The registration for the events of a constant; none where Go has no method for them.
pub(super) fn registration(model: &Model, event: &str) -> Option<Registration> {
    let mut ids = events::identifiers(model);
    let (ids, value) = ids.find_map(|ids| {
        let value = ids.values.iter().find(|v| v.name == event)?;
        Some((ids, value))
    })?;
    let callback = model.callback(value.callback.as_deref()?)?;
    let object = ids.name.trim_end_matches("EventID");
    let name = details_name(object, callback);
    let by_hand = BY_HAND.contains(&callback.name.as_str());
    let told = told(callback).filter_map(|arg| field(model, arg));
    let fields = told.map(|f| f.name).collect();
    Some(Registration {
        method: format!("{}Register", method_name(object, callback, value)),
        details: (!name.ends_with("EventGeneric")).then_some(name),
        fields: (!by_hand).then_some(fields),
    })
}

fn view(model: &Model, ids: &Enum, object: &str) -> View {
    let mut details: Vec<Details> = Vec::new();
    let mut declarations = Vec::new();
    let mut methods = Vec::new();
    for value in &ids.values {
        let callback = value.callback.as_deref().and_then(|c| model.callback(c));
        let Some(callback) = callback else { continue };
        let name = details_name(object, callback);
        let export = format!("polyvirt{name}");
        methods.push(Method {
            name: format!("{}Register", method_name(object, callback, value)),
            callback: format!("{name}Callback"),
            export: export.clone(),
            id: value.value,
            doc: comment(
                &format!(
                    "{}Register: {}",
                    method_name(object, callback, value),
                    value.doc
                ),
                "",
            ),
        });
        let seen = details.iter().any(|d| d.name == name);
        let declared = declaration(object, callback, &export);
        if seen || declarations.contains(&declared) {
            continue;
        }
        declarations.push(declared);
        if BY_HAND.contains(&callback.name.as_str()) {
            continue;
        }
        details.push(Details {
            generic: name.ends_with("EventGeneric"),
            doc: comment(&format!("{name}: {}", callback.doc), ""),
            fields: told(callback)
                .filter_map(|arg| field(model, arg))
                .chain(silent(&name))
                .collect(),
            name,
            export,
        });
    }
    View {
        mark: MARK,
        object: object.to_owned(),
        declarations,
        details,
        methods,
    }
}

fn silent(details: &str) -> impl Iterator<Item = Field> {
    let of_details = SILENT.iter().filter(move |(of, ..)| *of == details);
    of_details.map(|(_, name, ty)| Field {
        name: (*name).to_owned(),
        ty: (*ty).to_owned(),
        doc: comment(&format!("{name}: always 0."), "\t"),
        c: String::new(),
        value: String::new(),
    })
}

/// What a callback is told besides the connection and the object.
fn told(callback: &Callback) -> impl Iterator<Item = &Arg> {
    let args = callback.args.iter().skip(2);
    args.filter(|arg| !matches!(arg.ty, Type::Opaque))
}

/// `ConnectDomainEventRTCChangeCallback` -> `DomainEventRTCChange`.
fn details_name(object: &str, callback: &Callback) -> String {
    let name = callback.name.trim_start_matches("Connect");
    let name = name.trim_end_matches("Callback");
    if name == format!("{object}Event") {
        format!("{name}Lifecycle")
    } else {
        name.to_owned()
    }
}

/// Callbacks that several events share do not name them.
fn method_name(object: &str, callback: &Callback, value: &Value) -> String {
    let name = details_name(object, callback);
    let id = value.name.split_once("_EVENT_ID_").map_or("", |(_, id)| id);
    let shared = name.ends_with("EventGeneric") || id.ends_with('2');
    if !shared {
        return name;
    }
    let words = id.split('_').map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{first}{}", rest.to_ascii_lowercase())
    });
    let event: String = words.collect();
    format!("{object}Event{event}")
}

fn declaration(object: &str, callback: &Callback, export: &str) -> String {
    let types = told(callback).map(|arg| match &arg.ty {
        Type::Num(num, _) => c_number(slots::number(*num)).0,
        Type::Str { .. } | Type::BorrowedStr => "char *",
        Type::Params(..) => "virTypedParameterPtr",
        Type::Handle { .. } | Type::Named(_) if arg.name == "subject" => {
            "virDomainEventGraphicsSubjectPtr"
        }
        Type::Handle { .. } | Type::Named(_) => "virDomainEventGraphicsAddressPtr",
        _ => "int",
    });
    let types: String = types.map(|ty| format!(", {ty}")).collect();
    format!("void {export}(virConnectPtr, vir{object}Ptr{types}, void *);")
}

/// A number as C and as cgo spell it.
fn c_number(ty: &str) -> (&'static str, &'static str) {
    match ty {
        "int" => ("int", "C.int"),
        "uint" => ("unsigned int", "C.uint"),
        "int64" => ("long long", "C.longlong"),
        _ => ("unsigned long long", "C.ulonglong"),
    }
}

fn field(model: &Model, arg: &Arg) -> Option<Field> {
    let name = match arg.name.as_str() {
        "nsuri" => "NSURI".to_owned(),
        "vcpuid" => "ID".to_owned(),
        other => names::exported(other),
    };
    let told = format!("told{}", names::exported(&arg.name));
    let (ty, c, value) = match &arg.ty {
        Type::Num(num, holds) => {
            let ty = slots::held(model, *num, holds.as_ref());
            let value = format!("{ty}({told})");
            (ty, c_number(slots::number(*num)).1, value)
        }
        Type::Str { .. } | Type::BorrowedStr => {
            ("string".into(), "*C.char", format!("C.GoString({told})"))
        }
        _ => return None,
    };
    Some(Field {
        doc: comment(&format!("{name}: {}", arg.doc), "\t"),
        c: format!("{told} {c}"),
        name,
        ty,
        value,
    })
}
