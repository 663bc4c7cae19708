// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-event.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virConnectDomainEventRegisterAny", c"virConnectDomainEventRegisterAny(conn, object, eventID, cbData)\n--\n\nRegisters a callback for one kind of event, of one domain or of all.", 4, Failure::MinusOne, vir_connect_domain_event_register_any),
    Function::new(c"virConnectDomainEventDeregisterAny", c"virConnectDomainEventDeregisterAny(conn, callbackID)\n--\n\nTakes back a registration made with `virConnectDomainEventRegisterAny`.", 2, Failure::MinusOne, vir_connect_domain_event_deregister_any),
];

fn vir_connect_domain_event_register_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::register::<Domain>(c)
}

fn vir_connect_domain_event_deregister_any<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::deregister(c)
}
