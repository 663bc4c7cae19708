//! Functions that are answered from the handle: references, owners, names and UUIDs.

use super::lower::{Body, receiver};
use super::records;
use crate::model::{Field, Function, Mode, Model, Num, Type};
use crate::targets::rust::names::{method, value};

/// The body of such a function; none when it is not one.
pub(super) fn lower(model: &Model, f: &Function) -> Option<Body> {
    if let Some(body) = release(model, f) {
        return Some(body);
    }
    let receiver = receiver(f)?;
    let owner = f.owner.as_deref()?;
    let (_, name) = method(model, f);
    if let Some(body) = counted(f, &receiver, owner) {
        return Some(body);
    }
    if let [_, buffer] = f.args.as_slice()
        && f.name.ends_with("GetUUIDString")
    {
        let buffer = required(&buffer.name);
        return Some(answer(
            &receiver,
            vec![buffer.1],
            format!("fill_uuid_text({}, {receiver}.uuid())", buffer.0),
        ));
    }
    match (&f.ret, f.args.as_slice()) {
        (Type::Handle { object, .. }, [_]) if object == "Connect" => Some(answer(
            &receiver,
            Vec::new(),
            format!("Ok(connection({receiver}).as_ptr())"),
        )),
        (Type::Handle { .. }, [_]) => Some(answer(
            &receiver,
            Vec::new(),
            format!("Ok(parent({receiver}).as_ptr())"),
        )),
        (Type::BorrowedStr, [_]) => {
            let index = place(model, f, owner);
            let result = match field(model, owner, &name) {
                Some(part) => {
                    format!(
                        "lend({receiver}, {index}, {receiver}.{}())",
                        value(&part.name)
                    )
                }
                None => format!("lend_if_any({receiver}, {index}, || {receiver}.{name}())"),
            };
            Some(answer(&receiver, Vec::new(), result))
        }
        (Type::Num(num, _), [_]) => {
            let field = field(model, owner, &name)?;
            let Type::Num(_, held) = &field.ty else {
                return None;
            };
            let number = if held.is_some() { ".0" } else { "" };
            let result = format!("Ok({receiver}.{}(){number} as _)", value(&field.name));
            Some(Body {
                // Every number may be one of an object, save the one that is -1.
                failure: matches!(num, Num::U64).then_some("c_ulonglong::MAX"),
                ..answer(&receiver, Vec::new(), result)
            })
        }
        (Type::Status, [_, out]) if out.mode == Mode::Out && out.ty == Type::Uuid => {
            let buffer = required(&out.name);
            Some(answer(
                &receiver,
                vec![buffer.1],
                format!("fill_uuid({}, {receiver}.uuid())", buffer.0),
            ))
        }
        _ => None,
    }
}

/// The body of a function that adds or takes away a reference.
fn counted(f: &Function, receiver: &str, owner: &str) -> Option<Body> {
    match f.name.strip_prefix("vir")?.strip_prefix(owner)? {
        "Ref" => Some(answer(
            receiver,
            Vec::new(),
            format!("call.keep({receiver})"),
        )),
        // In the administration NULL is nothing to be freed, as for `free`.
        "Free" if f.library == "admin" => Some(Body {
            result: format!("call.release_or_nothing({receiver})"),
            ..Body::default()
        }),
        "Free" => Some(answer(
            receiver,
            Vec::new(),
            format!("call.release({receiver})"),
        )),
        _ => None,
    }
}

/// The argument's name and the statement that requires it.
fn required(c: &str) -> (String, String) {
    let name = value(c);
    let check = format!("call.required({name}, \"{c}\")?;");
    (name, check)
}

fn answer(receiver: &str, checks: Vec<String>, result: String) -> Body {
    let mut before = vec![format!("let {receiver} = call.handle({receiver})?;")];
    before.extend(checks);
    Body {
        before,
        result,
        ..Body::default()
    }
}

/// Which of the texts that a kind of object lends this is.
fn place(model: &Model, f: &Function, owner: &str) -> usize {
    let lends = model
        .functions
        .iter()
        .filter(|o| o.owner.as_deref() == Some(owner) && o.ret == Type::BorrowedStr);
    lends.take_while(|o| o.name != f.name).count()
}

/// The part of an object's identity that a method reads, however the two spell it (`mac_string` and `mac`).
fn field<'a>(model: &'a Model, owner: &str, name: &str) -> Option<&'a Field> {
    let plain = |text: &str| text.replace('_', "").trim_end_matches("string").to_owned();
    let identity = &model.object(owner)?.identity;
    identity
        .iter()
        .find(|field| plain(&value(&field.name)) == plain(name))
}

/// The body of a function that frees a record, or a list of them.
fn release(model: &Model, f: &Function) -> Option<Body> {
    let [arg] = f.args.as_slice() else {
        return None;
    };
    let name = value(&arg.name);
    let is_record = |name: &str| model.record(name).is_some() && !records::BY_HAND.contains(&name);
    let result = match &arg.ty {
        Type::Named(record) | Type::Handle { object: record, .. } if is_record(record) => {
            format!("free_record({name})")
        }
        Type::Array(elem, _) if matches!(&**elem, Type::Pointer(record) if is_record(record)) => {
            format!("free_records({name})")
        }
        _ => return None,
    };
    let freed = f.name.ends_with("Free") && f.ret == Type::Void;
    freed.then(|| Body {
        result,
        freeing: true,
        ..Body::default()
    })
}
