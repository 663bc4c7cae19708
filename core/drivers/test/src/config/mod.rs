//! The configuration of a domain: its document, and what the driver asks it most.

mod beginning;
mod defaults;
mod parse;

use std::sync::Arc;

use polyvirt_config::FormatOptions;
use polyvirt_config::domain::{Domain, DomainMemory, LifecycleAction, Vcpu};
use polyvirt_driver::Uuid;

pub(crate) use beginning::Beginning;
pub(crate) use parse::{check_name, complete, explain};

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

/// Memory, in KiB.
impl Config {
    /// At most.
    pub(crate) fn max_memory(&self) -> u64 {
        self.domain.memory.as_ref().map_or(0, |memory| memory.text)
    }

    /// At present; never more than at most.
    pub(crate) fn memory(&self) -> u64 {
        self.domain
            .current_memory
            .unwrap_or_else(|| self.max_memory())
    }

    /// Changes the upper bound; what is there at present follows when it is more.
    pub(crate) fn set_max_memory(&mut self, max: u64) {
        let current = self.memory().min(max);
        let memory = self.domain.memory.get_or_insert(DomainMemory {
            dump_core: None,
            text: max,
        });
        memory.text = max;
        self.set_memory(current);
    }

    /// Changes what is there at present.
    pub(crate) fn set_memory(&mut self, memory: u64) {
        self.domain.current_memory = Some(memory);
    }
}

/// Virtual CPUs.
impl Config {
    /// At most.
    pub(crate) fn max_vcpus(&self) -> u32 {
        self.domain.max_vcpus()
    }

    /// At present; never more than at most.
    pub(crate) fn vcpus(&self) -> u32 {
        self.domain.vcpus_at_start()
    }

    /// Changes the upper bound; what is there at present follows when it is more.
    pub(crate) fn set_max_vcpus(&mut self, max: u32) {
        let current = self.vcpus().min(max);
        self.vcpu().text = max;
        self.set_vcpus(current);
    }

    /// Changes what is there at present.
    pub(crate) fn set_vcpus(&mut self, count: u32) {
        // Which of them is no longer said.
        self.domain.vcpus = None;
        let vcpu = self.vcpu();
        vcpu.current = (count != vcpu.text).then_some(count);
    }

    fn vcpu(&mut self) -> &mut Vcpu {
        self.domain.vcpu.get_or_insert(Vcpu {
            placement: None,
            cpuset: None,
            current: None,
            text: 1,
        })
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
