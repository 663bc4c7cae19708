//! Connections to a daemon itself: opening, closing, and telling of their end.

use std::ffi::{c_char, c_int, c_uint, c_ulonglong, c_void};

use polyvirt::{AdmConnect, ConnectFlags};

use crate::call::call;
use crate::handle::{Handle, Ref};
use crate::kinds::VirAdmConnect;
use crate::listen::{register_close, unregister_close};
use crate::opaque::{FreeCallback, Opaque};
use crate::text::give_text;

/// `virAdmConnectCloseFunc`.
type CloseFunc = unsafe extern "C" fn(*mut VirAdmConnect, c_int, *mut c_void);

/// Prepares the library. It needs nothing, and may be called any number of times.
#[unsafe(no_mangle)]
pub extern "C" fn virAdmInitialize() -> c_int {
    0
}

/// Gives the version of the library.
///
/// # Safety
/// `version` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmGetVersion(version: *mut c_ulonglong) -> c_int {
    call("virAdmGetVersion", |call| {
        call.required(version, "libVer")?;
        // SAFETY: as the caller says.
        unsafe { crate::array::store(version, polyvirt::get_version()) };
        Ok(0)
    })
}

/// Connects to a daemon's administration socket.
///
/// # Safety
/// `name` is NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectOpen(
    name: *const c_char,
    flags: c_uint,
) -> *mut VirAdmConnect {
    call("virAdmConnectOpen", |call| {
        // SAFETY: as the caller says.
        let name = unsafe { call.text_or_none(name, "name") }?;
        let conn = AdmConnect::open_with(name, ConnectFlags::from_bits_retain(flags))?;
        Ok(Ref::new(conn, None).into_ptr())
    })
}

/// Drops a reference to a connection, and says how many are left. NULL is none.
///
/// # Safety
/// `conn` is NULL, or a connection of which the caller holds a reference.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectClose(conn: *mut VirAdmConnect) -> c_int {
    call("virAdmConnectClose", |call| {
        if conn.is_null() {
            return Ok(0);
        }
        // SAFETY: as the caller says.
        let conn: &Handle<AdmConnect> = unsafe { call.object_handle(conn) }?;
        Ok(c_int::from(conn.release()))
    })
}

/// Tells whether a connection still works, which NULL does not.
///
/// # Safety
/// `conn` is NULL or a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectIsAlive(conn: *mut VirAdmConnect) -> c_int {
    call("virAdmConnectIsAlive", |call| {
        if conn.is_null() {
            return Ok(0);
        }
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        conn.is_alive().map(c_int::from)
    })
}

/// Gives the URI of a connection.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectGetURI(conn: *mut VirAdmConnect) -> *mut c_char {
    call("virAdmConnectGetURI", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        Ok(give_text(&conn.uri()))
    })
}

/// Registers the function that is told when the connection is lost; there can be one.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectRegisterCloseCallback(
    conn: *mut VirAdmConnect,
    callback: Option<CloseFunc>,
    opaque: *mut c_void,
    free: FreeCallback,
) -> c_int {
    call("virAdmConnectRegisterCloseCallback", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let callback = call.callback(callback)?;
        let tell = move |conn: *mut VirAdmConnect, reason, data| {
            // SAFETY: the application gave the function for this.
            unsafe { callback(conn, reason, data) };
        };
        register_close(conn, callback as usize, &Opaque::new(opaque, free), tell)
    })
}

/// Ends what `virAdmConnectRegisterCloseCallback` began.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virAdmConnectUnregisterCloseCallback(
    conn: *mut VirAdmConnect,
    callback: Option<CloseFunc>,
) -> c_int {
    call("virAdmConnectUnregisterCloseCallback", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        let callback = call.callback(callback)? as usize;
        unregister_close(conn, callback)
    })
}
