//! Title, description, and what applications keep with a domain.

use polyvirt_driver::events::DomainEvent;
use polyvirt_driver::refs::DomainRef;
use polyvirt_driver::{
    DomainMetadataType as Kind, DomainModificationImpact as Flags, ErrorDomain, ErrorNumber, Result,
};

use super::flags;
use super::impact::{Impact, refuse_both};
use crate::config::Config;
use crate::host::Host;
use polyvirt_inventory::metadata::{Change, Described, Family, Parts, PartsMut, check_given};

const KNOWN: Flags = Flags::from_bits_retain(0x3);

const FAMILY: Family = Family {
    domain: ErrorDomain::DOMAIN,
    missing: ErrorNumber::NO_DOMAIN_METADATA,
};

impl Described for Config {
    fn parts(&self) -> Parts<'_> {
        self.domain.parts()
    }

    fn parts_mut(&mut self) -> PartsMut<'_> {
        self.domain.parts_mut()
    }
}

pub(super) fn get(
    host: &Host,
    domain: &DomainRef,
    kind: Kind,
    uri: Option<&str>,
    flags: Flags,
) -> Result<String> {
    let function = "virDomainGetMetadata";
    refuse_both(function, flags.bits())?;
    check_given(function, kind.0, "uri", uri)?;
    flags::check("testDomainGetMetadata", flags.bits(), KNOWN.bits())?;
    host.with(domain, |state| {
        let impact = Impact::one_of(state, flags.bits())?;
        let config = if impact.live {
            &state.live
        } else {
            &state.stored
        };
        FAMILY.read(config.as_deref(), kind.0, uri)
    })
}

pub(super) fn set(
    host: &Host,
    domain: &DomainRef,
    kind: Kind,
    metadata: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
    flags: Flags,
) -> Result<()> {
    let change = Change {
        kind: kind.0,
        text: metadata,
        key,
        uri,
    };
    change.check("virDomainSetMetadata")?;
    flags::check("testDomainSetMetadata", flags.bits(), KNOWN.bits())?;
    let prepared = FAMILY.prepare(&change)?;
    host.change(domain, |state| {
        let impact = Impact::of(state, flags.bits())?;
        for (live, wanted) in [(true, impact.live), (false, impact.config)] {
            if wanted {
                state.edit(live, |config| prepared.apply(config));
            }
        }
        let event = DomainEvent::MetadataChange {
            type_: kind,
            nsuri: uri.map(str::to_owned),
        };
        host.events.note((state.domain(), event));
        Ok(())
    })
}
