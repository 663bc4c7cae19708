//! Any text: reading it must end in a document or an error, in little memory, and what was read must
//! be the same after writing and reading it again.
//!
//! The kind of document is that of the input's root, so that one set of inputs serves all kinds.

#![no_main]

mod mutate;
mod spans;
mod words;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use polyvirt_config::any::{self, RoundTrip};

/// What reading and writing one document may take at most, in bytes.
const MEMORY: usize = 64 << 20;

/// Counts what is allocated.
struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(now, Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let before = NOW.load(Ordering::Relaxed);
    PEAK.store(before, Ordering::Relaxed);
    if let Ok(RoundTrip::Differs { first, second }) = any::round_trip(text) {
        panic!("not the same after writing and reading again:\n{first}\n---\n{second}");
    }
    let peak = PEAK.load(Ordering::Relaxed).saturating_sub(before);
    assert!(peak <= MEMORY, "took {peak} bytes");
});

// Half the changes are to parts of documents, the others to bytes.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let text = std::str::from_utf8(&data[..size])
        .ok()
        .filter(|_| seed % 2 == 0);
    let changed = text.and_then(|text| mutate::mutate(text, seed / 2));
    match changed.filter(|changed| changed.len() <= max_size.min(data.len())) {
        Some(changed) => {
            data[..changed.len()].copy_from_slice(changed.as_bytes());
            changed.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
});
