// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Functions: connect.

use super::prelude::*;

/// The functions, by number.
pub(super) const FUNCTIONS: &[Function] = &[
    ("virConnectSetIdentity", vir_connect_set_identity),
    ("virConnectGetType", vir_connect_get_type),
    ("virConnectGetVersion", vir_connect_get_version),
    ("virConnectGetLibVersion", vir_connect_get_lib_version),
    ("virConnectGetHostname", vir_connect_get_hostname),
    ("virConnectGetURI", vir_connect_get_uri),
    ("virConnectGetSysinfo", vir_connect_get_sysinfo),
    ("virConnectSetKeepAlive", vir_connect_set_keep_alive),
    ("virConnectGetMaxVcpus", vir_connect_get_max_vcpus),
    ("virConnectGetCapabilities", vir_connect_get_capabilities),
    ("virConnectIsEncrypted", vir_connect_is_encrypted),
    ("virConnectIsSecure", vir_connect_is_secure),
    ("virConnectIsAlive", vir_connect_is_alive),
    ("virConnectCompareCPU", vir_connect_compare_cpu),
    ("virConnectCompareHypervisorCPU", vir_connect_compare_hypervisor_cpu),
    ("virConnectGetCPUModelNames", vir_connect_get_cpu_model_names),
    ("virConnectBaselineCPU", vir_connect_baseline_cpu),
    ("virConnectBaselineHypervisorCPU", vir_connect_baseline_hypervisor_cpu),
    ("virConnectGetDomainCapabilities", vir_connect_get_domain_capabilities),
];

fn vir_connect_set_identity(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let params = c.params()?;
    let flags = c.number()?;
    c.give(conn.set_identity(&params, flags))
}

fn vir_connect_get_type(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.driver_type())
}

fn vir_connect_get_version(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.version())
}

fn vir_connect_get_lib_version(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.lib_version())
}

fn vir_connect_get_hostname(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.hostname())
}

fn vir_connect_get_uri(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.uri())
}

fn vir_connect_get_sysinfo(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let flags = c.number()?;
    c.give(conn.sysinfo(flags))
}

fn vir_connect_set_keep_alive(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let interval = c.number()?;
    let count = c.number()?;
    c.give(conn.set_keep_alive(interval, count))
}

fn vir_connect_get_max_vcpus(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let type_ = c.text_or_none()?;
    c.give(conn.max_vcpus(type_.as_deref()))
}

fn vir_connect_get_capabilities(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.capabilities())
}

fn vir_connect_is_encrypted(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.is_encrypted())
}

fn vir_connect_is_secure(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.is_secure())
}

fn vir_connect_is_alive(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    c.give(conn.is_alive())
}

fn vir_connect_compare_cpu(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_desc = c.text("xmlDesc")?;
    let flags = c.number()?;
    c.give(conn.compare_cpu(&xml_desc, ConnectCompareCpuFlags::of(flags)))
}

fn vir_connect_compare_hypervisor_cpu(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let emulator = c.text_or_none()?;
    let arch = c.text_or_none()?;
    let machine = c.text_or_none()?;
    let virttype = c.text_or_none()?;
    let xml_cpu = c.text("xmlCPU")?;
    let flags = c.number()?;
    c.give(conn.compare_hypervisor_cpu(emulator.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref(), &xml_cpu, ConnectCompareCpuFlags::of(flags)))
}

fn vir_connect_get_cpu_model_names(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let arch = c.text("arch")?;
    let flags = c.number()?;
    c.give(conn.cpu_model_names(&arch, flags))
}

fn vir_connect_baseline_cpu(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let xml_cpus = c.texts()?;
    let flags = c.number()?;
    c.give(conn.baseline_cpu(&each(&xml_cpus), ConnectBaselineCpuFlags::of(flags)))
}

fn vir_connect_baseline_hypervisor_cpu(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let emulator = c.text_or_none()?;
    let arch = c.text_or_none()?;
    let machine = c.text_or_none()?;
    let virttype = c.text_or_none()?;
    let xml_cpus = c.texts()?;
    let flags = c.number()?;
    c.give(conn.baseline_hypervisor_cpu(emulator.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref(), &each(&xml_cpus), ConnectBaselineCpuFlags::of(flags)))
}

fn vir_connect_get_domain_capabilities(c: &mut Call<'_>) -> Outcome {
    let conn = c.object::<Connect>()?;
    let emulatorbin = c.text_or_none()?;
    let arch = c.text_or_none()?;
    let machine = c.text_or_none()?;
    let virttype = c.text_or_none()?;
    let flags = c.number()?;
    c.give(conn.domain_capabilities(emulatorbin.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref(), ConnectGetDomainCapabilitiesFlags::of(flags)))
}
