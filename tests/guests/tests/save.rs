//! Guests that go on from where they were saved.

use std::time::Duration;

use anyhow::Result;
use polyvirt::{
    DomainEventType as Type, DomainSaveImageXmlFlags, DomainSaveRestoreFlags, DomainState,
};
use polyvirt_guests::{Console, Events, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn a_counter_goes_on_from_a_file() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place.conn.domain_create_xml(
        &small("saved").document()?,
        polyvirt::DomainCreateFlags::empty(),
    )?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;

    let events = Events::listen(&place.conn)?;
    let file = place.root().join("image");
    let file = file.to_string_lossy();
    domain.save(&file)?;
    // Suspended, then stopped since it was saved.
    assert_eq!(events.until(Type::STOPPED.0, SOON)?, [(3, 0), (5, 4)]);
    let document = place
        .conn
        .domain_save_image_xml_desc(&file, DomainSaveImageXmlFlags::empty())?;
    assert!(document.contains("<name>saved</name>"), "{document}");

    place.conn.domain_restore(&file)?;
    let domain = place.conn.domain_lookup_by_name("saved")?;
    assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
    let console = Console::open(&place.conn, &domain)?;
    console.tell("n")?;
    console.expect("2\n", SOON)?;
    Ok(())
}

#[test]
fn a_guest_that_the_driver_saved_goes_on_when_it_is_started() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let domain = place
        .conn
        .domain_define_xml(&small("sleeper").document()?)?;
    domain.create()?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;
    domain.managed_save(DomainSaveRestoreFlags::empty())?;
    assert!(domain.has_managed_save_image(0)?);
    assert!(domain.undefine().is_err(), "its image would be lost");

    domain.create()?;
    assert!(!domain.has_managed_save_image(0)?);
    let console = Console::open(&place.conn, &domain)?;
    console.tell("n")?;
    console.expect("2\n", SOON)?;
    Ok(())
}

#[test]
fn a_file_that_is_no_guest_is_refused() -> Result<()> {
    let place = Place::new()?;
    let file = place.root().join("image");
    for bytes in [&b""[..], b"LibvirtQemudPart", &[0xff; 4096]] {
        std::fs::write(&file, bytes)?;
        assert!(place.conn.domain_restore(&file.to_string_lossy()).is_err());
    }
    Ok(())
}

#[test]
fn a_counter_goes_on_past_the_hosts_cache() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    // Where files are kept in memory alone, there is no way past it.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let place = Place::new()?;
    let domain = place.conn.domain_create_xml(
        &small("direct").document()?,
        polyvirt::DomainCreateFlags::empty(),
    )?;
    let console = Console::open(&place.conn, &domain)?;
    console.expect("small guest", SOON)?;
    console.tell("n")?;
    console.expect("1\n", SOON)?;
    let file = folder.path().join("image");
    let file = file.to_string_lossy();
    let past = DomainSaveRestoreFlags::BYPASS_CACHE;
    if let Err(error) = domain.save_flags(&file, None, past) {
        eprintln!("skipped: {error}");
        assert_eq!(domain.state(0)?.0, DomainState::RUNNING);
        return Ok(());
    }
    for (turn, how) in [(2, past), (3, DomainSaveRestoreFlags::empty())] {
        place.conn.domain_restore_flags(&file, None, how)?;
        let domain = place.conn.domain_lookup_by_name("direct")?;
        let console = Console::open(&place.conn, &domain)?;
        console.tell("n")?;
        console.expect(&format!("{turn}\n"), SOON)?;
        domain.save_flags(&file, None, past)?;
    }
    Ok(())
}
