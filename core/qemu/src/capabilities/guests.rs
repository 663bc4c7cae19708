//! The kinds of guests that a QEMU runs, for the document of the host's capabilities.

use polyvirt_config::capabilities::{
    GuestArch, GuestCapabilities, GuestDomainType, GuestFeature, GuestFeatures, GuestMachine,
    GuestToggle,
};
use polyvirt_config::cpu::Arch;
use polyvirt_config::qemucaps::QemuMachine;

use super::{Capabilities, Flag};

impl Capabilities {
    /// The guests that the QEMU of that path runs, of an architecture that may be smaller than its own.
    pub fn guests(&self, arch: Arch, emulator: &str) -> GuestCapabilities {
        let mut kinds = Vec::new();
        if self.has(Flag::Tcg) || !self.has(Flag::Kvm) {
            kinds.push("qemu");
        }
        if self.has(Flag::Kvm) {
            kinds.push("kvm");
        }
        let kind = |kind: &str| GuestDomainType {
            r#type: kind.to_owned(),
            ..GuestDomainType::default()
        };
        GuestCapabilities {
            os_type: "hvm".to_owned(),
            arch: GuestArch {
                name: arch,
                wordsize: word_size(arch),
                emulator: Some(emulator.to_owned()),
                loader: None,
                machine: self.machine_names(),
                domain: kinds.into_iter().map(kind).collect(),
            },
            features: Some(GuestFeatures {
                items: self.guest_features(arch),
            }),
        }
    }

    /// Every machine by its full name, and then by the other if it has one.
    fn machine_names(&self) -> Vec<GuestMachine> {
        let named = |machine: &QemuMachine, name: &str, canonical: Option<&str>| GuestMachine {
            canonical: canonical.map(str::to_owned),
            max_cpus: machine.max_cpus,
            deprecated: machine.deprecated,
            text: name.to_owned(),
        };
        let mut names = Vec::new();
        for machine in self.machines(self.accelerator()) {
            names.push(named(machine, &machine.name, None));
            if let Some(alias) = &machine.alias {
                names.push(named(machine, alias, Some(&machine.name)));
            }
        }
        names
    }

    fn guest_features(&self, arch: Arch) -> Vec<GuestFeature> {
        let toggle = |toggle| GuestToggle {
            default: true,
            toggle,
        };
        let x86 = matches!(arch, Arch::I686 | Arch::X8664);
        let mut items = Vec::new();
        if arch == Arch::I686 {
            items.extend([GuestFeature::Pae, GuestFeature::Nonpae]);
        }
        if x86 || arch == Arch::Aarch64 {
            items.push(GuestFeature::Acpi(toggle(true)));
        }
        if x86 {
            items.push(GuestFeature::Apic(toggle(false)));
        }
        if self.has(Flag::QueryCpuDefinitions) {
            items.push(GuestFeature::Cpuselection);
        }
        items.extend([
            GuestFeature::Deviceboot,
            GuestFeature::Disksnapshot(toggle(false)),
        ]);
        items
    }
}

/// How many bits a word of an architecture has.
const fn word_size(arch: Arch) -> u32 {
    match arch {
        Arch::Alpha
        | Arch::Aarch64
        | Arch::Ia64
        | Arch::Loongarch64
        | Arch::Mips64
        | Arch::Mips64el
        | Arch::Parisc64
        | Arch::Ppc64
        | Arch::Ppc64le
        | Arch::Riscv64
        | Arch::S390x
        | Arch::Sparc64
        | Arch::X8664 => 64,
        _ => 32,
    }
}
