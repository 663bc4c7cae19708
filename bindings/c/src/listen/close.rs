//! The one function that a connection tells of its end.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::Mutex;
use polyvirt::{AdmConnect, Connect, ConnectCloseReason, Error, ErrorDomain, Result};

use crate::handle::{Connection, Handle, itself};
use crate::opaque::Opaque;

/// The application's function, if there is one.
#[derive(Default)]
pub(crate) struct CloseCallback(Mutex<Slot>);

#[derive(Clone, Copy, Default)]
enum Slot {
    #[default]
    Free,
    /// The registration with this number is under way: without the lock, since that runs the application's code.
    Taken(u64),
    Set(Registered),
}

#[derive(Clone, Copy)]
struct Registered {
    registration: u64,
    function: usize,
    /// What ends it.
    id: i32,
}

impl CloseCallback {
    /// Takes the place; `false` when somebody has it.
    fn take(&self, registration: u64) -> bool {
        let mut slot = self.0.lock();
        let free = matches!(*slot, Slot::Free);
        if free {
            *slot = Slot::Taken(registration);
        }
        free
    }

    /// The registration has succeeded; `false` when it is over already.
    fn set(&self, new: Registered) -> bool {
        let mut slot = self.0.lock();
        let ours = matches!(*slot, Slot::Taken(other) if other == new.registration);
        if ours {
            *slot = Slot::Set(new);
        }
        ours
    }

    /// The registration is over. What ends it, if that is known yet.
    fn end(&self, registration: u64) -> Option<i32> {
        let mut slot = self.0.lock();
        match *slot {
            Slot::Taken(other) if other == registration => {
                *slot = Slot::Free;
                None
            }
            Slot::Set(set) if set.registration == registration => {
                *slot = Slot::Free;
                Some(set.id)
            }
            _ => None,
        }
    }

    /// Takes a function out; what ends its registration.
    fn remove(&self, function: usize) -> Option<i32> {
        let registered = match *self.0.lock() {
            Slot::Set(set) if set.function == function => set,
            _ => return None,
        };
        self.end(registered.registration)
    }
}

/// A connection that tells of its end.
pub(crate) trait Ending: Connection {
    /// Where the refusal of a second registration comes from.
    const DOMAIN: ErrorDomain;
    /// What is said about a function that is not registered.
    const OTHER: &'static str;

    fn on_end(&self, told: impl Fn(ConnectCloseReason) + Send + Sync + 'static) -> Result<i32>;

    fn stop(&self, id: i32) -> Result<()>;
}

macro_rules! ending {
    ($($kind:ident: $domain:ident, $other:literal;)+) => {
        $(impl Ending for $kind {
            const DOMAIN: ErrorDomain = ErrorDomain::$domain;
            const OTHER: &'static str = $other;

            fn on_end(
                &self,
                told: impl Fn(ConnectCloseReason) + Send + Sync + 'static,
            ) -> Result<i32> {
                self.on_close(move |_, reason| told(reason))
            }

            fn stop(&self, id: i32) -> Result<()> {
                self.stop_listening(id)
            }
        })+
    };
}

ending! {
    Connect: NONE, "A different callback was requested to be unregistered";
    AdmConnect: ADMIN, "A different callback was requested";
}

/// Registers a function, called by `tell`. It is called once: then its pointer is freed, and the place is free again.
///
/// When it cannot be registered, the pointer stays the application's own.
pub(crate) fn register<T: Ending>(
    conn: &Handle<T>,
    function: usize,
    opaque: &Opaque,
    tell: impl Fn(*mut Handle<T>, c_int, *mut c_void) + Send + Sync + 'static,
) -> Result<c_int> {
    static REGISTRATIONS: AtomicU64 = AtomicU64::new(0);
    let registration = REGISTRATIONS.fetch_add(1, Ordering::Relaxed);
    let place = T::close_callback(conn);
    if !place.take(registration) {
        opaque.give_back();
        let message = "A close callback is already registered";
        return Err(Error::operation_invalid(message).with_domain(T::DOMAIN));
    }
    let (owner, listener) = (itself(conn), opaque.clone());
    let registered = conn.on_end(move |reason| {
        tell(owner.as_ptr(), reason.0, listener.pointer());
        if let Some(id) = T::close_callback(&owner).end(registration) {
            // What this closure owns goes with it, once it has returned. Somebody may have been faster.
            let _ = owner.stop(id);
        }
    });
    let id = registered.inspect_err(|_| {
        place.end(registration);
        opaque.give_back();
    })?;
    if !place.set(Registered {
        registration,
        function,
        id,
    }) {
        conn.stop(id)?;
    }
    Ok(0)
}

/// Ends a registration.
pub(crate) fn unregister<T: Ending>(conn: &Handle<T>, function: usize) -> Result<c_int> {
    let _kept = itself(conn);
    let id = T::close_callback(conn).remove(function);
    let id = id.ok_or_else(|| Error::operation_invalid(T::OTHER))?;
    conn.stop(id)?;
    Ok(0)
}
