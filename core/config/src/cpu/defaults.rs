//! What a guest's CPU is when it is said only in part.

use super::{Cpu, CpuFallback, CpuMatch, CpuMode, CpuModel};

pub(super) fn normalise(cpu: &mut Cpu) {
    let named = cpu.model.as_ref().is_some_and(|model| model.text.is_some());
    match cpu.mode {
        None | Some(CpuMode::Custom) if named => {
            cpu.mode = Some(CpuMode::Custom);
            cpu.r#match.get_or_insert(CpuMatch::Exact);
        }
        None | Some(CpuMode::Custom) => {
            // Without a model there is nothing to match.
            (cpu.mode, cpu.r#match) = (None, None);
        }
        Some(_) => cpu.r#match = None,
    }
    let with_model = matches!(cpu.mode, Some(CpuMode::Custom | CpuMode::HostModel));
    if !with_model {
        cpu.model.take_if(|model| model.vendor_id.is_none());
    }
    if let Some(model) = &mut cpu.model {
        if model.text.is_some() {
            model.fallback.get_or_insert(CpuFallback::Allow);
        } else {
            // What happens when a host lacks it matters only where it is named.
            model.fallback = None;
        }
    }
    cpu.model.take_if(|model| *model == CpuModel::default());
}
