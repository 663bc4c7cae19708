//! What an earlier process left: networks that are up, and networks that were.

use std::sync::Arc;

use polyvirt_config::network::Network;
use polyvirt_config::status::NetworkStatus;
use polyvirt_driver::Result;
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::Net;
use polyvirt_network::dnsmasq;
use polyvirt_network::firewall::rules;

use super::{bridge, fence, keeper, lower, may, server, switches};
use crate::calls::life;
use crate::host::Host;
use crate::kind::State;
use crate::store;

/// Finds the networks that were active when the root was last open. One whose bridge is there is active; what it lacks
/// because somebody was killed, or because its server was, it gets. What is left of one whose bridge has gone is removed.
pub(crate) fn find(host: &Host) -> Result<()> {
    let folders = &host.root.folders;
    for (name, status) in store::statuses(folders)? {
        match status {
            // What cannot be read says nothing about the host.
            None => store::remove_status(folders, &name)?,
            Some(status) => {
                if is_up(&status)? {
                    adopt(host, status)?;
                } else {
                    // What cannot be removed now is tried again when the root is opened next, and is in nobody's way
                    // until then but its own.
                    let _ = forget(host, &status);
                }
            }
        }
    }
    Ok(())
}

/// Whether a network is there. One whose start was cut short before it had its rules is not.
fn is_up(status: &NetworkStatus) -> Result<bool> {
    let network = &status.network;
    if !network.has_own_bridge() {
        return Ok(true);
    }
    let has_bridge = bridge::is_there(&mut Net::open()?, network)?;
    Ok(has_bridge && (status.fw_removal.is_some() || rules(network)?.is_empty()))
}

fn adopt(host: &Host, status: NetworkStatus) -> Result<()> {
    let network = Arc::new(status.network);
    let ports = store::ports(&host.root.folders, &network.name)?;
    let uuid = network.uuid.unwrap_or_default();
    host.networks.assign(&network.name.clone(), uuid, |state| {
        state.live = Some(network);
        state.more.removal = status.fw_removal;
        for port in ports {
            state.more.ports.restore(port);
        }
        Ok(())
    })
}

/// Gives every active network what it lacks; the first failure is told.
pub(super) fn mend_all(host: &Host) -> Result<()> {
    mend_those(host, |_| true)
}

/// The same for those whose server has ended.
pub(super) fn mend_servers(host: &Host) -> Result<()> {
    let folders = &host.root.folders;
    mend_those(host, |live| {
        dnsmasq::is_needed(live) && !server::runs(folders, &live.name)
    })
}

fn mend_those(host: &Host, lacks: impl Fn(&Network) -> bool) -> Result<()> {
    let wanted = |state: &State| {
        let live = state.live.as_ref().filter(|live| live.has_own_bridge());
        live.is_some_and(|live| lacks(live))
    };
    let networks = host.networks.references(wanted);
    let mended: Vec<Result<()>> = networks
        .iter()
        .map(|network| {
            host.change(network, || match host.live(network) {
                Ok(live) => mend(host, &live),
                // It has been stopped meanwhile.
                Err(_) => Ok(()),
            })
        })
        .collect();
    mended.into_iter().collect()
}

fn mend(host: &Host, network: &Network) -> Result<()> {
    // What cannot be mended now, since a server of before is still ending, may be soon.
    keeper::begin(host)?;
    let (admin, mut net) = (may()?, Net::open()?);
    bridge::set_up(&admin, &mut net, network)?;
    switches::forward(&admin, network)?;
    if dnsmasq::is_needed(network) && !server::runs(&host.root.folders, &network.name) {
        server::restart(&host.root.folders, network)?;
    }
    fence::place(&admin, network)
}

/// Removes what is left of a network whose bridge has gone. Without the right to, it stays for who has it.
fn forget(host: &Host, status: &NetworkStatus) -> Result<()> {
    let Ok(admin) = NetAdmin::probe() else {
        return Ok(());
    };
    let removal = status.fw_removal.as_ref();
    lower(host, &admin, &mut Net::open()?, &status.network, removal)
}

/// Starts the networks that start with their host, as far as we may.
pub(crate) fn start_marked(host: &Host) {
    if NetAdmin::probe().is_err() {
        return;
    }
    let marked = host
        .networks
        .references(|state| state.autostart && !state.is_active());
    for network in marked {
        // Why one does not start is found out by starting it.
        let _ = host.change(&network, || life::start_as(host, &network));
    }
}
