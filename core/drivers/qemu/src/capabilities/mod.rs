//! What the host is and what guests it can run: the documents of capabilities.

mod cpu;
mod domain;
mod firmware;
mod machine;
mod sysinfo;

use polyvirt_config::FormatOptions;
use polyvirt_config::capabilities::{Capabilities, GuestCapabilities};
use polyvirt_config::cpu::Arch;
use polyvirt_driver::Result;
use polyvirt_qemu::Binaries;

pub(crate) use cpu::{baseline, baseline_hypervisor, compare, compare_hypervisor, model_names};
pub(crate) use domain::{domain, max_vcpus, sev, version};
pub(crate) use sysinfo::sysinfo;

use crate::host::Host;

/// The document of the host and the guests it can run.
pub(crate) fn host(host: &Host) -> Result<String> {
    let capabilities = Capabilities {
        host: machine::machine(&host.choices),
        guest: guests(&*host.binaries),
    };
    Ok(polyvirt_config::format(
        &capabilities,
        &FormatOptions::default(),
    ))
}

/// What all QEMUs run. They are asked at the same time; one that does not answer runs nothing.
fn guests(binaries: &dyn Binaries) -> Vec<GuestCapabilities> {
    let found = Arch::ALL.iter();
    let found = found.filter_map(|arch| Some((*arch, binaries.default_for(*arch)?)));
    let found: Vec<(Arch, String)> = found.collect();
    std::thread::scope(|scope| {
        let ask = |(arch, emulator): &(Arch, String)| {
            let capabilities = binaries.capabilities(emulator).ok()?;
            Some(capabilities.guests(*arch, emulator))
        };
        let asked: Vec<_> = found
            .iter()
            .map(|one| scope.spawn(move || ask(one)))
            .collect();
        asked
            .into_iter()
            .filter_map(|one| one.join().ok()?)
            .collect()
    })
}
