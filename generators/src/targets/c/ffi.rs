//! Types of arguments and results as Rust declares them at the C boundary.

use crate::model::{Arg, Mode, Model, Num, Type};
use crate::targets::rust::names::camel;

/// The type of a number.
pub(super) fn number(num: Num) -> &'static str {
    match num {
        Num::I32 => "c_int",
        Num::U32 => "c_uint",
        Num::I64 => "c_longlong",
        Num::U64 => "c_ulonglong",
        Num::Long => "c_long",
        Num::Ulong => "c_ulong",
        Num::F64 => "c_double",
        Num::Usize => "usize",
        Num::U8 => "c_uchar",
        Num::U16 => "c_ushort",
        Num::Char => "c_char",
    }
}

/// Name of a record's C layout.
pub(super) fn record(name: &str) -> String {
    format!("C{}", camel(name))
}

/// Name of the struct that a handle of this kind points to.
pub(super) fn object(name: &str) -> String {
    format!("Vir{}", camel(name))
}

/// The type of an argument; none where only a person knows.
pub(super) fn argument(model: &Model, arg: &Arg) -> Option<String> {
    let stars = match arg.mode {
        Mode::In | Mode::Capacity => 0,
        Mode::Out | Mode::InOut | Mode::Alloc => 1,
    };
    let alloc = usize::from(arg.mode == Mode::Alloc);
    Some(match &arg.ty {
        Type::Num(num, _) => pointers(stars, number(*num)),
        Type::Str { .. } if arg.mode == Mode::In => "*const c_char".into(),
        Type::Str { .. } => "*mut *mut c_char".into(),
        Type::Uuid if arg.mode == Mode::In => "*const c_uchar".into(),
        Type::Uuid => "*mut c_uchar".into(),
        Type::Handle { object, .. } | Type::Named(object) | Type::Pointer(object) => {
            pointers(1 + alloc, &held(model, object)?)
        }
        Type::Array(elem, _) => array(model, arg.mode, elem, alloc)?,
        Type::Params(..) => pointers(1 + alloc, "CTypedParameter"),
        _ => return None,
    })
}

fn array(model: &Model, mode: Mode, elem: &Type, alloc: usize) -> Option<String> {
    let input = mode == Mode::In;
    Some(match elem {
        Type::Num(num, _) if input => format!("*const {}", number(*num)),
        Type::Num(num, _) => pointers(1 + alloc, number(*num)),
        Type::Str { .. } if input => "*const *const c_char".into(),
        Type::Str { .. } => pointers(2 + alloc, "c_char"),
        Type::Named(name) => pointers(1 + alloc, &held(model, name)?),
        Type::Handle { object, .. } | Type::Pointer(object) => {
            pointers(2 + alloc, &held(model, object)?)
        }
        _ => return None,
    })
}

/// What a pointer to an object or a record points to.
fn held(model: &Model, name: &str) -> Option<String> {
    if model.record(name).is_some() {
        return Some(record(name));
    }
    model.object(name).map(|_| object(name))
}

fn pointers(stars: usize, ty: &str) -> String {
    format!("{}{ty}", "*mut ".repeat(stars))
}

/// The type of a result; none where only a person knows.
pub(super) fn result(model: &Model, ty: &Type) -> Option<String> {
    Some(match ty {
        Type::Void => "()".into(),
        Type::Status | Type::Count | Type::Bool => "c_int".into(),
        Type::Num(num, _) => number(*num).into(),
        Type::Str { .. } => "*mut c_char".into(),
        Type::BorrowedStr => "*const c_char".into(),
        Type::Named(name) | Type::Handle { object: name, .. } => pointers(1, &held(model, name)?),
        Type::Array(elem, _) => match elem.as_ref() {
            Type::Num(num, _) => pointers(1, number(*num)),
            _ => return None,
        },
        _ => return None,
    })
}
