//! Guests that go on from where they were saved.

use std::path::Path;
use std::sync::Arc;

use polyvirt_driver::{
    DomainEventStartedDetailType as Started, DomainRunningReason, DomainSaveRestoreFlags as Flags,
    Error, ErrorDomain, Result,
};
use polyvirt_inventory::Standing;

use polyvirt_host::direct;
use polyvirt_host::filter::Filter;

use super::{KNOWN, image, replacement, wants_running};
use crate::calls::{define, flags};
use crate::guest::{Start, start};
use crate::host::Host;

pub(crate) fn restore(host: &Arc<Host>, from: &str) -> Result<()> {
    restore_flags(host, from, None, Flags::empty())
}

/// Starts the guest in a file, from where it was.
pub(crate) fn restore_flags(
    host: &Arc<Host>,
    from: &str,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let known = KNOWN | Flags::RESET_NVRAM;
    flags::check("qemuDomainRestoreFlags", flags.bits(), known.bits())?;
    let image = image::open(Path::new(from), false)?;
    let mut domain = define::read_again(host, &image.document)?;
    if let Some(document) = document {
        let document = replacement(host, document, &domain)?;
        domain = define::read_again(host, &document)?;
    }
    domain.id = None;
    let guest = host.find_or_add(&domain)?;
    let _job = guest.jobs.begin("virDomainRestore")?;
    if guest.state().is_active() {
        let message = format!("domain '{}' is already active", domain.name);
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::DOMAIN));
    }
    let how = from_image(image, flags)?;
    let started = start(host, &guest, &domain, &how);
    host.events.send();
    if started.is_err() {
        host.forget(&guest);
    }
    started
}

/// How a guest starts from a file.
pub(super) fn from_image(image: image::Image, flags: Flags) -> Result<Start> {
    let runs = wants_running(flags, image.how.ran)?;
    let memory = if flags.contains(Flags::BYPASS_CACHE) {
        direct::reader(&image.file)?
    } else {
        image.file
    };
    let mut larger = image.how.compression.reader(&memory)?;
    let memory = larger
        .as_mut()
        .and_then(Filter::hand_over)
        .unwrap_or(memory);
    Ok(Start {
        forgets: flags.contains(Flags::RESET_NVRAM),
        paused: !runs,
        reason: DomainRunningReason::RESTORED,
        detail: Started::RESTORED,
        memory: Some(memory),
        larger,
    })
}
