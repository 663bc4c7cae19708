//! One snapshot: finding it, what it says, and deleting it.

use polyvirt_driver::refs::{DomainRef, DomainSnapshotRef};
use polyvirt_driver::{DomainSnapshotDeleteFlags, DomainSnapshotXmlFlags, Error, Result};

use super::{Taken, reference, with, written};
use crate::history::moments::{Delete, missing};
use crate::host::Host;
use crate::hypervisor::flags;

pub(crate) fn by_name(
    host: &Host,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<DomainSnapshotRef> {
    flags::check("testDomainSnapshotLookupByName", flags, 0)?;
    with(host, domain, |moments| {
        Ok(reference(domain, &moments.get(name)?.name))
    })
}

pub(crate) fn has_current(host: &Host, domain: &DomainRef, flags: u32) -> Result<bool> {
    flags::check("testDomainHasCurrentSnapshot", flags, 0)?;
    with(host, domain, |moments| Ok(moments.current().is_some()))
}

pub(crate) fn current(host: &Host, domain: &DomainRef, flags: u32) -> Result<DomainSnapshotRef> {
    flags::check("testDomainSnapshotCurrent", flags, 0)?;
    with(host, domain, |moments| {
        let current = moments.current().ok_or_else(|| {
            missing::<Taken>("the domain does not have a current snapshot".to_owned())
        })?;
        Ok(reference(domain, &moments.at(current)?.name))
    })
}

pub(crate) fn parent(
    host: &Host,
    snapshot: &DomainSnapshotRef,
    flags: u32,
) -> Result<DomainSnapshotRef> {
    flags::check("testDomainSnapshotGetParent", flags, 0)?;
    with(host, &snapshot.domain, |moments| {
        let parent = moments.parent_of(&snapshot.name)?;
        Ok(reference(&snapshot.domain, parent))
    })
}

pub(crate) fn is_current(host: &Host, snapshot: &DomainSnapshotRef, flags: u32) -> Result<bool> {
    flags::check("testDomainSnapshotIsCurrent", flags, 0)?;
    with(host, &snapshot.domain, |moments| {
        let place = moments.find(&snapshot.name)?;
        Ok(moments.current() == Some(place))
    })
}

/// Whether this host remembers it, which it does of all there are.
pub(crate) fn has_metadata(host: &Host, snapshot: &DomainSnapshotRef, flags: u32) -> Result<bool> {
    flags::check("testDomainSnapshotHasMetadata", flags, 0)?;
    with(host, &snapshot.domain, |moments| {
        moments.find(&snapshot.name).map(|_| true)
    })
}

pub(crate) fn document(
    host: &Host,
    snapshot: &DomainSnapshotRef,
    flags: DomainSnapshotXmlFlags,
) -> Result<String> {
    let secure = DomainSnapshotXmlFlags::SECURE;
    flags::check("testDomainSnapshotGetXMLDesc", flags.bits(), secure.bits())?;
    with(host, &snapshot.domain, |moments| {
        let node = moments.get(&snapshot.name)?;
        Ok(written(moments, node, flags.contains(secure)))
    })
}

pub(crate) fn delete(
    host: &Host,
    snapshot: &DomainSnapshotRef,
    flags: DomainSnapshotDeleteFlags,
) -> Result<()> {
    let children = DomainSnapshotDeleteFlags::CHILDREN;
    let only = DomainSnapshotDeleteFlags::CHILDREN_ONLY;
    if flags.contains(children | only) {
        return Err(Error::exclusive_flags(
            "virDomainSnapshotDelete",
            "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN",
            "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY",
        ));
    }
    let known = children | only;
    flags::check("testDomainSnapshotDelete", flags.bits(), known.bits())?;
    let delete = Delete::which(flags.contains(children), flags.contains(only));
    with(host, &snapshot.domain, |moments| {
        let place = moments.find(&snapshot.name)?;
        moments.delete(place, delete)
    })
}
