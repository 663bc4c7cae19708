//! The devices that go on PCI, in the order in which they have always been given their places.

use polyvirt_config::common::DeviceInfo;
use polyvirt_config::domain::{
    Controller, ControllerKind, Devices, Disk, DiskBus, Filesystem, FilesystemDriverType, Hostdev,
    HostdevKind, HostdevSubsystemDevice, Input, InputBus, Interface, InterfaceKind, IommuModel,
    MdevModel, MemoryBalloonModel, MemoryDeviceModel, PanicModel, ScsiModel, SerialTargetType,
    Sound, SoundModel, UsbModel, VideoType, VirtioModel, WatchdogModel,
};

use super::bus::{Kind, Plug};

/// A device that has a place on PCI, and what it needs.
pub(super) type Site<'d> = (&'d mut DeviceInfo, Plug);

/// What devices are to buses of a machine.
#[derive(Clone, Copy)]
pub(super) struct Kinds {
    /// What a device is that could be of PCI Express: conventional, where the machine has no Express.
    pub(super) express: Kind,
}

impl Kinds {
    const fn fast(self) -> Plug {
        Plug::of(self.express)
    }

    /// Virtio; a device that speaks both the old and the new way is of conventional PCI.
    fn virtio(self, model: Option<VirtioModel>) -> Plug {
        if model == Some(VirtioModel::VirtioTransitional) {
            CONVENTIONAL
        } else {
            self.fast()
        }
    }
}

const CONVENTIONAL: Plug = Plug::of(Kind::Conventional);

/// Devices that come before the controllers.
pub(super) fn before(devices: &mut Devices, kinds: Kinds) -> Vec<Site<'_>> {
    let mut sites = Vec::new();
    let mounts = devices.filesystem.iter_mut();
    sites.extend(mounts.filter_map(|it| {
        let plug = mount(it, kinds)?;
        Some((&mut it.info, plug))
    }));
    let interfaces = devices.interface.iter_mut();
    sites.extend(interfaces.filter_map(|it| {
        let plug = interface(it, kinds)?;
        Some((&mut it.info, plug))
    }));
    let sounds = devices.sound.iter_mut();
    sites.extend(sounds.filter_map(|it| {
        let plug = sound(it, kinds)?;
        Some((&mut it.info, plug))
    }));
    sites
}

/// Devices that come after the controllers.
pub(super) fn after(devices: &mut Devices, kinds: Kinds) -> Vec<Site<'_>> {
    let mut sites: Vec<Site<'_>> = Vec::new();
    sites.extend(devices.disk.iter_mut().filter_map(|it| {
        let plug = disk(it, kinds)?;
        Some((&mut it.info, plug))
    }));
    // A network card of the host is a device of the host.
    let cards = devices.interface.iter_mut();
    let cards = cards.filter(|it| matches!(it.kind, InterfaceKind::Hostdev(_)));
    sites.extend(cards.map(|it| (&mut it.info, kinds.fast())));
    sites.extend(devices.hostdev.iter_mut().filter_map(|it| {
        let plug = hostdev(it, kinds)?;
        Some((&mut it.info, plug))
    }));
    sites.extend(devices.memballoon.iter_mut().filter_map(|it| {
        let plug = match it.model {
            MemoryBalloonModel::VirtioTransitional => CONVENTIONAL,
            MemoryBalloonModel::Virtio | MemoryBalloonModel::VirtioNonTransitional => kinds.fast(),
            MemoryBalloonModel::Xen | MemoryBalloonModel::None => return None,
        };
        Some((&mut it.info, plug))
    }));
    sites.extend(devices.rng.iter_mut().map(|it| {
        let plug = kinds.virtio(Some(it.model));
        (&mut it.info, plug)
    }));
    let watchdogs = devices.watchdog.iter_mut();
    let watchdogs = watchdogs.filter(|it| it.model == WatchdogModel::I6300esb);
    sites.extend(watchdogs.map(|it| (&mut it.info, CONVENTIONAL)));
    sites.extend(devices.video.iter_mut().filter_map(|it| {
        let model = it.model.as_ref().and_then(|model| model.r#type)?;
        let plug = video(model, kinds)?;
        Some((&mut it.info, plug))
    }));
    let memory = devices.shmem.iter_mut();
    sites.extend(memory.map(|it| (&mut it.info, CONVENTIONAL)));
    sites.extend(devices.input.iter_mut().filter_map(|it| {
        let plug = input(it, kinds)?;
        Some((&mut it.info, plug))
    }));
    sites
}

/// Devices that come last.
pub(super) fn last(devices: &mut Devices, kinds: Kinds) -> Vec<Site<'_>> {
    let mut sites: Vec<Site<'_>> = Vec::new();
    let ports = devices.serial.iter_mut().filter(|it| {
        let kind = it.target.as_ref().and_then(|target| target.r#type);
        kind == Some(SerialTargetType::PciSerial)
    });
    sites.extend(ports.map(|it| (&mut it.info, CONVENTIONAL)));
    let iommu = devices.iommu.iter_mut();
    let iommu = iommu.filter(|it| it.model == IommuModel::Virtio);
    sites.extend(iommu.map(|it| (&mut it.info, integrated(kinds.express))));
    sites.extend(devices.vsock.iter_mut().map(|it| {
        let plug = kinds.virtio(it.model);
        (&mut it.info, plug)
    }));
    let modules = devices.memory.iter_mut().filter(|it| {
        matches!(
            it.model,
            MemoryDeviceModel::VirtioPmem(_) | MemoryDeviceModel::VirtioMem(_)
        )
    });
    sites.extend(modules.map(|it| (&mut it.info, kinds.fast())));
    let crypto = devices.crypto.iter_mut();
    sites.extend(crypto.map(|it| (&mut it.info, CONVENTIONAL)));
    let panics = devices.panic.iter_mut();
    let panics = panics.filter(|it| it.model == Some(PanicModel::Pvpanic));
    sites.extend(panics.map(|it| (&mut it.info, integrated(Kind::Conventional))));
    sites
}

const fn integrated(kind: Kind) -> Plug {
    Plug {
        kind,
        integrated: true,
    }
}

fn mount(mount: &Filesystem, kinds: Kinds) -> Option<Plug> {
    let driver = mount.driver.as_ref().and_then(|driver| driver.r#type);
    match driver {
        Some(FilesystemDriverType::Virtiofs) => Some(kinds.fast()),
        None | Some(FilesystemDriverType::Path | FilesystemDriverType::Handle) => {
            Some(kinds.virtio(mount.model))
        }
        _ => None,
    }
}

fn interface(interface: &Interface, kinds: Kinds) -> Option<Plug> {
    if matches!(interface.kind, InterfaceKind::Hostdev(_)) {
        return None;
    }
    let model = interface.model.as_ref();
    match model.and_then(|model| model.r#type.as_deref()) {
        Some("usb-net") => None,
        None | Some("virtio" | "virtio-non-transitional" | "e1000e" | "igb") => Some(kinds.fast()),
        Some(_) => Some(CONVENTIONAL),
    }
}

fn sound(sound: &Sound, kinds: Kinds) -> Option<Plug> {
    match sound.model {
        SoundModel::Es1370 | SoundModel::Ac97 | SoundModel::Ich6 | SoundModel::Ich9 => {
            Some(CONVENTIONAL)
        }
        SoundModel::Virtio => Some(kinds.fast()),
        SoundModel::Sb16 | SoundModel::Pcspk | SoundModel::Usb | SoundModel::Ich7 => None,
    }
}

fn disk(disk: &Disk, kinds: Kinds) -> Option<Plug> {
    match disk.target.bus {
        Some(DiskBus::Virtio) => Some(kinds.virtio(disk.model)),
        _ => None,
    }
}

fn hostdev(hostdev: &Hostdev, kinds: Kinds) -> Option<Plug> {
    let HostdevKind::Subsystem(kind) = &hostdev.kind else {
        return None;
    };
    match &kind.device {
        HostdevSubsystemDevice::Pci(_) => Some(kinds.fast()),
        HostdevSubsystemDevice::Mdev(mdev) if mdev.model == MdevModel::VfioPci => {
            Some(kinds.fast())
        }
        HostdevSubsystemDevice::ScsiHost(scsi) => Some(kinds.virtio(scsi.model)),
        _ => None,
    }
}

fn video(model: VideoType, kinds: Kinds) -> Option<Plug> {
    match model {
        VideoType::Virtio | VideoType::Bochs => Some(kinds.fast()),
        VideoType::Gop | VideoType::None | VideoType::Ramfb => None,
        _ => Some(CONVENTIONAL),
    }
}

fn input(input: &Input, kinds: Kinds) -> Option<Plug> {
    match input.bus {
        Some(InputBus::Virtio) => Some(kinds.virtio(input.model)),
        _ => None,
    }
}

/// What a controller is to buses; nothing when it is not on PCI, or has a place of its own on the board.
pub(super) fn controller(controller: &Controller, kinds: Kinds) -> Option<Plug> {
    match &controller.kind {
        ControllerKind::Pci(pci) => Some(Plug::of(Kind::Bridge(pci.model?))),
        ControllerKind::Sata | ControllerKind::Ide(_) => Some(CONVENTIONAL),
        ControllerKind::Usb(usb) => match usb.model {
            Some(UsbModel::NecXhci | UsbModel::QemuXhci) => Some(kinds.fast()),
            Some(UsbModel::None | UsbModel::Qusb1 | UsbModel::Qusb2) => None,
            _ => Some(CONVENTIONAL),
        },
        ControllerKind::Scsi(scsi) => match scsi.model {
            None | Some(ScsiModel::Ncr53c90) => None,
            Some(ScsiModel::VirtioScsi | ScsiModel::VirtioNonTransitional) => Some(kinds.fast()),
            Some(_) => Some(CONVENTIONAL),
        },
        ControllerKind::VirtioSerial(serial) => Some(kinds.virtio(serial.model)),
        _ => None,
    }
}
