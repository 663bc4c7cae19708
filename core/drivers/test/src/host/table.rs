//! The machines of a host.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use parking_lot::{RwLock, RwLockWriteGuard};
use polyvirt_driver::Uuid;

use super::Machine;
use crate::config::Config;

/// All machines, found by any of their names.
#[derive(Default)]
pub(crate) struct Table(RwLock<Index>);

/// What is behind the table's lock.
#[derive(Default)]
pub(crate) struct Index {
    by_uuid: HashMap<Uuid, Arc<Machine>>,
    by_name: HashMap<Arc<str>, Arc<Machine>>,
    in_order: BTreeMap<u64, Arc<Machine>>,
    next_place: u64,
}

impl Table {
    pub(crate) fn by_uuid(&self, uuid: &Uuid) -> Option<Arc<Machine>> {
        self.0.read().by_uuid.get(uuid).cloned()
    }

    pub(crate) fn by_name(&self, name: &str) -> Option<Arc<Machine>> {
        self.0.read().by_name.get(name).cloned()
    }

    /// All machines, in the order they came.
    pub(crate) fn all(&self) -> Vec<Arc<Machine>> {
        self.0.read().in_order.values().cloned().collect()
    }

    /// The table to itself, for changes that look at several machines.
    pub(crate) fn lock(&self) -> RwLockWriteGuard<'_, Index> {
        self.0.write()
    }

    /// A new machine, without looking for another of the same name.
    pub(super) fn add(&self, config: &Config) -> Arc<Machine> {
        self.lock().add(config)
    }

    /// Takes a machine out that is gone, if it is still in.
    pub(crate) fn remove(&self, machine: &Machine, name: &str) {
        self.lock().remove(machine, name);
    }
}

impl Index {
    /// The machine of that UUID, unless it is gone and only waits to be taken out.
    pub(crate) fn by_uuid(&self, uuid: &Uuid) -> Option<&Arc<Machine>> {
        self.by_uuid.get(uuid).filter(|machine| is_there(machine))
    }

    /// The machine of that name, unless it is gone and only waits to be taken out.
    pub(crate) fn by_name(&self, name: &str) -> Option<&Arc<Machine>> {
        self.by_name.get(name).filter(|machine| is_there(machine))
    }

    /// A new machine. One of the same UUID that is gone makes place for it.
    pub(crate) fn add(&mut self, config: &Config) -> Arc<Machine> {
        let place = self.next_place;
        self.next_place += 1;
        let machine = Arc::new(Machine::new(config.uuid, &config.name, place));
        let before = self.by_uuid.insert(config.uuid, Arc::clone(&machine));
        if let Some(before) = before {
            self.in_order.remove(&before.place);
        }
        let name = Arc::clone(&config.name);
        self.by_name.insert(name, Arc::clone(&machine));
        self.in_order.insert(place, Arc::clone(&machine));
        machine
    }

    fn remove(&mut self, machine: &Machine, name: &str) {
        self.in_order.remove(&machine.place);
        let same =
            |other: Option<&Arc<Machine>>| other.is_some_and(|other| other.place == machine.place);
        if same(self.by_uuid.get(&machine.uuid)) {
            self.by_uuid.remove(&machine.uuid);
        }
        if same(self.by_name.get(name)) {
            self.by_name.remove(name);
        }
    }

    /// Finds the machine under another name from now on.
    pub(crate) fn rename(&mut self, from: &str, to: Arc<str>) {
        if let Some(machine) = self.by_name.remove(from) {
            self.by_name.insert(to, machine);
        }
    }
}

fn is_there(machine: &Machine) -> bool {
    !machine.state().gone
}
