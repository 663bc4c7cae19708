//! The host of `test:///default`, as libvirt has it.

use std::sync::{Arc, OnceLock};

use polyvirt_driver::{DomainRunningReason, Result};

use super::{Host, Machine, Node};
use crate::config::Config;
use crate::{devices, interfaces, networks, storage};

/// The one domain there is at first.
const DOMAIN: &str = include_str!("default-domain.xml");

/// A new host, with the default domain running.
pub(super) fn host() -> Result<Host> {
    let host = Host::new(Node::default());
    networks::add_default(&host.networks)?;
    interfaces::add_default(&host.interfaces)?;
    let config = domain()?;
    let machine = Machine::add(&mut host.machines.lock(), &config);
    let mut state = machine.state();
    state.store(config);
    state.start(&host, &machine, DomainRunningReason::UNKNOWN);
    drop(state);
    devices::add_default(&host)?;
    storage::add_default(&host)?;
    // Nobody listens yet, and nobody shall hear of this later.
    host.events.send();
    Ok(host)
}

/// Read once: hosts come and go with connections.
fn domain() -> Result<Arc<Config>> {
    static PARSED: OnceLock<Arc<Config>> = OnceLock::new();
    if let Some(config) = PARSED.get() {
        return Ok(Arc::clone(config));
    }
    let config = Arc::new(Config::parse(DOMAIN, false)?);
    Ok(Arc::clone(PARSED.get_or_init(|| config)))
}
