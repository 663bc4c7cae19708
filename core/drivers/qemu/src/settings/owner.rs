//! Users and groups, by name or number.

use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_host::accounts::{self, Owner};

use super::read::unknown;

/// Who is named; nobody when neither is. A user without a group is in its own.
pub(super) fn chosen(user: &str, group: &str) -> Result<Option<Owner>> {
    if user.is_empty() && group.is_empty() {
        return Ok(None);
    }
    let ours = rustix::process::geteuid().as_raw();
    let user = if user.is_empty() {
        ours
    } else {
        self::user(user)?
    };
    let group = if group.is_empty() {
        let own = accounts::group_of(user)?;
        own.ok_or_else(|| unknown("group of user", &user.to_string()))?
    } else {
        self::group(group)?
    };
    Ok(Some(Owner { user, group }))
}

/// Who is named in a label: `USER:GROUP`.
pub(crate) fn owner_of_label(label: &str) -> Result<Owner> {
    let (user, group) = label.split_once(':').ok_or_else(|| {
        let message = format!("Failed to parse DAC label '{label}': it is USER:GROUP");
        Error::invalid_arg(message).with_domain(ErrorDomain::SECURITY)
    })?;
    Ok(Owner {
        user: self::user(user)?,
        group: self::group(group)?,
    })
}

fn user(name: &str) -> Result<u32> {
    number(name).map_or_else(
        || accounts::user(name)?.ok_or_else(|| unknown("user", name)),
        Ok,
    )
}

fn group(name: &str) -> Result<u32> {
    number(name).map_or_else(
        || accounts::group(name)?.ok_or_else(|| unknown("group", name)),
        Ok,
    )
}

/// A number: with a plus it is nothing else, without it may be a name.
fn number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix('+').unwrap_or(name);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // The last one stands for nobody in the kernel's calls.
    is_number
        .then(|| digits.parse().ok())
        .flatten()
        .filter(|number| *number != u32::MAX)
}
