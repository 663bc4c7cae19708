//! What goes wrong on a connection, as libvirt's clients know it.

use std::borrow::Cow;

use polyvirt_driver::{Error, ErrorDomain, ErrorInfo, ErrorLevel, ErrorNumber, Result};
use polyvirt_wire::WireError;
use polyvirt_wire::frame::{Header, NetError};
use rustix::io::Errno;

/// An error that the daemon reports, unchanged.
pub(crate) fn reported(error: NetError) -> Error {
    let unknown = || "An error occurred, but the cause is unknown".to_owned();
    // An error whose code says that there was none would pass for success further up.
    let code = match ErrorNumber(error.code) {
        ErrorNumber::OK => ErrorNumber::INTERNAL_ERROR,
        code => code,
    };
    ErrorInfo {
        code,
        domain: ErrorDomain(error.domain),
        level: ErrorLevel(error.level),
        message: error.message.unwrap_or_else(unknown),
        str1: error.str1.map(Cow::Owned),
        str2: error.str2.map(Cow::Owned),
        str3: error.str3.map(Cow::Owned),
        int1: error.int1,
        int2: error.int2,
    }
    .into()
}

/// The daemon closed the connection.
pub(crate) fn end_of_file() -> Error {
    failed(Errno::IO, "End of file while reading data")
}

/// The system refused to read or write.
pub(crate) fn failed(errno: Errno, what: &str) -> Error {
    Error::system(errno.raw_os_error(), what).with_domain(ErrorDomain::RPC)
}

/// A call on a connection that has ended.
pub(crate) fn closed() -> Error {
    Error::internal("client socket is closed").with_domain(ErrorDomain::RPC)
}

/// No sign of life.
pub(crate) fn no_sign_of_life() -> Error {
    Error::internal("connection closed due to keepalive timeout").with_domain(ErrorDomain::RPC)
}

/// A call that took longer than its caller wants to wait.
pub(crate) fn too_late(procedure: &str) -> Error {
    Error::timeout(format!("no reply to {procedure}")).with_domain(ErrorDomain::RPC)
}

/// Bytes that are not what the protocol allows.
pub(crate) fn malformed(error: &WireError) -> Error {
    protocol(format!("malformed message received: {error}"))
}

/// A value of ours that the protocol cannot carry.
pub(crate) fn unsendable(procedure: &str, error: &WireError) -> Error {
    protocol(format!("cannot send {procedure}: {error}"))
}

/// A message that has no place here.
pub(crate) fn unexpected(header: &Header, what: &str) -> Error {
    let Header {
        prog,
        vers,
        proc,
        serial,
        ..
    } = header;
    protocol(format!(
        "{what} that is not expected: procedure {proc} of program {prog:#x}, version {vers}, serial {serial}"
    ))
}

fn protocol(message: String) -> Error {
    Error::new(ErrorDomain::RPC, ErrorNumber::RPC, message)
}

/// Turns the outcome of a decoding into ours.
pub(crate) fn decoded<T>(outcome: polyvirt_wire::Result<T>) -> Result<T> {
    outcome.map_err(|error| malformed(&error))
}
