//! Where a guest's memory modules are in its memory: QEMU chooses that.

use polyvirt_config::common::Address;
use polyvirt_config::domain::Domain;
use polyvirt_driver::Result;
use polyvirt_qemu::alias;
use serde_json::Value;

use super::{Running, text};

/// Asks QEMU, when the guest has any.
pub(crate) fn ask(running: &Running, domain: &Domain) -> Result<Value> {
    if domain.devices().memory.is_empty() {
        return Ok(Value::Null);
    }
    running.execute("query-memory-devices", Value::Null)
}

/// Notes in the document what QEMU has answered.
pub(crate) fn note(domain: &mut Domain, answer: &Value) {
    for module in &mut domain.devices_mut().memory {
        let name = alias::of(&module.info).to_owned();
        if let Some(Address::Dimm(place)) = &mut module.info.address
            && let Some((slot, base)) = site(answer, &name)
        {
            (place.slot, place.base) = (slot, Some(base));
        }
    }
}

/// The slot of a module, and the address at which it begins.
fn site(answer: &Value, name: &str) -> Option<(u32, u64)> {
    let mut all = answer.as_array()?.iter();
    let data = all.find_map(|module| {
        let data = module.get("data")?;
        (text(data, "id") == name).then_some(data)
    })?;
    let number = |key| data.get(key).and_then(Value::as_u64);
    Some((u32::try_from(number("slot")?).ok()?, number("addr")?))
}
