//! The CPUs that the guest uses of those it has.

use polyvirt_config::Codec;
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::guest_vcpus as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{Error, ErrorDomain, Result, TypedParam};
use serde_json::{Value, json};

use super::{Reached, list, malformed, number, reach};
use crate::calls::flags;
use crate::host::Host;

const GET: &str = "guest-get-vcpus";

/// A CPU as the guest sees it.
struct Cpu {
    number: u32,
    online: bool,
    can_go_offline: bool,
}

/// The guest's CPUs, those that it uses, and those that it can stop using.
pub(crate) fn get(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<TypedParam>> {
    flags::check("qemuDomainGetGuestVcpus", flags, 0)?;
    let cpus = cpus(&reach(host, domain)?)?;
    let set = |wanted: fn(&Cpu) -> bool| {
        let numbers = cpus.iter().filter(|cpu| wanted(cpu)).map(|cpu| cpu.number);
        let mut text = String::new();
        CpuSet::write(&CpuSet::new(numbers), &mut text);
        text
    };
    [
        (name::VCPUS, set(|_| true)),
        (name::ONLINE, set(|cpu| cpu.online)),
        (name::OFFLINABLE, set(|cpu| cpu.can_go_offline)),
    ]
    .into_iter()
    .map(|(name, set)| TypedParam::new(name, set))
    .collect()
}

fn cpus(agent: &Reached) -> Result<Vec<Cpu>> {
    let answer = agent.ask(GET, Value::Null)?;
    let cpu = |cpu: &Value| {
        Some(Cpu {
            number: number(cpu, "logical-id")?.try_into().ok()?,
            online: cpu.get("online")?.as_bool()?,
            can_go_offline: cpu.get("can-offline").and_then(Value::as_bool) == Some(true),
        })
    };
    let cpus = list(GET, &answer)?.iter().map(cpu);
    cpus.collect::<Option<_>>().ok_or_else(|| malformed(GET))
}

/// Has the guest use CPUs, or stop using them.
pub(crate) fn set(
    host: &Host,
    domain: &DomainRef,
    map: &str,
    online: bool,
    flags: u32,
) -> Result<()> {
    flags::check("qemuDomainSetGuestVcpus", flags, 0)?;
    let refuse = |message: String| Error::invalid_arg(message).with_domain(ErrorDomain::QEMU);
    let wanted = CpuSet::read(map).ok_or_else(|| refuse(format!("'{map}' is no set of CPUs")))?;
    let agent = reach(host, domain)?;
    let known = cpus(&agent)?;
    for number in wanted.iter() {
        let Some(cpu) = known.iter().find(|cpu| cpu.number == number) else {
            return Err(refuse(format!("guest is missing vCPU '{number}'")));
        };
        if !online && !cpu.can_go_offline {
            return Err(refuse(format!("vCPU '{number}' can't be offlined")));
        }
    }
    change(&agent, &wanted, online)
}

/// How many CPUs the guest uses, or sees at most.
pub(crate) fn count(host: &Host, domain: &DomainRef, maximum: bool) -> Result<i32> {
    let cpus = cpus(&reach(host, domain)?)?;
    let counted = cpus.iter().filter(|cpu| maximum || cpu.online).count();
    Ok(i32::try_from(counted).unwrap_or(i32::MAX))
}

/// Has the guest use so many of the CPUs that it sees: the first ones, where it can choose.
pub(crate) fn set_count(host: &Host, domain: &DomainRef, count: u32) -> Result<()> {
    let agent = reach(host, domain)?;
    let cpus = cpus(&agent)?;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let used = cpus.iter().filter(|cpu| cpu.online).count();
    let (online, missing) = (used < count, used.abs_diff(count));
    let more = cpus.iter().filter(|cpu| !cpu.online);
    let fewer = cpus.iter().rev();
    let fewer = fewer.filter(|cpu| cpu.online && cpu.can_go_offline);
    let chosen: Vec<u32> = if online {
        more.map(|cpu| cpu.number).take(missing).collect()
    } else {
        fewer.map(|cpu| cpu.number).take(missing).collect()
    };
    if chosen.len() < missing {
        let message = if online {
            "guest agent reports less cpu than requested"
        } else {
            "Cannot offline enough CPUs"
        };
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::QEMU));
    }
    change(&agent, &CpuSet::new(chosen), online)
}

fn change(agent: &Reached, wanted: &CpuSet, online: bool) -> Result<()> {
    let changes: Vec<Value> = wanted
        .iter()
        .map(|number| json!({ "logical-id": number, "online": online }))
        .collect();
    if changes.is_empty() {
        return Ok(());
    }
    let command = "guest-set-vcpus";
    let answer = agent.ask(command, json!({ "vcpus": changes }))?;
    // The agent stops at the first that it cannot change.
    let done = answer.as_u64().and_then(|done| usize::try_from(done).ok());
    match done {
        Some(done) if done == changes.len() => Ok(()),
        Some(done) => {
            let message = format!("the guest changed only {done} of {} vCPUs", changes.len());
            Err(Error::internal(message).with_domain(ErrorDomain::QEMU))
        }
        None => Err(malformed(command)),
    }
}
