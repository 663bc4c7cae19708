//! Models of CPUs, and what several CPUs have in common.

use polyvirt_config::Codec;
use polyvirt_config::cpu::Arch;
use polyvirt_driver::{ConnectBaselineCpuFlags, Result};

use super::wrong;
use crate::host::Host;
use crate::hypervisor::flags;

/// The models that are known of an architecture: none where CPUs are only ever those of the host.
pub(crate) fn models(_: &Host, arch: &str, flags: u32) -> Result<Vec<String>> {
    flags::check("testConnectGetCPUModelNames", flags, 0)?;
    let known = Arch::read(arch);
    let known = known.ok_or_else(|| wrong(format!("cannot find architecture {arch}")))?;
    let names = polyvirt_cpu::models(known)?;
    Ok(names.into_iter().map(str::to_owned).collect())
}

/// The richest CPU that guests can have on all of the hosts whose CPUs are given.
pub(crate) fn baseline(
    _: &Host,
    documents: &[&str],
    flags: ConnectBaselineCpuFlags,
) -> Result<String> {
    let known = ConnectBaselineCpuFlags::EXPAND_FEATURES;
    flags::check("testConnectBaselineCPU", flags.bits(), known.bits())?;
    let cpus: Result<Vec<_>> = documents.iter().copied().map(polyvirt_cpu::parse).collect();
    let expand = flags.contains(ConnectBaselineCpuFlags::EXPAND_FEATURES);
    let cpu = polyvirt_cpu::baseline(&cpus?, expand)?;
    Ok(polyvirt_config::format_part("cpu", &cpu))
}
