//! What this driver adds to what holds for all domains.

use std::collections::HashSet;

use polyvirt_config::Result;
use polyvirt_config::cpu::Arch;
use polyvirt_config::domain::{Domain, Hooks, Interface};

/// This driver's part in reading a document.
pub(super) struct TestDriver;

/// The architecture of the host, which guests have unless they say otherwise.
const HOST: Arch = Arch::I686;

impl Hooks for TestDriver {
    fn defaults(&self, domain: &mut Domain) -> Result<()> {
        let kind = domain.os.as_mut().and_then(|os| os.r#type.as_mut());
        if let Some(kind) = kind {
            kind.arch.get_or_insert(HOST);
        }
        if let Some(devices) = &mut domain.devices {
            name_interfaces(&mut devices.interface);
        }
        Ok(())
    }
}

/// Gives each network interface a device on the host: `testnet0` and so on, the first name that is free.
fn name_interfaces(interfaces: &mut [Interface]) {
    let named = interfaces.iter().filter_map(device);
    let taken: HashSet<String> = named.map(str::to_owned).collect();
    let mut free = (0..)
        .map(|number: u32| format!("testnet{number}"))
        .filter(|name| !taken.contains(name));
    for interface in interfaces {
        if device(interface).is_none() {
            let target = interface.target.get_or_insert_default();
            target.dev = free.next();
        }
    }
}

fn device(interface: &Interface) -> Option<&str> {
    interface.target.as_ref()?.dev.as_deref()
}
