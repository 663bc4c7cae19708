//! Sound cards.

use polyvirt_config::Error;
use polyvirt_config::Result;
use polyvirt_config::domain::{Sound, SoundCodecType, SoundModel};

use super::device;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Props, alias};

/// A sound card, and its codecs where they are devices of their own.
///
/// # Errors
/// When QEMU has no such card.
pub fn sound(guest: &Guest<'_>, sound: &Sound) -> Result<Vec<Piece>> {
    let name = alias::of(&sound.info);
    let audio = super::audio::backend_of(guest.domain, sound.audio.as_ref());
    let place = device::place(guest, &sound.info)?;
    let driver = match sound.model {
        // It is part of the machine.
        SoundModel::Pcspk => return Ok(Vec::new()),
        SoundModel::Ac97 => "AC97",
        SoundModel::Es1370 => "ES1370",
        SoundModel::Sb16 => "sb16",
        SoundModel::Usb => "usb-audio",
        SoundModel::Ich6 => "intel-hda",
        SoundModel::Ich9 => "ich9-intel-hda",
        SoundModel::Virtio => {
            let options = sound.driver.as_ref().map(|driver| &driver.options);
            let props = device::virtio("virtio-sound", &sound.info, None, options)?
                .with("id", name)
                .maybe("audiodev", audio)
                .maybe("streams", sound.streams)
                .and(place);
            return Ok(vec![Piece::Device(props)]);
        }
        SoundModel::Ich7 => {
            return Err(Error::unsupported(
                "QEMU has no sound cards of model 'ich7'",
            ));
        }
    };
    let props = Props::new().with("driver", driver).with("id", name);
    if !matches!(sound.model, SoundModel::Ich6 | SoundModel::Ich9) {
        let props = props
            .maybe("audiodev", audio)
            .maybe("multi", sound.multichannel)
            .and(place);
        return Ok(vec![Piece::Device(props)]);
    }
    let mut pieces = vec![Piece::Device(props.and(place))];
    let named: Vec<SoundCodecType> = sound.codec.iter().map(|codec| codec.r#type).collect();
    let codecs = if named.is_empty() {
        vec![SoundCodecType::Duplex]
    } else {
        named
    };
    for (number, codec) in (0u32..).zip(codecs) {
        let driver = format!("hda-{}", codec.as_str());
        let props = Props::new()
            .with("driver", driver)
            .with("id", format!("{name}-codec{number}"))
            .with("bus", format!("{name}.0"))
            .with("cad", number)
            .maybe("audiodev", audio.as_ref());
        pieces.push(Piece::Device(props));
    }
    Ok(pieces)
}
