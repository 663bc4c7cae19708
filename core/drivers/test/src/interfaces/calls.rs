//! What the calls about the host's interfaces do.

#![expect(
    clippy::unnecessary_wraps,
    reason = "rows of the table of calls have results of one kind"
)]

use polyvirt_config::interface::HostInterface;
use polyvirt_config::values::MacAddress;
use polyvirt_config::{Codec, FormatOptions, ParseOptions};
use polyvirt_driver::refs::InterfaceRef;
use polyvirt_driver::{
    ConnectListAllInterfacesFlags as ListFlags, Error, ErrorDomain, ErrorNumber,
    InterfaceDefineFlags, InterfaceXmlFlags, Result,
};

use super::table::Interface;
use crate::host::{Host, is_wanted};
use crate::hypervisor::{flags, number};

pub(super) fn active_names(host: &Host) -> Result<Vec<String>> {
    Ok(names(host, true))
}

pub(super) fn inactive_names(host: &Host) -> Result<Vec<String>> {
    Ok(names(host, false))
}

pub(super) fn count_active(host: &Host) -> Result<i32> {
    Ok(number(names(host, true).len()))
}

pub(super) fn count_inactive(host: &Host) -> Result<i32> {
    Ok(number(names(host, false).len()))
}

fn names(host: &Host, active: bool) -> Vec<String> {
    let all = host.interfaces.lock();
    let wanted = all.iter().filter(|interface| interface.active == active);
    wanted
        .map(|interface| interface.name().to_owned())
        .collect()
}

/// The interfaces that `flags` ask for, in the order they came.
pub(super) fn all(host: &Host, flags: ListFlags) -> Result<Vec<InterfaceRef>> {
    let known = ListFlags::INACTIVE | ListFlags::ACTIVE;
    flags::check("testConnectListAllInterfaces", flags.bits(), known.bits())?;
    let all = host.interfaces.lock();
    let wanted = all.iter().filter(|interface| {
        let states = [
            (ListFlags::INACTIVE, !interface.active),
            (ListFlags::ACTIVE, interface.active),
        ];
        is_wanted(flags, &[&states])
    });
    Ok(wanted.map(Interface::reference).collect())
}

pub(super) fn by_name(host: &Host, name: &str) -> Result<InterfaceRef> {
    let mut all = host.interfaces.lock();
    all.find(name).map(|interface| interface.reference())
}

/// The one network card with that address.
pub(super) fn by_mac(host: &Host, mac: &str) -> Result<InterfaceRef> {
    let address = MacAddress::read(mac);
    let all = host.interfaces.lock();
    let has_it = |interface: &&Interface| address.is_some() && interface.config.mac() == address;
    let mut found = all.iter().filter(has_it);
    match (found.next(), found.next()) {
        (Some(interface), None) => Ok(interface.reference()),
        (Some(_), Some(_)) => {
            let code = ErrorNumber::MULTIPLE_INTERFACES;
            Err(Error::new(ErrorDomain::TEST, code, ""))
        }
        (None, _) => {
            let message = format!("no interface with matching mac '{mac}'");
            Err(Error::no_interface(message).with_domain(ErrorDomain::TEST))
        }
    }
}

/// The document; what is active has no other than what is stored.
pub(super) fn document(
    host: &Host,
    interface: &InterfaceRef,
    flags: InterfaceXmlFlags,
) -> Result<String> {
    let known = InterfaceXmlFlags::INACTIVE;
    flags::check("testInterfaceGetXMLDesc", flags.bits(), known.bits())?;
    let mut all = host.interfaces.lock();
    let config = &all.find(&interface.name)?.config;
    Ok(polyvirt_config::format(
        &**config,
        &FormatOptions::default(),
    ))
}

pub(super) fn is_active(host: &Host, interface: &InterfaceRef) -> Result<bool> {
    let mut all = host.interfaces.lock();
    all.find(&interface.name).map(|interface| interface.active)
}

pub(super) fn define(host: &Host, xml: &str, flags: InterfaceDefineFlags) -> Result<InterfaceRef> {
    let known = InterfaceDefineFlags::VALIDATE;
    flags::check("testInterfaceDefineXML", flags.bits(), known.bits())?;
    let interface = parse(xml, flags.contains(known))?;
    Ok(host.interfaces.lock().define(interface).reference())
}

/// Reads an interface's document.
pub(super) fn parse(document: &str, strict: bool) -> Result<HostInterface> {
    let options = ParseOptions {
        inactive: true,
        strict,
    };
    Ok(HostInterface::parse(document, &options)?)
}

pub(super) fn undefine(host: &Host, interface: &InterfaceRef) -> Result<()> {
    host.interfaces.lock().remove(&interface.name)
}

pub(super) fn start(host: &Host, interface: &InterfaceRef, flags: u32) -> Result<()> {
    flags::check("testInterfaceCreate", flags, 0)?;
    switch(host, interface, true)
}

pub(super) fn stop(host: &Host, interface: &InterfaceRef, flags: u32) -> Result<()> {
    flags::check("testInterfaceDestroy", flags, 0)?;
    switch(host, interface, false)
}

/// Makes an interface active that is not, or the other way round.
fn switch(host: &Host, interface: &InterfaceRef, active: bool) -> Result<()> {
    let mut all = host.interfaces.lock();
    let interface = all.find(&interface.name)?;
    if interface.active == active {
        return Err(Error::operation_invalid("").with_domain(ErrorDomain::TEST));
    }
    interface.active = active;
    Ok(())
}

pub(super) fn begin(host: &Host, flags: u32) -> Result<()> {
    flags::check("testInterfaceChangeBegin", flags, 0)?;
    host.interfaces.lock().begin()
}

pub(super) fn commit(host: &Host, flags: u32) -> Result<()> {
    flags::check("testInterfaceChangeCommit", flags, 0)?;
    host.interfaces.lock().commit()
}

pub(super) fn roll_back(host: &Host, flags: u32) -> Result<()> {
    flags::check("testInterfaceChangeRollback", flags, 0)?;
    host.interfaces.lock().roll_back()
}
