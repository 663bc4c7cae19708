//! What else a guest's agent answers: its CPUs, and the keys that may log in.

use polyvirt_config::Codec;
use polyvirt_config::values::CpuSet;
use polyvirt_driver::params::guest_vcpus as name;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainAuthorizedSshKeysSetFlags as KeyFlags, Error, ErrorDomain, Result, TypedParam,
};

use crate::host::{Host, State};
use crate::hypervisor::flags;
use crate::hypervisor::impact::require_active;
use crate::tuning::params::chosen;

/// The shortest time that can be set: -2 waits for ever, -1 the usual time, 0 not at all.
const LEAST_TIMEOUT: i32 = -2;

/// The guest's CPUs, those that are on, and those that can be switched off: all but the first.
pub(crate) fn vcpus(host: &Host, domain: &DomainRef, flags: u32) -> Result<Vec<TypedParam>> {
    flags::check("testDomainGetGuestVcpus", flags, 0)?;
    host.with(domain, |state| {
        let all = cpus(state)?;
        let on = |cpu: &u32| !state.guest.offline.contains(cpu);
        let sets = [
            (name::VCPUS, CpuSet::new(all.iter())),
            (name::ONLINE, CpuSet::new(all.iter().filter(on))),
            (
                name::OFFLINABLE,
                CpuSet::new(all.iter().filter(|cpu| *cpu > 0)),
            ),
        ];
        let sets = sets.into_iter();
        sets.map(|(name, set)| TypedParam::new(name, text(&set)))
            .collect()
    })
}

/// The CPUs of a running guest.
fn cpus(state: &State) -> Result<CpuSet> {
    require_active(state)?;
    let count = chosen(state, true)?.vcpus_at_start();
    Ok(CpuSet::new(0..count))
}

fn text(set: &CpuSet) -> String {
    let mut text = String::new();
    CpuSet::write(set, &mut text);
    text
}

/// Switches CPUs on or off in the guest, which keeps them.
pub(crate) fn set_vcpus(
    host: &Host,
    domain: &DomainRef,
    map: &str,
    on: bool,
    flags: u32,
) -> Result<()> {
    flags::check("testDomainSetGuestVcpus", flags, 0)?;
    let refuse = |message: String| Error::invalid_arg(message).with_domain(ErrorDomain::TEST);
    let wanted = CpuSet::read(map).ok_or_else(|| refuse(format!("'{map}' is no set of CPUs")))?;
    host.with(domain, |state| {
        let all = cpus(state)?;
        if let Some(cpu) = wanted.iter().find(|cpu| !all.contains(*cpu)) {
            return Err(refuse(format!("the guest has no vCPU '{cpu}'")));
        }
        if !on && wanted.contains(0) {
            return Err(refuse("vCPU '0' cannot be switched off".to_owned()));
        }
        for cpu in wanted.iter() {
            if on {
                state.guest.offline.remove(&cpu);
            } else {
                state.guest.offline.insert(cpu);
            }
        }
        Ok(())
    })
}

/// How long calls wait for the agent, which answers at once.
pub(crate) fn set_timeout(host: &Host, domain: &DomainRef, timeout: i32, flags: u32) -> Result<()> {
    flags::check("testDomainAgentSetResponseTimeout", flags, 0)?;
    if timeout < LEAST_TIMEOUT {
        let message =
            format!("guest agent timeout '{timeout}' is less than the minimum '{LEAST_TIMEOUT}'");
        return Err(Error::invalid_arg(message).with_domain(ErrorDomain::TEST));
    }
    host.with(domain, |_| Ok(()))
}

/// Refuses commands for QEMU's agent: there is no QEMU.
pub(crate) fn command(
    host: &Host,
    domain: &DomainRef,
    _command: &str,
    _timeout: i32,
    flags: u32,
) -> Result<String> {
    flags::check("testDomainQemuAgentCommand", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        let message = "the guest of a test domain does not take commands of QEMU's agent";
        Err(Error::operation_unsupported(message).with_domain(ErrorDomain::TEST))
    })
}

/// The keys that may log in as a user.
pub(crate) fn keys(host: &Host, domain: &DomainRef, user: &str, flags: u32) -> Result<Vec<String>> {
    flags::check("testDomainAuthorizedSSHKeysGet", flags, 0)?;
    host.with(domain, |state| {
        require_active(state)?;
        Ok(state.guest.keys.get(user).cloned().unwrap_or_default())
    })
}

/// Puts keys in the place of those there are, adds them, or takes them away.
pub(crate) fn set_keys(
    host: &Host,
    domain: &DomainRef,
    user: &str,
    keys: &[&str],
    flags: KeyFlags,
) -> Result<()> {
    let function = "virDomainAuthorizedSSHKeysSet";
    let both = KeyFlags::APPEND | KeyFlags::REMOVE;
    if flags.contains(both) {
        let (one, other) = (
            "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND",
            "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE",
        );
        return Err(Error::exclusive_flags(function, one, other));
    }
    flags::check("testDomainAuthorizedSSHKeysSet", flags.bits(), both.bits())?;
    if keys.is_empty() && flags.intersects(both) {
        return Err(Error::must_not_be_null(function, "keys"));
    }
    host.with(domain, |state| {
        require_active(state)?;
        let known = state.guest.keys.entry(user.to_owned()).or_default();
        if flags.contains(KeyFlags::REMOVE) {
            known.retain(|key| !keys.contains(&key.as_str()));
            return Ok(());
        }
        if !flags.contains(KeyFlags::APPEND) {
            known.clear();
        }
        for key in keys {
            if known.iter().all(|other| other != key) {
                known.push((*key).to_owned());
            }
        }
        Ok(())
    })
}
