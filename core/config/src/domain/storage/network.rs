//! Images on storage servers: ports, names, cookies.

use crate::common::{
    AuthSecretType, Cookies, DiskAuth, HostTransport, NetworkHost, NetworkProtocol, SourceContent,
};
use crate::{Error, Result};

/// A field that all protocols have, some of them inside what they share with HTTP.
macro_rules! field {
    ($protocol:expr, $p:ident => $own:expr, $h:ident => $http:expr) => {
        match $protocol {
            NetworkProtocol::Nbd($p) => $own,
            NetworkProtocol::Rbd($p) => $own,
            NetworkProtocol::Sheepdog($p) => $own,
            NetworkProtocol::Gluster($p) => $own,
            NetworkProtocol::Iscsi($p) => $own,
            NetworkProtocol::Ssh($p) => $own,
            NetworkProtocol::Vxhs($p) => $own,
            NetworkProtocol::Nfs($p) => $own,
            NetworkProtocol::Http($h) => $http,
            NetworkProtocol::Https($h) => $http,
            NetworkProtocol::Ftp($h) => $http,
            NetworkProtocol::Ftps($h) => $http,
            NetworkProtocol::Tftp($h) => $http,
        }
    };
}

impl NetworkProtocol {
    /// What the image is called on the server.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Nbd(p) => p.name.as_deref(),
            Self::Rbd(p) => Some(&p.name),
            Self::Sheepdog(p) => Some(&p.name),
            Self::Gluster(p) => Some(&p.name),
            Self::Iscsi(p) => Some(&p.name),
            Self::Ssh(p) => Some(&p.name),
            Self::Vxhs(p) => Some(&p.name),
            Self::Nfs(p) => Some(&p.name),
            Self::Http(p) => Some(&p.name),
            Self::Https(p) => Some(&p.name),
            Self::Ftp(p) => Some(&p.name),
            Self::Ftps(p) => Some(&p.name),
            Self::Tftp(p) => Some(&p.name),
        }
    }

    /// The servers.
    pub fn hosts(&self) -> &[NetworkHost] {
        field!(self, p => &p.host, h => &h.http.host)
    }

    fn hosts_mut(&mut self) -> &mut [NetworkHost] {
        field!(self, p => &mut p.host, h => &mut h.http.host)
    }

    /// How the data is stored.
    pub fn stored(&self) -> &SourceContent {
        field!(self, p => &p.content, h => &h.http.content)
    }

    /// How the data is stored, to be changed.
    pub fn stored_mut(&mut self) -> &mut SourceContent {
        field!(self, p => &mut p.content, h => &mut h.http.content)
    }

    /// Who to be for the server.
    pub fn auth(&self) -> Option<&DiskAuth> {
        match self {
            Self::Rbd(p) => p.auth.as_ref(),
            Self::Iscsi(p) => p.auth.as_ref(),
            Self::Ssh(p) => p.auth.as_ref(),
            Self::Http(p) => p.http.auth.as_ref(),
            Self::Https(p) => p.http.auth.as_ref(),
            Self::Ftp(p) => p.http.auth.as_ref(),
            Self::Ftps(p) => p.http.auth.as_ref(),
            Self::Tftp(p) => p.http.auth.as_ref(),
            _ => None,
        }
    }

    /// The port that servers of this protocol listen on.
    pub fn default_port(&self) -> Option<u32> {
        Some(match self {
            Self::Nbd(_) => 10809,
            Self::Sheepdog(_) => 7000,
            Self::Gluster(_) => 24007,
            Self::Iscsi(_) => 3260,
            Self::Http(_) => 80,
            Self::Https(_) => 443,
            Self::Ftp(_) => 21,
            Self::Ftps(_) => 990,
            Self::Tftp(_) => 69,
            Self::Ssh(_) => 22,
            Self::Vxhs(_) => 9999,
            Self::Rbd(_) | Self::Nfs(_) => return None,
        })
    }

    fn cookies(&self) -> Option<&Cookies> {
        match self {
            Self::Http(p) => p.http.cookies.as_ref(),
            Self::Https(p) => p.http.cookies.as_ref(),
            _ => None,
        }
    }
}

/// Fills in ports, and the unit of an iSCSI target.
pub(crate) fn normalise(protocol: &mut NetworkProtocol) {
    let port = protocol.default_port();
    for host in protocol.hosts_mut() {
        if let HostTransport::Tcp(tcp) = &mut host.transport {
            tcp.port = tcp.port.filter(|port| *port != 0).or(port);
        }
    }
    if let NetworkProtocol::Iscsi(iscsi) = protocol {
        with_unit(&mut iscsi.name);
    }
}

/// The first unit is meant when a target's name tells none.
pub(super) fn with_unit(name: &mut String) {
    if !name.contains('/') {
        name.push_str("/0");
    }
}

/// Refuses names that do not name an image, and cookies that no server would take.
pub(crate) fn check(protocol: &NetworkProtocol) -> Result<()> {
    if let NetworkProtocol::Rbd(_) | NetworkProtocol::Gluster(_) = protocol {
        let name = protocol.name().unwrap_or_default();
        let split = name.split_once('/');
        if !split.is_some_and(|(pool, image)| !pool.is_empty() && !image.is_empty()) {
            return Err(Error::xml(format!(
                "{name} does not name a pool and an image in it"
            )));
        }
    }
    if let Some(auth) = protocol.auth() {
        let expected = match protocol {
            NetworkProtocol::Rbd(_) => Some(AuthSecretType::Ceph),
            NetworkProtocol::Iscsi(_) => Some(AuthSecretType::Iscsi),
            _ => None,
        };
        super::auth::check(auth, expected)?;
    }
    protocol.cookies().map_or(Ok(()), check_cookies)
}

fn check_cookies(cookies: &Cookies) -> Result<()> {
    for (i, cookie) in cookies.cookie.iter().enumerate() {
        let name = &cookie.name;
        if cookies.cookie[..i].iter().any(|other| other.name == *name) {
            return Err(Error::xml(format!("there are two cookies {name}")));
        }
        if !is_token(name) {
            return Err(Error::xml(format!("{name} cannot be the name of a cookie")));
        }
        if !cookie.text.as_deref().is_some_and(is_cookie_value) {
            return Err(Error::xml(format!("cookie {name} cannot have this value")));
        }
    }
    Ok(())
}

/// A token of HTTP.
fn is_token(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(fits)
}

/// What may stand in a cookie, perhaps between quotes.
fn is_cookie_value(value: &str) -> bool {
    let inner = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'));
    let fits = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    !value.is_empty() && inner.unwrap_or(value).bytes().all(fits)
}
