//! One object: its configurations, and whether it is active.

use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard};
use polyvirt_driver::{Error, ErrorDomain, Result, Uuid};

use super::Kind;
use crate::metadata::{Described, Family};
use crate::{Entry, Impact, Named, Standing};

/// The flags of lists: inactive, active, persistent, transient, with autostart, without.
const FLAGS: [u32; 6] = [1, 2, 4, 8, 16, 32];

/// All flags that [`State::is_asked_for`] knows.
pub const ASKED_FOR: u32 = 0x3f;

/// An object. Its UUID is the one thing that never changes.
pub struct Object<K: Kind> {
    uuid: Uuid,
    place: u64,
    state: Mutex<State<K>>,
}

/// What can change about an object.
pub struct State<K: Kind> {
    /// What never changes about it.
    pub uuid: Uuid,
    /// Its name.
    pub name: Arc<str>,
    /// The configuration it is active with.
    pub live: Option<Arc<K::Config>>,
    /// The configuration it will start with. Objects that are gone when they stop have none.
    pub stored: Option<Arc<K::Config>>,
    /// Whether it starts with its host.
    pub autostart: bool,
    /// It is in no table any more.
    pub gone: bool,
    /// What else changes.
    pub more: K::More,
}

impl<K: Kind> Object<K> {
    pub(super) fn new(uuid: Uuid, place: u64, state: State<K>) -> Self {
        let state = Mutex::new(state);
        Self { uuid, place, state }
    }

    /// Its state, for as long as the result is kept.
    pub(super) fn state(&self) -> MutexGuard<'_, State<K>> {
        self.state.lock()
    }
}

impl<K: Kind> Entry for Object<K> {
    fn uuid(&self) -> Uuid {
        self.uuid
    }

    fn place(&self) -> u64 {
        self.place
    }

    fn is_gone(&self) -> bool {
        self.state().gone
    }
}

impl<K: Kind> Named for Object<K> {
    const NOUN: &'static str = K::NOUN;
    const DOMAIN: ErrorDomain = K::DOMAIN;

    fn name(&self) -> Arc<str> {
        Arc::clone(&self.state().name)
    }

    fn taken(name: &str, uuid: &Uuid) -> String {
        K::taken(name, uuid)
    }
}

impl<K: Kind> Standing for State<K> {
    const NOUN: &'static str = K::NOUN;
    const DOMAIN: ErrorDomain = K::DOMAIN;

    fn is_active(&self) -> bool {
        self.live.is_some()
    }

    fn is_persistent(&self) -> bool {
        self.stored.is_some()
    }
}

impl<K: Kind> State<K> {
    /// An object that does nothing and has no configuration yet.
    pub(super) fn new(name: Arc<str>, uuid: Uuid) -> Self {
        Self {
            uuid,
            name,
            live: None,
            stored: None,
            autostart: false,
            gone: false,
            more: K::More::default(),
        }
    }

    /// What callers know it by.
    pub fn reference(&self) -> K::Ref {
        K::reference(Arc::clone(&self.name), self.uuid)
    }

    /// Whether it is active.
    pub fn is_active(&self) -> bool {
        self.live.is_some()
    }

    /// Whether the flags of a list ask for it, which have the same numbers for all kinds.
    pub fn is_asked_for(&self, flags: u32) -> bool {
        let [
            inactive,
            active,
            persistent,
            transient,
            autostart,
            no_autostart,
        ] = FLAGS;
        let groups = [
            [(active, self.is_active()), (inactive, !self.is_active())],
            [
                (persistent, self.is_persistent()),
                (transient, !self.is_persistent()),
            ],
            [(autostart, self.autostart), (no_autostart, !self.autostart)],
        ];
        groups.into_iter().all(|group| {
            let asked = || group.iter().filter(|(flag, _)| flags & flag != 0);
            asked().next().is_none() || asked().any(|(_, holds)| *holds)
        })
    }

    /// Whether it stays when it stops.
    pub fn is_persistent(&self) -> bool {
        self.stored.is_some()
    }

    /// The configuration in force: the one it is active with, or would start with. There is one as
    /// long as the object is there.
    pub fn config(&self) -> Result<&Arc<K::Config>> {
        let config = self.live.as_ref().or(self.stored.as_ref());
        config.ok_or_else(|| {
            let message = format!("{} '{}' has no configuration", K::NOUN, self.name);
            Error::internal(message).with_domain(K::DOMAIN)
        })
    }

    /// Changes the live or the stored configuration, if there is such a one.
    pub fn edit<T>(&mut self, live: bool, change: impl FnOnce(&mut K::Config) -> T) -> Option<T>
    where
        K::Config: Clone,
    {
        let config = if live {
            &mut self.live
        } else {
            &mut self.stored
        };
        config.as_mut().map(Arc::make_mut).map(change)
    }

    /// Starts it with its stored configuration.
    pub fn start(&mut self) {
        self.live.clone_from(&self.stored);
    }

    /// Stops it. One without a stored configuration is gone then.
    pub fn stop(&mut self) {
        self.live = None;
        self.gone = self.stored.is_none();
    }

    /// Forgets the stored configuration. An object that is not active is gone then.
    pub fn undefine(&mut self) {
        self.stored = None;
        self.gone = self.live.is_none();
    }

    /// Refuses to start what is active.
    pub fn refuse_active(&self) -> Result<()> {
        if !self.is_active() {
            return Ok(());
        }
        let message = format!("{} is already active as '{}'", K::NOUN, self.name);
        Err(Error::operation_invalid(message).with_domain(K::DOMAIN))
    }
}

impl<K: Kind> State<K>
where
    K::Config: Described,
{
    /// What is kept with it: with the configuration that `flags` mean.
    ///
    /// # Errors
    /// When there is no such configuration, or nothing of the kind is kept.
    pub fn metadata(
        &self,
        family: &Family,
        kind: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let impact = Impact::of(self, flags)?;
        let config = if impact.live {
            &self.live
        } else {
            &self.stored
        };
        family.read(config.as_deref(), kind, uri)
    }
}
