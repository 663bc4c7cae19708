//! Which socket a URI stands for.
//!
//! `DAEMON:///system` and `DAEMON:///session`, where the daemon is `libvirtd` or one of its parts
//! (`virtqemud`, `virtlogd`, ...); or any socket by `?socket=PATH`, whatever the rest of the URI says.

use std::env;
use std::path::{Path, PathBuf};

use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result, Uri};

/// Where the daemons of the system have their sockets.
const SYSTEM: &str = "/run/libvirt";

/// The daemon to open when nobody says which: that of the system for root, the user's own for others.
#[must_use]
pub fn default_uri() -> &'static str {
    if rustix::process::geteuid().is_root() {
        "libvirtd:///system"
    } else {
        "libvirtd:///session"
    }
}

/// The socket that `uri` stands for.
pub(crate) fn socket(uri: &str) -> Result<PathBuf> {
    let uri = Uri::parse(uri).map_err(|error| match error.code() {
        ErrorNumber::NO_CONNECT => refused("No URI scheme specified"),
        _ => error,
    })?;
    if let Some((name, _)) = uri.params().iter().find(|(name, _)| name != "socket") {
        return Err(refused(format!("Unknown URI parameter '{name}'")));
    }
    if let Some((_, path)) = uri.params().last() {
        return Ok(path.into());
    }
    let name = socket_name(uri.scheme()).ok_or_else(|| {
        let message = format!("Unsupported URI scheme '{}'", uri.scheme());
        refused(message)
    })?;
    Ok(folder(uri.path())?.join(name))
}

/// `libvirtd` -> `libvirt-admin-sock`, `virtqemud` -> `virtqemud-admin-sock`.
fn socket_name(daemon: &str) -> Option<String> {
    let stem = match daemon {
        "libvirtd" => "libvirt",
        other if other.starts_with("virt") && other.ends_with('d') => other,
        _ => return None,
    };
    Some(format!("{stem}-admin-sock"))
}

fn folder(path: &str) -> Result<PathBuf> {
    match path {
        "/system" => Ok(SYSTEM.into()),
        "/session" => session().ok_or_else(|| refused("No home directory for '/session'")),
        other => {
            let message = format!("Invalid URI path '{other}', try '/system'");
            Err(refused(message))
        }
    }
}

/// Where the user's own daemons have their sockets: the runtime folder of the session, or else the cache.
fn session() -> Option<PathBuf> {
    let absolute = |name| {
        env::var_os(name)
            .map(PathBuf::from)
            .filter(|p| p.is_absolute())
    };
    absolute("XDG_RUNTIME_DIR")
        .or_else(|| absolute("XDG_CACHE_HOME"))
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .map(|folder| folder.join(Path::new("libvirt")))
}

fn refused(message: impl Into<String>) -> Error {
    Error::config_unsupported(message).with_domain(ErrorDomain::ADMIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn daemons_have_their_sockets_where_stock_libvirt_has_them() {
        for (uri, path) in [
            ("libvirtd:///system", "/run/libvirt/libvirt-admin-sock"),
            ("libvirtd:/system", "/run/libvirt/libvirt-admin-sock"),
            ("libvirtd://host/system", "/run/libvirt/libvirt-admin-sock"),
            ("libvirtd:///sys%74em", "/run/libvirt/libvirt-admin-sock"),
            ("libvirtd:///system?", "/run/libvirt/libvirt-admin-sock"),
            ("virtqemud:///system", "/run/libvirt/virtqemud-admin-sock"),
            ("virtd:///system", "/run/libvirt/virtd-admin-sock"),
            ("libvirtd:///system?socket=/tmp/a%20b", "/tmp/a b"),
            ("libvirtd:///system?socket=/a&socket=/b", "/b"),
            ("any:///where?socket=/tmp/x", "/tmp/x"),
            ("libvirtd:///system?socket", ""),
        ] {
            assert_eq!(socket(uri).unwrap(), Path::new(path), "{uri}");
        }
    }

    #[test]
    fn what_names_no_daemon_is_refused_in_stock_libvirts_words() {
        for (uri, message) in [
            ("", "No URI scheme specified"),
            ("libvirtd", "No URI scheme specified"),
            ("../x:///system", "No URI scheme specified"),
            ("foo:///system", "Unsupported URI scheme 'foo'"),
            ("LIBVIRTD:///system", "Unsupported URI scheme 'LIBVIRTD'"),
            (
                "libvirtd+tcp:///system",
                "Unsupported URI scheme 'libvirtd+tcp'",
            ),
            ("libvirtd:///", "Invalid URI path '/', try '/system'"),
            (
                "libvirtd:///system/",
                "Invalid URI path '/system/', try '/system'",
            ),
            (
                "libvirtd:system",
                "Invalid URI path 'system', try '/system'",
            ),
            ("foo:///foo?foo=1", "Unknown URI parameter 'foo'"),
            (
                "libvirtd:///system?SOCKET=/x",
                "Unknown URI parameter 'SOCKET'",
            ),
        ] {
            let error = socket(uri).unwrap_err();
            let expected = format!("unsupported configuration: {message}");
            assert_eq!(error.message(), expected, "{uri}");
            assert_eq!(error.domain(), ErrorDomain::ADMIN);
        }
        let error = socket("::").unwrap_err();
        assert_eq!(error.message(), "internal error: Unable to parse URI ::");
    }
}
