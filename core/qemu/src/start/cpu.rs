//! The CPU of guests that are to have one like the host's: they get the model nearest to it, by its name, so that they
//! keep it when they move on.

use polyvirt_config::cpu::{Cpu, CpuCheck, CpuFeature, CpuMatch, CpuMode, CpuModel};
use polyvirt_config::domain::Domain;
use polyvirt_config::domaincaps::CapsCpuModeHostModel;

use crate::Capabilities;
use crate::capabilities::{Accelerator, nearest_to_host};

/// Names the model; leaves the document alone where none can be told.
pub(super) fn name_model(domain: &mut Domain, capabilities: &Capabilities, on: Accelerator) {
    let Some(cpu) = &mut domain.cpu else {
        return;
    };
    if cpu.mode != Some(CpuMode::HostModel) {
        return;
    }
    if let Some(mut host) = nearest_to_host(capabilities, on) {
        host.feature
            .retain(|feature| moves_along(capabilities, on, &feature.name));
        become_like(cpu, host);
    }
}

/// Whether guests keep a feature when they move to another host.
fn moves_along(capabilities: &Capabilities, on: Accelerator, name: &str) -> bool {
    let host = capabilities.host_cpu(on);
    let mut properties = host.into_iter().flat_map(|host| &host.property);
    let found = properties.find(|property| property.name == name);
    found.and_then(|property| property.migratable) != Some(false)
}

fn become_like(cpu: &mut Cpu, host: CapsCpuModeHostModel) {
    let told = cpu.model.take();
    let own = std::mem::take(&mut cpu.feature);
    cpu.mode = Some(CpuMode::Custom);
    cpu.r#match = Some(CpuMatch::Exact);
    cpu.check = cpu.check.or(Some(CpuCheck::Partial));
    cpu.model = host.model.map(|model| CpuModel {
        vendor_id: told.and_then(|told| told.vendor_id),
        ..model
    });
    cpu.vendor = cpu.vendor.take().or(host.vendor);
    cpu.feature = host.feature;
    for feature in own {
        set(&mut cpu.feature, feature);
    }
}

/// What the document says of a feature goes before what the host has.
fn set(features: &mut Vec<CpuFeature>, feature: CpuFeature) {
    match features.iter_mut().find(|known| known.name == feature.name) {
        Some(known) => known.policy = feature.policy,
        None => features.push(feature),
    }
}
