//! What follows from the type of a guest's machine.

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::Domain;

/// A guest's architecture and type of machine.
#[derive(Clone, Copy, Debug)]
pub struct Traits<'d> {
    /// The architecture.
    pub arch: Arch,
    /// The type, with its version if it has one.
    pub name: &'d str,
}

impl<'d> Traits<'d> {
    /// Those of a guest.
    pub fn of(domain: &'d Domain) -> Self {
        let kind = domain.os().r#type.as_ref();
        Self {
            arch: kind.and_then(|kind| kind.arch).unwrap_or(Arch::X8664),
            name: kind
                .and_then(|kind| kind.machine.as_deref())
                .unwrap_or_default(),
        }
    }

    /// Whether it is an x86 machine.
    pub const fn is_x86(&self) -> bool {
        matches!(self.arch, Arch::X8664 | Arch::I686)
    }

    /// Whether it is a 64-bit Power machine.
    pub const fn is_ppc64(&self) -> bool {
        matches!(self.arch, Arch::Ppc64 | Arch::Ppc64le)
    }

    /// Whether it is an Arm machine.
    pub const fn is_arm(&self) -> bool {
        matches!(
            self.arch,
            Arch::Armv6l | Arch::Armv7l | Arch::Armv7b | Arch::Aarch64
        )
    }

    /// Whether it is a RISC-V machine.
    pub const fn is_riscv(&self) -> bool {
        matches!(self.arch, Arch::Riscv32 | Arch::Riscv64)
    }

    /// Whether it is a PC with PCI Express.
    pub fn is_q35(&self) -> bool {
        self.is_x86() && (self.name == "q35" || self.name.starts_with("pc-q35"))
    }

    /// Whether it is a PC with PCI.
    pub fn is_i440fx(&self) -> bool {
        const NAMES: [&str; 5] = ["pc-0.", "pc-1.", "pc-i440", "pc-i440fx", "rhel"];
        self.is_x86() && (self.name == "pc" || NAMES.iter().any(|name| self.name.starts_with(name)))
    }

    /// Whether it is a minimal PC without PCI.
    pub fn is_microvm(&self) -> bool {
        self.is_x86() && self.name == "microvm"
    }

    /// Whether it is a virtual machine made of virtio and PCI Express, as Arm, RISC-V and LoongArch have them.
    pub fn is_virt(&self) -> bool {
        let arch = self.is_arm() || self.is_riscv() || self.arch == Arch::Loongarch64;
        arch && (self.name == "virt" || self.name.starts_with("virt-"))
    }

    /// Whether it is a virtual machine of the Power architecture.
    pub fn is_pseries(&self) -> bool {
        self.is_ppc64() && (self.name == "pseries" || self.name.starts_with("pseries-"))
    }

    /// Whether it is a virtual machine of the mainframe architecture.
    pub fn is_s390_ccw(&self) -> bool {
        self.arch == Arch::S390x && self.name.starts_with("s390-ccw")
    }

    /// Whether an IDE controller is part of the machine.
    pub fn has_builtin_ide(&self) -> bool {
        let other = matches!(self.name, "malta" | "sun4u" | "g3beige");
        self.is_i440fx() || other
    }

    /// Whether there is one PCI bus and no other can be made.
    pub fn single_pci_bus(&self) -> bool {
        matches!(self.name, "versatilepb" | "realview-eb" | "bamboo" | "prep")
    }
}
