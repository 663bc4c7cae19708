//! Changing a part of a network: of the active one, of what it will start with, or of both.

use std::sync::Arc;

use polyvirt_config::network::Network;
use polyvirt_driver::events::NetworkEvent;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, NetworkMetadataType as Kind, NetworkUpdateCommand,
    NetworkUpdateFlags as Flags, NetworkUpdateSection, Result,
};
use polyvirt_inventory::metadata::{Change, Family, check_given};
use polyvirt_inventory::{CONFIG, Impact};

use super::check_flags;
use crate::host::{Host, invalid};
use crate::kind::State;
use crate::up::told::{Happening, tell};
use crate::{store, up};

const KNOWN: Flags = Flags::from_bits_retain(0x3);

const FAMILY: Family = Family {
    domain: ErrorDomain::NETWORK,
    missing: ErrorNumber::NO_NETWORK_METADATA,
};

/// What a network is to become: its running configuration, its stored one.
#[derive(Default)]
struct Changed {
    live: Option<Arc<Network>>,
    stored: Option<Arc<Network>>,
}

pub(crate) fn update(
    host: &Host,
    network: &NetworkRef,
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parent: i32,
    xml: &str,
    flags: Flags,
) -> Result<()> {
    check_flags("networkUpdate", flags.bits(), KNOWN.bits())?;
    let changed = |config: Option<&Arc<Network>>| -> Result<Option<Arc<Network>>> {
        let Some(config) = config else {
            return Ok(None);
        };
        let mut network = Network::clone(config);
        network.update(command, section, parent, xml)?;
        network.validate()?;
        Ok(Some(Arc::new(network)))
    };
    host.change(network, || {
        let (changed, removal) = host.networks.with(network, |state| {
            let impact = impact_of(state, flags)?;
            // Both, or none.
            let changed = Changed {
                stored: changed(state.stored.as_ref().filter(|_| impact.config))?,
                live: changed(state.live.as_ref().filter(|_| impact.live))?,
            };
            Ok((changed, state.more.removal.clone()))
        })?;
        let removal = match &changed.live {
            Some(live) => up::update(host, live, section, removal)?,
            None => removal,
        };
        keep(host, network, changed, |state| state.more.removal = removal)?;
        // Hooks are about active networks, even if only what one will start with has changed.
        let live = host
            .networks
            .with(network, |state| Ok(state.live.clone()))?;
        live.map_or(Ok(()), |live| tell(host, &live, Happening::Updated))
    })
}

fn impact_of(state: &State, flags: Flags) -> Result<Impact> {
    if flags.bits() & CONFIG != 0 && state.is_active() && !state.is_persistent() {
        return Err(invalid(
            "cannot change persistent config of a transient network",
        ));
    }
    Impact::of(state, flags.bits())
}

/// Puts changed configurations in force: on disk first.
fn keep(
    host: &Host,
    network: &NetworkRef,
    changed: Changed,
    more: impl FnOnce(&mut State),
) -> Result<()> {
    if let Some(stored) = &changed.stored {
        store::write(&host.root.folders, stored)?;
    }
    host.networks.with(network, |state| {
        state.stored = changed.stored.or(state.stored.take());
        let is_live = changed.live.is_some();
        state.live = changed.live.or(state.live.take());
        more(state);
        match &state.live {
            Some(live) if is_live => up::note(host, live, state.more.removal.as_ref()),
            _ => Ok(()),
        }
    })
}

pub(crate) fn metadata(
    host: &Host,
    network: &NetworkRef,
    kind: Kind,
    uri: Option<&str>,
    flags: Flags,
) -> Result<String> {
    let function = "virNetworkGetMetadata";
    if flags.contains(Flags::LIVE | Flags::CONFIG) {
        let (live, config) = (
            "VIR_NETWORK_UPDATE_AFFECT_LIVE",
            "VIR_NETWORK_UPDATE_AFFECT_CONFIG",
        );
        return Err(Error::exclusive_flags(function, live, config));
    }
    check_given(function, kind.0, "uri", uri)?;
    check_flags("networkGetMetadata", flags.bits(), KNOWN.bits())?;
    host.networks.with(network, |state| {
        state.metadata(&FAMILY, kind.0, uri, flags.bits())
    })
}

pub(crate) fn set_metadata(
    host: &Host,
    network: &NetworkRef,
    kind: Kind,
    text: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let change = Change {
        kind: kind.0,
        text,
        key,
        uri,
    };
    change.check("virNetworkSetMetadata")?;
    check_flags("networkSetMetadata", flags.bits(), KNOWN.bits())?;
    let prepared = FAMILY.prepare(&change)?;
    host.change(network, || {
        let changed = host.networks.with(network, |state| {
            let impact = Impact::of(state, flags.bits())?;
            let apply = |config: Option<&Arc<Network>>, wanted: bool| {
                let mut config = config.filter(|_| wanted).cloned()?;
                prepared.apply(Arc::make_mut(&mut config));
                Some(config)
            };
            Ok(Changed {
                live: apply(state.live.as_ref(), impact.live),
                stored: apply(state.stored.as_ref(), impact.config),
            })
        })?;
        keep(host, network, changed, |state| {
            let event = NetworkEvent::MetadataChange {
                type_: kind,
                nsuri: uri.map(str::to_owned),
            };
            host.events.note((state.reference(), event));
        })
    })
}
