//! The machines that a QEMU can be.

use polyvirt_config::cpu::Arch;
use polyvirt_config::qemucaps::QemuMachine;
use polyvirt_driver::Result;
use serde_json::Value;

use super::{Ask, required};
use crate::capabilities::{Accelerator, Capabilities};

/// The machines, the one that guests get when nothing is said first, the others in QEMU's order.
pub(super) fn of(
    found: &Capabilities,
    on: Accelerator,
    qemu: &mut dyn Ask,
) -> Result<Vec<QemuMachine>> {
    let answer = required(qemu, "query-machines", Value::Null)?;
    let machines = answer.as_array().into_iter().flatten();
    let mut machines: Vec<QemuMachine> = machines.filter_map(|one| machine(one, on)).collect();
    // What guests get when nothing is said must not change with QEMU's opinion.
    let preferred = preferred(found.arch());
    let position = machines.iter().position(|machine| {
        Some(machine.name.as_str()) == preferred || machine.alias.as_deref() == preferred
    });
    let default = || machines.iter().position(|one| one.default == Some(true));
    if let Some(first) = position.filter(|_| preferred.is_some()).or_else(default) {
        machines[..=first].rotate_right(1);
    }
    Ok(machines)
}

/// One machine; none for the one that is no machine.
fn machine(one: &Value, on: Accelerator) -> Option<QemuMachine> {
    let name = one["name"].as_str().filter(|name| *name != "none")?;
    let text = |key| one.get(key).and_then(Value::as_str).map(str::to_owned);
    let is = |key| one.get(key).and_then(Value::as_bool);
    let set = |key| is(key).filter(|set| *set);
    let max_cpus = one.get("cpu-max").and_then(Value::as_u64);
    Some(QemuMachine {
        r#type: on.name().to_owned(),
        name: name.to_owned(),
        alias: text("alias"),
        hotplug_cpus: set("hotpluggable-cpus"),
        max_cpus: max_cpus.map(|max| max.try_into().unwrap_or(u32::MAX)),
        default: set("is-default"),
        default_cpu: text("default-cpu-type"),
        numa_mem_supported: set("numa-mem-supported"),
        default_ra_mid: text("default-ram-id"),
        deprecated: set("deprecated"),
        acpi: is("acpi"),
    })
}

/// The machine that guests of an architecture have always got, by any of its names.
const fn preferred(arch: Arch) -> Option<&'static str> {
    Some(match arch {
        Arch::Alpha => "clipper",
        Arch::Armv7l
        | Arch::Armv7b
        | Arch::Aarch64
        | Arch::Loongarch64
        | Arch::Riscv32
        | Arch::Riscv64 => "virt",
        Arch::Cris => "axis-dev88",
        Arch::I686 | Arch::X8664 => "pc",
        Arch::Lm32 => "lm32-evr",
        Arch::M68k => "mcf5208evb",
        Arch::Microblaze | Arch::Microblazeel => "petalogix-s3adsp1800",
        Arch::Mips | Arch::Mipsel | Arch::Mips64 | Arch::Mips64el => "malta",
        Arch::Openrisc => "or1k-sim",
        Arch::Ppc | Arch::Ppcle => "g3beige",
        Arch::Ppc64 | Arch::Ppc64le => "pseries",
        Arch::Ppcemb => "bamboo",
        Arch::S390x => "s390-ccw-virtio",
        Arch::Sh4 | Arch::Sh4eb => "shix",
        Arch::Sparc => "SS-5",
        Arch::Sparc64 => "sun4u",
        Arch::Unicore32 => "puv3",
        Arch::Xtensa | Arch::Xtensaeb => "sim",
        Arch::Armv6l | Arch::Ia64 | Arch::Parisc | Arch::Parisc64 | Arch::S390 => return None,
    })
}
