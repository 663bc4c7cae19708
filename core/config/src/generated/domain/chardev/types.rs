// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: domain/chardev.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// Where on the host the bytes of a character device come from and go to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CharSource {
    /// Nothing is read, what is written is lost.
    ///
    /// Attribute `type` is `null`.
    #[cfg_attr(feature = "serde", serde(rename = "null"))]
    Null,
    /// A text console in the graphical display.
    ///
    /// Attribute `type` is `vc`.
    #[cfg_attr(feature = "serde", serde(rename = "vc"))]
    Vc,
    /// A pseudo terminal made for it.
    ///
    /// Attribute `type` is `pty`.
    #[cfg_attr(feature = "serde", serde(rename = "pty"))]
    Pty(CharSourcePty),
    /// A character device of the host.
    ///
    /// Attribute `type` is `dev`.
    #[cfg_attr(feature = "serde", serde(rename = "dev"))]
    Dev(CharSourceDev),
    /// A file that what is written is put into.
    ///
    /// Attribute `type` is `file`.
    #[cfg_attr(feature = "serde", serde(rename = "file"))]
    File(CharSourceFile),
    /// A named pipe.
    ///
    /// Attribute `type` is `pipe`.
    #[cfg_attr(feature = "serde", serde(rename = "pipe"))]
    Pipe(CharSourcePipe),
    /// Input and output of the hypervisor's process.
    ///
    /// Attribute `type` is `stdio`.
    #[cfg_attr(feature = "serde", serde(rename = "stdio"))]
    Stdio,
    /// Packets over UDP.
    ///
    /// Attribute `type` is `udp`.
    #[cfg_attr(feature = "serde", serde(rename = "udp"))]
    Udp(CharSourceUdp),
    /// A TCP connection.
    ///
    /// Attribute `type` is `tcp`.
    #[cfg_attr(feature = "serde", serde(rename = "tcp"))]
    Tcp(CharSourceTcp),
    /// A UNIX socket.
    ///
    /// Attribute `type` is `unix`.
    #[cfg_attr(feature = "serde", serde(rename = "unix"))]
    Unix(CharSourceUnix),
    /// A channel of the SPICE display.
    ///
    /// Attribute `type` is `spicevmc`.
    #[cfg_attr(feature = "serde", serde(rename = "spicevmc"))]
    Spicevmc,
    /// A named port of the SPICE display.
    ///
    /// Attribute `type` is `spiceport`, since 1.2.2.
    #[cfg_attr(feature = "serde", serde(rename = "spiceport"))]
    Spiceport(CharSourceSpiceport),
    /// A null modem between two devices, on FreeBSD.
    ///
    /// Attribute `type` is `nmdm`, since 1.2.4.
    #[cfg_attr(feature = "serde", serde(rename = "nmdm"))]
    Nmdm(CharSourceNmdm),
    /// The agent protocol of SPICE, spoken by QEMU itself.
    ///
    /// Attribute `type` is `qemu-vdagent`, since 8.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "qemu-vdagent"))]
    QemuVdagent(CharSourceQemuVdagent),
    /// A named channel of the D-Bus display.
    ///
    /// Attribute `type` is `dbus`, since 8.4.0.
    #[cfg_attr(feature = "serde", serde(rename = "dbus"))]
    Dbus(CharSourceDbus),
}

impl Default for CharSource {
    fn default() -> Self {
        Self::Pty(Default::default())
    }
}

/// A pseudo terminal made for it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharSourcePty {
    /// The pseudo terminal of a running guest.
    ///
    /// Element `source`, only in live documents.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharPtySource>,
}

/// A character device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharSourceDev {
    /// A character device of the host.
    ///
    /// Element `source`.
    pub source: CharDevSource,
}

/// A file that what is written is put into.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharSourceFile {
    /// A file to write into.
    ///
    /// Element `source`.
    pub source: CharFileSource,
}

/// A named pipe.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharSourcePipe {
    /// A named pipe.
    ///
    /// Element `source`.
    pub source: CharPipeSource,
}

/// Packets over UDP.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharSourceUdp {
    /// One end of a UDP conversation.
    ///
    /// Elements `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub source: Vec<CharUdpSource>,
}

/// A TCP connection.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharSourceTcp {
    /// A TCP socket.
    ///
    /// Element `source`.
    pub source: CharTcpSource,
    /// What is spoken over the connection.
    ///
    /// Element `protocol`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub protocol: Option<CharProtocol>,
}

/// A UNIX socket.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharSourceUnix {
    /// A UNIX socket.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharUnixSource>,
    /// What is spoken over the connection.
    ///
    /// Element `protocol`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub protocol: Option<CharProtocol>,
}

/// A named port of the SPICE display.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharSourceSpiceport {
    /// A channel of a display, by name.
    ///
    /// Element `source`.
    pub source: CharChannelSource,
}

/// A null modem between two devices, on FreeBSD.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharSourceNmdm {
    /// The two devices of a null modem.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharNmdmSource>,
}

/// The agent protocol of SPICE, spoken by QEMU itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharSourceQemuVdagent {
    /// What the agent may do.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharVdagentSource>,
}

/// A named channel of the D-Bus display.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharSourceDbus {
    /// A channel of a display, by name.
    ///
    /// Element `source`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<CharChannelSource>,
}

/// The pseudo terminal of a running guest.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharPtySource {
    /// Path of the terminal.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
}

/// A character device of the host.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharDevSource {
    /// Path of the device.
    ///
    /// Attribute `path`.
    pub path: String,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
}

/// A file to write into.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharFileSource {
    /// Path of the file.
    ///
    /// Attribute `path`.
    pub path: String,
    /// Whether a restart keeps what is in it.
    ///
    /// Attribute `append`, since 1.3.1.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub append: Option<bool>,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
}

/// A named pipe.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharPipeSource {
    /// Path of the pipe.
    ///
    /// Attribute `path`.
    pub path: String,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
}

/// One end of a UDP conversation.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharUdpSource {
    /// Which end it is: bind receives, connect sends.
    ///
    /// Attribute `mode`, `connect` when missing.
    pub mode: CharMode,
    /// Name or address of the host.
    ///
    /// Attribute `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub host: Option<String>,
    /// Port, as a number or by name.
    ///
    /// Attribute `service`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub service: Option<String>,
}

impl Default for CharUdpSource {
    fn default() -> Self {
        Self {
            mode: CharMode::Connect,
            host: None,
            service: None,
        }
    }
}

/// A TCP socket.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharTcpSource {
    /// Whether it waits for a connection or makes one.
    ///
    /// Attribute `mode`, `connect` when missing.
    #[cfg_attr(feature = "serde", serde(default = "CharTcpSource::missing_mode"))]
    pub mode: CharMode,
    /// Name or address of the host.
    ///
    /// Attribute `host`.
    pub host: String,
    /// Port, as a number or by name.
    ///
    /// Attribute `service`.
    pub service: String,
    /// Whether the connection is encrypted.
    ///
    /// Attribute `tls`, since 2.4.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tls: Option<bool>,
    /// What happens when a connection is lost.
    ///
    /// Element `reconnect`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub reconnect: Option<CharReconnect>,
}

impl Default for CharTcpSource {
    fn default() -> Self {
        Self {
            mode: CharMode::Connect,
            host: Default::default(),
            service: Default::default(),
            tls: None,
            reconnect: None,
        }
    }
}

#[cfg(feature = "serde")]
impl CharTcpSource {
    fn missing_mode() -> CharMode {
        CharMode::Connect
    }
}

/// A UNIX socket.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharUnixSource {
    /// Whether it waits for a connection or makes one.
    ///
    /// Attribute `mode`, `connect` when missing.
    pub mode: CharMode,
    /// Path of the socket; made up for channels that do not say.
    ///
    /// Attribute `path`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub path: Option<String>,
    /// How a security driver treats one file or device, other than the rest of the guest's.
    ///
    /// Elements `seclabel`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub seclabel: Vec<DeviceSeclabel>,
    /// What happens when a connection is lost.
    ///
    /// Element `reconnect`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reconnect: Option<CharReconnect>,
}

impl Default for CharUnixSource {
    fn default() -> Self {
        Self {
            mode: CharMode::Connect,
            path: None,
            seclabel: Vec::new(),
            reconnect: None,
        }
    }
}

/// What happens when a connection is lost.
///
/// Since 3.7.0.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharReconnect {
    /// Whether it is made again.
    ///
    /// Attribute `enabled`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub enabled: Option<bool>,
    /// After how many seconds.
    ///
    /// Attribute `timeout`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timeout: Option<u32>,
}

/// A channel of a display, by name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharChannelSource {
    /// Name of the channel.
    ///
    /// Attribute `channel`.
    pub channel: String,
}

/// The two devices of a null modem.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharNmdmSource {
    /// Path of the device given to the guest.
    ///
    /// Attribute `master`.
    pub master: String,
    /// Path of the device for those who connect.
    ///
    /// Attribute `slave`.
    pub slave: String,
}

/// What the agent may do.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharVdagentSource {
    /// Copying and pasting between guest and client.
    ///
    /// Element `clipboard`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub clipboard: Option<Clipboard>,
    /// How the pointer of a client moves that of the guest.
    ///
    /// Element `mouse`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub mouse: Option<MouseMode>,
}

/// What is spoken over the connection.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct CharProtocol {
    /// The protocol.
    ///
    /// Attribute `type`, `raw` when missing.
    pub r#type: CharProtocolType,
}

impl Default for CharProtocol {
    fn default() -> Self {
        Self {
            r#type: CharProtocolType::Raw,
        }
    }
}

/// A protocol between a character device and its peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CharProtocolType {
    /// Bytes as they are.
    ///
    /// `raw`.
#[cfg_attr(feature = "serde", serde(rename = "raw"))]
    Raw,
    /// `telnet`.
#[cfg_attr(feature = "serde", serde(rename = "telnet"))]
    Telnet,
    /// Telnet over TLS.
    ///
    /// `telnets`.
#[cfg_attr(feature = "serde", serde(rename = "telnets"))]
    Telnets,
    /// `tls`.
#[cfg_attr(feature = "serde", serde(rename = "tls"))]
    Tls,
}

impl CharProtocolType {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Raw,
        Self::Telnet,
        Self::Telnets,
        Self::Tls,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Telnet => "telnet",
            Self::Telnets => "telnets",
            Self::Tls => "tls",
        }
    }
}

impl Codec for CharProtocolType {
    type Value = Self;
    const EXPECTED: &'static str = "raw, telnet, telnets or tls";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "raw" => Self::Raw,
            "telnet" => Self::Telnet,
            "telnets" => Self::Telnets,
            "tls" => Self::Tls,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// Which end of a connection a socket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CharMode {
    /// It connects to somebody.
    ///
    /// `connect`.
#[cfg_attr(feature = "serde", serde(rename = "connect"))]
    Connect,
    /// It waits for somebody.
    ///
    /// `bind`.
#[cfg_attr(feature = "serde", serde(rename = "bind"))]
    Bind,
}

impl CharMode {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Connect,
        Self::Bind,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Bind => "bind",
        }
    }
}

impl Codec for CharMode {
    type Value = Self;
    const EXPECTED: &'static str = "connect or bind";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "connect" => Self::Connect,
            "bind" => Self::Bind,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}

/// A file that everything a character device writes is copied into.
///
/// Since 1.3.3.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct CharLog {
    /// Path of the file.
    ///
    /// Attribute `file`.
    pub file: String,
    /// Whether a restart keeps what is in it.
    ///
    /// Attribute `append`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub append: Option<bool>,
}

/// Copying and pasting between guest and client.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Clipboard {
    /// Whether it is allowed.
    ///
    /// Attribute `copypaste`.
    pub copypaste: bool,
}

/// How the pointer of a client moves that of the guest.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct MouseMode {
    /// The mode.
    ///
    /// Attribute `mode`.
    pub mode: MouseModeName,
}

/// A mode of the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MouseModeName {
    /// Relative movements.
    ///
    /// `server`.
#[cfg_attr(feature = "serde", serde(rename = "server"))]
    Server,
    /// Absolute positions.
    ///
    /// `client`.
#[cfg_attr(feature = "serde", serde(rename = "client"))]
    Client,
}

impl MouseModeName {
    /// Every one, in the order of the spec.
    pub const ALL: &[Self] = &[
        Self::Server,
        Self::Client,
    ];

    /// As written in XML.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
        }
    }
}

impl Codec for MouseModeName {
    type Value = Self;
    const EXPECTED: &'static str = "server or client";

    fn read(text: &str) -> Option<Self> {
        Some(match text {
            "server" => Self::Server,
            "client" => Self::Client,
            _ => return None,
        })
    }

    fn write(value: &Self, out: &mut String) {
        out.push_str(value.as_str());
    }
}
