//! Whether a CPU has what another is to have.

use polyvirt_config::cpu::{AnyCpu, CpuFeaturePolicy, CpuMatch};
use polyvirt_driver::Result;

use super::catalogue::CATALOGUE;
use super::features::Features;
use super::host::set;
use crate::{Comparison, model};

/// Compares a CPU that has these features with one that is described.
pub(crate) fn compare(has: &[&str], vendor: Option<&str>, wanted: &AnyCpu) -> Result<Comparison> {
    let has = set(has);
    let model = CATALOGUE.model(model(wanted))?;
    let (mut required, mut forbidden) = (model.features, Features::default());
    for feature in &wanted.feature {
        let mut one = Features::default();
        one.insert(CATALOGUE.feature(&feature.name)?);
        match feature.policy.unwrap_or(CpuFeaturePolicy::Require) {
            CpuFeaturePolicy::Require => required = required.joined(one),
            // The hypervisor makes it up, or need not have it.
            CpuFeaturePolicy::Force | CpuFeaturePolicy::Optional | CpuFeaturePolicy::Disable => {
                required = required.without(one);
            }
            CpuFeaturePolicy::Forbid => {
                required = required.without(one);
                forbidden = forbidden.joined(one);
            }
        }
    }
    let names = |features: Features| -> Vec<&'static str> {
        features
            .iter()
            .map(|feature| CATALOGUE.name(feature))
            .collect()
    };
    let forbidden = forbidden.common(has);
    if !forbidden.is_empty() {
        let names = names(forbidden).join(", ");
        return Ok(Comparison::Incompatible(format!(
            "Host CPU provides forbidden features: {names}"
        )));
    }
    if let Some(maker) = wanted
        .vendor
        .as_deref()
        .filter(|maker| Some(*maker) != vendor)
    {
        return Ok(Comparison::Incompatible(format!(
            "host CPU vendor does not match required CPU vendor {maker}"
        )));
    }
    let missing = required.without(has);
    if !missing.is_empty() {
        let names = names(missing).join(", ");
        return Ok(Comparison::Incompatible(format!(
            "Host CPU does not provide required features: {names}"
        )));
    }
    let extra = has.without(required);
    Ok(match wanted.r#match {
        _ if extra.is_empty() => Comparison::Identical,
        Some(CpuMatch::Strict) => Comparison::Incompatible(format!(
            "Host CPU does not strictly match guest CPU: Extra features: {}",
            names(extra).join(", ")
        )),
        _ => Comparison::Superset,
    })
}
