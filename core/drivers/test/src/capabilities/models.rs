//! Names of CPU models, by architecture.

use polyvirt_config::Codec;
use polyvirt_config::cpu::Arch;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use super::wrong;
use crate::host::Host;
use crate::hypervisor::flags;

#[rustfmt::skip]
const X86: &[&str] = &[
    "486", "pentium", "pentium2", "pentium3", "pentiumpro", "coreduo", "n270", "core2duo",
    "qemu32", "kvm32", "cpu64-rhel5", "cpu64-rhel6", "qemu64", "kvm64", "Conroe", "Penryn",
    "Nehalem", "Nehalem-IBRS", "Westmere", "Westmere-IBRS", "SandyBridge", "SandyBridge-IBRS",
    "IvyBridge", "IvyBridge-IBRS", "Haswell-noTSX", "Haswell-noTSX-IBRS", "Haswell",
    "Haswell-IBRS", "Broadwell-noTSX", "Broadwell-noTSX-IBRS", "Broadwell", "Broadwell-IBRS",
    "Skylake-Client", "Skylake-Client-IBRS", "Skylake-Client-noTSX-IBRS", "Skylake-Server",
    "Skylake-Server-IBRS", "Skylake-Server-noTSX-IBRS", "Cascadelake-Server",
    "Cascadelake-Server-noTSX", "Icelake-Client", "Icelake-Client-noTSX", "Icelake-Server",
    "Icelake-Server-noTSX", "Cooperlake", "Snowridge", "athlon", "phenom", "Opteron_G1",
    "Opteron_G2", "Opteron_G3", "Opteron_G4", "Opteron_G5", "EPYC", "EPYC-IBPB", "EPYC-Rome",
    "EPYC-Milan", "Dhyana",
];

#[rustfmt::skip]
const POWER: &[&str] = &[
    "POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWERPC_e5500", "POWERPC_e6500",
];

/// The models that libvirt knows of an architecture: none where CPUs are only ever those of the host.
pub(crate) fn models(_: &Host, arch: &str, flags: u32) -> Result<Vec<String>> {
    flags::check("testConnectGetCPUModelNames", flags, 0)?;
    let known = Arch::read(arch);
    let known = known.ok_or_else(|| wrong(format!("cannot find architecture {arch}")))?;
    let names = match known {
        Arch::I686 | Arch::X8664 => X86,
        Arch::Ppc64 | Arch::Ppc64le => POWER,
        Arch::Aarch64 | Arch::Armv6l | Arch::Armv7b | Arch::Armv7l | Arch::S390 | Arch::S390x => {
            &[]
        }
        _ => {
            let message = format!("'{arch}' architecture is not supported by CPU driver");
            return Err(Error::new(
                ErrorDomain::CPU,
                ErrorNumber::NO_SUPPORT,
                message,
            ));
        }
    };
    Ok(names.iter().map(|name| (*name).to_owned()).collect())
}
