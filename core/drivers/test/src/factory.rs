//! Which URIs this driver opens.

use std::sync::Arc;

use polyvirt_driver::{Auth, ConnectFlags, Driver, DriverFactory, Error, ErrorDomain, Result, Uri};

use crate::connection::Connection;
use crate::description::Description;
use crate::faults::Faults;
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

    fn open(&self, uri: &Uri, auth: Option<&Auth>, flags: ConnectFlags) -> Result<Arc<dyn Driver>> {
        flags::check("testConnectOpen", flags.bits(), ConnectFlags::RO.bits())?;
        let faults = Faults::of(uri)?;
        let (host, faults) = match uri.path() {
            "/default" => (Host::shared()?, faults),
            "" | "/" => return Err(no_path()),
            path => {
                let described = Description::read(path)?;
                described.users.admit(auth)?;
                (Arc::new(described.host), faults.and(described.faults))
            }
        };
        faults.before("virConnectOpen")?;
        Ok(Arc::new(Connection::new(host, faults)))
    }
}

fn no_path() -> Error {
    let error = Error::invalid_arg("testOpen: supply a path or use test:///default");
    error.with_domain(ErrorDomain::TEST)
}
