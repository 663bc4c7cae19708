//! What has to hold in a pool beyond what its type asks for.

use polyvirt_driver::ErrorNumber;

use super::{StoragePool, StoragePoolAdapter, StoragePoolAuth, StoragePoolKind};
use crate::{Error, Result};

pub(super) fn check(pool: &StoragePool) -> Result<()> {
    check_name(&pool.name)?;
    check_features(pool)?;
    if let Some(auth) = pool.kind.common().and_then(|common| common.auth.as_ref()) {
        check_auth(auth)?;
    }
    match &pool.kind {
        StoragePoolKind::Scsi(kind) => check_adapter(&kind.source.adapter),
        StoragePoolKind::IscsiDirect(kind) => {
            let iqn = kind.source.initiator.iqn.as_ref();
            let named = iqn.is_some_and(|iqn| iqn.name.is_some());
            ensure(named, || {
                Error::unsupported("the initiator needs a qualified name")
            })
        }
        _ => Ok(()),
    }
}

fn ensure(holds: bool, error: impl FnOnce() -> Error) -> Result<()> {
    if holds { Ok(()) } else { Err(error()) }
}

fn check_name(name: &str) -> Result<()> {
    ensure(!name.is_empty(), || Error::xml("the pool has no name"))?;
    ensure(!name.contains('/'), || {
        Error::xml(format!(
            "the name of a pool has no slash, but '{name}' does"
        ))
    })
}

fn check_features(pool: &StoragePool) -> Result<()> {
    let can = matches!(pool.kind, StoragePoolKind::Dir(_) | StoragePoolKind::Fs(_));
    ensure(can || pool.features.is_none(), || {
        let what = "copying on write can be chosen for pools of type dir and fs only";
        Error::new(ErrorNumber::NO_SUPPORT, what)
    })
}

fn check_auth(auth: &StoragePoolAuth) -> Result<()> {
    let secret = &auth.secret.secret;
    ensure(secret.uuid.is_some() != secret.usage.is_some(), || {
        Error::xml("a secret is named by either its UUID or its usage")
    })
}

fn check_adapter(adapter: &StoragePoolAdapter) -> Result<()> {
    match adapter {
        StoragePoolAdapter::ScsiHost(host) => {
            ensure(host.name.is_some() != host.parentaddr.is_some(), || {
                Error::xml("a SCSI adapter is named by either its name or its address")
            })
        }
        StoragePoolAdapter::FcHost(host) => ensure(
            host.parent_wwnn.is_some() == host.parent_wwpn.is_some(),
            || Error::xml("parent_wwnn and parent_wwpn go together"),
        ),
    }
}
