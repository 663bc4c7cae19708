//! Audio backends, and the devices that name them.

use std::collections::BTreeSet;

use crate::domain::{AudioBackend, AudioCommon, DeviceAudio, Devices, Graphics};
use crate::{Error, Result};

/// Refuses numbers that are used twice or that no backend has, and settings that would do nothing.
pub(super) fn check(devices: &Devices) -> Result<()> {
    let mut ids = BTreeSet::new();
    for audio in &devices.audio {
        if !ids.insert(audio.id) {
            let what = format!("Two audio backends have the number {}", audio.id);
            return Err(Error::xml(what));
        }
        directions(&audio.backend)
            .into_iter()
            .flatten()
            .try_for_each(check_direction)?;
    }
    match users(devices).find(|user| !ids.contains(&user.id)) {
        Some(user) => Err(Error::xml(format!(
            "There is no audio backend with the number {}",
            user.id
        ))),
        None => Ok(()),
    }
}

fn users(devices: &Devices) -> impl Iterator<Item = &DeviceAudio> {
    let sound = devices
        .sound
        .iter()
        .filter_map(|sound| sound.audio.as_ref());
    let vnc = devices
        .graphics
        .iter()
        .filter_map(|graphics| match graphics {
            Graphics::Vnc(vnc) => vnc.audio.as_ref(),
            _ => None,
        });
    sound.chain(vnc)
}

/// What is said of recording and of playing.
fn directions(backend: &AudioBackend) -> [Option<&AudioCommon>; 2] {
    macro_rules! both {
        ($backend:expr) => {
            [
                $backend.input.as_ref().map(|side| &side.common),
                $backend.output.as_ref().map(|side| &side.common),
            ]
        };
    }
    match backend {
        AudioBackend::None(it) => both!(it),
        AudioBackend::Alsa(it) => both!(it),
        AudioBackend::Coreaudio(it) => both!(it),
        AudioBackend::Jack(it) => both!(it),
        AudioBackend::Oss(it) => both!(it),
        AudioBackend::Pulseaudio(it) => both!(it),
        AudioBackend::Sdl(it) => both!(it),
        AudioBackend::Spice(it) => both!(it),
        AudioBackend::File(it) => both!(it),
        AudioBackend::Dbus(it) => both!(it),
        AudioBackend::Pipewire(it) => both!(it),
    }
}

fn check_direction(side: &AudioCommon) -> Result<()> {
    let fixed = side.fixed_settings == Some(true);
    if fixed && side.mixing_engine != Some(true) {
        return Err(Error::unsupported(
            "Fixed audio settings need the mixing engine",
        ));
    }
    if side.settings.is_some() && !fixed {
        return Err(Error::unsupported("Audio settings need 'fixedSettings'"));
    }
    Ok(())
}
