//! Which URIs this driver opens.

use std::sync::Arc;

use polyvirt_driver::{Auth, ConnectFlags, Driver, DriverFactory, Error, ErrorDomain, Result, Uri};
use polyvirt_host::root;
use polyvirt_inventory::check_flags;

use crate::connection::Connection;
use crate::host::Host;

/// What the `polyvirt` crate asks for connections.
pub fn factory() -> Arc<dyn DriverFactory> {
    Arc::new(NetworkFactory)
}

struct NetworkFactory;

impl DriverFactory for NetworkFactory {
    fn name(&self) -> &'static str {
        "network"
    }

    fn probe(&self, uri: &Uri) -> bool {
        uri.driver() == "network" && uri.is_local() && uri.path() == "/embed"
    }

    fn needs(&self) -> &'static str {
        "CAP_NET_ADMIN to start networks; the program dnsmasq for those with addresses"
    }

    fn open(&self, uri: &Uri, _: Option<&Auth>, flags: ConnectFlags) -> Result<Arc<dyn Driver>> {
        let known = ConnectFlags::RO.bits();
        check_flags(
            ErrorDomain::NETWORK,
            "networkConnectOpen",
            flags.bits(),
            known,
        )?;
        let root = root::named_by(uri, &[])
            .map_err(|error: Error| error.with_domain(ErrorDomain::NETWORK))?;
        Ok(Arc::new(Connection::new(Host::of(&root)?, uri)))
    }

    /// The networks of whatever else is embedded are kept below the same root.
    fn beside(&self, uri: &Uri) -> Option<String> {
        let embedded = uri.is_local() && uri.path() == "/embed";
        let root = uri.param("root").filter(|_| embedded)?;
        Some(root::uri("network", root))
    }
}
