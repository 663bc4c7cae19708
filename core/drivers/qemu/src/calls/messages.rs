//! What a guest's owner ought to know of it.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainMessageType as Kind, Result};

use super::flags;
use crate::host::Host;

/// What makes it harder to help with, and what it uses that will not be there for long.
pub(crate) fn get(host: &Host, domain: &DomainRef, kinds: Kind) -> Result<Vec<String>> {
    let all = Kind::DEPRECATION.0 | Kind::TAINTING.0 | Kind::IOERRORS.0;
    flags::check(
        "qemuDomainGetMessages",
        kinds.0.unsigned_abs(),
        all.unsigned_abs(),
    )?;
    let wanted = |kind: Kind| kinds.0 == 0 || kinds.0 & kind.0 != 0;
    host.with(domain, |state| {
        let mut messages = Vec::new();
        if wanted(Kind::TAINTING) {
            let taints = state.taints.taints().iter();
            messages.extend(taints.map(|taint| format!("tainted: {}", taint.message)));
        }
        if wanted(Kind::DEPRECATION) {
            let old = state.taints.old().iter();
            messages.extend(old.map(|what| format!("deprecated configuration: {what}")));
        }
        Ok(messages)
    })
}
