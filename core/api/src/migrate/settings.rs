//! The settings that every protocol knows.

use polyvirt_driver::params::migrate;
use polyvirt_driver::{Error, ErrorDomain, Result, TypedParam, TypedParamList, TypedParams};

/// What all forms of migration can be told.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    /// Where the hypervisors send their data.
    pub(super) uri: Option<String>,
    /// New name on the destination.
    pub(super) name: Option<String>,
    /// Definition for the destination.
    pub(super) xml: Option<String>,
    /// Upper limit of the transfer speed, in MiB per second; 0 for the default.
    pub(super) bandwidth: u64,
}

/// The parameters that stand for them.
const KNOWN: [&str; 4] = [
    migrate::URI,
    migrate::DEST_NAME,
    migrate::DEST_XML,
    migrate::BANDWIDTH,
];

impl Settings {
    pub(super) fn new(
        uri: Option<&str>,
        name: Option<&str>,
        xml: Option<&str>,
        bandwidth: u64,
    ) -> Self {
        Self {
            uri: uri.map(str::to_owned),
            name: name.map(str::to_owned),
            xml: xml.map(str::to_owned),
            bandwidth,
        }
    }

    /// Reads them from parameters, for protocols that know no others.
    pub(super) fn from_params(params: &[TypedParam]) -> Result<Self> {
        if params.iter().any(|param| !KNOWN.contains(&param.field())) {
            return Err(Error::argument_unsupported(
                "Migration APIs with extensible parameters are not supported but extended \
                 parameters were passed",
            )
            .with_domain(ErrorDomain::DOMAIN));
        }
        let text = |field| -> Result<_> { Ok(params.get_string(field)?.map(str::to_owned)) };
        Ok(Self {
            uri: text(migrate::URI)?,
            name: text(migrate::DEST_NAME)?,
            xml: text(migrate::DEST_XML)?,
            bandwidth: params.get_ullong(migrate::BANDWIDTH)?.unwrap_or(0),
        })
    }

    /// The parameters for those that are set.
    pub(super) fn into_params(self) -> Result<Vec<TypedParam>> {
        let mut params = TypedParams::new();
        let texts = [
            (migrate::URI, self.uri),
            (migrate::DEST_NAME, self.name),
            (migrate::DEST_XML, self.xml),
        ];
        for (field, value) in texts {
            if let Some(value) = value {
                params.add(field, value)?;
            }
        }
        if self.bandwidth != 0 {
            params.add(migrate::BANDWIDTH, self.bandwidth)?;
        }
        Ok(params.into_vec())
    }
}

/// Sets a text, instead of what it was.
pub(super) fn replace(
    params: &mut Vec<TypedParam>,
    field: &'static str,
    value: &str,
) -> Result<()> {
    params.retain(|param| param.field() != field);
    params.push(TypedParam::new(field, value)?);
    Ok(())
}
