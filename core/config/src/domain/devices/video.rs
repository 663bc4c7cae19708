//! Graphics cards: which one when nothing is said, how much memory, and which one is first.

use super::Machine;
use crate::cpu::Arch;
use crate::domain::{
    Devices, DomainType, OsKind, Video, VideoAcceleration, VideoDriverName, VideoModel, VideoType,
};
use crate::{Error, Result};

/// Sizes in KiB.
const USUAL: u32 = 16 << 10;
const OF_XEN: u32 = 4 << 10;
const OF_QXL: u32 = 64 << 10;

/// Gives a domain with displays a card, every card its memory, and puts the primary one first.
pub(super) fn normalise(devices: &mut Devices, machine: Machine) -> Result<()> {
    let usual = usual(machine);
    if devices.video.is_empty() && !devices.graphics.is_empty() && usual.is_some() {
        devices.video.push(Video::default());
    }
    for video in &mut devices.video {
        let model = video.model.get_or_insert_with(VideoModel::default);
        model.r#type = model.r#type.or(usual);
        normalise_model(model);
    }
    primary(&mut devices.video)
}

/// The card of a hypervisor that brings only one kind, or has a usual one.
fn usual(machine: Machine) -> Option<VideoType> {
    Some(match machine.hypervisor {
        DomainType::Test | DomainType::Xen => match (machine.os, machine.arch) {
            (OsKind::Xen | OsKind::Linux, _) => VideoType::Xen,
            (_, Some(Arch::Ppc64 | Arch::Ppc64le)) => VideoType::Vga,
            _ => VideoType::Cirrus,
        },
        DomainType::Vbox => VideoType::Vbox,
        DomainType::Vmware => VideoType::Vmvga,
        DomainType::Vz | DomainType::Parallels => match machine.os {
            OsKind::Hvm => VideoType::Vga,
            _ => VideoType::Parallels,
        },
        DomainType::Bhyve => VideoType::Gop,
        _ => return None,
    })
}

/// Memory is a power of two, and the usual amount when nothing or 0 is said.
pub(crate) fn normalise_model(model: &mut VideoModel) {
    use VideoType as Type;
    if model.r#type == Some(Type::None) {
        *model = VideoModel {
            r#type: Some(Type::None),
            ..VideoModel::default()
        };
        return;
    }
    let (ram, vram) = match model.r#type {
        Some(Type::Vga | Type::Cirrus | Type::Vmvga | Type::Bochs) => (None, Some(USUAL)),
        Some(Type::Xen) => (None, Some(OF_XEN)),
        Some(Type::Qxl) => (Some(OF_QXL), Some(OF_QXL)),
        _ => (None, None),
    };
    let said = |size: Option<u32>| size.filter(|size| *size != 0);
    let power = |size: u32| size.checked_next_power_of_two().unwrap_or(1 << 31);
    model.ram = said(model.ram).or(ram).map(power);
    model.vram = said(model.vram).or(vram).map(power);
    model.vram64 = said(model.vram64);
    model.vgamem = said(model.vgamem);
    // What a hypervisor chooses the card for, it chooses the screens for as well.
    model.heads = said(model.heads).or(model.r#type.map(|_| 1));
}

/// One card is the first the guest has.
fn primary(videos: &mut [Video]) -> Result<()> {
    let is_primary = |video: &Video| video.model.as_ref().is_some_and(|model| model.primary);
    let at = videos.iter().position(is_primary).unwrap_or(0);
    if videos.iter().skip(at + 1).any(is_primary) {
        return Err(Error::unsupported(
            "Only one graphics card can be the primary one",
        ));
    }
    if let Some(before) = videos.get_mut(..=at) {
        before.rotate_right(1);
    }
    if let Some(model) = videos.first_mut().and_then(|video| video.model.as_mut()) {
        model.primary = model.r#type != Some(VideoType::None);
    }
    Ok(())
}

/// Refuses settings that the kind of card does not have.
pub(super) fn check(videos: &[Video]) -> Result<()> {
    let none = |video: &Video| {
        video.model.as_ref().and_then(|model| model.r#type) == Some(VideoType::None)
    };
    if videos.len() > 1 && videos.iter().any(none) {
        let what = "A graphics card of type 'none' cannot stand beside others";
        return Err(Error::unsupported(what));
    }
    videos.iter().try_for_each(check_one)
}

pub(crate) fn check_one(video: &Video) -> Result<()> {
    let Some(model) = &video.model else {
        return Ok(());
    };
    let vhost =
        video.driver.as_ref().and_then(|driver| driver.name) == Some(VideoDriverName::Vhostuser);
    if vhost && model.r#type != Some(VideoType::Virtio) {
        let what = "The driver 'vhostuser' is for graphics cards of type 'virtio'";
        return Err(Error::unsupported(what));
    }
    let of_qxl = [
        ("ram", model.ram),
        ("vram64", model.vram64),
        ("vgamem", model.vgamem),
    ];
    let said = of_qxl.iter().find(|(_, size)| size.is_some());
    if let (Some((name, _)), false) = (said, model.r#type == Some(VideoType::Qxl)) {
        let what = format!("Only graphics cards of type 'qxl' have '{name}'");
        return Err(Error::unsupported(what));
    }
    check_acceleration(model.acceleration.as_ref(), vhost)?;
    match &model.resolution {
        Some(resolution) if resolution.x == 0 || resolution.y == 0 => {
            Err(Error::unsupported("A resolution of 0 pixels cannot be"))
        }
        _ => Ok(()),
    }
}

fn check_acceleration(acceleration: Option<&VideoAcceleration>, vhost: bool) -> Result<()> {
    let Some(acceleration) = acceleration else {
        return Ok(());
    };
    if *acceleration == VideoAcceleration::default() {
        return Err(Error::unsupported("'acceleration' says nothing"));
    }
    if acceleration.rendernode.is_some() && !vhost {
        let what = "'rendernode' of a graphics card is for the driver 'vhostuser'";
        return Err(Error::unsupported(what));
    }
    Ok(())
}
