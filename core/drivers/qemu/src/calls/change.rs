//! How guests are changed: one change at a time, in the running configuration, the stored one, or both.

use std::sync::Arc;

use polyvirt_config::domain::Domain;
use polyvirt_driver::Result;
use polyvirt_driver::refs::DomainRef;
use polyvirt_inventory::{Impact, require_active};

use crate::guest::{Guest, Running, status};
use crate::host::Host;
use crate::store;

impl Host {
    /// Does something with a guest that runs, while nobody else changes it. `function` is who does it, for those that
    /// wait meanwhile.
    pub(crate) fn act<T>(
        &self,
        domain: &DomainRef,
        function: &'static str,
        act: impl FnOnce(&Guest, &Arc<Running>) -> Result<T>,
    ) -> Result<T> {
        let guest = self.guest(domain)?;
        let _job = guest.jobs.begin(function)?;
        let running = {
            let state = guest.state();
            require_active(&*state)?;
            state.running()?
        };
        let done = act(&guest, &running);
        self.events.send();
        done
    }

    /// Changes the configurations that `flags` mean. `change` is called for each, with what the guest runs in when it is
    /// the running one; nothing of it counts when it fails.
    pub(crate) fn edit(
        &self,
        domain: &DomainRef,
        function: &'static str,
        flags: u32,
        mut change: impl FnMut(&mut Domain, Option<&Arc<Running>>) -> Result<()>,
    ) -> Result<()> {
        let guest = self.guest(domain)?;
        let _job = guest.jobs.begin(function)?;
        let (impact, running) = {
            let state = guest.state();
            (Impact::of(&*state, flags)?, state.running.clone())
        };
        // What is only written down comes first: a running guest cannot be changed back.
        let mut stored = None;
        if impact.config {
            let mut copy = guest.state().config_of(false)?.as_ref().clone();
            change(&mut copy, None)?;
            stored = Some(copy);
        }
        if impact.live {
            let mut copy = guest.state().config_of(true)?.as_ref().clone();
            change(&mut copy, running.as_ref())?;
            // What QEMU said meanwhile is in the one that is there.
            let mut state = guest.state();
            if state.live.is_some() {
                state.live = Some(Arc::new(copy));
            }
            drop(state);
            status::write(self, &guest)?;
        }
        if let Some(stored) = stored {
            store::write(&self.root.folders, &stored)?;
            guest.state().stored = Some(Arc::new(stored));
        }
        self.events.send();
        Ok(())
    }
}
