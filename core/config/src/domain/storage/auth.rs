//! Secrets that open images, and accounts on storage servers.

use crate::common::{AuthSecretType, DiskAuth, Encryption, SecretRef};
use crate::{Error, Result};

/// Refuses a secret that is named in no way or in two.
fn check_secret(secret: &SecretRef) -> Result<()> {
    match (secret.uuid, &secret.usage) {
        (Some(_), Some(_)) => Err(Error::xml("a secret has both a UUID and a usage")),
        (None, None) => Err(Error::xml("a secret has neither a UUID nor a usage")),
        _ => Ok(()),
    }
}

/// Refuses an account whose secret is of another kind than the server takes.
pub(super) fn check(auth: &DiskAuth, expected: Option<AuthSecretType>) -> Result<()> {
    check_secret(&auth.secret.secret)?;
    if expected.is_some_and(|expected| expected != auth.secret.r#type) {
        let kind = auth.secret.r#type.as_str();
        return Err(Error::unsupported(format!(
            "a secret of type {kind} does not open this source"
        )));
    }
    Ok(())
}

/// Refuses secrets that cannot be found.
pub(super) fn check_encryption(encryption: &Encryption) -> Result<()> {
    encryption
        .secret
        .iter()
        .try_for_each(|secret| check_secret(&secret.secret))
}
