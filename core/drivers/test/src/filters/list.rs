//! Finding filters.

#![expect(
    clippy::unnecessary_wraps,
    reason = "rows of the table of calls have results of one kind"
)]

use polyvirt_config::FormatOptions;
use polyvirt_driver::refs::NwFilterRef;
use polyvirt_driver::{ErrorDomain, Result, Uuid};

use crate::host::{By, Host};
use crate::hypervisor::{flags, number};

pub(super) fn names(host: &Host) -> Result<Vec<String>> {
    Ok(host.filters.all.names(|_| true))
}

pub(super) fn count(host: &Host) -> Result<i32> {
    Ok(number(names(host)?.len()))
}

/// All of them, in the order they came.
pub(super) fn all(host: &Host, flags: u32) -> Result<Vec<NwFilterRef>> {
    check_flags("nwfilterConnectListAllNWFilters", flags, 0)?;
    Ok(host.filters.all.references(|_| true))
}

pub(super) fn by_name(host: &Host, name: &str) -> Result<NwFilterRef> {
    host.filters.all.lookup(By::Name(name))
}

pub(super) fn by_uuid(host: &Host, uuid: Uuid) -> Result<NwFilterRef> {
    host.filters.all.lookup(By::Uuid(uuid))
}

pub(super) fn document(host: &Host, filter: &NwFilterRef, flags: u32) -> Result<String> {
    check_flags("nwfilterGetXMLDesc", flags, 0)?;
    host.filters.all.with(filter, |state| {
        let config = state.config()?;
        Ok(polyvirt_config::format(
            &**config,
            &FormatOptions::default(),
        ))
    })
}

pub(super) fn check_flags(function: &str, given: u32, known: u32) -> Result<()> {
    flags::check_for(ErrorDomain::NWFILTER, function, given, known)
}
