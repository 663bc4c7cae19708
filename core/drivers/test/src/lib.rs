//! The test driver: a hypervisor in memory, opened as `test:///default`.
//!
//! So far it only opens: it has no domains, networks or other families yet.

use std::sync::Arc;

use polyvirt_driver::{
    Auth, ConnectFlags, Driver, DriverFactory, Error, ErrorDomain, EventHub, Result, Uri,
};

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
        let unknown = flags - ConnectFlags::RO;
        if !unknown.is_empty() {
            let error = Error::unsupported_flags("testConnectOpen", unknown.bits());
            return Err(error.with_domain(ErrorDomain::TEST));
        }
        match uri.path() {
            "/default" => Ok(Arc::new(TestDriver::default())),
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

/// One connection, with a state of its own.
#[derive(Default)]
struct TestDriver {
    events: EventHub,
}

impl Driver for TestDriver {
    fn name(&self) -> &'static str {
        "test"
    }

    fn events(&self) -> &EventHub {
        &self.events
    }
}
