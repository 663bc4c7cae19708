// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: lxc.

use crate::procedure::rule;
use crate::{lxc, procedures};

procedures! { lxc::PROGRAM;
    /// Opens the Linux namespaces of a running container, one file descriptor for each.
    ///
    /// In C: `virDomainLxcOpenNamespace`.
    1 DomainOpenNamespace(lxc::DomainOpenNamespaceArgs) -> () {
        name: "DOMAIN_OPEN_NAMESPACE",
        function: Some("virDomainLxcOpenNamespace"),
        acl: &[rule("domain", "open_namespace")],
    };
}
