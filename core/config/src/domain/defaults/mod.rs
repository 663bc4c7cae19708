//! What holds when a document does not say it, the same for all drivers; one file per part of the domain.

mod amount;
mod clock;
mod memory;
mod metadata;
mod numa;
mod os;
mod seclabel;
mod sysinfo;
mod tune;
mod vcpu;

use super::{Devices, Domain, HyperV, HyperVMode, IdMap};
use crate::Result;

/// Fills in what is left out and puts the rest in libvirt's form. Doing so twice changes nothing.
pub(super) fn normalise(domain: &mut Domain, inactive: bool) -> Result<()> {
    texts(domain);
    metadata::normalise(domain.metadata.as_mut());
    sysinfo::normalise(domain);
    os::normalise(domain);
    vcpu::normalise(domain);
    if let Some(cpu) = &mut domain.cpu {
        cpu.normalise();
    }
    numa::normalise(domain)?;
    memory::normalise(domain)?;
    tune::normalise(domain)?;
    features(domain)?;
    clock::normalise(domain);
    seclabel::normalise(domain, inactive);
    if let Some(map) = &mut domain.idmap {
        ranges(map);
    }
    let devices = domain.devices.get_or_insert_with(Devices::default);
    if devices.emulator.as_deref() == Some("") {
        devices.emulator = None;
    }
    super::devices::normalise(domain, inactive)?;
    empties(domain);
    Ok(())
}

/// Parts in which nothing is left are not written, so they are none.
fn empties(domain: &mut Domain) {
    macro_rules! none_if_empty {
        ($($part:ident)+) => {
            $(domain.$part.take_if(|part| *part == Default::default());)+
        };
    }
    none_if_empty!(blkiotune memtune memory_backing vcpus iothreadids defaultiothread);
    none_if_empty!(throttlegroups cputune numatune resource idmap features cpu pm perf);
}

/// Text that says nothing goes.
fn texts(domain: &mut Domain) {
    for text in [
        &mut domain.title,
        &mut domain.description,
        &mut domain.bootloader_args,
    ] {
        text.take_if(|text| text.is_empty());
    }
    domain.iothreads = domain.iothreads.filter(|threads| *threads > 0);
}

fn features(domain: &mut Domain) -> Result<()> {
    let Some(features) = &mut domain.features else {
        return Ok(());
    };
    if let Some(tseg) = features.smm.as_mut().and_then(|smm| smm.tseg.as_mut()) {
        amount::in_largest(&mut tseg.text, &mut tseg.unit, "MiB")?;
    }
    if let Some(hyperv) = &mut features.hyperv
        && hyperv.mode == HyperVMode::Passthrough
    {
        *hyperv = HyperV {
            mode: HyperVMode::Passthrough,
            ..HyperV::default()
        };
    }
    Ok(())
}

fn ranges(map: &mut IdMap) {
    map.uid.sort_by_key(|range| range.start);
    map.gid.sort_by_key(|range| range.start);
}
