//! What OCaml calls: the primitives of the module `Native`.

use std::cell::Cell;

use crate::callback;
use crate::runtime::{self, UNIT, Value};

/// A longer answer is not worth keeping its room for.
const MOST_ROOM_KEPT: usize = 64 << 10;

/// Says that callbacks are answered by OCaml.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_start(_: Value) -> Value {
    polyvirt_messages::on_ask(callback::ask);
    UNIT
}

/// Calls a function with a message, the first so many bytes, and gives the answer. Other threads run meanwhile.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_call(
    function: Value,
    message: Value,
    length: Value,
) -> Value {
    // SAFETY: OCaml calls this, hence holds the runtime, with bytes; what runs meanwhile are copies.
    unsafe {
        let mut message = runtime::bytes(message);
        message.truncate(usize::try_from(runtime::number(length)).unwrap_or(0));
        answer(function, |number, room| {
            runtime::released(|| polyvirt_messages::run(number, &message, room))
        })
    }
}

/// Calls a function that takes an object alone and does not wait, and gives the answer.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_read(function: Value, handle: Value) -> Value {
    let message = (runtime::number(handle) as i64).to_le_bytes();
    // SAFETY: OCaml calls this, hence holds the runtime.
    unsafe {
        answer(function, |number, room| {
            polyvirt_messages::run(number, &message, room)
        })
    }
}

/// What `run` answers to a function, given room that the thread has had before.
///
/// # Safety
/// The thread holds the runtime.
unsafe fn answer(function: Value, run: impl FnOnce(i32, Vec<u8>) -> Vec<u8>) -> Value {
    thread_local!(static ROOM: Cell<Vec<u8>> = const { Cell::new(Vec::new()) });
    let number = i32::try_from(runtime::number(function)).unwrap_or(-1);
    let given = run(number, ROOM.try_with(Cell::take).unwrap_or_default());
    // SAFETY: as the caller promises.
    let value = unsafe { runtime::string(&given) };
    if given.capacity() <= MOST_ROOM_KEPT {
        let _ = ROOM.try_with(|room| room.set(given));
    }
    value
}

/// Frees a handle, which may close a connection.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_release(handle: Value) -> Value {
    let handle = runtime::number(handle) as i64;
    // SAFETY: OCaml calls this, hence holds the runtime; the handle is a number.
    unsafe { runtime::released(|| polyvirt_messages::release(handle)) };
    UNIT
}

/// The next event; empty when there is none.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_next_event(_: Value) -> Value {
    let event = polyvirt_messages::next_event(false).unwrap_or_default();
    // SAFETY: OCaml calls this, hence holds the runtime.
    unsafe { runtime::string(&event) }
}
