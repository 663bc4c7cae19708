//! Events: what the library tells without waiting for an answer.
//!
//! They are queued here, whatever thread brings them, and a thread of the language's takes them: the one that runs the
//! event loop, or else one that does nothing but wait for them. So no thread of the library's enters the language's
//! runtime, and the process can end at any time.

use std::collections::VecDeque;

use parking_lot::{Condvar, Mutex};
use polyvirt::events::{DomainEvent, NetworkEvent, NodeDeviceEvent, SecretEvent, StoragePoolEvent};
use polyvirt::{
    Connect, Domain, DomainEventId, Error, Network, NetworkEventId, NodeDevice, NodeDeviceEventId,
    Secret, SecretEventId, StoragePool, StoragePoolEventId,
};

use crate::call::{Call, Outcome};
use crate::give::Give;
use crate::handle::Object;
use crate::message::Writer;

static QUEUE: Mutex<VecDeque<Vec<u8>>> = Mutex::new(VecDeque::new());
static ARRIVED: Condvar = Condvar::new();

/// Tells what the language knows by a number about an object (or 0).
pub(crate) fn tell(listener: i64, object: impl Give, what: impl FnOnce(&mut Writer)) {
    let mut message = Writer::new(Vec::new());
    message.long(listener);
    object.give(&mut message);
    what(&mut message);
    QUEUE.lock().push_back(message.into_bytes());
    ARRIVED.notify_one();
}

/// The next event; waits for one if asked to.
#[must_use]
pub fn next(wait: bool) -> Option<Vec<u8>> {
    let mut queue = QUEUE.lock();
    while wait && queue.is_empty() {
        ARRIVED.wait(&mut queue);
    }
    queue.pop_front()
}

/// An event that can be told.
pub(crate) trait Tell {
    fn tell(&self, message: &mut Writer);
}

/// A kind of object with events.
pub(crate) trait Family: Object + Give {
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

/// `virConnect...EventRegisterAny(conn, object, eventID, listener)`.
pub(crate) fn register<T: Family>(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let object = c.object_or_none::<T>()?;
    let id = c.number()?;
    let listener = c.number()?;
    c.give(T::listen(
        &conn,
        id,
        object.as_ref(),
        move |object, event| {
            tell(listener, object.clone(), |message| event.tell(message));
        },
    ))
}

/// `virConnect...EventDeregisterAny(conn, callbackID)`.
pub(crate) fn deregister(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let id: i32 = c.number()?;
    if id < 0 {
        return Err(Error::must_not_be_negative(c.name, "callbackID").into());
    }
    c.give(conn.stop_listening(id))
}
