//! Defining and undefining guests.

use std::sync::Arc;

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::{Domain, TpmBackend, net};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainDefineFlags, DomainEventDefinedDetailType, DomainEventType,
    DomainEventUndefinedDetailType, DomainUndefineFlagsValues as Undefine, Error, ErrorDomain,
    Result,
};
use polyvirt_host::{files, random};
use polyvirt_inventory::{Standing, explain};
use polyvirt_qemu::document::Qemu;

use super::flags;
use crate::guest::companions::modules;
use crate::guest::variables;
use crate::host::Host;
use crate::store;

/// The first bytes of the addresses of network cards that are made up.
const CARDS: [u8; 3] = [0x52, 0x54, 0x00];

/// Reads a caller's document for a guest that is new, and makes up what nobody said.
pub(crate) fn read_new(host: &Host, document: &str, strict: bool) -> Result<Domain> {
    let options = ParseOptions {
        inactive: true,
        strict,
    };
    read_with(&host.hooks_of_new(), document, options)
}

/// Reads a document of a guest that has been there before, which may still say what it was given then.
pub(crate) fn read_again(host: &Host, document: &str) -> Result<Domain> {
    let mut domain = read_with(&host.hooks(), document, ParseOptions::default())?;
    let cards = &mut domain.devices_mut().interface;
    cards.iter_mut().for_each(net::forget_device);
    Ok(domain)
}

fn read_with(hooks: &Qemu<'_>, document: &str, options: ParseOptions) -> Result<Domain> {
    let mut domain = Domain::parse_for(document, &options, hooks)
        .map_err(|error| explain("domain", ErrorDomain::DOMAIN, document, error))?;
    check_name(&domain.name)?;
    if domain.uuid.is_none() {
        domain.uuid = Some(random::uuid()?);
    }
    identify(&mut domain)?;
    Ok(domain)
}

/// Makes up what tells the cards of a guest apart, where nobody has said it: their addresses, and what switches know
/// them by.
pub(crate) fn identify(domain: &mut Domain) -> Result<()> {
    let mut failed = None;
    net::complete(domain, CARDS, &mut |bytes| {
        failed = random::fill(bytes).err();
    });
    failed.map_or(Ok(()), Err)
}

/// Refuses names that could not be the name of a file.
pub(crate) fn check_name(name: &str) -> Result<()> {
    if name.contains('/') {
        let message = format!("name {name} cannot contain '/'");
        return Err(Error::xml(message).with_domain(ErrorDomain::QEMU));
    }
    if name.contains('\n') || name == "." || name == ".." {
        let message = format!("invalid name of a domain: {name:?}");
        return Err(Error::xml(message).with_domain(ErrorDomain::DOMAIN));
    }
    Ok(())
}

pub(crate) fn define(host: &Host, xml: &str) -> Result<DomainRef> {
    define_flags(host, xml, DomainDefineFlags::empty())
}

/// Stores a configuration, for a new guest or for one that is there.
pub(crate) fn define_flags(host: &Host, xml: &str, flags: DomainDefineFlags) -> Result<DomainRef> {
    let known = DomainDefineFlags::VALIDATE;
    flags::check("qemuDomainDefineXMLFlags", flags.bits(), known.bits())?;
    let strict = flags.contains(DomainDefineFlags::VALIDATE);
    let config = Arc::new(read_new(host, xml, strict)?);
    let guest = host.find_or_add(&config)?;
    let _job = guest.jobs.begin("virDomainDefineXML")?;
    let written = store::write(&host.root.folders, &config);
    if let Err(error) = written {
        host.forget(&guest);
        return Err(error);
    }
    let domain = {
        let mut state = guest.state();
        let detail = if state.persistent {
            DomainEventDefinedDetailType::UPDATED
        } else {
            DomainEventDefinedDetailType::ADDED
        };
        state.stored = Some(config);
        state.persistent = true;
        state.announce(host, DomainEventType::DEFINED, detail.0);
        state.domain()
    };
    host.events.send();
    Ok(domain)
}

pub(crate) fn undefine(host: &Host, domain: &DomainRef) -> Result<()> {
    undefine_flags(host, domain, Undefine::empty())
}

/// Forgets the stored configuration. A guest that runs goes on until it stops.
pub(crate) fn undefine_flags(host: &Host, domain: &DomainRef, flags: Undefine) -> Result<()> {
    let known = Undefine::MANAGED_SAVE
        | Undefine::SNAPSHOTS_METADATA
        | Undefine::NVRAM
        | Undefine::KEEP_NVRAM
        | Undefine::CHECKPOINTS_METADATA
        | Undefine::TPM
        | Undefine::KEEP_TPM;
    flags::check("qemuDomainUndefineFlags", flags.bits(), known.bits())?;
    for (one, other, names) in [
        (
            Undefine::NVRAM,
            Undefine::KEEP_NVRAM,
            ["NVRAM", "KEEP_NVRAM"],
        ),
        (Undefine::TPM, Undefine::KEEP_TPM, ["TPM", "KEEP_TPM"]),
    ] {
        if flags.contains(one | other) {
            let [one, other] = names.map(|name| format!("VIR_DOMAIN_UNDEFINE_{name}"));
            return Err(Error::exclusive_flags(
                "qemuDomainUndefineFlags",
                &one,
                &other,
            ));
        }
    }
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainUndefine")?;
    let (name, saved) = {
        let state = guest.state();
        if !state.is_persistent() {
            return Err(invalid("cannot undefine transient domain"));
        }
        (Arc::clone(&state.name), state.saved)
    };
    if saved && !flags.contains(Undefine::MANAGED_SAVE) {
        return Err(invalid(
            "Refusing to undefine while domain managed save image exists",
        ));
    }
    let config = Arc::clone(guest.state().config_of(false)?);
    let variables = variables::file(&config).filter(|path| path.exists());
    if variables.is_some() && !flags.intersects(Undefine::NVRAM | Undefine::KEEP_NVRAM) {
        return Err(invalid("cannot undefine domain with nvram"));
    }
    host.remove_saved(&guest)?;
    store::remove(&host.root.folders, &name)?;
    if let Some(path) = variables.filter(|_| flags.contains(Undefine::NVRAM)) {
        files::remove(&path)?;
    }
    if flags.contains(Undefine::TPM)
        || !flags.contains(Undefine::KEEP_TPM) && !keeps_module(&config)
    {
        modules::remove(host, &domain.uuid.to_string())?;
    }
    {
        let mut state = guest.state();
        let detail = DomainEventUndefinedDetailType::REMOVED;
        state.announce(host, DomainEventType::UNDEFINED, detail.0);
        state.persistent = false;
        state.autostart = false;
        if state.is_active() {
            state.stored = None;
        }
    }
    host.forget(&guest);
    host.events.send();
    Ok(())
}

/// Whether the guest's trusted platform module is to outlive its definition.
fn keeps_module(config: &Domain) -> bool {
    config.devices().tpm.iter().any(|tpm| match &tpm.backend {
        TpmBackend::Emulator(emulator) => emulator.persistent_state,
        _ => false,
    })
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::QEMU)
}
