//! What is refused before a migration begins.

use polyvirt_driver::migration::Side;
use polyvirt_driver::{DomainMigrateFlags, Error, ErrorDomain, Feature, Result};

use crate::Connect;

/// Whether the driver of a connection has a feature.
pub(super) fn supports(conn: &Connect, feature: Feature) -> Result<bool> {
    Side::new(conn.driver()).map_or(Ok(false), |side| side.supports(feature))
}

/// Flags that need each other or keep each other out. Those that `tunnelled` data rules out count where it
/// can be asked for at all.
pub(super) fn combinations(
    function: &str,
    flags: DomainMigrateFlags,
    tunnelled: bool,
) -> Result<()> {
    use DomainMigrateFlags as Flags;
    if flags.contains(Flags::NON_SHARED_DISK | Flags::NON_SHARED_INC) {
        let (disk, inc) = ("VIR_MIGRATE_NON_SHARED_DISK", "VIR_MIGRATE_NON_SHARED_INC");
        return Err(Error::exclusive_flags(function, disk, inc));
    }
    if tunnelled && flags.contains(Flags::TUNNELLED | Flags::PARALLEL) {
        let (tunnelled, parallel) = ("VIR_MIGRATE_TUNNELLED", "VIR_MIGRATE_PARALLEL");
        return Err(Error::exclusive_flags(function, tunnelled, parallel));
    }
    if flags.contains(Flags::NON_SHARED_SYNCHRONOUS_WRITES)
        && !flags.intersects(Flags::NON_SHARED_DISK | Flags::NON_SHARED_INC)
    {
        return Err(Error::required_flag(
            function,
            "VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES",
            "VIR_MIGRATE_NON_SHARED_DISK | VIR_MIGRATE_NON_SHARED_INC",
        ));
    }
    Ok(())
}

/// Refuses flags that leave the lead to the source.
pub(super) fn leads(function: &str, flags: DomainMigrateFlags) -> Result<()> {
    let message = if flags.contains(DomainMigrateFlags::PEER2PEER) {
        "use virDomainMigrateToURI3 for peer-to-peer migration"
    } else if flags.contains(DomainMigrateFlags::TUNNELLED) {
        TUNNEL_NEEDS_PEER
    } else {
        return Ok(());
    };
    Err(Error::argument(function, "flags", message))
}

const TUNNEL_NEEDS_PEER: &str = "cannot perform tunnelled migration without using peer2peer flag";

/// Refuses to send data through the daemons when they are not connected.
pub(super) fn not_tunnelled(flags: DomainMigrateFlags) -> Result<()> {
    if flags.contains(DomainMigrateFlags::TUNNELLED) {
        return Err(Error::operation_invalid(TUNNEL_NEEDS_PEER).with_domain(ErrorDomain::DOMAIN));
    }
    Ok(())
}

/// Both sides must know how to move the definition of an inactive domain, if that is asked for.
pub(super) fn offline(
    source: &Connect,
    destination: Option<&Connect>,
    flags: DomainMigrateFlags,
) -> Result<()> {
    if !flags.contains(DomainMigrateFlags::OFFLINE) {
        return Ok(());
    }
    for (conn, side) in [(Some(source), "source"), (destination, "destination")] {
        if let Some(conn) = conn {
            needed(conn, Feature::MIGRATION_OFFLINE, "offline", side)?;
        }
    }
    Ok(())
}

/// A kind of migration that one side must know.
pub(super) fn needed(conn: &Connect, feature: Feature, kind: &str, side: &str) -> Result<()> {
    if supports(conn, feature)? {
        return Ok(());
    }
    Err(unsupported(format!(
        "{kind} migration is not supported by the {side} host"
    )))
}

/// Refuses a source that does not keep the domain from changing, if that is insisted on. The flag says no
/// more, and is taken off: those who can do it always will.
pub(super) fn protection(
    source: &Connect,
    flags: DomainMigrateFlags,
) -> Result<DomainMigrateFlags> {
    let insisted = flags.contains(DomainMigrateFlags::CHANGE_PROTECTION);
    if insisted && !supports(source, Feature::MIGRATE_CHANGE_PROTECTION)? {
        return Err(unsupported("cannot enforce change protection"));
    }
    Ok(flags - DomainMigrateFlags::CHANGE_PROTECTION)
}

/// What this combination of drivers cannot do.
pub(super) fn unsupported(detail: impl Into<String>) -> Error {
    Error::argument_unsupported(detail).with_domain(ErrorDomain::DOMAIN)
}
