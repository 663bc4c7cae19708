// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Messages: domain event.

use crate::remote::Domain;
use crate::xdr_struct;

/// What the reply to `CONNECT_DOMAIN_EVENT_REGISTER` (105) carries, from server to client.
///
/// Registers a callback for lifecycle events of all domains of a connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventRegisterRet {
    /// `int cb_registered`
    pub cb_registered: i32,
}

xdr_struct! { ConnectDomainEventRegisterRet { cb_registered } }

/// What the reply to `CONNECT_DOMAIN_EVENT_DEREGISTER` (106) carries, from server to client.
///
/// Takes back a registration made with `virConnectDomainEventRegister`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventDeregisterRet {
    /// `int cb_registered`
    pub cb_registered: i32,
}

xdr_struct! { ConnectDomainEventDeregisterRet { cb_registered } }

/// What a call of `CONNECT_DOMAIN_EVENT_REGISTER_ANY` (167) carries, from client to server.
///
/// Registers a callback for one kind of event, of one domain or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventRegisterAnyArgs {
    /// Kind of event. (`int eventID`)
    pub event_id: i32,
}

xdr_struct! { ConnectDomainEventRegisterAnyArgs { event_id } }

/// What a call of `CONNECT_DOMAIN_EVENT_DEREGISTER_ANY` (168) carries, from client to server.
///
/// Takes back a registration made with `virConnectDomainEventRegisterAny`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventDeregisterAnyArgs {
    /// `int eventID`
    pub event_id: i32,
}

xdr_struct! { ConnectDomainEventDeregisterAnyArgs { event_id } }

/// What a call of `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY` (316) carries, from client to
/// server.
///
/// Asks for one kind of domain event, of one domain or of all, and gets a callback number that the
/// events then carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventCallbackRegisterAnyArgs {
    /// `int eventID`
    pub event_id: i32,
    /// `remote_domain dom`
    pub dom: Option<Domain>,
}

xdr_struct! { ConnectDomainEventCallbackRegisterAnyArgs { event_id, dom } }

/// What the reply to `CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY` (316) carries, from server to
/// client.
///
/// Asks for one kind of domain event, of one domain or of all, and gets a callback number that the
/// events then carry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventCallbackRegisterAnyRet {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectDomainEventCallbackRegisterAnyRet { callback_id } }

/// What a call of `CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY` (317) carries, from client to
/// server.
///
/// Ends the domain events of a callback number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectDomainEventCallbackDeregisterAnyArgs {
    /// `int callbackID`
    pub callback_id: i32,
}

xdr_struct! { ConnectDomainEventCallbackDeregisterAnyArgs { callback_id } }
