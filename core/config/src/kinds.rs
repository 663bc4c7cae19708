//! What messages call the documents, and which part of the library speaks about them.

use polyvirt_driver::ErrorDomain;

/// A kind of document.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    /// What a message about its syntax calls it.
    pub(crate) name: &'static str,
    /// The part of the library that speaks about it.
    pub(crate) domain: ErrorDomain,
}

/// The kind of document that has a root of this name.
pub(crate) fn of(element: &str) -> Kind {
    let (name, domain) = match element {
        "domain" => ("domain_definition", ErrorDomain::DOMAIN),
        "domainsnapshot" => ("domain_snapshot", ErrorDomain::DOMAIN_SNAPSHOT),
        "domaincheckpoint" => ("domain_checkpoint", ErrorDomain::DOMAIN_CHECKPOINT),
        "domainbackup" => ("domain_backup", ErrorDomain::DOMAIN),
        "domstatus" => ("domain_status", ErrorDomain::DOMAIN),
        "network" | "networkstatus" => ("network_definition", ErrorDomain::NETWORK),
        "networkport" => ("network_port_definition", ErrorDomain::NETWORK),
        "pool" | "poolstate" => ("storage_pool_definition", ErrorDomain::STORAGE),
        "volume" => ("storage_volume_definition", ErrorDomain::STORAGE),
        "device" => ("node_device_definition", ErrorDomain::NODEDEV),
        "interface" => ("interface_definition", ErrorDomain::INTERFACE),
        "filter" => ("nwfilter_definition", ErrorDomain::NWFILTER),
        "filterbinding" => ("nwfilterbinding_definition", ErrorDomain::NWFILTER),
        "secret" => ("definition_of_secret", ErrorDomain::SECRET),
        "capabilities" => ("capabilities", ErrorDomain::CAPABILITIES),
        "node" => ("node_definition", ErrorDomain::XML),
        "cpu" => ("CPU_definition", ErrorDomain::CPU),
        _ => ("document", ErrorDomain::XML),
    };
    Kind { name, domain }
}
