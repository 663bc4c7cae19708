//! Graphics cards.

use polyvirt_config::domain::{Video, VideoDriverName, VideoModel, VideoType};
use polyvirt_config::{Error, Result};

use super::chardev::Backend;
use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Flag, Props, alias};

/// All of them, each behind the connection with the program that draws if there is one.
pub(super) fn videos(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let all = &guest.domain.devices().video;
    let mut pieces = Vec::new();
    for (number, video) in all.iter().enumerate() {
        let first = video.model.as_ref().is_some_and(|model| model.primary);
        let first = first
            || (number == 0
                && !all
                    .iter()
                    .any(|video| video.model.as_ref().is_some_and(|model| model.primary)));
        pieces.extend(connection(guest, video)?);
        pieces.extend(card(guest, video, first)?);
    }
    Ok(pieces)
}

fn is_beside(video: &Video) -> bool {
    let driver = video.driver.as_ref().and_then(|driver| driver.name);
    driver == Some(VideoDriverName::Vhostuser)
}

fn connection(guest: &Guest<'_>, video: &Video) -> Result<Option<Piece>> {
    if !is_beside(video) {
        return Ok(None);
    }
    let name = alias::of(&video.info);
    let descriptors = guest
        .launch
        .prepared
        .descriptors(&format!("{name}-vhost-user"));
    let fd = descriptors.into_iter().next().ok_or_else(|| {
        Error::internal(format!(
            "the program that draws for '{name}' has not been started"
        ))
    })?;
    let settings = Props::new().with("fd", fd);
    let id = format!("chr-vu-{name}");
    Ok(Some(Piece::Chardev(Backend {
        id,
        kind: "socket",
        settings,
    })))
}

fn driver(
    guest: &Guest<'_>,
    video: &Video,
    model: &VideoModel,
    first: bool,
) -> Result<Option<String>> {
    let compatible = first && !guest.machine.is_s390_ccw();
    let draws = model
        .acceleration
        .as_ref()
        .and_then(|acceleration| acceleration.accel3d)
        == Some(true);
    let kind = model.r#type.unwrap_or(VideoType::Cirrus);
    Ok(Some(match kind {
        VideoType::None => return Ok(None),
        VideoType::Vga if first => "VGA".to_owned(),
        VideoType::Vga => "secondary-vga".to_owned(),
        VideoType::Cirrus => "cirrus-vga".to_owned(),
        VideoType::Vmvga => "vmware-svga".to_owned(),
        VideoType::Qxl if first => "qxl-vga".to_owned(),
        VideoType::Qxl => "qxl".to_owned(),
        VideoType::Bochs => "bochs-display".to_owned(),
        VideoType::Ramfb => "ramfb".to_owned(),
        VideoType::Virtio => {
            let beside = is_beside(video);
            let vga = if beside {
                Flag::VhostUserVga
            } else {
                Flag::VirtioVga
            };
            let gl = if draws && !beside && guest.has(Flag::VirtioGpuGlPci) {
                "-gl"
            } else {
                ""
            };
            match (compatible && guest.has(vga), beside) {
                (true, true) => "vhost-user-vga".to_owned(),
                (true, false) => format!("virtio-vga{gl}"),
                (false, true) => device::virtio_driver("vhost-user-gpu", &video.info, None)?,
                (false, false) => {
                    device::virtio_driver(&format!("virtio-gpu{gl}"), &video.info, None)?
                }
            }
        }
        other => {
            let name = other.as_str();
            return Err(Error::unsupported(format!(
                "QEMU has no graphics card of type '{name}'"
            )));
        }
    }))
}

fn card(guest: &Guest<'_>, video: &Video, first: bool) -> Result<Option<Piece>> {
    let Some(model) = &video.model else {
        return Ok(None);
    };
    let Some(driver) = driver(guest, video, model, first)? else {
        return Ok(None);
    };
    let virtio = model.r#type == Some(VideoType::Virtio);
    let options = video
        .driver
        .as_ref()
        .map(|driver| &driver.options)
        .filter(|_| virtio && driver != "vhost-user-vga");
    let draws = model
        .acceleration
        .as_ref()
        .and_then(|acceleration| acceleration.accel3d);
    let by_property = virtio && !is_beside(video) && !guest.has(Flag::VirtioGpuGlPci);
    let name = alias::of(&video.info);
    let resolution = model.resolution.as_ref();
    let props = Props::new()
        .with("driver", driver)
        .and(device::virtio_options(options))
        .with("id", name)
        .maybe("virgl", draws.filter(|_| by_property))
        .and(memory(model))
        .maybe(
            "chardev",
            is_beside(video).then(|| format!("chr-vu-{name}")),
        )
        .maybe("xres", resolution.map(|resolution| resolution.x))
        .maybe("yres", resolution.map(|resolution| resolution.y))
        .and(device::place(guest, &video.info)?);
    Ok(Some(Piece::Device(props)))
}

/// Screens and memory. Documents have KiB, some cards MiB.
fn memory(model: &VideoModel) -> Props {
    let bytes = |kib: Option<u32>| kib.map(|kib| u64::from(kib) << 10);
    let mib = |kib: Option<u32>| kib.map(|kib| kib >> 10);
    match model.r#type {
        Some(VideoType::Qxl) => Props::new()
            .maybe("max_outputs", model.heads)
            .maybe("ram_size", bytes(model.ram))
            .maybe("vram_size", bytes(model.vram))
            .with("vram64_size_mb", mib(model.vram64).unwrap_or(0))
            .maybe("vgamem_mb", mib(model.vgamem)),
        Some(VideoType::Virtio) => Props::new()
            .maybe("max_outputs", model.heads)
            .maybe("blob", model.blob),
        Some(VideoType::Vga | VideoType::Vmvga) => Props::new().maybe("vgamem_mb", mib(model.vram)),
        Some(VideoType::Bochs) => {
            Props::new().maybe("vgamem", model.vram.map(|kib| format!("{kib}k")))
        }
        _ => Props::new(),
    }
}
