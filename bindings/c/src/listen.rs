//! Registering functions of the application for events.
//!
//! A registration holds a reference to its connection, as in libvirt: closing a connection with registrations leaves
//! it open until they have gone.

mod close;
mod name;

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};

use polyvirt::{
    Connect, ConnectDomainQemuMonitorEventRegisterFlags as NameFlags, Domain, DomainEventId, Error,
    Event, EventFilter, Network, NetworkEventId, NodeDevice, NodeDeviceEventId, Result, Secret,
    SecretEventId, StoragePool, StoragePoolEventId,
};

use crate::call::{Call, call};
use crate::generated::{
    tell_domain, tell_network, tell_node_device, tell_secret, tell_storage_pool,
};
use crate::handle::{Handle, Ref, give, itself};
use crate::kinds::{VirConnect, VirDomain, VirNetwork, VirNodeDevice, VirSecret, VirStoragePool};
use crate::opaque::{FreeCallback, Opaque};
use crate::text::{lend_text, lend_text_or_null};

pub(crate) use close::{CloseCallback, register as register_close, unregister as unregister_close};

/// A function whose type goes with the event it is registered for.
pub(crate) type Generic = unsafe extern "C" fn();

/// `virConnectCloseFunc`.
type CloseFunc = unsafe extern "C" fn(*mut VirConnect, c_int, *mut c_void);

/// `virConnectDomainQemuMonitorEventCallback`.
type MonitorFunc = unsafe extern "C" fn(
    *mut VirConnect,
    *mut VirDomain,
    *const c_char,
    c_longlong,
    c_uint,
    *const c_char,
    *mut c_void,
);

/// Listens on a connection; when that fails, the application's pointer stays its own.
fn listen(
    conn: &Handle<Connect>,
    filter: &EventFilter,
    identity: usize,
    opaque: &Opaque,
    callback: impl Fn(&Connect, &Event) + Send + Sync + 'static,
) -> Result<c_int> {
    conn.listen(filter, Some(identity), callback)
        .inspect_err(|_| opaque.give_back())
}

impl Call {
    /// The function that must be given.
    pub(crate) fn callback<F>(&self, callback: Option<F>) -> Result<F> {
        callback.ok_or_else(|| Error::must_not_be_null(self.function(), "cb"))
    }

    /// Refuses an event identifier that nobody knows.
    fn known(&self, id: c_int, name: impl Fn(c_int) -> Option<&'static str>) -> Result<()> {
        if id < 0 {
            return Err(Error::must_not_be_negative(self.function(), "eventID"));
        }
        if name(id).is_some() {
            return Ok(());
        }
        let end = (0..id).find(|id| name(*id).is_none()).unwrap_or(id);
        let message = format!("eventID must be less than {end}");
        Err(Error::argument(self.function(), "eventID", message))
    }

    /// Refuses an object of another connection.
    fn same_connection(
        &self,
        conn: &Handle<Connect>,
        of: Option<&Connect>,
        argument: &str,
    ) -> Result<()> {
        if of.is_none_or(|of| *of == **conn) {
            return Ok(());
        }
        let message = format!("{argument} in {} must match connection", self.function());
        Err(Error::argument(self.function(), argument, message))
    }
}

macro_rules! families {
    ($($object:ident, $handle:ty, $ids:ident, $driver:ident, $filter:ident, $argument:literal,
       $register:ident, $deregister:ident, $tell:ident;)+) => {
        $(
            /// Registers a function for events of one identifier.
            ///
            /// # Safety
            /// The handles are live, and `callback` has the type that goes with `id`.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $register(
                conn: *mut VirConnect,
                object: *mut $handle,
                id: c_int,
                callback: Option<Generic>,
                opaque: *mut c_void,
                free: FreeCallback,
            ) -> c_int {
                call(stringify!($register), |call| {
                    // SAFETY: as the caller says.
                    let (conn, object) = unsafe { (call.handle(conn)?, call.object_or_none(object)?) };
                    let callback = call.callback(callback)?;
                    call.known(id, |id| $ids(id).name())?;
                    call.same_connection(conn, object.map($object::conn), $argument)?;
                    if conn.driver().$driver().is_none() {
                        return Err(Error::unsupported(call.function()));
                    }
                    let filter = EventFilter::$filter($ids(id), object.map($object::object));
                    let (opaque, owner) = (Opaque::new(opaque, free), itself(conn));
                    let listener = opaque.clone();
                    listen(conn, &filter, callback as usize, &opaque, move |conn, event| {
                        if let Event::$object(object, event) = event {
                            let object = give($object::new(conn, object.clone()), owner.clone());
                            // SAFETY: the application gave a function for this identifier. It adds a reference to
                            // what it keeps; ours goes afterwards.
                            unsafe {
                                $tell(event, callback, &owner, object, listener.pointer());
                                drop(Ref::take(object));
                            }
                        }
                    })
                })
            }

            /// Ends a registration.
            ///
            /// # Safety
            /// `conn` is a connection.
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $deregister(conn: *mut VirConnect, id: c_int) -> c_int {
                // SAFETY: as the caller says.
                call(stringify!($deregister), |call| unsafe { deregister(call, conn, id) })
            }
        )+
    };
}

families! {
    Domain, VirDomain, DomainEventId, hypervisor, domain, "dom",
        virConnectDomainEventRegisterAny, virConnectDomainEventDeregisterAny, tell_domain;
    Network, VirNetwork, NetworkEventId, network, network, "net",
        virConnectNetworkEventRegisterAny, virConnectNetworkEventDeregisterAny, tell_network;
    StoragePool, VirStoragePool, StoragePoolEventId, storage, storage_pool, "pool",
        virConnectStoragePoolEventRegisterAny, virConnectStoragePoolEventDeregisterAny, tell_storage_pool;
    NodeDevice, VirNodeDevice, NodeDeviceEventId, node_device, node_device, "dev",
        virConnectNodeDeviceEventRegisterAny, virConnectNodeDeviceEventDeregisterAny, tell_node_device;
    Secret, VirSecret, SecretEventId, secret, secret, "secret",
        virConnectSecretEventRegisterAny, virConnectSecretEventDeregisterAny, tell_secret;
}

unsafe fn deregister(call: &Call, conn: *mut VirConnect, id: c_int) -> Result<c_int> {
    // SAFETY: as the caller says.
    let conn = unsafe { call.handle(conn) }?;
    if id < 0 {
        return Err(Error::must_not_be_negative(call.function(), "callbackID"));
    }
    // The registration may hold the last reference.
    let _kept = itself(conn);
    conn.stop_listening(id)?;
    Ok(0)
}

/// Registers a function for lifecycle events of all domains: the oldest way, by the function alone.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainEventRegister(
    conn: *mut VirConnect,
    callback: Option<Generic>,
    opaque: *mut c_void,
    free: FreeCallback,
) -> c_int {
    call("virConnectDomainEventRegister", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let callback = call.callback(callback)?;
        let (opaque, owner) = (Opaque::new(opaque, free), itself(conn));
        let listener = opaque.clone();
        listen(
            conn,
            &lifecycle(),
            callback as usize,
            &opaque,
            move |conn, event| {
                if let Event::Domain(object, event) = event {
                    let object = give(Domain::new(conn, object.clone()), owner.clone());
                    // SAFETY: the application gave a function for these events.
                    unsafe {
                        tell_domain(event, callback, &owner, object, listener.pointer());
                        drop(Ref::take(object));
                    }
                }
            },
        )?;
        Ok(0)
    })
}

/// Ends what `virConnectDomainEventRegister` began.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainEventDeregister(
    conn: *mut VirConnect,
    callback: Option<Generic>,
) -> c_int {
    call("virConnectDomainEventDeregister", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let callback = call.callback(callback)?;
        let _kept = itself(conn);
        let id = conn.driver().events().find(&lifecycle(), callback as usize);
        let id = id.ok_or_else(|| {
            let message = format!("event callback function {callback:p} not registered");
            Error::invalid_arg(message)
        })?;
        conn.stop_listening(id)?;
        Ok(0)
    })
}

fn lifecycle() -> EventFilter {
    EventFilter::domain(DomainEventId::LIFECYCLE, None)
}

/// Registers the function that is told when the connection is lost; there can be one.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectRegisterCloseCallback(
    conn: *mut VirConnect,
    callback: Option<CloseFunc>,
    opaque: *mut c_void,
    free: FreeCallback,
) -> c_int {
    call("virConnectRegisterCloseCallback", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let callback = call.callback(callback)?;
        let tell = move |conn: *mut VirConnect, reason, data| {
            // SAFETY: the application gave the function for this.
            unsafe { callback(conn, reason, data) };
        };
        close::register(conn, callback as usize, &Opaque::new(opaque, free), tell)
    })
}

/// Ends what `virConnectRegisterCloseCallback` began.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectUnregisterCloseCallback(
    conn: *mut VirConnect,
    callback: Option<CloseFunc>,
) -> c_int {
    call("virConnectUnregisterCloseCallback", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let callback = call.callback(callback)? as usize;
        close::unregister(conn, callback)
    })
}

/// Registers a function for events of QEMU monitors, all of them or those of some names.
///
/// # Safety
/// The handles are live, and `event` is NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainQemuMonitorEventRegister(
    conn: *mut VirConnect,
    domain: *mut VirDomain,
    event: *const c_char,
    callback: Option<MonitorFunc>,
    opaque: *mut c_void,
    free: FreeCallback,
    flags: c_uint,
) -> c_int {
    call("virConnectDomainQemuMonitorEventRegister", |call| {
        // SAFETY: as the caller says.
        let (conn, domain) = unsafe { (call.handle(conn)?, call.object_or_none(domain)?) };
        // SAFETY: as the caller says.
        let event = unsafe { call.text_or_none(event, "event") }?;
        let callback = call.callback(callback)?;
        call.same_connection(conn, domain.map(Domain::conn), "dom")?;
        let wanted = event
            .map(|event| name::matching(event, NameFlags::from_bits_retain(flags)))
            .transpose()?;
        let filter = EventFilter::qemu_monitor(domain.map(Domain::object), wanted);
        let (opaque, owner) = (Opaque::new(opaque, free), itself(conn));
        let listener = opaque.clone();
        listen(
            conn,
            &filter,
            callback as usize,
            &opaque,
            move |conn, event| {
                let Event::QemuMonitor(object, event) = event else {
                    return;
                };
                let object = give(Domain::new(conn, object.clone()), owner.clone());
                let (name, details) = (
                    lend_text(&event.event),
                    lend_text_or_null(event.details.as_ref()),
                );
                // SAFETY: the application gave the function for this.
                unsafe {
                    callback(
                        owner.as_ptr(),
                        object,
                        name.as_ptr(),
                        event.seconds,
                        event.micros,
                        details.as_ptr(),
                        listener.pointer(),
                    );
                    drop(Ref::take(object));
                }
            },
        )
    })
}

/// Ends what `virConnectDomainQemuMonitorEventRegister` began.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainQemuMonitorEventDeregister(
    conn: *mut VirConnect,
    id: c_int,
) -> c_int {
    // SAFETY: as the caller says.
    call(
        "virConnectDomainQemuMonitorEventDeregister",
        |call| unsafe { deregister(call, conn, id) },
    )
}
