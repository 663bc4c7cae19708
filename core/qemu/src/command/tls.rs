//! Credentials of encrypted connections.

use super::guest::Guest;
use super::piece::Piece;
use crate::Props;
use crate::settings::Tls;

/// Credentials: the secret of the private key if it has one, and the folder of certificates.
pub(super) fn credentials(
    guest: &Guest<'_>,
    tls: &Tls,
    id: &str,
    secret: &str,
    endpoint: &str,
) -> Vec<Piece> {
    let key = tls.secret.is_some().then(|| guest.secret(secret)).flatten();
    let password = key.is_some().then_some(secret);
    let props = Props::new()
        .with("qom-type", "tls-creds-x509")
        .with("id", id)
        .with("dir", tls.folder.to_string_lossy().into_owned())
        .with("endpoint", endpoint)
        .with("verify-peer", endpoint == "client" || tls.verify)
        .maybe("passwordid", password);
    key.into_iter().chain([Piece::Object(props)]).collect()
}
