//! `corpora`: published test documents put to our code.

use std::process::ExitCode;

use anyhow::Result;

use crate::paths;
use crate::sh::cargo;

/// Builds the program that measures and runs it with these arguments, where the caller stands.
pub(crate) fn command(args: &[String]) -> Result<ExitCode> {
    cargo()
        .args(["build", "--quiet", "--package", "polyvirt-corpora"])
        .run("build-corpora")?;
    let program = paths::target().join("debug/polyvirt-corpora");
    let status = std::process::Command::new(program).args(args).status()?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
