//! Which ports a guest may have, noted down before it gets them and until they are given back: whoever opens the root
//! next gives back those of guests that are no more, also of guests that nothing else is known of.

use std::io::Write;
use std::path::PathBuf;

use polyvirt_driver::refs::NetworkPortRef;
use polyvirt_driver::traits::NetworkDriver;
use polyvirt_driver::{Error, Result, Uuid};
use polyvirt_host::files;

use super::{give_back, has};
use crate::host::Host;

/// What such files end with. Before that comes the name of the guest; in it are lines `UUID NETWORK`.
const ENDING: &str = ".ports";

fn path(host: &Host, guest: &str) -> PathBuf {
    host.root.folders.state.join(format!("{guest}{ENDING}"))
}

/// Notes down that a guest is about to get a port.
pub(super) fn note(host: &Host, guest: &str, port: &NetworkPortRef) -> Result<()> {
    let path = path(host, guest);
    let mut file = files::append(&path, 0o600)?;
    let line = format!("{} {}\n", port.uuid, port.network.name);
    file.write_all(line.as_bytes())
        .map_err(|error| Error::io(&error, format!("cannot write to '{}'", path.display())))
}

/// A guest has no ports any more.
pub(super) fn forget(host: &Host, guest: &str) {
    // What stays is read when the root is opened next, and is of ports that are not there.
    let _ = files::remove(&path(host, guest));
}

/// Gives back all ports that were noted down and that no running guest has.
pub(super) fn sweep(host: &Host, networks: &dyn NetworkDriver) {
    for file in files::names(&host.root.folders.state).unwrap_or_default() {
        let Some(guest) = file.strip_suffix(ENDING) else {
            continue;
        };
        let text = files::read_text(&path(host, guest)).ok().flatten();
        let ports = text.iter().flat_map(|text| text.lines());
        for port in ports.filter_map(|line| read(networks, line)) {
            let all = host.guests.all();
            let mut running = all.iter().map(|guest| guest.state().live.clone());
            if !running.any(|live| has(live.as_deref(), &port)) {
                give_back(host, &port);
            }
        }
        let runs = host.guests.all().iter().any(|one| {
            let state = one.state();
            *state.name == *guest && state.running.is_some()
        });
        if !runs {
            forget(host, guest);
        }
    }
}

/// A port that a line names, if its network is there.
fn read(networks: &dyn NetworkDriver, line: &str) -> Option<NetworkPortRef> {
    let (uuid, network) = line.split_once(' ')?;
    let uuid: Uuid = uuid.parse().ok()?;
    let network = networks.network_lookup_by_name(network).ok()?;
    Some(NetworkPortRef::new(network, uuid))
}
