//! Having the guest power off, begin anew or sleep by itself.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, NodeSuspendTarget, Result};
use serde_json::{Value, json};

use super::reach;
use crate::calls::flags;
use crate::guest::agent_is_there;
use crate::host::Host;

/// Has the guest power off (`powerdown`) or begin anew (`reboot`).
pub(crate) fn shut_down(host: &Host, domain: &DomainRef, mode: &str) -> Result<()> {
    reach(host, domain)?.tell("guest-shutdown", json!({ "mode": mode }))
}

/// Whether the guest can be asked.
pub(crate) fn can_be_asked(host: &Host, domain: &DomainRef) -> bool {
    let guest = host.guest(domain);
    guest.is_ok_and(|guest| {
        let state = guest.state();
        state.live.as_deref().is_some_and(agent_is_there)
    })
}

/// Has the guest sleep in its memory, on its disk, or both, until it is woken up.
pub(crate) fn suspend(
    host: &Host,
    domain: &DomainRef,
    target: NodeSuspendTarget,
    duration: u64,
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainPMSuspendForDuration", flags, 0)?;
    let wrong = |message: &str| Error::argument_unsupported(message).with_domain(ErrorDomain::QEMU);
    if duration != 0 {
        return Err(wrong("Duration not supported. Use 0 for now"));
    }
    let command = match target {
        NodeSuspendTarget::MEM => "guest-suspend-ram",
        NodeSuspendTarget::DISK => "guest-suspend-disk",
        NodeSuspendTarget::HYBRID => "guest-suspend-hybrid",
        other => {
            let message = format!("Unknown suspend target: {}", other.0);
            return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
        }
    };
    reach(host, domain)?.tell(command, Value::Null)
}
