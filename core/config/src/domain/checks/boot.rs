//! The order in which devices are booted from.

use std::collections::BTreeSet;

use crate::domain::{Domain, infos};
use crate::{Error, Result};

/// Either kinds of devices are listed or devices have a place, each another one.
pub(super) fn check(domain: &Domain) -> Result<()> {
    let mut seen = BTreeSet::new();
    for boot in infos::all(domain).filter_map(|info| info.boot.as_ref()) {
        let order = boot.order;
        if order == 0 {
            return Err(Error::xml("the boot order begins with 1"));
        }
        if !seen.insert(order) {
            return Err(Error::xml(format!(
                "boot order '{order}' is given to two devices"
            )));
        }
    }
    if !seen.is_empty() && !domain.os().boot.is_empty() {
        let message = "devices have a boot order, so <os> cannot list kinds of devices too";
        return Err(Error::unsupported(message));
    }
    Ok(())
}
