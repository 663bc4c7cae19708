//! Connections: opening with and without credentials, closing, and what the library answers for them.

mod terminal;

use std::borrow::Cow;
use std::ffi::{CStr, c_char, c_int, c_uint, c_ulong, c_void};
use std::ptr;

use polyvirt::{
    Auth, Connect, ConnectCredentialType, ConnectFlags, Credential, Error, ErrorDomain,
    ErrorNumber, Result,
};

use crate::call::{Call, call};
use crate::error::ConnectErrors;
use crate::handle::{Handle, Ref, lend_if_any};
use crate::kinds::VirConnect;
use crate::listen::CloseCallback;
use crate::text::{free, give_text, lend_text, lend_text_or_null};

/// What a connection in C has besides the connection.
#[derive(Default)]
pub struct ConnectExtra {
    pub(crate) errors: ConnectErrors,
    pub(crate) close_callback: CloseCallback,
}

/// `virConnectCredential`, as the header declares it.
#[repr(C)]
pub struct CCredential {
    kind: c_int,
    prompt: *const c_char,
    challenge: *const c_char,
    default: *const c_char,
    result: *mut c_char,
    result_length: c_uint,
}

/// `virConnectAuthCallbackPtr`.
type AskFunc = unsafe extern "C" fn(*mut CCredential, c_uint, *mut c_void) -> c_int;

/// `virConnectAuth`, as the header declares it.
#[repr(C)]
pub struct CAuth {
    kinds: *const c_int,
    kinds_length: c_uint,
    ask: Option<AskFunc>,
    data: *mut c_void,
}

/// Prepares the library. It needs nothing, and may be called any number of times.
#[unsafe(no_mangle)]
pub extern "C" fn virInitialize() -> c_int {
    0
}

/// Gives the version of the library.
///
/// # Safety
/// The places are NULL or may be written to; `kind` is NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virGetVersion(
    library: *mut c_ulong,
    kind: *const c_char,
    of_kind: *mut c_ulong,
) -> c_int {
    let _ = kind;
    call("virGetVersion", |call| {
        call.required(library, "libVer")?;
        let version = c_ulong::try_from(polyvirt::get_version()).unwrap_or(c_ulong::MAX);
        // SAFETY: as the caller says.
        unsafe {
            crate::array::store(library, version);
            crate::array::store(of_kind, version);
        }
        Ok(0)
    })
}

/// Opens a connection for reading and writing.
///
/// # Safety
/// `name` is NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectOpen(name: *const c_char) -> *mut VirConnect {
    // SAFETY: as the caller says.
    call("virConnectOpen", |call| unsafe {
        open(call, name, None, ConnectFlags::empty())
    })
}

/// Opens a connection for reading only.
///
/// # Safety
/// `name` is NULL or a text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectOpenReadOnly(name: *const c_char) -> *mut VirConnect {
    // SAFETY: as the caller says.
    call("virConnectOpenReadOnly", |call| unsafe {
        open(call, name, None, ConnectFlags::RO)
    })
}

/// Opens a connection, asking the application for credentials where the other side wants some.
///
/// # Safety
/// `name` is NULL or a text; `auth` is NULL or stays as it is during the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectOpenAuth(
    name: *const c_char,
    auth: *const CAuth,
    flags: c_uint,
) -> *mut VirConnect {
    call("virConnectOpenAuth", |call| {
        // SAFETY: as the caller says.
        let auth = unsafe { auth.as_ref() }.and_then(|auth| unsafe { to_rust(auth) });
        // SAFETY: as the caller says.
        unsafe {
            open(
                call,
                name,
                auth.as_ref(),
                ConnectFlags::from_bits_retain(flags),
            )
        }
    })
}

unsafe fn open(
    call: &Call,
    name: *const c_char,
    auth: Option<&Auth>,
    flags: ConnectFlags,
) -> Result<*mut VirConnect> {
    // SAFETY: as the caller says.
    let name = unsafe { call.text_or_none(name, "name") }?;
    let conn = Connect::open_with(name, auth, flags)?;
    Ok(Ref::new(conn, None).into_ptr())
}

/// The application's way to get credentials; none without a function.
unsafe fn to_rust(auth: &CAuth) -> Option<Auth> {
    let ask = auth.ask?;
    let kinds = if auth.kinds.is_null() {
        &[]
    } else {
        // SAFETY: as the caller says.
        unsafe { std::slice::from_raw_parts(auth.kinds, auth.kinds_length as usize) }
    };
    let data = auth.data as usize;
    let kinds: Vec<ConnectCredentialType> =
        kinds.iter().copied().map(ConnectCredentialType).collect();
    Some(Auth::new(kinds, move |credentials: &mut [Credential]| {
        // SAFETY: the function and its pointer belong together; the opening has not returned.
        unsafe { ask_application(ask, data as *mut c_void, credentials) }
    }))
}

unsafe fn ask_application(
    ask: AskFunc,
    data: *mut c_void,
    credentials: &mut [Credential],
) -> Result<()> {
    let texts: Vec<_> = credentials
        .iter()
        .map(|c| {
            (
                lend_text(&c.prompt),
                lend_text_or_null(c.challenge.as_ref()),
                lend_text_or_null(c.default.as_ref()),
            )
        })
        .collect();
    let mut asked: Vec<CCredential> = credentials
        .iter()
        .zip(&texts)
        .map(|(credential, (prompt, challenge, default))| CCredential {
            kind: credential.kind.0,
            prompt: prompt.as_ptr(),
            challenge: challenge.as_ptr(),
            default: default.as_ptr(),
            result: ptr::null_mut(),
            result_length: 0,
        })
        .collect();
    let length = c_uint::try_from(asked.len()).unwrap_or(c_uint::MAX);
    // SAFETY: as the caller says.
    let answered = unsafe { ask(asked.as_mut_ptr(), length, data) };
    for (credential, answer) in credentials.iter_mut().zip(&asked) {
        if !answer.result.is_null() {
            // SAFETY: the application allocated that many bytes for us.
            unsafe {
                let bytes = std::slice::from_raw_parts(
                    answer.result.cast::<u8>(),
                    answer.result_length as usize,
                );
                credential.answer(bytes);
                free(answer.result);
            }
        }
    }
    if answered < 0 {
        return Err(Error::new(
            ErrorDomain::AUTH,
            ErrorNumber::AUTH_CANCELLED,
            "authentication callback failed",
        ));
    }
    Ok(())
}

/// Drops a reference to a connection: 1 when there are others, 0 when it was the last.
///
/// # Safety
/// `conn` is a connection, of which the caller holds a reference.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectClose(conn: *mut VirConnect) -> c_int {
    call("virConnectClose", |call| {
        // SAFETY: as the caller says.
        let conn: &Handle<Connect> = unsafe { call.object_handle(conn) }?;
        Ok(c_int::from(conn.release()))
    })
}

/// Gives the name of the driver behind a connection.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetType(conn: *mut VirConnect) -> *const c_char {
    call("virConnectGetType", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        lend_if_any(conn, 0, || conn.driver_type())
    })
}

/// Gives the URI of a connection.
///
/// # Safety
/// `conn` is a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetURI(conn: *mut VirConnect) -> *mut c_char {
    call("virConnectGetURI", |call| {
        // SAFETY: as the caller says.
        let conn = unsafe { call.handle(conn) }?;
        Ok(give_text(&conn.uri()))
    })
}

/// The kinds of credentials that people can be asked for on a terminal.
static TERMINAL_KINDS: [c_int; 6] = [
    ConnectCredentialType::AUTHNAME.0,
    ConnectCredentialType::ECHOPROMPT.0,
    ConnectCredentialType::REALM.0,
    ConnectCredentialType::PASSPHRASE.0,
    ConnectCredentialType::NOECHOPROMPT.0,
    ConnectCredentialType::EXTERNAL.0,
];

/// A `CAuth` that never changes.
#[repr(transparent)]
pub struct Shared<T>(T);

// SAFETY: nobody writes to it, and what it points to never changes either.
unsafe impl<T> Sync for Shared<T> {}

static TERMINAL: Shared<CAuth> = Shared(CAuth {
    kinds: TERMINAL_KINDS.as_ptr(),
    kinds_length: 6,
    ask: Some(ask_on_terminal),
    data: ptr::null_mut(),
});

/// Authentication that asks on the terminal, for programs that have no way of their own.
#[unsafe(no_mangle)]
pub static virConnectAuthPtrDefault: Shared<*const CAuth> = Shared(&raw const TERMINAL.0);

unsafe extern "C" fn ask_on_terminal(
    credentials: *mut CCredential,
    length: c_uint,
    _: *mut c_void,
) -> c_int {
    // SAFETY: the library made the array.
    let credentials = unsafe { std::slice::from_raw_parts_mut(credentials, length as usize) };
    for credential in credentials {
        // SAFETY: the library gives a text.
        let prompt = unsafe { CStr::from_ptr(credential.prompt) }.to_string_lossy();
        let Some(answer) = terminal::ask(&prompt, is_secret(credential.kind)) else {
            return -1;
        };
        let default = (!credential.default.is_null())
            // SAFETY: the library gives a text.
            .then(|| unsafe { CStr::from_ptr(credential.default) }.to_string_lossy());
        let answer = if answer.is_empty() {
            default.unwrap_or_default()
        } else {
            Cow::from(answer)
        };
        credential.result_length = c_uint::try_from(answer.len()).unwrap_or(0);
        credential.result = give_text(&answer);
    }
    0
}

fn is_secret(kind: c_int) -> bool {
    matches!(
        ConnectCredentialType(kind),
        ConnectCredentialType::PASSPHRASE | ConnectCredentialType::NOECHOPROMPT
    )
}
