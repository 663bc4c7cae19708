// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: domain/graphics.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for GraphicsSdl {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("display", self.display.as_ref());
        w.attribute_opt::<Text>("xauth", self.xauth.as_ref());
        if self.fullscreen { w.attribute::<YesNo>("fullscreen", &self.fullscreen); }
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("gl", self.gl.as_ref());
    }
}

impl WriteContent for GraphicsVnc {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("socket", self.socket.as_ref());
        w.attribute_opt::<AutoPort>("port", self.port.as_ref());
        w.attribute_opt::<YesNo>("autoport", self.autoport.as_ref());
        w.attribute_opt::<AutoPort>("websocket", self.websocket.as_ref());
        if w.live() { w.attribute_opt::<YesNo>("websocketGenerated", self.websocket_generated.as_ref()); }
        w.attribute_opt::<Text>("listen", self.listen.as_ref());
        w.attribute_opt::<Text>("keymap", self.keymap.as_ref());
        w.attribute_opt::<VncSharePolicy>("sharePolicy", self.share_policy.as_ref());
        w.attribute_opt::<YesNo>("powerControl", self.power_control.as_ref());
        self.password.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("listen", &self.listens);
        w.child_opt("audio", self.audio.as_ref());
    }
}

impl WriteContent for GraphicsRdp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<AutoPort>("port", self.port.as_ref());
        w.attribute_opt::<YesNo>("autoport", self.autoport.as_ref());
        if self.replace_user { w.attribute::<YesNo>("replaceUser", &self.replace_user); }
        if self.multi_user { w.attribute::<YesNo>("multiUser", &self.multi_user); }
        w.attribute_opt::<Text>("listen", self.listen.as_ref());
        w.attribute_opt::<Text>("username", self.username.as_ref());
        self.password.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("listen", &self.listens);
    }
}

impl WriteContent for GraphicsDesktop {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("display", self.display.as_ref());
        if self.fullscreen { w.attribute::<YesNo>("fullscreen", &self.fullscreen); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsSpice {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<AutoPort>("port", self.port.as_ref());
        w.attribute_opt::<AutoPort>("tlsPort", self.tls_port.as_ref());
        w.attribute_opt::<YesNo>("autoport", self.autoport.as_ref());
        w.attribute_opt::<Text>("listen", self.listen.as_ref());
        w.attribute_opt::<Text>("keymap", self.keymap.as_ref());
        if self.default_mode != SpiceChannelMode::Any { w.attribute::<SpiceChannelMode>("defaultMode", &self.default_mode); }
        self.password.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("listen", &self.listens);
        w.items("channel", &self.channel);
        w.child_opt("image", self.image.as_ref());
        w.child_opt("jpeg", self.jpeg.as_ref());
        w.child_opt("zlib", self.zlib.as_ref());
        w.child_opt("playback", self.playback.as_ref());
        w.child_opt("streaming", self.streaming.as_ref());
        w.child_opt("mouse", self.mouse.as_ref());
        w.child_opt("clipboard", self.clipboard.as_ref());
        w.child_opt("filetransfer", self.filetransfer.as_ref());
        w.child_opt("gl", self.gl.as_ref());
    }
}

impl WriteContent for GraphicsSpiceImage {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpiceImageCompression>("compression", &self.compression);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsSpiceJpeg {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpiceWanCompression>("compression", &self.compression);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsSpiceZlib {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpiceWanCompression>("compression", &self.compression);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsSpiceStreaming {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpiceStreamingMode>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsEglHeadless {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child_nonempty("gl", self.gl.as_ref());
    }
}

impl WriteContent for GraphicsDbus {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("address", self.address.as_ref());
        if self.p2p { w.attribute::<YesNo>("p2p", &self.p2p); }
    }

    fn content(&self, w: &mut Writer) {
        w.child_opt("gl", self.gl.as_ref());
        w.child_opt("audio", self.audio.as_ref());
    }
}

impl WriteContent for GraphicsPassword {
    fn attributes(&self, w: &mut Writer) {
        if w.secure() { w.attribute_opt::<Text>("passwd", self.passwd.as_ref()); }
        w.attribute_opt::<UtcTime>("passwdValidTo", self.passwd_valid_to.as_ref());
        w.attribute_opt::<PasswordChange>("connected", self.connected.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsListenAddress {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("address", self.address.as_ref());
        self.state.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsListenNetwork {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<Text>("address", self.address.as_ref()); }
        w.attribute::<Text>("network", &self.network);
        self.state.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsListenSocket {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("socket", self.socket.as_ref());
        self.state.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsListenState {
    fn attributes(&self, w: &mut Writer) {
        if w.live() { w.attribute_opt::<ZeroOne>("fromConfig", self.from_config.as_ref()); }
        if w.live() { w.attribute_opt::<YesNo>("autoGenerated", self.auto_generated.as_ref()); }
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SpiceChannel {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<SpiceChannelName>("name", &self.name);
        w.attribute::<SpiceChannelMode>("mode", &self.mode);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SpicePlayback {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<OnOff>("compression", &self.compression);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SpiceFileTransfer {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enable", &self.enable);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsSdlGl {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enable", &self.enable);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsGl {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("enable", &self.enable);
        w.attribute_opt::<AbsolutePath>("rendernode", self.rendernode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for GraphicsRenderNode {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<AbsolutePath>("rendernode", self.rendernode.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Graphics {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Sdl(inner) => { w.discriminator("type", "sdl"); inner.attributes(w); },
            Self::Vnc(inner) => { w.discriminator("type", "vnc"); inner.attributes(w); },
            Self::Rdp(inner) => { w.discriminator("type", "rdp"); inner.attributes(w); },
            Self::Desktop(inner) => { w.discriminator("type", "desktop"); inner.attributes(w); },
            Self::Spice(inner) => { w.discriminator("type", "spice"); inner.attributes(w); },
            Self::EglHeadless(_) => w.discriminator("type", "egl-headless"),
            Self::Dbus(inner) => { w.discriminator("type", "dbus"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Sdl(inner) => inner.content(w),
            Self::Vnc(inner) => inner.content(w),
            Self::Rdp(inner) => inner.content(w),
            Self::Desktop(_) => {},
            Self::Spice(inner) => inner.content(w),
            Self::EglHeadless(inner) => inner.content(w),
            Self::Dbus(inner) => inner.content(w),
        }
    }
}

impl WriteContent for GraphicsListen {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::None => w.discriminator("type", "none"),
            Self::Address(inner) => { w.discriminator("type", "address"); inner.attributes(w); },
            Self::Network(inner) => { w.discriminator("type", "network"); inner.attributes(w); },
            Self::Socket(inner) => { w.discriminator("type", "socket"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
