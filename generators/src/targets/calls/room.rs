//! Room for the arrays that C fills: who says how much is needed.

use super::places::{Call, lengths};
use crate::model::shape::Slot;
use crate::model::{Arg, Function, Len, Mode, Type};

/// Room that the first try gives where only a try tells how much is needed.
pub(super) const FIRST_ROOM: u32 = 64;

/// How an array that the caller provides gets its room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// By a guess that grows until something is left over.
    Grow,
    /// By a first call without a place, which says how much is needed.
    Probe,
    /// By a guess that is more than any driver needs, where a call without a place is refused.
    Ample,
    /// By a first call without a place, whose result is what each processor needs.
    PerProcessor,
    /// By what the caller asks for.
    Asked,
}

/// How the arrays of a function get their room; none when it provides its own.
pub(super) fn of(f: &Function, call: &Call) -> Option<Room> {
    let arrays: Vec<&Arg> = provided(f, call)
        .iter()
        .filter_map(|slot| f.args.iter().find(|a| a.name == slot.name))
        .collect();
    let first = arrays.first()?;
    let measured = |mode: Mode| {
        arrays
            .iter()
            .flat_map(|a| lengths(&a.ty))
            .any(|length| f.args.iter().any(|a| a.name == length && a.mode == mode))
    };
    Some(if measured(Mode::InOut) {
        if first.optional {
            Room::Probe
        } else {
            Room::Ample
        }
    } else if !measured(Mode::Capacity) {
        Room::Asked
    } else if matches!(first.ty, Type::Params(_, Len::Product(_))) {
        Room::PerProcessor
    } else {
        Room::Grow
    })
}

/// The outputs that are arrays of the caller's.
pub(super) fn provided<'a>(f: &Function, call: &'a Call) -> Vec<&'a Slot> {
    let is_array = |slot: &&Slot| {
        f.args.iter().any(|a| {
            a.name == slot.name
                && a.mode == Mode::Out
                && matches!(a.ty, Type::Array(..) | Type::Params(..))
        })
    };
    call.shape.outputs.iter().filter(is_array).collect()
}
