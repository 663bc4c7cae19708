//! Each file was given to stock libvirt, too.

use super::*;

fn read(text: &str) -> Result<ClientConfig> {
    ClientConfig::parse(text, Path::new("/libvirt.conf"))
}

fn resolved(text: &str, name: &str) -> String {
    read(text).unwrap().resolve(name.to_owned())
}

#[test]
fn names_stand_for_uris() {
    let text =
        "# mine\nuri_aliases = [\n  \"a=test:///default?1=2\", # one\n  'b-2_C=x'\n]\nother = 5\n";
    assert_eq!(resolved(text, "a"), "test:///default?1=2");
    assert_eq!(resolved(text, "b-2_C"), "x");
    assert_eq!(resolved(text, "A"), "A");
    // Only once, and the first counts.
    assert_eq!(
        resolved("uri_aliases = [\"a=b\", \"b=c\", \"a=d\"]", "a"),
        "b"
    );
    assert_eq!(resolved("uri_aliases = []", "a"), "a");
    assert_eq!(resolved("uri_aliases = [\n\"a=b\",\n]", "a"), "b");
}

#[test]
fn a_uri_stands_for_none() {
    let uri = |text: &str| read(text).unwrap().default_uri;
    assert_eq!(
        uri("uri_default=\"test:///x\"  # c").as_deref(),
        Some("test:///x")
    );
    assert_eq!(
        uri("uri_default = \"\"\"a\nb\"\"\"").as_deref(),
        Some("a\nb")
    );
    assert_eq!(
        uri("uri_default = \"1\"\nuri_default = \"2\"").as_deref(),
        Some("1")
    );
    assert_eq!(uri("uri_default = \"\""), None);
    assert_eq!(uri(""), None);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let said = |text: &str| {
        let error = read(text).unwrap_err();
        let (code, domain) = (error.code().0, error.domain().0);
        let message = error
            .message()
            .replace("configuration file syntax error: ", "");
        format!("{code} {domain} {message}")
    };
    for (text, wanted) in [
        (
            "garbage here",
            "33 9 /libvirt.conf:1: expecting an assignment",
        ),
        ("Uri-x = 5", "33 9 /libvirt.conf:1: expecting an assignment"),
        ("= 5", "33 9 /libvirt.conf:1: expecting a name"),
        ("\nx = ", "33 9 /libvirt.conf:2: expecting a value"),
        ("x = a", "33 9 /libvirt.conf:1: expecting a value"),
        ("x = 5x", "33 9 /libvirt.conf:1: expecting a separator"),
        ("x = \"a", "33 9 /libvirt.conf:1: unterminated string"),
        ("x = [ ,\n]", "33 9 /libvirt.conf:1: expecting a value"),
        (
            "x = [ \"a\"\n",
            "33 9 /libvirt.conf:2: list is not closed with ]",
        ),
        (
            "uri_default = 5",
            "1 9 internal error: /libvirt.conf: expected a string for 'uri_default' parameter",
        ),
        (
            "uri_aliases = \"a=b\"",
            "1 9 internal error: /libvirt.conf: expected a string list for 'uri_aliases' parameter",
        ),
        (
            "uri_aliases = [ \"a\" ]",
            "33 45 Malformed 'uri_aliases' config entry 'a', expected 'alias=uri://host/path'",
        ),
        (
            "uri_aliases = [ \"a b=c\" ]",
            "33 45 Malformed 'uri_aliases' config entry 'a b=c', aliases may only contain 'a-Z, 0-9, _, -'",
        ),
    ] {
        assert_eq!(said(text), wanted, "{text:?}");
    }
}
