//! Prints how long reading each hostile document takes, and how much memory.
//!
//! ```sh
//! cargo run --release -p polyvirt-config --example hostile
//! ```

#[path = "../tests/common/hostile.rs"]
mod hostile;
#[path = "../tests/common/memory.rs"]
mod memory;

use std::time::Instant;

use polyvirt_config::any;

fn main() {
    println!("{:<34} {:>8} {:>10}", "domain with", "ms", "KiB");
    for case in hostile::documents("domain") {
        let start = Instant::now();
        let (result, peak) = memory::peak_of(|| any::round_trip(&case.text));
        let ms = start.elapsed().as_secs_f64() * 1e3;
        let outcome = match result {
            Err(error) if error.detail().contains(case.message) => "refused",
            Err(_) => "refused for another reason",
            Ok(_) => "read",
        };
        println!("{:<34} {ms:>8.2} {:>10} {outcome}", case.name, peak / 1024);
    }
}
