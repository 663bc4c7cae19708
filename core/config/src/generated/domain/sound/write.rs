// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/sound.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for Sound {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SoundModel>("model", &self.model);
        w.attribute_opt::<YesNo>("multichannel", self.multichannel.as_ref());
        w.attribute_opt::<Dec<u32>>("streams", self.streams.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("codec", &self.codec);
        w.child_opt("audio", self.audio.as_ref());
        self.info.content(w);
        w.child_nonempty("driver", self.driver.as_ref());
    }
}

impl WriteContent for SoundCodec {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SoundCodecType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for DeviceAudio {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("id", &self.id);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Audio {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Positive>("id", &self.id);
        self.backend.attributes(w);
        w.attribute_opt::<Positive>("timerPeriod", self.timer_period.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.backend.content(w);
    }
}

impl WriteContent for AudioBackendNone {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendAlsa {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendCoreaudio {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendJack {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendOss {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("tryMMap", self.try_m_map.as_ref());
        w.attribute_opt::<YesNo>("exclusive", self.exclusive.as_ref());
        w.attribute_opt::<Positive>("dspPolicy", self.dsp_policy.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendPulseaudio {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("serverName", self.server_name.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendSdl {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<SdlAudioDriver>("driver", self.driver.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendSpice {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendFile {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("path", self.path.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendDbus {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioBackendPipewire {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("runtimeDir", self.runtime_dir.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("input", self.input.as_ref());
        w.child_nonempty("output", self.output.as_ref());
    }
}

impl WriteContent for AudioCommon {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("mixingEngine", self.mixing_engine.as_ref());
        w.attribute_opt::<YesNo>("fixedSettings", self.fixed_settings.as_ref());
        w.attribute_opt::<Positive>("voices", self.voices.as_ref());
        w.attribute_opt::<Positive>("bufferLength", self.buffer_length.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("settings", self.settings.as_ref());
    }
}

impl WriteContent for AudioSettings {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Positive>("frequency", self.frequency.as_ref());
        w.attribute_opt::<Positive>("channels", self.channels.as_ref());
        w.attribute_opt::<AudioFormat>("format", self.format.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for AudioPlain {
    fn attributes(&self, w: &mut Writer) {
        self.common.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for AudioAlsa {
    fn attributes(&self, w: &mut Writer) {
        self.common.attributes(w);
        w.attribute_opt::<Text>("dev", self.dev.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for AudioBuffered {
    fn attributes(&self, w: &mut Writer) {
        self.common.attributes(w);
        w.attribute_opt::<Dec<u32>>("bufferCount", self.buffer_count.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for AudioJack {
    fn attributes(&self, w: &mut Writer) {
        self.common.attributes(w);
        w.attribute_opt::<Text>("serverName", self.server_name.as_ref());
        w.attribute_opt::<Text>("clientName", self.client_name.as_ref());
        w.attribute_opt::<Text>("connectPorts", self.connect_ports.as_ref());
        w.attribute_opt::<YesNo>("exactName", self.exact_name.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for AudioOss {
    fn attributes(&self, w: &mut Writer) {
        self.common.attributes(w);
        w.attribute_opt::<Text>("dev", self.dev.as_ref());
        w.attribute_opt::<Dec<u32>>("bufferCount", self.buffer_count.as_ref());
        w.attribute_opt::<YesNo>("tryPoll", self.try_poll.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for AudioPulse {
    fn attributes(&self, w: &mut Writer) {
        self.common.attributes(w);
        w.attribute_opt::<Text>("name", self.name.as_ref());
        w.attribute_opt::<Text>("streamName", self.stream_name.as_ref());
        w.attribute_opt::<Dec<u32>>("latency", self.latency.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.common.content(w);
    }
}

impl WriteContent for AudioBackend {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::None(_) => w.discriminator("type", "none"),
            Self::Alsa(_) => w.discriminator("type", "alsa"),
            Self::Coreaudio(_) => w.discriminator("type", "coreaudio"),
            Self::Jack(_) => w.discriminator("type", "jack"),
            Self::Oss(inner) => { w.discriminator("type", "oss"); inner.attributes(w); },
            Self::Pulseaudio(inner) => { w.discriminator("type", "pulseaudio"); inner.attributes(w); },
            Self::Sdl(inner) => { w.discriminator("type", "sdl"); inner.attributes(w); },
            Self::Spice(_) => w.discriminator("type", "spice"),
            Self::File(inner) => { w.discriminator("type", "file"); inner.attributes(w); },
            Self::Dbus(_) => w.discriminator("type", "dbus"),
            Self::Pipewire(inner) => { w.discriminator("type", "pipewire"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::None(inner) => inner.content(w),
            Self::Alsa(inner) => inner.content(w),
            Self::Coreaudio(inner) => inner.content(w),
            Self::Jack(inner) => inner.content(w),
            Self::Oss(inner) => inner.content(w),
            Self::Pulseaudio(inner) => inner.content(w),
            Self::Sdl(inner) => inner.content(w),
            Self::Spice(inner) => inner.content(w),
            Self::File(inner) => inner.content(w),
            Self::Dbus(inner) => inner.content(w),
            Self::Pipewire(inner) => inner.content(w),
        }
    }
}
