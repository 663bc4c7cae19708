//! What is left of a root when the process that has it is killed, at whatever moment.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::{Connect, DomainState};
use polyvirt_guests::{has_qemu, small};

/// How often it is killed.
const ROUNDS: u32 = 100;

#[test]
fn after_a_kill_the_root_tells_the_truth_and_nothing_is_left_running() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let root = tempfile::tempdir()?;
    let uri = format!("qemu:///embed?root={}", root.path().display());
    let image = root.path().join("disk.img");
    std::fs::File::create(&image)?.set_len(1 << 20)?;
    let disk = format!(
        "<disk type='file' device='disk'><driver name='qemu' type='raw'/>\
         <source file='{}'/><target dev='sda' bus='scsi'/></disk>",
        image.display()
    );
    let with_scsi = "<controller type='scsi' index='0' model='virtio-scsi'/>";
    Connect::open(&*uri)?.domain_define_xml(&small("victim").device(with_scsi).document()?)?;

    for round in 0..ROUNDS {
        kill_after(
            &uri,
            &disk,
            Duration::from_millis(u64::from(round * 37 % 701)),
        )?;
        let conn = Connect::open(&*uri).with_context(|| format!("round {round}"))?;
        let guest = conn.domain_lookup_by_name("victim")?;
        assert_eq!(guest.state(0)?.0, DomainState::SHUTOFF, "round {round}");
        assert_eq!(running_in(root.path())?, 0, "round {round}");
        let left = std::fs::read_dir(root.path().join("lib/qemu"))?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.starts_with("domain-"))
            .count();
        assert_eq!(left, 0, "round {round}");
    }
    Ok(())
}

fn kill_after(uri: &str, disk: &str, moment: Duration) -> Result<()> {
    let mut host = Command::new(env!("CARGO_BIN_EXE_host"))
        .args([uri, disk])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let output = host.stdout.take().context("no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    assert_eq!(line.trim(), "ready");
    std::thread::sleep(moment);
    host.kill()?;
    let output = host.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.is_empty(), "it ended by itself: {said}");
    Ok(())
}

/// How many processes have something of the root in their arguments.
fn running_in(root: &Path) -> Result<usize> {
    let root = root.to_string_lossy().into_owned();
    let ours = std::process::id().to_string();
    let entries = std::fs::read_dir("/proc")?;
    let found = entries.filter_map(std::io::Result::ok).filter(|entry| {
        let arguments = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let arguments = String::from_utf8_lossy(&arguments).into_owned();
        entry.file_name().to_string_lossy() != ours && arguments.contains(&root)
    });
    Ok(found.count())
}
