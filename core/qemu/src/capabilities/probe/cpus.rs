//! The CPUs that a QEMU knows, and the one that is the host's own.

use std::collections::BTreeMap;

use polyvirt_config::cpu::Arch;
use polyvirt_config::qemucaps::{QemuCpuModel, QemuCpuProperty, QemuHostCpu, QemuThing};
use polyvirt_driver::Result;
use serde_json::{Value, json};

use super::Ask;
use crate::capabilities::{Accelerator, Capabilities, Flag};

/// The models, in QEMU's order.
pub(super) fn models(
    found: &Capabilities,
    on: Accelerator,
    qemu: &mut dyn Ask,
) -> Result<Vec<QemuCpuModel>> {
    if !found.has(Flag::QueryCpuDefinitions) {
        return Ok(Vec::new());
    }
    let answer = qemu.ask("query-cpu-definitions", Value::Null)?;
    let answer = answer.unwrap_or_default();
    let models = answer.as_array().into_iter().flatten();
    let models = models.filter_map(|one| model(one, on));
    Ok(models
        .map(|model| match found.arch() {
            Arch::Ppc64 | Arch::Ppc64le => with_known_name(model),
            _ => model,
        })
        .collect())
}

/// QEMU writes them in small letters, documents never have.
fn with_known_name(mut model: QemuCpuModel) -> QemuCpuModel {
    let known = ["POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWER11"];
    let mut known = known.iter();
    if let Some(name) = known.find(|known| known.eq_ignore_ascii_case(&model.name)) {
        model.name = (*name).to_owned();
    }
    model
}

fn model(one: &Value, on: Accelerator) -> Option<QemuCpuModel> {
    let missing = one.get("unavailable-features").and_then(Value::as_array);
    let blockers = missing.into_iter().flatten().filter_map(Value::as_str);
    let typename = one["typename"].as_str().filter(|name| !name.is_empty());
    Some(QemuCpuModel {
        r#type: on.name().to_owned(),
        name: one["name"].as_str()?.to_owned(),
        typename: typename.map(str::to_owned),
        usable: missing.map(Vec::is_empty),
        deprecated: one["deprecated"].as_bool().filter(|is| *is),
        blocker: blockers.map(thing).collect(),
    })
}

pub(super) fn thing(name: &str) -> QemuThing {
    QemuThing {
        name: name.to_owned(),
    }
}

/// What a guest gets whose CPU is to be the host's own, or all that can be translated. Properties are in the order of
/// their names.
pub(super) fn host(
    found: &Capabilities,
    on: Accelerator,
    qemu: &mut dyn Ask,
) -> Result<Option<QemuHostCpu>> {
    if !found.has(Flag::QueryCpuModelExpansion) {
        return Ok(None);
    }
    let x86 = matches!(found.arch(), Arch::X8664 | Arch::I686);
    // Others that can only translate have no name for all that they can.
    let translates = on == Accelerator::Tcg && (x86 || found.has(Flag::Kvm));
    let name = if translates { "max" } else { "host" };
    let kind = match found.arch() {
        Arch::Armv7l | Arch::Aarch64 => "full",
        _ => "static",
    };
    let Some((model, all)) = expand(qemu, kind, &json!({ "name": name }))? else {
        return Ok(None);
    };
    let mut properties: BTreeMap<String, QemuCpuProperty> = all
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), property(name, value)?)))
        .collect();
    let mut migratability = false;
    if found.has(Flag::CpuMigratable) {
        let anything = json!({ "name": name, "props": { "migratable": false } });
        if let Some((_, all)) = expand(qemu, kind, &anything)? {
            migratability = true;
            mark_migratable(&mut properties, &all);
        }
    }
    Ok(Some(QemuHostCpu {
        r#type: on.name().to_owned(),
        model,
        migratability: Some(migratability),
        property: properties.into_values().collect(),
    }))
}

type Properties = serde_json::Map<String, Value>;

/// What a model stands for; none when the QEMU does not say.
pub(super) fn expand(
    qemu: &mut dyn Ask,
    kind: &str,
    model: &Value,
) -> Result<Option<(String, Properties)>> {
    let arguments = json!({ "type": kind, "model": model });
    let Some(mut answer) = qemu.ask("query-cpu-model-expansion", arguments)? else {
        return Ok(None);
    };
    let name = answer["model"]["name"].as_str().map(str::to_owned);
    let properties = match answer["model"]["props"].take() {
        Value::Object(properties) => properties,
        _ => Properties::new(),
    };
    Ok(name.map(|name| (name, properties)))
}

fn property(name: &str, value: &Value) -> Option<QemuCpuProperty> {
    let (kind, value) = match value {
        Value::Bool(value) => ("boolean", value.to_string()),
        Value::String(value) => ("string", value.clone()),
        Value::Number(value) => ("number", value.to_string()),
        _ => return None,
    };
    Some(QemuCpuProperty {
        name: name.to_owned(),
        r#type: Some(kind.to_owned()),
        value: Some(value),
        migratable: None,
    })
}

/// What is on only when guests need not move to another host cannot move with them.
fn mark_migratable(properties: &mut BTreeMap<String, QemuCpuProperty>, all: &Properties) {
    for (name, value) in all {
        let (Some(on), Some(property)) = (value.as_bool(), properties.get_mut(name)) else {
            continue;
        };
        match property.value.as_deref() {
            Some("true") => property.migratable = Some(true),
            Some("false") if on => {
                property.value = Some("true".to_owned());
                property.migratable = Some(false);
            }
            _ => {}
        }
    }
}
