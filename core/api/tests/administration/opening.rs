//! Opening, and what happens where there is no daemon.

use std::fs;
use std::os::unix::net::UnixListener;

use polyvirt::{AdmConnect, Connect, ConnectFlags, ErrorDomain, ErrorNumber};

use crate::world::beside_libvirtd;

#[test]
fn where_no_daemon_listens_the_socket_is_named() {
    let error = AdmConnect::open("libvirtd:///system?socket=/nowhere/sock").unwrap_err();
    assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR);
    assert_eq!(error.domain(), ErrorDomain::RPC);
    assert_eq!(error.info().int1, 2);
    assert_eq!(
        error.message(),
        "Failed to connect socket to '/nowhere/sock': No such file or directory"
    );
    for socket in ["", &"x".repeat(300)] {
        let uri = format!("libvirtd:///system?socket={socket}");
        let error = AdmConnect::open(uri.as_str()).unwrap_err();
        assert!(error.message().starts_with("Failed to connect"), "{error}");
    }
}

#[test]
fn hypervisors_and_daemons_are_opened_each_by_their_own() {
    let error = AdmConnect::open("test:///default").unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
    assert_eq!(error.domain(), ErrorDomain::ADMIN);
    let error = Connect::open("libvirtd:///system").unwrap_err();
    assert_eq!(error.code(), ErrorNumber::NO_CONNECT);
}

#[test]
fn a_daemon_that_goes_away_before_it_answers_is_an_error() {
    let folder = std::env::temp_dir().join(format!("polyvirt-admin-{}", std::process::id()));
    fs::create_dir(&folder).unwrap();
    let socket = folder.join("sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let daemon = std::thread::spawn(move || drop(listener.accept().unwrap()));
    let uri = format!("libvirtd:///system?socket={}", socket.display());
    let error = AdmConnect::open(uri.as_str()).unwrap_err();
    daemon.join().unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(error.domain(), ErrorDomain::RPC, "{error}");
    assert_eq!(error.code(), ErrorNumber::SYSTEM_ERROR, "{error}");
}

#[test]
fn every_way_to_name_the_daemon_finds_it() {
    let name = "opening::every_way_to_name_the_daemon_finds_it";
    beside_libvirtd(name, |_| {
        let by_default = AdmConnect::open(None).unwrap();
        assert_eq!(by_default.uri(), "libvirtd:///system");
        let by_path = "libvirtd:///system?socket=/run/libvirt/libvirt-admin-sock";
        assert_eq!(AdmConnect::open(by_path).unwrap().uri(), by_path);

        let aliases =
            "uri_aliases = [ 'here=libvirtd:///system', ]\nuri_default = 'virtlogd:///system'\n";
        fs::write("/etc/libvirt/libvirt-admin.conf", aliases).unwrap();
        assert_eq!(
            AdmConnect::open("here").unwrap().uri(),
            "libvirtd:///system"
        );
        let error = AdmConnect::open_with(Some("here"), ConnectFlags::NO_ALIASES).unwrap_err();
        assert_eq!(
            error.message(),
            "unsupported configuration: No URI scheme specified"
        );
        let error = AdmConnect::open(None).unwrap_err();
        assert!(
            error
                .message()
                .contains("'/run/libvirt/virtlogd-admin-sock'")
        );

        let error = AdmConnect::open_with(Some("here"), ConnectFlags::RO).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
        assert_eq!(
            error.message(),
            "unsupported flags (0x1) in function adminDispatchConnectOpen"
        );
    });
}
