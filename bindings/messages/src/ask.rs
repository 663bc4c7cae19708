//! Callbacks that answer: credentials, and where streams get and put their bytes.
//!
//! They are called during a call, on the thread that made it, so no thread of the library's ever enters the language's
//! runtime. What only tells something goes another way: `event.rs`.

use std::sync::OnceLock;

use polyvirt::Error;

/// Calls the callback that the language knows by a number with a question, and gives what it answers; an error when it
/// has failed.
type Ask = fn(callback: i64, question: &[u8]) -> Result<Vec<u8>, Error>;

static ASK: OnceLock<Ask> = OnceLock::new();

/// Says how the language's callbacks are called. The first to say so is right.
pub fn on_ask(ask: Ask) {
    let _ = ASK.set(ask);
}

/// Has a callback answer a question.
pub(crate) fn ask(callback: i64, question: &[u8]) -> Result<Vec<u8>, Error> {
    match ASK.get() {
        Some(ask) => ask(callback, question),
        None => Err(Error::internal("nobody answers callbacks")),
    }
}
