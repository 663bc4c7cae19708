//! C types, as the headers of libvirt spell them.

use crate::model::{Arg, Callback, Function, Holds, Len, Mode, Model, Num, RecordField, Type};

/// The C type of a number.
#[must_use]
pub fn number(num: Num) -> &'static str {
    match num {
        Num::I32 => "int",
        Num::U32 => "unsigned int",
        Num::I64 => "long long",
        Num::U64 => "unsigned long long",
        Num::Long => "long",
        Num::Ulong => "unsigned long",
        Num::F64 => "double",
        Num::Usize => "size_t",
        Num::U8 => "unsigned char",
        Num::U16 => "unsigned short",
        Num::Char => "char",
    }
}

/// The C type of an argument.
#[must_use]
pub fn argument(arg: &Arg) -> String {
    arg.c.clone().unwrap_or_else(|| by_rule(arg.mode, &arg.ty))
}

/// The C type that the rule gives for a type in a mode.
#[must_use]
pub fn by_rule(mode: Mode, ty: &Type) -> String {
    let stars = match mode {
        Mode::In | Mode::Capacity => "",
        Mode::Out | Mode::InOut | Mode::Alloc => " *",
    };
    let alloc = if mode == Mode::Alloc { " *" } else { "" };
    match ty {
        Type::Num(num, _) => format!("{}{stars}", number(*num)),
        Type::Str { .. } if mode == Mode::In => "const char *".into(),
        Type::Str { .. } => "char * *".into(),
        Type::BorrowedStr | Type::Bytes(_) => "const char *".into(),
        Type::Uuid if mode == Mode::In => "const unsigned char *".into(),
        Type::Uuid => "unsigned char *".into(),
        Type::Handle { object, .. } => format!("vir{object}Ptr{stars}"),
        Type::Named(name) | Type::Pointer(name) => format!("vir{name}Ptr{alloc}"),
        Type::Array(elem, _) => array(mode, elem, alloc),
        Type::Params(..) => format!("virTypedParameterPtr{alloc}"),
        Type::Callback(name) => format!("vir{name}"),
        Type::Opaque => "void *".into(),
        Type::Release => "virFreeCallback".into(),
        Type::Status | Type::Count | Type::Bool => format!("int{stars}"),
        Type::Void => "void".into(),
        Type::Union(_) => "union".into(),
    }
}

fn array(mode: Mode, elem: &Type, alloc: &str) -> String {
    match elem {
        Type::Num(num, _) => format!("{} *{alloc}", number(*num)),
        Type::Str { .. } if mode == Mode::In => "const char * *".into(),
        Type::Str { .. } => format!("char * *{alloc}"),
        Type::Handle { object, .. } => format!("vir{object}Ptr *{alloc}"),
        Type::Pointer(name) => format!("vir{name}Ptr *{alloc}"),
        Type::Named(name) => format!("vir{name}Ptr{alloc}"),
        other => format!("{} *{alloc}", by_rule(Mode::In, other)),
    }
}

/// The C type of a result.
#[must_use]
pub fn result(ty: &Type) -> String {
    match ty {
        Type::Status | Type::Count | Type::Bool => "int".into(),
        Type::Str { .. } => "char *".into(),
        Type::Array(elem, _) => format!("{} *", by_rule(Mode::In, elem)),
        other => by_rule(Mode::In, other),
    }
}

/// The C type of a record's field and what stands behind its name (`[80]`).
#[must_use]
pub fn field(model: &Model, field: &RecordField) -> (String, String) {
    field_type(model, &field.ty)
}

/// The C type of a field of that type and what stands behind its name.
#[must_use]
pub fn field_type(model: &Model, ty: &Type) -> (String, String) {
    match ty {
        Type::Array(elem, Len::Fixed(len)) => (field_type(model, elem).0, format!("[{len}]")),
        Type::Array(elem, _) => match elem.as_ref() {
            Type::Num(num, _) => (format!("{} *", number(*num)), String::new()),
            Type::Str { .. } => ("char * *".into(), String::new()),
            Type::Named(name) => (format!("vir{name}Ptr"), String::new()),
            other => (format!("{} *", field_type(model, other).0), String::new()),
        },
        Type::Str { .. } => ("char *".into(), String::new()),
        Type::Named(name) if model.enumeration(name).is_some() => {
            (format!("vir{name}"), String::new())
        }
        Type::Num(num, _) => (number(*num).into(), String::new()),
        other => (by_rule(Mode::In, other), String::new()),
    }
}

/// `int virDomainSuspend(virDomainPtr domain)`, without a semicolon.
#[must_use]
pub fn declaration(function: &Function) -> String {
    let args: Vec<String> = function
        .args
        .iter()
        .map(|a| declare(&argument(a), &a.name))
        .collect();
    let args = if args.is_empty() {
        "void".to_owned()
    } else {
        args.join(", ")
    };
    declare(
        &result(&function.ret),
        &format!("{}({args})", function.name),
    )
}

/// `typedef int (*virX)(int a)`, without a semicolon.
#[must_use]
pub fn callback_typedef(callback: &Callback) -> String {
    let args: Vec<String> = callback
        .args
        .iter()
        .map(|a| declare(&argument(a), &a.name))
        .collect();
    let args = if args.is_empty() {
        "void".to_owned()
    } else {
        args.join(", ")
    };
    declare(
        &format!("typedef {}", result(&callback.ret)),
        &format!("(*vir{})({args})", callback.name),
    )
}

/// A type and a name, with the stars at the name.
#[must_use]
pub fn declare(ty: &str, name: &str) -> String {
    let ty = ty.replace("* *", "**").replace("* *", "**");
    if ty.ends_with('*') {
        format!("{ty}{name}")
    } else {
        format!("{ty} {name}")
    }
}

/// Whether a number holds flags or values of an enum, and which.
#[must_use]
pub fn held_enum(ty: &Type) -> Option<&str> {
    match ty {
        Type::Num(_, Some(Holds::Enum(name))) => Some(name),
        _ => None,
    }
}
