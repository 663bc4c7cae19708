//! Finding secrets.

use polyvirt_driver::refs::SecretRef;
use polyvirt_driver::{ConnectListAllSecretsFlags as Flags, Result, SecretUsageType, Uuid};

use super::{check, missing, reference, usage};
use crate::host::{Host, is_wanted};
use crate::hypervisor::number;

pub(super) fn count(host: &Host) -> Result<i32> {
    Ok(number(host.secrets.0.lock().len()))
}

/// The UUIDs of all, as text.
pub(super) fn uuids(host: &Host) -> Result<Vec<String>> {
    let secrets = host.secrets.0.lock();
    Ok(secrets.keys().map(Uuid::to_string).collect())
}

/// Those that `flags` ask for.
pub(super) fn all(host: &Host, flags: Flags) -> Result<Vec<SecretRef>> {
    check("secretConnectListAllSecrets", flags.bits(), 0xf)?;
    let secrets = host.secrets.0.lock();
    let wanted = secrets.iter().filter(|(_, entry)| {
        let (ephemeral, private) = (entry.config.ephemeral, entry.config.private);
        let groups: [&[(Flags, bool)]; 2] = [
            &[
                (Flags::EPHEMERAL, ephemeral),
                (Flags::NO_EPHEMERAL, !ephemeral),
            ],
            &[(Flags::PRIVATE, private), (Flags::NO_PRIVATE, !private)],
        ];
        is_wanted(flags, &groups)
    });
    Ok(wanted
        .map(|(uuid, entry)| reference(*uuid, &entry.config))
        .collect())
}

pub(super) fn by_uuid(host: &Host, uuid: Uuid) -> Result<SecretRef> {
    let secrets = host.secrets.0.lock();
    let entry = secrets.get(&uuid).ok_or_else(|| missing("uuid", uuid))?;
    Ok(reference(uuid, &entry.config))
}

/// The secret for that use. Those that are for nothing in particular are not found in this way.
pub(super) fn by_usage(host: &Host, kind: SecretUsageType, id: &str) -> Result<SecretRef> {
    let secrets = host.secrets.0.lock();
    let mut named = secrets
        .iter()
        .filter(|(_, entry)| entry.config.usage.is_some());
    let found = named.find(|(_, entry)| usage(&entry.config) == (kind, id));
    let (uuid, entry) = found.ok_or_else(|| missing("usage", id))?;
    Ok(reference(*uuid, &entry.config))
}
