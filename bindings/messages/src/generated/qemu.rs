// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: qemu.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virDomainQemuMonitorCommand", vir_domain_qemu_monitor_command),
    ("virDomainQemuMonitorCommandWithFiles", vir_domain_qemu_monitor_command_with_files),
    ("virDomainQemuAttach", vir_domain_qemu_attach),
    ("virDomainQemuAgentCommand", vir_domain_qemu_agent_command),
    ("virConnectDomainQemuMonitorEventDeregister", vir_connect_domain_qemu_monitor_event_deregister),
];

fn vir_domain_qemu_monitor_command(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let cmd = c.text("cmd")?;
    let flags = c.number()?;
    c.give(domain.qemu_monitor_command(&cmd, DomainQemuMonitorCommandFlags::of(flags)))
}

fn vir_domain_qemu_monitor_command_with_files(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let cmd = c.text("cmd")?;
    let infiles = c.numbers()?;
    let flags = c.number()?;
    c.give(domain.qemu_monitor_command_with_files(&cmd, &infiles, DomainQemuMonitorCommandFlags::of(flags)))
}

fn vir_domain_qemu_attach(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Connect>()?;
    let pid_value = c.number()?;
    let flags = c.number()?;
    c.give(domain.domain_qemu_attach(pid_value, flags))
}

fn vir_domain_qemu_agent_command(c: &mut Call<'_>) -> Outcome {
    let domain = c.object::<Domain>()?;
    let cmd = c.text("cmd")?;
    let timeout = c.number()?;
    let flags = c.number()?;
    c.give(domain.qemu_agent_command(&cmd, timeout, flags))
}

fn vir_connect_domain_qemu_monitor_event_deregister(c: &mut Call<'_>) -> Outcome {
    event::deregister(c)
}
