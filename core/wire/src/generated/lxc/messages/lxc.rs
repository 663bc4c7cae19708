// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: lxc.

use crate::remote::Domain;
use crate::xdr_struct;

/// What a call of `DOMAIN_OPEN_NAMESPACE` (1) carries, from client to server.
///
/// Opens the Linux namespaces of a running container, one file descriptor for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainOpenNamespaceArgs {
    /// `remote_nonnull_domain dom`
    pub dom: Domain,
    /// Reserved; pass 0. (`unsigned int flags`)
    pub flags: u32,
}

xdr_struct! { DomainOpenNamespaceArgs { dom, flags } }
