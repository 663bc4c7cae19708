//! What documents are made of: the names and words of the schemas, and values that are often wrong.

use std::collections::BTreeSet;

/// Names and words.
pub(crate) struct Words {
    pub(crate) elements: Vec<&'static str>,
    pub(crate) attributes: Vec<&'static str>,
    pub(crate) values: Vec<&'static str>,
}

const SCHEMAS: &[&str] = &[
    include_str!("../../schemas/capability.rng"),
    include_str!("../../schemas/cpu.rng"),
    include_str!("../../schemas/domain.rng"),
    include_str!("../../schemas/domainbackup.rng"),
    include_str!("../../schemas/domaincaps.rng"),
    include_str!("../../schemas/domaincheckpoint.rng"),
    include_str!("../../schemas/domainsnapshot.rng"),
    include_str!("../../schemas/domstatus.rng"),
    include_str!("../../schemas/interface.rng"),
    include_str!("../../schemas/network.rng"),
    include_str!("../../schemas/networkport.rng"),
    include_str!("../../schemas/nodedev.rng"),
    include_str!("../../schemas/nwfilter.rng"),
    include_str!("../../schemas/nwfilterbinding.rng"),
    include_str!("../../schemas/secret.rng"),
    include_str!("../../schemas/storagepool.rng"),
    include_str!("../../schemas/storagepoolcaps.rng"),
    include_str!("../../schemas/storagevol.rng"),
];

/// Values at the limits of what is allowed, or beyond.
#[rustfmt::skip]
pub(crate) const ODD: &[&str] = &[
    "", " ", "0", "-0", "+0", "00", "-1", "+1", "01", "1", "2", "3", "7", "8", "15", "16", "31", "32", "64", "255", "256", "257",
    "1023", "1024", "4095", "4096", "65535", "65536", "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "18014398509481984",
    "18446744073709551616", "1e9", "0.5", "1.", ".5", "-0.0", "nan", "inf", "0x", "0x0", "0xffff", "0xFFFFFFFF", "0xffffffffffffffff",
    " a", "a ", " 1", "1 ", "a b", "a&#10;b", "&#10;", "&#13;", "&#9;", "&#32;", "&#160;", "a&#13;b", "&amp;", "&lt;", "&gt;", "&quot;&apos;", "&#x7f;", "&#x85;",
    "é", "\u{2028}", "\u{feff}", "\u{10ffff}", ",", "a,b", ",,", "a,,b", "-", "--", "0-", "-3", "3-1", "0-3", "^1", "0-4095", "0-3,^2", "1,1", "^", "0-4294967295",
    "%", "%d", "$", "$A", "${A}", "@", "/", "//", "/a/", "../", "./a", "a/b", "/dev/vda", "vda", "sda", "hda", "fda", "xvda", "vdzzzz", "vda1", "ubda", "sdaa",
    "::", "::1", "::ffff:1.2.3.4", "fe80::1", "2001:db8::1", "127.0.0.1", "0.0.0.0", "255.255.255.255", "1.2.3", "10.0.0.1/8", "224.0.0.1",
    "00:00:00:00:00:00", "52:54:00:00:00:01", "ff:ff:ff:ff:ff:ff", "1:2:3:4:5:6", "52-54-00-00-00-01", "00000000-0000-0000-0000-000000000000",
    "c7a5fdbd-edaf-9455-926a-d65c16db1809", "c7a5fdbdedaf9455926ad65c16db1809", "0000:00:01.0", "0000:00:1f.7", "1.0", "0.1", "1-2.3", "yes", "no", "on", "off",
    "default", "none", "auto", "b", "KiB", "k", "KB", "MiB", "GiB", "TB", "PiB", "E", "EiB", "KIB", "bytes", "http://a", "qemu:///system", "a:b", ":", "a=b", "=", "<![CDATA[]]>", "<!---->", "a<!--b-->c",
];

impl Words {
    /// Of the schemas.
    pub(crate) fn load() -> Self {
        Self {
            elements: between("<element name=\"", "\""),
            attributes: between("<attribute name=\"", "\""),
            values: between("<value type=\"string\">", "<"),
        }
    }
}

/// What stands between `start` and `end`, each once.
fn between(start: &str, end: &str) -> Vec<&'static str> {
    let parts = SCHEMAS
        .iter()
        .flat_map(|schema| schema.split(start).skip(1));
    let found: BTreeSet<_> = parts.filter_map(|part| part.split(end).next()).collect();
    found.into_iter().collect()
}
