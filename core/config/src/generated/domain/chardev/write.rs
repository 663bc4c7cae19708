// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/chardev.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for CharSourcePty {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        if w.live() { w.child_nonempty("source", self.source.as_ref()); }
    }
}

impl WriteContent for CharSourceDev {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for CharSourceFile {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for CharSourcePipe {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for CharSourceUdp {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("source", &self.source);
    }
}

impl WriteContent for CharSourceTcp {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
        w.child_opt("protocol", self.protocol.as_ref());
    }
}

impl WriteContent for CharSourceUnix {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
        w.child_opt("protocol", self.protocol.as_ref());
    }
}

impl WriteContent for CharSourceSpiceport {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("source", &self.source);
    }
}

impl WriteContent for CharSourceNmdm {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
    }
}

impl WriteContent for CharSourceQemuVdagent {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("source", self.source.as_ref());
    }
}

impl WriteContent for CharSourceDbus {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("source", self.source.as_ref());
    }
}

impl WriteContent for CharPtySource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("path", self.path.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
    }
}

impl WriteContent for CharDevSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
    }
}

impl WriteContent for CharFileSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
        w.attribute_opt::<OnOff>("append", self.append.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
    }
}

impl WriteContent for CharPipeSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
    }
}

impl WriteContent for CharUdpSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CharMode>("mode", &self.mode);
        w.attribute_opt::<Text>("host", self.host.as_ref());
        w.attribute_opt::<Text>("service", self.service.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CharTcpSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CharMode>("mode", &self.mode);
        w.attribute::<Text>("host", &self.host);
        w.attribute::<Text>("service", &self.service);
        w.attribute_opt::<YesNo>("tls", self.tls.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("reconnect", self.reconnect.as_ref());
    }
}

impl WriteContent for CharUnixSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CharMode>("mode", &self.mode);
        w.attribute_opt::<Text>("path", self.path.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.items("seclabel", &self.seclabel);
        w.child_opt("reconnect", self.reconnect.as_ref());
    }
}

impl WriteContent for CharReconnect {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<YesNo>("enabled", self.enabled.as_ref());
        w.attribute_opt::<Dec<u32>>("timeout", self.timeout.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CharChannelSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("channel", &self.channel);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CharNmdmSource {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("master", &self.master);
        w.attribute::<Text>("slave", &self.slave);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CharVdagentSource {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_opt("clipboard", self.clipboard.as_ref());
        w.child_opt("mouse", self.mouse.as_ref());
    }
}

impl WriteContent for CharProtocol {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<CharProtocolType>("type", &self.r#type);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CharLog {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("file", &self.file);
        w.attribute_opt::<OnOff>("append", self.append.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Clipboard {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("copypaste", &self.copypaste);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for MouseMode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<MouseModeName>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for CharSource {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Null => w.discriminator("type", "null"),
            Self::Vc => w.discriminator("type", "vc"),
            Self::Pty(_) => w.discriminator("type", "pty"),
            Self::Dev(_) => w.discriminator("type", "dev"),
            Self::File(_) => w.discriminator("type", "file"),
            Self::Pipe(_) => w.discriminator("type", "pipe"),
            Self::Stdio => w.discriminator("type", "stdio"),
            Self::Udp(_) => w.discriminator("type", "udp"),
            Self::Tcp(_) => w.discriminator("type", "tcp"),
            Self::Unix(_) => w.discriminator("type", "unix"),
            Self::Spicevmc => w.discriminator("type", "spicevmc"),
            Self::Spiceport(_) => w.discriminator("type", "spiceport"),
            Self::Nmdm(_) => w.discriminator("type", "nmdm"),
            Self::QemuVdagent(_) => w.discriminator("type", "qemu-vdagent"),
            Self::Dbus(_) => w.discriminator("type", "dbus"),
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Null => {},
            Self::Vc => {},
            Self::Pty(inner) => inner.content(w),
            Self::Dev(inner) => inner.content(w),
            Self::File(inner) => inner.content(w),
            Self::Pipe(inner) => inner.content(w),
            Self::Stdio => {},
            Self::Udp(inner) => inner.content(w),
            Self::Tcp(inner) => inner.content(w),
            Self::Unix(inner) => inner.content(w),
            Self::Spicevmc => {},
            Self::Spiceport(inner) => inner.content(w),
            Self::Nmdm(inner) => inner.content(w),
            Self::QemuVdagent(inner) => inner.content(w),
            Self::Dbus(inner) => inner.content(w),
        }
    }
}
