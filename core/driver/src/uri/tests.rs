//! One row per kind of URI; the refused ones are those stock libvirt 9.0 refuses with this message.

use super::*;
use crate::generated::enums::{ErrorDomain, ErrorNumber};

/// driver, transport, user, host, port, path
type Parts<'a> = (
    &'a str,
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    Option<u16>,
    &'a str,
);

#[test]
fn parts() {
    let cases: [(&str, Parts<'_>); 11] = [
        (
            "test:///default",
            ("test", None, None, None, None, "/default"),
        ),
        ("test:", ("test", None, None, None, None, "")),
        ("test:/d", ("test", None, None, None, None, "/d")),
        (
            "qemu+ssh://u@h/system",
            ("qemu", Some("ssh"), Some("u"), Some("h"), None, "/system"),
        ),
        (
            "qemu+tcp://h:16510/session",
            (
                "qemu",
                Some("tcp"),
                None,
                Some("h"),
                Some(16510),
                "/session",
            ),
        ),
        ("xen://h", ("xen", None, None, Some("h"), None, "")),
        ("lxc://h:/", ("lxc", None, None, Some("h"), None, "/")),
        (
            "qemu+tls://[::1]:1/system",
            ("qemu", Some("tls"), None, Some("::1"), Some(1), "/system"),
        ),
        (
            "qemu://[fe80::1%25eth0]/system",
            ("qemu", None, None, Some("fe80::1%eth0"), None, "/system"),
        ),
        (
            "esx://a%40b@h/?no_verify=1",
            ("esx", None, Some("a@b"), Some("h"), None, "/"),
        ),
        (
            "test:///dir%20name/n.xml",
            ("test", None, None, None, None, "/dir name/n.xml"),
        ),
    ];
    for (text, parts) in cases {
        let uri = Uri::parse(text).unwrap();
        let found = (
            uri.driver(),
            uri.transport(),
            uri.user(),
            uri.host(),
            uri.port(),
            uri.path(),
        );
        assert_eq!(found, parts, "{text}");
        assert_eq!(uri.to_string(), text);
    }
}

#[test]
fn query_and_fragment() {
    let uri = Uri::parse("qemu+ext:///s?command=/bin/a%26b&no_tty;x=#top").unwrap();
    let params: Vec<_> = uri
        .params()
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();
    assert_eq!(params, [("command", "/bin/a&b"), ("no_tty", ""), ("x", "")]);
    assert_eq!(uri.param("nope"), None);
    assert_eq!(uri.fragment(), Some("top"));
    assert!(!uri.is_local());
}

#[test]
fn what_is_not_a_uri() {
    let bad = [
        "%%",
        ":///",
        "1foo:///",
        "test:///de%zzfault",
        "test:///default?%zz",
        "test:///def ault",
        "test:///default\u{1}",
        "test://[::1/default",
        "test://[::g]/default",
        "test://h:abc/default",
        "test:///a%00b",
        "test:///%ff",
        "é:///",
    ];
    for text in bad {
        let error = Uri::parse(text).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INTERNAL_ERROR, "{text:?}");
        assert_eq!(error.domain(), ErrorDomain::URI);
        let message = format!(
            "internal error: Unable to parse URI {}",
            text.escape_debug()
        );
        assert_eq!(error.message(), message);
    }
}

#[test]
fn without_a_driver_nothing_can_be_opened() {
    for text in ["foo", "/default", "//x"] {
        let error = Uri::parse(text).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::NO_CONNECT);
        assert_eq!(
            error.message(),
            format!(
                "no connection driver available for URI '{text}' does not include a driver name"
            )
        );
    }
}
