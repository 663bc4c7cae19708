//! What guests of one kind can be given, and what follows from it.

use std::path::Path;
use std::sync::Arc;

use polyvirt_config::cpu::Arch;
use polyvirt_config::{Codec, FormatOptions};
use polyvirt_driver::params::node_sev;
use polyvirt_driver::{
    ConnectGetDomainCapabilitiesFlags as Flags, Error, ErrorDomain, Result, TypedParam,
    TypedParameterFlags,
};
use polyvirt_host::node::Node;
use polyvirt_qemu::capabilities::Accelerator;
use polyvirt_qemu::capabilities::offer::{self, Guests, domain_capabilities};
use polyvirt_qemu::{Capabilities, Flag};

use super::firmware;
use crate::binaries;
use crate::calls::flags;
use crate::host::Host;

/// The document of what guests can be given: whatever is not said is as for guests that do not say it.
pub(crate) fn domain(
    host: &Host,
    emulator: Option<&str>,
    arch: Option<&str>,
    machine: Option<&str>,
    kind: Option<&str>,
    flags: Flags,
) -> Result<String> {
    flags::check("qemuConnectGetDomainCapabilities", flags.bits(), 0)?;
    let (emulator, found, on) = asked_of(host, emulator, arch, kind)?;
    let named = machine.map_or_else(|| found.default_machine(on), |name| found.machine(on, name));
    let named = named.or_else(|| {
        machine
            .is_none()
            .then(|| found.machines(on).next())
            .flatten()
    });
    let machine = named.ok_or_else(|| {
        let name = machine.unwrap_or_default();
        wrong(format!(
            "the machine '{name}' is not supported by emulator '{emulator}'"
        ))
    })?;
    let guests = Guests {
        emulator: &emulator,
        on,
        machine: &machine.name,
    };
    let document = domain_capabilities(&found, &surroundings(&found, &machine.name), guests);
    Ok(polyvirt_config::format(
        &document,
        &FormatOptions::default(),
    ))
}

/// What the QEMU that is meant can do, and what guests of that kind run on.
pub(super) fn asked(
    host: &Host,
    emulator: Option<&str>,
    arch: Option<&str>,
    kind: Option<&str>,
) -> Result<(Arc<Capabilities>, Accelerator)> {
    let (_, found, on) = asked_of(host, emulator, arch, kind)?;
    Ok((found, on))
}

fn asked_of(
    host: &Host,
    emulator: Option<&str>,
    arch: Option<&str>,
    kind: Option<&str>,
) -> Result<(String, Arc<Capabilities>, Accelerator)> {
    let arch = arch
        .map(|name| Arch::read(name).ok_or_else(|| wrong(format!("unknown architecture: {name}"))))
        .transpose()?;
    let (emulator, found) = find(host, emulator, arch)?;
    let on = match kind {
        None => found.accelerator(),
        Some("kvm") if found.has(Flag::Kvm) => Accelerator::Kvm,
        Some("qemu") => Accelerator::Tcg,
        Some(kind) => {
            let message = format!("Emulator '{emulator}' does not support virt type '{kind}'");
            return Err(wrong(message));
        }
    };
    Ok((emulator, found, on))
}

/// The QEMU that is meant, and what it can do.
fn find(
    host: &Host,
    emulator: Option<&str>,
    arch: Option<Arch>,
) -> Result<(String, Arc<Capabilities>)> {
    let Some(emulator) = emulator else {
        let arch = arch.or_else(binaries::host_arch).unwrap_or(Arch::X8664);
        let emulator = host.binaries.default_for(arch).ok_or_else(|| {
            let arch = arch.as_str();
            Error::new(
                ErrorDomain::QEMU,
                polyvirt_driver::ErrorNumber::CONFIG_UNSUPPORTED,
                format!("unable to find any emulator to serve '{arch}' architecture"),
            )
        })?;
        let found = host.binaries.capabilities(&emulator)?;
        return Ok((emulator, found));
    };
    let found = host.binaries.capabilities(emulator)?;
    if let Some(arch) = arch.filter(|arch| *arch != found.arch()) {
        let arch = arch.as_str();
        let message = format!("Emulator '{emulator}' does not support arch '{arch}'");
        return Err(wrong(message));
    }
    Ok((emulator.to_owned(), found))
}

fn surroundings(found: &Capabilities, machine: &str) -> offer::Host {
    let groups = std::fs::read_dir("/sys/kernel/iommu_groups");
    let isolated = groups.is_ok_and(|mut groups| groups.next().is_some());
    offer::Host {
        firmware: firmware::of(found.arch(), machine),
        max_vcpus: None,
        address_bits: Node::default().processor().address_bits,
        native: found.has(Flag::Kvm),
        vfio: isolated && Path::new("/dev/vfio/vfio").exists(),
        tpm_versions: ["1.2", "2.0"].map(str::to_owned).into(),
        encrypted_guests: None,
    }
}

/// The most virtual CPUs of guests of a kind on the default machine.
pub(crate) fn max_vcpus(host: &Host, kind: Option<&str>) -> Result<i32> {
    let on = match kind {
        // As many as translated guests were once given at most.
        None | Some("qemu") => return Ok(16),
        Some("kvm") => Accelerator::Kvm,
        Some(kind) => return Err(wrong(format!("unknown type '{kind}'"))),
    };
    let (_, found) = find(host, None, None)?;
    let most = found
        .default_machine(on)
        .and_then(|machine| machine.max_cpus);
    Ok(most.map_or(16, |most| i32::try_from(most).unwrap_or(i32::MAX)))
}

/// The version of the QEMU that runs guests of the host's own architecture.
pub(crate) fn version(host: &Host) -> Result<u64> {
    let (_, found) = find(host, None, None)?;
    Ok(found.version())
}

/// What whoever starts guests with encrypted memory has to know of the host.
pub(crate) fn sev(host: &Host, flags: u32) -> Result<Vec<TypedParam>> {
    let known = TypedParameterFlags::STRING_OKAY.bits();
    flags::check("qemuGetSEVInfo", flags, known)?;
    let (_, found) = find(host, None, None)?;
    let sev = found.probe.sev.as_ref().ok_or_else(|| {
        let message = "QEMU does not support SEV guest";
        Error::operation_unsupported(message).with_domain(ErrorDomain::QEMU)
    })?;
    Ok(vec![
        TypedParam::new(node_sev::PDH, sev.pdh.clone())?,
        TypedParam::new(node_sev::CERT_CHAIN, sev.cert_chain.clone())?,
        TypedParam::new(node_sev::CPU0_ID, sev.cpu0_id.clone())?,
        TypedParam::new(node_sev::CBITPOS, sev.cbitpos)?,
        TypedParam::new(node_sev::REDUCED_PHYS_BITS, sev.reduced_phys_bits)?,
    ])
}

fn wrong(message: String) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::QEMU)
}
