//! Images of memory. Guests have none here, so there is only what such files begin with.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainCoreDumpFlags as Flags, DomainCoreDumpFormat as Format, DomainEventStoppedDetailType,
    DomainShutoffReason, Error, ErrorDomain, Result,
};

use super::{file, image};
use crate::host::Host;
use crate::hypervisor::{flags, impact, lifecycle};

/// Formats that libvirt has.
const FORMATS: std::ops::RangeInclusive<i32> = Format::RAW.0..=Format::WIN_DMP.0;

pub(crate) fn core_dump(host: &Host, domain: &DomainRef, to: &str, flags: Flags) -> Result<()> {
    refuse_together("virDomainCoreDump", flags)?;
    dump(host, domain, to, Format::RAW, flags)
}

pub(crate) fn core_dump_with_format(
    host: &Host,
    domain: &DomainRef,
    to: &str,
    format: Format,
    flags: Flags,
) -> Result<()> {
    let function = "virDomainCoreDumpWithFormat";
    if !FORMATS.contains(&format.0) {
        let message = format!("dumpformat '{}' is not supported", format.0);
        return Err(Error::argument(function, "dumpformat", message));
    }
    refuse_together(function, flags)?;
    dump(host, domain, to, format, flags)
}

fn dump(host: &Host, domain: &DomainRef, to: &str, format: Format, flags: Flags) -> Result<()> {
    let known = Flags::CRASH;
    flags::check("testDomainCoreDumpWithFormat", flags.bits(), known.bits())?;
    let to = file::absolute(to)?;
    host.with(domain, |state| {
        impact::require_active(state)?;
        state.history.jobs.require_none()
    })?;
    if format != Format::RAW {
        let message = "kdump-compressed format is not supported here";
        return Err(Error::operation_unsupported(message).with_domain(ErrorDomain::TEST));
    }
    file::write(&to, image::MAGIC).map_err(|trouble| {
        let (name, to) = (&domain.name, to.display());
        trouble.explain(format!("domain '{name}' coredump: failed to open {to}"))
    })?;
    if !flags.contains(Flags::CRASH) {
        return Ok(());
    }
    lifecycle::end(host, domain, |state| {
        impact::require_active(state)?;
        let detail = DomainEventStoppedDetailType::CRASHED;
        state.stop(host, DomainShutoffReason::CRASHED, detail);
        Ok(())
    })
}

/// Of crashing, resetting and letting the guest run, one is possible.
fn refuse_together(function: &str, flags: Flags) -> Result<()> {
    let crash = (Flags::CRASH, "VIR_DUMP_CRASH");
    let live = (Flags::LIVE, "VIR_DUMP_LIVE");
    let reset = (Flags::RESET, "VIR_DUMP_RESET");
    for (one, other) in [(crash, live), (crash, reset), (live, reset)] {
        if flags.contains(one.0 | other.0) {
            return Err(Error::exclusive_flags(function, one.1, other.1));
        }
    }
    Ok(())
}
