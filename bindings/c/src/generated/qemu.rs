// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: qemu.

use crate::prelude::*;

/// Sends a command to a guest's QEMU monitor and waits for the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuMonitorCommand(domain: *mut VirDomain, cmd: *const c_char, result: *mut *mut c_char, flags: c_uint) -> c_int {
    call("virDomainQemuMonitorCommand", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(result, "result")?;
        clear(result);
        let new_result = domain.qemu_monitor_command(call.text(cmd, "cmd")?, DomainQemuMonitorCommandFlags::from_bits_retain(flags as u32))?;
        store(result, give_text(&new_result));
        Ok(0)
    })
}

/// Sends a command to a guest's QEMU monitor, with file descriptors attached.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuMonitorCommandWithFiles(domain: *mut VirDomain, cmd: *const c_char, ninfiles: c_uint, infiles: *const c_int, noutfiles: *mut c_uint, outfiles: *mut *mut c_int, result: *mut *mut c_char, flags: c_uint) -> c_int {
    call("virDomainQemuMonitorCommandWithFiles", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(noutfiles, "noutfiles")?;
        clear(outfiles);
        call.required(result, "result")?;
        clear(result);
        let (new_outfiles, new_result) = domain.qemu_monitor_command_with_files(call.text(cmd, "cmd")?, call.slice(infiles, ninfiles, "infiles", "ninfiles")?, DomainQemuMonitorCommandFlags::from_bits_retain(flags as u32))?;
        give_array(outfiles, Some(noutfiles), &new_outfiles);
        store(result, give_text(&new_result));
        Ok(0)
    })
}

/// Takes a QEMU process that was started by hand under management.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuAttach(domain: *mut VirConnect, pid_value: c_uint, flags: c_uint) -> *mut VirDomain {
    call("virDomainQemuAttach", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.domain_qemu_attach(pid_value as _, flags as _)?;
        Ok(give(result, connection(domain)))
    })
}

/// Sends a command to the agent inside a guest and waits for the reply.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuAgentCommand(domain: *mut VirDomain, cmd: *const c_char, timeout: c_int, flags: c_uint) -> *mut c_char {
    call("virDomainQemuAgentCommand", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.qemu_agent_command(call.text(cmd, "cmd")?, timeout as _, flags as _)?;
        Ok(give_text(&result))
    })
}
