//! A driver that does nothing but keep count, for tests of what is around drivers.
#![allow(dead_code, reason = "each test binary uses its part")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use polyvirt::driver::{ConnectFlags, Driver, DriverFactory, EventHub, Result, Uri};
use polyvirt::{Auth, Connect};

/// Counts how often something happened.
#[derive(Clone, Default)]
pub(crate) struct Count(Arc<AtomicUsize>);

impl Count {
    pub(crate) fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    pub(crate) fn up(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// Waits until the count is `wanted`.
    pub(crate) fn wait_for(&self, wanted: usize) {
        let start = Instant::now();
        while self.get() < wanted {
            assert!(
                start.elapsed() < Duration::from_secs(10),
                "at {} of {wanted}",
                self.get()
            );
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Counts when it is dropped.
pub(crate) struct UpOnDrop(pub(crate) Count);

impl Drop for UpOnDrop {
    fn drop(&mut self) {
        self.0.up();
    }
}

/// A connection without any family of calls.
#[derive(Default)]
pub(crate) struct Bare {
    pub(crate) events: EventHub,
    pub(crate) closed: Count,
}

impl Driver for Bare {
    fn name(&self) -> &'static str {
        "bare"
    }

    fn events(&self) -> &EventHub {
        &self.events
    }

    fn close(&self) {
        self.closed.up();
    }
}

/// A new connection over a driver of its own.
pub(crate) fn bare() -> (Connect, Arc<Bare>) {
    let driver = Arc::new(Bare::default());
    let conn = Connect::from_driver(Arc::clone(&driver) as Arc<dyn Driver>, "bare:///", false);
    (conn, driver)
}

/// Opens `bare:` URIs; counts how many connections are closed.
#[derive(Default)]
pub(crate) struct BareFactory {
    pub(crate) opened: Count,
    pub(crate) closed: Count,
}

impl DriverFactory for BareFactory {
    fn name(&self) -> &'static str {
        "bare"
    }

    fn probe(&self, uri: &Uri) -> bool {
        uri.driver() == "bare" && uri.is_local()
    }

    fn open(&self, _: &Uri, _: Option<&Auth>, _: ConnectFlags) -> Result<Arc<dyn Driver>> {
        self.opened.up();
        Ok(Arc::new(Bare {
            events: EventHub::new(),
            closed: self.closed.clone(),
        }))
    }
}
