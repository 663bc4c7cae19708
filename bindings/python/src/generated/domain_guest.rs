// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: domain-guest.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainPMSuspendForDuration", c"virDomainPMSuspendForDuration(domain, target, duration, flags)\n--\n\nAsks the guest to put itself to sleep.", 4, Failure::MinusOne, vir_domain_pm_suspend_for_duration),
    Function::new(c"virDomainPMWakeup", c"virDomainPMWakeup(domain, flags)\n--\n\nWakes a guest that put itself to sleep. A guest that does not sleep gives `VIR_ERR_OPERATION_INVALID`.", 2, Failure::MinusOne, vir_domain_pm_wakeup),
    Function::new(c"virDomainGetHostname", c"virDomainGetHostname(domain, flags)\n--\n\nAsks for the host name that the guest gives itself.", 2, Failure::None, vir_domain_get_hostname),
    Function::new(c"virDomainSendProcessSignal", c"virDomainSendProcessSignal(domain, pid_value, signum, flags)\n--\n\nSends a signal to a process in the guest.", 4, Failure::MinusOne, vir_domain_send_process_signal),
    Function::new(c"virDomainFSTrim", c"virDomainFSTrim(dom, mountPoint, minimum, flags)\n--\n\nMakes the guest discard unused blocks of its file systems, so that the host can give their storage back.", 4, Failure::MinusOne, vir_domain_fs_trim),
    Function::new(c"virDomainFSFreeze", c"virDomainFSFreeze(dom, mountpoints, flags)\n--\n\nMakes the guest flush file systems and hold back writes to them.", 3, Failure::MinusOne, vir_domain_fs_freeze),
    Function::new(c"virDomainFSThaw", c"virDomainFSThaw(dom, mountpoints, flags)\n--\n\nLets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.", 3, Failure::MinusOne, vir_domain_fs_thaw),
    Function::new(c"virDomainGetFSInfo", c"virDomainGetFSInfo(dom, flags)\n--\n\nLists the file systems mounted in the guest and the disks they lie on.", 2, Failure::None, vir_domain_get_fs_info),
    Function::new(c"virDomainGetTime", c"virDomainGetTime(dom, flags)\n--\n\nReads the guest's clock.", 2, Failure::None, vir_domain_get_time),
    Function::new(c"virDomainInterfaceAddresses", c"virDomainInterfaceAddresses(dom, source, flags)\n--\n\nLists the guest's network interfaces with their IP addresses.", 3, Failure::None, vir_domain_interface_addresses),
    Function::new(c"virDomainSetUserPassword", c"virDomainSetUserPassword(dom, user, password, flags)\n--\n\nSets the password of a user in the guest.", 4, Failure::MinusOne, vir_domain_set_user_password),
    Function::new(c"virDomainGetGuestVcpus", c"virDomainGetGuestVcpus(domain, flags)\n--\n\nAsks the guest which virtual CPUs it has, uses, and can stop using.", 2, Failure::None, vir_domain_get_guest_vcpus),
    Function::new(c"virDomainSetGuestVcpus", c"virDomainSetGuestVcpus(domain, cpumap, state, flags)\n--\n\nMakes the guest start or stop using virtual CPUs.", 4, Failure::MinusOne, vir_domain_set_guest_vcpus),
    Function::new(c"virDomainGetGuestInfo", c"virDomainGetGuestInfo(domain, types, flags)\n--\n\nAsks the guest about itself.", 3, Failure::None, vir_domain_get_guest_info),
    Function::new(c"virDomainAgentSetResponseTimeout", c"virDomainAgentSetResponseTimeout(domain, timeout, flags)\n--\n\nSets how long later calls wait for the guest agent to answer.", 3, Failure::MinusOne, vir_domain_agent_set_response_timeout),
    Function::new(c"virDomainAuthorizedSSHKeysGet", c"virDomainAuthorizedSSHKeysGet(domain, user, flags)\n--\n\nLists the SSH keys that may log in as a user of the guest.", 3, Failure::None, vir_domain_authorized_ssh_keys_get),
    Function::new(c"virDomainAuthorizedSSHKeysSet", c"virDomainAuthorizedSSHKeysSet(domain, user, keys, flags)\n--\n\nChanges the SSH keys that may log in as a user of the guest.", 4, Failure::MinusOne, vir_domain_authorized_ssh_keys_set),
];

fn vir_domain_pm_suspend_for_duration<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let target = c.number(1)?;
    let duration = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.pm_suspend_for_duration(NodeSuspendTarget::of(target), duration, flags)))
}

fn vir_domain_pm_wakeup<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.pm_wakeup(flags)))
}

fn vir_domain_get_hostname<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.hostname(DomainGetHostnameFlags::of(flags))))
}

fn vir_domain_send_process_signal<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let pid_value = c.number(1)?;
    let signum = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.send_process_signal(pid_value, DomainProcessSignal::of(signum), flags)))
}

fn vir_domain_fs_trim<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let mount_point = c.text_or_none(1)?;
    let minimum = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.fs_trim(mount_point.as_deref(), minimum, flags)))
}

fn vir_domain_fs_freeze<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let mountpoints = c.texts(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.fs_freeze(&mountpoints.each(), flags)))
}

fn vir_domain_fs_thaw<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let mountpoints = c.texts(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.fs_thaw(&mountpoints.each(), flags)))
}

fn vir_domain_get_fs_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| dom.fs_info(flags)))
}

fn vir_domain_get_time<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give_dict(["seconds", "nseconds"], c.wait(|| dom.time(flags)))
}

fn vir_domain_interface_addresses<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let source = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| dom.interface_addresses(DomainInterfaceAddressesSource::of(source), flags)))
}

fn vir_domain_set_user_password<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let dom = c.object::<Domain>(0)?;
    let user = c.text(1, "user")?;
    let password = c.text(2, "password")?;
    let flags = c.number(3)?;
    c.give(c.wait(|| dom.set_user_password(&user, &password, DomainSetUserPasswordFlags::of(flags))))
}

fn vir_domain_get_guest_vcpus<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| domain.guest_vcpus(flags)))
}

fn vir_domain_set_guest_vcpus<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let cpumap = c.text(1, "cpumap")?;
    let state = c.truth(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.set_guest_vcpus(&cpumap, state, flags)))
}

fn vir_domain_get_guest_info<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let types = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.guest_info(DomainGuestInfoTypes::of(types), flags)))
}

fn vir_domain_agent_set_response_timeout<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let timeout = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.agent_set_response_timeout(timeout, flags)))
}

fn vir_domain_authorized_ssh_keys_get<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let user = c.text(1, "user")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.authorized_ssh_keys(&user, flags)))
}

fn vir_domain_authorized_ssh_keys_set<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let user = c.text(1, "user")?;
    let keys = c.texts(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.authorized_ssh_keys_set(&user, &keys.each(), DomainAuthorizedSshKeysSetFlags::of(flags))))
}
