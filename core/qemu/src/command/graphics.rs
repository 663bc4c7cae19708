//! What somebody sees and hears the guest through.

use polyvirt_config::Error;
use polyvirt_config::Result;
use polyvirt_config::domain::{
    Graphics, GraphicsDbus, GraphicsListen, GraphicsSdl, GraphicsSpice, GraphicsVnc, MouseModeName,
    SpiceChannelMode, VncSharePolicy,
};

use super::guest::Guest;
use super::piece::Piece;
use super::tls;
use crate::Props;

/// The first port of VNC, which QEMU calls display 0.
const FIRST_PORT: i32 = 5900;

/// Everything that QEMU is told of a display.
pub(super) fn graphics(guest: &Guest<'_>, graphics: &Graphics) -> Result<Vec<Piece>> {
    match graphics {
        Graphics::Sdl(sdl) => Ok(self::sdl(sdl)),
        Graphics::Vnc(vnc) => self::vnc(guest, vnc),
        Graphics::Spice(spice) => Ok(self::spice(guest, spice)),
        Graphics::EglHeadless(headless) => {
            let node = headless.gl.as_ref().and_then(|gl| gl.rendernode.as_ref());
            let props = Props::new()
                .with("kind", "egl-headless")
                .maybe("rendernode", node);
            Ok(vec![Piece::option("-display", props.options("kind"))])
        }
        Graphics::Dbus(dbus) => Ok(self::dbus(guest, dbus)),
        Graphics::Rdp(_) | Graphics::Desktop(_) => Err(Error::unsupported(
            "QEMU shows guests through SDL, VNC, SPICE and D-Bus alone",
        )),
    }
}

fn sdl(sdl: &GraphicsSdl) -> Vec<Piece> {
    let gl = sdl.gl.as_ref().map(|gl| gl.enable);
    let props = Props::new().with("kind", "sdl").maybe("gl", gl);
    let full = sdl.fullscreen.then_some(Piece::switch("-full-screen"));
    let display = Piece::option("-display", props.options("kind"));
    full.into_iter().chain([display]).collect()
}

/// Where a display listens: at an address, at a socket, or nowhere.
enum Place {
    Address(String),
    Socket(String),
    Nowhere,
}

/// What is chosen where the document does not say where a display listens.
struct Usual<'u> {
    address: &'u str,
    /// The name of its socket.
    socket: &'u str,
    /// Whether it listens at that socket rather than at the address.
    at_socket: bool,
}

fn place(
    guest: &Guest<'_>,
    listens: &[GraphicsListen],
    listen: Option<&String>,
    usual: &Usual<'_>,
) -> Place {
    let socket = || {
        let path = guest.places.folder().join(usual.socket);
        path.to_string_lossy().into_owned()
    };
    let or_usual = |address: Option<&String>| {
        let address = address.or(listen).filter(|address| !address.is_empty());
        match address {
            Some(address) => Place::Address(address.clone()),
            None if usual.at_socket => Place::Socket(socket()),
            None => Place::Address(usual.address.to_owned()),
        }
    };
    match listens.first() {
        Some(GraphicsListen::None) => Place::Nowhere,
        Some(GraphicsListen::Socket(own)) => {
            Place::Socket(own.socket.clone().unwrap_or_else(socket))
        }
        Some(GraphicsListen::Address(own)) => or_usual(own.address.as_ref()),
        Some(GraphicsListen::Network(own)) => or_usual(own.address.as_ref()),
        None => or_usual(None),
    }
}

/// An address as part of one with a port.
fn bracketed(address: &str) -> String {
    if address.contains(':') {
        return format!("[{address}]");
    }
    address.to_owned()
}

fn vnc(guest: &Guest<'_>, vnc: &GraphicsVnc) -> Result<Vec<Piece>> {
    let settings = &guest.launch.settings;
    let mut pieces = Vec::new();
    let place = place(
        guest,
        &vnc.listens,
        vnc.listen.as_ref(),
        &Usual {
            address: &settings.vnc_listen,
            socket: "vnc.sock",
            at_socket: settings.vnc_auto_unix_socket,
        },
    );
    let place = match place {
        Place::Nowhere => "none".to_owned(),
        Place::Socket(path) => format!("vnc=unix:{}", crate::props::doubled(&path)),
        Place::Address(address) => {
            let port = vnc.port.filter(|port| *port >= FIRST_PORT);
            let port = port.ok_or_else(|| {
                Error::internal(format!(
                    "no port from {FIRST_PORT} on has been chosen for VNC"
                ))
            })?;
            format!("{}:{}", bracketed(&address), port - FIRST_PORT)
        }
    };
    let at_address = place != "none" && !place.starts_with("vnc=");
    let share = vnc.share_policy.map(VncSharePolicy::as_str);
    let password = vnc.password.passwd.is_some() || settings.vnc_password.is_some();
    let encrypted = settings.vnc_tls.by_default;
    if encrypted {
        let id = "vnc-tls-creds0";
        pieces.extend(tls::credentials(
            guest,
            &settings.vnc_tls,
            id,
            &format!("{id}-secret0"),
            "server",
        ));
    }
    let audio = super::audio::backend_of(guest.domain, vnc.audio.as_ref());
    let props = Props::new()
        .maybe(
            "websocket",
            vnc.websocket.filter(|port| *port > 0 && at_address),
        )
        .maybe("share", share)
        .flag("password", password)
        .maybe("tls-creds", encrypted.then_some("vnc-tls-creds0"))
        .flag("sasl", settings.vnc_sasl)
        .maybe("power-control", vnc.power_control)
        .maybe("audiodev", audio);
    let settings = props.options("");
    let text = if settings.is_empty() {
        place
    } else {
        format!("{place},{settings}")
    };
    pieces.push(Piece::option("-vnc", text));
    pieces.extend(
        vnc.keymap
            .as_ref()
            .map(|keymap| Piece::option("-k", keymap)),
    );
    Ok(pieces)
}

fn spice(guest: &Guest<'_>, spice: &GraphicsSpice) -> Vec<Piece> {
    let settings = &guest.launch.settings;
    let place = place(
        guest,
        &spice.listens,
        spice.listen.as_ref(),
        &Usual {
            address: &settings.spice_listen,
            socket: "spice.sock",
            at_socket: settings.spice_auto_unix_socket,
        },
    );
    let port = |port: Option<i32>| port.filter(|port| *port > 0);
    let encrypted = port(spice.tls_port);
    let props = match place {
        Place::Nowhere => Props::new().with("port", 0u32),
        Place::Socket(path) => Props::new().with("unix", true).with("addr", path),
        Place::Address(address) => Props::new()
            .maybe("port", port(spice.port))
            .maybe("tls-port", encrypted)
            .with("addr", address),
    };
    let in_server = spice
        .mouse
        .as_ref()
        .is_some_and(|mouse| mouse.mode == MouseModeName::Server);
    let folder = settings.spice_tls.folder.to_string_lossy().into_owned();
    let open = spice.password.passwd.is_none() && settings.spice_password.is_none();
    let props = props
        .flag("sasl", settings.spice_sasl)
        .maybe("agent-mouse", in_server.then_some(false))
        // Without this, it is the empty word that nobody gets in with.
        .flag("disable-ticketing", open)
        .maybe("x509-dir", encrypted.map(|_| folder))
        .and(channels(spice))
        .and(compression(spice))
        .and(limits(spice))
        // A client follows a guest that moves to another host.
        .with("seamless-migration", true);
    let mut pieces = vec![Piece::option("-spice", props.options(""))];
    pieces.extend(
        spice
            .keymap
            .as_ref()
            .map(|keymap| Piece::option("-k", keymap)),
    );
    pieces
}

/// How what is sent is made smaller.
fn compression(spice: &GraphicsSpice) -> Props {
    let images = spice
        .image
        .as_ref()
        .map(|image| image.compression.as_str().replace('-', "_"));
    let photos = spice.jpeg.as_ref().map(|jpeg| jpeg.compression.as_str());
    let others = spice.zlib.as_ref().map(|zlib| zlib.compression.as_str());
    let sound = spice.playback.as_ref().map(|playback| playback.compression);
    let films = spice
        .streaming
        .as_ref()
        .map(|streaming| streaming.mode.as_str());
    Props::new()
        .maybe("image-compression", images)
        .maybe("jpeg-wan-compression", photos)
        .maybe("zlib-glz-wan-compression", others)
        .maybe("playback-compression", sound)
        .maybe("streaming-video", films)
}

/// What clients may not do, and what draws.
fn limits(spice: &GraphicsSpice) -> Props {
    let copies = spice
        .clipboard
        .as_ref()
        .is_some_and(|clipboard| !clipboard.copypaste);
    let files = spice
        .filetransfer
        .as_ref()
        .is_some_and(|transfer| !transfer.enable);
    let gl = spice.gl.as_ref().filter(|gl| gl.enable);
    Props::new()
        .flag("disable-copy-paste", copies)
        .flag("disable-agent-file-xfer", files)
        .flag("gl", gl.is_some())
        .maybe("rendernode", gl.and_then(|gl| gl.rendernode.as_ref()))
}

/// Which channels have to be encrypted, and which must not be.
fn channels(spice: &GraphicsSpice) -> Props {
    let props = match spice.default_mode {
        SpiceChannelMode::Secure => Props::new().with("tls-channel", "default"),
        SpiceChannelMode::Insecure => Props::new().with("plaintext-channel", "default"),
        SpiceChannelMode::Any => Props::new(),
    };
    spice
        .channel
        .iter()
        .fold(props, |props, channel| match channel.mode {
            SpiceChannelMode::Secure => props.with("tls-channel", channel.name.as_str()),
            SpiceChannelMode::Insecure => props.with("plaintext-channel", channel.name.as_str()),
            SpiceChannelMode::Any => props,
        })
}

fn dbus(guest: &Guest<'_>, dbus: &GraphicsDbus) -> Vec<Piece> {
    let gl = dbus.gl.as_ref();
    let audio = dbus
        .audio
        .as_ref()
        .and_then(|named| super::audio::backend_of(guest.domain, Some(named)));
    let address = dbus.address.as_ref().filter(|_| !dbus.p2p);
    let props = Props::new()
        .with("kind", "dbus")
        .flag("p2p", dbus.p2p)
        .maybe("addr", address)
        .maybe("gl", gl.map(|gl| gl.enable))
        .maybe("rendernode", gl.and_then(|gl| gl.rendernode.as_ref()))
        .maybe("audiodev", audio);
    vec![Piece::option("-display", props.options("kind"))]
}

/// Variables of the environment that displays take their settings from.
pub(super) fn environment(guest: &Guest<'_>) -> Vec<(String, String)> {
    let settings = guest.launch.settings;
    let mut variables = Vec::new();
    let mut set = |name: &str, value: Option<String>| {
        variables.extend(value.map(|value| (name.to_owned(), value)));
    };
    for graphics in &guest.domain.devices().graphics {
        match graphics {
            Graphics::Sdl(sdl) => {
                set("XAUTHORITY", sdl.xauth.clone());
                set("DISPLAY", sdl.display.clone());
            }
            Graphics::Vnc(_) if settings.vnc_sasl => {
                let folder = settings.vnc_sasl_folder.as_ref();
                set(
                    "SASL_CONF_PATH",
                    folder.map(|folder| folder.to_string_lossy().into_owned()),
                );
            }
            Graphics::Spice(_) if settings.spice_sasl => {
                let folder = settings.spice_sasl_folder.as_ref();
                set(
                    "SASL_CONF_PATH",
                    folder.map(|folder| folder.to_string_lossy().into_owned()),
                );
            }
            _ => {}
        }
    }
    variables
}
