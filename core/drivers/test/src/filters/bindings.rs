//! Bindings: which filter a network device of a guest is under.

use polyvirt_config::common::FilterParameter;
use polyvirt_config::nwfilterbinding::NwFilterBinding;
use polyvirt_config::{FormatOptions, ParseOptions};
use polyvirt_driver::refs::NwFilterBindingRef;
use polyvirt_driver::{Error, ErrorDomain, NwFilterBindingCreateFlags, Result};

use super::list::check_flags;
use super::resolve::{self, Known};
use crate::host::Host;

/// The variable that stands for the address of the guest's interface.
const MAC: &str = "MAC";

/// The bindings of a host, in the order they came. A device has one at most.
#[derive(Default)]
pub(super) struct Bindings(Vec<NwFilterBinding>);

impl Bindings {
    fn find(&self, device: &str) -> Result<&NwFilterBinding> {
        let mut all = self.0.iter();
        let found = all.find(|binding| binding.portdev.name == device);
        found.ok_or_else(|| {
            let message = format!("no nwfilter binding for port dev '{device}'");
            Error::no_nwfilter_binding(message)
        })
    }

    /// The bindings of a filter, and of those that refer to it.
    fn users<'a>(
        &'a self,
        known: &'a Known<'_>,
        filter: &'a str,
    ) -> impl Iterator<Item = &'a NwFilterBinding> {
        self.0.iter().filter(move |binding| {
            let bound = std::iter::once(binding.filterref.filter.as_str());
            resolve::reaches(known, bound, filter)
        })
    }

    pub(super) fn use_filter(&self, known: &Known<'_>, filter: &str) -> bool {
        self.users(known, filter).next().is_some()
    }

    /// Whether what is bound to a filter can still be applied.
    pub(super) fn check_users(&self, known: &Known<'_>, filter: &str) -> Result<()> {
        let mut users = self.users(known, filter);
        users.try_for_each(|binding| resolve::check(known, &binding.filterref, &[]))
    }
}

pub(super) fn all(host: &Host, flags: u32) -> Result<Vec<NwFilterBindingRef>> {
    check_flags("nwfilterConnectListAllNWFilterBindings", flags, 0)?;
    let bindings = host.filters.bindings.lock();
    Ok(bindings.0.iter().map(reference).collect())
}

pub(super) fn by_device(host: &Host, device: &str) -> Result<NwFilterBindingRef> {
    host.filters.bindings.lock().find(device).map(reference)
}

pub(super) fn create(
    host: &Host,
    xml: &str,
    flags: NwFilterBindingCreateFlags,
) -> Result<NwFilterBindingRef> {
    let known = NwFilterBindingCreateFlags::VALIDATE;
    check_flags("nwfilterBindingCreateXML", flags.bits(), known.bits())?;
    let options = ParseOptions {
        inactive: false,
        strict: flags.contains(known),
    };
    let mut binding = NwFilterBinding::parse(xml, &options)?;
    let mut bindings = host.filters.bindings.lock();
    let device = &binding.portdev.name;
    if bindings.find(device).is_ok() {
        let message = format!("binding '{device}' already exists");
        return Err(Error::operation_failed(message).with_domain(ErrorDomain::NWFILTER));
    }
    let known = Known::new(&host.filters.all);
    resolve::check(&known, &binding.filterref, &[MAC])?;
    add_mac(&mut binding);
    let reference = reference(&binding);
    bindings.0.push(binding);
    Ok(reference)
}

/// A filter is told the address of the interface, unless the binding says another.
fn add_mac(binding: &mut NwFilterBinding) {
    let parameters = &mut binding.filterref.parameter;
    if parameters.iter().any(|one| one.name == MAC) {
        return;
    }
    let value = binding.mac.address.to_string();
    parameters.push(FilterParameter {
        name: MAC.to_owned(),
        value,
    });
    parameters.sort_by(|one, other| one.name.cmp(&other.name));
}

pub(super) fn document(host: &Host, binding: &NwFilterBindingRef, flags: u32) -> Result<String> {
    check_flags("nwfilterBindingGetXMLDesc", flags, 0)?;
    let bindings = host.filters.bindings.lock();
    let binding = bindings.find(&binding.portdev)?;
    Ok(polyvirt_config::format(binding, &FormatOptions::default()))
}

pub(super) fn delete(host: &Host, binding: &NwFilterBindingRef) -> Result<()> {
    let mut bindings = host.filters.bindings.lock();
    bindings.find(&binding.portdev)?;
    bindings
        .0
        .retain(|known| *known.portdev.name != *binding.portdev);
    Ok(())
}

fn reference(binding: &NwFilterBinding) -> NwFilterBindingRef {
    NwFilterBindingRef::new(
        binding.portdev.name.as_str(),
        binding.filterref.filter.as_str(),
    )
}
