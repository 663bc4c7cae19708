//! Switches of the kernel's, as they are for the network of this thread.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use polyvirt_driver::{Error, Result};

use crate::admin::NetAdmin;

/// Whether packets for others are passed on, IPv4.
pub const FORWARD_4: &[&str] = &["ipv4", "ip_forward"];

/// Whether packets for others are passed on, IPv6.
pub const FORWARD_6: &[&str] = &["ipv6", "conf", "all", "forwarding"];

/// What a switch is set to, which is named by the folders it is in below those of the network; nothing when the
/// kernel has none of that name.
///
/// # Errors
/// When it cannot be read, or is no name.
pub fn get(name: &[&str]) -> Result<Option<String>> {
    let path = path(name)?;
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text.trim_end().to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(
            &error,
            format!("cannot read '{}'", path.display()),
        )),
    }
}

/// Sets a switch, unless it is set so already; says false when the kernel has none of that name.
///
/// # Errors
/// When it cannot be written, or is no name.
pub fn set(_: &NetAdmin, name: &[&str], value: &str) -> Result<bool> {
    match get(name)? {
        None => return Ok(false),
        Some(now) if now == value => return Ok(true),
        Some(_) => {}
    }
    let path = path(name)?;
    fs::write(&path, value).map_err(|error| {
        Error::io(
            &error,
            format!("cannot write '{value}' to '{}'", path.display()),
        )
    })?;
    Ok(true)
}

/// Names of devices are among the folders, so each must be one.
fn path(name: &[&str]) -> Result<PathBuf> {
    let mut path = PathBuf::from("/proc/sys/net");
    for part in name {
        if part.is_empty() || matches!(*part, "." | "..") || part.contains(['/', '\0']) {
            return Err(Error::internal(format!("'{part}' is no name of a switch")));
        }
        path.push(part);
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::{FORWARD_4, get, set};
    use crate::net::testing::{admin, in_own_network};

    #[test]
    fn switches_are_those_of_the_own_network() {
        in_own_network(|| {
            let admin = admin();
            assert!(set(&admin, FORWARD_4, "1").unwrap());
            assert_eq!(get(FORWARD_4).unwrap().as_deref(), Some("1"));
            assert!(!set(&admin, &["ipv4", "no_such_switch"], "1").unwrap());
            assert!(set(&admin, &["ipv4", "..", "core"], "1").is_err());
        });
    }
}
