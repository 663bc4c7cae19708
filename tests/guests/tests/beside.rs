//! Programs beside QEMU: they are there as long as their guest runs.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use polyvirt::{DomainCreateFlags, DomainDestroyFlagsValues, DomainUndefineFlagsValues};
use polyvirt_guests::{Console, Place, READY, has_qemu, linux, small};

const PATIENCE: Duration = Duration::from_secs(90);

/// Whether one of these is there; says so when none is.
fn has(programs: &[&str], package: &str) -> bool {
    let there = programs.iter().any(|path| Path::new(path).exists());
    if !there {
        eprintln!("skipped: no {} (package {package})", programs[0]);
    }
    there
}

/// How many processes live in the folders of a root's guests.
fn processes(place: &Place) -> usize {
    let home = format!("HOME={}/", place.root().display());
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let environments = entries.filter_map(|entry| std::fs::read(entry.path().join("environ")).ok());
    environments
        .filter(|all| {
            all.split(|byte| *byte == 0)
                .any(|one| one.starts_with(home.as_bytes()))
        })
        .count()
}

#[test]
fn a_module_is_made_once_and_its_program_ends_with_the_guest() -> Result<()> {
    if !has_qemu() || !has(&["/usr/bin/swtpm_setup"], "swtpm-tools") {
        return Ok(());
    }
    let place = Place::new()?;
    let module = "<tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>";
    let document = small("sealed").device(module).document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create()?;
    let state = place
        .root()
        .join("lib/qemu/swtpm")
        .join(domain.uuid().to_string())
        .join("tpm2");
    let kept = std::fs::read(state.join("tpm2-00.permall"))?;
    assert!(!kept.is_empty());
    assert_eq!(processes(&place), 2);
    domain.destroy()?;
    assert_eq!(processes(&place), 0);
    domain.create()?;
    domain.destroy_flags(DomainDestroyFlagsValues::GRACEFUL)?;
    assert_eq!(processes(&place), 0);
    domain.undefine()?;
    assert!(!state.exists());
    Ok(())
}

#[test]
fn a_guest_without_its_program_does_not_start_and_leaves_nothing() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let shared = "<filesystem type='mount'>
          <driver type='virtiofs'/><binary path='/nonexistent/virtiofsd'/>
          <source dir='/tmp'/><target dir='shared'/>
        </filesystem>";
    let document = small("lonely")
        .with("<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>")
        .device(shared)
        .document()?;
    let domain = place.conn.domain_define_xml(&document)?;
    let error = domain.create().err().context("there is no such program")?;
    assert!(
        error.message().contains("/nonexistent/virtiofsd"),
        "{error}"
    );
    assert_eq!(processes(&place), 0);
    assert!(!domain.is_active()?);
    Ok(())
}

#[test]
fn a_linux_guest_talks_through_passt() -> Result<()> {
    if !has(&["/usr/bin/passt"], "passt") {
        return Ok(());
    }
    let Some(linux) = has_qemu().then(linux).transpose()?.flatten() else {
        return Ok(());
    };
    let place = Place::new()?;
    let card = "<interface type='user'>
          <backend type='passt'/><model type='virtio'/>
          <portForward proto='tcp' address='127.0.0.1'><range start='27022' to='22'/></portForward>
        </interface>";
    let domain = place.conn.domain_create_xml(
        &linux.document("rootless", "q35", card),
        DomainCreateFlags::START_PAUSED,
    )?;
    let console = Console::open(&place.conn, &domain)?;
    domain.resume()?;
    console.expect(READY, PATIENCE)?;
    // It leases an address, as any guest does.
    console.tell("ip link set eth0 up; udhcpc -i eth0 -n -q -s /bin/true\n")?;
    console.expect("lease of ", PATIENCE)?;
    assert_eq!(processes(&place), 2);
    domain.destroy()?;
    assert_eq!(processes(&place), 0);
    Ok(())
}

#[test]
fn what_firmware_remembers_is_made_kept_and_removed() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let [code, template, own] = ["code.fd", "template.fd", "own.fd"].map(|n| place.root().join(n));
    for (path, byte) in [(&code, 0), (&template, 1)] {
        std::fs::write(path, vec![byte; 256 << 10])?;
    }
    let document = format!(
        "<domain type='qemu'><name>firm</name><memory unit='MiB'>32</memory>
           <os><type arch='x86_64' machine='q35'>hvm</type>
             <loader readonly='yes' type='pflash'>{}</loader>
             <nvram template='{}'>{}</nvram></os><features><acpi/></features>
           <devices><emulator>/usr/bin/qemu-system-x86_64</emulator></devices>
         </domain>",
        code.display(),
        template.display(),
        own.display()
    );
    let domain = place.conn.domain_define_xml(&document)?;
    domain.create_with_flags(DomainCreateFlags::START_PAUSED)?;
    assert_eq!(std::fs::read(&own)?[0], 1);
    domain.destroy()?;
    std::fs::write(&own, vec![2; 256 << 10])?;
    domain.create_with_flags(DomainCreateFlags::START_PAUSED)?;
    domain.destroy()?;
    assert_eq!(std::fs::read(&own)?[0], 2);
    domain.create_with_flags(
        DomainCreateFlags::START_PAUSED | DomainCreateFlags::START_RESET_NVRAM,
    )?;
    domain.destroy()?;
    assert_eq!(std::fs::read(&own)?[0], 1);

    assert!(
        domain.undefine().is_err(),
        "what it remembers would be lost"
    );
    domain.undefine_flags(DomainUndefineFlagsValues::NVRAM)?;
    assert!(!own.exists());
    Ok(())
}
