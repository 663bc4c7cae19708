//! A domain's CPUs one by one.

use polyvirt_config::domain::{CpuTune, Domain, VcpuPin, VcpuState};
use polyvirt_config::values::CpuSet;

/// The numbers of the CPUs that are on.
pub fn present(domain: &Domain) -> Vec<u32> {
    let listed = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu);
    let on: Vec<_> = listed
        .filter(|state| state.enabled)
        .map(|state| state.id)
        .collect();
    if on.is_empty() {
        return (0..domain.vcpus_at_start()).collect();
    }
    on
}

/// The CPUs one by one, also when the document only counts them.
pub fn states(domain: &Domain) -> Vec<VcpuState> {
    let listed = domain.vcpus.iter().flat_map(|vcpus| &vcpus.vcpu);
    let listed: Vec<_> = listed.cloned().collect();
    if !listed.is_empty() {
        return listed;
    }
    let count = domain.vcpus_at_start();
    let all = 0..domain.max_vcpus();
    all.map(|id| VcpuState {
        id,
        enabled: id < count,
        hotpluggable: Some(id >= count),
        order: None,
    })
    .collect()
}

/// Says on which of the host's CPUs one runs.
pub fn pin(domain: &mut Domain, vcpu: u32, cpuset: &CpuSet) {
    let pins = &mut domain.cputune.get_or_insert_default().vcpupin;
    pins.retain(|pin| pin.vcpu != vcpu);
    let place = pins.partition_point(|pin| pin.vcpu < vcpu);
    let cpuset = cpuset.clone();
    pins.insert(place, VcpuPin { vcpu, cpuset });
}

/// Which of the host's CPUs one runs on, if the document says so.
pub fn pinned(domain: &Domain, vcpu: u32) -> Option<&CpuSet> {
    let tune: Option<&CpuTune> = domain.cputune.as_ref();
    let mut pins = tune.iter().flat_map(|tune| &tune.vcpupin);
    let own = pins.find(|pin| pin.vcpu == vcpu).map(|pin| &pin.cpuset);
    own.or(domain.vcpu.as_ref()?.cpuset.as_ref())
}
