//! The host's end of sound cards.

use polyvirt_config::domain::{Audio, AudioBackend, AudioCommon, AudioFormat, DeviceAudio, Domain};

use super::guest::Guest;
use super::piece::Piece;
use crate::Props;

/// The identifier of the host's end of a sound card: the one it names, else the first one.
pub(super) fn backend_of(domain: &Domain, named: Option<&DeviceAudio>) -> Option<String> {
    let first = || domain.devices().audio.first().map(|audio| audio.id);
    let id = named.map(|named| named.id).or_else(first)?;
    Some(format!("audio{id}"))
}

/// All of them.
pub(super) fn audios(domain: &Domain) -> Vec<Piece> {
    domain.devices().audio.iter().map(audio).collect()
}

fn audio(audio: &Audio) -> Piece {
    let (driver, own, input, output) = backend(&audio.backend);
    let side = |side: Props| (!side.is_empty()).then_some(side);
    let props = Props::new()
        .with("id", format!("audio{}", audio.id))
        .with("driver", driver)
        .maybe(
            "timer-period",
            audio.timer_period.filter(|period| *period > 0),
        )
        .and(own)
        .maybe("in", side(input))
        .maybe("out", side(output));
    Piece::Audio(props)
}

/// What all directions of all kinds have.
fn common(common: &AudioCommon) -> Props {
    let settings = common.settings.as_ref();
    Props::new()
        .maybe("mixing-engine", common.mixing_engine)
        .maybe("fixed-settings", common.fixed_settings)
        .maybe("voices", common.voices)
        .maybe("buffer-length", common.buffer_length)
        .maybe(
            "frequency",
            settings.and_then(|settings| settings.frequency),
        )
        .maybe("channels", settings.and_then(|settings| settings.channels))
        .maybe(
            "format",
            settings
                .and_then(|settings| settings.format)
                .map(AudioFormat::as_str),
        )
}

/// The kind, its own settings, and those of its two directions.
fn backend(backend: &AudioBackend) -> (&'static str, Props, Props, Props) {
    macro_rules! kind {
        ($name:literal, $kind:ident, $own:expr $(, $key:literal $field:ident)*) => {{
            let [input, output] = [&$kind.input, &$kind.output].map(|side| {
                side.as_ref().map_or_else(Props::new, |side| {
                    common(&side.common)$(.maybe($key, side.$field.clone()))*
                })
            });
            ($name, $own, input, output)
        }};
    }
    let none = Props::new;
    match backend {
        AudioBackend::None(kind) => kind!("none", kind, none()),
        AudioBackend::Alsa(kind) => kind!("alsa", kind, none(), "dev" dev),
        AudioBackend::Coreaudio(kind) => {
            kind!("coreaudio", kind, none(), "buffer-count" buffer_count)
        }
        AudioBackend::Jack(kind) => kind!("jack", kind, none(), "server-name" server_name,
            "client-name" client_name, "connect-ports" connect_ports, "exact-name" exact_name),
        AudioBackend::Oss(kind) => {
            let own = none()
                .maybe("try-mmap", kind.try_m_map)
                .maybe("exclusive", kind.exclusive)
                .maybe("dsp-policy", kind.dsp_policy);
            kind!("oss", kind, own, "dev" dev, "buffer-count" buffer_count, "try-poll" try_poll)
        }
        AudioBackend::Pulseaudio(kind) => {
            let own = none().maybe("server", kind.server_name.as_ref());
            kind!("pa", kind, own, "name" name, "stream-name" stream_name, "latency" latency)
        }
        AudioBackend::Sdl(kind) => kind!("sdl", kind, none(), "buffer-count" buffer_count),
        AudioBackend::Spice(kind) => kind!("spice", kind, none()),
        AudioBackend::File(kind) => {
            let own = none().maybe("path", kind.path.as_ref());
            kind!("wav", kind, own)
        }
        AudioBackend::Dbus(kind) => kind!("dbus", kind, none()),
        AudioBackend::Pipewire(kind) => {
            kind!("pipewire", kind, none(), "name" name, "stream-name" stream_name, "latency" latency)
        }
    }
}

/// Variables of the environment that kinds of sound take their settings from.
pub(super) fn environment(guest: &Guest<'_>) -> Vec<(String, String)> {
    let mut variables = Vec::new();
    let inherited = || {
        let mut all = guest.launch.environment.iter();
        all.find(|(name, _)| name == "XDG_RUNTIME_DIR")
            .map(|(_, folder)| folder.clone())
    };
    for audio in &guest.domain.devices().audio {
        match &audio.backend {
            AudioBackend::Sdl(sdl) => {
                variables.extend(
                    sdl.driver
                        .map(|driver| ("SDL_AUDIODRIVER".to_owned(), driver.as_str().to_owned())),
                );
            }
            AudioBackend::Pipewire(pipewire) => {
                variables.extend(
                    pipewire
                        .runtime_dir
                        .clone()
                        .or_else(inherited)
                        .map(|folder| ("PIPEWIRE_RUNTIME_DIR".to_owned(), folder)),
                );
            }
            _ => {}
        }
    }
    variables
}
