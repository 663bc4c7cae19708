//! Devices that are on their way out of a guest: it is the guest that lets go of them, when it likes.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use parking_lot::{Condvar, Mutex};
use polyvirt_driver::{Error, ErrorDomain, Result};
use polyvirt_qemu::command::Piece;
use polyvirt_qemu::vcpus;
use polyvirt_qmp::Event;
use serde_json::Value;

use super::{Running, text};

/// How long a guest is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// What has become of a device that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// The guest has not said.
    Waiting,
    /// It has let go of it.
    Gone,
    /// It does not want to.
    Refused,
}

/// The devices that were asked for.
#[derive(Debug, Default)]
pub(crate) struct Plugs {
    asked: Mutex<HashMap<String, Fate>>,
    /// Those of which QEMU has not said that it is rid of them.
    held: Mutex<HashSet<String>>,
    changed: Condvar,
}

impl Plugs {
    /// A device is about to be asked for.
    fn ask(&self, alias: &str) {
        self.asked.lock().insert(alias.to_owned(), Fate::Waiting);
        self.held.lock().insert(alias.to_owned());
    }

    /// QEMU is rid of it.
    pub(super) fn deleted(&self, alias: &str) {
        self.held.lock().remove(alias);
    }

    /// What was asked for and QEMU still holds, as far as it has said.
    pub(super) fn held(&self) -> Vec<String> {
        self.held.lock().iter().cloned().collect()
    }

    /// It has gone. Whether somebody waits for that.
    pub(crate) fn gone(&self, alias: &str) -> bool {
        self.set(alias, Fate::Gone)
    }

    /// The guest keeps it.
    pub(crate) fn refused(&self, alias: &str) {
        self.set(alias, Fate::Refused);
    }

    fn set(&self, alias: &str, fate: Fate) -> bool {
        let mut asked = self.asked.lock();
        let known = asked.get_mut(alias).map(|known| *known = fate).is_some();
        self.changed.notify_all();
        known
    }

    /// Waits for the guest's word, until then at most. Nobody waits for it afterwards.
    fn wait(&self, alias: &str, until: Instant) -> Fate {
        let mut asked = self.asked.lock();
        loop {
            let fate = asked.get(alias).copied().unwrap_or(Fate::Waiting);
            if fate != Fate::Waiting || self.changed.wait_until(&mut asked, until).timed_out() {
                return asked.remove(alias).unwrap_or(Fate::Waiting);
            }
        }
    }

    /// Nobody asks for it any more.
    pub(super) fn forget(&self, alias: &str) {
        self.asked.lock().remove(alias);
    }
}

/// The device that the guest has let go of, by an event. What is inside a device, as QEMU has it, has no name.
pub(super) fn gone(event: &Event) -> Option<String> {
    let data = &event.data;
    let name = match event.name.as_str() {
        "DEVICE_DELETED" => text(data, "device").to_owned(),
        // Not every QEMU says more of a CPU that it has taken out.
        "ACPI_DEVICE_OST" if ejected(data)? == 0 => empty_slot(data)?,
        _ => return None,
    };
    Some(name).filter(|name| !name.is_empty())
}

/// The device that the guest does not let go of, by an event.
pub(super) fn kept(event: &Event) -> Option<String> {
    let data = &event.data;
    match event.name.as_str() {
        "DEVICE_UNPLUG_GUEST_ERROR" => Some(text(data, "device").to_owned()),
        "ACPI_DEVICE_OST" if !matches!(ejected(data)?, 0 | EJECTING) => slot(data),
        _ => None,
    }
}

/// A guest says so when it has only begun to let go.
const EJECTING: u64 = 0x84;

/// What a guest says of a device that it was asked for, as ACPI's `_OST` has it: 0 when it has let go.
fn ejected(data: &Value) -> Option<u64> {
    let info = data.get("info")?;
    let asked = matches!(info.get("source")?.as_u64()?, 0x3 | 0x103);
    info.get("status")?.as_u64().filter(|_| asked)
}

/// The device in a slot.
fn slot(data: &Value) -> Option<String> {
    let device = text(data.get("info")?, "device");
    (!device.is_empty()).then(|| device.to_owned())
}

/// The CPU that was in a slot and is not any more. The slots of CPUs have their numbers.
fn empty_slot(data: &Value) -> Option<String> {
    let info = data.get("info")?;
    let of_cpu = text(info, "slot-type") == "CPU" && slot(data).is_none();
    let number = text(info, "slot").parse().ok()?;
    of_cpu.then(|| vcpus::name(number))
}

impl Running {
    /// Asks the guest to let go of what QEMU knows by this name. Whoever hears that it has does the rest.
    pub(super) fn ask_only(&self, name: &str, front: &Piece) -> Result<()> {
        let Some((command, arguments)) = front.removal() else {
            let message = format!("'{name}' has no name that QEMU could be asked for it by");
            return Err(Error::internal(message).with_domain(ErrorDomain::QEMU));
        };
        self.plugs.ask(name);
        if let Err(error) = self.execute(command, arguments.into()) {
            self.plugs.forget(name);
            self.plugs.deleted(name);
            return Err(error);
        }
        Ok(())
    }

    /// Asks the same, and waits a little: whether the guest has let go.
    pub(crate) fn ask_for(&self, name: &str, front: &Piece) -> Result<bool> {
        self.ask_only(name, front)?;
        match self.plugs.wait(name, Instant::now() + PATIENCE) {
            Fate::Gone => Ok(true),
            Fate::Waiting => Ok(false),
            Fate::Refused => {
                let message = format!("unplug of device '{name}' was rejected by the guest");
                Err(Error::operation_failed(message).with_domain(ErrorDomain::QEMU))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use polyvirt_qmp::Event;
    use serde_json::{Value, json};

    use super::{gone, kept};

    fn event(name: &str, data: Value) -> Event {
        let (name, seconds, microseconds) = (name.to_owned(), 0, 0);
        Event {
            name,
            data,
            seconds,
            microseconds,
        }
    }

    /// What a guest says of a slot.
    fn told(slot: &str, kind: &str, status: u64, device: &str) -> Event {
        let mut info = json!({ "slot": slot, "slot-type": kind, "source": 3, "status": status });
        if !device.is_empty() {
            info["device"] = device.into();
        }
        event("ACPI_DEVICE_OST", json!({ "info": info }))
    }

    #[test]
    fn events_tell_what_a_guest_lets_go_of_and_what_not() {
        let deleted = event("DEVICE_DELETED", json!({ "device": "net0" }));
        let inside = event("DEVICE_DELETED", json!({ "path": "/machine/x" }));
        let refused = event("DEVICE_UNPLUG_GUEST_ERROR", json!({ "device": "net0" }));
        let nonsense = event("ACPI_DEVICE_OST", json!({ "info": 3 }));
        for (event, left, stays) in [
            (deleted, Some("net0"), None),
            (inside, None, None),
            (refused, None, Some("net0")),
            (told("2", "CPU", 0, ""), Some("vcpu2"), None),
            (told("2", "CPU", 0, "vcpu2"), None, None),
            (told("2", "CPU", 0x84, "vcpu2"), None, None),
            (told("2", "CPU", 0x82, "vcpu2"), None, Some("vcpu2")),
            (told("0", "DIMM", 0, ""), None, None),
            (told("0", "DIMM", 1, "dimm0"), None, Some("dimm0")),
            (told("x", "CPU", 0, ""), None, None),
            (nonsense, None, None),
        ] {
            assert_eq!(gone(&event).as_deref(), left, "{}", event.data);
            assert_eq!(kept(&event).as_deref(), stays, "{}", event.data);
        }
    }
}
