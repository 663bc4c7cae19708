//! Which URIs this driver opens.

use std::sync::Arc;

use polyvirt_driver::{Auth, ConnectFlags, Driver, DriverFactory, Error, ErrorDomain, Result, Uri};

use crate::connection::Connection;
use crate::host::Host;
use crate::hypervisor::flags;

/// What the `polyvirt` crate asks for connections.
pub fn factory() -> Arc<dyn DriverFactory> {
    Arc::new(TestFactory)
}

struct TestFactory;

impl DriverFactory for TestFactory {
    fn name(&self) -> &'static str {
        "test"
    }

    fn probe(&self, uri: &Uri) -> bool {
        uri.driver() == "test" && uri.is_local()
    }

    fn open(
        &self,
        uri: &Uri,
        _auth: Option<&Auth>,
        flags: ConnectFlags,
    ) -> Result<Arc<dyn Driver>> {
        flags::check("testConnectOpen", flags.bits(), ConnectFlags::RO.bits())?;
        match uri.path() {
            "/default" => Ok(Arc::new(Connection::new(Host::shared()?))),
            "" | "/" => Err(
                Error::invalid_arg("testOpen: supply a path or use test:///default")
                    .with_domain(ErrorDomain::TEST),
            ),
            path => Err(
                Error::operation_unsupported(format!("reading a host from '{path}'"))
                    .with_domain(ErrorDomain::TEST),
            ),
        }
    }
}
