//! Peer to peer: the source leads, over a connection that it opens itself.

use std::sync::Arc;

use polyvirt_driver::migration::{Migration, Side};
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{ConnectFlags, DomainMigrateFlags as Flags, Error, Result, TypedParam, Uri};

use crate::connection::Connection;
use crate::factory::factory;
use crate::faults::Faults;
use crate::host::Host;

/// Migrates `domain` to the host behind `uri`, which has to be one of this driver. A host from a file lasts
/// as long as its connections, so somebody else should have one to what is to keep the domain.
pub(super) fn lead(
    host: &Arc<Host>,
    domain: &DomainRef,
    uri: &str,
    params: &[TypedParam],
    flags: Flags,
) -> Result<()> {
    let parsed = Uri::parse(uri)?;
    let factory = factory();
    if !factory.probe(&parsed) {
        return Err(Error::no_connect(uri));
    }
    let there = factory.open(&parsed, None, ConnectFlags::empty())?;
    let here = Connection::new(Arc::clone(host), Faults::default());
    let (Some(source), Some(destination)) = (Side::new(&here), Side::new(&*there)) else {
        return Err(Error::no_connect(uri));
    };
    let flags = flags - (Flags::PEER2PEER | Flags::TUNNELLED);
    let arrived = Migration::new(source, domain, destination, params, flags)?.run();
    there.close();
    arrived.map(drop)
}
