//! The tests of the Go module libvirt.org/go/libvirt.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde::Deserialize;

use super::fetch;
use super::side::Side;
use super::verdicts::{Verdict, Verdicts};
use crate::sh::sh;

const MODULE: &str = "libvirt.org/go/libvirt@v1.12007.0";

/// What our test driver has and stock libvirt's lacks, where a test wants the lack.
pub(super) const MEANT: &[(&str, &str)] = &[
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

/// Builds the program that `go test` would run.
fn build(folder: &Path) -> Result<()> {
    let source = folder.join("source");
    fetch::empty(&source)?;
    fetch::client(
        MODULE,
        sh("go").args(["mod", "download", MODULE]).dir(folder),
    )?;
    let said = sh("go")
        .args(["mod", "download", "-json", MODULE])
        .dir(folder)
        .read()?;
    let Download { dir } = serde_json::from_str(&said)?;
    fetch::copy(&dir, &source)?;
    sh("go")
        .args(["test", "-c", "-o"])
        .arg(folder.join("tests"))
        .arg(".")
        .dir(&source)
        .run("build-go")?;
    Ok(())
}

/// A line of the program: `--- PASS: TestPackUnpack (0.00s)`, behind what C wrote before it.
fn read(line: &str, verdicts: &mut Verdicts) {
    for (mark, verdict) in [
        ("--- PASS: ", Verdict::Passed),
        ("--- FAIL: ", Verdict::Failed),
        ("--- SKIP: ", Verdict::Skipped),
    ] {
        if let Some((_, test)) = line.split_once(mark) {
            let name = test.split_once(" (").map_or(test, |(name, _)| name);
            verdicts.add(name, verdict);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::verdicts::{Verdict, tests::of};

    #[test]
    fn verdicts_are_found_wherever_they_stand() {
        let text =
            "=== RUN   TestA\n--- PASS: TestA (0.00s)\n    --- FAIL: TestB/x (1.00s)\nPASS\n";
        let wanted = [("TestA", Verdict::Passed), ("TestB/x", Verdict::Failed)];
        assert_eq!(
            of(text, super::read),
            wanted.map(|(test, verdict)| (test.to_owned(), verdict))
        );
    }
}
