//! Saved guests in files of the driver's own, from which they go on when they are started.

use std::path::PathBuf;
use std::sync::Arc;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainSaveImageXmlFlags as ImageXml, DomainSaveRestoreFlags as Flags, Error, ErrorDomain,
    Result,
};
use polyvirt_host::files;

use super::{KNOWN, image, redefine, shown, write};
use crate::calls::{define, flags};
use crate::guest::{Guest, start};
use crate::host::Host;
use crate::root;

fn path(host: &Host, guest: &Guest) -> PathBuf {
    let name = format!("{}.save", guest.state().name);
    root::saved(&host.root.folders).join(name)
}

/// Writes a guest's memory to a file of the driver's own, and ends it.
pub(crate) fn save_managed(host: &Host, domain: &DomainRef, flags: Flags) -> Result<()> {
    flags::check("qemuDomainManagedSave", flags.bits(), KNOWN.bits())?;
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainManagedSave")?;
    if !guest.state().persistent {
        let message = "cannot do managed save for transient domain";
        return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
    }
    write(host, &guest, &path(host, &guest), None, flags)?;
    guest.state().saved = true;
    domain.set_id(-1);
    Ok(())
}

pub(crate) fn has_managed(host: &Host, domain: &DomainRef, flags: u32) -> Result<bool> {
    flags::check("qemuDomainHasManagedSaveImage", flags, 0)?;
    host.with(domain, |state| Ok(state.saved))
}

pub(crate) fn remove_managed(host: &Host, domain: &DomainRef, flags: u32) -> Result<()> {
    flags::check("qemuDomainManagedSaveRemove", flags, 0)?;
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainManagedSaveRemove")?;
    host.remove_saved(&guest)
}

pub(crate) fn managed_document(host: &Host, domain: &DomainRef, flags: ImageXml) -> Result<String> {
    let known = ImageXml::SECURE.bits();
    flags::check("qemuDomainManagedSaveGetXMLDesc", flags.bits(), known)?;
    let guest = host.guest(domain)?;
    require_saved(&guest)?;
    shown(host, &path(host, &guest), flags.contains(ImageXml::SECURE))
}

pub(crate) fn define_managed(
    host: &Host,
    domain: &DomainRef,
    document: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let known = Flags::RUNNING | Flags::PAUSED;
    flags::check("qemuDomainManagedSaveDefineXML", flags.bits(), known.bits())?;
    let guest = host.guest(domain)?;
    let _job = guest.jobs.begin("virDomainManagedSaveDefineXML")?;
    require_saved(&guest)?;
    let path = path(host, &guest);
    let Some(document) = document else {
        let image = image::open(&path, true)?;
        let (same, ran) = (image.document.clone(), image.how.ran);
        return image.replace(&path, &same, super::wants_running(flags, ran)?);
    };
    redefine(host, &path, document, flags)
}

fn require_saved(guest: &Guest) -> Result<()> {
    if guest.state().saved {
        return Ok(());
    }
    let message = "domain does not have managed save image";
    Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU))
}

/// Starts a guest from its file, which is gone then. The caller has the guest's job.
pub(crate) fn restore_managed(host: &Arc<Host>, guest: &Arc<Guest>, flags: Flags) -> Result<()> {
    let image = image::open(&path(host, guest), false)?;
    let mut domain = define::read_again(host, &image.document)?;
    domain.id = None;
    start(
        host,
        guest,
        &domain,
        &super::restore::from_image(image, flags)?,
    )?;
    host.remove_saved(guest)
}

impl Host {
    /// Removes the file of a saved guest, if there is one.
    pub(crate) fn remove_saved(&self, guest: &Guest) -> Result<()> {
        files::remove(&path(self, guest))?;
        guest.state().saved = false;
        Ok(())
    }

    /// Whether there is the file of a saved guest. One that was being written when its writer was killed is removed:
    /// its guest has ended without it.
    pub(crate) fn is_saved(&self, guest: &Guest) -> bool {
        let path = path(self, guest);
        if image::is_unfinished(&path) {
            // It is no worse than before if it stays.
            let _ = files::remove(&path);
            return false;
        }
        path.is_file()
    }
}
