//! What QEMUs can give guests, made of their probes on the host that the published suite assumes.
//!
//! That host can give devices to guests, counts 64 bits of address, has two images of firmware whose names say that they
//! are made up, and firmware of some kinds by architecture. Its kernel limits no number of CPUs.

use std::path::Path;

use polyvirt_config::cpu::Arch;
use polyvirt_config::domaincaps::DomainCapabilities;
use polyvirt_config::{FormatOptions, ParseOptions};
use polyvirt_qemu::Capabilities;
use polyvirt_qemu::capabilities::Accelerator;
use polyvirt_qemu::capabilities::offer::{Firmware, Guests, Host, domain_capabilities};

use crate::compare::difference;
use crate::index::{Case, Expect};
use crate::probes::FOLDER;
use crate::suites::Subject;

/// The case of a document whose QEMU's probe is there.
pub(crate) fn case(folder: &Path, case: &Case) -> Option<Case> {
    if case.suite != "domaincaps" {
        return None;
    }
    let (front, arch) = case.case.strip_prefix("qemu_")?.rsplit_once('.')?;
    let version = front.split('-').next()?;
    let probe = format!("{FOLDER}/caps_{version}_{arch}.xml");
    folder.join(&probe).is_file().then(|| Case {
        suite: "domaincaps-qemu".to_owned(),
        want: Some(case.input.clone()),
        input: probe,
        expect: Expect::Output,
        ..case.clone()
    })
}

/// What guests are given is what is wanted.
pub(crate) fn measure(subject: &Subject<'_>) -> Result<(), String> {
    let wanted = subject.wanted.as_ref().ok_or("the case has no output")?;
    let asked: DomainCapabilities = polyvirt_config::parse(wanted, &ParseOptions::default())
        .map_err(|error| error.to_string())?;
    let capabilities = Capabilities::parse(&subject.input).map_err(|error| error.to_string())?;
    let machine = asked.machine.as_deref().unwrap_or_default();
    let guests = Guests {
        emulator: &asked.path,
        on: match asked.domain.as_str() {
            "kvm" => Accelerator::Kvm,
            _ => Accelerator::Tcg,
        },
        machine,
    };
    let host = host(capabilities.arch(), machine, capabilities.version());
    let found = domain_capabilities(&capabilities, &host, guests);
    let written = polyvirt_config::format(&found, &FormatOptions::default());
    difference(wanted, &written).map_or(Ok(()), Err)
}

fn host(arch: Arch, machine: &str, version: u64) -> Host {
    let kinds: &[&str] = match arch {
        Arch::X8664 => &["bios", "efi"],
        Arch::Aarch64 | Arch::Loongarch64 | Arch::Riscv64 => &["efi"],
        _ => &[],
    };
    // The older of the suite's emulators of TPM knows both versions.
    let tpm_versions: &[&str] = if version < 7_000_000 {
        &["1.2", "2.0"]
    } else {
        &["2.0"]
    };
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Host {
        firmware: Firmware {
            kinds: texts(kinds),
            loaders: texts(&[
                "/obviously/fake/firmware1.fd",
                "/obviously/fake/firmware2.fd",
            ]),
            secure: machine.starts_with("pc-q35"),
        },
        max_vcpus: None,
        address_bits: Some(64),
        native: true,
        vfio: true,
        tpm_versions: texts(tpm_versions),
        encrypted_guests: Some((59, 450)),
    }
}
