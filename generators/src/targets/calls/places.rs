//! The parameters of a uniform call: the object, what goes in, and a place for everything that comes out.

use crate::abi::c;
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Arg, Function, Len, Mode, Model, Num, Type};

/// A uniform call: its name, its parameters in order, and the shape that it has in C.
pub(crate) struct Call {
    /// Name: that of the function behind `polyvirt_`.
    pub(crate) name: String,
    /// Parameters, the last one for the error left out.
    pub(crate) places: Vec<Place>,
    /// The shape.
    pub(crate) shape: Shape,
}

/// One parameter in C.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// What it is a part of.
    pub(crate) part: Part,
    /// Whether it is the number of elements of what stands before it.
    pub(crate) counts: bool,
    /// Its name.
    pub(crate) name: String,
    /// Its type, as spelled before a name.
    pub(crate) ty: String,
}

/// What a parameter belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The object that the call is made on.
    Receiver,
    /// An input, by its index in the shape.
    Input(usize),
    /// An output, by its index in the shape.
    Output(usize),
}

/// The call of a function that has one.
pub(super) fn call(model: &Model, f: &Function, shape: Shape) -> Option<Call> {
    let mut places = Vec::new();
    if let Some(receiver) = receiver(f) {
        places.push(Place {
            part: Part::Receiver,
            counts: false,
            name: receiver.name.clone(),
            ty: c::argument(receiver),
        });
    }
    for (i, slot) in shape.inputs.iter().enumerate() {
        if !is_size_of_struct(f, &slot.name) {
            input(f, Part::Input(i), slot, &mut places)?;
        }
    }
    for (i, slot) in shape.outputs.iter().enumerate() {
        if measures_result(f, &slot.name) {
            continue;
        }
        output(model, f, Part::Output(i), slot, &mut places)?;
    }
    Some(Call {
        name: format!("polyvirt_{}", f.name),
        places,
        shape,
    })
}

/// The argument that is the object of the call.
pub(super) fn receiver(f: &Function) -> Option<&Arg> {
    f.args.first().filter(
        |a| matches!(&a.ty, Type::Handle { object, .. } if Some(object) == f.owner.as_ref()),
    )
}

/// Whether an argument only tells how large the caller's own struct is.
pub(super) fn is_size_of_struct(f: &Function, name: &str) -> bool {
    let fills_struct = |a: &Arg| a.mode == Mode::Out && matches!(a.ty, Type::Named(_));
    name == "size" && f.args.iter().any(fills_struct)
}

/// Whether an output is the length of the function's result, which has a place beside it.
pub(super) fn measures_result(f: &Function, name: &str) -> bool {
    matches!(&f.ret, Type::Array(_, Len::Arg(length)) if length == name)
}

/// The name of the parameter that counts the elements of another one.
pub(super) fn count_name(name: &str) -> String {
    format!("n_{name}")
}

/// The name of an output's parameter.
pub(super) fn output_name(slot: &Slot) -> &str {
    if slot.name == "return" {
        "result"
    } else {
        &slot.name
    }
}

fn input(f: &Function, part: Part, slot: &Slot, places: &mut Vec<Place>) -> Option<()> {
    let arg = f.args.iter().find(|a| a.name == slot.name)?;
    let (ty, count) = match &slot.kind {
        Kind::Bytes => ("const unsigned char *".to_owned(), Some("size_t")),
        Kind::Numbers(num) => (format!("const {} *", c::number(*num)), Some("size_t")),
        Kind::Texts => ("const char *const *".to_owned(), Some("size_t")),
        Kind::Objects(object) => (format!("const vir{object}Ptr *"), Some("size_t")),
        Kind::Params(_) => ("virTypedParameterPtr ".to_owned(), Some("int")),
        Kind::Records(_) | Kind::Callback(_) => return None,
        _ => (c::argument(arg), None),
    };
    push(part, &slot.name, ty, count, places);
    Some(())
}

fn output(
    model: &Model,
    f: &Function,
    part: Part,
    slot: &Slot,
    places: &mut Vec<Place>,
) -> Option<()> {
    let (ty, count) = match &slot.kind {
        Kind::Number(num, _) => (format!("{} *", number(f, slot, *num)), None),
        Kind::Bool => ("int *".to_owned(), None),
        Kind::Text { .. } => ("char **".to_owned(), None),
        Kind::Uuid => ("unsigned char *".to_owned(), None),
        Kind::Object { name, .. } => (format!("vir{name}Ptr *"), None),
        Kind::Record(name) => (format!("{} *", typedef(model, name)), None),
        Kind::Bytes => ("unsigned char **".to_owned(), Some("size_t *")),
        Kind::Numbers(num) => (format!("{} **", c::number(*num)), Some("size_t *")),
        Kind::Texts => ("char ***".to_owned(), Some("size_t *")),
        Kind::Objects(name) => (format!("vir{name}Ptr **"), Some("size_t *")),
        Kind::Records(name) if is_by_pointer(f, slot) => {
            (format!("vir{name}Ptr **"), Some("size_t *"))
        }
        Kind::Records(name) => (format!("{} **", typedef(model, name)), Some("size_t *")),
        Kind::Params(_) => ("virTypedParameterPtr *".to_owned(), Some("int *")),
        Kind::Callback(_) => return None,
    };
    push(part, output_name(slot), ty, count, places);
    Some(())
}

fn push(part: Part, name: &str, ty: String, count: Option<&str>, places: &mut Vec<Place>) {
    places.push(Place {
        part,
        counts: false,
        name: name.to_owned(),
        ty,
    });
    if let Some(ty) = count {
        places.push(Place {
            part,
            counts: true,
            name: count_name(name),
            ty: ty.to_owned(),
        });
    }
}

/// The C type of a number that comes out, which an enum of its own may not have.
fn number(f: &Function, slot: &Slot, num: Num) -> &'static str {
    match f.args.iter().find(|a| a.name == slot.name).map(|a| &a.ty) {
        Some(Type::Num(own, _)) => c::number(*own),
        _ => c::number(num),
    }
}

/// The C name of a record's struct.
pub(super) fn typedef(model: &Model, record: &str) -> String {
    model
        .record(record)
        .map_or_else(|| format!("vir{record}"), |r| r.typedef.clone())
}

/// Whether a list of records is an array of pointers in C.
pub(super) fn is_by_pointer(f: &Function, slot: &Slot) -> bool {
    let ty = f.args.iter().find(|a| a.name == slot.name).map(|a| &a.ty);
    matches!(ty, Some(Type::Array(elem, _)) if matches!(**elem, Type::Pointer(_)))
}

/// The arguments that give the length of an array.
pub(super) fn lengths(ty: &Type) -> Vec<&str> {
    match ty {
        Type::Array(_, len) | Type::Params(_, len) => match len {
            Len::Arg(name) => vec![name],
            Len::Product(names) => names.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
