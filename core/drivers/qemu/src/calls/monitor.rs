//! Words with QEMU itself, as they are.

use std::os::fd::{AsFd, BorrowedFd};
use std::sync::atomic::Ordering;

use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{DomainQemuMonitorCommandFlags as Flags, Error, ErrorDomain, Result};
use polyvirt_host::descriptor;
use serde_json::{Map, Value, json};

use super::flags;
use crate::guest::{Running, soon, taints};
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
    host.act(domain, "virDomainQemuMonitorCommand", |guest, running| {
        guest.state().taints.add(taints::MONITOR);
        // Nobody looks at what it is.
        running.measured.store(true, Ordering::Relaxed);
        if flags.contains(Flags::HMP) {
            let typed = json!({ "command-line": command });
            let said = running.execute("human-monitor-command", typed)?;
            return Ok(said.as_str().unwrap_or_default().to_owned());
        }
        plain(running, command, None)
    })
}

/// The same, with a descriptor of the caller's for QEMU. None comes back.
pub(crate) fn command_with_files(
    host: &Host,
    domain: &DomainRef,
    command: &str,
    files: &[i32],
    flags: Flags,
) -> Result<(Vec<i32>, String)> {
    if files.is_empty() {
        return Ok((Vec::new(), self::command(host, domain, command, flags)?));
    }
    flags::check("qemuDomainQemuMonitorCommandWithFiles", flags.bits(), 0)?;
    let [file] = files else {
        let message = "at most 1 fd can be passed to qemu along with a command";
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    };
    let file = descriptor::duplicate(*file)?;
    host.act(
        domain,
        "virDomainQemuMonitorCommandWithFiles",
        |guest, running| {
            guest.state().taints.add(taints::MONITOR);
            running.measured.store(true, Ordering::Relaxed);
            Ok((Vec::new(), plain(running, command, Some(file.as_fd()))?))
        },
    )
}

fn plain(running: &Running, command: &str, file: Option<BorrowedFd<'_>>) -> Result<String> {
    let request: Map<String, Value> = serde_json::from_str(command).map_err(|error| {
        let message = format!("cannot parse json {command}: {error}");
        Error::internal(message).with_domain(ErrorDomain::QEMU)
    })?;
    let reply = running.monitor.exchange(request, file, soon())?;
    Ok(Value::Object(reply).to_string())
}
