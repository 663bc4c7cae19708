//! The generator as a program of its own; `cargo xtask generate` runs the same code.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    polyvirt_generators::cli::run(&args)
}
