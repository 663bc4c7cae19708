//! Which checkpoints there are, and one of them.

use std::sync::Arc;

use polyvirt_driver::refs::{DomainCheckpointRef, DomainRef};
use polyvirt_driver::{
    DomainCheckpointDeleteFlags, DomainCheckpointListFlags as Flags, DomainCheckpointXmlFlags,
    Error, Result,
};

use super::{Tracked, reference, with, written};
use crate::history::moments::{Delete, Moments, Scope};
use crate::host::{self, Host};
use crate::hypervisor::flags;

/// All that libvirt 9.0.0 knows.
const LISTS: u32 = 0xf;

pub(crate) fn all(
    host: &Host,
    domain: &DomainRef,
    flags: Flags,
) -> Result<Vec<DomainCheckpointRef>> {
    flags::check("testDomainListAllCheckpoints", flags.bits(), LISTS)?;
    let roots = flags.contains(Flags::ROOTS);
    let scope = if roots { Scope::Roots } else { Scope::All };
    let names = with(host, domain, |moments| select(moments, scope, flags))?;
    Ok(names.iter().map(|name| reference(domain, name)).collect())
}

pub(crate) fn children(
    host: &Host,
    of: &DomainCheckpointRef,
    flags: Flags,
) -> Result<Vec<DomainCheckpointRef>> {
    flags::check("testDomainCheckpointListAllChildren", flags.bits(), LISTS)?;
    let domain = &of.domain;
    let names = with(host, domain, |moments| {
        let place = moments.find(&of.name)?;
        let scope = if flags.contains(Flags::DESCENDANTS) {
            Scope::Descendants(place)
        } else {
            Scope::Children(place)
        };
        select(moments, scope, flags)
    })?;
    Ok(names.iter().map(|name| reference(domain, name)).collect())
}

fn select(moments: &Moments<Tracked>, scope: Scope, flags: Flags) -> Result<Vec<Arc<str>>> {
    let nodes = moments.list(scope, flags.contains(Flags::TOPOLOGICAL))?;
    let wanted = nodes.into_iter().filter(|node| {
        let leaves = [
            (Flags::LEAVES, node.is_leaf()),
            (Flags::NO_LEAVES, !node.is_leaf()),
        ];
        host::is_wanted(flags, &[&leaves])
    });
    Ok(wanted.map(|node| Arc::clone(&node.name)).collect())
}

pub(crate) fn by_name(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<DomainCheckpointRef> {
    flags::check("testDomainCheckpointLookupByName", flags, 0)?;
    with(host, domain, |moments| {
        Ok(reference(domain, &moments.get(name)?.name))
    })
}

pub(crate) fn parent(
    host: &Host,
    checkpoint: &DomainCheckpointRef,
    flags: u32,
) -> Result<DomainCheckpointRef> {
    flags::check("testDomainCheckpointGetParent", flags, 0)?;
    with(host, &checkpoint.domain, |moments| {
        let parent = moments.parent_of(&checkpoint.name)?;
        Ok(reference(&checkpoint.domain, parent))
    })
}

/// What it says. How much has changed since is not known: nothing changes the disks.
pub(crate) fn document(
    host: &Host,
    checkpoint: &DomainCheckpointRef,
    flags: DomainCheckpointXmlFlags,
) -> Result<String> {
    let secure = DomainCheckpointXmlFlags::SECURE;
    let no_domain = DomainCheckpointXmlFlags::NO_DOMAIN;
    let known = secure | no_domain | DomainCheckpointXmlFlags::SIZE;
    flags::check("testDomainCheckpointGetXMLDesc", flags.bits(), known.bits())?;
    with(host, &checkpoint.domain, |moments| {
        let node = moments.get(&checkpoint.name)?;
        let (secure, domain) = (flags.contains(secure), !flags.contains(no_domain));
        Ok(written(moments, node, secure, domain))
    })
}

pub(crate) fn delete(
    host: &Host,
    checkpoint: &DomainCheckpointRef,
    flags: DomainCheckpointDeleteFlags,
) -> Result<()> {
    let children = DomainCheckpointDeleteFlags::CHILDREN;
    let only = DomainCheckpointDeleteFlags::CHILDREN_ONLY;
    if flags.contains(children | only) {
        return Err(Error::exclusive_flags(
            "virDomainCheckpointDelete",
            "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN",
            "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY",
        ));
    }
    let known = children | only | DomainCheckpointDeleteFlags::METADATA_ONLY;
    flags::check("testDomainCheckpointDelete", flags.bits(), known.bits())?;
    let delete = Delete::which(flags.contains(children), flags.contains(only));
    with(host, &checkpoint.domain, |moments| {
        let place = moments.find(&checkpoint.name)?;
        moments.delete(place, delete)
    })
}
