//! `virConnectGetDomainCapabilities`, which stock libvirt's test driver has since 9.8.0.

use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{DiskBus, DiskDevice};
use polyvirt_config::domaincaps::{
    CapsChoices, CapsDevices, CapsEnum, CapsSwitch, DomainCapabilities, DomainCapabilitiesVcpu,
};
use polyvirt_config::{Codec, FormatOptions};
use polyvirt_driver::{ConnectGetDomainCapabilitiesFlags as Flags, Result};

use super::{ARCH, EMULATOR, TYPE, wrong};
use crate::host::Host;
use crate::hypervisor::{MAX_VCPUS, flags};

pub(crate) fn domain(
    _: &Host,
    emulator: Option<&str>,
    arch: Option<&str>,
    machine: Option<&str>,
    kind: Option<&str>,
    flags: Flags,
) -> Result<String> {
    flags::check("testConnectGetDomainCapabilities", flags.bits(), 0)?;
    if let Some(name) = arch {
        let known =
            Arch::read(name).ok_or_else(|| wrong(format!("unknown architecture: {name}")))?;
        if known != ARCH {
            return Err(wrong(format!(
                "guests of architecture {name} cannot be run"
            )));
        }
    }
    if let Some(kind) = kind.filter(|kind| *kind != TYPE) {
        return Err(wrong(format!("there are no guests of type '{kind}'")));
    }
    let capabilities = DomainCapabilities {
        path: emulator.unwrap_or(EMULATOR).to_owned(),
        domain: TYPE.to_owned(),
        machine: machine.map(str::to_owned),
        arch: ARCH,
        vcpu: u32::try_from(MAX_VCPUS)
            .ok()
            .map(|max| DomainCapabilitiesVcpu { max }),
        iothreads: Some(CapsSwitch { supported: true }),
        devices: Some(devices()),
        os: None,
        cpu: None,
        memory_backing: None,
        features: None,
    };
    Ok(polyvirt_config::format(
        &capabilities,
        &FormatOptions::default(),
    ))
}

/// Nothing is really there, so whatever a document can describe can be had.
fn devices() -> CapsDevices {
    let words = |name: &str, words: Vec<&str>| CapsEnum {
        name: name.to_owned(),
        value: words.into_iter().map(str::to_owned).collect(),
    };
    let all = |r#enum| {
        Some(CapsChoices {
            supported: true,
            r#enum,
        })
    };
    CapsDevices {
        disk: all(vec![
            words(
                "diskDevice",
                DiskDevice::ALL.iter().map(|word| word.as_str()).collect(),
            ),
            words(
                "bus",
                DiskBus::ALL.iter().map(|word| word.as_str()).collect(),
            ),
        ]),
        ..CapsDevices::default()
    }
}
