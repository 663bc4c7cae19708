//! Files beside what the servers are told, from which other programs learn who has which address.
//!
//! They are written here, by whoever has the root open, and not by a program that the server runs for each address that
//! it gives: such a program would have to be found by a library that comes without any, and would be nobody's.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::SystemTime;

use polyvirt_config::network::Network;
use polyvirt_driver::{Result, Uuid};
use polyvirt_host::files;
use polyvirt_network::ports::Ports;
use polyvirt_network::{bridge, dnsmasq, published};

use super::server;
use crate::host::Host;
use crate::kind::State;
use crate::root::Folders;

/// When the servers' files were as they have been published, by network.
#[derive(Default)]
pub(super) struct Seen(HashMap<Uuid, (SystemTime, u64)>);

impl Seen {
    /// Publishes what servers have given since they were last looked at.
    pub(super) fn publish(&mut self, host: &Host) -> Result<()> {
        let serves = |state: &State| {
            let live = state.live.as_deref();
            live.is_some_and(|live| live.has_own_bridge() && dnsmasq::is_needed(live))
        };
        let mut before = std::mem::take(&mut self.0);
        for network in host.networks.references(serves) {
            let path = server::leases(&host.root.folders, &network.name);
            let Some(now) = state_of(&path) else { continue };
            if before.remove(&network.uuid) != Some(now) {
                // One that has been stopped meanwhile has nothing to be published any more.
                host.change(&network, || match host.live(&network) {
                    Ok(live) => given(&host.root.folders, &live),
                    Err(_) => Ok(()),
                })?;
            }
            self.0.insert(network.uuid, now);
        }
        Ok(())
    }
}

fn state_of(path: &std::path::Path) -> Option<(SystemTime, u64)> {
    let about = std::fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// What the server of a network has given.
fn given(folders: &Folders, network: &Network) -> Result<()> {
    let kept = files::read_text(&server::leases(folders, &network.name))?;
    let status = published::status(&kept.unwrap_or_default(), network)?;
    files::write(&path(folders, network, "status")?, status.as_bytes(), 0o644)
}

/// Which guests' cards are plugged in.
pub(super) fn cards(folders: &Folders, network: &Network, ports: &Ports) -> Result<()> {
    let cards = published::cards(ports);
    files::write(&path(folders, network, "macs")?, cards.as_bytes(), 0o644)
}

/// Nobody has an address any more.
pub(super) fn remove(folders: &Folders, network: &Network) -> Result<()> {
    files::remove(&path(folders, network, "status")?)?;
    files::remove(&path(folders, network, "macs")?)
}

fn path(folders: &Folders, network: &Network, what: &str) -> Result<PathBuf> {
    let name = format!("{}.{what}", bridge(network)?);
    Ok(folders.dnsmasq.join(name))
}
