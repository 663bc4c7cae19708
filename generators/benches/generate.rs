//! How long it takes to generate everything: read and check the spec, lower it, print every file, the
//! reference among them.

use std::path::Path;
use std::time::{Duration, Instant};

use polyvirt_generators::{cli, targets};

const RUNS: usize = 15;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut times: Vec<(Duration, Duration)> = (0..RUNS).map(|_| run(&root)).collect();
    times.sort_by_key(|(load, emit)| *load + *emit);
    let (load, emit) = times[RUNS / 2];
    println!(
        "read and check {load:?}, lower and print {emit:?}, together {:?} (median of {RUNS})",
        load + emit
    );
}

fn run(root: &Path) -> (Duration, Duration) {
    let start = Instant::now();
    let model = match cli::load(root, None, false) {
        Ok(model) => model,
        Err(report) => panic!("{report}"),
    };
    let loaded = start.elapsed();
    let out = cli::emit(&model, None);
    let reference = targets::reference::site(&model);
    assert!(!out.files().is_empty() && !reference.files().is_empty());
    (loaded, start.elapsed().saturating_sub(loaded))
}
