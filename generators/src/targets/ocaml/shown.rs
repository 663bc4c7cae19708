//! How values of the package are shown as canonical text in conformance tests.

use serde::Serialize;

use super::names;
use crate::conformance::{field_kind, fields};
use crate::model::shape::Kind;
use crate::model::{Num, Record};

/// Records that hold objects, which only forms by hand give.
const WITH_OBJECTS: [&str; 1] = ["DomainStatsRecord"];

/// The functions that show records.
#[derive(Serialize)]
pub(super) struct Records<'a> {
    pub(super) mark: &'a str,
    pub(super) records: Vec<RecordView>,
}

/// One record: its name, and each field's name in C, name in OCaml, and how it is shown.
#[derive(Serialize)]
pub(super) struct RecordView {
    name: String,
    fields: Vec<(String, String, String)>,
}

/// None for one that holds an object.
pub(super) fn record(record: &Record) -> Option<RecordView> {
    if WITH_OBJECTS.contains(&record.name.as_str()) {
        return None;
    }
    let fields = fields(record).map(|f| {
        let kind = field_kind(&f.ty);
        let how = shown(&kind).replace("Records.", "");
        (f.name.clone(), names::argument(&f.name), how)
    });
    Some(RecordView {
        name: names::snake(&record.name),
        fields: fields.collect(),
    })
}

/// The function that shows a value of a kind.
pub(super) fn shown(kind: &Kind) -> String {
    match kind {
        Kind::Number(num, _) => format!("Show.{}", number(*num)),
        Kind::Bool => "Show.truth".into(),
        Kind::Text { nullable: false } => "Show.text".into(),
        Kind::Text { nullable: true } => "Show.(option text)".into(),
        Kind::Uuid => "Show.uuid".into(),
        Kind::Object {
            name,
            nullable: false,
        } => format!("Things.{}", names::handle(name)),
        Kind::Object {
            name,
            nullable: true,
        } => format!("(Show.option Things.{})", names::handle(name)),
        Kind::Record(name) => record_shown(name),
        Kind::Bytes => "Show.bytes".into(),
        Kind::Numbers(num) => format!("Show.(array {})", number(*num)),
        Kind::Texts => "Show.(array text)".into(),
        Kind::Objects(name) => format!("(Show.list Things.{})", names::handle(name)),
        Kind::Records(name) => format!("(Show.list {})", record_shown(name)),
        Kind::Params(_) => "Things.params".into(),
        Kind::Callback(_) => "Show.nothing".into(),
    }
}

/// What shows a record.
fn record_shown(name: &str) -> String {
    let place = if WITH_OBJECTS.contains(&name) {
        "Things"
    } else {
        "Records"
    };
    format!("{place}.{}", names::snake(name))
}

fn number(num: Num) -> &'static str {
    match num {
        Num::I64 | Num::Long => "int64",
        Num::U64 | Num::Ulong => "unsigned64",
        Num::F64 => "double",
        Num::U32 => "unsigned",
        _ => "number",
    }
}
