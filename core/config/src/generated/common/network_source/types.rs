// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Types: common/network-source.

use crate::generated::all::*;
use crate::runtime::{Codec, Raw};
use crate::values::*;

/// An image on a storage server.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceNetwork {
    /// What is spoken with a storage server.
    ///
    /// Told by attribute `protocol`.
    pub protocol: NetworkProtocol,
    /// What to do when it is not there.
    ///
    /// Attribute `startupPolicy`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub startup_policy: Option<StartupPolicy>,
}

/// An image on a storage server.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceNetworkPlain {
    /// What is spoken with a storage server.
    ///
    /// Told by attribute `protocol`.
    pub protocol: NetworkProtocol,
}

/// What is spoken with a storage server.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum NetworkProtocol {
    /// The network block device.
    ///
    /// Attribute `protocol` is `nbd`.
    #[cfg_attr(feature = "serde", serde(rename = "nbd"))]
    Nbd(NetworkProtocolNbd),
    /// An image of Ceph.
    ///
    /// Attribute `protocol` is `rbd`.
    #[cfg_attr(feature = "serde", serde(rename = "rbd"))]
    Rbd(NetworkProtocolRbd),
    /// An image of Sheepdog.
    ///
    /// Attribute `protocol` is `sheepdog`.
    #[cfg_attr(feature = "serde", serde(rename = "sheepdog"))]
    Sheepdog(NetworkProtocolSheepdog),
    /// A file of GlusterFS.
    ///
    /// Attribute `protocol` is `gluster`.
    #[cfg_attr(feature = "serde", serde(rename = "gluster"))]
    Gluster(NetworkProtocolGluster),
    /// A unit of an iSCSI target.
    ///
    /// Attribute `protocol` is `iscsi`, since 1.0.4.
    #[cfg_attr(feature = "serde", serde(rename = "iscsi"))]
    Iscsi(NetworkProtocolIscsi),
    /// A file on a web server.
    ///
    /// Attribute `protocol` is `http`.
    #[cfg_attr(feature = "serde", serde(rename = "http"))]
    Http(NetworkProtocolHttp),
    /// A file on an encrypting web server.
    ///
    /// Attribute `protocol` is `https`.
    #[cfg_attr(feature = "serde", serde(rename = "https"))]
    Https(NetworkProtocolHttps),
    /// A file on an FTP server.
    ///
    /// Attribute `protocol` is `ftp`.
    #[cfg_attr(feature = "serde", serde(rename = "ftp"))]
    Ftp(NetworkProtocolFtp),
    /// A file on an encrypting FTP server.
    ///
    /// Attribute `protocol` is `ftps`.
    #[cfg_attr(feature = "serde", serde(rename = "ftps"))]
    Ftps(NetworkProtocolFtps),
    /// A file on a TFTP server.
    ///
    /// Attribute `protocol` is `tftp`.
    #[cfg_attr(feature = "serde", serde(rename = "tftp"))]
    Tftp(NetworkProtocolTftp),
    /// A file of another host, over SSH.
    ///
    /// Attribute `protocol` is `ssh`.
    #[cfg_attr(feature = "serde", serde(rename = "ssh"))]
    Ssh(NetworkProtocolSsh),
    /// A volume of Veritas HyperScale.
    ///
    /// Attribute `protocol` is `vxhs`, since 3.8.0.
    #[cfg_attr(feature = "serde", serde(rename = "vxhs"))]
    Vxhs(NetworkProtocolVxhs),
    /// A file on an NFS server, without mounting it.
    ///
    /// Attribute `protocol` is `nfs`, since 7.0.0.
    #[cfg_attr(feature = "serde", serde(rename = "nfs"))]
    Nfs(NetworkProtocolNfs),
}

/// The network block device.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NetworkProtocolNbd {
    /// Name of the export.
    ///
    /// Attribute `name`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Whether the connection is encrypted.
    ///
    /// Attribute `tls`, since 4.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tls: Option<bool>,
    /// Name that the server's certificate has to have.
    ///
    /// Attribute `tlsHostname`, since 8.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tls_hostname: Option<String>,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// What happens when the connection is lost.
    ///
    /// Element `reconnect`, since 9.5.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reconnect: Option<NbdReconnect>,
    /// Which image of a disk it is, and which part of it is used.
    pub extent: SourceExtent,
    /// How the data is stored.
    pub content: SourceContent,
}

/// An image of Ceph.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolRbd {
    /// Pool and image.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// A snapshot inside an image, to use instead of its newest state.
    ///
    /// Element `snapshot`, since 1.2.11.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub snapshot: Option<SourceSnapshot>,
    /// A configuration file for the client library.
    ///
    /// Element `config`, since 1.2.11.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub config: Option<SourceConfig>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// Who to be for a storage server.
    ///
    /// Element `auth`, since 3.9.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub auth: Option<DiskAuth>,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// An image of Sheepdog.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolSheepdog {
    /// Name of the image.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// A file of GlusterFS.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolGluster {
    /// Volume and path of the file.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// A unit of an iSCSI target.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolIscsi {
    /// Name of the target, perhaps with the number of the unit.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// The name that the client of an iSCSI target goes by.
    ///
    /// Element `initiator`, since 4.7.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub initiator: Option<Initiator>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// Who to be for a storage server.
    ///
    /// Element `auth`, since 3.9.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub auth: Option<DiskAuth>,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// A file on a web server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolHttp {
    /// Path on the server.
    ///
    /// Attribute `name`.
    pub name: String,
    /// What follows the question mark.
    ///
    /// Attribute `query`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub query: Option<String>,
    /// How a file is fetched.
    #[cfg_attr(feature = "serde", serde(default))]
    pub http: SourceHttp,
}

/// A file on an encrypting web server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolHttps {
    /// Path on the server.
    ///
    /// Attribute `name`.
    pub name: String,
    /// What follows the question mark.
    ///
    /// Attribute `query`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub query: Option<String>,
    /// How a file is fetched.
    #[cfg_attr(feature = "serde", serde(default))]
    pub http: SourceHttp,
}

/// A file on an FTP server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolFtp {
    /// Path on the server.
    ///
    /// Attribute `name`.
    pub name: String,
    /// How a file is fetched.
    #[cfg_attr(feature = "serde", serde(default))]
    pub http: SourceHttp,
}

/// A file on an encrypting FTP server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolFtps {
    /// Path on the server.
    ///
    /// Attribute `name`.
    pub name: String,
    /// How a file is fetched.
    #[cfg_attr(feature = "serde", serde(default))]
    pub http: SourceHttp,
}

/// A file on a TFTP server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolTftp {
    /// Path on the server.
    ///
    /// Attribute `name`.
    pub name: String,
    /// How a file is fetched.
    #[cfg_attr(feature = "serde", serde(default))]
    pub http: SourceHttp,
}

/// A file of another host, over SSH.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolSsh {
    /// Path on the host.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Whether the server's certificate is looked at.
    ///
    /// Element `ssl`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ssl: Option<SslVerify>,
    /// The file with the keys of hosts.
    ///
    /// Element `knownHosts`, since 9.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub known_hosts: Option<KnownHosts>,
    /// Who to be for an SSH server.
    ///
    /// Element `identity`, since 9.10.0.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub identity: Option<SshIdentity>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// Who to be for a storage server.
    ///
    /// Element `auth`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub auth: Option<DiskAuth>,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// A volume of Veritas HyperScale.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolVxhs {
    /// UUID of the volume.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Whether the connection is encrypted.
    ///
    /// Attribute `tls`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub tls: Option<bool>,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// A file on an NFS server, without mounting it.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkProtocolNfs {
    /// Path on the server.
    ///
    /// Attribute `name`.
    pub name: String,
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Who to be for an NFS server.
    ///
    /// Element `identity`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub identity: Option<NfsIdentity>,
    /// Which image of a disk it is, and which part of it is used.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extent: SourceExtent,
    /// How the data is stored.
    #[cfg_attr(feature = "serde", serde(default))]
    pub content: SourceContent,
}

/// How a file is fetched.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SourceHttp {
    /// A storage server.
    ///
    /// Elements `host`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub host: Vec<NetworkHost>,
    /// Whether the server's certificate is looked at.
    ///
    /// Element `ssl`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ssl: Option<SslVerify>,
    /// Cookies to send along.
    ///
    /// Element `cookies`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cookies: Option<Cookies>,
    /// How much is read ahead.
    ///
    /// Element `readahead`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub readahead: Option<Readahead>,
    /// How long is waited for a connection.
    ///
    /// Element `timeout`, since 6.2.0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timeout: Option<SourceTimeout>,
    /// Which image of a disk it is, and which part of it is used.
    pub extent: SourceExtent,
    /// Who to be for a storage server.
    ///
    /// Element `auth`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auth: Option<DiskAuth>,
    /// How the data is stored.
    pub content: SourceContent,
}

/// A storage server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct NetworkHost {
    /// How a server is reached.
    ///
    /// Told by attribute `transport`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub transport: HostTransport,
}

/// How a server is reached.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HostTransport {
    /// Over TCP.
    ///
    /// Attribute `transport` is `tcp`.
    #[cfg_attr(feature = "serde", serde(rename = "tcp"))]
    Tcp(HostTransportTcp),
    /// Through a UNIX socket.
    ///
    /// Attribute `transport` is `unix`.
    #[cfg_attr(feature = "serde", serde(rename = "unix"))]
    Unix(HostTransportUnix),
    /// Over RDMA.
    ///
    /// Attribute `transport` is `rdma`.
    #[cfg_attr(feature = "serde", serde(rename = "rdma"))]
    Rdma(HostTransportRdma),
}

impl Default for HostTransport {
    fn default() -> Self {
        Self::Tcp(Default::default())
    }
}

/// Over TCP.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostTransportTcp {
    /// Name or address.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Port; that of the protocol when left out.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
}

/// Through a UNIX socket.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostTransportUnix {
    /// Path of the socket.
    ///
    /// Attribute `socket`.
    pub socket: String,
}

/// Over RDMA.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct HostTransportRdma {
    /// Name or address.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Port.
    ///
    /// Attribute `port`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub port: Option<u32>,
}

/// A snapshot inside an image, to use instead of its newest state.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceSnapshot {
    /// Name of the snapshot.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// A configuration file for the client library.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceConfig {
    /// Path of the file.
    ///
    /// Attribute `file`.
    pub file: String,
}

/// The name that the client of an iSCSI target goes by.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Initiator {
    /// An iSCSI qualified name.
    ///
    /// Element `iqn`.
    pub iqn: InitiatorIqn,
}

/// An iSCSI qualified name.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct InitiatorIqn {
    /// The name.
    ///
    /// Attribute `name`.
    pub name: String,
}

/// Whether the server's certificate is looked at.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SslVerify {
    /// Whether it has to be a good one.
    ///
    /// Attribute `verify`.
    pub verify: bool,
}

/// Cookies to send along.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Cookies {
    /// A cookie.
    ///
    /// Elements `cookie`, at least one.
    pub cookie: Vec<Cookie>,
}

/// A cookie.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Cookie {
    /// Its name.
    ///
    /// Attribute `name`.
    pub name: String,
    /// Its value.
    ///
    /// The text of the element.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
}

/// How much is read ahead.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct Readahead {
    /// In bytes.
    ///
    /// Attribute `size`.
    pub size: u64,
}

/// How long is waited for a connection.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct SourceTimeout {
    /// In seconds.
    ///
    /// Attribute `seconds`.
    pub seconds: u64,
}

/// What happens when the connection is lost.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NbdReconnect {
    /// For how many seconds a new one is tried before requests fail.
    ///
    /// Attribute `delay`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub delay: Option<u32>,
}

/// The file with the keys of hosts.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
pub struct KnownHosts {
    /// Path of the file.
    ///
    /// Attribute `path`.
    pub path: String,
}

/// Who to be for an SSH server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct SshIdentity {
    /// Name of the user.
    ///
    /// Attribute `username`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub username: Option<String>,
    /// Path of the private key.
    ///
    /// Attribute `keyfile`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub keyfile: Option<String>,
    /// Path of the agent's socket.
    ///
    /// Attribute `agentsock`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub agentsock: Option<String>,
}

/// Who to be for an NFS server.
#[derive(Clone, Debug, PartialEq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default, deny_unknown_fields))]
pub struct NfsIdentity {
    /// Name of the user, or + and the number.
    ///
    /// Attribute `user`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user: Option<String>,
    /// Name of the group, or + and the number.
    ///
    /// Attribute `group`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub group: Option<String>,
}
