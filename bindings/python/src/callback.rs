//! Callbacks for events: from the library's thread, or the application's loop, into methods of the application's objects.

use parking_lot::Mutex;
use polyvirt::events::{DomainEvent, NetworkEvent, NodeDeviceEvent, SecretEvent, StoragePoolEvent};
use polyvirt::{
    Connect, Domain, DomainEventId, Error, Network, NetworkEventId, NodeDevice, NodeDeviceEventId,
    Secret, SecretEventId, StoragePool, StoragePoolEventId, WeakConnect,
};
use pyo3::exceptions::PyNotImplementedError;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::call::{Call, Outcome};
use crate::exit;
use crate::give::Give;
use crate::handle::Object;

/// What an event tells: the method to call, and what it gets between the object and the callback's own data.
pub(crate) type Told<'py> = (&'static str, Vec<Bound<'py, PyAny>>);

/// An event that can be told.
pub(crate) trait Tell {
    fn tell<'py>(&self, py: Python<'py>) -> PyResult<Told<'py>>;
}

/// An event that this version of the module has no method for.
pub(crate) fn unknown(event: &dyn std::fmt::Debug) -> PyErr {
    PyNotImplementedError::new_err(format!("no callback for {event:?}"))
}

/// A kind of object with events.
pub(crate) trait Family: Object + Clone + for<'py> Give<'py> {
    type Event: Tell;

    fn listen(
        conn: &Connect,
        id: i32,
        object: Option<&Self>,
        callback: impl Fn(&Self, &Self::Event) + Send + Sync + 'static,
    ) -> Result<i32, Error>;
}

macro_rules! families {
    ($($object:ident, $event:ident, $id:ident, $listen:ident;)+) => {
        $(impl Family for $object {
            type Event = $event;

            fn listen(
                conn: &Connect,
                id: i32,
                object: Option<&Self>,
                callback: impl Fn(&Self, &$event) + Send + Sync + 'static,
            ) -> Result<i32, Error> {
                conn.$listen($id(id), object, callback)
            }
        })+
    };
}

families! {
    Domain, DomainEvent, DomainEventId, on_domain_event;
    Network, NetworkEvent, NetworkEventId, on_network_event;
    StoragePool, StoragePoolEvent, StoragePoolEventId, on_storage_pool_event;
    NodeDevice, NodeDeviceEvent, NodeDeviceEventId, on_node_device_event;
    Secret, SecretEvent, SecretEventId, on_secret_event;
}

/// What a registration is found by, besides its number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Events of an identifier, or of a QEMU monitor.
    Any,
    /// The end of the connection.
    Close,
    /// `domainEventRegister`: one for all of a connection's callbacks.
    Domain,
}

struct Registration {
    conn: WeakConnect,
    id: i32,
    kind: Kind,
}

/// All that is registered, to be ended when the process ends.
static REGISTERED: Mutex<Vec<Registration>> = Mutex::new(Vec::new());

/// `virConnect...EventRegisterAny(conn, object, eventID, cbData)`.
pub(crate) fn register<'py, T: Family>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let object = c.object_or_none::<T>(1)?;
    let id = c.number(2)?;
    let data = Kept::new(c.argument(3));
    let id = c.wait(|| {
        T::listen(conn, id, object, move |object, event| {
            exit::attached(|py| {
                data.tell(py, "conn", |py| {
                    let (method, told) = event.tell(py)?;
                    let mut args = vec![object.clone().give(py)?];
                    args.extend(told);
                    Ok((method, args))
                });
            });
        })
    });
    c.give(id.inspect(|id| note(conn, *id, Kind::Any)))
}

/// `virConnect...EventDeregisterAny(conn, callbackID)`.
pub(crate) fn deregister<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let id: i32 = c.number(1)?;
    if id < 0 {
        return Err(Error::must_not_be_negative(c.name(), "callbackID").into());
    }
    forget(conn, |registration| registration.id == id);
    c.give(c.wait(|| conn.stop_listening(id)))
}

/// Remembers a registration.
pub(crate) fn note(conn: &Connect, id: i32, kind: Kind) {
    REGISTERED.lock().push(Registration {
        conn: conn.downgrade(),
        id,
        kind,
    });
}

/// The number of a connection's registration of a kind.
pub(crate) fn find(conn: &Connect, kind: Kind) -> Option<i32> {
    forget(conn, |registration| registration.kind == kind)
}

/// Takes the first registration of a connection that fits off the list; those of connections that are gone go too.
fn forget(conn: &Connect, fits: impl Fn(&Registration) -> bool) -> Option<i32> {
    // A connection of which this is the last handle is closed after the lock is released.
    let mut seen = Vec::new();
    let mut found = None;
    REGISTERED.lock().retain(|registration| {
        let Some(its) = registration.conn.upgrade() else {
            return false;
        };
        let taken = found.is_none() && its == *conn && fits(registration);
        if taken {
            found = Some(registration.id);
        }
        seen.push(its);
        !taken
    });
    found
}

/// Ends all registrations.
pub(crate) fn deregister_all() {
    let registered = std::mem::take(&mut *REGISTERED.lock());
    for registration in registered {
        if let Some(conn) = registration.conn.upgrade() {
            // Whoever ended it meanwhile has done what is wanted here.
            let _ = conn.stop_listening(registration.id);
        }
    }
}

/// An object of Python that a callback keeps: the dictionary `cbData`, or what has the method to call.
pub(crate) struct Kept(Option<Py<PyAny>>);

impl Kept {
    pub(crate) fn new(object: &Bound<'_, PyAny>) -> Self {
        Self(Some(object.clone().unbind()))
    }

    /// The object itself.
    pub(crate) fn get<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        self.0.as_ref().map_or_else(
            || py.None().into_bound(py),
            |object| object.bind(py).clone(),
        )
    }

    /// Calls a method of the object that is under `holder` in the dictionary, with the arguments given and the
    /// dictionary after them. What it raises is shown, for there is nobody to catch it.
    pub(crate) fn tell<'py>(
        &self,
        py: Python<'py>,
        holder: &str,
        told: impl FnOnce(Python<'py>) -> PyResult<Told<'py>>,
    ) {
        let run = || {
            let data = self.get(py);
            let (method, mut args) = told(py)?;
            args.push(data.clone());
            data.get_item(holder)?
                .call_method1(method, PyTuple::new(py, args)?)
        };
        shown(py, run());
    }
}

/// Shows what a callback has raised.
pub(crate) fn shown<T>(py: Python<'_>, result: PyResult<T>) {
    if let Err(error) = result {
        error.display(py);
    }
}

/// Dropped with the interpreter, so that what is kept goes now and not at the next call.
impl Drop for Kept {
    fn drop(&mut self) {
        let object = self.0.take();
        exit::attached(move |_| drop(object));
    }
}
