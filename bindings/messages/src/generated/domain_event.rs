// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-event.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectDomainEventRegisterAny", vir_connect_domain_event_register_any),
    ("virConnectDomainEventDeregisterAny", vir_connect_domain_event_deregister_any),
];

fn vir_connect_domain_event_register_any(c: &mut Call<'_>) -> Outcome {
    event::register::<Domain>(c)
}

fn vir_connect_domain_event_deregister_any(c: &mut Call<'_>) -> Outcome {
    event::deregister(c)
}
