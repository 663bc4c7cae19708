// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions of `libvirtmod`: connect.

use super::prelude::*;

/// The functions, for the module's table.
pub(super) const FUNCTIONS: &[Function] = &[
    Function::new(c"virInitialize", c"virInitialize()\n--\n\nPrepares the library for use.", 0, Failure::MinusOne, vir_initialize),
    Function::new(c"virConnectOpen", c"virConnectOpen(name)\n--\n\nOpens a connection with full access.", 1, Failure::None, vir_connect_open),
    Function::new(c"virConnectOpenReadOnly", c"virConnectOpenReadOnly(name)\n--\n\nOpens a connection that can only look, not change anything.", 1, Failure::None, vir_connect_open_read_only),
    Function::new(c"virConnectSetIdentity", c"virConnectSetIdentity(conn, params, flags)\n--\n\nReplaces the identity under which the server judges a connection's calls.", 3, Failure::MinusOne, vir_connect_set_identity),
    Function::new(c"virConnectGetType", c"virConnectGetType(conn)\n--\n\nTells the name of the hypervisor driver behind a connection, such as `QEMU`.", 1, Failure::None, vir_connect_get_type),
    Function::new(c"virConnectGetVersion", c"virConnectGetVersion(conn)\n--\n\nTells the version of the hypervisor that runs the domains.", 1, Failure::None, vir_connect_get_version),
    Function::new(c"virConnectGetLibVersion", c"virConnectGetLibVersion(conn)\n--\n\nTells the version of the library on the side of the server.", 1, Failure::None, vir_connect_get_lib_version),
    Function::new(c"virConnectGetHostname", c"virConnectGetHostname(conn)\n--\n\nTells the name of the host that runs the hypervisor.", 1, Failure::None, vir_connect_get_hostname),
    Function::new(c"virConnectGetURI", c"virConnectGetURI(conn)\n--\n\nTells the URI a connection was opened with.", 1, Failure::None, vir_connect_get_uri),
    Function::new(c"virConnectGetSysinfo", c"virConnectGetSysinfo(conn, flags)\n--\n\nDescribes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.", 2, Failure::None, vir_connect_get_sysinfo),
    Function::new(c"virConnectSetKeepAlive", c"virConnectSetKeepAlive(conn, interval, count)\n--\n\nSets how often the other side is asked for a sign of life.", 3, Failure::MinusOne, vir_connect_set_keep_alive),
    Function::new(c"virConnectGetMaxVcpus", c"virConnectGetMaxVcpus(conn, type)\n--\n\nTells how many virtual CPUs a domain may have at most.", 2, Failure::MinusOne, vir_connect_get_max_vcpus),
    Function::new(c"virConnectGetCapabilities", c"virConnectGetCapabilities(conn)\n--\n\nDescribes what the host and its hypervisor can do, as XML.", 1, Failure::None, vir_connect_get_capabilities),
    Function::new(c"virConnectIsEncrypted", c"virConnectIsEncrypted(conn)\n--\n\nTells whether the connection's traffic is encrypted.", 1, Failure::MinusOne, vir_connect_is_encrypted),
    Function::new(c"virConnectIsSecure", c"virConnectIsSecure(conn)\n--\n\nTells whether the connection is safe from eavesdropping.", 1, Failure::MinusOne, vir_connect_is_secure),
    Function::new(c"virConnectIsAlive", c"virConnectIsAlive(conn)\n--\n\nTells whether the connection still works.", 1, Failure::MinusOne, vir_connect_is_alive),
    Function::new(c"virConnectCompareCPU", c"virConnectCompareCPU(conn, xmlDesc, flags)\n--\n\nCompares a CPU description with the host's CPU.", 3, Failure::MinusOne, vir_connect_compare_cpu),
    Function::new(c"virConnectCompareHypervisorCPU", c"virConnectCompareHypervisorCPU(conn, emulator, arch, machine, virttype, xmlCPU, flags)\n--\n\nCompares a CPU description with what the hypervisor can offer on this host.", 7, Failure::MinusOne, vir_connect_compare_hypervisor_cpu),
    Function::new(c"virConnectGetCPUModelNames", c"virConnectGetCPUModelNames(conn, arch, flags)\n--\n\nLists the CPU models known for an architecture.", 3, Failure::None, vir_connect_get_cpu_model_names),
    Function::new(c"virConnectBaselineCPU", c"virConnectBaselineCPU(conn, xmlCPUs, flags)\n--\n\nComputes the richest CPU description that all given CPUs can provide.", 3, Failure::None, vir_connect_baseline_cpu),
    Function::new(c"virConnectBaselineHypervisorCPU", c"virConnectBaselineHypervisorCPU(conn, emulator, arch, machine, virttype, xmlCPUs, flags)\n--\n\nComputes the richest CPU description that all given CPUs and this hypervisor can provide.", 7, Failure::None, vir_connect_baseline_hypervisor_cpu),
    Function::new(c"virConnectGetDomainCapabilities", c"virConnectGetDomainCapabilities(conn, emulatorbin, arch, machine, virttype, flags)\n--\n\nDescribes what the hypervisor offers for domains of a certain kind, as XML.", 6, Failure::None, vir_connect_get_domain_capabilities),
];

fn vir_initialize<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    c.give(library::initialize())
}

fn vir_connect_open<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let name = c.text_or_none(0)?;
    c.give(c.wait(|| Connect::open(name.as_deref())))
}

fn vir_connect_open_read_only<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let name = c.text_or_none(0)?;
    c.give(c.wait(|| Connect::open_read_only(name.as_deref())))
}

fn vir_connect_set_identity<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let params = c.params(1, params::connect_identity::FIELDS)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.set_identity(&params, flags)))
}

fn vir_connect_get_type<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.driver_type()))
}

fn vir_connect_get_version<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.version()))
}

fn vir_connect_get_lib_version<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.lib_version()))
}

fn vir_connect_get_hostname<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.hostname()))
}

fn vir_connect_get_uri<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(conn.uri())
}

fn vir_connect_get_sysinfo<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let flags = c.number(1)?;
    c.give(c.wait(|| conn.sysinfo(flags)))
}

fn vir_connect_set_keep_alive<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let interval = c.number(1)?;
    let count = c.number(2)?;
    c.give(c.wait(|| conn.set_keep_alive(interval, count)))
}

fn vir_connect_get_max_vcpus<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let type_ = c.text_or_none(1)?;
    c.give(c.wait(|| conn.max_vcpus(type_.as_deref())))
}

fn vir_connect_get_capabilities<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give(c.wait(|| conn.capabilities()))
}

fn vir_connect_is_encrypted<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give_truth(c.wait(|| conn.is_encrypted()))
}

fn vir_connect_is_secure<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give_truth(c.wait(|| conn.is_secure()))
}

fn vir_connect_is_alive<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    c.give_truth(c.wait(|| conn.is_alive()))
}

fn vir_connect_compare_cpu<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_desc = c.text(1, "xmlDesc")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.compare_cpu(&xml_desc, ConnectCompareCpuFlags::of(flags))))
}

fn vir_connect_compare_hypervisor_cpu<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let emulator = c.text_or_none(1)?;
    let arch = c.text_or_none(2)?;
    let machine = c.text_or_none(3)?;
    let virttype = c.text_or_none(4)?;
    let xml_cpu = c.text(5, "xmlCPU")?;
    let flags = c.number(6)?;
    c.give(c.wait(|| conn.compare_hypervisor_cpu(emulator.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref(), &xml_cpu, ConnectCompareCpuFlags::of(flags))))
}

fn vir_connect_get_cpu_model_names<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let arch = c.text(1, "arch")?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.cpu_model_names(&arch, flags)))
}

fn vir_connect_baseline_cpu<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let xml_cpus = c.texts(1)?;
    let flags = c.number(2)?;
    c.give(c.wait(|| conn.baseline_cpu(&xml_cpus.each(), ConnectBaselineCpuFlags::of(flags))))
}

fn vir_connect_baseline_hypervisor_cpu<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let emulator = c.text_or_none(1)?;
    let arch = c.text_or_none(2)?;
    let machine = c.text_or_none(3)?;
    let virttype = c.text_or_none(4)?;
    let xml_cpus = c.texts(5)?;
    let flags = c.number(6)?;
    c.give(c.wait(|| conn.baseline_hypervisor_cpu(emulator.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref(), &xml_cpus.each(), ConnectBaselineCpuFlags::of(flags))))
}

fn vir_connect_get_domain_capabilities<'py>(c: &Call<'_, 'py>) -> Outcome<'py> {
    let conn = c.object::<Connect>(0)?;
    let emulatorbin = c.text_or_none(1)?;
    let arch = c.text_or_none(2)?;
    let machine = c.text_or_none(3)?;
    let virttype = c.text_or_none(4)?;
    let flags = c.number(5)?;
    c.give(c.wait(|| conn.domain_capabilities(emulatorbin.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref(), ConnectGetDomainCapabilitiesFlags::of(flags))))
}
