//! The guest's clock.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainSetTimeFlags, Error, ErrorDomain, Result};
use serde_json::{Value, json};

use super::{ask, malformed, reach};
use crate::calls::flags;
use crate::host::Host;

const BILLION: i64 = 1_000_000_000;

/// What it says: seconds since 1970, and nanoseconds.
pub(crate) fn get(host: &Host, domain: &DomainRef, flags: u32) -> Result<(i64, u32)> {
    flags::check("qemuDomainGetTime", flags, 0)?;
    let command = "guest-get-time";
    let answer = ask(host, domain, command, Value::Null)?;
    let time = answer.as_i64().ok_or_else(|| malformed(command))?;
    let rest = u32::try_from(time.rem_euclid(BILLION)).unwrap_or_default();
    Ok((time.div_euclid(BILLION), rest))
}

/// Sets it; or has it set from the clock of its hardware.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    seconds: i64,
    nanoseconds: u32,
    flags: DomainSetTimeFlags,
) -> Result<()> {
    flags::check(
        "qemuDomainSetTime",
        flags.bits(),
        DomainSetTimeFlags::SYNC.bits(),
    )?;
    let arguments = if flags.contains(DomainSetTimeFlags::SYNC) {
        Value::Null
    } else {
        let time = seconds
            .checked_mul(BILLION)
            .and_then(|time| time.checked_add(i64::from(nanoseconds)));
        let time = time.ok_or_else(|| {
            let message = format!("Time '{seconds}' is too big for guest agent");
            Error::new(
                ErrorDomain::QEMU,
                polyvirt_driver::ErrorNumber::OVERFLOW,
                message,
            )
        })?;
        json!({ "time": time })
    };
    let reached = reach(host, domain)?;
    reached.ask("guest-set-time", arguments)?;
    // Ticks that the guest has missed are not to be made up for: it knows the time now.
    reached
        .running
        .execute("rtc-reset-reinjection", Value::Null)
        .map(drop)
}
