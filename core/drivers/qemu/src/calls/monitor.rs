//! Words with QEMU itself, as they are.

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainQemuMonitorCommandFlags as Flags, Error, ErrorDomain, Result};
use serde_json::{Map, Value, json};

use super::flags;
use crate::guest::soon;
use crate::host::Host;

/// Gives QEMU a command, in JSON or as people type it, and hands back its reply.
pub(crate) fn command(
    host: &Host,
    domain: &DomainRef,
    command: &str,
    flags: Flags,
) -> Result<String> {
    flags::check(
        "qemuDomainQemuMonitorCommand",
        flags.bits(),
        Flags::HMP.bits(),
    )?;
    host.act(domain, "virDomainQemuMonitorCommand", |_, running| {
        if flags.contains(Flags::HMP) {
            let typed = json!({ "command-line": command });
            let said = running.execute("human-monitor-command", typed)?;
            return Ok(said.as_str().unwrap_or_default().to_owned());
        }
        let request: Map<String, Value> = serde_json::from_str(command).map_err(|error| {
            let message = format!("cannot parse json {command}: {error}");
            Error::internal(message).with_domain(ErrorDomain::QEMU)
        })?;
        let reply = running.monitor.exchange(request, None, soon())?;
        Ok(Value::Object(reply).to_string())
    })
}
