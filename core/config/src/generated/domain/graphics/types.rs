// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/graphics.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// A display that shows the guest's screen and takes input.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Graphics {
    /// A window on the host.
    ///
    /// Attribute `type` is `sdl`.
    #[cfg_attr(feature = "serde", serde(rename = "sdl"))]
    Sdl(GraphicsSdl),
    /// A VNC server.
    ///
    /// Attribute `type` is `vnc`.
    #[cfg_attr(feature = "serde", serde(rename = "vnc"))]
    Vnc(GraphicsVnc),
    /// A server of Microsoft's remote desktop protocol.
    ///
    /// Attribute `type` is `rdp`.
    #[cfg_attr(feature = "serde", serde(rename = "rdp"))]
    Rdp(GraphicsRdp),
    /// A window of VirtualBox.
    ///
    /// Attribute `type` is `desktop`.
    #[cfg_attr(feature = "serde", serde(rename = "desktop"))]
    Desktop(GraphicsDesktop),
    /// A SPICE server.
    ///
    /// Attribute `type` is `spice`, since 0.8.6.
    #[cfg_attr(feature = "serde", serde(rename = "spice"))]
    Spice(GraphicsSpice),
    /// No display of its own: it draws with OpenGL for another.
    ///
    /// Attribute `type` is `egl-headless`, since 4.6.0.
    #[cfg_attr(feature = "serde", serde(rename = "egl-headless"))]
    EglHeadless(GraphicsEglHeadless),
    /// A display over D-Bus.
    ///
    /// Attribute `type` is `dbus`, since 8.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "dbus"))]
    Dbus(GraphicsDbus),
}

/// A window on the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsSdl {
    /// Display of the host's X server.
    ///
    /// Attribute `display`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub display: Option<String>,
    /// Path of the file that authorizes there.
    ///
    /// Attribute `xauth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub xauth: Option<String>,
    /// Whether the window fills the screen.
    ///
    /// Attribute `fullscreen`, `no` when missing.
    pub fullscreen: bool,
    /// Drawing with OpenGL.
    ///
    /// Element `gl`, since 4.3.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gl: Option<GraphicsSdlGl>,
}

/// A VNC server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsVnc {
    /// Path of the socket it listens at, that of the first listen element once more.
    ///
    /// Attribute `socket`, since 0.8.8.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub socket: Option<String>,
    /// Port it listens at; -1 takes a free one.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<i32>,
    /// Whether a free port is taken at each start.
    ///
    /// Attribute `autoport`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub autoport: Option<bool>,
    /// Port for connections over WebSocket; -1 takes a free one.
    ///
    /// Attribute `websocket`, since 1.0.6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub websocket: Option<i32>,
    /// Whether that port has been chosen by the host.
    ///
    /// Attribute `websocketGenerated`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub websocket_generated: Option<bool>,
    /// Address it listens at, that of the first listen element once more.
    ///
    /// Attribute `listen`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub listen: Option<String>,
    /// Layout of the keyboard.
    ///
    /// Attribute `keymap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub keymap: Option<String>,
    /// Whether several VNC clients may be connected at once.
    ///
    /// Attribute `sharePolicy`, since 1.0.6.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub share_policy: Option<VncSharePolicy>,
    /// Whether a client may power the guest off and on.
    ///
    /// Attribute `powerControl`, since 7.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub power_control: Option<bool>,
    /// The password clients need.
    pub password: GraphicsPassword,
    /// Where a display waits for clients.
    ///
    /// Elements `listen`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub listens: Vec<GraphicsListen>,
    /// The audio backend that a device uses.
    ///
    /// Element `audio`, since 7.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audio: Option<DeviceAudio>,
}

/// A server of Microsoft's remote desktop protocol.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsRdp {
    /// Port it listens at; -1 takes a free one.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<i32>,
    /// Whether a free port is taken at each start.
    ///
    /// Attribute `autoport`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub autoport: Option<bool>,
    /// Whether a new client ends the connection of the one before.
    ///
    /// Attribute `replaceUser`, `no` when missing.
    pub replace_user: bool,
    /// Whether several clients may be connected.
    ///
    /// Attribute `multiUser`, `no` when missing.
    pub multi_user: bool,
    /// Address it listens at, that of the first listen element once more.
    ///
    /// Attribute `listen`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub listen: Option<String>,
    /// Name clients log in with.
    ///
    /// Attribute `username`, since 11.1.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub username: Option<String>,
    /// The password clients need.
    pub password: GraphicsPassword,
    /// Where a display waits for clients.
    ///
    /// Elements `listen`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub listens: Vec<GraphicsListen>,
}

/// A window of VirtualBox.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsDesktop {
    /// Display of the host's X server.
    ///
    /// Attribute `display`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub display: Option<String>,
    /// Whether the window fills the screen.
    ///
    /// Attribute `fullscreen`, `no` when missing.
    pub fullscreen: bool,
}

/// A SPICE server.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsSpice {
    /// Port it listens at; -1 takes a free one.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub port: Option<i32>,
    /// Port for encrypted connections; -1 takes a free one.
    ///
    /// Attribute `tlsPort`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tls_port: Option<i32>,
    /// Whether free ports are taken at each start.
    ///
    /// Attribute `autoport`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub autoport: Option<bool>,
    /// Address it listens at, that of the first listen element once more.
    ///
    /// Attribute `listen`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub listen: Option<String>,
    /// Layout of the keyboard.
    ///
    /// Attribute `keymap`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub keymap: Option<String>,
    /// Which port channels use that are not listed.
    ///
    /// Attribute `defaultMode`, since 0.9.12, `any` when missing.
    pub default_mode: SpiceChannelMode,
    /// The password clients need.
    pub password: GraphicsPassword,
    /// Where a display waits for clients.
    ///
    /// Elements `listen`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub listens: Vec<GraphicsListen>,
    /// Which port one of SPICE's channels uses.
    ///
    /// Elements `channel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub channel: Vec<SpiceChannel>,
    /// How images are compressed.
    ///
    /// Element `image`, since 0.9.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub image: Option<GraphicsSpiceImage>,
    /// Whether images are compressed with losses for slow connections.
    ///
    /// Element `jpeg`, since 0.9.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub jpeg: Option<GraphicsSpiceJpeg>,
    /// Whether images are compressed without losses for slow connections.
    ///
    /// Element `zlib`, since 0.9.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zlib: Option<GraphicsSpiceZlib>,
    /// Compression of sound.
    ///
    /// Element `playback`, since 0.9.1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub playback: Option<SpicePlayback>,
    /// Which parts of the screen are sent as video.
    ///
    /// Element `streaming`, since 0.9.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub streaming: Option<GraphicsSpiceStreaming>,
    /// How the pointer of a client moves that of the guest.
    ///
    /// Element `mouse`, since 0.9.11.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mouse: Option<MouseMode>,
    /// Copying and pasting between guest and client.
    ///
    /// Element `clipboard`, since 0.9.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub clipboard: Option<Clipboard>,
    /// Sending files from the client into the guest.
    ///
    /// Element `filetransfer`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub filetransfer: Option<SpiceFileTransfer>,
    /// Drawing with OpenGL.
    ///
    /// Element `gl`, since 1.3.3.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gl: Option<GraphicsGl>,
}

impl Default for GraphicsSpice {
    fn default() -> Self {
        Self {
            port: None,
            tls_port: None,
            autoport: None,
            listen: None,
            keymap: None,
            default_mode: SpiceChannelMode::Any,
            password: Default::default(),
            listens: Vec::new(),
            channel: Vec::new(),
            image: None,
            jpeg: None,
            zlib: None,
            playback: None,
            streaming: None,
            mouse: None,
            clipboard: None,
            filetransfer: None,
            gl: None,
        }
    }
}

/// How images are compressed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsSpiceImage {
    /// How SPICE compresses images.
    ///
    /// Attribute `compression`.
    pub compression: SpiceImageCompression,
}

/// Whether images are compressed with losses for slow connections.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsSpiceJpeg {
    /// When SPICE compresses images for slow connections.
    ///
    /// Attribute `compression`.
    pub compression: SpiceWanCompression,
}

/// Whether images are compressed without losses for slow connections.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsSpiceZlib {
    /// When SPICE compresses images for slow connections.
    ///
    /// Attribute `compression`.
    pub compression: SpiceWanCompression,
}

/// Which parts of the screen are sent as video.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsSpiceStreaming {
    /// Which parts of the screen SPICE sends as video.
    ///
    /// Attribute `mode`.
    pub mode: SpiceStreamingMode,
}

/// No display of its own: it draws with OpenGL for another.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsEglHeadless {
    /// The device that draws.
    ///
    /// Element `gl`, since 5.0.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gl: Option<GraphicsRenderNode>,
}

/// A display over D-Bus.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsDbus {
    /// Address of the bus; a private one when left out.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
    /// Whether clients are connected one by one, without a bus.
    ///
    /// Attribute `p2p`, `no` when missing.
    pub p2p: bool,
    /// Drawing with OpenGL.
    ///
    /// Element `gl`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gl: Option<GraphicsGl>,
    /// The audio backend that a device uses.
    ///
    /// Element `audio`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audio: Option<DeviceAudio>,
}

/// The password of a display, and how long it holds.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsPassword {
    /// The password; an empty one lets nobody in.
    ///
    /// Attribute `passwd`, written only with secrets.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub passwd: Option<String>,
    /// When it stops to hold.
    ///
    /// Attribute `passwdValidTo`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub passwd_valid_to: Option<String>,
    /// What happens to clients when it changes.
    ///
    /// Attribute `connected`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub connected: Option<PasswordChange>,
}

/// What happens to connected clients when a display's password changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum PasswordChange {
    /// The change is refused.
    ///
    /// `fail`.
#[cfg_attr(feature = "serde", serde(rename = "fail"))]
    Fail,
    /// They are disconnected.
    ///
    /// `disconnect`.
#[cfg_attr(feature = "serde", serde(rename = "disconnect"))]
    Disconnect,
    /// They stay.
    ///
    /// `keep`.
#[cfg_attr(feature = "serde", serde(rename = "keep"))]
    Keep,
}

impl PasswordChange {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Fail,
        Self::Disconnect,
        Self::Keep,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Disconnect => "disconnect",
            Self::Keep => "keep",
        }
    }
}

impl Codec for PasswordChange {
    type Value = Self;
    const EXPECTED: &'static str = "fail, disconnect or keep";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "fail" => Self::Fail,
            "disconnect" => Self::Disconnect,
            "keep" => Self::Keep,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Whether several VNC clients may be connected at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum VncSharePolicy {
    /// A client may ask to be the only one.
    ///
    /// `allow-exclusive`.
#[cfg_attr(feature = "serde", serde(rename = "allow-exclusive"))]
    AllowExclusive,
    /// Clients have to ask for sharing.
    ///
    /// `force-shared`.
#[cfg_attr(feature = "serde", serde(rename = "force-shared"))]
    ForceShared,
    /// Everybody is let in.
    ///
    /// `ignore`.
#[cfg_attr(feature = "serde", serde(rename = "ignore"))]
    Ignore,
}

impl VncSharePolicy {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::AllowExclusive,
        Self::ForceShared,
        Self::Ignore,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllowExclusive => "allow-exclusive",
            Self::ForceShared => "force-shared",
            Self::Ignore => "ignore",
        }
    }
}

impl Codec for VncSharePolicy {
    type Value = Self;
    const EXPECTED: &'static str = "allow-exclusive, force-shared or ignore";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "allow-exclusive" => Self::AllowExclusive,
            "force-shared" => Self::ForceShared,
            "ignore" => Self::Ignore,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Where a display waits for clients.
///
/// Since 0.9.4.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum GraphicsListen {
    /// Nowhere: connections are handed to it.
    ///
    /// Attribute `type` is `none`, since 2.0.0.
    #[cfg_attr(feature = "serde", serde(rename = "none"))]
    None,
    /// At an address of the host.
    ///
    /// Attribute `type` is `address`.
    #[cfg_attr(feature = "serde", serde(rename = "address"))]
    Address(GraphicsListenAddress),
    /// At the host's address in a virtual network.
    ///
    /// Attribute `type` is `network`.
    #[cfg_attr(feature = "serde", serde(rename = "network"))]
    Network(GraphicsListenNetwork),
    /// At a UNIX socket.
    ///
    /// Attribute `type` is `socket`, since 2.0.0.
    #[cfg_attr(feature = "serde", serde(rename = "socket"))]
    Socket(GraphicsListenSocket),
}

/// At an address of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsListenAddress {
    /// Name or address of the host; that of the host's configuration when left out.
    ///
    /// Attribute `address`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
    /// What a status document keeps of it.
    pub state: GraphicsListenState,
}

/// At the host's address in a virtual network.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsListenNetwork {
    /// The address that has been found.
    ///
    /// Attribute `address`, only in live documents.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
    /// Name of the network.
    ///
    /// Attribute `network`.
    pub network: String,
    /// What a status document keeps of it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub state: GraphicsListenState,
}

/// At a UNIX socket.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsListenSocket {
    /// Path of the socket; made up when left out.
    ///
    /// Attribute `socket`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub socket: Option<String>,
    /// What a status document keeps of it.
    pub state: GraphicsListenState,
}

/// Where the place a display listens at has come from.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsListenState {
    /// Whether it is the one of the host's configuration.
    ///
    /// Attribute `fromConfig`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub from_config: Option<bool>,
    /// Whether the host has made it up.
    ///
    /// Attribute `autoGenerated`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_generated: Option<bool>,
}

/// Which port one of SPICE's channels uses.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SpiceChannel {
    /// The channel.
    ///
    /// Attribute `name`.
    pub name: SpiceChannelName,
    /// The port.
    ///
    /// Attribute `mode`.
    pub mode: SpiceChannelMode,
}

/// A channel of SPICE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SpiceChannelName {
    /// `main`.
#[cfg_attr(feature = "serde", serde(rename = "main"))]
    Main,
    /// `display`.
#[cfg_attr(feature = "serde", serde(rename = "display"))]
    Display,
    /// `inputs`.
#[cfg_attr(feature = "serde", serde(rename = "inputs"))]
    Inputs,
    /// `cursor`.
#[cfg_attr(feature = "serde", serde(rename = "cursor"))]
    Cursor,
    /// `playback`.
#[cfg_attr(feature = "serde", serde(rename = "playback"))]
    Playback,
    /// `record`.
#[cfg_attr(feature = "serde", serde(rename = "record"))]
    Record,
    /// `smartcard`, since 0.8.8.
#[cfg_attr(feature = "serde", serde(rename = "smartcard"))]
    Smartcard,
    /// `usbredir`, since 0.9.12.
#[cfg_attr(feature = "serde", serde(rename = "usbredir"))]
    Usbredir,
}

impl SpiceChannelName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Main,
        Self::Display,
        Self::Inputs,
        Self::Cursor,
        Self::Playback,
        Self::Record,
        Self::Smartcard,
        Self::Usbredir,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Display => "display",
            Self::Inputs => "inputs",
            Self::Cursor => "cursor",
            Self::Playback => "playback",
            Self::Record => "record",
            Self::Smartcard => "smartcard",
            Self::Usbredir => "usbredir",
        }
    }
}

impl Codec for SpiceChannelName {
    type Value = Self;
    const EXPECTED: &'static str = "main, display, inputs, cursor, playback, record, smartcard or usbredir";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "main" => Self::Main,
            "display" => Self::Display,
            "inputs" => Self::Inputs,
            "cursor" => Self::Cursor,
            "playback" => Self::Playback,
            "record" => Self::Record,
            "smartcard" => Self::Smartcard,
            "usbredir" => Self::Usbredir,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Which port a channel of SPICE uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SpiceChannelMode {
    /// The encrypted one if there is one.
    ///
    /// `any`.
#[cfg_attr(feature = "serde", serde(rename = "any"))]
    Any,
    /// The encrypted one.
    ///
    /// `secure`.
#[cfg_attr(feature = "serde", serde(rename = "secure"))]
    Secure,
    /// The plain one.
    ///
    /// `insecure`.
#[cfg_attr(feature = "serde", serde(rename = "insecure"))]
    Insecure,
}

impl SpiceChannelMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Any,
        Self::Secure,
        Self::Insecure,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Secure => "secure",
            Self::Insecure => "insecure",
        }
    }
}

impl Codec for SpiceChannelMode {
    type Value = Self;
    const EXPECTED: &'static str = "any, secure or insecure";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "any" => Self::Any,
            "secure" => Self::Secure,
            "insecure" => Self::Insecure,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// How SPICE compresses images.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SpiceImageCompression {
    /// `auto_glz`.
#[cfg_attr(feature = "serde", serde(rename = "auto_glz"))]
    AutoGlz,
    /// `auto_lz`.
#[cfg_attr(feature = "serde", serde(rename = "auto_lz"))]
    AutoLz,
    /// `quic`.
#[cfg_attr(feature = "serde", serde(rename = "quic"))]
    Quic,
    /// `glz`.
#[cfg_attr(feature = "serde", serde(rename = "glz"))]
    Glz,
    /// `lz`.
#[cfg_attr(feature = "serde", serde(rename = "lz"))]
    Lz,
    /// `off`.
#[cfg_attr(feature = "serde", serde(rename = "off"))]
    Off,
}

impl SpiceImageCompression {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::AutoGlz,
        Self::AutoLz,
        Self::Quic,
        Self::Glz,
        Self::Lz,
        Self::Off,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AutoGlz => "auto_glz",
            Self::AutoLz => "auto_lz",
            Self::Quic => "quic",
            Self::Glz => "glz",
            Self::Lz => "lz",
            Self::Off => "off",
        }
    }
}

impl Codec for SpiceImageCompression {
    type Value = Self;
    const EXPECTED: &'static str = "auto_glz, auto_lz, quic, glz, lz or off";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto_glz" => Self::AutoGlz,
            "auto_lz" => Self::AutoLz,
            "quic" => Self::Quic,
            "glz" => Self::Glz,
            "lz" => Self::Lz,
            "off" => Self::Off,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// When SPICE compresses images for slow connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SpiceWanCompression {
    /// `auto`.
#[cfg_attr(feature = "serde", serde(rename = "auto"))]
    Auto,
    /// `never`.
#[cfg_attr(feature = "serde", serde(rename = "never"))]
    Never,
    /// `always`.
#[cfg_attr(feature = "serde", serde(rename = "always"))]
    Always,
}

impl SpiceWanCompression {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Auto,
        Self::Never,
        Self::Always,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Never => "never",
            Self::Always => "always",
        }
    }
}

impl Codec for SpiceWanCompression {
    type Value = Self;
    const EXPECTED: &'static str = "auto, never or always";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "auto" => Self::Auto,
            "never" => Self::Never,
            "always" => Self::Always,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Compression of sound.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SpicePlayback {
    /// Whether it is compressed.
    ///
    /// Attribute `compression`.
    pub compression: bool,
}

/// Which parts of the screen SPICE sends as video.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum SpiceStreamingMode {
    /// `filter`.
#[cfg_attr(feature = "serde", serde(rename = "filter"))]
    Filter,
    /// `all`.
#[cfg_attr(feature = "serde", serde(rename = "all"))]
    All,
    /// `off`.
#[cfg_attr(feature = "serde", serde(rename = "off"))]
    Off,
}

impl SpiceStreamingMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Filter,
        Self::All,
        Self::Off,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Filter => "filter",
            Self::All => "all",
            Self::Off => "off",
        }
    }
}

impl Codec for SpiceStreamingMode {
    type Value = Self;
    const EXPECTED: &'static str = "filter, all or off";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "filter" => Self::Filter,
            "all" => Self::All,
            "off" => Self::Off,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Sending files from the client into the guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SpiceFileTransfer {
    /// Whether it is allowed.
    ///
    /// Attribute `enable`.
    pub enable: bool,
}

/// Drawing with OpenGL.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsSdlGl {
    /// Whether it is on.
    ///
    /// Attribute `enable`.
    pub enable: bool,
}

/// Drawing with OpenGL.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct GraphicsGl {
    /// Whether it is on.
    ///
    /// Attribute `enable`.
    pub enable: bool,
    /// Path of the DRI device that draws; the first one when left out.
    ///
    /// Attribute `rendernode`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub rendernode: Option<String>,
}

/// The device that draws.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct GraphicsRenderNode {
    /// Path of the DRI device; the first one when left out.
    ///
    /// Attribute `rendernode`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub rendernode: Option<String>,
}
