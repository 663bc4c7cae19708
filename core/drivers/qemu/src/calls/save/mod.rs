//! Saved guests: memory in a file, to go on from later.

mod image;
mod managed;
mod restore;

use std::path::Path;
use std::sync::Arc;

use polyvirt_config::FormatOptions;
use polyvirt_config::domain::Domain;
use polyvirt_driver::params::save::{DXML, FILE};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainEventStoppedDetailType as Stopped, DomainJobOperation, DomainPausedReason,
    DomainRunningReason, DomainSaveImageXmlFlags as ImageXml, DomainSaveRestoreFlags as Flags,
    DomainShutoffReason, DomainState, Error, ErrorDomain, ParamSpec, Result, TypedParam,
    TypedParamList, TypedParameterType,
};
use polyvirt_inventory::require_active;

use super::{define, flags};
use crate::guest::{Guest, Running, WayToFile, networks};
use crate::host::Host;

pub(crate) use managed::{
    define_managed, has_managed, managed_document, remove_managed, restore_managed, save_managed,
};
pub(crate) use restore::{restore, restore_flags};

const KNOWN: Flags = Flags::BYPASS_CACHE
    .union(Flags::RUNNING)
    .union(Flags::PAUSED);

pub(crate) fn save(host: &Host, domain: &DomainRef, to: &str) -> Result<()> {
    save_flags(host, domain, to, None, Flags::empty())
}

/// Writes a guest's memory to a file, and ends it.
pub(crate) fn save_flags(
    host: &Host,
    domain: &DomainRef,
    to: &str,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    flags::check("qemuDomainSaveFlags", flags.bits(), KNOWN.bits())?;
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainSave")?;
    let ended = write(host, &guest, Path::new(to), document, flags);
    domain.set_id(guest.state().id);
    ended
}

/// What saving and restoring take as parameters.
const PARAMS: &[ParamSpec] = &[
    ParamSpec::new(FILE, TypedParameterType::STRING),
    ParamSpec::new(DXML, TypedParameterType::STRING),
];

/// Saves into the file that the parameters name, or else into the one that the driver keeps.
pub(crate) fn save_params(
    host: &Host,
    domain: &DomainRef,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    params.validate(PARAMS)?;
    let document = params.get_string(DXML)?;
    match params.get_string(FILE)? {
        Some(to) => save_flags(host, domain, to, document, flags),
        None if document.is_some() => {
            let message = "a managed save keeps the guest's own document: 'dxml' needs a 'file'";
            Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU))
        }
        None => save_managed(host, domain, flags),
    }
}

/// Restores from the file that the parameters name.
pub(crate) fn restore_params(host: &Arc<Host>, params: &[TypedParam], flags: Flags) -> Result<()> {
    params.validate(PARAMS)?;
    let from = params.get_string(FILE)?.ok_or_else(|| {
        let message = format!("missing parameter '{FILE}', the file to restore from");
        Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
    })?;
    restore_flags(host, from, params.get_string(DXML)?, flags)
}

/// The caller has the guest's job.
fn write(
    host: &Host,
    guest: &Arc<Guest>,
    to: &Path,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let (running, live, ran) = {
        let state = guest.state();
        require_active(&*state)?;
        let ran = state.doing == DomainState::RUNNING;
        (state.running()?, Arc::clone(state.config()?), ran)
    };
    let wanted = wants_running(flags, ran)?;
    let document = match document {
        Some(document) => replacement(host, document, &live)?,
        None => text(host, &live),
    };
    let target = image::target(to)?;
    if ran {
        let stopped = running.stop_cpus(host, guest, DomainPausedReason::SAVE);
        if let Err(error) = stopped {
            target.discard();
            return Err(error);
        }
        host.events.send();
    }
    let way = WayToFile {
        past_cache: flags.contains(Flags::BYPASS_CACHE),
        compression: host.choices.saves(),
    };
    let how = image::Kept {
        ran: wanted,
        compression: way.compression,
    };
    let file = &target.file;
    let written = image::begin(to, file, &document, how).and_then(|()| {
        let operation = DomainJobOperation::SAVE;
        let done = running.write_memory_to(file, way, operation, &guest.transfers)?;
        image::finish(to, file).map(|()| done)
    });
    match written {
        Ok(done) => guest.state().note(host, done),
        Err(error) => {
            target.discard();
            if ran {
                go_on(host, guest, &running);
            }
            return Err(error);
        }
    }
    let why = (DomainShutoffReason::SAVED, Stopped::SAVED);
    *running.ending.lock() = Some(why);
    running.finish(host, guest, why);
    Ok(())
}

/// Lets a guest run again that could not be saved.
fn go_on(host: &Host, guest: &Guest, running: &Arc<Running>) {
    // It has been told already why it could not be saved.
    let _ = running.run_cpus(host, guest, DomainRunningReason::SAVE_CANCELED);
    host.events.send();
}

/// Whether the guest is to run once it is restored.
fn wants_running(flags: Flags, ran: bool) -> Result<bool> {
    let (running, paused) = (
        flags.contains(Flags::RUNNING),
        flags.contains(Flags::PAUSED),
    );
    if running && paused {
        let message =
            "flags VIR_DOMAIN_SAVE_RUNNING and VIR_DOMAIN_SAVE_PAUSED are mutually exclusive";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::DOM));
    }
    Ok(running || ran && !paused)
}

fn text(host: &Host, domain: &Domain) -> String {
    let options = FormatOptions {
        inactive: false,
        secure: true,
        migratable: true,
    };
    networks::unplugged(domain).format_for(&options, &host.hooks())
}

/// A document to restore from, given by the caller: it may differ where the guest does not notice.
fn replacement(host: &Host, document: &str, before: &Domain) -> Result<String> {
    let wanted = define::read_again(host, document)?;
    polyvirt_config::domain::stable::check(before, &wanted)?;
    Ok(text(host, &wanted))
}

/// The document in the file of a saved guest.
pub(crate) fn image_document(host: &Host, path: &str, flags: ImageXml) -> Result<String> {
    flags::check(
        "qemuDomainSaveImageGetXMLDesc",
        flags.bits(),
        ImageXml::SECURE.bits(),
    )?;
    shown(host, Path::new(path), flags.contains(ImageXml::SECURE))
}

fn shown(host: &Host, path: &Path, secure: bool) -> Result<String> {
    let image = image::open(path, false)?;
    let domain = define::read_again(host, &image.document)?;
    let options = FormatOptions {
        inactive: false,
        secure,
        migratable: false,
    };
    Ok(domain.format_for(&options, &host.hooks()))
}

/// Puts another document into the file of a saved guest.
pub(crate) fn define_image(host: &Host, path: &str, document: &str, flags: Flags) -> Result<()> {
    let known = Flags::RUNNING | Flags::PAUSED;
    flags::check("qemuDomainSaveImageDefineXML", flags.bits(), known.bits())?;
    redefine(host, Path::new(path), document, flags)
}

fn redefine(host: &Host, path: &Path, document: &str, flags: Flags) -> Result<()> {
    let image = image::open(path, true)?;
    let before = define::read_again(host, &image.document)?;
    let ran = wants_running(flags, image.how.ran)?;
    let document = replacement(host, document, &before)?;
    image.replace(path, &document, ran)
}
