//! Numbers of running machines.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use parking_lot::Mutex;

use super::Machine;

/// Gives each start a number of its own, counted from 1.
#[derive(Default)]
pub(crate) struct Ids(Mutex<Used>);

#[derive(Default)]
struct Used {
    last: i32,
    machines: HashMap<i32, Arc<Machine>>,
}

impl Ids {
    /// A new number for `machine`.
    pub(super) fn take(&self, machine: &Arc<Machine>) -> i32 {
        let mut used = self.0.lock();
        loop {
            // After two thousand million starts the numbers begin again.
            used.last = used.last.checked_add(1).unwrap_or(1);
            let id = used.last;
            if let Entry::Vacant(free) = used.machines.entry(id) {
                free.insert(Arc::clone(machine));
                return id;
            }
        }
    }

    /// The number is free again, though not used soon.
    pub(super) fn give_back(&self, id: i32) {
        self.0.lock().machines.remove(&id);
    }

    /// The machine that has the number. It may have stopped by the time its state is looked at.
    pub(crate) fn machine(&self, id: i32) -> Option<Arc<Machine>> {
        self.0.lock().machines.get(&id).cloned()
    }

    /// How many machines run.
    pub(crate) fn count(&self) -> usize {
        self.0.lock().machines.len()
    }

    /// The numbers in use.
    pub(crate) fn all(&self) -> Vec<i32> {
        let mut ids: Vec<_> = self.0.lock().machines.keys().copied().collect();
        ids.sort_unstable();
        ids
    }
}
