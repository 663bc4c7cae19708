//! Giving a guest more virtual CPUs, or fewer: by number, or one by one.

use polyvirt_config::Codec;
use polyvirt_config::domain::{Domain, VcpuState};
use polyvirt_config::values::CpuSet;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainSetVcpuFlags as One, DomainVcpuFlags as Flags, Error, ErrorDomain, Result,
};
use polyvirt_inventory::tuning::vcpus::states;
use polyvirt_qemu::vcpus::Socket;

use crate::calls::{agent, flags};
use crate::guest::{Guest, Running, vcpus};
use crate::host::Host;

/// All there are.
const KNOWN: Flags = Flags::from_bits_retain(0x1f);

/// Which configurations are meant.
const IMPACT: Flags = Flags::LIVE.union(Flags::CONFIG);

pub(crate) fn set_live(host: &Host, domain: &DomainRef, count: u32) -> Result<()> {
    require_some("virDomainSetVcpus", count)?;
    change(host, domain, count, Flags::LIVE)
}

/// Changes how many there are, now or when the guest starts; how many of them the guest uses; or how many there can be.
pub(crate) fn set(host: &Host, domain: &DomainRef, count: u32, flags: Flags) -> Result<()> {
    let function = "virDomainSetVcpusFlags";
    if flags.contains(Flags::MAXIMUM) && !flags.contains(Flags::CONFIG) {
        let (flag, needs) = ("VIR_DOMAIN_VCPU_MAXIMUM", "VIR_DOMAIN_AFFECT_CONFIG");
        return Err(Error::required_flag(function, flag, needs));
    }
    if flags.contains(Flags::GUEST | Flags::CONFIG) {
        let (flag, other) = ("VIR_DOMAIN_VCPU_GUEST", "VIR_DOMAIN_AFFECT_CONFIG");
        return Err(Error::exclusive_flags(function, flag, other));
    }
    require_some(function, count)?;
    flags::check("qemuDomainSetVcpusFlags", flags.bits(), KNOWN.bits())?;
    if flags.contains(Flags::GUEST) {
        return agent::vcpus::set_count(host, domain, count);
    }
    change(host, domain, count, flags)
}

fn require_some(function: &str, count: u32) -> Result<()> {
    match count {
        0 => Err(Error::must_not_be_zero(function, "nvcpus")),
        _ => Ok(()),
    }
}

fn change(host: &Host, domain: &DomainRef, count: u32, flags: Flags) -> Result<()> {
    let maximum = flags.contains(Flags::MAXIMUM);
    let stored = |stored: &mut Domain| {
        if maximum {
            return limit(stored, count);
        }
        refuse_too_many(stored, count, "persistent")?;
        store(stored, count, flags.contains(Flags::HOTPLUGGABLE));
        Ok(())
    };
    let impact = (flags & IMPACT).bits();
    let function = "virDomainSetVcpusFlags";
    host.edit_in_steps(domain, function, impact, stored, |guest, running| {
        if maximum {
            let message = "maximum vcpu count of a live domain can't be modified";
            return Err(Error::operation_invalid(message).with_domain(ErrorDomain::QEMU));
        }
        plug(host, guest, running, count)
    })
}

fn refuse_too_many(domain: &Domain, count: u32, which: &str) -> Result<()> {
    let max = domain.max_vcpus();
    if count <= max {
        return Ok(());
    }
    Err(invalid(format!(
        "requested vcpus is greater than max allowable vcpus for the {which} domain: {count} > {max}"
    )))
}

/// Changes how many a stored document allows.
fn limit(domain: &mut Domain, count: u32) -> Result<()> {
    let cpu = domain.cpu.as_ref();
    if let Some(topology) = cpu.and_then(|cpu| cpu.topology.as_ref()) {
        let parts = [
            topology.sockets,
            topology.dies,
            topology.clusters,
            topology.cores,
            topology.threads,
        ];
        let product = parts
            .iter()
            .try_fold(1_u32, |all, part| all.checked_mul(*part));
        if product != Some(count) {
            return Err(invalid("CPU topology doesn't match the desired vcpu count"));
        }
    }
    let cells = cpu.and_then(|cpu| cpu.numa.as_ref());
    let cells = cells.into_iter().flat_map(|numa| &numa.cell);
    let in_nodes = cells.flat_map(|cell| &cell.cpus).flat_map(CpuSet::iter);
    if in_nodes.max().is_some_and(|last| last >= count) {
        return Err(invalid(
            "Number of CPUs in <numa> exceeds the desired maximum vcpu count",
        ));
    }
    let listed = domain.vcpus.is_some();
    let mut all = states(domain);
    domain.set_max_vcpus(count);
    if listed {
        all.retain(|state| state.id < count);
        let next = u32::try_from(all.len()).unwrap_or(u32::MAX);
        all.extend((next..count).map(|id| VcpuState {
            id,
            enabled: false,
            hotpluggable: Some(true),
            order: None,
        }));
        domain.set_vcpu_states(all);
    }
    Ok(())
}

/// Changes how many are there when the guest starts: the first that are not come, the last go. They are listed one by
/// one where they were, and where those that come can go again.
fn store(domain: &mut Domain, count: u32, hotpluggable: bool) {
    let listed = domain.vcpus.is_some();
    let mut all = states(domain);
    let mut there = domain.vcpus_at_start();
    for state in all.iter_mut().filter(|state| !state.enabled) {
        if there >= count {
            break;
        }
        (state.enabled, state.hotpluggable) = (true, Some(hotpluggable));
        there += 1;
    }
    for state in all.iter_mut().rev().filter(|state| state.enabled) {
        if there <= count {
            break;
        }
        (state.enabled, state.hotpluggable) = (false, Some(true));
        there -= 1;
    }
    if listed || hotpluggable {
        put(domain, all);
    } else {
        domain.set_vcpus(count);
    }
}

/// Lists them in a stored document, where an order of those that were there may not be one any more.
fn put(domain: &mut Domain, mut states: Vec<VcpuState>) {
    for state in &mut states {
        state.order = None;
    }
    domain.set_vcpu_states(states);
}

/// Plugs in, or asks for, as many as it takes.
fn plug(host: &Host, guest: &Guest, running: &Running, count: u32) -> Result<()> {
    let live = guest.state().config_of(true)?.clone();
    refuse_too_many(&live, count, "live")?;
    let there = live.vcpus_at_start();
    if there == count {
        return Ok(());
    }
    let states = states(&live);
    let sockets = vcpus::sockets(running)?;
    if there < count {
        let empty = sockets.iter().filter(|socket| !is_filled(socket, &states));
        let chosen = choose(empty, count - there)?;
        let mut chosen = chosen.into_iter();
        return chosen.try_for_each(|socket| vcpus::plug(host, guest, running, socket));
    }
    let filled = sockets.iter().rev();
    let filled = filled.filter(|socket| is_filled(socket, &states) && can_go(socket, &states));
    let chosen = choose(filled, there - count)?;
    let mut chosen = chosen.into_iter();
    chosen.try_for_each(|socket| vcpus::unplug(host, guest, running, socket))
}

/// Sockets with so many CPUs together.
fn choose<'s>(sockets: impl Iterator<Item = &'s Socket>, count: u32) -> Result<Vec<&'s Socket>> {
    let mut left = count;
    let mut chosen = Vec::new();
    for socket in sockets {
        if let Some(rest) = left.checked_sub(socket.count) {
            left = rest;
            chosen.push(socket);
        }
    }
    if left > 0 {
        let message =
            "failed to find appropriate hotpluggable vcpus to reach the desired target vcpu count";
        return Err(Error::config_unsupported(message).with_domain(ErrorDomain::QEMU));
    }
    Ok(chosen)
}

fn is_filled(socket: &Socket, states: &[VcpuState]) -> bool {
    let first = states.iter().find(|state| state.id == socket.first);
    first.is_some_and(|state| state.enabled)
}

fn can_go(socket: &Socket, states: &[VcpuState]) -> bool {
    let first = states.iter().find(|state| state.id == socket.first);
    first.is_some_and(|state| state.hotpluggable == Some(true))
}

/// Switches some of them on or off: any of those that are there when the guest starts, those of one socket while it
/// runs.
pub(crate) fn set_some(
    host: &Host,
    domain: &DomainRef,
    map: &str,
    on: bool,
    flags: One,
) -> Result<()> {
    let impact = One::AFFECT_LIVE | One::AFFECT_CONFIG;
    let known = impact | One::ASYNC_UNPLUG;
    flags::check("qemuDomainSetVcpu", flags.bits(), known.bits())?;
    let wanted = CpuSet::read(map);
    let wanted = wanted.ok_or_else(|| invalid(format!("Failed to parse bitmap '{map}'")))?;
    if wanted.iter().next().is_none() {
        return Err(invalid("no vcpus selected for modification"));
    }
    let stored = |stored: &mut Domain| {
        let mut all = states(stored);
        require_known(&all, &wanted, "persistent")?;
        if wanted.iter().any(|id| id == 0) {
            return Err(invalid("vCPU '0' can't be modified"));
        }
        let chosen = |state: &&mut VcpuState| wanted.iter().any(|id| id == state.id);
        for state in all.iter_mut().filter(chosen) {
            if state.enabled != on {
                (state.enabled, state.hotpluggable) = (on, Some(true));
            }
        }
        put(stored, all);
        Ok(())
    };
    let (function, bits) = ("virDomainSetVcpu", (flags & impact).bits());
    host.edit_in_steps(domain, function, bits, stored, |guest, running| {
        let states = states(guest.state().config_of(true)?);
        require_known(&states, &wanted, "live")?;
        let sockets = vcpus::sockets(running)?;
        let socket = the_one(&sockets, &states, &wanted, on)?;
        match on {
            true => vcpus::plug(host, guest, running, socket),
            false if flags.contains(One::ASYNC_UNPLUG) => vcpus::ask_for(running, socket),
            false => vcpus::unplug(host, guest, running, socket),
        }
    })
}

fn require_known(states: &[VcpuState], wanted: &CpuSet, which: &str) -> Result<()> {
    let known = |id: u32| states.iter().any(|state| state.id == id);
    match wanted.iter().find(|id| !known(*id)) {
        Some(id) => Err(invalid(format!(
            "vcpu {id} is not present in {which} config"
        ))),
        None => Ok(()),
    }
}

/// The socket whose CPUs these are, all of them and no others.
fn the_one<'s>(
    sockets: &'s [Socket],
    states: &[VcpuState],
    wanted: &CpuSet,
    on: bool,
) -> Result<&'s Socket> {
    let unsupported =
        |message: String| Err(Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU));
    for state in states {
        let id = state.id;
        if !wanted.iter().any(|wanted| wanted == id) {
            continue;
        }
        if state.enabled == on {
            return Err(invalid(format!(
                "vcpu '{id}' is already in requested state"
            )));
        }
        if !on && state.hotpluggable != Some(true) {
            return unsupported(format!("vcpu '{id}' can't be unplugged"));
        }
    }
    let has = |socket: &&Socket| socket.vcpus().any(|id| wanted.iter().any(|one| one == id));
    let mut chosen = sockets.iter().filter(has);
    let (Some(socket), None) = (chosen.next(), chosen.next()) else {
        return unsupported("only one hotpluggable entity can be selected".to_owned());
    };
    let missing = |id: &u32| !wanted.iter().any(|wanted| wanted == *id);
    if let Some(id) = socket.vcpus().find(missing) {
        return Err(invalid(format!(
            "vcpu '{id}' was not selected but comes and goes together with those that were"
        )));
    }
    Ok(socket)
}

fn invalid(message: impl Into<String>) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
}
