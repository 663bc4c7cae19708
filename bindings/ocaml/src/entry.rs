//! What OCaml calls: the primitives of the module `Native`.

use crate::callback;
use crate::runtime::{self, UNIT, Value};

/// Says that callbacks are answered by OCaml.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_start(_: Value) -> Value {
    polyvirt_messages::on_ask(callback::ask);
    UNIT
}

/// Calls a function with a message, and gives the answer. Other threads run meanwhile.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn polyvirt_ocaml_call(function: Value, message: Value) -> Value {
    let function = i32::try_from(runtime::number(function)).unwrap_or(-1);
    // SAFETY: OCaml calls this, hence holds the runtime, with bytes; what runs meanwhile are copies.
    unsafe {
        let message = runtime::bytes(message);
        let answer = runtime::released(|| polyvirt_messages::run(function, &message, Vec::new()));
        runtime::string(&answer)
    }
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
