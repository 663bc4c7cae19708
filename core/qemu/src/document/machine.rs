//! The board: which architecture, program and machine a guest has, and what follows from the machine.

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Domain, DomainType, Os, OsKind, OsType, PciModel};
use polyvirt_config::{Error, Result};

use super::Binaries;
use crate::capabilities::Accelerator;
use crate::{Capabilities, Flag};

/// What kind of board a machine is, as far as it decides about devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Board {
    /// PC of 1996: PCI, with the PIIX3 chipset.
    I440fx,
    /// PC of 2009: PCI Express, with the ICH9 chipset.
    Q35,
    /// PC without PCI.
    IsaPc,
    /// x86 with nothing but virtio-mmio.
    Microvm,
    /// The ARM board that exists in QEMU alone.
    ArmVirt,
    /// ARM boards with PCI that once had USB by default.
    ArmPci,
    /// ARM boards with virtio-mmio.
    Vexpress,
    /// POWER under a hypervisor.
    Pseries,
    /// S390 with channels.
    S390Ccw,
    /// The RISC-V board that exists in QEMU alone.
    RiscvVirt,
    /// The `LoongArch` board that exists in QEMU alone.
    LoongarchVirt,
    /// MIPS with PCI.
    Malta,
    /// Any other.
    Other,
}

impl Board {
    fn of(arch: Arch, machine: &str) -> Self {
        let is = |name: &str| {
            let rest = machine.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let starts = |prefixes: &[&str]| prefixes.iter().any(|start| machine.starts_with(start));
        match arch {
            Arch::I686 | Arch::X8664 => match machine {
                "pc" => Self::I440fx,
                "isapc" => Self::IsaPc,
                "microvm" => Self::Microvm,
                _ if is("q35") || starts(&["pc-q35"]) => Self::Q35,
                _ if starts(&["pc-0.", "pc-1.", "pc-i440", "rhel"]) => Self::I440fx,
                _ => Self::Other,
            },
            _ if is_arm(arch) => match machine {
                _ if is("virt") => Self::ArmVirt,
                _ if machine == "versatilepb" || starts(&["realview-eb"]) => Self::ArmPci,
                _ if starts(&["vexpress-"]) => Self::Vexpress,
                _ => Self::Other,
            },
            Arch::Ppc64 | Arch::Ppc64le if is("pseries") => Self::Pseries,
            Arch::S390 | Arch::S390x if starts(&["s390-ccw"]) => Self::S390Ccw,
            Arch::Riscv32 | Arch::Riscv64 if is("virt") => Self::RiscvVirt,
            Arch::Loongarch64 => Self::LoongarchVirt,
            Arch::Mips | Arch::Mipsel | Arch::Mips64 | Arch::Mips64el if is("malta") => Self::Malta,
            _ => Self::Other,
        }
    }

    /// Whether it exists in QEMU alone, so that virtio is the natural choice for everything.
    pub(crate) const fn is_virt(self) -> bool {
        matches!(self, Self::ArmVirt | Self::RiscvVirt | Self::LoongarchVirt)
    }

    /// Whether it has the controller of PS/2 keyboards and mice.
    pub(crate) const fn has_ps2(self) -> bool {
        matches!(self, Self::I440fx | Self::Q35 | Self::IsaPc)
    }
}

/// Whether it is an ARM, of 32 or 64 bits.
pub(crate) const fn is_arm(arch: Arch) -> bool {
    matches!(
        arch,
        Arch::Armv6l | Arch::Armv7l | Arch::Armv7b | Arch::Aarch64
    )
}

/// Whether it is a PC.
pub(crate) const fn is_x86(arch: Arch) -> bool {
    matches!(arch, Arch::I686 | Arch::X8664)
}

/// Whether it is a POWER of 64 bits.
pub(crate) const fn is_ppc64(arch: Arch) -> bool {
    matches!(arch, Arch::Ppc64 | Arch::Ppc64le)
}

/// Whether it is an S390.
pub(crate) const fn is_s390(arch: Arch) -> bool {
    matches!(arch, Arch::S390 | Arch::S390x)
}

/// What decides about the rest of a guest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Guest<'a> {
    /// Its architecture.
    pub(crate) arch: Arch,
    /// Its board.
    pub(crate) board: Board,
    /// What it runs on.
    pub(crate) on: Accelerator,
    /// What its QEMU can do.
    pub(crate) capabilities: &'a Capabilities,
    /// Whether what it sees may change: it is new, or its user wants what is best now.
    pub(crate) update: bool,
}

impl<'a> Guest<'a> {
    /// Looks at a domain whose architecture and machine are known.
    pub(crate) fn of(domain: &Domain, capabilities: &'a Capabilities, update: bool) -> Self {
        let kind = domain.os().r#type.as_ref();
        let arch = kind.and_then(|kind| kind.arch);
        let arch = arch.unwrap_or_else(|| capabilities.arch());
        let machine = kind.and_then(|kind| kind.machine.as_deref());
        Self {
            arch,
            board: Board::of(arch, machine.unwrap_or_default()),
            on: accelerator(domain),
            capabilities,
            update,
        }
    }

    /// Whether its QEMU has something.
    pub(crate) const fn has(&self, flag: Flag) -> bool {
        self.capabilities.has(flag)
    }

    /// The first that its QEMU has of what is wanted, most of all first.
    pub(crate) fn first<T: Copy>(&self, wanted: &[(Flag, T)]) -> Option<T> {
        let found = wanted.iter().find(|(flag, _)| self.has(*flag));
        found.map(|(_, value)| *value)
    }

    /// The first bus of its tree of PCI buses; none when it has no PCI.
    pub(crate) const fn root(&self) -> Option<PciModel> {
        match self.board {
            Board::Q35 | Board::ArmVirt | Board::RiscvVirt | Board::LoongarchVirt => {
                Some(PciModel::PcieRoot)
            }
            Board::I440fx | Board::ArmPci | Board::Pseries | Board::Malta => {
                Some(PciModel::PciRoot)
            }
            Board::S390Ccw | Board::Other if is_s390(self.arch) => {
                if self.has(Flag::Zpci) {
                    Some(PciModel::PciRoot)
                } else {
                    None
                }
            }
            Board::Other => match self.arch {
                Arch::Ppc64
                | Arch::Ppc64le
                | Arch::Ppc
                | Arch::Ppcemb
                | Arch::Alpha
                | Arch::Sh4
                | Arch::Sh4eb
                | Arch::Sparc64 => Some(PciModel::PciRoot),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What a domain runs on.
fn accelerator(domain: &Domain) -> Accelerator {
    match domain.r#type {
        DomainType::Kvm => Accelerator::Kvm,
        _ => Accelerator::Tcg,
    }
}

/// Says which architecture it is, and which program runs it.
pub(super) fn program(domain: &mut Domain, binaries: &dyn Binaries) -> Result<String> {
    let os = domain.os.get_or_insert_with(Os::default);
    let kind = os.r#type.get_or_insert(OsType {
        arch: None,
        machine: None,
        text: OsKind::Hvm,
    });
    let arch = *kind.arch.get_or_insert_with(|| binaries.host_arch());
    let emulator = &mut domain.devices_mut().emulator;
    emulator.take_if(|path| path.is_empty());
    if emulator.is_none() {
        *emulator = binaries.default_for(arch);
    }
    emulator.clone().ok_or_else(|| {
        Error::unsupported(format!(
            "there is no QEMU for guests of architecture {}",
            arch.as_str()
        ))
    })
}

/// Says which machine it is: the usual one when nothing is said, and by its own name when it has another.
pub(super) fn complete(domain: &mut Domain, capabilities: &Capabilities) -> Result<()> {
    let on = accelerator(domain);
    let Some(kind) = domain.os.as_mut().and_then(|os| os.r#type.as_mut()) else {
        return Ok(());
    };
    let machine = match &kind.machine {
        Some(name) => capabilities.machine(on, name),
        None => Some(capabilities.default_machine(on).ok_or_else(|| {
            Error::invalid_arg(format!(
                "the QEMU for {} names no machine that guests usually get",
                capabilities.arch().as_str()
            ))
        })?),
    };
    // A machine that nobody knows is left for the checks to refuse.
    if let Some(machine) = machine {
        kind.machine = Some(machine.name.clone());
    }
    Ok(())
}

/// The name of a domain's machine, where it is known.
pub(super) fn machine_of(domain: &Domain) -> &str {
    let kind = domain.os().r#type.as_ref();
    let machine = kind.and_then(|kind| kind.machine.as_deref());
    machine.unwrap_or_default()
}
