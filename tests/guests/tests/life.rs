//! The life of a guest, and what listeners hear of it.

use std::time::Duration;

use anyhow::Result;
use polyvirt::{
    DomainCreateFlags, DomainEventType as Type, DomainRebootFlagValues, DomainState,
    DomainUndefineFlagsValues, ErrorNumber,
};
use polyvirt_guests::{Console, Events, Place, has_qemu, small};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn every_change_of_a_guests_life_is_made_and_announced() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let events = Events::listen(&place.conn)?;
    let domain = place.conn.domain_define_xml(&small("life").document()?)?;
    assert_eq!(events.until(Type::DEFINED.0, SOON)?, [(0, 0)]);

    domain.create_with_flags(DomainCreateFlags::START_PAUSED)?;
    assert_eq!(domain.state(0)?.0, DomainState::PAUSED);
    // Started (booted), then suspended (paused).
    assert_eq!(events.until(Type::SUSPENDED.0, SOON)?, [(2, 0), (3, 0)]);
    let console = Console::open(&place.conn, &domain)?;
    domain.resume()?;
    assert_eq!(events.until(Type::RESUMED.0, SOON)?, [(4, 0)]);
    console.expect("small guest", SOON)?;

    console.tell("n")?;
    console.expect("1\n", SOON)?;
    domain.suspend()?;
    assert_eq!(events.until(Type::SUSPENDED.0, SOON)?, [(3, 0)]);
    console.tell("n")?;
    domain.resume()?;
    console.expect("2\n", SOON)?;
    assert_eq!(events.until(Type::RESUMED.0, SOON)?, [(4, 0)]);

    domain.reset(0)?;
    console.expect("small guest", SOON)?;
    domain.reboot(DomainRebootFlagValues::empty())?;
    console.expect("button", SOON)?;
    console.expect("small guest", SOON)?;
    domain.shutdown()?;
    // Shutdown by the guest, then stopped.
    assert_eq!(events.until(Type::STOPPED.0, SOON)?, [(6, 1), (5, 0)]);
    assert_eq!(domain.state(0)?.0, DomainState::SHUTOFF);

    domain.create()?;
    // Resumed before it is said to have started, as libvirt has it.
    assert_eq!(events.until(Type::STARTED.0, SOON)?, [(4, 0), (2, 0)]);
    domain.destroy()?;
    // QEMU is asked before it is killed, and says that the host shut it down.
    assert_eq!(events.until(Type::STOPPED.0, SOON)?, [(6, 2), (5, 1)]);
    domain.undefine_flags(DomainUndefineFlagsValues::empty())?;
    let gone = place.conn.domain_lookup_by_name("life");
    let error = gone.err().map(|error| error.code());
    assert_eq!(error, Some(ErrorNumber::NO_DOMAIN));
    Ok(())
}

#[test]
fn a_guest_may_end_with_the_connection_that_started_it() -> Result<()> {
    if !has_qemu() {
        return Ok(());
    }
    let place = Place::new()?;
    let events = Events::listen(&place.conn)?;
    let domain = place.conn.domain_define_xml(&small("along").document()?)?;
    let other = polyvirt::Connect::open(&*place.conn.uri())?;
    let same = other.domain_lookup_by_name("along")?;
    same.create_with_flags(DomainCreateFlags::START_AUTODESTROY)?;
    assert!(domain.is_active()?);
    drop((other, same));
    assert_eq!(
        events.until(Type::STOPPED.0, SOON)?.last(),
        Some(&(Type::STOPPED.0, 1))
    );
    assert!(!domain.is_active()? && domain.is_persistent()?);

    // One that has been started again meanwhile belongs to whoever did that.
    let other = polyvirt::Connect::open(&*place.conn.uri())?;
    let same = other.domain_lookup_by_name("along")?;
    same.create_with_flags(DomainCreateFlags::START_AUTODESTROY)?;
    domain.destroy()?;
    domain.create()?;
    drop((other, same));
    assert!(domain.is_active()?);
    Ok(())
}
