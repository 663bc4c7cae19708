//! The settings that every protocol knows, as arguments and as parameters.

use polyvirt_driver::migration::Settings;
use polyvirt_driver::params::migrate;
use polyvirt_driver::{Result, TypedParam, TypedParamList, TypedParams};

use super::checks::unsupported;

/// The parameters that stand for them.
const KNOWN: [&str; 4] = [
    migrate::URI,
    migrate::DEST_NAME,
    migrate::DEST_XML,
    migrate::BANDWIDTH,
];

/// An empty name is none: no domain can be called so, and not every language has a text that is not there.
pub(super) fn new(
    uri: Option<&str>,
    name: Option<&str>,
    xml: Option<&str>,
    bandwidth: u64,
) -> Settings {
    Settings {
        uri: uri.map(str::to_owned),
        name: name.filter(|name| !name.is_empty()).map(str::to_owned),
        xml: xml.map(str::to_owned),
        bandwidth,
    }
}

/// Reads them from parameters, for protocols that know no others.
pub(super) fn from_params(params: &[TypedParam]) -> Result<Settings> {
    if params.iter().any(|param| !KNOWN.contains(&param.field())) {
        return Err(unsupported(
            "Migration APIs with extensible parameters are not supported but extended parameters \
             were passed",
        ));
    }
    let text = |field| -> Result<_> { Ok(params.get_string(field)?.map(str::to_owned)) };
    Ok(Settings {
        uri: text(migrate::URI)?,
        name: text(migrate::DEST_NAME)?,
        xml: text(migrate::DEST_XML)?,
        bandwidth: params.get_ullong(migrate::BANDWIDTH)?.unwrap_or(0),
    })
}

/// The parameters for those that are set.
pub(super) fn to_params(settings: &Settings) -> Result<Vec<TypedParam>> {
    let mut params = TypedParams::new();
    let texts = [
        (migrate::URI, &settings.uri),
        (migrate::DEST_NAME, &settings.name),
        (migrate::DEST_XML, &settings.xml),
    ];
    for (field, value) in texts {
        if let Some(value) = value {
            params.add(field, value.as_str())?;
        }
    }
    if settings.bandwidth != 0 {
        params.add(migrate::BANDWIDTH, settings.bandwidth)?;
    }
    Ok(params.into_vec())
}
