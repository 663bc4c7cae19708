//! The drivers of other families that look after the same host.
//!
//! A hypervisor's connection answers for networks, storage or secrets too, though no driver knows another: what is
//! compiled in beside it is opened first and handed to it. What is not compiled in is simply absent.

use std::sync::Arc;

use crate::generated::traits::NetworkDriver;
use crate::{Driver, Error, ErrorDomain, ErrorNumber, EventHub, Result};

/// Open drivers beside one that is being opened: at most one for each family.
///
/// ```
/// use polyvirt_driver::{ErrorNumber, Neighbours};
///
/// // A host without a network driver: whoever needs one is told so.
/// let alone = Neighbours::default();
/// assert!(alone.network().is_none());
/// let error = alone.require_network("guest 'web'").err().unwrap();
/// assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
/// ```
#[derive(Clone, Default)]
pub struct Neighbours(Vec<Arc<dyn Driver>>);

impl Neighbours {
    /// These drivers; of two that have the same family, the first is asked.
    pub fn new(drivers: impl IntoIterator<Item = Arc<dyn Driver>>) -> Self {
        Self(drivers.into_iter().collect())
    }

    /// Who keeps the host's virtual networks.
    pub fn network(&self) -> Option<&dyn NetworkDriver> {
        self.0.iter().find_map(|driver| driver.network())
    }

    /// The same, for `whom`, who cannot do without.
    ///
    /// Fails with `CONFIG_UNSUPPORTED`.
    pub fn require_network(&self, whom: &str) -> Result<&dyn NetworkDriver> {
        self.network().ok_or_else(|| {
            let message = format!(
                "{whom} is to be connected to a virtual network, and there is no network driver beside this one: use \
                 an interface of type 'user' or 'bridge'"
            );
            Error::new(
                ErrorDomain::NETWORK,
                ErrorNumber::CONFIG_UNSUPPORTED,
                message,
            )
        })
    }

    /// From now on `hub` hears what happens at the neighbours too.
    pub fn add_listener(&self, hub: &Arc<EventHub>) {
        self.0.iter().for_each(|driver| driver.add_listener(hub));
    }

    /// Has all of them look at the host again.
    ///
    /// Fails as the first of them does that fails.
    pub fn reload(&self) -> Result<()> {
        let all: Vec<Result<()>> = self.0.iter().map(|driver| driver.reload()).collect();
        all.into_iter().collect()
    }

    /// `hub` hears of the neighbours no more.
    pub fn remove_listener(&self, hub: &Arc<EventHub>) {
        self.0.iter().for_each(|driver| driver.remove_listener(hub));
    }
}
