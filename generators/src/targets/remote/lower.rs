//! One call: which field comes from which input, and which output from which field.

use serde::Serialize;

use super::objects;
use crate::model::shape::{Kind, Shape, Slot};
use crate::model::{Field, Function, Holds, Model, Num, Proc, Type};
use crate::targets::rust::{names, types};
use crate::targets::wire;

/// A call as the template prints it.
#[derive(Serialize)]
pub(super) struct Call {
    /// The procedure's type.
    procedure: String,
    /// The type of what goes out, empty for nothing, and its fields with their values.
    args: String,
    fields: Vec<(String, String)>,
    /// What the method gives of the reply; empty for nothing.
    result: String,
}

pub(super) fn call(
    model: &Model,
    f: &Function,
    shape: &Shape,
    proc: &Proc,
) -> Result<Call, String> {
    let given = proc.args.as_deref().unwrap_or_default();
    let fields = given.iter().map(|field| {
        let value = sent(model, f, shape, field).ok_or_else(|| field.name.clone())?;
        Ok((names::value(&field.name), value))
    });
    let results = shape.outputs.iter().map(|slot| {
        let field = source(shape, slot, proc.ret.as_deref().unwrap_or_default());
        field
            .and_then(|field| received(slot, field))
            .ok_or_else(|| slot.name.clone())
    });
    let results = results.collect::<Result<Vec<_>, String>>()?;
    Ok(Call {
        procedure: wire::procedure_name(proc),
        args: proc
            .args
            .as_ref()
            .map_or_else(String::new, |_| wire::message_name(proc, "args")),
        fields: fields.collect::<Result<_, String>>()?,
        result: match results.as_slice() {
            [] => String::new(),
            [one] => one
                .strip_suffix('?')
                .map_or_else(|| format!("Ok({one})"), str::to_owned),
            many => format!("Ok(({}))", many.join(", ")),
        },
    })
}

/// The value of a field that goes out.
fn sent(model: &Model, f: &Function, shape: &Shape, field: &Field) -> Option<String> {
    // Lists are always asked for whole: counting them is left to whoever only wants the number.
    if field.name == "need_results" {
        return Some("1".into());
    }
    if let Type::Handle { object, .. } = &field.ty {
        let arg = f
            .args
            .iter()
            .find(|a| matches!(&a.ty, Type::Handle { object: o, .. } if o == object))?;
        return Some(objects::to_wire(object, &names::value(&arg.name)));
    }
    let slot = shape.inputs.iter().find(|s| s.name == field.name)?;
    let name = names::value(&slot.name);
    Some(match (&slot.kind, &field.ty) {
        (Kind::Number(_, Some(Holds::Enum(e))), Type::Num(Num::U32, _))
            if model.enumeration(e)?.flags =>
        {
            format!("{name}.bits()")
        }
        (Kind::Number(from, None), Type::Num(to, None))
            if types::number(*from) == types::number(*to) =>
        {
            name
        }
        (Kind::Text { nullable: false }, Type::Str { nullable: false }) => {
            format!("{name}.to_owned()")
        }
        (Kind::Text { nullable: true }, Type::Str { nullable: true }) => {
            format!("{name}.map(str::to_owned)")
        }
        (Kind::Params(_), Type::Array(..)) => format!("params_to_wire({name})"),
        _ => return None,
    })
}

/// The field of the reply that an output comes from: the one of its name, and for the function's own result the only
/// one that can be it.
fn source<'a>(shape: &Shape, slot: &Slot, fields: &'a [Field]) -> Option<&'a Field> {
    if slot.name != "return" {
        return fields.iter().find(|f| f.name == slot.name);
    }
    let mut left = fields
        .iter()
        .filter(|field| shape.outputs.iter().all(|s| s.name != field.name));
    let found = left.next();
    found.filter(|_| left.next().is_none())
}

/// The value of an output.
fn received(slot: &Slot, field: &Field) -> Option<String> {
    let from = format!("ret.{}", names::value(&field.name));
    Some(match (&slot.kind, &field.ty) {
        (Kind::Number(to, None), Type::Num(from_num, None)) => {
            if types::number(*to) == types::number(*from_num) {
                from
            } else {
                format!("number({from}, \"{}\")?", field.name)
            }
        }
        (Kind::Text { nullable: to }, Type::Str { nullable: is }) if to == is => from,
        (Kind::Object { name, .. }, Type::Handle { .. }) => objects::from_wire(name, &from),
        (Kind::Objects(name), Type::Array(..)) => {
            let convert = objects::from_wire_function(name);
            format!("{from}.into_iter().map({convert}).collect()")
        }
        (Kind::Params(_), Type::Array(..)) => format!("params_from_wire({from})?"),
        _ => return None,
    })
}
