//! Who may log in to the guest.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainAuthorizedSshKeysSetFlags as KeyFlags, DomainSetUserPasswordFlags as Password, Error,
    Result,
};
use serde_json::{Value, json};

use super::{ask, list, malformed};
use crate::calls::flags;
use crate::host::Host;

/// Gives a user of the guest another password.
pub(crate) fn set_password(
    host: &Host,
    domain: &DomainRef,
    user: &str,
    password: &str,
    flags: Password,
) -> Result<()> {
    let encrypted = Password::ENCRYPTED;
    flags::check("qemuDomainSetUserPassword", flags.bits(), encrypted.bits())?;
    let arguments = json!({
        "username": user,
        "password": BASE64_STANDARD.encode(password),
        "crypted": flags.contains(encrypted),
    });
    ask(host, domain, "guest-set-user-password", arguments).map(drop)
}

/// The keys that may log in as a user.
pub(crate) fn keys(host: &Host, domain: &DomainRef, user: &str, flags: u32) -> Result<Vec<String>> {
    flags::check("qemuDomainAuthorizedSSHKeysGet", flags, 0)?;
    let command = "guest-ssh-get-authorized-keys";
    let answer = ask(host, domain, command, json!({ "username": user }))?;
    let keys = list(command, answer.get("keys").unwrap_or(&Value::Null))?;
    let keys = keys.iter().map(|key| key.as_str().map(str::to_owned));
    keys.collect::<Option<_>>()
        .ok_or_else(|| malformed(command))
}

/// Puts keys in the place of those there are, adds them, or takes them away.
pub(crate) fn set_keys(
    host: &Host,
    domain: &DomainRef,
    user: &str,
    keys: &[&str],
    flags: KeyFlags,
) -> Result<()> {
    let function = "virDomainAuthorizedSSHKeysSet";
    let both = KeyFlags::APPEND | KeyFlags::REMOVE;
    if flags.contains(both) {
        let (one, other) = (
            "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND",
            "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE",
        );
        return Err(Error::exclusive_flags(function, one, other));
    }
    flags::check("qemuDomainAuthorizedSSHKeysSet", flags.bits(), both.bits())?;
    if keys.is_empty() && flags.intersects(both) {
        return Err(Error::must_not_be_null(function, "keys"));
    }
    let (command, arguments) = if flags.contains(KeyFlags::REMOVE) {
        let arguments = json!({ "username": user, "keys": keys });
        ("guest-ssh-remove-authorized-keys", arguments)
    } else {
        let reset = !flags.contains(KeyFlags::APPEND);
        let arguments = json!({ "username": user, "keys": keys, "reset": reset });
        ("guest-ssh-add-authorized-keys", arguments)
    };
    ask(host, domain, command, arguments).map(drop)
}
