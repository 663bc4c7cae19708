//! Devices: those that the board brings, and what is left out of the others.

mod board;
mod characters;
mod displays;
mod drives;
mod made_here;
mod various;

use polyvirt_config::Result;
use polyvirt_config::domain::{Domain, Sound, SoundModel};

use super::machine::Guest;
use crate::Settings;

/// Adds the devices that come with the board, and those that come with others.
pub(super) fn bring(domain: &mut Domain, guest: &Guest<'_>, settings: &Settings) -> Result<()> {
    made_here::forget(domain, settings)?;
    board::inputs(domain, guest);
    board::others(domain, guest);
    displays::bring(domain, guest);
    Ok(())
}

/// Fills in what is left out of devices.
pub(super) fn complete(domain: &mut Domain, guest: &Guest<'_>, settings: &Settings) -> Result<()> {
    let name = domain.name.clone();
    let mapping = super::features::needs_mapping(domain, guest);
    let devices = domain.devices_mut();
    devices.disk.iter_mut().for_each(drives::complete);
    for interface in &mut devices.interface {
        various::interface(interface, guest);
    }
    characters::complete(devices, guest);
    let virtio = |sound: &&mut Sound| sound.model == SoundModel::Virtio;
    for sound in devices.sound.iter_mut().filter(virtio) {
        sound.streams.get_or_insert(2);
    }
    displays::complete(devices);
    devices.shmem.iter_mut().try_for_each(various::shmem)?;
    for tpm in &mut devices.tpm {
        various::tpm(tpm, guest);
    }
    devices.vsock.iter_mut().for_each(various::vsock);
    devices.hostdev.iter_mut().for_each(various::hostdev);
    for panic in &mut devices.panic {
        panic.model = panic.model.or_else(|| board::usual_panic(guest));
    }
    if let Some(iommu) = &mut devices.iommu {
        various::iommu(iommu, guest, mapping);
    }
    if let Some(store) = &mut devices.pstore {
        let path = || {
            let folder = settings.folders.lib.join("nvram");
            format!("{}/{name}_PSTORE.raw", folder.display())
        };
        store.path.get_or_insert_with(path);
    }
    if guest.update {
        for module in &mut devices.memory {
            various::align(module, guest);
        }
    }
    Ok(())
}
