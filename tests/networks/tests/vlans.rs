//! VLANs of bridges of the kernel: here, or on the distribution's kernel where this one's bridges know none.

use std::process::Command;

use anyhow::{Result, ensure};
use polyvirt_guests::{Place, Shell, has_qemu, linux};

#[test]
fn a_bridge_keeps_vlans_apart() -> Result<()> {
    let program = env!("CARGO_BIN_EXE_vlans");
    let output = Command::new(program).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "{output:?}");
    if !said.contains("unknown") {
        // Nothing is said where nobody may make networks.
        ensure!(said.is_empty() || said.contains("kept apart"), "{said}");
        return Ok(());
    }
    let (Some(linux), true) = (linux()?, has_qemu()) else {
        return Ok(());
    };
    let place = Place::new()?;
    let linux = linux.with("bin/vlans", program.as_ref(), place.root())?;
    let shell = Shell::boot(&place, &linux.document("vlans", "q35", ""))?;
    let said = shell.ask("vlans 2>&1")?;
    ensure!(said.contains("kept apart"), "{said}");
    Ok(())
}
