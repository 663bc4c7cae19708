//! Networks and network filters of the test driver, beyond what libvirt's own test driver has: they answer as its
//! network and network filter drivers do. What both have is held in `tests/parity`.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod bindings;
mod filters;
mod leases;
mod metadata;
mod plugs;
mod ports;

use parking_lot::{Mutex, MutexGuard};
use polyvirt::{Connect, Error, Result};

/// A connection for one test: all of a process share the host of `test:///default`, so tests take
/// turns, and each finds a host that nobody has changed.
struct Turn {
    conn: Connect,
    _turn: MutexGuard<'static, ()>,
}

impl Turn {
    fn take() -> Self {
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock();
        Self {
            conn: Connect::open("test:///default").unwrap(),
            _turn: turn,
        }
    }
}

/// What a call refuses with: code, origin, sentence.
fn refusal<T>(result: Result<T>) -> String {
    let show = |error: Error| {
        let (code, domain) = (error.code().0, error.domain().0);
        format!("{code} {domain} {}", error.message())
    };
    result.err().map_or_else(|| "nothing".to_owned(), show)
}

/// Only code and origin, where the sentence is our own.
fn kind_of<T>(result: Result<T>) -> (i32, i32) {
    let error = result.err().unwrap();
    (error.code().0, error.domain().0)
}
