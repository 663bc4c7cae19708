//! The tests of the crate `virt`, those in its documentation too.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::folders;
use crate::sh::{Sh, cargo};

const CRATE: &str = "virt";
const VERSION: &str = "0.4.3";

/// What `cargo metadata` says.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
}

pub(super) fn run(side: &Side<'_>) -> Result<Verdicts> {
    let folder = fetch::once(CRATE, build)?;
    let source = folder.join("source");
    side.require(&program(&folder)?)?;
    // One at a time: they change the one host that all connections of a process share.
    let run = in_source(side.sh("cargo"), &source)
        .args(["test", "--no-fail-fast", "--color=never"])
        .args(["--", "--test-threads=1"]);
    Verdicts::read(&side.log(CRATE, run)?, reader())
}

/// Fetches the crate as a package that depends on it does, and builds its tests.
fn build(folder: &Path) -> Result<()> {
    let user = folder.join("user");
    fs::create_dir_all(user.join("src"))?;
    fs::write(user.join("src/lib.rs"), "")?;
    fs::write(
        user.join("Cargo.toml"),
        format!(
            "[package]\nname = \"user\"\nedition = \"2021\"\n\n[dependencies]\n\
             {CRATE} = \"={VERSION}\"\n\n[workspace]\n"
        ),
    )?;
    fetch::client(CRATE, cargo().arg("fetch").dir(&user))?;
    let said = cargo()
        .args(["metadata", "--format-version=1", "--offline"])
        .dir(&user)
        .read()?;
    let metadata: Metadata = serde_json::from_str(&said)?;
    let package = metadata
        .packages
        .into_iter()
        .find(|package| package.name == CRATE);
    let manifest = package
        .context("cargo does not say where the crate is")?
        .manifest_path;
    let source = folder.join("source");
    folders::empty(&source)?;
    folders::copy(manifest.parent().unwrap_or(&manifest), &source, &[])?;
    // It stands below this checkout, and is no part of it.
    OpenOptions::new()
        .append(true)
        .open(source.join("Cargo.toml"))?
        .write_all(b"\n[workspace]\n")?;
    fetch::client(
        "what the tests of virt need",
        in_source(cargo(), &source).arg("fetch"),
    )?;
    in_source(cargo(), &source)
        .args(["test", "--no-run"])
        .run("build-virt")?;
    Ok(())
}

/// A run of cargo for the crate, with a build folder of its own.
fn in_source(sh: Sh, source: &Path) -> Sh {
    sh.dir(source)
        .env("CARGO_TARGET_DIR", source.join("target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
}

/// One of the programs that hold the tests; they are all linked alike.
fn program(folder: &Path) -> Result<PathBuf> {
    let folder = folder.join("source/target/debug/deps");
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let is_program = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.extension().is_none() && name.starts_with("connect-")
    };
    entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(is_program)
        .context("the tests of connections were not built")
}

/// Reads what `cargo test` says: the name of a program, then its tests.
fn reader() -> impl FnMut(&str, &mut Verdicts) {
    let mut program = String::new();
    move |line, verdicts| {
        let line = line.trim_start();
        if let Some(started) = line.strip_prefix("Running ") {
            let source = started
                .split_once(" (")
                .map_or(started, |(source, _)| source);
            let name = source.strip_prefix("unittests ").unwrap_or(source);
            name.clone_into(&mut program);
        } else if line.starts_with("Doc-tests ") {
            "documentation".clone_into(&mut program);
        } else if let Some((test, word)) = line
            .strip_prefix("test ")
            .and_then(|rest| rest.rsplit_once(" ... "))
        {
            let verdict = match word {
                "ok" => Verdict::Passed,
                "FAILED" => Verdict::Failed,
                _ => Verdict::Skipped,
            };
            verdicts.add(&format!("{program} {test}"), verdict);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::verdicts::{Verdict, tests::of};

    #[test]
    fn tests_are_known_by_their_program_and_name() {
        let text = "     Running tests/a.rs (target/debug/deps/a-1)\ntest one ... ok\n\
                    test two ... FAILED\ntest result: FAILED. 1 passed\n   Doc-tests virt\n\
                    test src/a.rs - a (line 1) ... ignored, needs a daemon\n";
        let wanted = [
            ("documentation src/a.rs - a (line 1)", Verdict::Skipped),
            ("tests/a.rs one", Verdict::Passed),
            ("tests/a.rs two", Verdict::Failed),
        ];
        assert_eq!(
            of(text, super::reader()),
            wanted.map(|(test, verdict)| (test.to_owned(), verdict))
        );
    }
}
