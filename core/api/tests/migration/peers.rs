//! Migrations that the source leads.

use std::fs;

use polyvirt::params::migrate;
use polyvirt::{
    Connect, DomainMigrateFlags as Flags, DomainState, ErrorDomain, ErrorNumber, TypedParam,
};

use crate::hosts::{Host, describe, guest, state};

const PEER: Flags = Flags::LIVE.union(Flags::PEER2PEER);

#[test]
fn a_domain_moves_to_where_an_address_leads() {
    // Somebody else keeps the host open, and so the domain.
    let there = Connect::open("test:///default").unwrap();
    let here = Host::with_guest();
    let domain = here.domain();
    let params = [TypedParam::new(migrate::DEST_NAME, "peer").unwrap()];
    domain
        .migrate_to_uri3(Some("test:///default"), &params, PEER)
        .unwrap();
    let moved = there.domain_lookup_by_name("peer").unwrap();
    assert_eq!(state(&moved).0, DomainState::RUNNING);
    assert_eq!(state(&domain).0, DomainState::SHUTOFF);
    // The older function finds it there.
    let flags = PEER | Flags::PERSIST_DEST | Flags::UNDEFINE_SOURCE;
    domain.undefine().unwrap();
    moved.destroy().unwrap();
    let domain = here
        .conn
        .domain_create_xml(&guest(), polyvirt::DomainCreateFlags::empty());
    let moved = domain
        .unwrap()
        .migrate(&there, flags, Some("peer"), None, 0)
        .unwrap();
    assert_eq!(moved.conn(), &there);
    moved.destroy().unwrap();
    moved.undefine().unwrap();
}

#[test]
fn a_fault_at_the_address_leaves_the_domain_where_it_is() {
    let here = Host::with_guest();
    let domain = here.domain();
    let file = describe("");
    let uri = format!("test://{file}?fault=virDomainMigratePrepare3Params:message=full");
    let error = domain.migrate_to_uri(&uri, PEER, None, 0).unwrap_err();
    fs::remove_file(&file).unwrap();
    assert!(error.message().ends_with("full"), "{error}");
    assert_eq!(state(&domain).0, DomainState::RUNNING);
    // Now there is no such file.
    domain.migrate_to_uri(&uri, PEER, None, 0).unwrap_err();
    assert_eq!(state(&domain).0, DomainState::RUNNING);
}

#[test]
fn addresses_that_lead_nowhere_are_refused() {
    let here = Host::with_guest();
    let domain = here.domain();
    let refused = |uri: Option<&str>, flags| {
        let error = domain.migrate_to_uri3(uri, &[], flags).unwrap_err();
        (error.code(), error.domain())
    };
    let wrong = (ErrorNumber::INVALID_ARG, ErrorDomain::DOMAIN);
    assert_eq!(refused(None, PEER), wrong);
    assert_eq!(
        refused(Some("qemu+tcp://elsewhere/system"), PEER).0,
        ErrorNumber::NO_CONNECT
    );
    // Hypervisors of this driver make out nothing between them.
    let direct = (ErrorNumber::ARGUMENT_UNSUPPORTED, ErrorDomain::DOMAIN);
    assert_eq!(refused(Some("tcp:elsewhere"), Flags::LIVE), direct);
    assert_eq!(state(&domain).0, DomainState::RUNNING);
}

#[test]
fn a_shared_host_is_no_destination_for_its_own_domains() {
    let conn = Connect::open("test:///default").unwrap();
    let domain = conn.domain_lookup_by_name("test").unwrap();
    let error = domain
        .migrate_to_uri("test:///default", PEER, None, 0)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    assert_eq!(error.message(), "Attempt to migrate guest to the same host");
}
