//! Names and aliases.

use std::collections::BTreeSet;

use crate::domain::{Domain, infos};
use crate::{Error, Result};

pub(super) fn check(domain: &Domain) -> Result<()> {
    let name = &domain.name;
    if name.contains('/') {
        return Err(Error::xml(format!("name {name} cannot contain '/'")));
    }
    if domain
        .title
        .as_ref()
        .is_some_and(|title| title.contains('\n'))
    {
        return Err(Error::xml("the title can only be one line"));
    }
    aliases(domain)
}

/// No two devices have the same alias, except the first console, which is the first serial port.
fn aliases(domain: &Domain) -> Result<()> {
    let console = domain
        .devices()
        .console
        .first()
        .map(|console| &console.info);
    let mut seen = BTreeSet::new();
    let infos =
        infos::all(domain).filter(|info| !console.is_some_and(|it| std::ptr::eq(it, *info)));
    for alias in infos.filter_map(|info| info.alias.as_ref()) {
        if !seen.insert(&alias.name) {
            let name = &alias.name;
            return Err(Error::xml(format!(
                "alias '{name}' is given to two devices"
            )));
        }
    }
    Ok(())
}
