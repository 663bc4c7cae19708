//! All other devices.

use std::mem::discriminant;

use super::{each, place, same};
use crate::Result;
use crate::domain::{
    Crypto, Devices, Hostdev, HostdevKind, Hub, Input, Interface, Iommu, MemoryBalloon,
    MemoryDevice, Nvram, Panic, Rng, Shmem, Sound, Tpm, TpmBackend, TpmVersion, Video, VideoModel,
    Vsock, Watchdog,
};

pub(super) fn check(from: &Devices, to: &Devices) -> Result<()> {
    each("interface", &from.interface, &to.interface, interface)?;
    each("input", &from.input, &to.input, input)?;
    each("tpm", &from.tpm, &to.tpm, tpm)?;
    each("sound", &from.sound, &to.sound, sound)?;
    each("video", &from.video, &to.video, video)?;
    each("hostdev", &from.hostdev, &to.hostdev, hostdev)?;
    each("hub", &from.hub, &to.hub, hub)?;
    each("watchdog", &from.watchdog, &to.watchdog, watchdog)?;
    each(
        "memballoon",
        from.memballoon.as_slice(),
        to.memballoon.as_slice(),
        balloon,
    )?;
    each("rng", &from.rng, &to.rng, rng)?;
    each("nvram", from.nvram.as_slice(), to.nvram.as_slice(), nvram)?;
    each("panic", &from.panic, &to.panic, panic)?;
    each("shmem", &from.shmem, &to.shmem, shmem)?;
    each("memory", &from.memory, &to.memory, memory)?;
    each("crypto", &from.crypto, &to.crypto, crypto)?;
    each("iommu", from.iommu.as_slice(), to.iommu.as_slice(), iommu)?;
    each("vsock", from.vsock.as_slice(), to.vsock.as_slice(), vsock)?;
    same!("the domain", from, to, devices => { "pstore": &devices.pstore });
    Ok(())
}

fn interface(part: &str, from: &Interface, to: &Interface) -> Result<()> {
    same!(part, from, to, one => {
        "MAC address": one.mac.as_ref().map(|mac| mac.address),
        "model": &one.model,
        "MTU": &one.mtu,
        "filter of received frames": one.trust_guest_rx_filters,
        "set of virtio options": one.driver.as_ref().map(|d| d.virtio.clone()).unwrap_or_default(),
    });
    place(part, &from.info, &to.info)
}

fn input(part: &str, from: &Input, to: &Input) -> Result<()> {
    same!(part, from, to, one => {
        "kind": discriminant(&one.kind),
        "bus": one.bus,
        "model": one.model,
        "set of virtio options": &one.driver,
    });
    place(part, &from.info, &to.info)
}

fn tpm(part: &str, from: &Tpm, to: &Tpm) -> Result<()> {
    fn version(tpm: &Tpm) -> Option<TpmVersion> {
        match &tpm.backend {
            TpmBackend::Emulator(emulator) => emulator.version,
            TpmBackend::Passthrough(_) | TpmBackend::External(_) => None,
        }
    }
    same!(part, from, to, one => {
        "model": one.model,
        "kind": discriminant(&one.backend),
        "version": version(one),
    });
    place(part, &from.info, &to.info)
}

fn sound(part: &str, from: &Sound, to: &Sound) -> Result<()> {
    same!(part, from, to, one => {
        "model": one.model,
        "number of channels": one.multichannel,
        "number of streams": one.streams,
        "set of codecs": &one.codec,
        "set of virtio options": &one.driver,
    });
    place(part, &from.info, &to.info)
}

fn video(part: &str, from: &Video, to: &Video) -> Result<()> {
    let plain = VideoModel::default();
    let model = (from.model.as_ref(), to.model.as_ref());
    let model = (model.0.unwrap_or(&plain), model.1.unwrap_or(&plain));
    same!(part, model.0, model.1, one => {
        "model": one.r#type,
        "amount of video memory": (one.ram, one.vram, one.vram64, one.vgamem),
        "number of screens": one.heads,
        "resolution": &one.resolution,
        "blob setting": one.blob,
        "acceleration": one.acceleration.as_ref().map(|a| (a.accel2d, a.accel3d)),
    });
    same!(part, from, to, one => {
        "set of virtio options": one.driver.as_ref().map(|d| d.options.clone()).unwrap_or_default(),
    });
    place(part, &from.info, &to.info)
}

fn hostdev(part: &str, from: &Hostdev, to: &Hostdev) -> Result<()> {
    fn kind(hostdev: &Hostdev) -> impl PartialEq + use<> {
        match &hostdev.kind {
            HostdevKind::Subsystem(kind) => (Some(discriminant(&kind.device)), None),
            HostdevKind::Capabilities(kind) => (None, Some(discriminant(&kind.device))),
        }
    }
    same!(part, from, to, one => {
        "kind": kind(one),
        "permission to write": one.readonly,
    });
    place(part, &from.info, &to.info)
}

fn hub(part: &str, from: &Hub, to: &Hub) -> Result<()> {
    same!(part, from, to, one => { "kind": one.r#type });
    place(part, &from.info, &to.info)
}

fn watchdog(part: &str, from: &Watchdog, to: &Watchdog) -> Result<()> {
    same!(part, from, to, one => { "model": one.model, "action": one.action });
    place(part, &from.info, &to.info)
}

fn balloon(part: &str, from: &MemoryBalloon, to: &MemoryBalloon) -> Result<()> {
    same!(part, from, to, one => {
        "model": one.model,
        "way to deflate": one.autodeflate,
        "way to report free pages": one.free_page_reporting,
        "set of virtio options": &one.driver,
    });
    place(part, &from.info, &to.info)
}

fn rng(part: &str, from: &Rng, to: &Rng) -> Result<()> {
    same!(part, from, to, one => { "model": one.model, "set of virtio options": &one.driver });
    place(part, &from.info, &to.info)
}

fn nvram(part: &str, from: &Nvram, to: &Nvram) -> Result<()> {
    place(part, &from.info, &to.info)
}

fn panic(part: &str, from: &Panic, to: &Panic) -> Result<()> {
    same!(part, from, to, one => { "model": one.model });
    place(part, &from.info, &to.info)
}

fn shmem(part: &str, from: &Shmem, to: &Shmem) -> Result<()> {
    same!(part, from, to, one => {
        "name": &one.name,
        "role": one.role,
        "model": &one.model,
        "size": one.size,
        "number of interrupts": one.msi.as_ref().map(|msi| msi.vectors),
    });
    place(part, &from.info, &to.info)
}

fn memory(part: &str, from: &MemoryDevice, to: &MemoryDevice) -> Result<()> {
    same!(part, from, to, one => {
        "model": discriminant(&one.model),
        "node": one.node(),
        "size": one.size(),
    });
    place(part, &from.info, &to.info)
}

fn crypto(part: &str, from: &Crypto, to: &Crypto) -> Result<()> {
    same!(part, from, to, one => {
        "model": one.model,
        "kind": one.r#type,
        "set of virtio options": &one.driver,
    });
    place(part, &from.info, &to.info)
}

fn iommu(part: &str, from: &Iommu, to: &Iommu) -> Result<()> {
    same!(part, from, to, one => { "model": one.model, "setting": &one.driver });
    place(part, &from.info, &to.info)
}

fn vsock(part: &str, from: &Vsock, to: &Vsock) -> Result<()> {
    same!(part, from, to, one => { "model": one.model, "set of virtio options": &one.driver });
    place(part, &from.info, &to.info)
}
