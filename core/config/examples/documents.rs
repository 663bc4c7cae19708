//! Measures reading and writing domain documents, and prints one JSON line a measure: the time a
//! document takes, and how often memory was asked for.
//!
//! ```sh
//! cargo run --release -p polyvirt-config --example documents -- LIST
//! ```
//!
//! `LIST` is a file with a path a line. The same documents, under the same names, as
//! `tests/bench/documents.c` puts through the C API.

use std::alloc::{GlobalAlloc, Layout, System};
use std::env;
use std::fs;
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use polyvirt_config::domain::Domain;
use polyvirt_config::{FormatOptions, ParseOptions};

const BATCHES: usize = 5;
const BATCH: Duration = Duration::from_millis(100);

/// Counts how often memory is asked for.
struct Counting;

static ASKED: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call goes to the system's allocator with the arguments it came with.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(list) = env::args().nth(1) {
        let paths = fs::read_to_string(list)?;
        let texts: Result<Vec<_>, _> = paths.lines().map(fs::read_to_string).collect();
        let mut texts = texts?;
        // Those that cannot be are no measure of reading and writing.
        texts.retain(|text| round_trip(text).is_ok());
        measure("read and write a document of the corpus", &texts)?;
    }
    measure("read and write a domain of 30 KB", &[large_document()])?;
    Ok(())
}

fn round_trip(text: &str) -> Result<String, polyvirt_config::Error> {
    let domain = Domain::parse(text, &ParseOptions::default())?;
    Ok(polyvirt_config::format(&domain, &FormatOptions::default()))
}

/// Prints the median batch's time a document.
#[allow(
    clippy::cast_precision_loss,
    reason = "counts far below what a double holds"
)]
fn measure(name: &str, texts: &[String]) -> Result<(), polyvirt_config::Error> {
    let count = texts.len() as f64;
    let before = ASKED.load(Ordering::Relaxed);
    time_of(texts, 1)?;
    let asked = (ASKED.load(Ordering::Relaxed) - before) as f64 / count;
    let mut times = 1;
    while time_of(texts, times)? < BATCH {
        times *= 2;
    }
    let mut batches = Vec::with_capacity(BATCHES);
    for _ in 0..BATCHES {
        let time = time_of(texts, times)?;
        batches.push(time.as_secs_f64() * 1e9 / f64::from(times) / count);
    }
    batches.sort_by(f64::total_cmp);
    let ns = batches[BATCHES / 2];
    println!("{{\"name\": \"{name}\", \"ns\": {ns:.1}, \"allocations\": {asked:.1}}}");
    Ok(())
}

fn time_of(texts: &[String], times: u32) -> Result<Duration, polyvirt_config::Error> {
    let start = Instant::now();
    for _ in 0..times {
        for text in texts {
            black_box(round_trip(black_box(text))?);
        }
    }
    Ok(start.elapsed())
}

/// A domain of about 30 KB, made of devices that every driver knows.
fn large_document() -> String {
    let mut text = String::from(
        "<domain type='test'><name>large</name><memory unit='KiB'>8192</memory>\
         <vcpu>4</vcpu><os><type>hvm</type></os><devices>",
    );
    for i in 0_u8.. {
        if text.len() > 30 * 1024 {
            break;
        }
        let (first, second) = (char::from(b'a' + i / 26), char::from(b'a' + i % 26));
        text += &format!(
            "<disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none'/>\
             <source file='/var/lib/images/disk-{i}.qcow2'/><target dev='vd{first}{second}' bus='virtio'/></disk>\
             <interface type='bridge'><mac address='52:54:00:00:00:{i:02x}'/><source bridge='br0'/>\
             <model type='virtio'/></interface>\
             <channel type='unix'><target type='virtio' name='org.example.{i}'/></channel>"
        );
    }
    text + "</devices></domain>"
}
