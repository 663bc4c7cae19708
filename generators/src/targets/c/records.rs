//! Records in C's layout: made from those of the Rust API, and freed.

use serde::Serialize;

use super::ffi;
use crate::abi::xdr;
use crate::model::{Holds, Len, Model, Num, Record, RecordField, Type};
use crate::output::{MARK, Output};
use crate::targets::rust::names::{camel, value};
use crate::targets::templates::render;

/// Records whose layout is written by hand: unions, callbacks, and the error.
pub(super) const BY_HAND: [&str; 4] = [
    "Error",
    "TypedParameter",
    "ConnectAuth",
    "ConnectCredential",
];

#[derive(Serialize)]
struct File<'a> {
    mark: &'a str,
    records: Vec<View>,
}

#[derive(Serialize)]
struct View {
    name: String,
    rust: String,
    typedef: String,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    /// The expression that makes it from `from`, the record of the Rust API.
    make: String,
    /// The statement that frees it; empty when it owns nothing.
    free: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let records = model
        .records
        .iter()
        .filter(|r| !BY_HAND.contains(&r.name.as_str()));
    let file = File {
        mark: MARK,
        records: records.filter_map(|r| view(model, r)).collect(),
    };
    out.file(
        "bindings/c/src/generated/records.rs",
        render("c/records.rs.j2", &file),
    );
}

fn view(model: &Model, record: &Record) -> Option<View> {
    let fields = record
        .fields
        .iter()
        .map(|f| field(model, record, f))
        .collect::<Option<Vec<_>>>()?;
    Some(View {
        name: ffi::record(&record.name),
        rust: camel(&record.name),
        typedef: record.typedef.clone(),
        fields,
    })
}

fn field(model: &Model, record: &Record, f: &RecordField) -> Option<FieldView> {
    let name = value(&f.name);
    let from = format!("from.{name}");
    let (ty, make, free) = match &f.ty {
        Type::Num(num, holds) => {
            let made = match counts(record, f) {
                Some(of) => format!("from.{}.len() as _", value(&of.name)),
                None => number(model, holds.as_ref(), &from),
            };
            (ffi::number(*num).to_owned(), made, String::new())
        }
        Type::Str { nullable } => {
            let made = if *nullable {
                format!("give_text_or_null({from}.as_deref())")
            } else {
                format!("give_text(&{from})")
            };
            ("*mut c_char".into(), made, format!("free(self.{name})"))
        }
        Type::Array(elem, Len::Fixed(len)) if matches!(**elem, Type::Num(Num::Char, _)) => {
            let len = len.parse().ok().or_else(|| xdr::constant(model, len))?;
            (
                format!("[c_char; {len}]"),
                format!("chars(&{from})"),
                String::new(),
            )
        }
        Type::Array(elem, Len::Arg(n)) => array(elem, &name, &value(n))?,
        Type::Params(_, Len::Arg(n)) => (
            "*mut CTypedParameter".into(),
            format!("give_param_array(&{from})"),
            format!("free_params(self.{name}, self.{} as usize)", value(n)),
        ),
        Type::Handle { object, .. } => (
            format!("*mut {}", ffi::object(object)),
            format!(
                "give({}::new(conn, {from}.clone()), conn.clone())",
                camel(object)
            ),
            format!("drop(Ref::take(self.{name}))"),
        ),
        _ => return None,
    };
    Some(FieldView {
        name,
        ty,
        make,
        free,
    })
}

/// An array of which another field tells the length.
fn array(elem: &Type, name: &str, len: &str) -> Option<(String, String, String)> {
    let from = format!("from.{name}");
    let free = format!("free(self.{name})");
    Some(match elem {
        Type::Num(num, _) => (
            format!("*mut {}", ffi::number(*num)),
            format!("give_slice(&{from})"),
            free,
        ),
        Type::Str { .. } => (
            "*mut *mut c_char".into(),
            format!("give_text_array(&{from})"),
            format!("free_texts(self.{name}, self.{len} as usize)"),
        ),
        Type::Named(record) => (
            format!("*mut {}", ffi::record(record)),
            format!("give_record_slice(&{from}, conn)"),
            format!("free_record_slice(self.{name}, self.{len} as usize)"),
        ),
        _ => return None,
    })
}

/// The field whose elements this one counts.
fn counts<'a>(record: &'a Record, f: &RecordField) -> Option<&'a RecordField> {
    record.fields.iter().find(|of| match &of.ty {
        Type::Array(_, Len::Arg(n)) | Type::Params(_, Len::Arg(n)) => *n == f.name,
        _ => false,
    })
}

/// A number of the Rust API as C has it.
pub(super) fn number(model: &Model, holds: Option<&Holds>, from: &str) -> String {
    match holds {
        Some(Holds::Enum(e)) if model.enumeration(e).is_some_and(|e| e.flags) => {
            format!("{from}.bits() as _")
        }
        Some(Holds::Enum(_)) => format!("{from}.0 as _"),
        Some(Holds::Bool) => format!("c_int::from({from})"),
        None => format!("{from} as _"),
    }
}
