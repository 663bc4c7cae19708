//! CPUs of POWER hosts: a model says everything, and only equal ones go together.

use polyvirt_config::cpu::{AnyCpu, Cpu};
use polyvirt_driver::Result;

use crate::{guest, incompatible, model, other_vendor, unknown_model, unknown_vendor};

/// Each model with who makes it.
const MODELS: [(&str, &str); 7] = [
    ("POWER6", "IBM"),
    ("POWER7", "IBM"),
    ("POWER8", "IBM"),
    ("POWER9", "IBM"),
    ("POWER10", "IBM"),
    ("POWERPC_e5500", "Freescale"),
    ("POWERPC_e6500", "Freescale"),
];

pub(crate) fn models() -> Vec<&'static str> {
    MODELS.iter().map(|(name, _)| *name).collect()
}

pub(crate) fn baseline(cpus: &[AnyCpu]) -> Result<Cpu> {
    let wanted = cpus.first().map(model).unwrap_or_default();
    let known = MODELS.iter().find(|(name, _)| *name == wanted);
    let (_, maker) = known.ok_or_else(|| unknown_model(wanted))?;
    for cpu in cpus {
        if model(cpu) != wanted {
            return Err(incompatible());
        }
        if let Some(vendor) = &cpu.vendor {
            if !MODELS.iter().any(|(_, maker)| maker == vendor) {
                return Err(unknown_vendor(vendor));
            }
            if vendor != maker {
                return Err(other_vendor(maker, wanted, vendor));
            }
        }
    }
    Ok(guest(wanted, true))
}
