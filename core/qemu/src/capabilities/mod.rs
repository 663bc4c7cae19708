//! What a QEMU can do.

mod flag;
mod guests;
mod kept;
pub mod offer;
pub mod probe;

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::DomainType;
use polyvirt_config::qemucaps::{QemuCpuModel, QemuHostCpu, QemuMachine, QemuProbe};

pub use flag::{Flag, Flags};
pub(crate) use offer::nearest_to_host;

/// What guests run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Accelerator {
    /// The host's CPU, through the kernel.
    Kvm,
    /// A translator.
    Tcg,
}

impl Accelerator {
    /// What guests of a type run on.
    pub const fn of(kind: DomainType) -> Self {
        match kind {
            DomainType::Kvm => Self::Kvm,
            _ => Self::Tcg,
        }
    }

    /// Its name in probes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Tcg => "tcg",
        }
    }
}

/// What a QEMU can do.
#[derive(Clone, Debug)]
pub struct Capabilities {
    /// What it has that others lack.
    pub flags: Flags,
    /// As it is kept on disk: machines, models of CPU, versions.
    pub probe: QemuProbe,
}

impl Capabilities {
    /// Whether it has something that others lack.
    pub const fn has(&self, flag: Flag) -> bool {
        self.flags.has(flag)
    }

    /// Its guests' architecture.
    pub const fn arch(&self) -> Arch {
        self.probe.arch
    }

    /// Its version: major × 1,000,000 + minor × 1,000 + micro.
    pub fn version(&self) -> u64 {
        self.probe.version.unwrap_or_default()
    }

    /// Machines, in QEMU's order.
    pub fn machines(&self, on: Accelerator) -> impl Iterator<Item = &QemuMachine> {
        let machines = self.probe.machine.iter();
        machines.filter(move |machine| machine.r#type == on.name())
    }

    /// A machine by its name or its other name.
    pub fn machine(&self, on: Accelerator, name: &str) -> Option<&QemuMachine> {
        self.machines(on)
            .find(|machine| machine.name == name || machine.alias.as_deref() == Some(name))
    }

    /// The machine that guests get when nothing is said.
    pub fn default_machine(&self, on: Accelerator) -> Option<&QemuMachine> {
        self.machines(on)
            .find(|machine| machine.default == Some(true))
    }

    /// Models of CPU, in QEMU's order.
    pub fn cpu_models(&self, on: Accelerator) -> impl Iterator<Item = &QemuCpuModel> {
        let models = self.probe.cpu.iter();
        models.filter(move |model| model.r#type == on.name())
    }

    /// What a guest with the host's own CPU gets.
    pub fn host_cpu(&self, on: Accelerator) -> Option<&QemuHostCpu> {
        let hosts = self.probe.host_cpu.iter();
        hosts.into_iter().find(|cpu| cpu.r#type == on.name())
    }
}
