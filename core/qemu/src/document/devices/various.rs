//! Devices of which little is left out.

use polyvirt_config::domain::{
    Hostdev, HostdevKind, HostdevSubsystemDevice, Interface, InterfaceKind, InterfaceModel, Iommu,
    IommuDriver, IommuModel, MdevModel, MemoryDevice, MemoryDeviceModel, Shmem, ShmemModelType,
    ShmemMsi, Tpm, TpmBackend, TpmModel, TpmVersion, VirtioModel, Vsock,
};
use polyvirt_config::{Error, Result};

use super::super::machine::{Board, Guest, is_arm, is_ppc64, is_s390, is_x86};
use crate::Flag;

/// The network card of an interface. What is handed through from the host is its own.
pub(super) fn interface(interface: &mut Interface, guest: &Guest<'_>) {
    let said = interface.model.as_ref();
    if said.is_some_and(|model| model.r#type.is_some())
        || matches!(interface.kind, InterfaceKind::Hostdev(_))
    {
        return;
    }
    let name = match interface.kind {
        InterfaceKind::Vdpa(_) | InterfaceKind::Vhostuser(_) => "virtio",
        _ => usual_card(guest),
    };
    interface.model = Some(InterfaceModel {
        r#type: Some(name.to_owned()),
    });
}

fn usual_card(guest: &Guest<'_>) -> &'static str {
    if is_s390(guest.arch) || guest.board.is_virt() {
        return "virtio";
    }
    if is_arm(guest.arch) {
        return match guest.board {
            Board::ArmPci => "smc91c111",
            _ => "lan9118",
        };
    }
    let cards = [
        (Flag::Rtl8139, "rtl8139"),
        (Flag::E1000, "e1000"),
        (Flag::VirtioNet, "virtio"),
    ];
    guest.first(&cards).unwrap_or("rtl8139")
}

/// Shared memory: its size, and how its users wake each other.
pub(super) fn shmem(shmem: &mut Shmem) -> Result<()> {
    let model = shmem.model.as_ref().map(|model| model.r#type);
    let doorbell = model == Some(ShmemModelType::IvshmemDoorbell);
    let refused = |what: &str| Err(Error::unsupported(format!("shared memory {what}")));
    if !doorbell {
        shmem.size.get_or_insert(4 << 20);
    }
    if matches!(model, None | Some(ShmemModelType::Ivshmem)) {
        return Ok(());
    }
    if shmem.server.is_none() {
        return if doorbell {
            refused("of model 'ivshmem-doorbell' needs a server")
        } else {
            Ok(())
        };
    }
    if !doorbell {
        return refused("of model 'ivshmem-plain' has no server");
    }
    if shmem.size.is_some_and(|size| size > 0) {
        return refused("of model 'ivshmem-doorbell' has the size that its server gives it");
    }
    let msi = shmem.msi.get_or_insert_with(ShmemMsi::default);
    msi.ioeventfd.get_or_insert(true);
    Ok(())
}

/// The model of a TPM, and the version of the standard: the two cannot read each other's state.
pub(super) fn tpm(tpm: &mut Tpm, guest: &Guest<'_>) {
    let spapr = is_ppc64(guest.arch);
    let model = *tpm.model.get_or_insert(if spapr {
        TpmModel::TpmSpapr
    } else {
        TpmModel::TpmTis
    });
    if let TpmBackend::Emulator(emulator) = &mut tpm.backend {
        let old = model == TpmModel::TpmTis && is_x86(guest.arch);
        emulator.version.get_or_insert(if old {
            TpmVersion::V12
        } else {
            TpmVersion::V20
        });
    }
}

/// Sockets between host and guest are virtio's.
pub(super) fn vsock(vsock: &mut Vsock) {
    vsock.model.get_or_insert(VirtioModel::Virtio);
}

/// A part of a host's device shows no picture unless it is said to.
pub(super) fn hostdev(hostdev: &mut Hostdev) {
    if let HostdevKind::Subsystem(kind) = &mut hostdev.kind
        && let HostdevSubsystemDevice::Mdev(mdev) = &mut kind.device
        && mdev.model == MdevModel::VfioPci
    {
        mdev.display.get_or_insert(false);
    }
}

/// A new guest with many CPUs maps their interrupts.
pub(super) fn iommu(iommu: &mut Iommu, guest: &Guest<'_>, needed: bool) {
    if !guest.update || !needed || iommu.model != IommuModel::Intel {
        return;
    }
    let driver = iommu.driver.get_or_insert_with(IommuDriver::default);
    if guest.has(Flag::IntelIommuIntremap) {
        driver.intremap.get_or_insert(true);
    }
    if guest.has(Flag::IntelIommuEim) {
        driver.eim.get_or_insert(true);
    }
}

/// Memory modules of POWER come in blocks of 256 MiB.
pub(super) fn align(module: &mut MemoryDevice, guest: &Guest<'_>) {
    const BLOCK: u64 = 256 << 10;
    if !is_ppc64(guest.arch) {
        return;
    }
    let up = |size: &mut u64| *size = size.next_multiple_of(BLOCK);
    match &mut module.model {
        MemoryDeviceModel::Dimm(it) => up(&mut it.target.size),
        MemoryDeviceModel::VirtioPmem(it) => up(&mut it.target.size),
        MemoryDeviceModel::VirtioMem(it) => up(&mut it.target.size),
        MemoryDeviceModel::SgxEpc(it) => up(&mut it.target.size),
        MemoryDeviceModel::Nvdimm(it) => {
            // Its label is not part of what has to be whole blocks.
            let label = it.target.label.as_ref().and_then(|label| label.size);
            let label = label.unwrap_or_default();
            let guest = it.target.size.saturating_sub(label) / BLOCK * BLOCK;
            it.target.size = guest.saturating_add(label);
        }
    }
}
