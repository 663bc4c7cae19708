// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/sound.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A sound card.
///
/// Since 0.4.3.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Sound {
    /// The card that is emulated.
    ///
    /// Attribute `model`.
    pub model: SoundModel,
    /// Whether a USB card has more than two channels.
    ///
    /// Attribute `multichannel`, since 9.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub multichannel: Option<bool>,
    /// How many streams a virtio card has.
    ///
    /// Attribute `streams`, since 10.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub streams: Option<u32>,
    /// A codec of a sound card.
    ///
    /// Elements `codec`, since 0.9.13.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub codec: Vec<SoundCodec>,
    /// The audio backend that a device uses.
    ///
    /// Element `audio`, since 6.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub audio: Option<DeviceAudio>,
    /// Name, address and boot order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub info: DeviceInfo,
    /// Settings of a virtio device.
    ///
    /// Element `driver`, since 10.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub driver: Option<VirtioDriver>,
}

/// Sound cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SoundModel {
    /// `sb16`.
#[cfg_attr(feature = "serde", serde(rename = "sb16"))]
    Sb16,
    /// `es1370`.
#[cfg_attr(feature = "serde", serde(rename = "es1370"))]
    Es1370,
    /// The loudspeaker of a PC.
    ///
    /// `pcspk`.
#[cfg_attr(feature = "serde", serde(rename = "pcspk"))]
    Pcspk,
    /// `ac97`, since 0.6.0.
#[cfg_attr(feature = "serde", serde(rename = "ac97"))]
    Ac97,
    /// `ich6`, since 0.8.8.
#[cfg_attr(feature = "serde", serde(rename = "ich6"))]
    Ich6,
    /// `ich9`, since 1.1.3.
#[cfg_attr(feature = "serde", serde(rename = "ich9"))]
    Ich9,
    /// `usb`, since 1.2.8.
#[cfg_attr(feature = "serde", serde(rename = "usb"))]
    Usb,
    /// `ich7`, since 6.7.0.
#[cfg_attr(feature = "serde", serde(rename = "ich7"))]
    Ich7,
    /// `virtio`, since 10.4.0.
#[cfg_attr(feature = "serde", serde(rename = "virtio"))]
    Virtio,
}

impl SoundModel {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Sb16,
        Self::Es1370,
        Self::Pcspk,
        Self::Ac97,
        Self::Ich6,
        Self::Ich9,
        Self::Usb,
        Self::Ich7,
        Self::Virtio,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sb16 => "sb16",
            Self::Es1370 => "es1370",
            Self::Pcspk => "pcspk",
            Self::Ac97 => "ac97",
            Self::Ich6 => "ich6",
            Self::Ich9 => "ich9",
            Self::Usb => "usb",
            Self::Ich7 => "ich7",
            Self::Virtio => "virtio",
        }
    }
}

impl Codec for SoundModel {
    type Value = Self;
    const EXPECTED: &'static str = "sb16, es1370, pcspk, ac97, ich6, ich9, usb, ich7 or virtio";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "sb16" => Self::Sb16,
            "es1370" => Self::Es1370,
            "pcspk" => Self::Pcspk,
            "ac97" => Self::Ac97,
            "ich6" => Self::Ich6,
            "ich9" => Self::Ich9,
            "usb" => Self::Usb,
            "ich7" => Self::Ich7,
            "virtio" => Self::Virtio,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A codec of a sound card.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SoundCodec {
    /// What it is for.
    ///
    /// Attribute `type`.
    pub r#type: SoundCodecType,
}

/// What a codec of a sound card offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SoundCodecType {
    /// Line in and line out.
    ///
    /// `duplex`.
#[cfg_attr(feature = "serde", serde(rename = "duplex"))]
    Duplex,
    /// Microphone and loudspeaker.
    ///
    /// `micro`.
#[cfg_attr(feature = "serde", serde(rename = "micro"))]
    Micro,
    /// Line out.
    ///
    /// `output`, since 4.4.0.
#[cfg_attr(feature = "serde", serde(rename = "output"))]
    Output,
}

impl SoundCodecType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Duplex,
        Self::Micro,
        Self::Output,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Duplex => "duplex",
            Self::Micro => "micro",
            Self::Output => "output",
        }
    }
}

impl Codec for SoundCodecType {
    type Value = Self;
    const EXPECTED: &'static str = "duplex, micro or output";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "duplex" => Self::Duplex,
            "micro" => Self::Micro,
            "output" => Self::Output,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// The audio backend that a device uses.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct DeviceAudio {
    /// Number of the backend.
    ///
    /// Attribute `id`.
    pub id: u32,
}

/// What sound cards and displays play through and record from on the host.
///
/// Since 6.7.0.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Audio {
    /// Number that devices name it by.
    ///
    /// Attribute `id`.
    pub id: u32,
    /// What it is.
    ///
    /// Told by attribute `type`.
    pub backend: AudioBackend,
    /// Microseconds from one transfer to the next.
    ///
    /// Attribute `timerPeriod`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub timer_period: Option<u32>,
}

/// A host's sound system.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AudioBackend {
    /// Nothing is played; displays may still hear it.
    ///
    /// Attribute `type` is `none`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "none"))]
    None(AudioBackendNone),
    /// ALSA.
    ///
    /// Attribute `type` is `alsa`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "alsa"))]
    Alsa(AudioBackendAlsa),
    /// Core Audio, of macOS.
    ///
    /// Attribute `type` is `coreaudio`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "coreaudio"))]
    Coreaudio(AudioBackendCoreaudio),
    /// JACK.
    ///
    /// Attribute `type` is `jack`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "jack"))]
    Jack(AudioBackendJack),
    /// OSS.
    ///
    /// Attribute `type` is `oss`.
    #[cfg_attr(feature = "serde", serde(rename = "oss"))]
    Oss(AudioBackendOss),
    /// PulseAudio.
    ///
    /// Attribute `type` is `pulseaudio`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "pulseaudio"))]
    Pulseaudio(AudioBackendPulseaudio),
    /// SDL.
    ///
    /// Attribute `type` is `sdl`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "sdl"))]
    Sdl(AudioBackendSdl),
    /// The SPICE display.
    ///
    /// Attribute `type` is `spice`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "spice"))]
    Spice(AudioBackendSpice),
    /// A file that all sound is written into.
    ///
    /// Attribute `type` is `file`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(AudioBackendFile),
    /// The D-Bus display.
    ///
    /// Attribute `type` is `dbus`, since 8.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "dbus"))]
    Dbus(AudioBackendDbus),
    /// PipeWire.
    ///
    /// Attribute `type` is `pipewire`, since 9.10.0.
    #[cfg_attr(feature = "serde", serde(rename = "pipewire"))]
    Pipewire(AudioBackendPipewire),
}

/// Nothing is played; displays may still hear it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendNone {
    /// One direction of a backend without settings of its own.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioPlain>,
    /// One direction of a backend without settings of its own.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioPlain>,
}

/// ALSA.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendAlsa {
    /// One direction of ALSA.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioAlsa>,
    /// One direction of ALSA.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioAlsa>,
}

/// Core Audio, of macOS.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendCoreaudio {
    /// One direction of a backend with several buffers.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioBuffered>,
    /// One direction of a backend with several buffers.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioBuffered>,
}

/// JACK.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendJack {
    /// One direction of JACK.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioJack>,
    /// One direction of JACK.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioJack>,
}

/// OSS.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendOss {
    /// Whether data is exchanged in mapped memory if possible.
    ///
    /// Attribute `tryMMap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub try_m_map: Option<bool>,
    /// Whether the device is kept from others.
    ///
    /// Attribute `exclusive`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub exclusive: Option<bool>,
    /// From short delays and much work to long and little: 1 to 10.
    ///
    /// Attribute `dspPolicy`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dsp_policy: Option<u32>,
    /// One direction of OSS.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioOss>,
    /// One direction of OSS.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioOss>,
}

/// PulseAudio.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendPulseaudio {
    /// Name of the server's host.
    ///
    /// Attribute `serverName`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub server_name: Option<String>,
    /// One direction of PulseAudio or PipeWire.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioPulse>,
    /// One direction of PulseAudio or PipeWire.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioPulse>,
}

/// SDL.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendSdl {
    /// The sound system that SDL uses.
    ///
    /// Attribute `driver`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub driver: Option<SdlAudioDriver>,
    /// One direction of a backend with several buffers.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioBuffered>,
    /// One direction of a backend with several buffers.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioBuffered>,
}

/// The SPICE display.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendSpice {
    /// One direction of a backend without settings of its own.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioPlain>,
    /// One direction of a backend without settings of its own.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioPlain>,
}

/// A file that all sound is written into.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendFile {
    /// Path of the file.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// One direction of a backend without settings of its own.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioPlain>,
    /// One direction of a backend without settings of its own.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioPlain>,
}

/// The D-Bus display.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendDbus {
    /// One direction of a backend without settings of its own.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioPlain>,
    /// One direction of a backend without settings of its own.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioPlain>,
}

/// PipeWire.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBackendPipewire {
    /// Path of the folder with its socket.
    ///
    /// Attribute `runtimeDir`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub runtime_dir: Option<String>,
    /// One direction of PulseAudio or PipeWire.
    ///
    /// Element `input`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub input: Option<AudioPulse>,
    /// One direction of PulseAudio or PipeWire.
    ///
    /// Element `output`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub output: Option<AudioPulse>,
}

/// A sound system that SDL knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SdlAudioDriver {
    /// `esd`.
#[cfg_attr(feature = "serde", serde(rename = "esd"))]
    Esd,
    /// `alsa`.
#[cfg_attr(feature = "serde", serde(rename = "alsa"))]
    Alsa,
    /// `arts`.
#[cfg_attr(feature = "serde", serde(rename = "arts"))]
    Arts,
    /// `pulseaudio`.
#[cfg_attr(feature = "serde", serde(rename = "pulseaudio"))]
    Pulseaudio,
}

impl SdlAudioDriver {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Esd,
        Self::Alsa,
        Self::Arts,
        Self::Pulseaudio,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Esd => "esd",
            Self::Alsa => "alsa",
            Self::Arts => "arts",
            Self::Pulseaudio => "pulseaudio",
        }
    }
}

impl Codec for SdlAudioDriver {
    type Value = Self;
    const EXPECTED: &'static str = "esd, alsa, arts or pulseaudio";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "esd" => Self::Esd,
            "alsa" => Self::Alsa,
            "arts" => Self::Arts,
            "pulseaudio" => Self::Pulseaudio,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// What every audio backend knows of one direction.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioCommon {
    /// Whether the host converts between formats and rates.
    ///
    /// Attribute `mixingEngine`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mixing_engine: Option<bool>,
    /// Whether the settings below hold whatever the guest uses.
    ///
    /// Attribute `fixedSettings`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fixed_settings: Option<bool>,
    /// How many voices there are.
    ///
    /// Attribute `voices`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub voices: Option<u32>,
    /// Length of the buffer in microseconds.
    ///
    /// Attribute `bufferLength`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub buffer_length: Option<u32>,
    /// Format of the sound.
    ///
    /// Element `settings`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub settings: Option<AudioSettings>,
}

/// Format of the sound.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioSettings {
    /// Samples in a second.
    ///
    /// Attribute `frequency`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub frequency: Option<u32>,
    /// How many channels there are.
    ///
    /// Attribute `channels`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub channels: Option<u32>,
    /// Kind of samples.
    ///
    /// Attribute `format`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub format: Option<AudioFormat>,
}

/// Kind of a sample: signed, unsigned or floating, and its bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum AudioFormat {
    /// `s8`.
#[cfg_attr(feature = "serde", serde(rename = "s8"))]
    S8,
    /// `u8`.
#[cfg_attr(feature = "serde", serde(rename = "u8"))]
    U8,
    /// `s16`.
#[cfg_attr(feature = "serde", serde(rename = "s16"))]
    S16,
    /// `u16`.
#[cfg_attr(feature = "serde", serde(rename = "u16"))]
    U16,
    /// `s32`.
#[cfg_attr(feature = "serde", serde(rename = "s32"))]
    S32,
    /// `u32`.
#[cfg_attr(feature = "serde", serde(rename = "u32"))]
    U32,
    /// `f32`.
#[cfg_attr(feature = "serde", serde(rename = "f32"))]
    F32,
}

impl AudioFormat {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::S8,
        Self::U8,
        Self::S16,
        Self::U16,
        Self::S32,
        Self::U32,
        Self::F32,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S8 => "s8",
            Self::U8 => "u8",
            Self::S16 => "s16",
            Self::U16 => "u16",
            Self::S32 => "s32",
            Self::U32 => "u32",
            Self::F32 => "f32",
        }
    }
}

impl Codec for AudioFormat {
    type Value = Self;
    const EXPECTED: &'static str = "s8, u8, s16, u16, s32, u32 or f32";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "s8" => Self::S8,
            "u8" => Self::U8,
            "s16" => Self::S16,
            "u16" => Self::U16,
            "s32" => Self::S32,
            "u32" => Self::U32,
            "f32" => Self::F32,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// One direction of a backend without settings of its own.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioPlain {
    /// What every backend knows.
    pub common: AudioCommon,
}

/// One direction of ALSA.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioAlsa {
    /// What every backend knows.
    pub common: AudioCommon,
    /// Name of the device.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
}

/// One direction of a backend with several buffers.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioBuffered {
    /// What every backend knows.
    pub common: AudioCommon,
    /// How many buffers there are.
    ///
    /// Attribute `bufferCount`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub buffer_count: Option<u32>,
}

/// One direction of JACK.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioJack {
    /// What every backend knows.
    pub common: AudioCommon,
    /// The server to connect to.
    ///
    /// Attribute `serverName`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub server_name: Option<String>,
    /// The name to be known by there.
    ///
    /// Attribute `clientName`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub client_name: Option<String>,
    /// Regular expression of the ports to connect to.
    ///
    /// Attribute `connectPorts`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub connect_ports: Option<String>,
    /// Whether the server may not change the name.
    ///
    /// Attribute `exactName`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub exact_name: Option<bool>,
}

/// One direction of OSS.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioOss {
    /// What every backend knows.
    pub common: AudioCommon,
    /// Path of the device.
    ///
    /// Attribute `dev`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dev: Option<String>,
    /// How many buffers there are.
    ///
    /// Attribute `bufferCount`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub buffer_count: Option<u32>,
    /// Whether the device is polled if possible.
    ///
    /// Attribute `tryPoll`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub try_poll: Option<bool>,
}

/// One direction of PulseAudio or PipeWire.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct AudioPulse {
    /// What every backend knows.
    pub common: AudioCommon,
    /// The sink or source.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Name of the guest's stream.
    ///
    /// Attribute `streamName`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stream_name: Option<String>,
    /// Delay to aim at, in microseconds.
    ///
    /// Attribute `latency`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub latency: Option<u32>,
}
