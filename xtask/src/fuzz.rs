//! `fuzz`: random documents put to the readers, beginning with published ones.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::paths;
use crate::sh::sh;

/// How long to go on, and from where.
#[derive(Args)]
pub(crate) struct Options {
    /// For how many minutes.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    minutes: u32,
    /// Folder with documents to begin with, at any depth; `../shared/corpora` when none is named.
    seeds: Option<PathBuf>,
}

/// Builds the fuzzer and lets it run. What it finds is kept below `core/config/fuzz/artifacts`.
///
/// # Errors
/// When cargo-fuzz or a nightly compiler is missing, or something was found.
pub(crate) fn command(options: &Options) -> Result<ExitCode> {
    require_tools()?;
    let work = paths::target().join("fuzz-documents");
    let seeds = work.join("seeds");
    let inputs = work.join("inputs");
    fs::create_dir_all(&seeds).context("cannot create the folder of seeds")?;
    fs::create_dir_all(&inputs).context("cannot create the folder of inputs")?;
    let from = options.seeds.clone();
    let from = from.unwrap_or_else(|| paths::root().join("../shared/corpora"));
    let copied = copy_documents(&from, &seeds)?;
    println!("{copied} documents to begin with");
    let seconds = u64::from(options.minutes) * 60;
    sh("cargo")
        .args(["+nightly", "fuzz", "run", "--sanitizer=none"])
        .args(["--fuzz-dir", "core/config/fuzz", "documents"])
        .args([&inputs, &seeds])
        .arg("--")
        .arg(format!("-max_total_time={seconds}"))
        .args(["-max_len=65536", "-timeout=5", "-print_final_stats=1"])
        .show()?;
    Ok(ExitCode::SUCCESS)
}

fn require_tools() -> Result<()> {
    let version = sh("cargo")
        .args(["+nightly", "fuzz", "--version"])
        .log("fuzz-version");
    if version.is_ok_and(|log| log.status.success()) {
        return Ok(());
    }
    bail!("fuzzing needs `rustup toolchain install nightly` and `cargo install cargo-fuzz`")
}

/// Copies the XML files below a folder into one, under names of their own.
fn copy_documents(from: &Path, to: &Path) -> Result<usize> {
    let mut copied = 0;
    let Ok(entries) = fs::read_dir(from) else {
        return Ok(0);
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            copied += copy_documents(&path, to)?;
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            let folder = from.file_name().unwrap_or_default().to_string_lossy();
            let file = entry.file_name();
            let name = format!("{folder}-{}", file.to_string_lossy());
            fs::copy(&path, to.join(name)).context("cannot copy a document")?;
            copied += 1;
        }
    }
    Ok(copied)
}
