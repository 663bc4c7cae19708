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
    let long = scsi_model(domain, *controller) != Some(ScsiModel::Lsilogic);
    if bus == DiskBus::Scsi && long {
        return format!("{kind}{controller}-{channel}-{target}-{unit}");
    }
    format!("{kind}{controller}-{channel}-{unit}")
}

/// The model of a SCSI host.
fn scsi_model(domain: &Domain, index: u32) -> Option<ScsiModel> {
    let is_scsi = |kind: &ControllerKind| matches!(kind, ControllerKind::Scsi(_));
    match &super::bus::controller(domain, index, is_scsi)?.kind {
        ControllerKind::Scsi(scsi) => scsi.model,
        _ => None,
    }
}

/// Whether a SCSI host has targets with one unit each, so that units are counted instead of targets.
pub(crate) fn has_one_target_per_unit(domain: &Domain, index: u32) -> bool {
    use ScsiModel::{Am53c974, Dc390, Lsilogic, Ncr53c90};
    let model = scsi_model(domain, index);
    matches!(model, Some(Lsilogic | Dc390 | Am53c974 | Ncr53c90))
}
