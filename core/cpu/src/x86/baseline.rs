//! What several CPUs have in common.

use polyvirt_config::cpu::{AnyCpu, Cpu, CpuFeature, CpuFeaturePolicy};
use polyvirt_driver::Result;

use super::catalogue::{CATALOGUE, is_vendor};
use super::features::Features;
use super::nearest::{Described, describe};
use crate::{failed, guest, incompatible, internal, model, other_vendor, unknown_vendor};

pub(crate) fn baseline(cpus: &[AnyCpu], expand: bool) -> Result<Cpu> {
    let mut vendor = Vendor::default();
    let mut common: Option<Features> = None;
    for (place, cpu) in cpus.iter().enumerate() {
        let its = features(cpu)?;
        vendor.hear(cpu, place == 0)?;
        common = Some(common.map_or(its, |common| common.common(its)));
    }
    let common = common.filter(|common| !common.is_empty());
    let common = common.ok_or_else(incompatible)?;
    let names: Vec<_> = cpus.iter().map(model).collect();
    let wanted = names.first().copied();
    let wanted = wanted.filter(|wanted| names.iter().all(|name| name == wanted));
    let found = describe(common, vendor.name.as_deref(), wanted, &names)
        .ok_or_else(|| internal("Cannot find suitable CPU model for given data".to_owned()))?;
    let mut cpu = guest(found.model.name, wanted == Some(found.model.name));
    cpu.vendor = vendor.name.filter(|_| !vendor.unsaid);
    cpu.feature = if expand {
        expanded(&found)
    } else {
        differing(&found)
    };
    Ok(cpu)
}

/// What a host's CPU has.
fn features(cpu: &AnyCpu) -> Result<Features> {
    let mut own = Features::default();
    let model = CATALOGUE.model(model(cpu))?;
    for feature in &cpu.feature {
        own.insert(CATALOGUE.feature(&feature.name)?);
    }
    Ok(model.features.joined(own))
}

/// Who makes all of the CPUs.
#[derive(Default)]
struct Vendor {
    name: Option<String>,
    /// Some documents do not say it, so that the answer does not either.
    unsaid: bool,
}

impl Vendor {
    /// Hears of one more CPU. The first is believed whatever it says, as libvirt does; of others the model counts too.
    fn hear(&mut self, cpu: &AnyCpu, first: bool) -> Result<()> {
        let by_model = CATALOGUE.model(model(cpu))?.vendor.filter(|_| !first);
        self.unsaid |= cpu.vendor.is_none();
        let name = match (cpu.vendor.as_deref(), by_model) {
            (Some(said), Some(known)) if said != known => {
                return Err(other_vendor(known, model(cpu), said));
            }
            (Some(name), _) | (None, Some(name)) => name,
            (None, None) => return Ok(()),
        };
        match &self.name {
            Some(before) if before != name => Err(failed("CPU vendors do not match".to_owned())),
            Some(_) => Ok(()),
            None if is_vendor(name) => {
                self.name = Some(name.to_owned());
                Ok(())
            }
            None => Err(unknown_vendor(name)),
        }
    }
}

/// What the model does not say.
fn differing(found: &Described) -> Vec<CpuFeature> {
    let more = found.more.iter().map(required);
    let fewer = found.fewer.iter().chain(found.removed.iter());
    more.chain(fewer.map(disabled)).collect()
}

/// Everything, by name.
fn expanded(found: &Described) -> Vec<CpuFeature> {
    let has = found.model.features.without(found.fewer);
    let has = has.joined(found.more).iter().map(required);
    let has_not = found.fewer.joined(found.removed).iter().map(disabled);
    let mut all: Vec<_> = has.chain(has_not).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

fn required(feature: usize) -> CpuFeature {
    named(feature, CpuFeaturePolicy::Require)
}

fn disabled(feature: usize) -> CpuFeature {
    named(feature, CpuFeaturePolicy::Disable)
}

fn named(feature: usize, policy: CpuFeaturePolicy) -> CpuFeature {
    CpuFeature {
        policy,
        name: CATALOGUE.name(feature).to_owned(),
    }
}
