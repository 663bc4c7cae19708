// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records: domain event.

use crate::TypedParam;
use crate::generated::enums::*;
use crate::generated::refs::*;

/// An end of a client's connection to a display.
///
/// In C: `virDomainEventGraphicsAddress`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainEventGraphicsAddress {
    /// Kind of address.
    pub family: DomainEventGraphicsAddressType,
    /// IP address, or path of the UNIX socket.
    pub node: String,
    /// Port or service name; of no meaning for UNIX sockets.
    pub service: String,
}

/// One thing known of a client's identity.
///
/// In C: `virDomainEventGraphicsSubjectIdentity`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainEventGraphicsSubjectIdentity {
    /// What it is, such as `x509dname` or `saslUsername`.
    pub type_: String,
    /// Its value.
    pub name: String,
}

/// Who a display's client is, as far as its authentication tells.
///
/// In C: `virDomainEventGraphicsSubject`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainEventGraphicsSubject {
    /// The entries.
    pub identities: Vec<DomainEventGraphicsSubjectIdentity>,
}

