//! All interfaces of a host, and how they were before changes that can be taken back.

use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};
use polyvirt_config::interface::HostInterface;
use polyvirt_driver::refs::InterfaceRef;
use polyvirt_driver::{Error, ErrorDomain, Result};

/// The interfaces of a host.
#[derive(Default)]
pub(crate) struct Interfaces(Mutex<All>);

impl Interfaces {
    /// The table to itself. A host has few interfaces, so one lock is for all of them.
    pub(super) fn lock(&self) -> MutexGuard<'_, All> {
        self.0.lock()
    }
}

/// The interfaces, in the order they came.
#[derive(Default)]
pub(super) struct All {
    now: Vec<Interface>,
    /// As it was when the changes began that can be taken back.
    before: Option<Vec<Interface>>,
}

#[derive(Clone)]
pub(super) struct Interface {
    pub(super) config: Arc<HostInterface>,
    pub(super) active: bool,
}

impl Interface {
    pub(super) fn name(&self) -> &str {
        self.config.name.as_str()
    }

    /// What callers know it by; only network cards have an address of their own.
    pub(super) fn reference(&self) -> InterfaceRef {
        let mac = self.config.mac().map(|mac| mac.to_string());
        let mac = mac.unwrap_or_default();
        InterfaceRef::new(self.name(), mac)
    }
}

impl All {
    pub(super) fn iter(&self) -> impl Iterator<Item = &Interface> {
        self.now.iter()
    }

    /// The interface of that name.
    pub(super) fn find(&mut self, name: &str) -> Result<&mut Interface> {
        let found = self.now.iter_mut().find(|known| known.name() == name);
        found.ok_or_else(|| {
            let message = format!("no interface with matching name '{name}'");
            Error::no_interface(message).with_domain(ErrorDomain::TEST)
        })
    }

    /// Stores a configuration, for a new interface or for the one of that name.
    pub(super) fn define(&mut self, config: HostInterface) -> &mut Interface {
        let config = Arc::new(config);
        let known = self
            .now
            .iter()
            .position(|known| known.name() == config.name);
        let at = known.unwrap_or(self.now.len());
        if known.is_none() {
            self.now.push(Interface {
                config: Arc::clone(&config),
                active: false,
            });
        }
        let interface = &mut self.now[at];
        interface.config = config;
        interface
    }

    /// Forgets an interface.
    pub(super) fn remove(&mut self, name: &str) -> Result<()> {
        self.find(name)?;
        self.now.retain(|known| known.name() != name);
        Ok(())
    }

    /// From now on, changes can be taken back.
    pub(super) fn begin(&mut self) -> Result<()> {
        if self.before.is_some() {
            return Err(invalid("there is another transaction running."));
        }
        self.before = Some(self.now.clone());
        Ok(())
    }

    /// The changes stay.
    pub(super) fn commit(&mut self) -> Result<()> {
        let begun = self.before.take();
        begun
            .map(drop)
            .ok_or_else(|| invalid("no transaction running, nothing to be committed."))
    }

    /// The changes are taken back, those of what is active among them.
    pub(super) fn roll_back(&mut self) -> Result<()> {
        let before = self.before.take();
        self.now = before.ok_or_else(|| invalid("no transaction running, nothing to rollback."))?;
        Ok(())
    }
}

fn invalid(message: &str) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::TEST)
}
