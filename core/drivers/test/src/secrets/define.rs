//! Defining and undefining secrets.

use std::collections::BTreeMap;

use polyvirt_config::ParseOptions;
use polyvirt_config::secret::Secret;
use polyvirt_driver::events::SecretEvent;
use polyvirt_driver::refs::SecretRef;
use polyvirt_driver::{
    Error, ErrorDomain, Result, SecretDefineFlags as Flags, SecretEventLifecycleType as Life, Uuid,
};

use super::{Entry, check, missing, note, reference, usage};
use crate::host::Host;
use polyvirt_host::random;

/// Adds a secret, or changes one that is there. Its value stays.
pub(super) fn define(host: &Host, xml: &str, flags: Flags) -> Result<SecretRef> {
    let known = Flags::VALIDATE;
    check("secretDefineXML", flags.bits(), known.bits())?;
    let options = ParseOptions {
        inactive: true,
        strict: flags.contains(known),
    };
    let mut config = Secret::parse(xml, &options)?;
    let uuid = match config.uuid {
        Some(uuid) => uuid,
        None => random::uuid()?,
    };
    config.uuid = Some(uuid);
    let secret = reference(uuid, &config);
    {
        let mut secrets = host.secrets.0.lock();
        refuse_change(&secrets, uuid, &config)?;
        let value = secrets.remove(&uuid).and_then(|entry| entry.value);
        secrets.insert(uuid, Entry { config, value });
        note(host, &secret, life(Life::DEFINED));
    }
    host.events.send();
    Ok(secret)
}

/// Refuses what another secret is for already, and to make a secret something else.
fn refuse_change(secrets: &BTreeMap<Uuid, Entry>, uuid: Uuid, config: &Secret) -> Result<()> {
    if let Some(known) = secrets.get(&uuid) {
        let (_, id) = usage(&known.config);
        if usage(&known.config) != usage(config) {
            return Err(internal(format!(
                "a secret with UUID {uuid} is already defined for use with {id}"
            )));
        }
        if known.config.private && !config.private {
            return Err(internal("cannot change private flag on existing secret"));
        }
        return Ok(());
    }
    let mut named = secrets
        .iter()
        .filter(|(_, entry)| entry.config.usage.is_some());
    match named.find(|(_, entry)| entry.config.usage == config.usage) {
        Some((other, _)) => {
            let (_, id) = usage(config);
            Err(internal(format!(
                "a secret with UUID {other} already defined for use with {id}"
            )))
        }
        None => Ok(()),
    }
}

/// Forgets a secret and its value.
pub(super) fn undefine(host: &Host, secret: &SecretRef) -> Result<()> {
    {
        let mut secrets = host.secrets.0.lock();
        let removed = secrets.remove(&secret.uuid);
        let entry = removed.ok_or_else(|| missing("uuid", secret.uuid))?;
        let secret = reference(secret.uuid, &entry.config);
        note(host, &secret, life(Life::UNDEFINED));
    }
    host.events.send();
    Ok(())
}

fn life(event: Life) -> SecretEvent {
    SecretEvent::Lifecycle { event, detail: 0 }
}

fn internal(message: impl Into<String>) -> Error {
    Error::internal(message).with_domain(ErrorDomain::SECRET)
}
