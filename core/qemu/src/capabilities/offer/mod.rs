//! What guests of one kind and machine can be given: the document of domain capabilities.

mod cpu;
mod devices;
mod features;

pub(crate) use cpu::nearest_to_host;

use polyvirt_config::cpu::Arch;
use polyvirt_config::domaincaps::{
    CapsChoices, CapsEnum, CapsLoader, CapsOs, CapsSwitch, DomainCapabilities,
    DomainCapabilitiesVcpu,
};

use super::{Accelerator, Capabilities, Flag};

/// What of the host counts beside its QEMU.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// Firmware that is installed for the machine.
    pub firmware: Firmware,
    /// The most virtual CPUs that the kernel lets a guest have; as many as the machine can when there is no limit.
    pub max_vcpus: Option<u32>,
    /// How many bits the addresses of the host's memory have.
    pub address_bits: Option<u32>,
    /// Whether guests of this architecture can run on the host's CPU.
    pub native: bool,
    /// Whether devices of the host can be given to guests.
    pub vfio: bool,
    /// The versions of TPM that there are programs for.
    pub tpm_versions: Vec<String>,
    /// How many guests with encrypted memory there can be, and how many with encrypted registers.
    pub encrypted_guests: Option<(u32, u32)>,
}

/// Firmware that is installed for a machine.
#[derive(Clone, Debug, Default)]
pub struct Firmware {
    /// Its kinds: `bios`, `efi`.
    pub kinds: Vec<String>,
    /// Images that can be named.
    pub loaders: Vec<String>,
    /// Whether any of them starts nothing that is not signed.
    pub secure: bool,
}

/// The guests that are asked about.
#[derive(Clone, Copy, Debug)]
pub struct Guests<'a> {
    /// Path of the QEMU.
    pub emulator: &'a str,
    /// What they run on.
    pub on: Accelerator,
    /// Their machine, by its full name.
    pub machine: &'a str,
}

/// What is said, and what of it is asked.
struct Offer<'a> {
    capabilities: &'a Capabilities,
    host: &'a Host,
    guests: Guests<'a>,
}

/// What guests can be given.
pub fn domain_capabilities(
    capabilities: &Capabilities,
    host: &Host,
    guests: Guests<'_>,
) -> DomainCapabilities {
    let offer = Offer {
        capabilities,
        host,
        guests,
    };
    DomainCapabilities {
        path: guests.emulator.to_owned(),
        domain: match guests.on {
            Accelerator::Kvm => "kvm".to_owned(),
            Accelerator::Tcg => "qemu".to_owned(),
        },
        machine: Some(guests.machine.to_owned()),
        arch: capabilities.arch(),
        vcpu: offer.max_vcpus().map(|max| DomainCapabilitiesVcpu { max }),
        iothreads: Some(switch(true)),
        os: Some(offer.os()),
        cpu: Some(offer.cpu()),
        memory_backing: Some(offer.memory()),
        devices: Some(offer.devices()),
        features: Some(offer.features()),
    }
}

impl Offer<'_> {
    fn has(&self, flag: Flag) -> bool {
        self.capabilities.has(flag)
    }

    fn is_x86(&self) -> bool {
        matches!(self.capabilities.arch(), Arch::X8664 | Arch::I686)
    }

    fn is_s390(&self) -> bool {
        matches!(self.capabilities.arch(), Arch::S390 | Arch::S390x)
    }

    fn is_pseries(&self) -> bool {
        let power = matches!(self.capabilities.arch(), Arch::Ppc64 | Arch::Ppc64le);
        power && self.guests.machine.starts_with("pseries")
    }

    /// None for a machine that this QEMU does not know.
    fn max_vcpus(&self) -> Option<u32> {
        let machine = self
            .capabilities
            .machine(self.guests.on, self.guests.machine);
        let most = machine?.max_cpus?;
        let limit = self
            .host
            .max_vcpus
            .filter(|_| self.guests.on == Accelerator::Kvm);
        Some(limit.map_or(most, |limit| limit.min(most)))
    }

    fn os(&self) -> CapsOs {
        let firmware = &self.host.firmware;
        let secure: &[&str] = if firmware.secure {
            &["yes", "no"]
        } else {
            &["no"]
        };
        CapsOs {
            supported: true,
            r#enum: vec![CapsEnum {
                name: "firmware".to_owned(),
                value: firmware.kinds.clone(),
            }],
            loader: Some(CapsLoader {
                supported: true,
                value: firmware.loaders.clone(),
                r#enum: vec![
                    choice("type", ["rom", "pflash"]),
                    choice("readonly", ["yes", "no"]),
                    choice("secure", secure.iter().copied()),
                ],
            }),
        }
    }

    fn memory(&self) -> CapsChoices {
        let memfd = self.has(Flag::MemoryBackendMemfdHugetlb);
        let sources = [("file", true), ("anonymous", true), ("memfd", memfd)];
        choices([choice("sourceType", there(sources))])
    }
}

const fn switch(supported: bool) -> CapsSwitch {
    CapsSwitch { supported }
}

/// Something that is there, with what can be chosen for it.
fn choices(choices: impl IntoIterator<Item = CapsEnum>) -> CapsChoices {
    CapsChoices {
        supported: true,
        r#enum: choices.into_iter().collect(),
    }
}

/// Something that is there only if there is anything to choose first; nothing is said of it otherwise.
fn choices_if_any(all: impl IntoIterator<Item = CapsEnum>) -> CapsChoices {
    let all = choices(all);
    if all
        .r#enum
        .first()
        .is_some_and(|first| !first.value.is_empty())
    {
        return all;
    }
    none()
}

/// Something that is not there.
const fn none() -> CapsChoices {
    CapsChoices {
        supported: false,
        r#enum: Vec::new(),
    }
}

fn choice<'v>(name: &str, values: impl IntoIterator<Item = &'v str>) -> CapsEnum {
    CapsEnum {
        name: name.to_owned(),
        value: values.into_iter().map(str::to_owned).collect(),
    }
}

/// Those values of which it is true that they are there.
fn there<'v>(values: impl IntoIterator<Item = (&'v str, bool)>) -> impl Iterator<Item = &'v str> {
    let there = values.into_iter().filter(|(_, there)| *there);
    there.map(|(value, _)| value)
}
