//! The host's end of character devices.

use polyvirt_config::domain::{
    CharLog, CharMode, CharProtocol, CharProtocolType, CharReconnect, CharSource, CharTcpSource,
    CharUdpSource, CharUnixSource, CharVdagentSource, MouseModeName,
};
use polyvirt_config::{Error, Result};

use super::guest::Guest;
use super::piece::Piece;
use crate::{Flag, Props, Value};

/// The host's end of a character device.
#[derive(Clone, Debug, PartialEq)]
pub struct Backend {
    /// Its identifier.
    pub id: String,
    /// What it is.
    pub kind: &'static str,
    /// Settings, under their names on the command line.
    pub settings: Props,
}

/// Settings of a socket's address on the command line. In JSON they are an object of their own.
const ADDRESS: [&str; 4] = ["fd", "path", "host", "port"];

impl Backend {
    fn new(kind: &'static str, id: &str, settings: Props) -> Self {
        Self {
            id: id.to_owned(),
            kind,
            settings,
        }
    }

    /// On the command line.
    pub fn options(&self) -> String {
        let head = Props::new().with("kind", self.kind).with("id", &self.id);
        head.and(self.settings.clone()).options("kind")
    }

    /// As the monitor takes it.
    pub fn props(&self) -> Props {
        let data = match self.kind {
            "socket" => self.socket(),
            "udp" => self.udp(),
            _ => Props::new(),
        };
        let own = self.settings.iter().filter(|(key, _)| !self.is_placed(key));
        let data = own.fold(data, |data, (key, value)| {
            data.with(in_json(self.kind, key), value.clone())
        });
        let backend = Props::new().with("type", self.kind).with("data", data);
        Props::new().with("id", &self.id).with("backend", backend)
    }

    /// Whether a setting has a place of its own in JSON, or none.
    fn is_placed(&self, key: &str) -> bool {
        match self.kind {
            "socket" => [&ADDRESS[..], &["telnet", "server"]]
                .concat()
                .contains(&key),
            "udp" => ["host", "port", "localaddr", "localport"].contains(&key),
            "qemu-vdagent" => key == "name",
            _ => false,
        }
    }

    fn socket(&self) -> Props {
        let set = |key| self.settings.get(key) == Some(&Value::Bool(true));
        let by_name = self.settings.get("host").is_some();
        Props::new()
            .with("addr", self.address())
            .maybe("telnet", by_name.then(|| set("telnet")))
            .with("server", set("server"))
    }

    fn address(&self) -> Props {
        let text = |key| self.settings.text(key).unwrap_or_default();
        let of = |kind: &str, data: Props| Props::new().with("type", kind).with("data", data);
        if self.settings.get("fd").is_some() {
            return of("fd", Props::new().with("str", text("fd")));
        }
        if self.settings.get("path").is_some() {
            return of("unix", Props::new().with("path", text("path")));
        }
        of(
            "inet",
            Props::new()
                .with("host", text("host"))
                .with("port", text("port")),
        )
    }

    fn udp(&self) -> Props {
        let text = |key| self.settings.text(key).unwrap_or_default();
        let end = |host, port| {
            let place = Props::new()
                .with("host", text(host))
                .with("port", text(port));
            Props::new().with("type", "inet").with("data", place)
        };
        let data = Props::new().with("remote", end("host", "port"));
        // The command line says so where the host chooses.
        if text("localaddr").is_empty() && text("localport") == "0" {
            return data;
        }
        data.with("local", end("localaddr", "localport"))
    }
}

/// What a setting of the command line is called in JSON.
fn in_json(kind: &str, key: &str) -> String {
    match (kind, key) {
        ("file", "path") => "out",
        ("pipe" | "serial" | "parallel", "path") => "device",
        ("spicevmc", "name") => "type",
        ("spiceport", "name") => "fqdn",
        (_, key) => key,
    }
    .to_owned()
}

/// The host's end of a character device: the pieces before it, and itself.
pub(super) fn backend(
    guest: &Guest<'_>,
    source: &CharSource,
    log: Option<&CharLog>,
    alias: &str,
    id: &str,
) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let (kind, settings) = match source {
        CharSource::Null => ("null", Props::new()),
        CharSource::Vc => ("vc", Props::new()),
        CharSource::Pty(_) => ("pty", Props::new()),
        CharSource::Stdio => ("stdio", Props::new()),
        CharSource::Dev(dev) => {
            let kind = if alias.starts_with("parallel") {
                "parallel"
            } else {
                "serial"
            };
            (kind, Props::new().with("path", &dev.source.path))
        }
        CharSource::File(file) => {
            let path = guest.fd_set(&format!("{alias}-source"), &mut pieces);
            let given = path.is_some();
            let path = path.unwrap_or_else(|| file.source.path.clone());
            // A file that was opened here has been emptied already if it had to be.
            let append = if given {
                Some(true)
            } else {
                file.source.append
            };
            (
                "file",
                Props::new().with("path", path).maybe("append", append),
            )
        }
        CharSource::Pipe(pipe) => ("pipe", Props::new().with("path", &pipe.source.path)),
        CharSource::Udp(udp) => ("udp", self::udp(&udp.source)),
        CharSource::Tcp(tcp) => {
            let tls = tls(guest, &tcp.source, alias, &mut pieces);
            (
                "socket",
                self::tcp(guest, &tcp.source, tcp.protocol.as_ref()).maybe("tls-creds", tls),
            )
        }
        CharSource::Unix(socket) => {
            let source = socket.source.as_ref();
            let source = source.ok_or_else(|| {
                Error::internal(format!("the socket of '{alias}' has no path yet"))
            })?;
            ("socket", unix(guest, source, alias))
        }
        CharSource::Spicevmc => ("spicevmc", Props::new().with("name", spice_channel(alias))),
        CharSource::Spiceport(port) => {
            ("spiceport", Props::new().with("name", &port.source.channel))
        }
        CharSource::Nmdm(_) => {
            return Err(Error::unsupported(
                "QEMU has no null modems: use a pseudo terminal",
            ));
        }
        CharSource::QemuVdagent(agent) => ("qemu-vdagent", vdagent(agent.source.as_ref())),
        CharSource::Dbus(dbus) => {
            let channel = dbus.source.as_ref().map(|source| &source.channel);
            ("dbus", Props::new().maybe("name", channel))
        }
    };
    let settings = settings.and(self::log(guest, log, alias, &mut pieces));
    pieces.push(Piece::Chardev(Backend::new(kind, id, settings)));
    Ok(pieces)
}

/// The channel of a SPICE display that a device belongs to.
fn spice_channel(alias: &str) -> &'static str {
    if alias.starts_with("redir") {
        "usbredir"
    } else if alias.starts_with("smartcard") {
        "smartcard"
    } else {
        "vdagent"
    }
}

fn udp(ends: &[CharUdpSource]) -> Props {
    let find = |mode| ends.iter().find(|end| end.mode == mode);
    let (peer, own) = (find(CharMode::Connect), find(CharMode::Bind));
    let host =
        |end: Option<&CharUdpSource>| end.and_then(|end| end.host.clone()).unwrap_or_default();
    let port = |end: Option<&CharUdpSource>| end.and_then(|end| end.service.clone());
    let props = Props::new()
        .with("host", host(peer))
        .with("port", port(peer).unwrap_or_default());
    props
        .with("localaddr", host(own))
        .with("localport", port(own).unwrap_or_else(|| "0".to_owned()))
}

fn tcp(guest: &Guest<'_>, source: &CharTcpSource, protocol: Option<&CharProtocol>) -> Props {
    let telnet = protocol.is_some_and(|protocol| protocol.r#type == CharProtocolType::Telnet);
    Props::new()
        .with("host", &source.host)
        .with("port", &source.service)
        .flag("telnet", telnet)
        .and(ends(guest, source.mode, source.reconnect.as_ref()))
}

fn unix(guest: &Guest<'_>, source: &CharUnixSource, alias: &str) -> Props {
    let path = source.path.clone().unwrap_or_default();
    let open = guest
        .launch
        .prepared
        .descriptors(&format!("{alias}-listen"));
    let place = match (source.mode, open.into_iter().next()) {
        (CharMode::Bind, Some(fd)) => Props::new().with("fd", fd),
        _ => Props::new().with("path", path),
    };
    place.and(ends(guest, source.mode, source.reconnect.as_ref()))
}

/// Who connects to whom, and whether again.
fn ends(guest: &Guest<'_>, mode: CharMode, reconnect: Option<&CharReconnect>) -> Props {
    if mode == CharMode::Bind {
        return Props::new().with("server", true).with("wait", false);
    }
    let Some(reconnect) = reconnect else {
        return Props::new();
    };
    let seconds = match (reconnect.enabled, reconnect.timeout) {
        (Some(true), Some(seconds)) => seconds,
        (Some(false), _) => 0,
        _ => return Props::new(),
    };
    self::reconnect(guest, seconds)
}

/// After how long a lost connection is made again.
pub(super) fn reconnect(guest: &Guest<'_>, seconds: u32) -> Props {
    if guest.has(Flag::ChardevReconnectMiliseconds) {
        return Props::new().with("reconnect-ms", u64::from(seconds) * 1000);
    }
    Props::new().with("reconnect", seconds)
}

fn vdagent(source: Option<&CharVdagentSource>) -> Props {
    let clipboard = source.and_then(|source| source.clipboard.as_ref());
    let mouse = source.and_then(|source| source.mouse.as_ref());
    Props::new()
        .with("name", "vdagent")
        .with(
            "clipboard",
            clipboard.is_some_and(|clipboard| clipboard.copypaste),
        )
        .with(
            "mouse",
            mouse.is_some_and(|mouse| mouse.mode == MouseModeName::Client),
        )
}

fn log(guest: &Guest<'_>, log: Option<&CharLog>, alias: &str, pieces: &mut Vec<Piece>) -> Props {
    let Some(log) = log else {
        return Props::new();
    };
    match guest.fd_set(&format!("{alias}-log"), pieces) {
        Some(path) => Props::new().with("logfile", path).with("logappend", true),
        None => Props::new()
            .with("logfile", &log.file)
            .maybe("logappend", log.append),
    }
}

/// The credentials of an encrypted connection.
fn tls(
    guest: &Guest<'_>,
    source: &CharTcpSource,
    alias: &str,
    pieces: &mut Vec<Piece>,
) -> Option<String> {
    let settings = &guest.launch.settings.chardev_tls;
    if !source.tls.unwrap_or(settings.by_default) {
        return None;
    }
    let id = format!("objchar{alias}_tls0");
    let endpoint = if source.mode == CharMode::Bind {
        "server"
    } else {
        "client"
    };
    let secret = format!("char{alias}-secret0");
    pieces.extend(super::tls::credentials(
        guest, settings, &id, &secret, endpoint,
    ));
    Some(id)
}
