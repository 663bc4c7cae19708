//! What cannot be known before QEMU runs: terminals it was given, threads of the guest's CPUs.

use std::collections::HashMap;
use std::sync::Arc;

use polyvirt_config::common::DeviceInfo;
use polyvirt_config::domain::{CharSource, Domain};
use polyvirt_driver::{ConnectDomainEventAgentLifecycleReason as Reason, Result};
use polyvirt_qemu::alias;
use serde_json::Value;

use super::{Guest, Running, State, sites, text};
use crate::host::Host;

/// Asks for it, and notes it in the running configuration.
pub(super) fn after_start(host: &Host, guest: &Guest, running: &Running) -> Result<()> {
    let answer = running.execute("query-chardev", Value::Null)?;
    let terminals = terminals(&answer);
    let live = Arc::clone(guest.state().config()?);
    let modules = sites::ask(running, &live)?;
    drop(live);
    let mut state = guest.state();
    if let Some(live) = &mut state.live
        && !modules.is_null()
    {
        sites::note(Arc::make_mut(live), &modules);
    }
    if let Some(live) = &mut state.live
        && !terminals.is_empty()
    {
        note(Arc::make_mut(live), &terminals);
    }
    note_ports(host, &mut state, &answer, Reason::DOMAIN_STARTED);
    Ok(())
}

/// Notes which ports somebody in the guest has open.
pub(super) fn note_ports(host: &Host, state: &mut State, answer: &Value, reason: Reason) {
    for device in answer.as_array().into_iter().flatten() {
        let open = device.get("frontend-open").and_then(Value::as_bool);
        let name = text(device, "label").strip_prefix("char");
        if let (Some(open), Some(name)) = (open, name) {
            state.port_moved(host, name, open, reason);
        }
    }
}

/// Paths of terminals, by the names of their devices.
fn terminals(answer: &Value) -> HashMap<String, String> {
    let devices = answer.as_array().into_iter().flatten();
    devices
        .filter_map(|device| {
            let path = device.get("filename")?.as_str()?.strip_prefix("pty:")?;
            let name = device.get("label")?.as_str()?.strip_prefix("char")?;
            Some((name.to_owned(), path.to_owned()))
        })
        .collect()
}

fn note(domain: &mut Domain, terminals: &HashMap<String, String>) {
    let each = |source: &mut CharSource, info: &DeviceInfo| {
        let path = terminals.get(alias::of(info));
        if let (CharSource::Pty(pty), Some(path)) = (source, path) {
            pty.source.get_or_insert_default().path = Some(path.clone());
            return Some(path.clone());
        }
        None
    };
    let devices = domain.devices_mut();
    for serial in &mut devices.serial {
        each(&mut serial.source, &serial.info);
    }
    for parallel in &mut devices.parallel {
        each(&mut parallel.source, &parallel.info);
    }
    for channel in &mut devices.channel {
        each(&mut channel.source, &channel.info);
    }
    let first_serial = devices.serial.first().map(|serial| serial.source.clone());
    for (index, console) in devices.console.iter_mut().enumerate() {
        // The first console is the first serial port under another name.
        if index == 0
            && let Some(serial @ CharSource::Pty(pty)) = &first_serial
        {
            console.source = serial.clone();
            console.tty = pty.source.as_ref().and_then(|source| source.path.clone());
        } else if let Some(path) = each(&mut console.source, &console.info) {
            console.tty = Some(path);
        }
    }
}
