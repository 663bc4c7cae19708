// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! The events, a type for each.

use crate::{events, qemu};

events! { qemu::PROGRAM;
    /// Reports an event of a guest's QEMU monitor to the callback that asked for it.
    6 DomainMonitorEvent(qemu::DomainMonitorEventMsg) {
        name: "DOMAIN_MONITOR_EVENT",
    };
}
