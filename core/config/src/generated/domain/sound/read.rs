// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/sound.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for Sound {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut model = None;
        let mut multichannel = None;
        let mut streams = None;
        let mut codec = Vec::new();
        let mut audio = None;
        let mut driver = None;
        for a in el.attributes() {
            match a.name() {
                "model" => rd.attribute::<SoundModel>(&a, &mut model),
                "multichannel" => rd.attribute::<YesNo>(&a, &mut multichannel),
                "streams" => rd.attribute::<Dec<u32>>(&a, &mut streams),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "codec" => rd.item(c, &mut codec),
                "audio" => rd.child(c, &mut audio),
                "driver" => rd.child_nonempty(c, &mut driver),
                _ => Ok(()),
            }?;
        }
        let info = DeviceInfo::read(el, rd)?;
        Ok(Self {
            model: rd.required_attribute(model, el, "model")?,
            multichannel,
            streams,
            codec,
            audio,
            info,
            driver,
        })
    }
}

impl ReadContent for SoundCodec {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<SoundCodecType>(&a, &mut r#type),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type: rd.required_attribute(r#type, el, "type")?,
        })
    }
}

impl ReadContent for DeviceAudio {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Positive>(&a, &mut id),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
        })
    }
}

impl ReadContent for Audio {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut id = None;
        let mut timer_period = None;
        for a in el.attributes() {
            match a.name() {
                "id" => rd.attribute::<Positive>(&a, &mut id),
                "timerPeriod" => rd.attribute::<Positive>(&a, &mut timer_period),
                _ => Ok(()),
            }?;
        }
        let backend = AudioBackend::read(el, rd)?;
        Ok(Self {
            id: rd.required_attribute(id, el, "id")?,
            backend,
            timer_period,
        })
    }
}

impl ReadContent for AudioBackendNone {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendAlsa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendCoreaudio {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendJack {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendOss {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut try_m_map = None;
        let mut exclusive = None;
        let mut dsp_policy = None;
        let mut input = None;
        let mut output = None;
        for a in el.attributes() {
            match a.name() {
                "tryMMap" => rd.attribute::<YesNo>(&a, &mut try_m_map),
                "exclusive" => rd.attribute::<YesNo>(&a, &mut exclusive),
                "dspPolicy" => rd.attribute::<Positive>(&a, &mut dsp_policy),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            try_m_map,
            exclusive,
            dsp_policy,
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendPulseaudio {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut server_name = None;
        let mut input = None;
        let mut output = None;
        for a in el.attributes() {
            match a.name() {
                "serverName" => rd.attribute::<Text>(&a, &mut server_name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            server_name,
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendSdl {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut driver = None;
        let mut input = None;
        let mut output = None;
        for a in el.attributes() {
            match a.name() {
                "driver" => rd.attribute::<SdlAudioDriver>(&a, &mut driver),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            driver,
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendSpice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendFile {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        let mut input = None;
        let mut output = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path,
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendDbus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut input = None;
        let mut output = None;
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            input,
            output,
        })
    }
}

impl ReadContent for AudioBackendPipewire {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut runtime_dir = None;
        let mut input = None;
        let mut output = None;
        for a in el.attributes() {
            match a.name() {
                "runtimeDir" => rd.attribute::<Text>(&a, &mut runtime_dir),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "input" => rd.child_nonempty(c, &mut input),
                "output" => rd.child_nonempty(c, &mut output),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            runtime_dir,
            input,
            output,
        })
    }
}

impl ReadContent for AudioCommon {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mixing_engine = None;
        let mut fixed_settings = None;
        let mut voices = None;
        let mut buffer_length = None;
        let mut settings = None;
        for a in el.attributes() {
            match a.name() {
                "mixingEngine" => rd.attribute::<YesNo>(&a, &mut mixing_engine),
                "fixedSettings" => rd.attribute::<YesNo>(&a, &mut fixed_settings),
                "voices" => rd.attribute::<Positive>(&a, &mut voices),
                "bufferLength" => rd.attribute::<Positive>(&a, &mut buffer_length),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "settings" => rd.child_nonempty(c, &mut settings),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mixing_engine,
            fixed_settings,
            voices,
            buffer_length,
            settings,
        })
    }
}

impl ReadContent for AudioSettings {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut frequency = None;
        let mut channels = None;
        let mut format = None;
        for a in el.attributes() {
            match a.name() {
                "frequency" => rd.attribute::<Positive>(&a, &mut frequency),
                "channels" => rd.attribute::<Positive>(&a, &mut channels),
                "format" => rd.attribute::<AudioFormat>(&a, &mut format),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            frequency,
            channels,
            format,
        })
    }
}

impl ReadContent for AudioPlain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let common = AudioCommon::read(el, rd)?;
        Ok(Self {
            common,
        })
    }
}

impl ReadContent for AudioAlsa {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                _ => Ok(()),
            }?;
        }
        let common = AudioCommon::read(el, rd)?;
        Ok(Self {
            common,
            dev,
        })
    }
}

impl ReadContent for AudioBuffered {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut buffer_count = None;
        for a in el.attributes() {
            match a.name() {
                "bufferCount" => rd.attribute::<Dec<u32>>(&a, &mut buffer_count),
                _ => Ok(()),
            }?;
        }
        let common = AudioCommon::read(el, rd)?;
        Ok(Self {
            common,
            buffer_count,
        })
    }
}

impl ReadContent for AudioJack {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut server_name = None;
        let mut client_name = None;
        let mut connect_ports = None;
        let mut exact_name = None;
        for a in el.attributes() {
            match a.name() {
                "serverName" => rd.attribute::<Text>(&a, &mut server_name),
                "clientName" => rd.attribute::<Text>(&a, &mut client_name),
                "connectPorts" => rd.attribute::<Text>(&a, &mut connect_ports),
                "exactName" => rd.attribute::<YesNo>(&a, &mut exact_name),
                _ => Ok(()),
            }?;
        }
        let common = AudioCommon::read(el, rd)?;
        Ok(Self {
            common,
            server_name,
            client_name,
            connect_ports,
            exact_name,
        })
    }
}

impl ReadContent for AudioOss {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dev = None;
        let mut buffer_count = None;
        let mut try_poll = None;
        for a in el.attributes() {
            match a.name() {
                "dev" => rd.attribute::<Text>(&a, &mut dev),
                "bufferCount" => rd.attribute::<Dec<u32>>(&a, &mut buffer_count),
                "tryPoll" => rd.attribute::<YesNo>(&a, &mut try_poll),
                _ => Ok(()),
            }?;
        }
        let common = AudioCommon::read(el, rd)?;
        Ok(Self {
            common,
            dev,
            buffer_count,
            try_poll,
        })
    }
}

impl ReadContent for AudioPulse {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut stream_name = None;
        let mut latency = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "streamName" => rd.attribute::<Text>(&a, &mut stream_name),
                "latency" => rd.attribute::<Dec<u32>>(&a, &mut latency),
                _ => Ok(()),
            }?;
        }
        let common = AudioCommon::read(el, rd)?;
        Ok(Self {
            common,
            name,
            stream_name,
            latency,
        })
    }
}

impl ReadContent for AudioBackend {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "none" => Self::None(AudioBackendNone::read(el, rd)?),
            "alsa" => Self::Alsa(AudioBackendAlsa::read(el, rd)?),
            "coreaudio" => Self::Coreaudio(AudioBackendCoreaudio::read(el, rd)?),
            "jack" => Self::Jack(AudioBackendJack::read(el, rd)?),
            "oss" => Self::Oss(AudioBackendOss::read(el, rd)?),
            "pulseaudio" => Self::Pulseaudio(AudioBackendPulseaudio::read(el, rd)?),
            "sdl" => Self::Sdl(AudioBackendSdl::read(el, rd)?),
            "spice" => Self::Spice(AudioBackendSpice::read(el, rd)?),
            "file" => Self::File(AudioBackendFile::read(el, rd)?),
            "dbus" => Self::Dbus(AudioBackendDbus::read(el, rd)?),
            "pipewire" => Self::Pipewire(AudioBackendPipewire::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["none", "alsa", "coreaudio", "jack", "oss", "pulseaudio", "sdl", "spice", "file", "dbus", "pipewire"])),
        })
    }
}
