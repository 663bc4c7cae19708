//! Opening, sharing and closing connections.

mod common;

use std::sync::Arc;
use std::thread;

use common::{BareFactory, bare};
use polyvirt::{Connect, ConnectFlags, ErrorDomain, ErrorNumber, StreamFlags};

#[test]
fn uris_that_cannot_be_opened_say_what_stock_says() {
    let cases = [
        (
            "nope:///",
            ErrorNumber::NO_CONNECT,
            "no connection driver available for nope:///",
        ),
        (
            "foo",
            ErrorNumber::NO_CONNECT,
            "no connection driver available for URI 'foo' does not include a driver name",
        ),
        (
            "%%",
            ErrorNumber::INTERNAL_ERROR,
            "internal error: Unable to parse URI %%",
        ),
    ];
    for (uri, code, message) in cases {
        let error = Connect::open(uri).unwrap_err();
        assert_eq!((error.code(), error.message()), (code, message));
    }
    assert_eq!(
        Connect::open("nope:///").unwrap_err().domain(),
        ErrorDomain::NONE
    );
}

#[test]
fn drivers_can_be_added_once_and_64_threads_open_and_close() {
    let factory = Arc::new(BareFactory::default());
    let (opened, closed) = (factory.opened.clone(), factory.closed.clone());
    polyvirt::register(factory).unwrap();
    let error = polyvirt::register(Arc::new(BareFactory::default())).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    assert!(polyvirt::drivers().contains(&"bare"));

    let threads: Vec<_> = (0..64)
        .map(|_| {
            thread::spawn(|| {
                for _ in 0..50 {
                    let conn = Connect::open("bare:///").unwrap();
                    let id = conn.on_close(|_, _| ()).unwrap();
                    let clone = conn.clone();
                    drop(conn);
                    clone.stop_listening(id).unwrap();
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    assert_eq!((opened.get(), closed.get()), (64 * 50, 64 * 50));
}

#[test]
fn the_last_handle_closes() {
    let (conn, driver) = bare();
    let other = conn.clone();
    assert_eq!(conn, other);
    assert_ne!(conn, bare().0);
    let weak = conn.downgrade();
    drop(conn);
    assert_eq!(driver.closed.get(), 0);
    let stream = other.new_stream(StreamFlags::empty());
    drop(other);
    assert_eq!(driver.closed.get(), 0, "a stream keeps its connection");
    drop(stream);
    assert_eq!(driver.closed.get(), 1);
    assert!(weak.upgrade().is_none());
}

#[test]
fn read_only_connections_refuse_changes() {
    let conn = Connect::open_read_only("test:///default").unwrap();
    let error = conn.require_write("virDomainDestroy").unwrap_err();
    assert_eq!(
        error.message(),
        "operation forbidden: read only access prevents virDomainDestroy"
    );
    assert_eq!(error.domain(), ErrorDomain::DOMAIN);
    Connect::open("test:///default")
        .unwrap()
        .require_write("virDomainDestroy")
        .unwrap();
}

#[test]
fn the_test_driver_refuses_what_stock_refuses() {
    let error = Connect::open("test:///").unwrap_err();
    assert_eq!(
        error.message(),
        "invalid argument: testOpen: supply a path or use test:///default"
    );
    assert_eq!(error.domain(), ErrorDomain::TEST);
    let flags = ConnectFlags::RO | ConnectFlags::NO_ALIASES;
    let error = Connect::open_with(Some("test:///default"), None, flags).unwrap_err();
    assert_eq!(
        error.message(),
        "unsupported flags (0x2) in function testConnectOpen"
    );
}
