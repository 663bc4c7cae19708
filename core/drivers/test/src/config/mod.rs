//! The configuration of a domain: its document, and what the driver asks it most.

mod beginning;
mod defaults;
mod parse;

use std::sync::Arc;

use polyvirt_config::FormatOptions;
use polyvirt_config::domain::{Domain, LifecycleAction};
use polyvirt_driver::Uuid;

pub(crate) use beginning::Beginning;
pub(crate) use parse::{check_name, complete};

/// A domain's configuration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Config {
    pub(crate) name: Arc<str>,
    pub(crate) uuid: Uuid,
    /// The whole document; name and UUID are in it too.
    pub(crate) domain: Domain,
}

/// The configuration as a document.
impl Config {
    /// Writes it. `id` is that of a running domain; passwords are in it only with `secrets`.
    pub(crate) fn format(&self, id: Option<i32>, secrets: bool) -> String {
        let options = FormatOptions {
            inactive: id.is_none(),
            secure: secrets,
            migratable: false,
        };
        // What is kept was read as a stored domain, so nothing has to be left out of it.
        if id == self.domain.id {
            return polyvirt_config::format(&self.domain, &options);
        }
        let mut shown = self.domain.clone();
        shown.id = id;
        polyvirt_config::format(&shown, &options)
    }

    /// Gives the domain another name.
    pub(crate) fn rename(&mut self, name: Arc<str>) {
        name.as_ref().clone_into(&mut self.domain.name);
        self.name = name;
    }
}

/// What is asked most.
impl Config {
    /// Memory at most, in KiB.
    pub(crate) fn max_memory(&self) -> u64 {
        self.domain.max_memory()
    }

    /// Memory at present, in KiB; never more than at most.
    pub(crate) fn memory(&self) -> u64 {
        self.domain.memory_at_start()
    }

    /// Changes the upper bound; what is there at present follows when it is more.
    pub(crate) fn set_max_memory(&mut self, max: u64) {
        self.domain.set_max_memory(max);
    }

    /// Changes what is there at present.
    pub(crate) fn set_memory(&mut self, memory: u64) {
        self.domain.current_memory = Some(memory);
    }

    /// Virtual CPUs at most.
    pub(crate) fn max_vcpus(&self) -> u32 {
        self.domain.max_vcpus()
    }

    /// Virtual CPUs at present; never more than at most.
    pub(crate) fn vcpus(&self) -> u32 {
        self.domain.vcpus_at_start()
    }

    /// Changes the upper bound; what is there at present follows when it is more.
    pub(crate) fn set_max_vcpus(&mut self, max: u32) {
        self.domain.set_max_vcpus(max);
    }

    /// Changes what is there at present.
    pub(crate) fn set_vcpus(&mut self, count: u32) {
        self.domain.set_vcpus(count);
    }
}

/// Whether a domain goes on running after this is done with it.
pub(crate) fn restarts(action: LifecycleAction) -> bool {
    matches!(
        action,
        LifecycleAction::Restart | LifecycleAction::RenameRestart
    )
}

#[cfg(test)]
mod tests;
