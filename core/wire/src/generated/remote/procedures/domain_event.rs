// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Procedures: domain event.

use crate::procedure::{Priority, rule};
use crate::{procedures, remote};

procedures! { remote::PROGRAM;
    /// Registers a callback for lifecycle events of all domains of a connection.
    ///
    /// In C: `virConnectDomainEventRegister`.
    105 ConnectDomainEventRegister(()) -> remote::ConnectDomainEventRegisterRet {
        name: "CONNECT_DOMAIN_EVENT_REGISTER",
        function: Some("virConnectDomainEventRegister"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Takes back a registration made with `virConnectDomainEventRegister`.
    ///
    /// In C: `virConnectDomainEventDeregister`.
    106 ConnectDomainEventDeregister(()) -> remote::ConnectDomainEventDeregisterRet {
        name: "CONNECT_DOMAIN_EVENT_DEREGISTER",
        function: Some("virConnectDomainEventDeregister"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Registers a callback for one kind of event, of one domain or of all.
    ///
    /// In C: `virConnectDomainEventRegisterAny`.
    167 ConnectDomainEventRegisterAny(remote::ConnectDomainEventRegisterAnyArgs) -> () {
        name: "CONNECT_DOMAIN_EVENT_REGISTER_ANY",
        function: Some("virConnectDomainEventRegisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Takes back a registration made with `virConnectDomainEventRegisterAny`.
    ///
    /// In C: `virConnectDomainEventDeregisterAny`.
    168 ConnectDomainEventDeregisterAny(remote::ConnectDomainEventDeregisterAnyArgs) -> () {
        name: "CONNECT_DOMAIN_EVENT_DEREGISTER_ANY",
        function: Some("virConnectDomainEventDeregisterAny"),
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };

    /// Asks for one kind of domain event, of one domain or of all, and gets a callback number that
    /// the events then carry.
    316 ConnectDomainEventCallbackRegisterAny(remote::ConnectDomainEventCallbackRegisterAnyArgs) -> remote::ConnectDomainEventCallbackRegisterAnyRet {
        name: "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY",
        priority: Priority::High,
        acl: &[rule("connect", "search_domains")],
        acl_filter: &[rule("domain", "getattr")],
    };

    /// Ends the domain events of a callback number.
    317 ConnectDomainEventCallbackDeregisterAny(remote::ConnectDomainEventCallbackDeregisterAnyArgs) -> () {
        name: "CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY",
        priority: Priority::High,
        acl: &[rule("connect", "read")],
    };
}
