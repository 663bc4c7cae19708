//! The firewall in front of networks: their rules are put into the kernel, kept there, and taken out.

use std::sync::{Arc, Weak};

use parking_lot::Mutex;
use polyvirt_config::network::{Network, NetworkForwardMode};
use polyvirt_config::status::{
    FirewallRemoval, FirewallRemovalAction, FirewallRemovalActionArgs as Words,
};
use polyvirt_driver::Result;
use polyvirt_firewall::firewalld::Zone;
use polyvirt_firewall::{Action, Backend, Firewall, Removal, Wanted, Watch, firewalld};
use polyvirt_host::admin::NetAdmin;
use polyvirt_host::net::Net;
use polyvirt_network::firewall::rules;

use crate::host::Host;
use crate::kind::State;
use crate::up;

/// The host's firewall, as far as it has been needed.
pub(crate) struct Fence {
    firewall: Firewall,
    /// Held while rules are changed and what takes them away is noted: whoever reloads does not bring back what a stop
    /// has just taken away.
    changing: Mutex<()>,
    /// They tell when somebody else takes our rules away.
    _watches: [Watch; 2],
}

/// The fence of a host, made when it is first needed.
fn fence(host: &Host, admin: &NetAdmin) -> Result<Arc<Fence>> {
    let mut fence = host.fence.lock();
    if let Some(fence) = &*fence {
        return Ok(Arc::clone(fence));
    }
    let firewall = Firewall::choose(host.settings.firewall, admin)?;
    let watches = [
        firewall.watch(admin, mending(host))?,
        firewalld::watch(admin, &firewalld::system_bus(), looking(host))?,
    ];
    let made = Arc::new(Fence {
        firewall,
        changing: Mutex::default(),
        _watches: watches,
    });
    *fence = Some(Arc::clone(&made));
    Ok(made)
}

/// What is done when somebody has taken rules away.
fn mending(host: &Host) -> impl Fn() + Send + 'static {
    let host: Weak<Host> = host.me.clone();
    move || {
        if let Some(host) = host.upgrade() {
            // Whoever may not mend it any more cannot be told here.
            let _ = reload(&host);
        }
    }
}

/// What is done when firewalld has begun anew: it has forgotten zones, too.
fn looking(host: &Host) -> impl Fn() + Send + 'static {
    let host: Weak<Host> = host.me.clone();
    move || {
        if let Some(host) = host.upgrade() {
            let _ = up::reload(&host);
        }
    }
}

/// Puts the bridge of a network into its zone, where firewalld decides what may pass. Whoever opens a network says
/// alone what may, unless its document names a zone.
pub(super) fn place(admin: &NetAdmin, network: &Network) -> Result<()> {
    let bridge = network.bridge.as_ref();
    let mode = network.mode();
    let zone = match bridge.and_then(|bridge| bridge.zone.as_deref()) {
        Some(name) => Zone::Named(name),
        None if mode == NetworkForwardMode::Open => return Ok(()),
        None => Zone::Usual {
            is_routed: mode == NetworkForwardMode::Route,
        },
    };
    let name = polyvirt_network::bridge(network)?;
    firewalld::place(admin, &firewalld::system_bus(), name, zone)
}

/// Takes it out of its zone.
pub(super) fn forget(admin: &NetAdmin, network: &Network) -> Result<()> {
    let name = polyvirt_network::bridge(network)?;
    firewalld::forget(admin, &firewalld::system_bus(), name);
    Ok(())
}

/// Adds the rules of a network, all or none; what takes them away.
pub(super) fn add(
    host: &Host,
    admin: &NetAdmin,
    network: &Network,
) -> Result<Option<FirewallRemoval>> {
    let rules = rules(network)?;
    if rules.is_empty() {
        return Ok(None);
    }
    let fence = fence(host, admin)?;
    let owner = network.uuid.unwrap_or_default();
    let removal = fence.firewall.add(admin, owner, &rules)?;
    Ok(Some(written(&removal)))
}

/// Adds the rules of a network once more, if somebody has taken them away while it was starting: until it is active, no
/// reload brings them back.
pub(super) fn again(
    host: &Host,
    admin: &NetAdmin,
    network: &Network,
    removal: Option<FirewallRemoval>,
) -> Result<Option<FirewallRemoval>> {
    let Some(added) = removal.as_ref().and_then(read) else {
        return Ok(removal);
    };
    let firewall = &fence(host, admin)?.firewall;
    let owner = network.uuid.unwrap_or_default();
    if firewall.has(owner, &added)? {
        return Ok(removal);
    }
    firewall.remove(admin, owner, &added)?;
    let removal = add(host, admin, network)?;
    up::note(host, network, removal.as_ref())?;
    Ok(removal)
}

/// Has answers of DHCP carry whole checksums, where nobody but the bridge itself could fill them in.
pub(super) fn mend_checksums(admin: &NetAdmin, net: &mut Net, network: &Network) -> Result<()> {
    let bridge = polyvirt_network::bridge(network)?;
    // A kernel that cannot is one whose guests have to do without.
    net.fill_checksums(admin, bridge).map(drop)
}

/// Takes away what was added for a network; of which nothing was written down, what would have been.
pub(super) fn remove(
    host: &Host,
    admin: &NetAdmin,
    network: &Network,
    removal: Option<&FirewallRemoval>,
) -> Result<()> {
    let rules = rules(network)?;
    if rules.is_empty() && removal.is_none() {
        return Ok(());
    }
    let owner = network.uuid.unwrap_or_default();
    let fence = fence(host, admin)?;
    let _changing = fence.changing.lock();
    // Since our caller looked, they may have been reloaded; from now on they are not.
    let noted = host
        .networks
        .with_by(owner.into(), |state| Ok(state.more.removal.take()));
    let noted = noted.ok().flatten();
    match noted.as_ref().or(removal).and_then(read) {
        Some(removal) => fence.firewall.remove(admin, owner, &removal),
        None => fence.firewall.sweep(admin, owner, &rules),
    }
}

/// Puts the rules of all active networks in place of what they had, at once: no packet meets half of them.
pub(crate) fn reload(host: &Host) -> Result<()> {
    let has_rules = |state: &State| state.is_active() && state.more.removal.is_some();
    if host.networks.references(has_rules).is_empty() {
        return Ok(());
    }
    let admin = up::may()?;
    let fence = fence(host, &admin)?;
    let _changing = fence.changing.lock();
    // One that is being stopped has nothing noted any more.
    let active = host
        .networks
        .list(|state| state.live.clone().zip(state.more.removal.clone()));
    let mut networks = Vec::new();
    for (network, removal) in active {
        let rules = rules(&network)?;
        networks.push((network, read(&removal), rules));
    }
    if networks.is_empty() {
        return Ok(());
    }
    let wanted: Vec<Wanted<'_>> = networks
        .iter()
        .map(|(network, before, rules)| Wanted {
            owner: network.uuid.unwrap_or_default(),
            before: before.as_ref(),
            rules,
        })
        .collect();
    let added = fence.firewall.reload(&admin, &wanted)?;
    for ((network, _, _), removal) in networks.iter().zip(added) {
        let removal = written(&removal);
        up::note(host, network, Some(&removal))?;
        let uuid = network.uuid.unwrap_or_default();
        // One that has just gone needs none.
        let _ = host.networks.with_by(uuid.into(), |state| {
            state.more.removal = Some(removal);
            Ok(())
        });
    }
    Ok(())
}

/// What takes rules away, as the status of a network keeps it.
fn written(removal: &Removal) -> FirewallRemoval {
    let action = |action: &Action| FirewallRemovalAction {
        layer: Action::layer(action.family).to_owned(),
        ignore_errors: None,
        args: Some(Words {
            item: action.words.clone(),
        }),
    };
    FirewallRemoval {
        name: None,
        backend: removal.backend.name().to_owned(),
        action: removal.actions.iter().map(action).collect(),
    }
}

/// The same, read; nothing when it is in the words of no program that we know.
fn read(removal: &FirewallRemoval) -> Option<Removal> {
    let actions = removal.action.iter().filter_map(|action| {
        Some(Action {
            family: Action::family_of(&action.layer)?,
            words: action.args.as_ref()?.item.clone(),
        })
    });
    Some(Removal {
        backend: Backend::of(&removal.backend)?,
        actions: actions.collect(),
    })
}
