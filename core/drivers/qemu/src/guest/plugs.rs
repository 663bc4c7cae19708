//! Devices that are on their way out of a guest: it is the guest that lets go of them, when it likes.

use std::collections::HashMap;
use std::time::Instant;

use parking_lot::{Condvar, Mutex};

/// What has become of a device that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// The guest has not said.
    Waiting,
    /// It has let go of it.
    Gone,
    /// It does not want to.
    Refused,
}

/// The devices that were asked for.
#[derive(Debug, Default)]
pub(crate) struct Plugs {
    asked: Mutex<HashMap<String, Fate>>,
    changed: Condvar,
}

impl Plugs {
    /// A device is about to be asked for.
    pub(crate) fn ask(&self, alias: &str) {
        self.asked.lock().insert(alias.to_owned(), Fate::Waiting);
    }

    /// It has gone. Whether somebody waits for that.
    pub(crate) fn gone(&self, alias: &str) -> bool {
        self.set(alias, Fate::Gone)
    }

    /// The guest keeps it.
    pub(crate) fn refused(&self, alias: &str) {
        self.set(alias, Fate::Refused);
    }

    fn set(&self, alias: &str, fate: Fate) -> bool {
        let mut asked = self.asked.lock();
        let known = asked.get_mut(alias).map(|known| *known = fate).is_some();
        self.changed.notify_all();
        known
    }

    /// Waits for the guest's word, until then at most. Nobody waits for it afterwards.
    pub(crate) fn wait(&self, alias: &str, until: Instant) -> Fate {
        let mut asked = self.asked.lock();
        loop {
            let fate = asked.get(alias).copied().unwrap_or(Fate::Waiting);
            if fate != Fate::Waiting || self.changed.wait_until(&mut asked, until).timed_out() {
                return asked.remove(alias).unwrap_or(Fate::Waiting);
            }
        }
    }

    /// Nobody asks for it any more.
    pub(crate) fn forget(&self, alias: &str) {
        self.asked.lock().remove(alias);
    }
}
