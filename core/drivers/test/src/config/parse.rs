//! From a document to a configuration.

use polyvirt_config::ParseOptions;
use polyvirt_config::domain::Domain;
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber, Result};

use super::defaults::TestDriver;
use super::{Beginning, Config};
use polyvirt_host::random;
use polyvirt_inventory::explain;

impl Config {
    /// Reads a domain's document, and fills in what it leaves open. With `strict`, what the schema
    /// does not know is refused.
    pub(crate) fn parse(document: &str, strict: bool) -> Result<Self> {
        let (config, _) = Self::read(document, strict)?;
        Ok(config)
    }

    /// Reads a domain's document on a host that is described in a file, where it can say how the
    /// domain begins.
    pub(crate) fn parse_described(document: &str) -> Result<(Self, Beginning)> {
        Self::read(document, false)
    }

    fn read(document: &str, strict: bool) -> Result<(Self, Beginning)> {
        let options = ParseOptions {
            inactive: true,
            strict,
        };
        let mut domain = Domain::parse_for(document, &options, &TestDriver)
            .map_err(|error| explain("domain", ErrorDomain::DOMAIN, document, error))?;
        let beginning = Beginning::take(&mut domain)?;
        let uuid = match domain.uuid {
            Some(uuid) => uuid,
            None => random::uuid()?,
        };
        domain.uuid = Some(uuid);
        let config = Self {
            name: domain.name.as_str().into(),
            uuid,
            domain,
        };
        Ok((config, beginning))
    }
}

/// Fills in what a document that was changed leaves open, and checks it; of a stored one, what a start
/// made is left out.
pub(crate) fn complete(domain: &mut Domain, inactive: bool) -> Result<()> {
    let options = ParseOptions {
        inactive,
        strict: false,
    };
    Ok(domain.complete(&options, &TestDriver)?)
}

/// Refuses names that could not be the name of a file, as libvirt does.
pub(crate) fn check_name(name: &str, domain: ErrorDomain) -> Result<()> {
    if name.contains('/') {
        let message = format!("name {name} cannot contain '/'");
        return Err(Error::xml(message).with_domain(domain));
    }
    if name.contains('\n') {
        let message = format!("invalid char in name: {}", '\n');
        return Err(Error::new(
            ErrorDomain::XML,
            ErrorNumber::XML_DETAIL,
            message,
        ));
    }
    Ok(())
}
