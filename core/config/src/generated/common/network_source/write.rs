// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: common/network-source.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for SourceNetwork {
    fn attributes(&self, w: &mut Writer) {
        self.protocol.attributes(w);
        w.attribute_opt::<StartupPolicy>("startupPolicy", self.startup_policy.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        self.protocol.content(w);
    }
}

impl WriteContent for SourceNetworkPlain {
    fn attributes(&self, w: &mut Writer) {
        self.protocol.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.protocol.content(w);
    }
}

impl WriteContent for NetworkProtocolNbd {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("name", self.name.as_ref());
        w.attribute_opt::<YesNo>("tls", self.tls.as_ref());
        w.attribute_opt::<Text>("tlsHostname", self.tls_hostname.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_nonempty("reconnect", self.reconnect.as_ref());
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolRbd {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_opt("snapshot", self.snapshot.as_ref());
        w.child_opt("config", self.config.as_ref());
        self.extent.content(w);
        w.child_opt("auth", self.auth.as_ref());
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolSheepdog {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolGluster {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolIscsi {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_opt("initiator", self.initiator.as_ref());
        self.extent.content(w);
        w.child_opt("auth", self.auth.as_ref());
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolHttp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("query", self.query.as_ref());
        self.http.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.http.content(w);
    }
}

impl WriteContent for NetworkProtocolHttps {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Text>("query", self.query.as_ref());
        self.http.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.http.content(w);
    }
}

impl WriteContent for NetworkProtocolFtp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.http.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.http.content(w);
    }
}

impl WriteContent for NetworkProtocolFtps {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.http.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.http.content(w);
    }
}

impl WriteContent for NetworkProtocolTftp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.http.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        self.http.content(w);
    }
}

impl WriteContent for NetworkProtocolSsh {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_opt("ssl", self.ssl.as_ref());
        w.child_opt("knownHosts", self.known_hosts.as_ref());
        w.child_nonempty("identity", self.identity.as_ref());
        self.extent.content(w);
        w.child_opt("auth", self.auth.as_ref());
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolVxhs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<YesNo>("tls", self.tls.as_ref());
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for NetworkProtocolNfs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_nonempty("identity", self.identity.as_ref());
        self.extent.content(w);
        self.content.content(w);
    }
}

impl WriteContent for SourceHttp {
    fn attributes(&self, w: &mut Writer) {
        self.extent.attributes(w);
    }

    fn content(&self, w: &mut Writer) {
        w.items("host", &self.host);
        w.child_opt("ssl", self.ssl.as_ref());
        w.child_opt("cookies", self.cookies.as_ref());
        w.child_opt("readahead", self.readahead.as_ref());
        w.child_opt("timeout", self.timeout.as_ref());
        self.extent.content(w);
        w.child_opt("auth", self.auth.as_ref());
        self.content.content(w);
    }
}

impl WriteContent for NetworkHost {
    fn attributes(&self, w: &mut Writer) {
        self.transport.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostTransportTcp {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostTransportUnix {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("socket", &self.socket);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for HostTransportRdma {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
        w.attribute_opt::<Dec<u32>>("port", self.port.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SourceSnapshot {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SourceConfig {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("file", &self.file);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Initiator {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.child("iqn", &self.iqn);
    }
}

impl WriteContent for InitiatorIqn {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SslVerify {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<YesNo>("verify", &self.verify);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for Cookies {
    fn attributes(&self, _: &mut Writer) {}

    fn content(&self, w: &mut Writer) {
        w.items("cookie", &self.cookie);
    }
}

impl WriteContent for Cookie {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("name", &self.name);
    }

    fn content(&self, w: &mut Writer) {
        w.text_opt::<Text>(self.text.as_ref());
    }
}

impl WriteContent for Readahead {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("size", &self.size);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SourceTimeout {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Dec<u64>>("seconds", &self.seconds);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NbdReconnect {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Dec<u32>>("delay", self.delay.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for KnownHosts {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Text>("path", &self.path);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for SshIdentity {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("username", self.username.as_ref());
        w.attribute_opt::<Text>("keyfile", self.keyfile.as_ref());
        w.attribute_opt::<Text>("agentsock", self.agentsock.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NfsIdentity {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<Text>("user", self.user.as_ref());
        w.attribute_opt::<Text>("group", self.group.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for NetworkProtocol {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Nbd(inner) => { w.discriminator("protocol", "nbd"); inner.attributes(w); },
            Self::Rbd(inner) => { w.discriminator("protocol", "rbd"); inner.attributes(w); },
            Self::Sheepdog(inner) => { w.discriminator("protocol", "sheepdog"); inner.attributes(w); },
            Self::Gluster(inner) => { w.discriminator("protocol", "gluster"); inner.attributes(w); },
            Self::Iscsi(inner) => { w.discriminator("protocol", "iscsi"); inner.attributes(w); },
            Self::Http(inner) => { w.discriminator("protocol", "http"); inner.attributes(w); },
            Self::Https(inner) => { w.discriminator("protocol", "https"); inner.attributes(w); },
            Self::Ftp(inner) => { w.discriminator("protocol", "ftp"); inner.attributes(w); },
            Self::Ftps(inner) => { w.discriminator("protocol", "ftps"); inner.attributes(w); },
            Self::Tftp(inner) => { w.discriminator("protocol", "tftp"); inner.attributes(w); },
            Self::Ssh(inner) => { w.discriminator("protocol", "ssh"); inner.attributes(w); },
            Self::Vxhs(inner) => { w.discriminator("protocol", "vxhs"); inner.attributes(w); },
            Self::Nfs(inner) => { w.discriminator("protocol", "nfs"); inner.attributes(w); },
        }
    }

    fn content(&self, w: &mut Writer) {
        match self {
            Self::Nbd(inner) => inner.content(w),
            Self::Rbd(inner) => inner.content(w),
            Self::Sheepdog(inner) => inner.content(w),
            Self::Gluster(inner) => inner.content(w),
            Self::Iscsi(inner) => inner.content(w),
            Self::Http(inner) => inner.content(w),
            Self::Https(inner) => inner.content(w),
            Self::Ftp(inner) => inner.content(w),
            Self::Ftps(inner) => inner.content(w),
            Self::Tftp(inner) => inner.content(w),
            Self::Ssh(inner) => inner.content(w),
            Self::Vxhs(inner) => inner.content(w),
            Self::Nfs(inner) => inner.content(w),
        }
    }
}

impl WriteContent for HostTransport {
    fn attributes(&self, w: &mut Writer) {
        match self {
            Self::Tcp(inner) => inner.attributes(w),
            Self::Unix(inner) => { w.discriminator("transport", "unix"); inner.attributes(w); },
            Self::Rdma(inner) => { w.discriminator("transport", "rdma"); inner.attributes(w); },
        }
    }

    fn content(&self, _: &mut Writer) {}
}
