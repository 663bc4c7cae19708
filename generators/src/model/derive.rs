//! Documentation that is said once for all arguments of a kind.

use crate::spec::signature::{Arg, Holds, Len, Mode, Type};

/// The text for an argument whose kind explains it; none when it needs its own.
pub(super) fn argument_doc(arg: &Arg, all: &[Arg]) -> Option<String> {
    match &arg.ty {
        Type::Handle {
            object,
            nullable: false,
        } => Some(format!("The {} to act on.", object_words(object))),
        Type::Handle {
            object,
            nullable: true,
        } => Some(format!("The {} to act on, or none.", object_words(object))),
        Type::Opaque => Some("Handed back to the callback as it is.".into()),
        Type::Release => {
            Some("Called once to free the opaque pointer when it is no longer needed.".into())
        }
        Type::Num(_, Some(Holds::Enum(name))) if arg.name == "flags" => {
            Some(format!("Combination of `{name}` values."))
        }
        Type::Num(_, None) if arg.name == "flags" => Some("Reserved; pass 0.".into()),
        Type::Num(..) => length_doc(arg, all),
        _ => None,
    }
}

fn length_doc(arg: &Arg, all: &[Arg]) -> Option<String> {
    let of = all
        .iter()
        .find(|other| length_names(&other.ty).any(|n| n == arg.name))?;
    Some(match arg.mode {
        Mode::Capacity => format!("Room in `{}`, in elements.", of.name),
        Mode::InOut => format!(
            "Room in `{}` going in, number of elements coming out.",
            of.name
        ),
        _ => format!("Number of elements in `{}`.", of.name),
    })
}

/// Names of the arguments that give the length of a value of this type.
pub(super) fn length_names(ty: &Type) -> impl Iterator<Item = &str> {
    let len = match ty {
        Type::Array(_, len) | Type::Params(_, len) => Some(len),
        _ => None,
    };
    let names: Vec<&str> = match len {
        Some(Len::Arg(name)) => vec![name.as_str()],
        Some(Len::Product(names)) => names.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    names.into_iter()
}

/// `StoragePool` as words: `storage pool`.
pub(super) fn object_words(object: &str) -> String {
    match object {
        "Connect" => "connection".into(),
        "AdmConnect" => "connection to the daemon".into(),
        "AdmServer" => "server".into(),
        "AdmClient" => "client".into(),
        "DomainSnapshot" => "snapshot".into(),
        "DomainCheckpoint" => "checkpoint".into(),
        "NWFilter" => "network filter".into(),
        "NWFilterBinding" => "filter binding".into(),
        "StorageVol" => "storage volume".into(),
        other => heck::ToSnakeCase::to_snake_case(other).replace('_', " "),
    }
}
