//! A running guest's CPUs: plugging them in, asking for them again, and taking note of those that are there.

use std::sync::Arc;

use polyvirt_config::domain::Domain;
use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};
use polyvirt_inventory::tuning::vcpus::{present, states};
use polyvirt_qemu::vcpus::{self, Socket};
use serde_json::Value;

use super::groups::place_vcpu;
use super::threads::Threads;
use super::{Guest, Running, status};
use crate::host::Host;

/// The places that the machine has for CPUs, in the order of the CPUs' numbers.
pub(crate) fn sockets(running: &Running) -> Result<Vec<Socket>> {
    let answer = running.execute("query-hotpluggable-cpus", Value::Null)?;
    vcpus::sockets(&answer).ok_or_else(|| {
        let message = "QEMU's answer to query-hotpluggable-cpus was malformed";
        Error::internal(message).with_domain(ErrorDomain::QEMU)
    })
}

/// Plugs in the CPUs that are there from the start and can go later: QEMU makes none such itself.
pub(super) fn plug_at_start(running: &Running, told: &Domain) -> Result<()> {
    let wanted = vcpus::plugged_at_start(told);
    if wanted.is_empty() {
        return Ok(());
    }
    let sockets = sockets(running)?;
    for id in &wanted {
        let Some(socket) = sockets.iter().find(|socket| socket.first == *id) else {
            let full = |socket: &Socket| socket.vcpus().all(|vcpu| wanted.contains(&vcpu));
            let mut others = sockets.iter();
            if others.any(|socket| socket.vcpus().any(|vcpu| vcpu == *id) && full(socket)) {
                // It comes with the first one in its socket.
                continue;
            }
            let message = format!("vcpu '{id}' cannot be plugged in by itself on this machine");
            return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
        };
        fill(running, socket)?;
    }
    Ok(())
}

fn fill(running: &Running, socket: &Socket) -> Result<()> {
    match socket.piece().command() {
        Some((command, arguments)) => running.execute(command, arguments.into()).map(drop),
        None => Ok(()),
    }
}

/// Takes note of the order in which the CPUs of a guest came that lists them one by one.
pub(super) fn after_start(guest: &Guest, running: &Running) -> Result<()> {
    let live = Arc::clone(guest.state().config()?);
    let listed = live.vcpus.iter().any(|vcpus| !vcpus.vcpu.is_empty());
    if listed {
        take_note(guest, running).map(drop)
    } else {
        Ok(())
    }
}

/// Has the document say which CPUs there are, in the order in which they came; those that have gone.
fn take_note(guest: &Guest, running: &Running) -> Result<Vec<u32>> {
    let answer = running.execute("query-cpus-fast", Value::Null)?;
    let all = answer.as_array().into_iter().flatten();
    let number = |cpu: &Value| u32::try_from(cpu.get("cpu-index")?.as_u64()?).ok();
    let came: Vec<u32> = all.filter_map(number).collect();
    let mut state = guest.state();
    let Some(live) = &mut state.live else {
        return Ok(Vec::new());
    };
    let live = Arc::make_mut(live);
    let before = present(live);
    let mut states = states(live);
    for (state, order) in states.iter_mut().map(|state| {
        let order = (1..).zip(&came).find(|(_, id)| **id == state.id);
        (state, order.map(|(order, _)| order))
    }) {
        state.enabled = order.is_some();
        state.order = order;
    }
    live.set_vcpu_states(states);
    let gone = before.into_iter().filter(|id| !came.contains(id));
    Ok(gone.collect())
}

/// Takes note of CPUs that have come or gone, and tells listeners of the latter.
pub(crate) fn note(host: &Host, guest: &Guest, running: &Running) -> Result<()> {
    for vcpuid in take_note(guest, running)? {
        if let Some(group) = &running.group {
            group.child(&format!("vcpu{vcpuid}")).remove();
        }
        guest
            .state()
            .note(host, DomainEvent::VcpuRemoved { vcpuid });
    }
    status::write(host, guest)
}

/// Plugs in the CPUs of a socket, and puts their threads where they belong.
pub(crate) fn plug(host: &Host, guest: &Guest, running: &Running, socket: &Socket) -> Result<()> {
    refuse_after_one_held(guest, running)?;
    fill(running, socket)?;
    note(host, guest, running)?;
    let live = Arc::clone(guest.state().config_of(true)?);
    let threads = Threads::ask(running)?;
    for vcpu in socket.vcpus() {
        if let Some(thread) = threads.vcpus.get(&vcpu) {
            place_vcpu(running, &live, vcpu, *thread)?;
        }
    }
    Ok(())
}

/// A QEMU that translates (7.2) never gets rid of a CPU that its guest has let go of, and breaks when it is given
/// another one after that.
fn refuse_after_one_held(guest: &Guest, running: &Running) -> Result<()> {
    let there = present(guest.state().config_of(true)?);
    let held = running.plugs.held().into_iter();
    let mut held = held.filter_map(|name| vcpus::numbered(&name));
    match held.find(|id| !there.contains(id)) {
        Some(id) => {
            let message = format!(
                "QEMU still holds vcpu '{id}', which has been unplugged: no other can be plugged in before the guest's next start"
            );
            Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU))
        }
        None => Ok(()),
    }
}

/// Asks the guest for the CPUs of a socket, and does not wait for what it says.
pub(crate) fn ask_for(running: &Running, socket: &Socket) -> Result<()> {
    running.ask_only(&socket.name(), &socket.piece())?;
    running.plugs.forget(&socket.name());
    Ok(())
}

/// Asks the guest for the CPUs of a socket. That it takes its time is an error: it was asked for a number of CPUs.
pub(crate) fn unplug(host: &Host, guest: &Guest, running: &Running, socket: &Socket) -> Result<()> {
    if running.ask_for(&socket.name(), &socket.piece())? {
        note(host, guest, running)?;
        let left = present(guest.state().config_of(true)?);
        if !socket.vcpus().any(|vcpu| left.contains(&vcpu)) {
            return Ok(());
        }
    }
    let message =
        "vcpu unplug request timed out. Unplug result must be manually inspected in the domain";
    let error = Error::new(ErrorDomain::QEMU, ErrorNumber::OPERATION_TIMEOUT, message);
    Err(error)
}
