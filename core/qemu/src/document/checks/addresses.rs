//! Addresses: of which kind they can be.

use polyvirt_config::Result;
use polyvirt_config::common::{Address, AddressPci, DeviceInfo};
use polyvirt_config::domain::{Devices, FilesystemDriverType, PanicModel, infos};

use super::super::machine::Guest;
use super::refused;
use crate::Flag;

/// The last register that POWER's hypervisor offers.
const LAST_REGISTER: u64 = 0xffff_ffff;

pub(super) fn check(devices: &Devices, guest: &Guest<'_>) -> Result<()> {
    for info in infos::of(devices) {
        match &info.address {
            Some(Address::Pci(AddressPci {
                zpci: Some(ids), ..
            })) => {
                if !guest.has(Flag::Zpci) {
                    return refused("this machine has no identifiers of PCI devices");
                }
                if ids.uid == Some(0) {
                    return refused("the 'uid' of a PCI device is not 0");
                }
            }
            Some(Address::SpaprVio(place)) if place.reg.is_some_and(|reg| reg > LAST_REGISTER) => {
                return refused(format!("spapr-vio registers end at {LAST_REGISTER:#x}"));
            }
            _ => {}
        }
    }
    let on_pci = |info: &DeviceInfo| matches!(info.address, None | Some(Address::Pci(_)));
    if !devices.shmem.iter().all(|it| on_pci(&it.info)) {
        return refused("shared memory is on the bus 'pci'");
    }
    for panic in &devices.panic {
        let fits = match panic.model {
            Some(PanicModel::Pvpanic) => on_pci(&panic.info),
            Some(PanicModel::Isa) => matches!(panic.info.address, None | Some(Address::Isa(_))),
            Some(_) => panic.info.address.is_none(),
            None => return refused("this machine has no panic device that guests usually get"),
        };
        if !fits {
            let model = panic.model.map_or("", PanicModel::as_str);
            return refused(format!(
                "a panic device of model '{model}' has no such address"
            ));
        }
    }
    for mount in &devices.filesystem {
        let driver = mount.driver.as_ref().and_then(|driver| driver.r#type);
        let virtiofs = driver == Some(FilesystemDriverType::Virtiofs);
        if virtiofs && mount.info.boot.is_some() && !on_pci(&mount.info) {
            return refused("a guest boots from virtiofs on the bus 'pci' only");
        }
    }
    Ok(())
}
