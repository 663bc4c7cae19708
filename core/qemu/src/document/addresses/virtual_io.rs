//! What POWER's hypervisor offers to guests: network cards, disks, terminals, memory that lasts.

use std::collections::BTreeSet;

use polyvirt_config::common::{Address, AddressSpaprVio, DeviceInfo};
use polyvirt_config::domain::{
    ControllerKind, Devices, Domain, ScsiModel, SerialTargetType, TpmModel,
};
use polyvirt_config::{Error, Result};

use super::super::machine::{Board, Guest};

/// Distance between registers.
const STEP: u64 = 0x1000;

/// Gives each such device a register.
pub(super) fn assign(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    let pseries = guest.board == Board::Pseries;
    let mut taken = BTreeSet::new();
    let mut places = places(domain.devices_mut(), pseries);
    for (info, _) in &mut places {
        if let Some(Address::SpaprVio(AddressSpaprVio { reg: Some(reg) })) = &info.address
            && !taken.insert(*reg)
        {
            return Err(Error::xml(format!(
                "two devices have the spapr-vio register {reg:#x}"
            )));
        }
    }
    for (info, first) in places {
        let Some(Address::SpaprVio(AddressSpaprVio { reg })) = &mut info.address else {
            continue;
        };
        if reg.is_none() {
            let mut free = first;
            while !taken.insert(free) {
                free += STEP;
            }
            *reg = Some(free);
        }
    }
    Ok(())
}

/// The devices that may have registers, and the first register of their kind.
fn places(devices: &mut Devices, pseries: bool) -> Vec<(&mut DeviceInfo, u64)> {
    let mut places: Vec<(&mut DeviceInfo, u64, bool)> = Vec::new();
    for interface in &mut devices.interface {
        let model = interface
            .model
            .as_ref()
            .and_then(|model| model.r#type.as_deref());
        let there = model == Some("spapr-vlan");
        places.push((&mut interface.info, 0x1000, there));
    }
    for controller in &mut devices.controller {
        let there = match &controller.kind {
            ControllerKind::Scsi(scsi) => scsi.model == Some(ScsiModel::Ibmvscsi),
            _ => false,
        };
        places.push((&mut controller.info, 0x2000, there));
    }
    for serial in &mut devices.serial {
        let kind = serial.target.as_ref().and_then(|target| target.r#type);
        let there = kind == Some(SerialTargetType::SpaprVioSerial);
        places.push((&mut serial.info, 0x3000_0000, there));
    }
    if let Some(nvram) = &mut devices.nvram {
        places.push((&mut nvram.info, 0x3000, pseries));
    }
    for tpm in &mut devices.tpm {
        let there = pseries && tpm.model != Some(TpmModel::SpaprTpmProxy);
        places.push((&mut tpm.info, 0x4000, there));
    }
    let settled = places.into_iter().map(|(info, first, there)| {
        if there && !matches!(info.address, Some(Address::SpaprVio(_))) {
            info.address = Some(Address::SpaprVio(AddressSpaprVio::default()));
        }
        (info, first)
    });
    settled.collect()
}
