// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: domain/graphics.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for GraphicsSdl {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut display = None;
        let mut xauth = None;
        let mut fullscreen = None;
        let mut gl = None;
        for a in el.attributes() {
            match a.name() {
                "display" => rd.attribute::<Text>(&a, &mut display),
                "xauth" => rd.attribute::<Text>(&a, &mut xauth),
                "fullscreen" => rd.attribute::<YesNo>(&a, &mut fullscreen),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "gl" => rd.child(c, &mut gl),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            display,
            xauth,
            fullscreen: fullscreen.unwrap_or_default(),
            gl,
        })
    }
}

impl ReadContent for GraphicsVnc {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut socket = None;
        let mut port = None;
        let mut autoport = None;
        let mut websocket = None;
        let mut websocket_generated = None;
        let mut listen = None;
        let mut keymap = None;
        let mut share_policy = None;
        let mut power_control = None;
        let mut listens = Vec::new();
        let mut audio = None;
        for a in el.attributes() {
            match a.name() {
                "socket" => rd.attribute::<Text>(&a, &mut socket),
                "port" => rd.attribute::<AutoPort>(&a, &mut port),
                "autoport" => rd.attribute::<YesNo>(&a, &mut autoport),
                "websocket" => rd.attribute::<AutoPort>(&a, &mut websocket),
                "websocketGenerated" if rd.live() => rd.attribute::<YesNo>(&a, &mut websocket_generated),
                "websocketGenerated" => { rd.skip_attribute(&a); Ok(()) },
                "listen" => rd.attribute::<Text>(&a, &mut listen),
                "keymap" => rd.attribute::<Text>(&a, &mut keymap),
                "sharePolicy" => rd.attribute::<VncSharePolicy>(&a, &mut share_policy),
                "powerControl" => rd.attribute::<YesNo>(&a, &mut power_control),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "listen" => rd.item(c, &mut listens),
                "audio" => rd.child(c, &mut audio),
                _ => Ok(()),
            }?;
        }
        let password = GraphicsPassword::read(el, rd)?;
        Ok(Self {
            socket,
            port,
            autoport,
            websocket,
            websocket_generated,
            listen,
            keymap,
            share_policy,
            power_control,
            password,
            listens,
            audio,
        })
    }
}

impl ReadContent for GraphicsRdp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut port = None;
        let mut autoport = None;
        let mut replace_user = None;
        let mut multi_user = None;
        let mut listen = None;
        let mut username = None;
        let mut listens = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "port" => rd.attribute::<AutoPort>(&a, &mut port),
                "autoport" => rd.attribute::<YesNo>(&a, &mut autoport),
                "replaceUser" => rd.attribute::<YesNo>(&a, &mut replace_user),
                "multiUser" => rd.attribute::<YesNo>(&a, &mut multi_user),
                "listen" => rd.attribute::<Text>(&a, &mut listen),
                "username" => rd.attribute::<Text>(&a, &mut username),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "listen" => rd.item(c, &mut listens),
                _ => Ok(()),
            }?;
        }
        let password = GraphicsPassword::read(el, rd)?;
        Ok(Self {
            port,
            autoport,
            replace_user: replace_user.unwrap_or_default(),
            multi_user: multi_user.unwrap_or_default(),
            listen,
            username,
            password,
            listens,
        })
    }
}

impl ReadContent for GraphicsDesktop {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut display = None;
        let mut fullscreen = None;
        for a in el.attributes() {
            match a.name() {
                "display" => rd.attribute::<Text>(&a, &mut display),
                "fullscreen" => rd.attribute::<YesNo>(&a, &mut fullscreen),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            display,
            fullscreen: fullscreen.unwrap_or_default(),
        })
    }
}

impl ReadContent for GraphicsSpice {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut port = None;
        let mut tls_port = None;
        let mut autoport = None;
        let mut listen = None;
        let mut keymap = None;
        let mut default_mode = None;
        let mut listens = Vec::new();
        let mut channel = Vec::new();
        let mut image = None;
        let mut jpeg = None;
        let mut zlib = None;
        let mut playback = None;
        let mut streaming = None;
        let mut mouse = None;
        let mut clipboard = None;
        let mut filetransfer = None;
        let mut gl = None;
        for a in el.attributes() {
            match a.name() {
                "port" => rd.attribute::<AutoPort>(&a, &mut port),
                "tlsPort" => rd.attribute::<AutoPort>(&a, &mut tls_port),
                "autoport" => rd.attribute::<YesNo>(&a, &mut autoport),
                "listen" => rd.attribute::<Text>(&a, &mut listen),
                "keymap" => rd.attribute::<Text>(&a, &mut keymap),
                "defaultMode" => rd.attribute::<SpiceChannelMode>(&a, &mut default_mode),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "listen" => rd.item(c, &mut listens),
                "channel" => rd.item(c, &mut channel),
                "image" => rd.child(c, &mut image),
                "jpeg" => rd.child(c, &mut jpeg),
                "zlib" => rd.child(c, &mut zlib),
                "playback" => rd.child(c, &mut playback),
                "streaming" => rd.child(c, &mut streaming),
                "mouse" => rd.child(c, &mut mouse),
                "clipboard" => rd.child(c, &mut clipboard),
                "filetransfer" => rd.child(c, &mut filetransfer),
                "gl" => rd.child(c, &mut gl),
                _ => Ok(()),
            }?;
        }
        let password = GraphicsPassword::read(el, rd)?;
        Ok(Self {
            port,
            tls_port,
            autoport,
            listen,
            keymap,
            default_mode: default_mode.unwrap_or(SpiceChannelMode::Any),
            password,
            listens,
            channel,
            image,
            jpeg,
            zlib,
            playback,
            streaming,
            mouse,
            clipboard,
            filetransfer,
            gl,
        })
    }
}

impl ReadContent for GraphicsSpiceImage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut compression = None;
        for a in el.attributes() {
            match a.name() {
                "compression" => rd.attribute::<SpiceImageCompression>(&a, &mut compression),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            compression: rd.required_attribute(compression, el, "compression")?,
        })
    }
}

impl ReadContent for GraphicsSpiceJpeg {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut compression = None;
        for a in el.attributes() {
            match a.name() {
                "compression" => rd.attribute::<SpiceWanCompression>(&a, &mut compression),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            compression: rd.required_attribute(compression, el, "compression")?,
        })
    }
}

impl ReadContent for GraphicsSpiceZlib {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut compression = None;
        for a in el.attributes() {
            match a.name() {
                "compression" => rd.attribute::<SpiceWanCompression>(&a, &mut compression),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            compression: rd.required_attribute(compression, el, "compression")?,
        })
    }
}

impl ReadContent for GraphicsSpiceStreaming {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "mode" => rd.attribute::<SpiceStreamingMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for GraphicsEglHeadless {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut gl = None;
        for c in el.children() {
            match c.name() {
                "gl" => rd.child_nonempty(c, &mut gl),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            gl,
        })
    }
}

impl ReadContent for GraphicsDbus {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut p2p = None;
        let mut gl = None;
        let mut audio = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<Text>(&a, &mut address),
                "p2p" => rd.attribute::<YesNo>(&a, &mut p2p),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "gl" => rd.child(c, &mut gl),
                "audio" => rd.child(c, &mut audio),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            address,
            p2p: p2p.unwrap_or_default(),
            gl,
            audio,
        })
    }
}

impl ReadContent for GraphicsPassword {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut passwd = None;
        let mut passwd_valid_to = None;
        let mut connected = None;
        for a in el.attributes() {
            match a.name() {
                "passwd" => rd.attribute::<Text>(&a, &mut passwd),
                "passwdValidTo" => rd.attribute::<UtcTime>(&a, &mut passwd_valid_to),
                "connected" => rd.attribute::<PasswordChange>(&a, &mut connected),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            passwd,
            passwd_valid_to,
            connected,
        })
    }
}

impl ReadContent for GraphicsListenAddress {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        for a in el.attributes() {
            match a.name() {
                "address" => rd.attribute::<Text>(&a, &mut address),
                _ => Ok(()),
            }?;
        }
        let state = GraphicsListenState::read(el, rd)?;
        Ok(Self {
            address,
            state,
        })
    }
}

impl ReadContent for GraphicsListenNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut address = None;
        let mut network = None;
        for a in el.attributes() {
            match a.name() {
                "address" if rd.live() => rd.attribute::<Text>(&a, &mut address),
                "address" => { rd.skip_attribute(&a); Ok(()) },
                "network" => rd.attribute::<Text>(&a, &mut network),
                _ => Ok(()),
            }?;
        }
        let state = GraphicsListenState::read(el, rd)?;
        Ok(Self {
            address,
            network: rd.required_attribute(network, el, "network")?,
            state,
        })
    }
}

impl ReadContent for GraphicsListenSocket {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut socket = None;
        for a in el.attributes() {
            match a.name() {
                "socket" => rd.attribute::<Text>(&a, &mut socket),
                _ => Ok(()),
            }?;
        }
        let state = GraphicsListenState::read(el, rd)?;
        Ok(Self {
            socket,
            state,
        })
    }
}

impl ReadContent for GraphicsListenState {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut from_config = None;
        let mut auto_generated = None;
        for a in el.attributes() {
            match a.name() {
                "fromConfig" if rd.live() => rd.attribute::<ZeroOne>(&a, &mut from_config),
                "fromConfig" => { rd.skip_attribute(&a); Ok(()) },
                "autoGenerated" if rd.live() => rd.attribute::<YesNo>(&a, &mut auto_generated),
                "autoGenerated" => { rd.skip_attribute(&a); Ok(()) },
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            from_config,
            auto_generated,
        })
    }
}

impl ReadContent for SpiceChannel {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut mode = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<SpiceChannelName>(&a, &mut name),
                "mode" => rd.attribute::<SpiceChannelMode>(&a, &mut mode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            mode: rd.required_attribute(mode, el, "mode")?,
        })
    }
}

impl ReadContent for SpicePlayback {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut compression = None;
        for a in el.attributes() {
            match a.name() {
                "compression" => rd.attribute::<OnOff>(&a, &mut compression),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            compression: rd.required_attribute(compression, el, "compression")?,
        })
    }
}

impl ReadContent for SpiceFileTransfer {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enable = None;
        for a in el.attributes() {
            match a.name() {
                "enable" => rd.attribute::<YesNo>(&a, &mut enable),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enable: rd.required_attribute(enable, el, "enable")?,
        })
    }
}

impl ReadContent for GraphicsSdlGl {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enable = None;
        for a in el.attributes() {
            match a.name() {
                "enable" => rd.attribute::<YesNo>(&a, &mut enable),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enable: rd.required_attribute(enable, el, "enable")?,
        })
    }
}

impl ReadContent for GraphicsGl {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut enable = None;
        let mut rendernode = None;
        for a in el.attributes() {
            match a.name() {
                "enable" => rd.attribute::<YesNo>(&a, &mut enable),
                "rendernode" => rd.attribute::<AbsolutePath>(&a, &mut rendernode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            enable: rd.required_attribute(enable, el, "enable")?,
            rendernode,
        })
    }
}

impl ReadContent for GraphicsRenderNode {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut rendernode = None;
        for a in el.attributes() {
            match a.name() {
                "rendernode" => rd.attribute::<AbsolutePath>(&a, &mut rendernode),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            rendernode,
        })
    }
}

impl ReadContent for Graphics {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "sdl" => Self::Sdl(GraphicsSdl::read(el, rd)?),
            "vnc" => Self::Vnc(GraphicsVnc::read(el, rd)?),
            "rdp" => Self::Rdp(GraphicsRdp::read(el, rd)?),
            "desktop" => Self::Desktop(GraphicsDesktop::read(el, rd)?),
            "spice" => Self::Spice(GraphicsSpice::read(el, rd)?),
            "egl-headless" => Self::EglHeadless(GraphicsEglHeadless::read(el, rd)?),
            "dbus" => Self::Dbus(GraphicsDbus::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus"])),
        })
    }
}

impl ReadContent for GraphicsListen {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "type", None)? {
            "none" => Self::None,
            "address" => Self::Address(GraphicsListenAddress::read(el, rd)?),
            "network" => Self::Network(GraphicsListenNetwork::read(el, rd)?),
            "socket" => Self::Socket(GraphicsListenSocket::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "type", other, &["none", "address", "network", "socket"])),
        })
    }
}
