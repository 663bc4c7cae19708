//! What the board can do: interrupt controllers.

use polyvirt_config::domain::{
    Domain, Features, Gic, GicVersion, IoApic, IoApicDriver, Iommu, IommuModel,
};

use super::machine::{Board, Guest, is_x86};
use crate::capabilities::Accelerator;

/// The most CPUs whose interrupts need no x2APIC.
pub(super) const MOST_WITHOUT_X2APIC: u32 = 255;

/// Fills in what the board needs.
pub(super) fn complete(domain: &mut Domain, guest: &Guest<'_>) {
    gic(domain, guest);
    split_interrupts(domain, guest);
}

/// Whether there are so many CPUs that interrupts have to be mapped.
pub(super) fn needs_mapping(domain: &Domain, guest: &Guest<'_>) -> bool {
    is_x86(guest.arch) && guest.board == Board::Q35 && domain.max_vcpus() > MOST_WITHOUT_X2APIC
}

/// The board `virt` of ARM has a GIC always: the newest that can be had, where that is of use.
fn gic(domain: &mut Domain, guest: &Guest<'_>) {
    let said = domain
        .features
        .as_ref()
        .and_then(|features| features.gic.as_ref());
    let open = said.map_or(guest.board == Board::ArmVirt, |gic| gic.version.is_none());
    if !open {
        return;
    }
    let offered = |version: u32| {
        guest.capabilities.probe.gic.iter().any(|gic| {
            let here = match guest.on {
                Accelerator::Kvm => gic.kernel,
                Accelerator::Tcg => gic.emulated,
            };
            gic.version == version && here
        })
    };
    // The emulated third version lacks what interrupts of PCI Express are sent with.
    let third = guest.on == Accelerator::Kvm && offered(3);
    let version = if third {
        GicVersion::V3
    } else {
        GicVersion::V2
    };
    domain.features.get_or_insert_with(Features::default).gic = Some(Gic {
        version: Some(version),
    });
}

/// Mapped interrupts need an I/O APIC of which QEMU plays a half.
fn split_interrupts(domain: &mut Domain, guest: &Guest<'_>) {
    let needs = needs_mapping(domain, guest);
    let mapped = |iommu: &Iommu| {
        let driver = iommu.driver.as_ref();
        driver.is_some_and(|driver| driver.intremap == Some(true)) || needs
    };
    let iommu = domain.devices().iommu.as_ref();
    if iommu.is_some_and(|iommu| iommu.model == IommuModel::Intel && mapped(iommu)) {
        let features = domain.features.get_or_insert_with(Features::default);
        features.ioapic.get_or_insert(IoApic {
            driver: IoApicDriver::Qemu,
        });
    }
}
