// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: qemu.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virDomainQemuMonitorCommand", c"virDomainQemuMonitorCommand(domain, cmd, flags)\n--\n\nSends a command to a guest's QEMU monitor and waits for the reply.", 3, Failure::None, vir_domain_qemu_monitor_command),
    Function::new(c"virDomainQemuAttach", c"virDomainQemuAttach(domain, pid_value, flags)\n--\n\nTakes a QEMU process that was started by hand under management.", 3, Failure::None, vir_domain_qemu_attach),
    Function::new(c"virDomainQemuAgentCommand", c"virDomainQemuAgentCommand(domain, cmd, timeout, flags)\n--\n\nSends a command to the agent inside a guest and waits for the reply.", 4, Failure::None, vir_domain_qemu_agent_command),
    Function::new(c"virConnectDomainQemuMonitorEventDeregister", c"virConnectDomainQemuMonitorEventDeregister(conn, callbackID)\n--\n\nRemoves a QEMU monitor event callback.", 2, Failure::MinusOne, vir_connect_domain_qemu_monitor_event_deregister),
];

fn vir_domain_qemu_monitor_command<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let cmd = c.text(1, "cmd")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.qemu_monitor_command(&cmd, DomainQemuMonitorCommandFlags::of(flags))))
}

fn vir_domain_qemu_attach<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Connect>(0)?;
    let pid_value = c.number(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| domain.domain_qemu_attach(pid_value, flags)))
}

fn vir_domain_qemu_agent_command<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let domain = c.object::<Domain>(0)?;
    let cmd = c.text(1, "cmd")?;
    let timeout = c.number(2)?;
    let flags = c.number(3)?;
    c.give(c.wait(|| domain.qemu_agent_command(&cmd, timeout, flags)))
}

fn vir_connect_domain_qemu_monitor_event_deregister<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    callback::deregister(c)
}
