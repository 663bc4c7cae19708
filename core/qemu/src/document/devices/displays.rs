//! Graphics cards, and where sound goes.

use polyvirt_config::domain::{
    Audio, AudioBackend, AudioBackendNone, AudioBackendSpice, Devices, Domain, Graphics, Video,
    VideoModel, VideoType,
};

use super::super::machine::{Guest, is_ppc64, is_s390};
use crate::Flag;

/// Memory for what is on the screen of a QXL card, in KiB.
const QXL_SCREEN: u32 = 16 << 10;

/// Gives guests with displays a card, cards their kind, and sound a way out.
pub(super) fn bring(domain: &mut Domain, guest: &Guest<'_>) {
    let devices = domain.devices_mut();
    if devices.video.is_empty() && !devices.graphics.is_empty() {
        devices.video.push(Video::default());
    }
    for video in &mut devices.video {
        let model = video.model.get_or_insert_with(VideoModel::default);
        model.r#type = model.r#type.or_else(|| usual(guest));
    }
    if devices.audio.is_empty()
        && let Some(backend) = sound(&devices.graphics)
    {
        devices.audio.push(Audio {
            id: 1,
            backend,
            timer_period: None,
        });
    }
}

fn usual(guest: &Guest<'_>) -> Option<VideoType> {
    if is_ppc64(guest.arch) {
        return Some(VideoType::Vga);
    }
    if guest.board.is_virt() || is_s390(guest.arch) {
        return Some(VideoType::Virtio);
    }
    guest.first(&[
        (Flag::CirrusVga, VideoType::Cirrus),
        (Flag::Vga, VideoType::Vga),
    ])
}

/// Viewers of SPICE hear the guest, and those of VNC do not; of displays on the host QEMU knows itself.
fn sound(graphics: &[Graphics]) -> Option<AudioBackend> {
    let spice = |graphics: &Graphics| matches!(graphics, Graphics::Spice(_));
    let vnc = |graphics: &Graphics| matches!(graphics, Graphics::Vnc(_));
    if graphics.iter().any(spice) {
        Some(AudioBackend::Spice(AudioBackendSpice::default()))
    } else if graphics.is_empty() || graphics.iter().any(vnc) {
        Some(AudioBackend::None(AudioBackendNone::default()))
    } else {
        None
    }
}

/// Fills in what only this driver's cards have.
pub(super) fn complete(devices: &mut Devices) {
    let models = devices
        .video
        .iter_mut()
        .filter_map(|video| video.model.as_mut());
    for model in models.filter(|model| model.r#type == Some(VideoType::Qxl)) {
        model.vgamem.get_or_insert(QXL_SCREEN);
    }
}
