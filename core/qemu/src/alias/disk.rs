//! Names of disks: by their place on a bus where there is one, else by the number that their name in the guest tells.

use polyvirt_config::common::{Address, AddressDrive};
use polyvirt_config::domain::storage::DiskName;
use polyvirt_config::domain::{ControllerKind, Disk, DiskBus, Domain, ScsiModel};

pub(super) fn assign(domain: &mut Domain) {
    let names: Vec<String> = domain
        .devices()
        .disk
        .iter()
        .map(|disk| name_of(domain, disk))
        .collect();
    for (disk, name) in domain.devices_mut().disk.iter_mut().zip(names) {
        super::name(&mut disk.info, name);
    }
}

fn name_of(domain: &Domain, disk: &Disk) -> String {
    let bus = disk.target.bus.unwrap_or(DiskBus::Ide);
    if let Some(Address::Drive(place)) = &disk.info.address {
        return by_place(domain, bus, place);
    }
    let number = DiskName::parse(&disk.target.dev).map_or(0, |name| name.index);
    match bus {
        DiskBus::Sd => format!("sd{number}"),
        bus => format!("{}-disk{number}", bus.as_str()),
    }
}

fn by_place(domain: &Domain, bus: DiskBus, place: &AddressDrive) -> String {
    let AddressDrive {
        controller,
        bus: channel,
        target,
        unit,
    } = place;
    let kind = bus.as_str();
    if bus == DiskBus::Scsi && !has_one_target_per_unit(domain, *controller) {
        return format!("{kind}{controller}-{channel}-{target}-{unit}");
    }
    format!("{kind}{controller}-{channel}-{unit}")
}

/// Whether a SCSI host has targets with one unit each, so that units are counted instead of targets.
pub(crate) fn has_one_target_per_unit(domain: &Domain, index: u32) -> bool {
    let is_scsi = |kind: &ControllerKind| matches!(kind, ControllerKind::Scsi(_));
    let found = super::bus::controller(domain, index, is_scsi);
    let ControllerKind::Scsi(scsi) = &(match found {
        Some(controller) => controller,
        None => return false,
    })
    .kind
    else {
        return false;
    };
    matches!(
        scsi.model,
        Some(ScsiModel::Lsilogic | ScsiModel::Dc390 | ScsiModel::Am53c974 | ScsiModel::Ncr53c90)
    )
}
