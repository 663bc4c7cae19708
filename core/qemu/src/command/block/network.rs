//! Images on servers.

use polyvirt_config::common::{
    DiskAuth, HostTransport, NetworkHost, NetworkProtocol, NetworkProtocolIscsi,
    NetworkProtocolNbd, NetworkProtocolNfs, NetworkProtocolRbd, NetworkProtocolSsh, SourceHttp,
};
use polyvirt_config::{Error, Result};

use crate::command::guest::Guest;
use crate::command::piece::Piece;
use crate::command::tls;
use crate::{Props, Value};

/// What a node says of an image on a server.
pub(super) fn protocol(
    guest: &Guest<'_>,
    protocol: &NetworkProtocol,
    auth: Option<&DiskAuth>,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Result<Props> {
    Ok(match protocol {
        NetworkProtocol::Nbd(source) => nbd(guest, source, node, pieces)?,
        NetworkProtocol::Rbd(source) => rbd(guest, source, auth, node, pieces),
        NetworkProtocol::Iscsi(source) => iscsi(guest, source, auth, node, pieces)?,
        NetworkProtocol::Nfs(source) => nfs(source)?,
        NetworkProtocol::Ssh(source) => ssh(source)?,
        NetworkProtocol::Http(source) => curl(
            guest,
            "http",
            (&source.name, source.query.as_deref()),
            &source.http,
            node,
            pieces,
        )?,
        NetworkProtocol::Https(source) => curl(
            guest,
            "https",
            (&source.name, source.query.as_deref()),
            &source.http,
            node,
            pieces,
        )?,
        NetworkProtocol::Ftp(source) => curl(
            guest,
            "ftp",
            (&source.name, None),
            &source.http,
            node,
            pieces,
        )?,
        NetworkProtocol::Ftps(source) => curl(
            guest,
            "ftps",
            (&source.name, None),
            &source.http,
            node,
            pieces,
        )?,
        NetworkProtocol::Tftp(source) => curl(
            guest,
            "tftp",
            (&source.name, None),
            &source.http,
            node,
            pieces,
        )?,
        NetworkProtocol::Gluster(source) => gluster(guest, &source.name, &source.host)?,
        NetworkProtocol::Sheepdog(_) | NetworkProtocol::Vxhs(_) => {
            return Err(Error::unsupported(
                "QEMU no longer reads images of Sheepdog and of Veritas HyperScale",
            ));
        }
    })
}

/// The object of a secret of a node.
fn secret(
    guest: &Guest<'_>,
    auth: Option<&DiskAuth>,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Option<String> {
    auth?;
    let id = format!("{node}-auth-secret0");
    pieces.extend(guest.secret(&id));
    Some(id)
}

fn first<'h>(hosts: &'h [NetworkHost], what: &str) -> Result<&'h HostTransport> {
    let host = hosts.first().map(|host| &host.transport);
    host.ok_or_else(|| Error::xml(format!("the {what} source names no server")))
}

/// Name and port of a server that is reached over TCP.
fn name_and_port(host: &HostTransport, what: &str) -> Result<(String, Option<u32>)> {
    match host {
        HostTransport::Tcp(tcp) => Ok((tcp.name.clone(), tcp.port)),
        HostTransport::Rdma(rdma) => Ok((rdma.name.clone(), rdma.port)),
        HostTransport::Unix(_) => Err(Error::unsupported(format!(
            "{what} is not reached over a UNIX socket"
        ))),
    }
}

/// A server as an object with its kind of address.
fn server(host: &HostTransport, port: u32) -> Props {
    match host {
        HostTransport::Tcp(tcp) => Props::new()
            .with("type", "inet")
            .with("host", &tcp.name)
            .with("port", tcp.port.unwrap_or(port).to_string()),
        HostTransport::Rdma(rdma) => Props::new()
            .with("type", "inet")
            .with("host", &rdma.name)
            .with("port", rdma.port.unwrap_or(port).to_string()),
        HostTransport::Unix(unix) => Props::new().with("type", "unix").with("path", &unix.socket),
    }
}

fn nbd(
    guest: &Guest<'_>,
    source: &NetworkProtocolNbd,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Result<Props> {
    let server = server(first(&source.host, "NBD")?, 10809);
    let encrypted = source.tls == Some(true);
    let creds = encrypted.then(|| format!("obj{node}_tls0"));
    if let Some(id) = &creds {
        let settings = &guest.launch.settings.nbd_tls;
        let secret = format!("{id}-secret0");
        pieces.extend(tls::credentials(guest, settings, id, &secret, "client"));
    }
    Ok(Props::new()
        .with("driver", "nbd")
        .with("server", server)
        .maybe("export", source.name.as_ref())
        .maybe("tls-creds", creds)
        .maybe("tls-hostname", source.tls_hostname.as_ref())
        .nonzero(
            "reconnect-delay",
            source
                .reconnect
                .as_ref()
                .and_then(|again| again.delay)
                .unwrap_or_default(),
        ))
}

/// An image's name in a Ceph cluster is `pool/image` or `pool/namespace/image`.
fn rbd(
    guest: &Guest<'_>,
    source: &NetworkProtocolRbd,
    auth: Option<&DiskAuth>,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Props {
    let (pool, image) = source.name.split_once('/').unwrap_or(("", &source.name));
    let (namespace, image) = match image.split_once('/') {
        Some((namespace, image)) => (Some(namespace), image),
        None => (None, image),
    };
    let servers: Vec<Value> = source
        .host
        .iter()
        .filter_map(|host| match &host.transport {
            HostTransport::Tcp(tcp) => Some(
                Props::new()
                    .with("host", &tcp.name)
                    .with("port", tcp.port.unwrap_or(6789).to_string())
                    .into(),
            ),
            _ => None,
        })
        .collect();
    let auth = source.auth.as_ref().or(auth);
    let key = secret(guest, auth, node, pieces);
    let methods: Value = ["cephx", "none"].into_iter().collect();
    Props::new()
        .with("driver", "rbd")
        .with("pool", pool)
        .maybe("namespace", namespace)
        .with("image", image)
        .maybe(
            "snapshot",
            source.snapshot.as_ref().map(|snapshot| &snapshot.name),
        )
        .maybe("conf", source.config.as_ref().map(|config| &config.file))
        .maybe("server", (!servers.is_empty()).then_some(servers))
        .maybe("user", auth.map(|auth| &auth.username))
        .maybe("auth-client-required", auth.map(|_| methods))
        .maybe("key-secret", key)
}

/// A unit of an iSCSI target is named `target/unit`.
fn iscsi(
    guest: &Guest<'_>,
    source: &NetworkProtocolIscsi,
    auth: Option<&DiskAuth>,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Result<Props> {
    let auth = source.auth.as_ref().or(auth);
    let initiator = source
        .initiator
        .as_ref()
        .map(|initiator| initiator.iqn.name.as_str());
    let key = secret(guest, auth, node, pieces);
    iscsi_unit(
        &source.name,
        &source.host,
        initiator,
        auth.zip(key.as_deref()),
    )
}

/// A unit of an iSCSI target.
pub(in crate::command) fn iscsi_unit(
    name: &str,
    hosts: &[NetworkHost],
    initiator: Option<&str>,
    auth: Option<(&DiskAuth, &str)>,
) -> Result<Props> {
    let (target, unit) = name.split_once('/').unwrap_or((name, "0"));
    let unit: u32 = unit
        .parse()
        .map_err(|_| Error::internal(format!("'{name}' names no unit of an iSCSI target")))?;
    let (host, port) = name_and_port(first(hosts, "iSCSI")?, "an iSCSI target")?;
    let host = if host.contains(':') {
        format!("[{host}]")
    } else {
        host
    };
    Ok(Props::new()
        .with("driver", "iscsi")
        .with("portal", format!("{host}:{}", port.unwrap_or(3260)))
        .with("target", target)
        .with("lun", unit)
        .with("transport", "tcp")
        .maybe("user", auth.map(|(auth, _)| &auth.username))
        .maybe("password-secret", auth.map(|(_, key)| key))
        .maybe("initiator-name", initiator))
}

fn nfs(source: &NetworkProtocolNfs) -> Result<Props> {
    let (host, _) = name_and_port(first(&source.host, "NFS")?, "an NFS server")?;
    let identity = source.identity.as_ref();
    let number = |text: Option<&String>| {
        text.and_then(|text| text.trim_start_matches('+').parse::<u32>().ok())
    };
    Ok(Props::new()
        .with("driver", "nfs")
        .with(
            "server",
            Props::new().with("host", host).with("type", "inet"),
        )
        .with("path", &source.name)
        .maybe("user", number(identity.and_then(|who| who.user.as_ref())))
        .maybe("group", number(identity.and_then(|who| who.group.as_ref()))))
}

fn ssh(source: &NetworkProtocolSsh) -> Result<Props> {
    let (host, port) = name_and_port(first(&source.host, "SSH")?, "an SSH server")?;
    let server = Props::new()
        .with("host", host)
        .with("port", port.unwrap_or(22).to_string());
    let user = source
        .identity
        .as_ref()
        .and_then(|identity| identity.username.as_ref());
    let user = source.auth.as_ref().map(|auth| &auth.username).or(user);
    Ok(Props::new()
        .with("driver", "ssh")
        .with("path", &source.name)
        .with("server", server)
        .maybe("user", user))
}

fn gluster(guest: &Guest<'_>, name: &str, hosts: &[NetworkHost]) -> Result<Props> {
    let (volume, path) = name.split_once('/').ok_or_else(|| {
        Error::xml(format!(
            "'{name}' names no image on a Gluster volume: write VOLUME/PATH"
        ))
    })?;
    let servers: Value = hosts
        .iter()
        .map(|host| match &host.transport {
            HostTransport::Unix(unix) => {
                Props::new().with("type", "unix").with("path", &unix.socket)
            }
            host => server(host, 24007),
        })
        .collect();
    Ok(Props::new()
        .with("driver", "gluster")
        .with("volume", volume)
        .with("path", path)
        .with("server", servers)
        .with("debug", guest.launch.settings.gluster_debug))
}

/// An image that is fetched from a web or file server.
fn curl(
    guest: &Guest<'_>,
    scheme: &'static str,
    (name, query): (&str, Option<&str>),
    http: &SourceHttp,
    node: &str,
    pieces: &mut Vec<Piece>,
) -> Result<Props> {
    let default = match scheme {
        "http" => 80,
        "https" => 443,
        "ftp" => 21,
        "ftps" => 990,
        _ => 69,
    };
    let (host, port) = name_and_port(first(&http.host, scheme)?, scheme)?;
    let host = if host.contains(':') {
        format!("[{host}]")
    } else {
        host
    };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let path = name.trim_start_matches('/');
    let url = format!(
        "{scheme}://{host}:{}/{path}{query}",
        port.unwrap_or(default)
    );
    let password = secret(guest, http.auth.as_ref(), node, pieces);
    let cookies = http
        .cookies
        .is_some()
        .then(|| format!("{node}-httpcookie-secret0"));
    if let Some(id) = &cookies {
        pieces.extend(guest.secret(id));
    }
    Ok(Props::new()
        .with("driver", scheme)
        .with("url", url)
        .maybe("username", http.auth.as_ref().map(|auth| &auth.username))
        .maybe("password-secret", password)
        .maybe("sslverify", http.ssl.as_ref().map(|ssl| ssl.verify))
        .maybe("cookie-secret", cookies)
        .maybe(
            "readahead",
            http.readahead.as_ref().map(|readahead| readahead.size),
        )
        .maybe(
            "timeout",
            http.timeout.as_ref().map(|timeout| timeout.seconds),
        ))
}
