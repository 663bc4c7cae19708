//! Numbers of what runs.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use parking_lot::Mutex;

/// Gives each start a number of its own, counted from 1.
pub struct Ids<T>(Mutex<Used<T>>);

struct Used<T> {
    last: i32,
    machines: HashMap<i32, Arc<T>>,
}

impl<T> Default for Ids<T> {
    fn default() -> Self {
        let machines = HashMap::new();
        Self(Mutex::new(Used { last: 0, machines }))
    }
}

impl<T> Ids<T> {
    /// A new number for `machine`.
    pub fn take(&self, machine: &Arc<T>) -> i32 {
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

    /// The number that `machine` had in an earlier process, or a new one when that is taken.
    pub fn claim(&self, wanted: Option<i32>, machine: &Arc<T>) -> i32 {
        let Some(id) = wanted.filter(|id| *id > 0) else {
            return self.take(machine);
        };
        let mut used = self.0.lock();
        let Entry::Vacant(free) = used.machines.entry(id) else {
            drop(used);
            return self.take(machine);
        };
        free.insert(Arc::clone(machine));
        used.last = used.last.max(id);
        id
    }

    /// The number is free again, though not used soon.
    pub fn give_back(&self, id: i32) {
        self.0.lock().machines.remove(&id);
    }

    /// The machine that has the number. It may have stopped by the time its state is looked at.
    pub fn machine(&self, id: i32) -> Option<Arc<T>> {
        self.0.lock().machines.get(&id).cloned()
    }

    /// How many machines run.
    pub fn count(&self) -> usize {
        self.0.lock().machines.len()
    }

    /// The numbers in use.
    pub fn all(&self) -> Vec<i32> {
        let mut ids: Vec<_> = self.0.lock().machines.keys().copied().collect();
        ids.sort_unstable();
        ids
    }
}
