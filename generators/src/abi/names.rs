//! Words and cases: how a C name splits, and what each case makes of it.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Spellings that C writes in capitals of their own, and how their words are meant.
const WORDS: [(&str, &str); 7] = [
    ("NWFilter", "NwFilter"),
    ("IOThread", "IoThread"),
    ("CPUs", "Cpus"),
    ("UUIDs", "Uuids"),
    ("IOMMUs", "Iommus"),
    ("FDs", "Fds"),
    ("VCPUs", "Vcpus"),
];

fn words(name: &str) -> String {
    WORDS
        .iter()
        .fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

/// `virDomainGetXMLDesc` -> `domain_get_xml_desc`.
#[must_use]
pub fn snake(name: &str) -> String {
    let rest = name
        .strip_prefix("vir")
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    words(rest.unwrap_or(name)).to_snake_case()
}

/// `DomainXMLFlags` -> `DomainXmlFlags`.
#[must_use]
pub fn camel(name: &str) -> String {
    words(name).to_upper_camel_case()
}

/// `virDomainGetXMLDesc` -> `DOMAIN_GET_XML_DESC`.
#[must_use]
pub fn shouty(name: &str) -> String {
    words(name).to_shouty_snake_case()
}

/// `virDomainSuspend` -> `domainSuspend`.
#[must_use]
pub fn slot(name: &str) -> String {
    let rest = name.strip_prefix("vir").unwrap_or(name);
    if let Some(rest) = rest.strip_prefix("NW") {
        return format!(
            "nw{}",
            rest.to_lowercase()
                .get(..1)
                .map_or(String::new(), |c| format!("{c}{}", &rest[1..]))
        );
    }
    let mut chars = rest.chars();
    chars.next().map_or(String::new(), |first| {
        first.to_lowercase().chain(chars).collect()
    })
}
