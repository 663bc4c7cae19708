//! The tests of the Go module libvirt.org/go/libvirt.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Deserialize;

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::folders;
use crate::go_tests;
use crate::report::Count;
use crate::sh::sh;

/// The release whose tests are run, and whose calls are measured.
pub(crate) const VERSION: &str = "v1.12007.0";

/// What our test driver has and stock libvirt's lacks, where a test wants the lack.
pub(crate) const MEANT: &[(&str, &str)] = &[
    ("TestNumOfNWFilters", "our test driver has network filters"),
    ("TestNumOfSecrets", "our test driver has secrets"),
];

/// What `go mod download -json` says.
#[derive(Deserialize)]
struct Download {
    #[serde(rename = "Dir")]
    dir: PathBuf,
}

pub(super) fn run(side: &Side<'_>) -> Result<Verdicts> {
    let folder = fetch::once("go", build)?;
    let program = folder.join("tests");
    side.require(&program)?;
    let run = side.sh(&program).arg("-test.v").dir(&folder.join("source"));
    Verdicts::read(&side.log("go", run)?, read)
}

/// The sources of the module with their tests.
pub(super) fn source() -> Result<PathBuf> {
    fetch::once("go-module", |folder| {
        let module = format!("libvirt.org/go/libvirt@{VERSION}");
        fetch::client(
            &module,
            sh("go").args(["mod", "download", &module]).dir(folder),
        )?;
        let said = sh("go")
            .args(["mod", "download", "-json", &module])
            .dir(folder)
            .read()?;
        let Download { dir } = serde_json::from_str(&said)?;
        folders::copy(&dir, &folder.join("source"), &[])
    })
    .map(|folder| folder.join("source"))
}

/// Builds the program that `go test` would run.
fn build(folder: &Path) -> Result<()> {
    let source = folder.join("source");
    folders::copy(&self::source()?, &source, &[])?;
    sh("go")
        .args(["test", "-c", "-o"])
        .arg(folder.join("tests"))
        .arg(".")
        .dir(&source)
        .run("build-go")?;
    Ok(())
}

fn read(line: &str, verdicts: &mut Verdicts) {
    if let Some((count, name)) = go_tests::line(line) {
        let verdict = match count {
            Count::Passed => Verdict::Passed,
            Count::Failed => Verdict::Failed,
            Count::Skipped => Verdict::Skipped,
        };
        verdicts.add(name, verdict);
    }
}
