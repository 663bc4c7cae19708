// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Exports: connect.

use crate::prelude::*;

/// Adds a reference to a connection.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectRef(conn: *mut VirConnect) -> c_int {
    call("virConnectRef", |call| unsafe {
        let conn = call.handle(conn)?;
        call.keep(conn)
    })
}

/// Replaces the identity under which the server judges a connection's calls.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectSetIdentity(conn: *mut VirConnect, params: *mut CTypedParameter, nparams: c_int, flags: c_uint) -> c_int {
    call("virConnectSetIdentity", |call| unsafe {
        let conn = call.handle(conn)?;
        conn.set_identity(&call.params(params, nparams, "params", "nparams")?, flags as _)?;
        Ok(0)
    })
}

/// Tells the version of the hypervisor that runs the domains.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetVersion(conn: *mut VirConnect, hv_ver: *mut c_ulong) -> c_int {
    call("virConnectGetVersion", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(hv_ver, "hvVer")?;
        let new_hv_ver = conn.version()?;
        store(hv_ver, new_hv_ver as _);
        Ok(0)
    })
}

/// Tells the version of the library on the side of the server.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetLibVersion(conn: *mut VirConnect, lib_ver: *mut c_ulong) -> c_int {
    call("virConnectGetLibVersion", |call| unsafe {
        let conn = call.handle(conn)?;
        call.required(lib_ver, "libVer")?;
        let new_lib_ver = conn.lib_version()?;
        store(lib_ver, new_lib_ver as _);
        Ok(0)
    })
}

/// Tells the name of the host that runs the hypervisor.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetHostname(conn: *mut VirConnect) -> *mut c_char {
    call("virConnectGetHostname", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.hostname()?;
        Ok(give_text(&result))
    })
}

/// Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetSysinfo(conn: *mut VirConnect, flags: c_uint) -> *mut c_char {
    call("virConnectGetSysinfo", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.sysinfo(flags as _)?;
        Ok(give_text(&result))
    })
}

/// Sets how often the other side is asked for a sign of life.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectSetKeepAlive(conn: *mut VirConnect, interval: c_int, count: c_uint) -> c_int {
    call("virConnectSetKeepAlive", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.set_keep_alive(interval as _, count as _)?;
        Ok(result as _)
    })
}

/// Tells how many virtual CPUs a domain may have at most.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetMaxVcpus(conn: *mut VirConnect, type_: *const c_char) -> c_int {
    call("virConnectGetMaxVcpus", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.max_vcpus(call.text_or_none(type_, "type")?)?;
        Ok(result as _)
    })
}

/// Describes what the host and its hypervisor can do, as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetCapabilities(conn: *mut VirConnect) -> *mut c_char {
    call("virConnectGetCapabilities", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.capabilities()?;
        Ok(give_text(&result))
    })
}

/// Tells whether the connection's traffic is encrypted.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectIsEncrypted(conn: *mut VirConnect) -> c_int {
    call("virConnectIsEncrypted", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.is_encrypted()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether the connection is safe from eavesdropping.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectIsSecure(conn: *mut VirConnect) -> c_int {
    call("virConnectIsSecure", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.is_secure()?;
        Ok(c_int::from(result))
    })
}

/// Tells whether the connection still works.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectIsAlive(conn: *mut VirConnect) -> c_int {
    call("virConnectIsAlive", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.is_alive()?;
        Ok(c_int::from(result))
    })
}

/// Compares a CPU description with the host's CPU.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectCompareCPU(conn: *mut VirConnect, xml_desc: *const c_char, flags: c_uint) -> c_int {
    call("virConnectCompareCPU", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.compare_cpu(call.text(xml_desc, "xmlDesc")?, ConnectCompareCpuFlags::from_bits_retain(flags as u32))?;
        Ok(result.0 as _)
    })
}

/// Compares a CPU description with what the hypervisor can offer on this host.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectCompareHypervisorCPU(conn: *mut VirConnect, emulator: *const c_char, arch: *const c_char, machine: *const c_char, virttype: *const c_char, xml_cpu: *const c_char, flags: c_uint) -> c_int {
    call("virConnectCompareHypervisorCPU", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.compare_hypervisor_cpu(call.text_or_none(emulator, "emulator")?, call.text_or_none(arch, "arch")?, call.text_or_none(machine, "machine")?, call.text_or_none(virttype, "virttype")?, call.text(xml_cpu, "xmlCPU")?, ConnectCompareCpuFlags::from_bits_retain(flags as u32))?;
        Ok(result.0 as _)
    })
}

/// Lists the CPU models known for an architecture.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetCPUModelNames(conn: *mut VirConnect, arch: *const c_char, models: *mut *mut *mut c_char, flags: c_uint) -> c_int {
    call("virConnectGetCPUModelNames", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(models);
        let new_models = conn.cpu_model_names(call.text(arch, "arch")?, flags as _)?;
        let count = give_texts(models, &new_models);
        Ok(count)
    })
}

/// Computes the richest CPU description that all given CPUs can provide.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectBaselineCPU(conn: *mut VirConnect, xml_cpus: *const *const c_char, ncpus: c_uint, flags: c_uint) -> *mut c_char {
    call("virConnectBaselineCPU", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.baseline_cpu(&call.texts(xml_cpus, ncpus, "xmlCPUs", "ncpus")?, ConnectBaselineCpuFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Computes the richest CPU description that all given CPUs and this hypervisor can provide.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectBaselineHypervisorCPU(conn: *mut VirConnect, emulator: *const c_char, arch: *const c_char, machine: *const c_char, virttype: *const c_char, xml_cpus: *const *const c_char, ncpus: c_uint, flags: c_uint) -> *mut c_char {
    call("virConnectBaselineHypervisorCPU", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.baseline_hypervisor_cpu(call.text_or_none(emulator, "emulator")?, call.text_or_none(arch, "arch")?, call.text_or_none(machine, "machine")?, call.text_or_none(virttype, "virttype")?, &call.texts(xml_cpus, ncpus, "xmlCPUs", "ncpus")?, ConnectBaselineCpuFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}

/// Describes what the hypervisor offers for domains of a certain kind, as XML.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetDomainCapabilities(conn: *mut VirConnect, emulatorbin: *const c_char, arch: *const c_char, machine: *const c_char, virttype: *const c_char, flags: c_uint) -> *mut c_char {
    call("virConnectGetDomainCapabilities", |call| unsafe {
        let conn = call.handle(conn)?;
        let result = conn.domain_capabilities(call.text_or_none(emulatorbin, "emulatorbin")?, call.text_or_none(arch, "arch")?, call.text_or_none(machine, "machine")?, call.text_or_none(virttype, "virttype")?, ConnectGetDomainCapabilitiesFlags::from_bits_retain(flags as u32))?;
        Ok(give_text(&result))
    })
}
