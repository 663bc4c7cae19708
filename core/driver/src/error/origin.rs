//! Which error domain the library's own checks report for a function.

use crate::generated::enums::ErrorDomain;

/// The domain of errors that concern `function` itself: not supported, read only, a wrong argument.
///
/// libvirt files these by the source file of the public function, so the name tells.
pub(super) fn of(function: &str) -> ErrorDomain {
    let Some(name) = function.strip_prefix("vir") else {
        return ErrorDomain::NONE;
    };
    if name.contains("Qemu") || name.contains("Lxc") || is_about_the_library(name) {
        return ErrorDomain::NONE;
    }
    if name.starts_with("Adm") {
        return ErrorDomain::ADMIN;
    }
    if let Some(rest) = name.strip_prefix("Domain") {
        return of_domain(rest);
    }
    FAMILIES
        .iter()
        .find(|(part, _)| name.contains(part))
        .map_or(ErrorDomain::DOMAIN, |&(_, domain)| domain)
}

/// Opening, closing, and what needs no connection.
fn is_about_the_library(name: &str) -> bool {
    [
        "ConnectOpen",
        "ConnectClose",
        "Event",
        "TypedParams",
        "GetVersion",
        "Initialize",
    ]
    .iter()
    .any(|part| name.starts_with(part))
}

/// `virDomain...`: snapshots and checkpoints have a domain of their own.
fn of_domain(rest: &str) -> ErrorDomain {
    if rest.contains("Snapshot") {
        ErrorDomain::DOMAIN_SNAPSHOT
    } else if rest.contains("Checkpoint") {
        ErrorDomain::DOMAIN_CHECKPOINT
    } else {
        ErrorDomain::DOMAIN
    }
}

/// What names a family within a function's name; the first that fits counts.
const FAMILIES: &[(&str, ErrorDomain)] = &[
    ("Stream", ErrorDomain::STREAMS),
    ("NWFilter", ErrorDomain::NWFILTER),
    ("NodeDevice", ErrorDomain::NODEDEV),
    ("NodeNumOfDevices", ErrorDomain::NODEDEV),
    ("NodeListDevices", ErrorDomain::NODEDEV),
    ("Network", ErrorDomain::NETWORK),
    ("Storage", ErrorDomain::STORAGE),
    ("Interface", ErrorDomain::INTERFACE),
    ("Secret", ErrorDomain::SECRET),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_those_of_stock_libvirt() {
        let observed = include_str!("stock-domains.txt").lines();
        for line in observed.filter(|line| !line.starts_with('#')) {
            let (function, domain) = line.split_once(' ').unwrap();
            assert_eq!(of(function).0.to_string(), domain, "{function}");
        }
    }

    #[test]
    fn what_nobody_could_observe() {
        assert_eq!(of("virDomainSuspend"), ErrorDomain::DOMAIN);
        assert_eq!(of("virDomainInterfaceAddresses"), ErrorDomain::DOMAIN);
        assert_eq!(
            of("virDomainListAllCheckpoints"),
            ErrorDomain::DOMAIN_CHECKPOINT
        );
        assert_eq!(
            of("virDomainHasCurrentSnapshot"),
            ErrorDomain::DOMAIN_SNAPSHOT
        );
        assert_eq!(of("virNetworkSetMetadata"), ErrorDomain::NETWORK);
        assert_eq!(of("virNodeDeviceUpdate"), ErrorDomain::NODEDEV);
    }
}
