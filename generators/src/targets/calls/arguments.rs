//! What stands for each argument when the function is called.

use super::places::{count_name, is_size_of_struct, lengths};
use crate::abi::c;
use crate::model::shape::Slot;
use crate::model::{Arg, Function, Len, Mode, Type};

/// What is passed for an argument; `probing` without any place, to learn how much room is needed.
pub(super) fn passed(f: &Function, arg: &Arg, probing: bool) -> String {
    let list = measured(f, &arg.name);
    match (arg.mode, list) {
        (Mode::Capacity, _) if probing => "0".into(),
        (Mode::Capacity, _) => "pv_room".into(),
        (Mode::InOut, Some(list)) => format!("&{}", counter(list)),
        (Mode::Out, Some(list)) if list.mode != Mode::In => format!("&{}", counter(list)),
        (Mode::Out, _) if matches!(arg.ty, Type::Array(..) | Type::Params(..)) => {
            array(f, arg, probing)
        }
        (Mode::In, Some(list)) if list.mode == Mode::In => {
            format!("({}){}", c::argument(arg), count_name(&list.name))
        }
        (Mode::In, _) => given(f, arg, probing),
        _ => arg.name.clone(),
    }
}

/// An array of the caller's.
fn array(f: &Function, arg: &Arg, probing: bool) -> String {
    let ty = c::argument(arg);
    let place = format!("({ty})*{}", arg.name);
    match &arg.ty {
        _ if probing => "NULL".into(),
        // Nobody who asks for parts of no length gets any.
        Type::Array(_, Len::Product(_)) if arg.optional => {
            let (_, each) = factors(f, arg);
            format!("{each} > 0 ? {place} : NULL")
        }
        _ => place,
    }
}

fn given(f: &Function, arg: &Arg, probing: bool) -> String {
    if is_size_of_struct(f, &arg.name) {
        let record = f.args.iter().find(|a| a.mode == Mode::Out);
        return record.map_or_else(|| "0".into(), |r| format!("sizeof(*{})", r.name));
    }
    match &arg.ty {
        _ if probing && arg.name == "ncpus" => "ncpus > 0 ? 1 : 0".into(),
        Type::Array(elem, _) if matches!(**elem, Type::Handle { .. }) => format!("pv_{}", arg.name),
        Type::Array(..) => format!("({}){}", c::argument(arg), arg.name),
        _ => arg.name.clone(),
    }
}

/// The list whose length an argument is.
fn measured<'a>(f: &'a Function, length: &str) -> Option<&'a Arg> {
    let of_result = matches!(&f.ret, Type::Array(_, Len::Arg(name)) if name == length);
    if of_result {
        return f.args.iter().find(|a| a.name == length);
    }
    f.args.iter().find(|a| lengths(&a.ty).contains(&length))
}

/// The lists whose length C writes into a number, and the type of that number.
pub(super) fn counted(f: &Function) -> impl Iterator<Item = (&Arg, &'static str)> {
    f.args.iter().filter_map(|arg| {
        let list = measured(f, &arg.name)?;
        let written = matches!(arg.mode, Mode::InOut | Mode::Out) && list.mode != Mode::In;
        match &arg.ty {
            Type::Num(num, _) if written => Some((list, c::number(*num))),
            _ => None,
        }
    })
}

/// The variable for the length of a list.
pub(super) fn counter(list: &Arg) -> String {
    format!("pv_n_{}", list.name)
}

/// Two numbers whose product is how many elements an output has room for.
pub(super) fn extent(f: &Function, slot: &Slot) -> (String, String) {
    match f.args.iter().find(|a| a.name == slot.name) {
        Some(arg) => factors(f, arg),
        None => ("1".into(), "1".into()),
    }
}

fn factors(f: &Function, arg: &Arg) -> (String, String) {
    if let Type::Array(_, Len::Fixed(length)) = &arg.ty {
        return (length.clone(), "1".into());
    }
    let mut lengths = lengths(&arg.ty)
        .into_iter()
        .map(|name| length(f, name, arg));
    let one = || "1".to_owned();
    (
        lengths.next().unwrap_or_else(one),
        lengths.next().unwrap_or_else(one),
    )
}

/// The value of a length: room, a counter, the length of a list that goes in, or what the caller asks for.
fn length(f: &Function, name: &str, of: &Arg) -> String {
    let mode = f.args.iter().find(|a| a.name == name).map(|a| a.mode);
    match mode {
        Some(Mode::Capacity) => "pv_room".into(),
        Some(Mode::InOut | Mode::Out) => counter(of),
        _ => f
            .args
            .iter()
            .find(|a| a.mode == Mode::In && lengths(&a.ty).contains(&name))
            .map_or_else(|| name.to_owned(), |list| count_name(&list.name)),
    }
}
