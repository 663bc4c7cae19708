//! What not every kernel has: tried here, or on the distribution's kernel where this one has not all of it.

use std::process::Command;

use anyhow::{Result, ensure};
use polyvirt_guests::{Place, Shell, has_qemu, linux};

#[test]
fn vlans_limits_and_checksums_are_what_they_should_be() -> Result<()> {
    let program = env!("CARGO_BIN_EXE_richer");
    let output = Command::new(program).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "{output:?}");
    if !said.contains("unknown") {
        // Nothing is said where nobody may make networks.
        ensure!(said.is_empty() || said.contains("all is well"), "{said}");
        return Ok(());
    }
    let (Some(linux), true) = (linux()?, has_qemu()) else {
        return Ok(());
    };
    let place = Place::new()?;
    let linux = linux.with("bin/richer", program.as_ref(), place.root())?;
    let shell = Shell::boot(&place, &linux.document("richer", "q35", ""))?;
    let said = shell.ask("richer 2>&1")?;
    ensure!(said.contains("all is well"), "{said}");
    Ok(())
}
