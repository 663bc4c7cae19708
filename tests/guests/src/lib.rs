//! Real guests for tests: small ones that boot at once, and what it takes to talk with them.
//!
//! | Here | For |
//! |---|---|
//! | [`Place`] | a root of its own for a test, and a connection to it |
//! | [`small`] | a guest that obeys single letters on its serial port |
//! | [`linux`], [`Shell`] | a guest with a shell on its console |
//! | [`Console`] | what a guest says, and telling it something |
//! | [`Events`] | what happened to guests, in order |

mod console;
mod cpio;
mod events;
mod linux;
mod place;
mod shell;
mod small;

pub use console::Console;
pub use events::Events;
pub use linux::{Linux, READY, linux};
pub use place::Place;
pub use shell::{BOOT, LEASE, Shell};
pub use small::{Small, small};

use std::path::Path;

/// Whether there is a QEMU to run guests in; says so when there is none, so that a test that needs it can be left out.
pub fn has_qemu() -> bool {
    let there = Path::new("/usr/bin/qemu-system-x86_64").exists();
    if !there {
        eprintln!("skipped: no qemu-system-x86_64 (package qemu-system-x86)");
    }
    there
}
