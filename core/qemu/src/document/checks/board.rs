//! The machine and its features: which go with which.

use polyvirt_config::Result;
use polyvirt_config::domain::{
    Domain, DomainType, Features, GicVersion, InputBus, IommuModel, LoaderType, TimerName,
    TpmBackend, TpmModel, TpmVersion,
};

use super::super::machine::{Board, Guest, is_arm, is_x86, machine_of};
use super::refused;
use crate::Flag;

pub(super) fn check(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    hypervisor(domain, guest)?;
    let none = Features::default();
    let features = domain.features.as_ref().unwrap_or(&none);
    of_one_board(features, guest)?;
    management(features, guest)?;
    ps2(domain, features, guest)?;
    acpi(domain, features, guest)?;
    timers(domain, guest)?;
    iommu(domain, features, guest)?;
    tpm(domain, guest)
}

/// The program has to have the machine, and what the guest is to run on.
fn hypervisor(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    let kind = domain.r#type;
    let there = match kind {
        DomainType::Kvm => guest.has(Flag::Kvm),
        DomainType::Qemu => true,
        _ => false,
    };
    if !there {
        return refused(format!(
            "this QEMU runs no guests of type '{}'",
            kind.as_str()
        ));
    }
    let name = machine_of(domain);
    if guest.capabilities.machine(guest.on, name).is_some() {
        return Ok(());
    }
    refused(format!(
        "this QEMU has no machine '{name}' that runs on {}",
        guest.on.name()
    ))
}

/// Features that only some boards have.
fn of_one_board(features: &Features, guest: &Guest<'_>) -> Result<()> {
    let pseries = guest.board == Board::Pseries;
    let arm = guest.board == Board::ArmVirt;
    let x86 = is_x86(guest.arch);
    let riscv = guest.board == Board::RiscvVirt;
    let said = [
        ("hpt", features.hpt.is_some(), pseries),
        ("htm", features.htm.is_some(), pseries),
        ("nested-hv", features.nested_hv.is_some(), pseries),
        ("ccf-assist", features.ccf_assist.is_some(), pseries),
        ("cfpc", features.cfpc.is_some(), pseries),
        ("sbbc", features.sbbc.is_some(), pseries),
        ("ibs", features.ibs.is_some(), pseries),
        ("gic", features.gic.is_some(), arm),
        ("ras", features.ras.is_some(), arm),
        ("aia", features.aia.is_some(), riscv),
        ("smm", features.smm.is_some(), guest.board == Board::Q35),
        ("vmport", features.vmport.is_some(), x86),
        ("ioapic", features.ioapic.is_some(), x86),
        ("ps2", features.ps2.is_some(), x86),
    ];
    if let Some((name, ..)) = said.iter().find(|(_, said, fits)| *said && !fits) {
        let arch = guest.arch.as_str();
        return refused(format!("this machine of {arch} has no feature '{name}'"));
    }
    match features.gic.as_ref().and_then(|gic| gic.version) {
        Some(GicVersion::None) => refused("a GIC has a version"),
        _ => Ok(()),
    }
}

/// Memory of system management mode.
fn management(features: &Features, guest: &Guest<'_>) -> Result<()> {
    let tseg = features.smm.as_ref().filter(|smm| smm.state);
    let Some(tseg) = tseg.and_then(|smm| smm.tseg.as_ref()) else {
        return Ok(());
    };
    if guest.board != Board::Q35 || !guest.has(Flag::MchExtendedTsegMbytes) {
        return refused("this machine does not let the size of 'tseg' be chosen");
    }
    // Sizes are in the largest unit of which they are a number.
    let small = matches!(tseg.unit.as_deref(), None | Some("B" | "bytes" | "KiB"));
    if small && tseg.text != 0 {
        return refused("the size of 'tseg' is a number of MiB");
    }
    Ok(())
}

/// Keyboard and mouse of the board, and what goes by the same controller.
fn ps2(domain: &Domain, features: &Features, guest: &Guest<'_>) -> Result<()> {
    let Some(ps2) = &features.ps2 else {
        return Ok(());
    };
    if !guest.has(Flag::I8042) || !guest.has(Flag::MachineI8042Opt) {
        return refused("this QEMU does not let 'ps2' be chosen");
    }
    if ps2.state {
        return Ok(());
    }
    let inputs = &domain.devices().input;
    if inputs.iter().any(|input| input.bus == Some(InputBus::Ps2)) {
        return refused("input on the bus 'ps2' needs the feature 'ps2'");
    }
    if features.vmport.as_ref().is_some_and(|vmport| vmport.state) {
        return refused("the feature 'vmport' needs the feature 'ps2'");
    }
    Ok(())
}

/// The machine has to have ACPI, and x86 has no UEFI without it.
fn acpi(domain: &Domain, features: &Features, guest: &Guest<'_>) -> Result<()> {
    let machine = guest.capabilities.machine(guest.on, machine_of(domain));
    if features.acpi && machine.and_then(|machine| machine.acpi) == Some(false) {
        let name = machine_of(domain);
        return refused(format!("the machine '{name}' has no ACPI"));
    }
    let loader = domain.os().loader.as_ref();
    let uefi = loader.and_then(|loader| loader.r#type) == Some(LoaderType::Pflash);
    if uefi && is_x86(guest.arch) && !features.acpi {
        return refused("UEFI needs the feature 'acpi' on this architecture");
    }
    Ok(())
}

/// Timers of PCs and of ARM.
fn timers(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    let timers = domain.clock.iter().flat_map(|clock| &clock.timer);
    for timer in timers {
        let fits = match timer.name {
            TimerName::Platform => false,
            TimerName::Rtc => true,
            TimerName::Armvtimer => is_arm(guest.arch),
            _ => is_x86(guest.arch),
        };
        if !fits {
            let name = timer.name.as_str();
            return refused(format!("this machine has no timer '{name}'"));
        }
    }
    Ok(())
}

fn iommu(domain: &Domain, features: &Features, guest: &Guest<'_>) -> Result<()> {
    let Some(iommu) = &domain.devices().iommu else {
        return Ok(());
    };
    let (q35, arm) = (guest.board == Board::Q35, guest.board == Board::ArmVirt);
    let (fits, flag) = match iommu.model {
        IommuModel::Intel => (q35, Flag::IntelIommu),
        IommuModel::Smmuv3 => (arm, Flag::MachineVirtIommu),
        IommuModel::Virtio => (q35 || arm, Flag::VirtioIommuPci),
    };
    let model = iommu.model.as_str();
    if !fits || !guest.has(flag) {
        return refused(format!("this machine has no IOMMU of model '{model}'"));
    }
    if iommu.model == IommuModel::Virtio && !features.acpi {
        return refused("an IOMMU of model 'virtio' needs the feature 'acpi'");
    }
    Ok(())
}

/// Which TPM goes with which machine, and how many there can be.
fn tpm(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    let tpms = &domain.devices().tpm;
    let proxy = |model| model == Some(TpmModel::SpaprTpmProxy);
    if tpms.iter().filter(|tpm| !proxy(tpm.model)).count() > 1 {
        return refused("a guest has one TPM, beside that of the hypervisor");
    }
    for tpm in tpms {
        let (fits, flag) = match tpm.model {
            Some(TpmModel::TpmTis) | None => (true, None),
            Some(TpmModel::TpmCrb) => {
                (is_x86(guest.arch) || is_arm(guest.arch), Some(Flag::TpmCrb))
            }
            Some(TpmModel::TpmSpapr) => (guest.board == Board::Pseries, Some(Flag::TpmSpapr)),
            Some(TpmModel::SpaprTpmProxy) => {
                (guest.board == Board::Pseries, Some(Flag::SpaprTpmProxy))
            }
        };
        if !fits || flag.is_some_and(|flag| !guest.has(flag)) {
            let model = tpm.model.map_or("", TpmModel::as_str);
            return refused(format!("this machine has no TPM of model '{model}'"));
        }
        if let TpmBackend::Emulator(emulator) = &tpm.backend
            && emulator.version == Some(TpmVersion::V12)
            && is_arm(guest.arch)
        {
            return refused("ARM has no TPM of version 1.2");
        }
        let crb = tpm.model == Some(TpmModel::TpmCrb);
        if let TpmBackend::Emulator(emulator) = &tpm.backend
            && emulator.version == Some(TpmVersion::V12)
            && crb
        {
            return refused("a TPM of model 'tpm-crb' is of version 2.0");
        }
    }
    Ok(())
}
