//! Things with a name and a UUID, found by either.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use parking_lot::{RwLock, RwLockWriteGuard};
use polyvirt_driver::Uuid;

/// What is kept in a table.
pub trait Entry {
    /// What never changes about it.
    fn uuid(&self) -> Uuid;

    /// Its place in lists: they are in the order things came.
    fn place(&self) -> u64;

    /// Whether it has gone, and only waits to be taken out. Asked with the table's lock held.
    fn is_gone(&self) -> bool;
}

/// All of a kind.
pub struct Table<T>(RwLock<Index<T>>);

/// What is behind the table's lock.
pub struct Index<T> {
    by_uuid: HashMap<Uuid, Arc<T>>,
    by_name: HashMap<Arc<str>, Arc<T>>,
    in_order: BTreeMap<u64, Arc<T>>,
    next_place: u64,
}

impl<T: Entry> Table<T> {
    /// The entry of that UUID, gone or not.
    pub fn by_uuid(&self, uuid: &Uuid) -> Option<Arc<T>> {
        self.0.read().by_uuid.get(uuid).cloned()
    }

    /// The entry of that name, gone or not.
    pub fn by_name(&self, name: &str) -> Option<Arc<T>> {
        self.0.read().by_name.get(name).cloned()
    }

    /// All of them, in the order they came.
    pub fn all(&self) -> Vec<Arc<T>> {
        self.0.read().in_order.values().cloned().collect()
    }

    /// The table to itself, for changes that look at several entries.
    pub fn lock(&self) -> RwLockWriteGuard<'_, Index<T>> {
        self.0.write()
    }

    /// Takes an entry out that is gone, if it is still in.
    pub fn remove(&self, entry: &T, name: &str) {
        self.lock().remove(entry, name);
    }
}

impl<T: Entry> Index<T> {
    /// The entry of that UUID, unless it is gone and only waits to be taken out.
    pub fn by_uuid(&self, uuid: &Uuid) -> Option<&Arc<T>> {
        self.by_uuid.get(uuid).filter(|entry| !entry.is_gone())
    }

    /// The entry of that name, unless it is gone and only waits to be taken out.
    pub fn by_name(&self, name: &str) -> Option<&Arc<T>> {
        self.by_name.get(name).filter(|entry| !entry.is_gone())
    }

    /// A new entry, made by `build` for the place it is given. One of the same UUID that is gone
    /// makes room for it; that there is no other of its name is for the caller to see to.
    pub fn add(&mut self, name: &Arc<str>, build: impl FnOnce(u64) -> T) -> Arc<T> {
        let place = self.next_place;
        self.next_place += 1;
        let entry = Arc::new(build(place));
        let before = self.by_uuid.insert(entry.uuid(), Arc::clone(&entry));
        if let Some(before) = before {
            self.in_order.remove(&before.place());
        }
        self.by_name.insert(Arc::clone(name), Arc::clone(&entry));
        self.in_order.insert(place, Arc::clone(&entry));
        entry
    }

    fn remove(&mut self, entry: &T, name: &str) {
        let place = entry.place();
        self.in_order.remove(&place);
        let same = |other: Option<&Arc<T>>| other.is_some_and(|other| other.place() == place);
        if same(self.by_uuid.get(&entry.uuid())) {
            self.by_uuid.remove(&entry.uuid());
        }
        if same(self.by_name.get(name)) {
            self.by_name.remove(name);
        }
    }

    /// Finds the entry under another name from now on.
    pub fn rename(&mut self, from: &str, to: Arc<str>) {
        if let Some(entry) = self.by_name.remove(from) {
            self.by_name.insert(to, entry);
        }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(RwLock::new(Index {
            by_uuid: HashMap::new(),
            by_name: HashMap::new(),
            in_order: BTreeMap::new(),
            next_place: 0,
        }))
    }
}
