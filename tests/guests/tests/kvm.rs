//! Guests that the host's CPUs run themselves.

use std::time::Duration;

use anyhow::Result;
use polyvirt::{DomainCreateFlags, DomainState};
use polyvirt_guests::{Console, Place, has_qemu, small};

/// Firmware is slow where KVM itself runs in a guest.
const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn a_guest_runs_on_the_hosts_cpus() -> Result<()> {
    let kvm = std::fs::File::options()
        .read(true)
        .write(true)
        .open("/dev/kvm");
    if let Err(error) = &kvm {
        eprintln!("skipped: no KVM to use: /dev/kvm: {error}");
        return Ok(());
    }
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let document = small("native").on_kvm().machine("microvm").document()?;
    let paused = DomainCreateFlags::START_PAUSED;
    let domain = place.conn.domain_create_xml(&document, paused)?;
    let console = Console::open(&place.conn, &domain)?;
    domain.resume()?;
    console.expect("small guest", PATIENCE)?;
    console.tell("n")?;
    console.expect("1\n", PATIENCE)?;
    domain.suspend()?;
    domain.resume()?;
    let file = place.root().join("saved");
    domain.save(&file.to_string_lossy())?;
    place.conn.domain_restore(&file.to_string_lossy())?;
    let domain = place.conn.domain_lookup_by_name("native")?;
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    let console = Console::open(&place.conn, &domain)?;
    console.tell("n")?;
    console.expect("2\n", PATIENCE)?;
    domain.destroy()?;
    Ok(())
}
