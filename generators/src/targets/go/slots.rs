//! One value of a call in Go: what the caller writes, and the lines that carry it to C and back.

use super::names;
use crate::model::{Holds, Model, Num};

/// What goes in.
#[derive(Default)]
pub(super) struct Input {
    /// As the caller writes it: `name string`; none where the call says it itself.
    pub(super) parameter: Option<String>,
    /// Lines before the call.
    pub(super) before: Vec<String>,
    /// Arguments in C.
    pub(super) arguments: Vec<String>,
}

/// What comes out.
pub(super) struct Output {
    /// Its type.
    pub(super) ty: String,
    /// What stands for it beside an error.
    pub(super) zero: &'static str,
    /// Lines before the call.
    pub(super) before: Vec<String>,
    /// Arguments in C.
    pub(super) arguments: Vec<String>,
    /// The value, once the call is made.
    pub(super) value: String,
}

/// The type of a number.
pub(super) fn number(num: Num) -> &'static str {
    match num {
        Num::I32 => "int",
        Num::U32 => "uint",
        Num::I64 | Num::Long => "int64",
        Num::U64 | Num::Ulong | Num::Usize => "uint64",
        Num::F64 => "float64",
        Num::U8 | Num::Char => "byte",
        Num::U16 => "uint16",
    }
}

/// The type of a number that may be one of an enum.
pub(super) fn held(model: &Model, num: Num, holds: Option<&Holds>) -> String {
    match holds {
        Some(Holds::Enum(name)) => names::type_name(model, name).to_owned(),
        Some(Holds::Bool) => "bool".into(),
        None => number(num).into(),
    }
}

/// A type of C as cgo spells it.
pub(super) fn in_c(ty: &str) -> String {
    let ty = ty.trim_start_matches("const ").trim();
    let stars = ty.matches('*').count();
    let base = match ty.trim_end_matches(['*', ' ']).trim() {
        "unsigned int" => "uint",
        "unsigned long" => "ulong",
        "unsigned long long" => "ulonglong",
        "long long" => "longlong",
        "unsigned char" => "uchar",
        "unsigned short" => "ushort",
        other => other,
    };
    format!("{}C.{base}", "*".repeat(stars))
}

/// What a pointer of C points to, as cgo spells it.
pub(super) fn target(ty: &str) -> String {
    in_c(ty).trim_start_matches('*').to_owned()
}

pub(super) fn bytes_pointer(name: &str) -> String {
    format!("(*C.uchar)(unsafe.SliceData({name}))")
}

/// Whether bytes are a map of processors, a bit for each.
pub(super) fn is_cpu_map(name: &str) -> bool {
    name == "cpumap" || name == "cpumaps"
}
