//! The test driver, through the API, where Rust alone can look: many domains, many threads, faults.
//!
//! That it answers as stock libvirt's does is held in `tests/parity`.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod delivered;
mod faults;
mod scale;
mod threads;

use parking_lot::{Mutex, MutexGuard};

/// All connections of a process share the host of `test:///default`, so tests take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock()
}
