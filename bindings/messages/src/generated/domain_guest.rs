// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: domain-guest.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainPMSuspendForDuration", vir_domain_pm_suspend_for_duration),
    ("virDomainPMWakeup", vir_domain_pm_wakeup),
    ("virDomainGetHostname", vir_domain_get_hostname),
    ("virDomainSendProcessSignal", vir_domain_send_process_signal),
    ("virDomainFSTrim", vir_domain_fs_trim),
    ("virDomainFSFreeze", vir_domain_fs_freeze),
    ("virDomainFSThaw", vir_domain_fs_thaw),
    ("virDomainGetFSInfo", vir_domain_get_fs_info),
    ("virDomainGetTime", vir_domain_get_time),
    ("virDomainSetTime", vir_domain_set_time),
    ("virDomainInterfaceAddresses", vir_domain_interface_addresses),
    ("virDomainSetUserPassword", vir_domain_set_user_password),
    ("virDomainGetGuestVcpus", vir_domain_get_guest_vcpus),
    ("virDomainSetGuestVcpus", vir_domain_set_guest_vcpus),
    ("virDomainGetGuestInfo", vir_domain_get_guest_info),
    ("virDomainAgentSetResponseTimeout", vir_domain_agent_set_response_timeout),
    ("virDomainAuthorizedSSHKeysGet", vir_domain_authorized_ssh_keys_get),
    ("virDomainAuthorizedSSHKeysSet", vir_domain_authorized_ssh_keys_set),
];

fn vir_domain_pm_suspend_for_duration(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let target = c.number()?;
    let duration = c.number()?;
    let flags = c.number()?;
    c.give(domain.pm_suspend_for_duration(NodeSuspendTarget::of(target), duration, flags))
}

fn vir_domain_pm_wakeup(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.pm_wakeup(flags))
}

fn vir_domain_get_hostname(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.hostname(DomainGetHostnameFlags::of(flags)))
}

fn vir_domain_send_process_signal(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let pid_value = c.number()?;
    let signum = c.number()?;
    let flags = c.number()?;
    c.give(domain.send_process_signal(pid_value, DomainProcessSignal::of(signum), flags))
}

fn vir_domain_fs_trim(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let mount_point = c.text_or_none()?;
    let minimum = c.number()?;
    let flags = c.number()?;
    c.give(dom.fs_trim(mount_point.as_deref(), minimum, flags))
}

fn vir_domain_fs_freeze(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let mountpoints = c.texts()?;
    let flags = c.number()?;
    c.give(dom.fs_freeze(&each(&mountpoints), flags))
}

fn vir_domain_fs_thaw(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let mountpoints = c.texts()?;
    let flags = c.number()?;
    c.give(dom.fs_thaw(&each(&mountpoints), flags))
}

fn vir_domain_get_fs_info(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.fs_info(flags))
}

fn vir_domain_get_time(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(dom.time(flags))
}

fn vir_domain_set_time(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let seconds = c.number()?;
    let nseconds = c.number()?;
    let flags = c.number()?;
    c.give(dom.set_time(seconds, nseconds, DomainSetTimeFlags::of(flags)))
}

fn vir_domain_interface_addresses(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let source = c.number()?;
    let flags = c.number()?;
    c.give(dom.interface_addresses(DomainInterfaceAddressesSource::of(source), flags))
}

fn vir_domain_set_user_password(c: &mut Call<'_>) -> Outcome {
    let dom = c.object::<Domain>()?;
    let user = c.text("user")?;
    let password = c.text("password")?;
    let flags = c.number()?;
    c.give(dom.set_user_password(&user, &password, DomainSetUserPasswordFlags::of(flags)))
}

fn vir_domain_get_guest_vcpus(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let flags = c.number()?;
    c.give(domain.guest_vcpus(flags))
}

fn vir_domain_set_guest_vcpus(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let cpumap = c.text("cpumap")?;
    let state = c.truth()?;
    let flags = c.number()?;
    c.give(domain.set_guest_vcpus(&cpumap, state, flags))
}

fn vir_domain_get_guest_info(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let types = c.number()?;
    let flags = c.number()?;
    c.give(domain.guest_info(DomainGuestInfoTypes::of(types), flags))
}

fn vir_domain_agent_set_response_timeout(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let timeout = c.number()?;
    let flags = c.number()?;
    c.give(domain.agent_set_response_timeout(timeout, flags))
}

fn vir_domain_authorized_ssh_keys_get(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let user = c.text("user")?;
    let flags = c.number()?;
    c.give(domain.authorized_ssh_keys(&user, flags))
}

fn vir_domain_authorized_ssh_keys_set(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let user = c.text("user")?;
    let keys = c.texts()?;
    let flags = c.number()?;
    c.give(domain.authorized_ssh_keys_set(&user, &each(&keys), DomainAuthorizedSshKeysSetFlags::of(flags)))
}
