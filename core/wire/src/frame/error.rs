//! The payload of a failed call.

use crate::xdr::FixedOpaque;
use crate::xdr_struct;

/// Why a call or a stream failed: the payload of messages with [`Status::Error`].
///
/// The numbers are those of the public API's error structure, passed on unchecked: a newer peer
/// may have codes and domains that this side does not know.
///
/// [`Status::Error`]: super::Status::Error
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetError {
    /// What went wrong (`virErrorNumber`).
    pub code: i32,
    /// The part of the library that noticed (`virErrorDomain`).
    pub domain: i32,
    /// The text for people.
    pub message: Option<String>,
    /// How bad it is (`virErrorLevel`).
    pub level: i32,
    /// The domain concerned.
    pub dom: Option<NetDomain>,
    /// First detail.
    pub str1: Option<String>,
    /// Second detail.
    pub str2: Option<String>,
    /// Third detail.
    pub str3: Option<String>,
    /// First number of detail.
    pub int1: i32,
    /// Second number of detail.
    pub int2: i32,
    /// The network concerned.
    pub net: Option<NetNetwork>,
}

xdr_struct!(NetError {
    code,
    domain,
    message,
    level,
    dom,
    str1,
    str2,
    str3,
    int1,
    int2,
    net,
});

/// The domain that an error is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetDomain {
    /// Its name.
    pub name: String,
    /// Its UUID.
    pub uuid: [u8; 16],
    /// Its id while it runs, else -1.
    pub id: i32,
}

xdr_struct!(NetDomain {
    name,
    uuid: FixedOpaque,
    id
});

/// The network that an error is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetNetwork {
    /// Its name.
    pub name: String,
    /// Its UUID.
    pub uuid: [u8; 16],
}

xdr_struct!(NetNetwork {
    name,
    uuid: FixedOpaque
});
