//! Devices that need few words: memory balloon, sockets, IOMMU, panic.

use std::collections::BTreeSet;

use crate::common::DeviceInfo;
use crate::domain::{
    Devices, Domain, IoApicDriver, Iommu, IommuModel, MemoryBalloon, MemoryBalloonModel, Vsock,
    VsockCid,
};
use crate::{Error, Result};

pub(super) fn normalise(devices: &mut Devices) {
    devices.memballoon.iter_mut().for_each(balloon);
    devices.vsock.iter_mut().for_each(vsock);
}

/// No balloon is nowhere.
pub(crate) fn balloon(balloon: &mut MemoryBalloon) {
    balloon.stats.take_if(|stats| stats.period == Some(0));
    if balloon.model == MemoryBalloonModel::None {
        balloon.info = DeviceInfo::default();
    }
}

/// A guest without a number gets a free one.
pub(crate) fn vsock(vsock: &mut Vsock) {
    let cid = vsock.cid.get_or_insert_with(VsockCid::default);
    cid.auto.get_or_insert(cid.address.is_none());
}

pub(super) fn check(domain: &Domain, devices: &Devices) -> Result<()> {
    devices.vsock.iter().try_for_each(check_vsock)?;
    devices.iommu.iter().try_for_each(check_iommu)?;
    check_interrupts(domain, devices)?;
    let mut models = BTreeSet::new();
    let mut models_of = devices
        .panic
        .iter()
        .map(|panic| panic.model.map(|model| model as usize));
    if !models_of.all(|model| models.insert(model)) {
        return Err(Error::xml("Two panic devices are of the same model"));
    }
    Ok(())
}

/// The first numbers are the hypervisor's and the host's.
pub(crate) fn check_vsock(vsock: &Vsock) -> Result<()> {
    let number = vsock.cid.as_ref().and_then(|cid| cid.address);
    if number.is_some_and(|number| number < 3) {
        return Err(Error::unsupported(
            "The number of a guest's sockets is at least 3",
        ));
    }
    Ok(())
}

/// The hypervisor itself has to play the interrupt controller whose interrupts are mapped.
fn check_interrupts(domain: &Domain, devices: &Devices) -> Result<()> {
    let driver = devices
        .iommu
        .iter()
        .filter_map(|iommu| iommu.driver.as_ref());
    let ioapic = domain
        .features
        .as_ref()
        .and_then(|features| features.ioapic.as_ref());
    let split = ioapic.is_some_and(|ioapic| ioapic.driver == IoApicDriver::Qemu);
    if !split
        && driver
            .into_iter()
            .any(|driver| driver.intremap == Some(true))
    {
        let what = "'intremap' of an IOMMU needs an I/O APIC of the driver 'qemu'";
        return Err(Error::unsupported(what));
    }
    Ok(())
}

fn check_iommu(iommu: &Iommu) -> Result<()> {
    let intel = iommu.model == IommuModel::Intel;
    let driver = iommu.driver.as_ref();
    if driver.is_some() && !intel {
        let what = format!(
            "An IOMMU of model '{}' has no settings",
            iommu.model.as_str()
        );
        return Err(Error::xml(what));
    }
    if iommu.info.address.is_some() && iommu.model != IommuModel::Virtio {
        let what = format!(
            "An IOMMU of model '{}' has no address",
            iommu.model.as_str()
        );
        return Err(Error::xml(what));
    }
    if driver.is_some_and(|driver| driver.eim == Some(true) && driver.intremap != Some(true)) {
        let what = "'eim' of an IOMMU needs 'intremap'";
        return Err(Error::unsupported(what));
    }
    Ok(())
}
