//! Callbacks that answer: a closure of OCaml's, called on the thread that makes the call.

use polyvirt::Error;

use crate::runtime;

/// Calls the callback that OCaml knows by a number, and gives what it answers.
///
/// A callback that raises gives nothing: OCaml keeps its exception, and raises it when the call ends.
pub(crate) fn ask(callback: i64, question: &[u8]) -> Result<Vec<u8>, Error> {
    let failed = || Error::operation_aborted("the callback has failed");
    let callback = isize::try_from(callback).map_err(|_| failed())?;
    let answer = || {
        // SAFETY: `held` holds the runtime; the closure takes a number and a string and gives a string.
        unsafe {
            let question = runtime::string(question);
            let answer = runtime::call(c"polyvirt.answer", runtime::of_number(callback), question)?;
            Some(runtime::bytes(answer))
        }
    };
    // SAFETY: callbacks are asked during a call, which has let go of the runtime.
    let answer = unsafe { runtime::held(answer) };
    answer.ok_or_else(failed)
}
