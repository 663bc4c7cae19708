//! What networks, storage pools and network filters have in common: they have a document, a name and a UUID; they
//! are defined, perhaps started and stopped, and found again.
//!
//! A family says what its [`Kind`] is, keeps [`Objects`] of it, and writes only what is its own.

mod state;

use std::fmt;
use std::sync::Arc;

use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};

use crate::Table;

pub use state::{ASKED_FOR, Object, State};

/// What tells one kind of objects from another.
pub trait Kind: Sized {
    /// What its document says.
    type Config;

    /// What callers know an object by.
    type Ref;

    /// What else changes about an object: the volumes of a pool, the ports of a network.
    type More: Default;

    /// What messages about clashes call an object: `network`.
    const NOUN: &'static str;

    /// Where errors about clashes come from.
    const DOMAIN: ErrorDomain;

    /// A reference to an object.
    fn reference(name: Arc<str>, uuid: Uuid) -> Self::Ref;

    /// What the object of a reference is found by.
    fn by(reference: &Self::Ref) -> By<'_>;

    /// There is no such object.
    fn missing(by: &By<'_>) -> Error;

    /// The object `name` has the UUID that another is to get.
    fn taken(name: &str, uuid: &Uuid) -> String {
        format!(
            "{} '{name}' is already defined with uuid {uuid}",
            Self::NOUN
        )
    }
}

/// What an object is found by.
#[derive(Clone, Copy)]
pub enum By<'a> {
    /// Its name.
    Name(&'a str),
    /// Its UUID.
    Uuid(Uuid),
}

impl From<Uuid> for By<'_> {
    fn from(uuid: Uuid) -> Self {
        Self::Uuid(uuid)
    }
}

impl fmt::Display for By<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "matching name '{name}'"),
            Self::Uuid(uuid) => write!(f, "matching uuid '{uuid}'"),
        }
    }
}

/// All objects of a kind.
pub struct Objects<K: Kind>(Table<Object<K>>);

/// Finding them.
impl<K: Kind> Objects<K> {
    /// Looks at the object's state, or changes it. What the change makes gone is taken out.
    pub fn with<T>(
        &self,
        reference: &K::Ref,
        job: impl FnOnce(&mut State<K>) -> Result<T>,
    ) -> Result<T> {
        self.with_by(K::by(reference), job)
    }

    /// The same for an object that is known by name or UUID.
    pub fn with_by<T>(
        &self,
        by: By<'_>,
        job: impl FnOnce(&mut State<K>) -> Result<T>,
    ) -> Result<T> {
        let found = match by {
            By::Name(name) => self.0.by_name(name),
            By::Uuid(uuid) => self.0.by_uuid(&uuid),
        };
        let object = found.ok_or_else(|| K::missing(&by))?;
        let mut state = object.state();
        if state.gone {
            return Err(K::missing(&by));
        }
        let result = job(&mut state);
        let gone = state.gone.then(|| Arc::clone(&state.name));
        drop(state);
        if let Some(name) = gone {
            self.0.remove(&object, &name);
        }
        result
    }

    /// A reference to the object of that name or UUID.
    pub fn lookup(&self, by: By<'_>) -> Result<K::Ref> {
        self.with_by(by, |state| Ok(state.reference()))
    }

    /// What `job` makes of each object it wants, in the order they came.
    pub fn list<T>(&self, job: impl Fn(&mut State<K>) -> Option<T>) -> Vec<T> {
        let objects = self.0.all();
        let there = |object: &Arc<Object<K>>| {
            let mut state = object.state();
            (!state.gone).then(|| job(&mut state)).flatten()
        };
        objects.iter().filter_map(there).collect()
    }

    /// How many are wanted.
    pub fn count(&self, wanted: impl Fn(&State<K>) -> bool) -> i32 {
        let found = self.list(|state| wanted(state).then_some(()));
        i32::try_from(found.len()).unwrap_or(i32::MAX)
    }

    /// References to those that are wanted.
    pub fn references(&self, wanted: impl Fn(&State<K>) -> bool) -> Vec<K::Ref> {
        self.list(|state| wanted(state).then(|| state.reference()))
    }

    /// The names of those that are wanted.
    pub fn names(&self, wanted: impl Fn(&State<K>) -> bool) -> Vec<String> {
        self.list(|state| wanted(state).then(|| (*state.name).to_owned()))
    }
}

/// Adding to them.
impl<K: Kind> Objects<K> {
    /// Refuses a name and a UUID of which one belongs to another object.
    pub fn check(&self, name: &str, uuid: &Uuid) -> Result<()> {
        self.0.lock().same(name, uuid).map(drop)
    }

    /// Does `job` with the object of that name and UUID, a new one if there is none; a name goes with
    /// one UUID only. A new object stays only if the job succeeds.
    pub fn assign<T>(
        &self,
        name: &str,
        uuid: Uuid,
        job: impl FnOnce(&mut State<K>) -> Result<T>,
    ) -> Result<T> {
        let mut table = self.0.lock();
        if let Some(object) = table.same(name, &uuid)? {
            return job(&mut object.state());
        }
        let mut state = State::new(name.into(), uuid);
        let result = job(&mut state)?;
        let name = Arc::clone(&state.name);
        table.add(&name, |place| Object::new(uuid, place, state));
        Ok(result)
    }
}

impl<K: Kind> Default for Objects<K> {
    fn default() -> Self {
        Self(Table::default())
    }
}
