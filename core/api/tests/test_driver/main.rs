//! The test driver, through the API: the same calls as stock libvirt got, with the same results.
//!
//! A file in `transcripts/` is a conversation. Lines with `> ` are calls, the others are what stock
//! libvirt 9.0.0 answered: `= value`, `! code domain message` for an error, `* ...` for an event,
//! `| ...` for a line of a document. Each is held again with our library; and, where Debian's
//! `python3-libvirt` is installed, with stock libvirt, so that the recordings stay true.
//!
//! After adding calls, `RECORD=1 cargo test -p polyvirt --test test_driver` asks stock libvirt for
//! the answers and writes them.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod conversation;
mod delivered;
mod faults;
mod ours;
mod scale;
mod stock;
mod threads;

use parking_lot::{Mutex, MutexGuard};

/// All connections of a process share the host of `test:///default`, so tests take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock()
}
