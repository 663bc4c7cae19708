//! Devices of which there is little to say.

use polyvirt_config::common::Address;
use polyvirt_config::domain::{
    Crypto, CryptoBackend, Hub, HubType, Input, InputBus, InputGrabToggle, InputKind, Iommu,
    IommuModel, MemoryBalloon, MemoryBalloonModel, Nvram, Panic, PanicModel, Pstore, Rng,
    RngBackend, Shmem, ShmemModelType, ShmemRole, VirtioModel, Vsock, Watchdog, WatchdogAction,
    WatchdogModel,
};
use polyvirt_config::{Error, Result};

use super::chardev::{self, Backend};
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Props, alias};

/// More plugs for USB.
///
/// # Errors
/// When it has no place.
pub fn hub(guest: &Guest<'_>, hub: &Hub) -> Result<Piece> {
    let driver = match hub.r#type {
        HubType::Usb => "usb-hub",
    };
    let props = Props::new()
        .with("driver", driver)
        .with("id", alias::of(&hub.info));
    Ok(Piece::Device(props.and(device::place(guest, &hub.info)?)))
}

/// A mouse, a tablet, a keyboard, or those of the host; nothing for those of the machine.
///
/// # Errors
/// When QEMU has no such thing.
pub fn input(guest: &Guest<'_>, input: &Input) -> Result<Option<Piece>> {
    let name = alias::of(&input.info);
    if let InputKind::Evdev(evdev) = &input.kind {
        let source = evdev.source.as_ref();
        let props = Props::new()
            .with("qom-type", "input-linux")
            .with("id", name)
            .maybe("evdev", source.map(|source| &source.dev))
            .maybe("repeat", source.and_then(|source| source.repeat))
            .flag(
                "grab_all",
                source.is_some_and(|source| source.grab.is_some()),
            )
            .maybe(
                "grab-toggle",
                source
                    .and_then(|source| source.grab_toggle)
                    .map(InputGrabToggle::as_str),
            );
        return Ok(Some(Piece::Object(props)));
    }
    let (usb, virtio) = match &input.kind {
        InputKind::Mouse => ("usb-mouse", "virtio-mouse"),
        InputKind::Tablet => ("usb-tablet", "virtio-tablet"),
        InputKind::Keyboard => ("usb-kbd", "virtio-keyboard"),
        InputKind::Passthrough(_) | InputKind::Evdev(_) => ("", "virtio-input-host"),
    };
    let props = match input.bus {
        Some(InputBus::Usb) => Props::new().with("driver", usb),
        Some(InputBus::Virtio) => {
            let options = input.driver.as_ref().map(|driver| &driver.options);
            device::virtio(virtio, &input.info, input.model, options)?
        }
        _ => return Ok(None),
    };
    let event = match &input.kind {
        InputKind::Passthrough(source) => source.source.as_ref().map(|source| &source.evdev),
        _ => None,
    };
    let props = props.with("id", name).maybe("evdev", event);
    Ok(Some(Piece::Device(
        props.and(device::place(guest, &input.info)?),
    )))
}

/// Memory that the guest gives back.
///
/// # Errors
/// When it has no place.
pub fn balloon(guest: &Guest<'_>, balloon: &MemoryBalloon) -> Result<Option<Piece>> {
    let model = match balloon.model {
        MemoryBalloonModel::None => return Ok(None),
        MemoryBalloonModel::Virtio => VirtioModel::Virtio,
        MemoryBalloonModel::VirtioTransitional => VirtioModel::VirtioTransitional,
        MemoryBalloonModel::VirtioNonTransitional => VirtioModel::VirtioNonTransitional,
        MemoryBalloonModel::Xen => return Err(Error::unsupported("QEMU has no balloon of Xen")),
    };
    let options = balloon.driver.as_ref().map(|driver| &driver.options);
    let props = device::virtio("virtio-balloon", &balloon.info, Some(model), options)?
        .with("id", alias::of(&balloon.info))
        .maybe("deflate-on-oom", balloon.autodeflate)
        .maybe("free-page-reporting", balloon.free_page_reporting)
        .and(device::place(guest, &balloon.info)?);
    Ok(Some(Piece::Device(props)))
}

/// A source of random numbers.
///
/// # Errors
/// When it has no place, or its other end is of a kind that QEMU does not have.
pub fn rng(guest: &Guest<'_>, rng: &Rng) -> Result<Vec<Piece>> {
    let name = alias::of(&rng.info);
    let id = format!("obj{name}");
    let mut pieces = Vec::new();
    let object = match &rng.backend {
        RngBackend::Random(random) => Props::new()
            .with("qom-type", "rng-random")
            .with("id", &id)
            .maybe("filename", random.path.as_ref()),
        RngBackend::Egd(egd) => {
            let source = egd.source.clone().unwrap_or_default();
            let other = format!("char{name}");
            pieces = chardev::backend(guest, &source, egd.log.as_ref(), name, &other)?;
            Props::new()
                .with("qom-type", "rng-egd")
                .with("id", &id)
                .with("chardev", other)
        }
        RngBackend::Builtin => Props::new().with("qom-type", "rng-builtin").with("id", &id),
    };
    pieces.push(Piece::Object(object));
    let rate = rng.rate.as_ref().filter(|rate| rate.bytes.is_some());
    // Without a time the rate is per second.
    let period = rate.map(|rate| rate.period.filter(|period| *period > 0).unwrap_or(1000));
    let options = rng.driver.as_ref().map(|driver| &driver.options);
    let props = device::virtio("virtio-rng", &rng.info, Some(rng.model), options)?
        .with("rng", id)
        .with("id", name)
        .maybe("max-bytes", rate.and_then(|rate| rate.bytes))
        .maybe("period", period)
        .and(device::place(guest, &rng.info)?);
    pieces.push(Piece::Device(props));
    Ok(pieces)
}

/// A watchdog.
///
/// # Errors
/// When it has no place.
pub fn watchdog(guest: &Guest<'_>, watchdog: &Watchdog) -> Result<Piece> {
    // It is part of the machine, which ignores it unless told.
    if watchdog.model == WatchdogModel::Itco {
        return Ok(Piece::option("-global", "ICH9-LPC.noreboot=off"));
    }
    let props = Props::new()
        .with("driver", watchdog.model.as_str())
        .with("id", alias::of(&watchdog.info))
        .and(device::place(guest, &watchdog.info)?);
    Ok(Piece::Device(props))
}

/// What happens when the guest does not look after its watchdogs.
pub(super) fn watchdog_action(guest: &Guest<'_>) -> Option<Piece> {
    let first = guest.domain.devices().watchdog.first()?;
    let action = match first.action {
        // The driver makes the dump, while the guest stands still.
        WatchdogAction::Dump => "pause",
        action => action.as_str(),
    };
    Some(Piece::option("-watchdog-action", action))
}

/// A device through which the guest says that it has crashed.
///
/// # Errors
/// When it has no place.
pub fn panic(guest: &Guest<'_>, panic: &Panic) -> Result<Option<Piece>> {
    let props = match panic.model {
        Some(PanicModel::Isa) => {
            let port = match &panic.info.address {
                Some(Address::Isa(isa)) => isa.iobase,
                _ => None,
            };
            Props::new().with("driver", "pvpanic").maybe("ioport", port)
        }
        Some(PanicModel::Pvpanic) => Props::new()
            .with("driver", "pvpanic-pci")
            .and(device::place(guest, &panic.info)?),
        // These are part of the processor or of the machine.
        Some(PanicModel::Hyperv | PanicModel::Pseries | PanicModel::S390) | None => {
            return Ok(None);
        }
    };
    Ok(Some(Piece::Device(props)))
}

/// Memory that guests share.
///
/// # Errors
/// When it has no place.
pub fn shmem(guest: &Guest<'_>, shmem: &Shmem) -> Result<Vec<Piece>> {
    let name = alias::of(&shmem.info);
    let model = shmem.model.as_ref().map(|model| model.r#type);
    let place = device::place(guest, &shmem.info)?;
    let leads = shmem.role.map(|role| role == ShmemRole::Master);
    let leads = leads.map(|leads| if leads { "on" } else { "off" });
    match model {
        Some(ShmemModelType::IvshmemPlain) => {
            let id = format!("shmmem-{name}");
            let back = Props::new()
                .with("qom-type", "memory-backend-file")
                .with("id", &id)
                .with("mem-path", format!("/dev/shm/{}", shmem.name))
                .with("size", shmem.size.unwrap_or_default() << 10)
                .with("share", true);
            let front = Props::new()
                .with("driver", "ivshmem-plain")
                .with("id", name)
                .with("memdev", id)
                .maybe("master", leads)
                .and(place);
            Ok(vec![Piece::Object(back), Piece::Device(front)])
        }
        Some(ShmemModelType::IvshmemDoorbell) => {
            let id = format!("char{name}");
            let usual = || format!("/var/lib/libvirt/shmem-{}-sock", shmem.name);
            let path = shmem
                .server
                .as_ref()
                .and_then(|server| server.path.clone())
                .unwrap_or_else(usual);
            let settings = Props::new().with("path", path);
            let msi = shmem.msi.as_ref();
            let front = Props::new()
                .with("driver", "ivshmem-doorbell")
                .with("id", name)
                .with("chardev", &id)
                .maybe("master", leads)
                .maybe("vectors", msi.and_then(|msi| msi.vectors))
                .maybe("ioeventfd", msi.and_then(|msi| msi.ioeventfd))
                .and(place);
            Ok(vec![
                Piece::Chardev(Backend {
                    id,
                    kind: "socket",
                    settings,
                }),
                Piece::Device(front),
            ])
        }
        Some(ShmemModelType::Ivshmem) | None => Err(Error::unsupported(
            "QEMU shares memory through 'ivshmem-plain' and 'ivshmem-doorbell'",
        )),
    }
}

/// A socket between guest and host.
///
/// # Errors
/// When it has no place.
pub fn vsock(guest: &Guest<'_>, vsock: &Vsock) -> Result<Piece> {
    let name = alias::of(&vsock.info);
    let descriptors = guest.launch.prepared.descriptors(&format!("{name}-vhost"));
    let options = vsock.driver.as_ref().map(|driver| &driver.options);
    let props = device::virtio("vhost-vsock", &vsock.info, vsock.model, options)?
        .with("id", name)
        .maybe("guest-cid", vsock.cid.as_ref().and_then(|cid| cid.address))
        .maybe("vhostfd", descriptors.into_iter().next())
        .and(device::place(guest, &vsock.info)?);
    Ok(Piece::Device(props))
}

/// A device that encrypts for the guest.
///
/// # Errors
/// When it has no place.
pub fn crypto(guest: &Guest<'_>, crypto: &Crypto) -> Result<Vec<Piece>> {
    let name = alias::of(&crypto.info);
    let id = format!("obj{name}");
    let (kind, queues) = match &crypto.backend {
        CryptoBackend::Builtin(builtin) => ("cryptodev-backend-builtin", builtin.queues),
        CryptoBackend::Lkcf(kernel) => ("cryptodev-backend-lkcf", kernel.queues),
    };
    let back = Props::new()
        .with("qom-type", kind)
        .with("id", &id)
        .maybe("queues", queues.filter(|queues| *queues > 0));
    let options = crypto.driver.as_ref().map(|driver| &driver.options);
    let front = device::virtio("virtio-crypto", &crypto.info, None, options)?
        .with("cryptodev", id)
        .with("id", name)
        .and(device::place(guest, &crypto.info)?);
    Ok(vec![Piece::Object(back), Piece::Device(front)])
}

/// What keeps devices to their own memory; nothing for one that is part of the machine.
///
/// # Errors
/// When it has no place.
pub fn iommu(guest: &Guest<'_>, iommu: &Iommu) -> Result<Option<Piece>> {
    let driver = iommu.driver.as_ref();
    let on_off = |state: Option<bool>| state.map(|state| if state { "on" } else { "off" });
    let props = match iommu.model {
        IommuModel::Smmuv3 => return Ok(None),
        IommuModel::Virtio => Props::new()
            .with("driver", "virtio-iommu")
            .with("id", alias::of(&iommu.info))
            .and(device::place(guest, &iommu.info)?),
        IommuModel::Intel => Props::new()
            .with("driver", "intel-iommu")
            .with("id", alias::of(&iommu.info))
            .maybe(
                "intremap",
                on_off(driver.and_then(|driver| driver.intremap)),
            )
            .maybe(
                "caching-mode",
                driver.and_then(|driver| driver.caching_mode),
            )
            .maybe("eim", on_off(driver.and_then(|driver| driver.eim)))
            .maybe("device-iotlb", driver.and_then(|driver| driver.iotlb))
            .maybe("aw-bits", driver.and_then(|driver| driver.aw_bits))
            .maybe(
                "dma-translation",
                driver.and_then(|driver| driver.dma_translation),
            ),
    };
    Ok(Some(Piece::Device(props)))
}

/// A place where the guest keeps what it said last before it crashed.
///
/// # Errors
/// When it has no place.
pub fn pstore(guest: &Guest<'_>, pstore: &Pstore) -> Result<Vec<Piece>> {
    let name = alias::of(&pstore.info);
    let id = format!("mem{name}");
    let back = Props::new()
        .with("qom-type", "memory-backend-file")
        .with("id", &id)
        .maybe("mem-path", pstore.path.as_ref())
        .maybe("size", pstore.size.map(|kib| kib << 10))
        .with("share", true);
    let front = Props::new()
        .with("driver", pstore.backend.as_str())
        .with("id", name)
        .with("memdev", id)
        .and(device::place(guest, &pstore.info)?);
    Ok(vec![Piece::Object(back), Piece::Device(front)])
}

/// Memory of Power machines that keeps its content.
///
/// # Errors
/// When it has no place.
pub(super) fn nvram(guest: &Guest<'_>, nvram: &Nvram) -> Result<Option<Piece>> {
    let place = match &nvram.info.address {
        Some(Address::SpaprVio(vio)) => vio.reg,
        _ => None,
    };
    if !guest.machine.is_pseries() {
        return Err(Error::unsupported(
            "only pSeries machines have non-volatile memory of their own",
        ));
    }
    Ok(place.map(|reg| Piece::option("-global", format!("spapr-nvram.reg=0x{reg:x}"))))
}

/// A note of the guest's kernel for those who look at dumps of it.
pub(super) fn core_note(guest: &Guest<'_>) -> Option<Piece> {
    let wanted = guest.domain.features.as_ref()?.vmcoreinfo.as_ref()?.state;
    wanted.then(|| Piece::Device(Props::new().with("driver", "vmcoreinfo")))
}
