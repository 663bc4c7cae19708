//! Starting, stopping and finding networks again: what happens on the host.
//!
//! A network whose bridge the host makes goes up in steps, each of which may fail; then all is taken down again, as it
//! is when the network stops. Networks on bridges and devices that are there already need nothing but to be known.
//!
//! | File | What |
//! |---|---|
//! | `conflicts.rs` | what the host has that a network must not take |
//! | `bridge.rs` | the bridge, its addresses and routes |
//! | `switches.rs` | switches of the kernel's |
//! | `fence.rs` | the firewall |
//! | `bandwidth.rs` | limits, and what ports are guaranteed |
//! | `server.rs` | the DHCP and DNS server |
//! | `keeper.rs` | servers that have ended |
//! | `published.rs` | what other programs learn |
//! | `told.rs` | what an administrator's hooks are told |
//! | `again.rs` | what an earlier process left |

pub(crate) mod again;
mod bandwidth;
mod bridge;
mod conflicts;
pub(crate) mod fence;
mod keeper;
mod published;
pub(crate) mod server;
mod switches;
pub(crate) mod told;

use std::sync::Arc;

use parking_lot::MutexGuard;
use polyvirt_config::network::Network;
use polyvirt_config::status::{FirewallRemoval, NetworkStatus};
use polyvirt_driver::{ErrorDomain, NetworkUpdateSection as Section, Result};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::Net;
use polyvirt_network::ports::{Port, Ports};

use crate::host::Host;
use crate::store;
use told::{Happening, tell};

/// What takes the firewall rules of a network away, if it has any.
type Removal = Option<FirewallRemoval>;

/// Starts a network.
///
/// Fails with `SYSTEM_ERROR` where we may not change the host's network, before anything is touched.
pub(crate) fn start(host: &Host, network: &Arc<Network>) -> Result<Removal> {
    network.validate()?;
    let admin = network.has_own_bridge().then(may).transpose()?;
    let begun = tell(host, network, Happening::Start).and_then(|()| match admin {
        Some(admin) => build(host, &admin, network),
        None => note(host, network, None).map(|()| None),
    });
    let removal = begun.inspect_err(|_| {
        let _ = tell(host, network, Happening::Stopped);
    })?;
    tell(host, network, Happening::Started).inspect_err(|_| {
        // Why it did not start is what the caller is told.
        let _ = stop(host, network, removal.as_ref());
    })?;
    Ok(removal)
}

/// Starts one whose bridge is ours to make: all of it, or nothing.
fn build(host: &Host, admin: &NetAdmin, network: &Network) -> Result<Removal> {
    let mut net = Net::open()?;
    let claim = host.claims.lock();
    conflicts::check(&mut net, network)?;
    server::require(&host.root.folders, network)?;
    // Whoever comes after us, if we are killed now, knows what may be there.
    note(host, network, None)?;
    let started = raise(host, admin, &mut net, network, claim);
    started.inspect_err(|_| {
        // Why it did not start is what the caller is told, not what went wrong afterwards.
        let _ = lower(host, admin, &mut net, network, None);
    })
}

/// The steps of a start. Until it has its addresses, no other network may look which are free.
fn raise(
    host: &Host,
    admin: &NetAdmin,
    net: &mut Net,
    network: &Network,
    claim: MutexGuard<'_, ()>,
) -> Result<Removal> {
    bridge::make(admin, net, network)?;
    fence::place(admin, network)?;
    let removal = fence::add(host, admin, network)?;
    // From now on it can be taken away by who knows nothing else.
    note(host, network, removal.as_ref())?;
    bandwidth::limit(admin, net, network)?;
    fence::mend_checksums(admin, net, network)?;
    bridge::set_up(admin, net, network)?;
    drop(claim);
    switches::forward(admin, network)?;
    server::start(&host.root.folders, network)?;
    keeper::begin(host)?;
    bridge::wait(net, network)?;
    fence::again(host, admin, network, removal)
}

/// Stops a network.
pub(crate) fn stop(
    host: &Host,
    network: &Network,
    removal: Option<&FirewallRemoval>,
) -> Result<()> {
    if network.has_own_bridge() {
        let admin = may()?;
        lower(host, &admin, &mut Net::open()?, network, removal)?;
    } else {
        store::remove_status(&host.root.folders, &network.name)?;
    }
    // It has stopped, whatever they say.
    let _ = tell(host, network, Happening::Stopped);
    Ok(())
}

/// The steps of a stop, all of them even if one fails; the first failure is told.
fn lower(
    host: &Host,
    admin: &NetAdmin,
    net: &mut Net,
    network: &Network,
    removal: Option<&FirewallRemoval>,
) -> Result<()> {
    let folders = &host.root.folders;
    let steps = [
        server::stop(folders, &network.name),
        published::remove(folders, network),
        fence::remove(host, admin, network, removal),
        fence::forget(admin, network),
        bridge::remove(admin, net, network),
    ];
    steps.into_iter().collect::<Result<()>>()?;
    store::remove_status(folders, &network.name)
}

/// Puts a change of an active network in force: what its server is told, and which packets pass.
pub(crate) fn update(
    host: &Host,
    network: &Network,
    section: Section,
    removal: Removal,
) -> Result<Removal> {
    if !network.has_own_bridge() {
        return Ok(removal);
    }
    if section == Section::FORWARD_INTERFACE {
        let admin = may()?;
        fence::remove(host, &admin, network, removal.as_ref())?;
        return fence::add(host, &admin, network);
    }
    let served = [
        Section::IP_DHCP_HOST,
        Section::IP_DHCP_RANGE,
        Section::DNS_HOST,
        Section::DNS_TXT,
        Section::DNS_SRV,
    ];
    if served.contains(&section) {
        may()?;
        server::restart(&host.root.folders, network)?;
    }
    Ok(removal)
}

/// Tells other programs which guests are plugged into a network now.
pub(crate) fn publish(host: &Host, network: &Network, ports: &Ports) -> Result<()> {
    if network.has_own_bridge() {
        published::cards(&host.root.folders, network, ports)?;
    }
    Ok(())
}

/// Guarantees a port what it is promised of the network's bandwidth, in place of what it was promised before.
pub(crate) fn guarantee(
    network: &Network,
    before: Option<&Port>,
    after: Option<&Port>,
    ports: &Ports,
) -> Result<()> {
    if !network.has_own_bridge() || network.bandwidth.is_none() {
        return Ok(());
    }
    bandwidth::guarantee(&may()?, &mut Net::open()?, network, before, after, ports)
}

/// Looks at the host again: what active networks lack, they get. Who may not change the host changes nothing.
pub(crate) fn reload(host: &Host) -> Result<()> {
    if NetAdmin::probe().is_err() {
        return Ok(());
    }
    let mended = again::mend_all(host);
    fence::reload(host).and(mended)
}

/// Writes down what is known of an active network.
pub(crate) fn note(
    host: &Host,
    network: &Network,
    removal: Option<&FirewallRemoval>,
) -> Result<()> {
    let status = NetworkStatus {
        class_id: None,
        floor: None,
        taint: Vec::new(),
        fw_removal: removal.cloned(),
        network: network.clone(),
    };
    store::write_status(&host.root.folders, &status)
}

/// The names of the host's devices; none where the kernel does not tell.
pub(crate) fn devices() -> Vec<String> {
    let links = Net::open().and_then(|mut net| net.links());
    let links = links.unwrap_or_default().into_iter();
    links.map(|link| link.name).collect()
}

/// The proof that we may change the host's network, or why a network cannot be started or stopped.
fn may() -> Result<NetAdmin> {
    NetAdmin::probe().map_err(|error| error.with_domain(ErrorDomain::NETWORK))
}
