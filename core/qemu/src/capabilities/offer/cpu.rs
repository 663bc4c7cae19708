//! The CPUs that guests can have.

use polyvirt_config::cpu::{
    Arch, CpuAddressMode, CpuAddressSize, CpuFallback, CpuFeature, CpuFeaturePolicy, CpuModel,
};
use polyvirt_config::domaincaps::{
    CapsCpu, CapsCpuBlockers, CapsCpuBlockersFeature, CapsCpuChoices, CapsCpuEntry, CapsCpuMode,
    CapsCpuModeCustom, CapsCpuModeHostModel, CapsCpuModeHostPassthrough, CapsCpuModeMaximum,
    CapsCpuModel, CapsCpuUsable,
};
use polyvirt_config::qemucaps::{QemuCpuModel, QemuCpuProperty, QemuHostCpu};

use super::{Offer, choice, there};
use crate::capabilities::{Accelerator, Capabilities, Flag};

impl Offer<'_> {
    pub(super) fn cpu(&self) -> CapsCpu {
        let passthrough = self.guests.on == Accelerator::Kvm && self.host.native;
        let migratable = self.has(Flag::CpuMigratable);
        let maximum = self.has(Flag::CpuMax);
        CapsCpu {
            mode: vec![
                CapsCpuMode::HostPassthrough(CapsCpuModeHostPassthrough {
                    choices: modes("hostPassthroughMigratable", passthrough, migratable),
                }),
                CapsCpuMode::Maximum(CapsCpuModeMaximum {
                    choices: modes("maximumMigratable", maximum, true),
                }),
                CapsCpuMode::HostModel(self.host_model()),
                CapsCpuMode::Custom(self.custom()),
            ],
        }
    }

    /// The model nearest to what guests can be given.
    fn host_model(&self) -> CapsCpuModeHostModel {
        let on = self.guests.on;
        let mut found = nearest_to_host(self.capabilities, on);
        let bits = self.host.address_bits.filter(|_| on == Accelerator::Kvm);
        if let Some(found) = found.as_mut().filter(|_| self.is_x86()) {
            found.maxphysaddr = bits.map(|bits| CpuAddressSize {
                mode: CpuAddressMode::Passthrough,
                limit: Some(bits),
                bits: None,
            });
        }
        found.unwrap_or(CapsCpuModeHostModel {
            supported: false,
            model: None,
            vendor: None,
            maxphysaddr: None,
            feature: Vec::new(),
        })
    }

    fn models(&self) -> impl Iterator<Item = &QemuCpuModel> {
        models(self.capabilities, self.guests.on)
    }

    /// The models that can be named, in the order of their names, each with what the host lacks for it.
    fn custom(&self) -> CapsCpuModeCustom {
        let x86 = self.is_x86();
        let known = |name: &str| !x86 || polyvirt_cpu::guest_model(name).is_some();
        let mut models: Vec<_> = self.models().filter(|model| known(&model.name)).collect();
        models.sort_by(|one, other| one.name.cmp(&other.name));
        let mut entries = Vec::new();
        for model in models {
            entries.push(CapsCpuEntry::Model(self.model(model)));
            if !model.blocker.is_empty() {
                entries.push(CapsCpuEntry::Blockers(blockers(model)));
            }
        }
        CapsCpuModeCustom {
            supported: !entries.is_empty(),
            models: entries,
        }
    }

    fn model(&self, model: &QemuCpuModel) -> CapsCpuModel {
        let known = polyvirt_cpu::guest_model(&model.name).filter(|_| self.is_x86());
        let ibm = self.is_s390() && model.name.starts_with(['z', 'g']);
        let vendor = known
            .and_then(|known| known.vendor)
            .or(ibm.then_some("IBM"));
        let vendor = vendor.unwrap_or("unknown");
        CapsCpuModel {
            usable: match model.usable {
                Some(true) => CapsCpuUsable::Yes,
                Some(false) => CapsCpuUsable::No,
                None => CapsCpuUsable::Unknown,
            },
            deprecated: model.deprecated.filter(|deprecated| *deprecated),
            vendor: Some(vendor.to_owned()),
            canonical: known.and_then(|known| known.canonical).map(str::to_owned),
            text: model.name.clone(),
        }
    }
}

/// The models that can be named.
fn models(capabilities: &Capabilities, on: Accelerator) -> impl Iterator<Item = &QemuCpuModel> {
    let models = capabilities.cpu_models(on);
    // The host's own is a mode, not a model.
    models.filter(|model| model.name != "host")
}

/// The model nearest to what guests can be given, with how it differs from that.
pub(crate) fn nearest_to_host(
    capabilities: &Capabilities,
    on: Accelerator,
) -> Option<CapsCpuModeHostModel> {
    let host = capabilities.host_cpu(on)?;
    match capabilities.arch() {
        Arch::X8664 | Arch::I686 => nearest(capabilities, on, host),
        Arch::S390 | Arch::S390x => Some(as_it_is(host)),
        _ => None,
    }
}

fn nearest(
    capabilities: &Capabilities,
    on: Accelerator,
    host: &QemuHostCpu,
) -> Option<CapsCpuModeHostModel> {
    let mut properties = host.property.iter();
    let vendor = properties.find(|property| property.name == "vendor");
    let vendor = vendor.and_then(|property| maker(property.value.as_deref()?));
    let has: Vec<&str> = host.property.iter().filter_map(feature).collect();
    let offered = |name: &str| models(capabilities, on).any(|model| model.name == name);
    let found = polyvirt_cpu::nearest(&has, vendor, &offered)?;
    Some(CapsCpuModeHostModel {
        supported: true,
        model: Some(model(found.model)),
        vendor: vendor.map(str::to_owned),
        maxphysaddr: None,
        feature: found.feature,
    })
}

/// A CPU whose model QEMU itself tells, with how it differs from it.
fn as_it_is(host: &QemuHostCpu) -> CapsCpuModeHostModel {
    let feature = |property: &QemuCpuProperty| {
        let policy = match property.value.as_deref()? {
            "true" => CpuFeaturePolicy::Require,
            "false" => CpuFeaturePolicy::Disable,
            _ => return None,
        };
        let name = property.name.clone();
        Some(CpuFeature { policy, name })
    };
    CapsCpuModeHostModel {
        supported: true,
        model: Some(model(&host.model)),
        vendor: None,
        maxphysaddr: None,
        feature: host.property.iter().filter_map(feature).collect(),
    }
}

fn model(name: &str) -> CpuModel {
    CpuModel {
        fallback: Some(CpuFallback::Forbid),
        text: Some(name.to_owned()),
        ..CpuModel::default()
    }
}

fn modes(name: &str, supported: bool, migratable: bool) -> CapsCpuChoices {
    let values = there([("on", migratable), ("off", true)]);
    let choices = supported.then(|| choice(name, values));
    CapsCpuChoices {
        supported,
        r#enum: choices.into_iter().collect(),
    }
}

fn blockers(model: &QemuCpuModel) -> CapsCpuBlockers {
    let names = model.blocker.iter().map(|blocker| blocker.name.as_str());
    let names = names.map(|name| polyvirt_cpu::feature(name).unwrap_or(name));
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    names.dedup();
    let feature = |name: &str| CapsCpuBlockersFeature {
        name: name.to_owned(),
    };
    CapsCpuBlockers {
        model: model.name.clone(),
        feature: names.into_iter().map(feature).collect(),
    }
}

/// The feature that a property says is there.
fn feature(property: &QemuCpuProperty) -> Option<&str> {
    let on = property.value.as_deref() == Some("true");
    on.then(|| polyvirt_cpu::feature(&property.name)).flatten()
}

/// A maker as documents call it.
fn maker(id: &str) -> Option<&'static str> {
    Some(match id {
        "GenuineIntel" => "Intel",
        "AuthenticAMD" => "AMD",
        "HygonGenuine" => "Hygon",
        _ => return None,
    })
}
