//! Defining and undefining filters.

use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::nwfilter::NwFilter;
use polyvirt_driver::refs::NwFilterRef;
use polyvirt_driver::{Error, ErrorDomain, NwFilterDefineFlags, Result, Uuid};

use super::list::check_flags;
use super::resolve::{self, Known};
use crate::host::{By, Host, Kind};
use polyvirt_host::random;

/// A network filter. It only has a stored configuration.
pub(crate) struct Filter;

impl Kind for Filter {
    type Config = NwFilter;
    type Ref = NwFilterRef;
    type More = ();

    const NOUN: &'static str = "filter";
    const DOMAIN: ErrorDomain = ErrorDomain::NWFILTER;

    fn reference(name: Arc<str>, uuid: Uuid) -> NwFilterRef {
        NwFilterRef::new(name, uuid)
    }

    fn by(filter: &NwFilterRef) -> By<'_> {
        By::Uuid(filter.uuid)
    }

    fn missing(by: &By<'_>) -> Error {
        Error::no_nwfilter(format!("no nwfilter with {by}"))
    }

    fn taken(name: &str, _: &Uuid) -> String {
        format!("filter with same UUID but different name ('{name}') already exists")
    }
}

/// Stores a configuration, for a new filter or for one that is there.
pub(super) fn define(host: &Host, xml: &str) -> Result<NwFilterRef> {
    define_flags(host, xml, NwFilterDefineFlags::empty())
}

pub(super) fn define_flags(
    host: &Host,
    xml: &str,
    flags: NwFilterDefineFlags,
) -> Result<NwFilterRef> {
    let known = NwFilterDefineFlags::VALIDATE;
    check_flags("nwfilterDefineXMLFlags", flags.bits(), known.bits())?;
    let options = ParseOptions {
        inactive: true,
        strict: flags.contains(known),
    };
    let mut filter = NwFilter::parse(xml, &options)?;
    let uuid = match filter.uuid {
        Some(uuid) => uuid,
        None => random::uuid()?,
    };
    filter.uuid = Some(uuid);
    let filter = Arc::new(filter);
    let filters = &host.filters;
    let bindings = filters.bindings.lock();
    filters.all.check(&filter.name, &uuid)?;
    let known = Known::with(&filters.all, &filter);
    if resolve::reaches(&known, filter.references(), &filter.name) {
        let message = "filter would introduce a loop";
        return Err(Error::operation_failed(message).with_domain(ErrorDomain::NWFILTER));
    }
    // It is applied at once wherever it is bound, or not at all.
    bindings.check_users(&known, &filter.name)?;
    filters.all.assign(&filter.name.clone(), uuid, |state| {
        state.stored = Some(filter);
        Ok(state.reference())
    })
}

/// Forgets a filter that nothing uses. Filters that refer to it may stay.
pub(super) fn undefine(host: &Host, filter: &NwFilterRef) -> Result<()> {
    let guests = of_guests(host);
    let filters = &host.filters;
    let bindings = filters.bindings.lock();
    let name = filters
        .all
        .with(filter, |state| Ok(Arc::clone(&state.name)))?;
    let known = Known::new(&filters.all);
    let guests = guests.iter().map(String::as_str);
    if bindings.use_filter(&known, &name) || resolve::reaches(&known, guests, &name) {
        let message = "nwfilter is in use";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::NWFILTER));
    }
    filters.all.with(filter, |state| {
        state.undefine();
        Ok(())
    })
}

/// The filters that interfaces of running guests are under.
fn of_guests(host: &Host) -> Vec<String> {
    let mut found = Vec::new();
    for machine in host.machines.all() {
        let running = machine.state().live.clone();
        let devices = running
            .iter()
            .filter_map(|config| config.domain.devices.as_ref());
        let interfaces = devices.flat_map(|devices| &devices.interface);
        let filters = interfaces.filter_map(|interface| interface.filterref.as_ref());
        found.extend(filters.map(|reference| reference.filter.clone()));
    }
    found
}
