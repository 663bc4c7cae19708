// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: common/network-source.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl ReadContent for SourceNetwork {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut startup_policy = None;
        for a in el.attributes() {
            match a.name() {
                "startupPolicy" => rd.attribute::<StartupPolicy>(&a, &mut startup_policy),
                _ => Ok(()),
            }?;
        }
        let protocol = NetworkProtocol::read(el, rd)?;
        Ok(Self {
            protocol,
            startup_policy,
        })
    }
}

impl ReadContent for SourceNetworkPlain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let protocol = NetworkProtocol::read(el, rd)?;
        Ok(Self {
            protocol,
        })
    }
}

impl ReadContent for NetworkProtocolNbd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut tls = None;
        let mut tls_hostname = None;
        let mut host = Vec::new();
        let mut reconnect = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "tls" => rd.attribute::<YesNo>(&a, &mut tls),
                "tlsHostname" => rd.attribute::<Text>(&a, &mut tls_hostname),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "reconnect" => rd.child_nonempty(c, &mut reconnect),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name,
            tls,
            tls_hostname,
            host,
            reconnect,
            extent,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolRbd {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        let mut snapshot = None;
        let mut config = None;
        let mut auth = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "snapshot" => rd.child(c, &mut snapshot),
                "config" => rd.child(c, &mut config),
                "auth" => rd.child(c, &mut auth),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            snapshot,
            config,
            extent,
            auth,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolSheepdog {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            extent,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolGluster {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            extent,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolIscsi {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        let mut initiator = None;
        let mut auth = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "initiator" => rd.child(c, &mut initiator),
                "auth" => rd.child(c, &mut auth),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            initiator,
            extent,
            auth,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolHttp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut query = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "query" => rd.attribute::<Text>(&a, &mut query),
                _ => Ok(()),
            }?;
        }
        let http = SourceHttp::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            query,
            http,
        })
    }
}

impl ReadContent for NetworkProtocolHttps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut query = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "query" => rd.attribute::<Text>(&a, &mut query),
                _ => Ok(()),
            }?;
        }
        let http = SourceHttp::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            query,
            http,
        })
    }
}

impl ReadContent for NetworkProtocolFtp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let http = SourceHttp::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            http,
        })
    }
}

impl ReadContent for NetworkProtocolFtps {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let http = SourceHttp::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            http,
        })
    }
}

impl ReadContent for NetworkProtocolTftp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let http = SourceHttp::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            http,
        })
    }
}

impl ReadContent for NetworkProtocolSsh {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        let mut ssl = None;
        let mut known_hosts = None;
        let mut identity = None;
        let mut auth = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "ssl" => rd.child(c, &mut ssl),
                "knownHosts" => rd.child(c, &mut known_hosts),
                "identity" => rd.child_nonempty(c, &mut identity),
                "auth" => rd.child(c, &mut auth),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            ssl,
            known_hosts,
            identity,
            extent,
            auth,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolVxhs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut tls = None;
        let mut host = Vec::new();
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "tls" => rd.attribute::<YesNo>(&a, &mut tls),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            tls,
            host,
            extent,
            content,
        })
    }
}

impl ReadContent for NetworkProtocolNfs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut host = Vec::new();
        let mut identity = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "identity" => rd.child_nonempty(c, &mut identity),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            host,
            identity,
            extent,
            content,
        })
    }
}

impl ReadContent for SourceHttp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut host = Vec::new();
        let mut ssl = None;
        let mut cookies = None;
        let mut readahead = None;
        let mut timeout = None;
        let mut auth = None;
        for c in el.children() {
            match c.name() {
                "host" => rd.item(c, &mut host),
                "ssl" => rd.child(c, &mut ssl),
                "cookies" => rd.child(c, &mut cookies),
                "readahead" => rd.child(c, &mut readahead),
                "timeout" => rd.child(c, &mut timeout),
                "auth" => rd.child(c, &mut auth),
                _ => Ok(()),
            }?;
        }
        let extent = SourceExtent::read(el, rd)?;
        let content = SourceContent::read(el, rd)?;
        Ok(Self {
            host,
            ssl,
            cookies,
            readahead,
            timeout,
            extent,
            auth,
            content,
        })
    }
}

impl ReadContent for NetworkHost {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let transport = HostTransport::read(el, rd)?;
        Ok(Self {
            transport,
        })
    }
}

impl ReadContent for HostTransportTcp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            port,
        })
    }
}

impl ReadContent for HostTransportUnix {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut socket = None;
        for a in el.attributes() {
            match a.name() {
                "socket" => rd.attribute::<Text>(&a, &mut socket),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            socket: rd.required_attribute(socket, el, "socket")?,
        })
    }
}

impl ReadContent for HostTransportRdma {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut port = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                "port" => rd.attribute::<Dec<u32>>(&a, &mut port),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            port,
        })
    }
}

impl ReadContent for SourceSnapshot {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for SourceConfig {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut file = None;
        for a in el.attributes() {
            match a.name() {
                "file" => rd.attribute::<Text>(&a, &mut file),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            file: rd.required_attribute(file, el, "file")?,
        })
    }
}

impl ReadContent for Initiator {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut iqn = None;
        for c in el.children() {
            match c.name() {
                "iqn" => rd.child(c, &mut iqn),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            iqn: rd.required_child(iqn, el, "iqn")?,
        })
    }
}

impl ReadContent for InitiatorIqn {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
        })
    }
}

impl ReadContent for SslVerify {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut verify = None;
        for a in el.attributes() {
            match a.name() {
                "verify" => rd.attribute::<YesNo>(&a, &mut verify),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            verify: rd.required_attribute(verify, el, "verify")?,
        })
    }
}

impl ReadContent for Cookies {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut cookie = Vec::new();
        for c in el.children() {
            match c.name() {
                "cookie" => rd.item(c, &mut cookie),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            cookie: rd.at_least_one(cookie, el, "cookie")?,
        })
    }
}

impl ReadContent for Cookie {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Text>(&a, &mut name),
                _ => Ok(()),
            }?;
        }
        let text = rd.text_opt::<Text>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            text,
        })
    }
}

impl ReadContent for Readahead {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut size = None;
        for a in el.attributes() {
            match a.name() {
                "size" => rd.attribute::<Dec<u64>>(&a, &mut size),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            size: rd.required_attribute(size, el, "size")?,
        })
    }
}

impl ReadContent for SourceTimeout {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut seconds = None;
        for a in el.attributes() {
            match a.name() {
                "seconds" => rd.attribute::<Dec<u64>>(&a, &mut seconds),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            seconds: rd.required_attribute(seconds, el, "seconds")?,
        })
    }
}

impl ReadContent for NbdReconnect {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut delay = None;
        for a in el.attributes() {
            match a.name() {
                "delay" => rd.attribute::<Dec<u32>>(&a, &mut delay),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            delay,
        })
    }
}

impl ReadContent for KnownHosts {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut path = None;
        for a in el.attributes() {
            match a.name() {
                "path" => rd.attribute::<Text>(&a, &mut path),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            path: rd.required_attribute(path, el, "path")?,
        })
    }
}

impl ReadContent for SshIdentity {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut username = None;
        let mut keyfile = None;
        let mut agentsock = None;
        for a in el.attributes() {
            match a.name() {
                "username" => rd.attribute::<Text>(&a, &mut username),
                "keyfile" => rd.attribute::<Text>(&a, &mut keyfile),
                "agentsock" => rd.attribute::<Text>(&a, &mut agentsock),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            username,
            keyfile,
            agentsock,
        })
    }
}

impl ReadContent for NfsIdentity {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut user = None;
        let mut group = None;
        for a in el.attributes() {
            match a.name() {
                "user" => rd.attribute::<Text>(&a, &mut user),
                "group" => rd.attribute::<Text>(&a, &mut group),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            user,
            group,
        })
    }
}

impl ReadContent for NetworkProtocol {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "protocol", None)? {
            "nbd" => Self::Nbd(NetworkProtocolNbd::read(el, rd)?),
            "rbd" => Self::Rbd(NetworkProtocolRbd::read(el, rd)?),
            "sheepdog" => Self::Sheepdog(NetworkProtocolSheepdog::read(el, rd)?),
            "gluster" => Self::Gluster(NetworkProtocolGluster::read(el, rd)?),
            "iscsi" => Self::Iscsi(NetworkProtocolIscsi::read(el, rd)?),
            "http" => Self::Http(NetworkProtocolHttp::read(el, rd)?),
            "https" => Self::Https(NetworkProtocolHttps::read(el, rd)?),
            "ftp" => Self::Ftp(NetworkProtocolFtp::read(el, rd)?),
            "ftps" => Self::Ftps(NetworkProtocolFtps::read(el, rd)?),
            "tftp" => Self::Tftp(NetworkProtocolTftp::read(el, rd)?),
            "ssh" => Self::Ssh(NetworkProtocolSsh::read(el, rd)?),
            "vxhs" => Self::Vxhs(NetworkProtocolVxhs::read(el, rd)?),
            "nfs" => Self::Nfs(NetworkProtocolNfs::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "protocol", other, &["nbd", "rbd", "sheepdog", "gluster", "iscsi", "http", "https", "ftp", "ftps", "tftp", "ssh", "vxhs", "nfs"])),
        })
    }
}

impl ReadContent for HostTransport {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        Ok(match rd.discriminator(el, "transport", Some("tcp"))? {
            "tcp" => Self::Tcp(HostTransportTcp::read(el, rd)?),
            "unix" => Self::Unix(HostTransportUnix::read(el, rd)?),
            "rdma" => Self::Rdma(HostTransportRdma::read(el, rd)?),
            other => return Err(rd.unknown_variant(el, "transport", other, &["tcp", "unix", "rdma"])),
        })
    }
}
