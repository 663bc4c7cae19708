//! Connection URIs: `driver[+transport]://[user@][host][:port]/path?name=value#fragment`.

mod parse;
mod percent;

use std::fmt;
use std::str::FromStr;

use crate::{Error, Result};

/// A connection URI, taken apart.
///
/// Percent escapes are decoded in the user, host, path and parameters; the text itself is kept as it
/// was given.
///
/// ```
/// use polyvirt_driver::Uri;
///
/// let uri: Uri = "qemu+ssh://root@[2001:db8::1]:2222/system?keyfile=/k%20y".parse()?;
/// assert_eq!(uri.driver(), "qemu");
/// assert_eq!(uri.transport(), Some("ssh"));
/// assert_eq!(uri.user(), Some("root"));
/// assert_eq!(uri.host(), Some("2001:db8::1"));
/// assert_eq!(uri.port(), Some(2222));
/// assert_eq!(uri.path(), "/system");
/// assert_eq!(uri.param("keyfile"), Some("/k y"));
/// # Ok::<(), polyvirt_driver::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uri {
    text: String,
    scheme: String,
    user: Option<String>,
    host: Option<String>,
    port: Option<u16>,
    path: String,
    query: Option<String>,
    params: Vec<(String, String)>,
    fragment: Option<String>,
}

impl Uri {
    /// Takes `text` apart.
    ///
    /// Fails with `INTERNAL_ERROR` of the domain `URI` when it is not a URI, and with `NO_CONNECT`
    /// when it has no scheme, so that nothing tells which driver is meant.
    pub fn parse(text: &str) -> Result<Self> {
        parse::uri(text)
    }

    /// All before the first colon: `qemu+ssh`.
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// The driver that is meant: `qemu`.
    pub fn driver(&self) -> &str {
        self.scheme.split('+').next().unwrap_or_default()
    }

    /// How to reach it, where the scheme says so: `ssh`.
    pub fn transport(&self) -> Option<&str> {
        self.scheme.split_once('+').map(|(_, transport)| transport)
    }

    /// Whether the driver is to run in this process: there is neither a host nor a transport.
    pub fn is_local(&self) -> bool {
        self.host.is_none() && self.transport().is_none()
    }

    /// Whom to be on the host.
    pub fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The host, an IPv6 address without its brackets. An empty host counts as none.
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The port, when it is not the transport's own.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The path: `/system`, `/default`; empty when there is none.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query as it was written, without the question mark.
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// The query's parameters in order, decoded; `name` alone has an empty value.
    pub fn params(&self) -> &[(String, String)] {
        &self.params
    }

    /// The value of the first parameter called `name`.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// What follows the `#`, as it was written.
    pub fn fragment(&self) -> Option<&str> {
        self.fragment.as_deref()
    }

    /// The whole URI as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl FromStr for Uri {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests;
