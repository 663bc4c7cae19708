//! CPUs: what can be had of which.

use polyvirt_config::Result;
use polyvirt_config::cpu::{Cpu, CpuAddressMode, CpuCacheMode, CpuMode};
use polyvirt_config::domain::Domain;

use super::super::machine::{Board, Guest, is_x86};
use super::refused;
use crate::Flag;
use crate::capabilities::Accelerator;

/// The cache that can be emulated.
const EMULATED_LEVEL: u32 = 3;

pub(super) fn check(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    whole_cores(domain, guest)?;
    let Some(cpu) = &domain.cpu else {
        return Ok(());
    };
    if cpu.deprecated_features.is_some() && !guest.has(Flag::QueryCpuModelExpansionDeprecatedProps)
    {
        return refused("this QEMU does not tell which features of CPUs are deprecated");
    }
    if cpu.mode == Some(CpuMode::HostPassthrough) && guest.on != Accelerator::Kvm {
        return refused("only guests on KVM can have the host's own CPU");
    }
    cache(cpu, guest)?;
    address_size(cpu)
}

/// Whether the guest has the host's own CPU, or all that can be had.
const fn is_whole(cpu: &Cpu) -> bool {
    matches!(cpu.mode, Some(CpuMode::HostPassthrough | CpuMode::Maximum))
}

fn cache(cpu: &Cpu, guest: &Guest<'_>) -> Result<()> {
    let Some(cache) = &cpu.cache else {
        return Ok(());
    };
    if !is_x86(guest.arch) {
        return refused("the cache of CPUs can only be chosen on x86");
    }
    let mode = cache.mode.as_str();
    let level = match cache.mode {
        CpuCacheMode::Emulate => cache.level.is_none_or(|level| level == EMULATED_LEVEL),
        CpuCacheMode::Passthrough | CpuCacheMode::Disable => cache.level.is_none(),
    };
    if !level {
        return refused(format!("a cache of mode '{mode}' is not of that level"));
    }
    if cache.mode == CpuCacheMode::Passthrough && !is_whole(cpu) {
        return refused(format!(
            "a cache of mode '{mode}' goes with the host's own CPU"
        ));
    }
    Ok(())
}

fn address_size(cpu: &Cpu) -> Result<()> {
    let Some(size) = &cpu.maxphysaddr else {
        return Ok(());
    };
    match size.mode {
        CpuAddressMode::Passthrough if !is_whole(cpu) => {
            refused("addresses as long as the host's go with the host's own CPU")
        }
        CpuAddressMode::Passthrough if size.bits.is_some() => {
            refused("addresses as long as the host's have no other length")
        }
        CpuAddressMode::Emulate if size.bits.is_none() => {
            refused("the length of addresses is missing")
        }
        CpuAddressMode::Emulate if size.limit.is_some() => {
            refused("only addresses as long as the host's have a limit")
        }
        _ => Ok(()),
    }
}

/// POWER adds and removes CPUs a core at a time.
fn whole_cores(domain: &Domain, guest: &Guest<'_>) -> Result<()> {
    let topology = domain.cpu.as_ref().and_then(|cpu| cpu.topology.as_ref());
    let threads = topology.map_or(1, |topology| topology.threads.max(1));
    let at_start = domain.vcpus_at_start();
    if guest.board == Board::Pseries && !at_start.is_multiple_of(threads) {
        return refused(format!(
            "the number of CPUs is a multiple of the threads of a core, {threads}"
        ));
    }
    Ok(())
}
