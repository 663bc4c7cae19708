//! The CPU: the one a machine has by itself, how much of it is checked, and which CPUs belong to which NUMA node.

use polyvirt_config::cpu::{
    Arch, Cpu, CpuCheck, CpuFallback, CpuFeature, CpuFeaturePolicy, CpuMatch, CpuMode, CpuModel,
};
use polyvirt_config::domain::{Domain, MemoryDeviceModel, NumaCell, NumaTopology};
use polyvirt_config::values::CpuSet;
use polyvirt_config::{Error, Result};

use super::machine::{Board, Guest, is_arm, is_ppc64, is_s390, is_x86};
use crate::Flag;
use crate::capabilities::Accelerator;

/// Gives a guest that names no CPU the one that its machine has.
pub(super) fn choose(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    let said = domain.cpu.as_ref().is_some_and(|cpu| {
        let named = cpu.model.as_ref().is_some_and(|model| model.text.is_some());
        named || !matches!(cpu.mode, None | Some(CpuMode::Custom))
    });
    // What QEMU says of ARM and RISC-V holds for its translator alone.
    if !described(guest.arch) {
        return Ok(());
    }
    let told = is_x86(guest.arch) || is_s390(guest.arch) || is_ppc64(guest.arch);
    if said || !told && guest.on == Accelerator::Kvm {
        return Ok(());
    }
    let Some(model) = machines_own(domain, guest) else {
        return Ok(());
    };
    if model == "host" && guest.on != Accelerator::Kvm {
        let what = "the machine has the host's own CPU, which only KVM can give to guests";
        return Err(Error::internal(what));
    }
    let cpu = domain.cpu.get_or_insert_with(Cpu::default);
    if model == "host" {
        let whole = is_s390(guest.arch) && guest.has(Flag::QueryCpuModelExpansion);
        cpu.mode = Some(if whole {
            CpuMode::HostModel
        } else {
            CpuMode::HostPassthrough
        });
        return Ok(());
    }
    // It may have what no host has, and QEMU leaves that out.
    cpu.check = Some(CpuCheck::None);
    cpu.mode = Some(CpuMode::Custom);
    cpu.r#match = Some(CpuMatch::Exact);
    cpu.model = Some(CpuModel {
        fallback: Some(CpuFallback::Forbid),
        vendor_id: cpu.model.take().and_then(|model| model.vendor_id),
        text: Some(model),
    });
    Ok(())
}

/// Whether CPUs of that architecture have models.
const fn described(arch: Arch) -> bool {
    is_x86(arch)
        || is_s390(arch)
        || is_ppc64(arch)
        || is_arm(arch)
        || matches!(arch, Arch::Riscv32 | Arch::Riscv64 | Arch::Loongarch64)
}

/// The CPU of a machine, by the name that guests' documents have for it.
fn machines_own(domain: &Domain, guest: &Guest<'_>) -> Option<String> {
    let machine = domain.os().r#type.as_ref()?.machine.as_deref()?;
    let machine = guest.capabilities.machine(guest.on, machine)?;
    let typename = machine.default_cpu.as_deref()?;
    let mut models = guest.capabilities.cpu_models(guest.on);
    let model = models.find(|model| model.typename.as_deref() == Some(typename));
    model.map(|model| model.name.clone())
}

/// Says how much of the CPU is checked at a start, and spreads CPUs over NUMA nodes.
pub(super) fn complete(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    if let Some(cpu) = &mut domain.cpu {
        vectors(cpu)?;
        let translated = guest.on == Accelerator::Tcg;
        if cpu.mode == Some(CpuMode::HostPassthrough) && cpu.migratable.is_none() {
            let off = is_x86(guest.arch).then_some(false);
            cpu.migratable = if guest.has(Flag::CpuMigratable) {
                Some(true)
            } else {
                off
            };
        }
        let named = cpu.model.as_ref().is_some_and(|model| model.text.is_some());
        let check = match cpu.mode {
            Some(CpuMode::HostPassthrough | CpuMode::Maximum) => Some(CpuCheck::None),
            Some(CpuMode::HostModel) => Some(CpuCheck::Partial),
            _ if !named => None,
            _ if translated => Some(CpuCheck::None),
            _ => Some(CpuCheck::Partial),
        };
        cpu.check = cpu.check.or(check);
    }
    one_node(domain, guest)?;
    rest_to_first_node(domain);
    Ok(())
}

/// Lengths of vectors of the Scalable Vector Extension need the extension itself.
fn vectors(cpu: &mut Cpu) -> Result<()> {
    let length = |feature: &CpuFeature| feature.name.starts_with("sve") && feature.name != "sve";
    if !cpu.feature.iter().any(length) {
        return Ok(());
    }
    let off = [CpuFeaturePolicy::Disable, CpuFeaturePolicy::Forbid];
    match cpu.feature.iter_mut().find(|feature| feature.name == "sve") {
        Some(sve) if off.contains(&sve.policy) => Err(Error::unsupported(
            "lengths of SVE vectors are given although 'sve' is off",
        )),
        Some(sve) => {
            sve.policy = CpuFeaturePolicy::Require;
            Ok(())
        }
        None => {
            cpu.feature.push(CpuFeature {
                policy: CpuFeaturePolicy::Require,
                name: "sve".to_owned(),
            });
            Ok(())
        }
    }
}

/// Memory that comes and goes belongs to a NUMA node, so a new guest that has such gets one.
fn one_node(domain: &mut Domain, guest: &Guest<'_>) -> Result<()> {
    let numa = domain.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref());
    let nodes = numa.is_some_and(|numa| !numa.cell.is_empty());
    let grows = domain.max_memory.is_some();
    if !guest.update || !grows || nodes || guest.board == Board::S390Ccw {
        return Ok(());
    }
    let mut memory = domain.memory.as_ref().map_or(0, |memory| memory.text);
    for module in &mut domain.devices_mut().memory {
        memory = memory.checked_sub(module.size()).ok_or_else(|| {
            Error::xml("the memory modules are larger than the memory of the domain")
        })?;
        match &mut module.model {
            MemoryDeviceModel::Dimm(it) => it.target.node.get_or_insert(0),
            MemoryDeviceModel::Nvdimm(it) => it.target.node.get_or_insert(0),
            MemoryDeviceModel::VirtioMem(it) => it.target.node.get_or_insert(0),
            MemoryDeviceModel::VirtioPmem(_) | MemoryDeviceModel::SgxEpc(_) => continue,
        };
    }
    let cell = NumaCell {
        id: Some(0),
        memory,
        unit: Some("KiB".to_owned()),
        ..NumaCell::default()
    };
    domain.cpu.get_or_insert_with(Cpu::default).numa = Some(NumaTopology {
        cell: vec![cell],
        ..NumaTopology::default()
    });
    Ok(())
}

/// CPUs that no node is said to have are the first node's.
fn rest_to_first_node(domain: &mut Domain) {
    let most = domain.max_vcpus();
    let Some(numa) = domain.cpu.as_mut().and_then(|cpu| cpu.numa.as_mut()) else {
        return;
    };
    let Some((first, others)) = numa.cell.split_first_mut() else {
        return;
    };
    let mut spread = CpuSet::default();
    for cell in std::iter::once(&*first).chain(&*others) {
        for cpu in cell.cpus.iter().flat_map(CpuSet::iter) {
            spread.insert(cpu);
        }
    }
    let rest = (0..most).filter(|cpu| !spread.contains(*cpu));
    let mut own = first.cpus.clone().unwrap_or_default();
    let mut more = false;
    for cpu in rest {
        own.insert(cpu);
        more = true;
    }
    if more {
        first.cpus = Some(own);
    }
}
