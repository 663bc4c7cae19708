//! What the connections to a root share.

use std::path::Path;
use std::sync::{Arc, Weak};
use std::time::Duration;

use parking_lot::Mutex;
use polyvirt_config::network::Network;
use polyvirt_driver::events::NetworkEvent;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, NetworkEventLifecycleType as Lifecycle, Result,
};
use polyvirt_host::hooks::Hooks;
use polyvirt_host::root::Roots;
use polyvirt_inventory::Events;
use polyvirt_inventory::objects::Objects;

use crate::calls::define;
use crate::kind::{Net, State};
use crate::root::Root;
use crate::settings::Settings;
use crate::up::fence::Fence;
use crate::{store, up};

/// How long is waited for somebody else who changes the same network.
const PATIENCE: Duration = Duration::from_secs(30);

/// A root and the networks in it.
pub(crate) struct Host {
    pub(crate) root: Root,
    pub(crate) networks: Objects<Net>,
    pub(crate) events: Events,
    /// Held while a network is started, from looking at what the host has to having its addresses: two networks started
    /// at once could want the same bridge or addresses.
    pub(crate) claims: Mutex<()>,
    /// The firewall in front of them, when one was needed.
    pub(crate) fence: Mutex<Option<Arc<Fence>>>,
    pub(crate) settings: Settings,
    /// Programs that are told what happens to networks.
    pub(crate) hooks: Hooks,
    /// Whether somebody looks after the servers.
    pub(crate) has_keeper: Mutex<bool>,
    /// This, for threads that watch the host and end with it.
    pub(crate) me: Weak<Self>,
}

static OPEN: Roots<Host> = Roots::new();

impl Host {
    /// The host of a root, opened if it is not open yet.
    pub(crate) fn of(root: &Path) -> Result<Arc<Self>> {
        OPEN.get(root, || {
            let hooks = Hooks::below(root);
            let root = Root::take(root)?;
            let settings = Settings::open(&root.folders.settings)?;
            let host = Arc::new_cyclic(|me| Self {
                root,
                networks: Objects::default(),
                events: Events::default(),
                claims: Mutex::default(),
                fence: Mutex::default(),
                settings,
                hooks,
                has_keeper: Mutex::default(),
                me: Weak::clone(me),
            });
            host.find_again()?;
            up::again::find(&host)?;
            // Networks that cannot be mended are as they are: guests use them.
            let _ = up::reload(&host);
            up::again::start_marked(&host);
            Ok(host)
        })
    }

    /// Finds what is defined in the root.
    fn find_again(&self) -> Result<()> {
        for kept in store::all(&self.root.folders)? {
            // A document that cannot be read any more stays on disk, for its owner to look at.
            let Ok(network) = define::parse_stored(&kept.document) else {
                continue;
            };
            if network.name != kept.name {
                continue;
            }
            let uuid = network.uuid.unwrap_or_default();
            let name = network.name.clone();
            // Two files of one UUID: the second stays on disk alone, too.
            let _ = self.networks.assign(&name, uuid, |state| {
                state.stored = Some(Arc::new(network));
                state.autostart = kept.autostart;
                Ok(())
            });
        }
        Ok(())
    }

    /// Changes a network in several steps; nobody else changes it meanwhile.
    ///
    /// Fails with `OPERATION_TIMEOUT` when somebody else does for too long.
    pub(crate) fn change<T>(
        &self,
        network: &NetworkRef,
        steps: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let job = self
            .networks
            .with(network, |state| Ok(Arc::clone(&state.more.job)))?;
        let Some(_held) = job.try_lock_for(PATIENCE) else {
            let message = format!(
                "network '{}' is being changed by another call, and has been for {} seconds",
                network.name,
                PATIENCE.as_secs()
            );
            return Err(Error::new(
                ErrorDomain::NETWORK,
                ErrorNumber::OPERATION_TIMEOUT,
                message,
            ));
        };
        let result = steps();
        self.events.send();
        result
    }

    /// The configuration a network is active with.
    pub(crate) fn live(&self, network: &NetworkRef) -> Result<Arc<Network>> {
        self.networks.with(network, |state| require_active(state))
    }

    /// Notes for the listeners what became of a network.
    pub(crate) fn announce(&self, state: &State, event: Lifecycle) {
        let event = NetworkEvent::Lifecycle { event, detail: 0 };
        self.events.note((state.reference(), event));
    }
}

/// The configuration a network is active with.
pub(crate) fn require_active(state: &State) -> Result<Arc<Network>> {
    state
        .live
        .clone()
        .ok_or_else(|| invalid(format!("network '{}' is not active", state.name)))
}

/// It is the wrong moment.
pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::operation_invalid(message).with_domain(ErrorDomain::NETWORK)
}
