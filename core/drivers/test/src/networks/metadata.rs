//! Title, description, and what applications keep with a network.

use polyvirt_driver::events::NetworkEvent;
use polyvirt_driver::refs::NetworkRef;
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, NetworkMetadataType as Kind, NetworkUpdateFlags as Flags,
    Result,
};

use super::update::KNOWN;
use crate::host::{By, Host};
use crate::hypervisor::flags;
use crate::hypervisor::impact::Impact;
use polyvirt_inventory::metadata::{Change, Family, check_given};

const FAMILY: Family = Family {
    domain: ErrorDomain::NETWORK,
    missing: ErrorNumber::NO_NETWORK_METADATA,
};

pub(super) fn get(
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
    flags::check("testNetworkGetMetadata", flags.bits(), KNOWN.bits())?;
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        state.metadata(&FAMILY, kind.0, uri, flags.bits())
    })
}

pub(super) fn set(
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
    flags::check("testNetworkSetMetadata", flags.bits(), KNOWN.bits())?;
    let prepared = FAMILY.prepare(&change)?;
    host.networks.with_by(By::Uuid(network.uuid), |state| {
        let impact = Impact::of(state, flags.bits())?;
        for (live, wanted) in [(true, impact.live), (false, impact.config)] {
            if wanted {
                state.edit(live, |config| prepared.apply(config));
            }
        }
        let event = NetworkEvent::MetadataChange {
            type_: kind,
            nsuri: uri.map(str::to_owned),
        };
        host.events.note((state.reference(), event));
        Ok(())
    })?;
    host.events.send();
    Ok(())
}
