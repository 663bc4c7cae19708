// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: domain guest.

use crate::prelude::*;

/// Asks the guest to put itself to sleep.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPMSuspendForDuration(domain: *mut VirDomain, target: c_uint, duration: c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainPMSuspendForDuration", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.pm_suspend_for_duration(NodeSuspendTarget(target as i32), duration as _, flags as _)?;
        Ok(0)
    })
}

/// Wakes a guest that put itself to sleep. A guest that does not sleep gives `VIR_ERR_OPERATION_INVALID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPMWakeup(domain: *mut VirDomain, flags: c_uint) -> c_int {
    call("virDomainPMWakeup", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.pm_wakeup(flags as _)?;
        Ok(0)
    })
}

/// Asks for the host name that the guest gives itself.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetHostname(domain: *mut VirDomain, flags: c_uint) -> *mut c_char {
    call("virDomainGetHostname", |call| unsafe {
        let domain = call.handle(domain)?;
        let result = domain.hostname(DomainGetHostnameFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Sends a signal to a process in the guest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSendProcessSignal(domain: *mut VirDomain, pid_value: c_longlong, signum: c_uint, flags: c_uint) -> c_int {
    call("virDomainSendProcessSignal", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.send_process_signal(pid_value as _, DomainProcessSignal(signum as i32), flags as _)?;
        Ok(0)
    })
}

/// Makes the guest discard unused blocks of its file systems, so that the host can give their storage back.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSTrim(dom: *mut VirDomain, mount_point: *const c_char, minimum: c_ulonglong, flags: c_uint) -> c_int {
    call("virDomainFSTrim", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.fs_trim(call.text_or_none(mount_point, "mountPoint")?, minimum as _, flags as _)?;
        Ok(0)
    })
}

/// Makes the guest flush file systems and hold back writes to them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSFreeze(dom: *mut VirDomain, mountpoints: *const *const c_char, nmountpoints: c_uint, flags: c_uint) -> c_int {
    call("virDomainFSFreeze", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.fs_freeze(&call.texts(mountpoints, nmountpoints, "mountpoints", "nmountpoints")?, flags as _)?;
        Ok(result as _)
    })
}

/// Lets the guest write to frozen file systems again. Needs the guest agent. Nothing frozen is not an error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSThaw(dom: *mut VirDomain, mountpoints: *const *const c_char, nmountpoints: c_uint, flags: c_uint) -> c_int {
    call("virDomainFSThaw", |call| unsafe {
        let dom = call.handle(dom)?;
        let result = dom.fs_thaw(&call.texts(mountpoints, nmountpoints, "mountpoints", "nmountpoints")?, flags as _)?;
        Ok(result as _)
    })
}

/// Frees one record that `virDomainGetFSInfo` returned, with everything in it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSInfoFree(info: *mut CDomainFsInfo) {
    freeing(|| unsafe { free_record(info) });
}

/// Lists the file systems mounted in the guest and the disks they lie on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetFSInfo(dom: *mut VirDomain, info: *mut *mut *mut CDomainFsInfo, flags: c_uint) -> c_int {
    call("virDomainGetFSInfo", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(info, "info")?;
        clear(info);
        let new_info = dom.fs_info(flags as _)?;
        let count = give_records(info, new_info, &connection(dom));
        Ok(count)
    })
}

/// Reads the guest's clock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetTime(dom: *mut VirDomain, seconds: *mut c_longlong, nseconds: *mut c_uint, flags: c_uint) -> c_int {
    call("virDomainGetTime", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(seconds, "seconds")?;
        call.required(nseconds, "nseconds")?;
        let (new_seconds, new_nseconds) = dom.time(flags as _)?;
        store(seconds, new_seconds as _);
        store(nseconds, new_nseconds as _);
        Ok(0)
    })
}

/// Sets the guest's clock.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetTime(dom: *mut VirDomain, seconds: c_longlong, nseconds: c_uint, flags: c_uint) -> c_int {
    call("virDomainSetTime", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.set_time(seconds as _, nseconds as _, DomainSetTimeFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Lists the guest's network interfaces with their IP addresses.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInterfaceAddresses(dom: *mut VirDomain, ifaces: *mut *mut *mut CDomainInterface, source: c_uint, flags: c_uint) -> c_int {
    call("virDomainInterfaceAddresses", |call| unsafe {
        let dom = call.handle(dom)?;
        call.required(ifaces, "ifaces")?;
        clear(ifaces);
        let new_ifaces = dom.interface_addresses(DomainInterfaceAddressesSource(source as i32), flags as _)?;
        let count = give_records(ifaces, new_ifaces, &connection(dom));
        Ok(count)
    })
}

/// Frees one record that `virDomainInterfaceAddresses` returned, with everything in it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInterfaceFree(iface: *mut CDomainInterface) {
    freeing(|| unsafe { free_record(iface) });
}

/// Sets the password of a user in the guest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetUserPassword(dom: *mut VirDomain, user: *const c_char, password: *const c_char, flags: c_uint) -> c_int {
    call("virDomainSetUserPassword", |call| unsafe {
        let dom = call.handle(dom)?;
        dom.set_user_password(call.text(user, "user")?, call.text(password, "password")?, DomainSetUserPasswordFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}

/// Asks the guest which virtual CPUs it has, uses, and can stop using.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetGuestVcpus(domain: *mut VirDomain, params: *mut *mut CTypedParameter, nparams: *mut c_uint, flags: c_uint) -> c_int {
    call("virDomainGetGuestVcpus", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = domain.guest_vcpus(flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Makes the guest start or stop using virtual CPUs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetGuestVcpus(domain: *mut VirDomain, cpumap: *const c_char, state: c_int, flags: c_uint) -> c_int {
    call("virDomainSetGuestVcpus", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.set_guest_vcpus(call.text(cpumap, "cpumap")?, state != 0, flags as _)?;
        Ok(0)
    })
}

/// Asks the guest about itself.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetGuestInfo(domain: *mut VirDomain, types: c_uint, params: *mut *mut CTypedParameter, nparams: *mut c_int, flags: c_uint) -> c_int {
    call("virDomainGetGuestInfo", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(params, "params")?;
        clear(params);
        call.required(nparams, "nparams")?;
        let new_params = domain.guest_info(DomainGuestInfoTypes::from_bits_retain(types as u32), flags as _)?;
        give_params(params, nparams, &new_params);
        Ok(0)
    })
}

/// Sets how long later calls wait for the guest agent to answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAgentSetResponseTimeout(domain: *mut VirDomain, timeout: c_int, flags: c_uint) -> c_int {
    call("virDomainAgentSetResponseTimeout", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.agent_set_response_timeout(timeout as _, flags as _)?;
        Ok(0)
    })
}

/// Lists the SSH keys that may log in as a user of the guest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAuthorizedSSHKeysGet(domain: *mut VirDomain, user: *const c_char, keys: *mut *mut *mut c_char, flags: c_uint) -> c_int {
    call("virDomainAuthorizedSSHKeysGet", |call| unsafe {
        let domain = call.handle(domain)?;
        call.required(keys, "keys")?;
        clear(keys);
        let new_keys = domain.authorized_ssh_keys(call.text(user, "user")?, flags as _)?;
        let count = give_texts(keys, &new_keys);
        Ok(count)
    })
}

/// Changes the SSH keys that may log in as a user of the guest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAuthorizedSSHKeysSet(domain: *mut VirDomain, user: *const c_char, keys: *const *const c_char, nkeys: c_uint, flags: c_uint) -> c_int {
    call("virDomainAuthorizedSSHKeysSet", |call| unsafe {
        let domain = call.handle(domain)?;
        domain.authorized_ssh_keys_set(call.text(user, "user")?, &call.texts(keys, nkeys, "keys", "nkeys")?, DomainAuthorizedSshKeysSetFlags::from_bits_retain(flags as u32))?;
        Ok(0)
    })
}
