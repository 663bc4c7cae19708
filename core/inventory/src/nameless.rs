//! Documents that could not be read since their object has no name.

use polyvirt_config::{Error as ConfigError, Identity};
use polyvirt_driver::{Error, ErrorDomain, ErrorNumber};

/// Why a document of this kind could not be read. Of an object without a name, that is what is said, whatever else is
/// wrong.
pub fn explain(kind: &str, domain: ErrorDomain, document: &str, error: ConfigError) -> Error {
    let well_formed = error.code() != ErrorNumber::XML_DETAIL;
    let identity = Identity::read(document).unwrap_or_default();
    if well_formed && identity.kind == kind && identity.name.is_none() {
        return Error::new(domain, ErrorNumber::NO_NAME, "");
    }
    error.into()
}
