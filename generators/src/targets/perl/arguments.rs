//! Arguments of an XSUB: their types in XS, what is done before the call, and what is passed.

use super::{names, objects};
use crate::abi::c;
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Arg, Function, Mode, Model, Num, Type};

/// One argument.
pub(super) struct Argument {
    /// Its name in the spec; empty for room that only Perl's caller limits.
    pub(super) spec: String,
    pub(super) name: String,
    /// Type in XS.
    pub(super) ty: String,
    pub(super) default: Option<String>,
    /// Further variables.
    pub(super) declare: Vec<String>,
    /// Statements before the call.
    pub(super) prepare: Vec<String>,
    /// What is passed for it.
    pub(super) pass: Vec<String>,
    /// How the documentation shows it.
    pub(super) shown: String,
}

/// The object that the call is made on.
pub(super) fn receiver(f: &Function) -> Option<&Arg> {
    f.args.first().filter(
        |a| matches!(&a.ty, Type::Handle { object, .. } if Some(object) == f.owner.as_ref()),
    )
}

/// The arguments of a function in Perl's order: a stream comes first, the rest as in C, room for lists where C has it.
pub(super) fn of(model: &Model, f: &Function) -> Result<Vec<Argument>, String> {
    let shape = Shape::of(model, f)?;
    let mut out = Vec::new();
    if let Some(receiver) = receiver(f) {
        out.push(plain(&receiver.name, c::argument(receiver)));
    }
    let mut rest = Vec::new();
    for arg in f.args.iter().filter(|a| !is_receiver(f, a)) {
        if let Some(slot) = shape.inputs.iter().find(|s| s.name == arg.name) {
            if asked(model, f, &slot.name) {
                rest.push((slot.kind.clone(), input(model, f, arg, slot)?));
            }
        } else if arg.mode == Mode::Capacity && limits(&shape) {
            rest.push((Kind::Number(Num::I32, None), room(model, f, &arg.name)));
        }
    }
    rest.sort_by_key(|(kind, _)| !is_stream(kind));
    defaults(model, f, &mut rest);
    out.extend(rest.into_iter().map(|(_, argument)| argument));
    Ok(out)
}

fn is_receiver(f: &Function, arg: &Arg) -> bool {
    receiver(f).is_some_and(|receiver| receiver.name == arg.name)
}

fn is_stream(kind: &Kind) -> bool {
    matches!(kind, Kind::Object { name, .. } if name == "Stream")
}

/// Whether the caller gives an input, or gets an output.
pub(super) fn asked(model: &Model, f: &Function, name: &str) -> bool {
    let fills_struct = |a: &Arg| a.mode == Mode::Out && matches!(a.ty, Type::Named(_));
    if name == "size" && f.args.iter().any(fills_struct) {
        return false;
    }
    model
        .language("perl")
        .arguments
        .get(&format!("{}.{name}", f.name))
        .is_none_or(|rule| rule != "-")
}

/// Lists of names and numbers are cut to the room that a caller names.
fn limits(shape: &Shape) -> bool {
    matches!(
        shape.outputs.as_slice(),
        [Slot {
            kind: Kind::Texts | Kind::Numbers(_),
            ..
        }]
    )
}

fn plain(name: &str, ty: String) -> Argument {
    let name = names::safe(name);
    Argument {
        spec: name.clone(),
        ty,
        default: None,
        declare: Vec::new(),
        prepare: Vec::new(),
        pass: vec![name.clone()],
        shown: format!("${}", name.trim_end_matches('_')),
        name,
    }
}

fn room(model: &Model, f: &Function, name: &str) -> Argument {
    let (name, _) = model.language("perl").argument(&f.name, name);
    Argument {
        spec: String::new(),
        default: Some("-1".into()),
        pass: Vec::new(),
        ..plain(name, "int".into())
    }
}

fn input(model: &Model, f: &Function, arg: &Arg, slot: &Slot) -> Result<Argument, String> {
    let (name, _) = model.language("perl").argument(&f.name, &slot.name);
    let mut argument = match &slot.kind {
        Kind::Number(..) => plain(name, c::argument(arg)),
        Kind::Bool => plain(name, "yes_no".into()),
        Kind::Text { nullable: true } => plain(name, "optional_text".into()),
        Kind::Text { nullable: false } => plain(name, "const char *".into()),
        Kind::Object {
            name: object,
            nullable,
        } => plain(name, objects::c_type(object, *nullable)),
        Kind::Bytes => list(name, "const unsigned char *", "bytes", None),
        Kind::Numbers(num) => numbers(name, *num).ok_or_else(|| slot.name.clone())?,
        Kind::Texts => array(list(name, "const char **", "texts", None)),
        Kind::Objects(object) => array(list(
            name,
            &format!("vir{object}Ptr *"),
            "objects",
            Some(format!("&{}", objects::kind(object))),
        )),
        Kind::Params(set) => params(name, set),
        Kind::Callback(_) => plain("callback", "SV *".into()),
        Kind::Uuid | Kind::Record(_) | Kind::Records(_) => return Err(slot.name.clone()),
    };
    argument.spec.clone_from(&slot.name);
    Ok(argument)
}

fn numbers(name: &str, num: Num) -> Option<Argument> {
    let (ty, function) = match num {
        Num::I32 => ("int *", "ints"),
        Num::U32 => ("unsigned int *", "unsigned_ints"),
        Num::U64 => ("unsigned long long *", "unsigned_longs"),
        _ => return None,
    };
    Some(array(list(name, ty, function, None)))
}

fn array(argument: Argument) -> Argument {
    Argument {
        shown: format!("\\@{}", argument.name.trim_end_matches('_')),
        ..argument
    }
}

/// An argument that is taken apart: a list and how long it is.
fn list(name: &str, ty: &str, function: &str, kind: Option<String>) -> Argument {
    let safe = names::safe(name);
    let (list, count) = (format!("{safe}_list"), format!("{safe}_count"));
    let kind = kind.map_or(String::new(), |kind| format!("{kind}, "));
    Argument {
        declare: vec![c::declare(ty, &list) + ";", format!("size_t {count} = 0;")],
        prepare: vec![format!(
            "{list} = polyvirt_{function}(aTHX_ {safe}, {kind}&{count}, \"{name}\");"
        )],
        pass: vec![list, count],
        ..plain(name, "SV *".into())
    }
}

fn params(name: &str, set: &str) -> Argument {
    let safe = names::safe(name);
    let (list, count) = (format!("{safe}_list"), format!("{safe}_count"));
    Argument {
        declare: vec![
            format!("virTypedParameterPtr {list};"),
            format!("int {count} = 0;"),
        ],
        prepare: vec![format!(
            "{list} = polyvirt_params(aTHX_ {safe}, {}, &{count}, \"{name}\");",
            super::sets::table(set)
        )],
        pass: vec![list, count],
        shown: format!("\\%{name}"),
        ..plain(name, "SV *".into())
    }
}

/// Flags are 0 and what may be absent is undef unless the caller says otherwise, as long as nothing behind it has to be
/// given.
fn defaults(model: &Model, f: &Function, arguments: &mut [(Kind, Argument)]) {
    for (kind, argument) in arguments.iter_mut().rev() {
        let (_, given) = model.language("perl").argument(&f.name, &argument.spec);
        let default = given
            .map(str::to_owned)
            .or_else(|| argument.default.take())
            .or_else(|| match kind {
                Kind::Number(..) if argument.spec == "flags" => Some("0".into()),
                Kind::Text { nullable: true } | Kind::Object { nullable: true, .. } => {
                    Some("NULL".into())
                }
                _ => None,
            });
        if default.is_none() {
            clear(arguments);
            return;
        }
        argument.default = default;
    }
}

/// Removes the defaults in front of the last argument that has to be given.
fn clear(arguments: &mut [(Kind, Argument)]) {
    let mut required = false;
    for (_, argument) in arguments.iter_mut().rev() {
        required |= argument.default.is_none();
        if required {
            argument.default = None;
        }
    }
}
