//! What a QEMU can give guests of Hyper-V.

use polyvirt_config::cpu::Arch;
use polyvirt_config::qemucaps::QemuHyperv;
use polyvirt_driver::Result;
use serde_json::{Value, json};

use super::{Ask, cpus};
use crate::capabilities::{Capabilities, Flag};

/// The name in documents, and the property of a CPU.
const ENLIGHTENMENTS: &[(&str, &str)] = &[
    ("relaxed", "hv-relaxed"),
    ("vapic", "hv-vapic"),
    ("spinlocks", "hv-spinlocks"),
    ("vpindex", "hv-vpindex"),
    ("runtime", "hv-runtime"),
    ("synic", "hv-synic"),
    ("stimer", "hv-stimer"),
    ("reset", "hv-reset"),
    ("vendor_id", "hv-vendor-id"),
    ("frequencies", "hv-frequencies"),
    ("reenlightenment", "hv-reenlightenment"),
    ("tlbflush", "hv-tlbflush"),
    ("ipi", "hv-ipi"),
    ("evmcs", "hv-evmcs"),
    ("avic", "hv-avic"),
    ("emsr_bitmap", "hv-emsr-bitmap"),
    ("xmm_input", "hv-xmm-input"),
];

/// What there is when a guest gets all that the kernel has.
pub(super) fn of(found: &Capabilities, qemu: &mut dyn Ask) -> Result<Option<QemuHyperv>> {
    let x86 = matches!(found.arch(), Arch::X8664 | Arch::I686);
    if !x86 || !found.has(Flag::Kvm) || !found.has(Flag::QueryCpuModelExpansion) {
        return Ok(None);
    }
    let all = json!({ "migratable": false, "hv-passthrough": true });
    let model = json!({ "name": "host", "props": all });
    let Some((_, properties)) = cpus::expand(qemu, "full", &model)? else {
        return Ok(None);
    };
    let has = |property: &str| match properties.get(property) {
        Some(Value::Bool(has)) => *has,
        Some(Value::Number(_) | Value::String(_)) => true,
        _ => false,
    };
    let there = ENLIGHTENMENTS.iter().filter(|(_, property)| has(property));
    let cap: Vec<_> = there.map(|(name, _)| cpus::thing(name)).collect();
    Ok((!cap.is_empty()).then_some(QemuHyperv {
        supported: true,
        cap,
    }))
}
