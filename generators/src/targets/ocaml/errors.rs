//! What errors say by a number: the constructors that programs match on, and no more of them.
//!
//! A constructor more would make a match that was complete an incomplete one, so what is newer than the last of the
//! stock package is a number ([`LAST_CODE`], [`LAST_DOMAIN`]).

use serde::Serialize;

use super::GENERATED;
use crate::model::Model;
use crate::output::{MARK, Output};
use crate::targets::templates::render;

/// The last error that has a constructor.
const LAST_CODE: &str = "VIR_ERR_NO_NETWORK_PORT";
/// The last part of the library that has one.
const LAST_DOMAIN: &str = "VIR_FROM_TPM";

#[derive(Serialize)]
struct Errors<'a> {
    mark: &'a str,
    codes: Vec<Constructor>,
    domains: Vec<Constructor>,
}

#[derive(Serialize)]
struct Constructor {
    name: String,
    number: i64,
    doc: String,
}

pub(super) fn emit(model: &Model, out: &mut Output) {
    let errors = Errors {
        mark: MARK,
        codes: constructors(model, "ErrorNumber", LAST_CODE),
        domains: constructors(model, "ErrorDomain", LAST_DOMAIN),
    };
    for file in ["error_types.ml", "error_types.mli"] {
        out.file(
            format!("{GENERATED}/{file}"),
            render(&format!("ocaml/{file}.j2"), &errors),
        );
    }
}

/// The constants of an enum up to one of them.
fn constructors(model: &Model, name: &str, last: &str) -> Vec<Constructor> {
    let values = model.enumeration(name).map_or(&[][..], |e| &e.values);
    let end = values.iter().position(|v| v.name == last);
    let values = &values[..end.map_or(values.len(), |end| end + 1)];
    let constructor = |v: &crate::model::Value| Constructor {
        name: v.name.clone(),
        number: v.value,
        doc: v.doc.replace('\n', " "),
    };
    values.iter().map(constructor).collect()
}
