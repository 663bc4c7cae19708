//! Faults on demand: what the test driver's URIs and files can make go wrong.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use polyvirt::{Connect, ErrorDomain, ErrorNumber};

use crate::turn;

fn open(faults: &[&str]) -> polyvirt::Result<Connect> {
    let query: Vec<_> = faults
        .iter()
        .map(|fault| format!("fault={fault}"))
        .collect();
    Connect::open(format!("test:///default?{}", query.join("&")).as_str())
}

fn refused(fault: &str) -> String {
    let error = open(&[fault]).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    assert_eq!(error.domain(), ErrorDomain::TEST);
    error.message().to_owned()
}

#[test]
fn a_call_fails_as_it_is_told_to() {
    let _turn = turn();
    let fault = "virDomainSuspend:error=OPERATION_DENIED:domain=QEMU:message=not%20now:%20sorry";
    let conn = open(&[fault]).unwrap();
    let domain = conn.domain_lookup_by_name("test").unwrap();
    let error = domain.suspend().unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_DENIED);
    assert_eq!(error.domain(), ErrorDomain::QEMU);
    assert!(error.message().ends_with(": not now: sorry"), "{error}");
    // It was not called.
    let (state, _) = domain.state(0).unwrap();
    assert_eq!(state, polyvirt::DomainState::RUNNING);
}

#[test]
fn one_connection_alone_is_concerned() {
    let _turn = turn();
    let faulty = open(&["virDomainGetInfo"]).unwrap();
    let other = Connect::open("test:///default").unwrap();
    let info = |conn: &Connect| conn.domain_lookup_by_name("test").unwrap().info();
    assert_eq!(
        info(&faulty).unwrap_err().code(),
        ErrorNumber::OPERATION_FAILED
    );
    info(&other).unwrap();
}

#[test]
fn some_calls_go_well_before_and_after() {
    let _turn = turn();
    let conn = open(&["virConnectNumOfDomains:after=1:times=2"]).unwrap();
    let went_well: Vec<_> = (0..5).map(|_| conn.num_of_domains().is_ok()).collect();
    assert_eq!(went_well, [true, false, false, true, true]);
}

#[test]
fn calls_of_every_family_can_fail() {
    let _turn = turn();
    let faults = [
        "virConnectListAllNetworks",
        "virStoragePoolLookupByName",
        "virInterfaceLookupByName",
        "virNodeDeviceLookupByName",
        "virNWFilterLookupByName",
        "virSecretLookupByUUID",
        "virConnectDomainEventRegisterAny",
    ];
    let named: Vec<_> = faults
        .iter()
        .map(|name| format!("{name}:error=AUTH_CANCELLED"))
        .collect();
    let conn = open(&named.iter().map(String::as_str).collect::<Vec<_>>()).unwrap();
    let event = polyvirt::DomainEventId::LIFECYCLE;
    let errors = [
        conn.list_all_networks(polyvirt::ConnectListAllNetworksFlags::empty())
            .unwrap_err(),
        conn.storage_pool_lookup_by_name("p").unwrap_err(),
        conn.interface_lookup_by_name("i").unwrap_err(),
        conn.node_device_lookup_by_name("d").unwrap_err(),
        conn.nw_filter_lookup_by_name("f").unwrap_err(),
        conn.secret_lookup_by_uuid_string("6695eb01-f6a4-8304-79aa-97f2502e193f")
            .unwrap_err(),
        conn.on_domain_event(event, None, |_, _| ()).unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.code(), ErrorNumber::AUTH_CANCELLED, "{error}");
    }
}

#[test]
fn a_connection_is_not_opened() {
    let _turn = turn();
    let error = open(&["virConnectOpen:error=NO_CONNECT:message=no%20host"]).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::NO_CONNECT);
}

#[test]
fn calls_take_longer_or_time_out() {
    let _turn = turn();
    let conn = open(&[
        "virConnectGetType:delay=30",
        "virConnectGetHostname:hang=30",
    ])
    .unwrap();
    let begin = Instant::now();
    assert_eq!(conn.driver_type().unwrap(), "TEST");
    assert!(begin.elapsed() >= Duration::from_millis(30));
    let error = conn.hostname().unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_TIMEOUT);
    assert!(begin.elapsed() >= Duration::from_millis(60));
}

/// The thread that hangs keeps its connection, and so its host: one of its own.
#[test]
fn a_call_that_hangs_keeps_nobody_else_waiting() {
    let (conn, _path) = described(
        "hang",
        "<domain type='test'><name>d</name><memory>8192</memory><os><type>hvm</type></os></domain>\
         <fault function='virDomainShutdown' hang='yes'/>",
    );
    let domain = conn.unwrap().domain_lookup_by_name("d").unwrap();
    let (sender, receiver) = mpsc::channel();
    let hanging = domain.clone();
    std::thread::spawn(move || sender.send(hanging.shutdown()));
    assert!(receiver.recv_timeout(Duration::from_millis(50)).is_err());
    assert!(domain.is_active().unwrap());
}

#[test]
fn faults_that_cannot_be_understood_are_refused() {
    let _turn = turn();
    for (fault, what) in [
        ("virDomainCraete", "no such function"),
        ("", "no such function"),
        ("virDomainCreate:error=NOTHING", "no error 'NOTHING'"),
        ("virDomainCreate:error=OK", "no error 'OK'"),
        (
            "virDomainCreate:error=INTERNAL_ERROR:domain=X",
            "no error domain 'X'",
        ),
        ("virDomainCreate:delay=long", "'long' is not a number"),
        ("virDomainCreate:times=-1", "'-1' is not a number"),
        ("virDomainCreate:hang=soon", "'soon' is not a number"),
        ("virDomainCreate:hang:delay=1", "hangs or is delayed"),
        ("virDomainCreate:colour=red", "'colour' means nothing"),
    ] {
        let message = refused(fault);
        assert!(message.contains(what), "{fault}: {message}");
    }
}

#[test]
fn a_file_can_ask_for_them_too() {
    let (conn, _path) = described(
        "faults",
        "<fault function='virConnectGetType' error='NO_SUPPORT' times='1'>gone</fault>\
         <fault function='virConnectNumOfDomains'/>",
    );
    let conn = conn.unwrap();
    let error = conn.driver_type().unwrap_err();
    assert_eq!(error.code(), ErrorNumber::NO_SUPPORT);
    assert!(error.message().ends_with("gone"), "{error}");
    assert_eq!(conn.driver_type().unwrap(), "TEST");
    assert!(conn.num_of_domains().is_err());
    let (conn, _path) = described("wrong", "<fault function='vir'/>");
    assert_eq!(conn.unwrap_err().code(), ErrorNumber::INVALID_ARG);
}

/// A host with this on it, and its file, which goes with the result.
fn described(name: &str, content: &str) -> (polyvirt::Result<Connect>, Removed) {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.xml"));
    std::fs::write(&path, format!("<node>{content}</node>")).unwrap();
    let conn = Connect::open(format!("test://{}", path.display()).as_str());
    (conn, Removed(path))
}

/// A file that is removed in the end.
struct Removed(PathBuf);

impl Drop for Removed {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
