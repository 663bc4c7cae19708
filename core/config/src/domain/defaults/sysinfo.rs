//! Facts about the machine in their order, each once; blocks with none go.

use crate::domain::{Domain, SysInfoKind};
use crate::values::{Codec, UuidText};

pub(super) fn normalise(domain: &mut Domain) {
    for info in &mut domain.sysinfo {
        let SysInfoKind::Smbios(smbios) = &mut info.info else {
            continue;
        };
        macro_rules! in_order {
            ($entries:expr) => {
                $entries.retain(|fact| fact.text.is_some());
                $entries.sort_by_key(|fact| fact.name as usize);
                $entries.dedup_by_key(|fact| fact.name);
            };
        }
        if let Some(bios) = &mut smbios.bios {
            in_order!(bios.entry);
        }
        if let Some(system) = &mut smbios.system {
            in_order!(system.entry);
        }
        for board in &mut smbios.base_board {
            in_order!(board.entry);
        }
        if let Some(chassis) = &mut smbios.chassis {
            in_order!(chassis.entry);
        }
        smbios.bios.take_if(|block| block.entry.is_empty());
        smbios.system.take_if(|block| block.entry.is_empty());
        smbios.base_board.retain(|block| !block.entry.is_empty());
        smbios.chassis.take_if(|block| block.entry.is_empty());
        smbios.oem_strings.take_if(|block| block.entry.is_empty());
    }
    uuid(domain);
}

/// The machine's UUID is the domain's: the one that is given stands for the other.
fn uuid(domain: &mut Domain) {
    let Some(text) = domain.system_uuid() else {
        return;
    };
    let given = UuidText::read(text);
    if domain.uuid.is_none() {
        domain.uuid = given;
    }
}
