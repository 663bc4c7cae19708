//! Migrations that the source leads, by one call of its driver: peer to peer, where its host connects to the
//! other one, and direct, where the hypervisors make it out between them.

use polyvirt_driver::params::migrate;
use polyvirt_driver::{
    DomainMigrateFlags, Error, ErrorDomain, Feature, Result, TypedParam, TypedParamList, Uri,
};

use super::checks::{self, supports};
use super::older::without_xml;
use super::settings;
use crate::{Connect, Domain};

pub(super) fn run(
    function: &'static str,
    domain: &Domain,
    dconnuri: Option<&str>,
    params: &[TypedParam],
    flags: DomainMigrateFlags,
) -> Result<()> {
    let conn = domain.conn();
    checks::combinations(function, flags, true)?;
    checks::offline(conn, None, flags)?;
    if flags.contains(DomainMigrateFlags::PEER2PEER) {
        checks::needed(conn, Feature::MIGRATION_P2P, "p2p", "source")?;
        let uri = dconnuri.ok_or_else(|| Error::must_not_be_null(function, "dconnuri"))?;
        not_this_host(function, conn, uri)?;
        perform(function, domain, Some(uri), params, flags)
    } else {
        checks::needed(conn, Feature::MIGRATION_DIRECT, "direct", "source")?;
        checks::not_tunnelled(flags)?;
        if params.get_string(migrate::URI)?.is_none() {
            return Err(Error::must_not_be_null(function, "miguri"));
        }
        perform(function, domain, None, params, flags)
    }
}

fn not_this_host(function: &str, source: &Connect, uri: &str) -> Result<()> {
    if source.driver().is_own_host(&Uri::parse(uri)?) {
        let message = "Attempt to migrate guest to the same host";
        return Err(Error::argument(function, "dconnuri", message));
    }
    Ok(())
}

/// The one call, in the newest form that the driver has.
fn perform(
    function: &'static str,
    domain: &Domain,
    dconnuri: Option<&str>,
    params: &[TypedParam],
    flags: DomainMigrateFlags,
) -> Result<()> {
    let conn = domain.conn();
    conn.driver().before(function)?;
    let source = conn.hypervisor();
    let domain_ref = domain.object();
    if supports(conn, Feature::MIGRATION_PARAMS)? {
        return source
            .domain_migrate_perform3_params(domain_ref, dconnuri, params, &[], flags)
            .map(drop);
    }
    let s = settings::from_params(params)?;
    let name = s.name.as_deref();
    if supports(conn, Feature::MIGRATION_V3)? {
        let (xml, uri) = (s.xml.as_deref(), s.uri.as_deref());
        return source
            .domain_migrate_perform3(
                domain_ref,
                xml,
                &[],
                dconnuri,
                uri,
                flags,
                name,
                s.bandwidth,
            )
            .map(drop);
    }
    without_xml(&s)?;
    let uri = match (dconnuri, &s.uri) {
        (Some(_), Some(_)) => {
            let message = "Unable to override peer2peer migration URI";
            return Err(Error::internal(message).with_domain(ErrorDomain::DOMAIN));
        }
        (uri, None) => uri,
        (None, uri) => uri.as_deref(),
    };
    let uri = uri.unwrap_or_default();
    source.domain_migrate_perform(domain_ref, &[], uri, flags, name, s.bandwidth)
}
