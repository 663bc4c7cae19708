//! Documents of whatever kind, told by their root: for tools that take any.

use std::fmt::Debug;

use crate::runtime::{
    Document, Error, FormatOptions, Identity, ParseOptions, Result, format, parse,
};

/// What becomes of a document that is read, written, and read again.
#[derive(Debug)]
pub enum RoundTrip {
    /// The same; this is how it is written.
    Same(String),
    /// Something else, which is a fault of this library.
    Differs {
        /// How it was written first.
        first: String,
        /// How it was written after it was read again, or why it could not be.
        second: String,
    },
}

/// Lists the kinds of documents: the type, and how it is read with its defaults and checks.
macro_rules! kinds {
    ($($type:ty => $parse:expr),+ $(,)?) => {
        /// The names of the roots of all kinds of documents.
        pub const ELEMENTS: &[&str] = &[$(<$type as Document>::ELEMENT),+];

        /// An example of each kind of document, with the name of its root.
        pub const EXAMPLES: &[(&str, &str)] =
            &[$((<$type as Document>::ELEMENT, <$type as Document>::EXAMPLE)),+];

        /// Reads a document of any kind, writes it, and reads that.
        ///
        /// # Errors
        /// When the document cannot be read.
        pub fn round_trip(document: &str) -> Result<RoundTrip> {
            match root(document)?.as_str() {
                $(<$type as Document>::ELEMENT => round_trip_of::<$type>(document, $parse),)+
                other => Err(unknown(other)),
            }
        }

        /// Reads a document of any kind and writes it in libvirt's layout.
        ///
        /// # Errors
        /// When the document cannot be read.
        pub fn rewrite(document: &str, read: &ParseOptions, write: &FormatOptions) -> Result<String> {
            match root(document)?.as_str() {
                $(<$type as Document>::ELEMENT => {
                    let read_it: fn(&str, &ParseOptions) -> Result<$type> = $parse;
                    read_it(document, read).map(|d| format(&d, write))
                })+
                other => Err(unknown(other)),
            }
        }

        /// The JSON view of a document of any kind.
        ///
        /// # Errors
        /// When the document cannot be read.
        #[cfg(feature = "serde")]
        pub fn to_json<S: serde::Serializer>(document: &str, options: &ParseOptions, to: S) -> Result<Result<S::Ok, S::Error>> {
            match root(document)?.as_str() {
                $(<$type as Document>::ELEMENT => {
                    parse::<$type>(document, options).map(|d| serde::Serialize::serialize(&d, to))
                })+
                other => Err(unknown(other)),
            }
        }

        /// The document of a JSON view; `element` is the name of its root.
        ///
        /// # Errors
        /// When there is no such kind of document.
        #[cfg(feature = "serde")]
        pub fn from_json<'de, D: serde::Deserializer<'de>>(element: &str, from: D, options: &FormatOptions) -> Result<Result<String, D::Error>> {
            match element {
                $(<$type as Document>::ELEMENT => {
                    Ok(<$type as serde::Deserialize>::deserialize(from).map(|d| format(&d, options)))
                })+
                other => Err(unknown(other)),
            }
        }
    };
}

kinds! {
    crate::backup::Backup => crate::backup::Backup::parse,
    crate::capabilities::Capabilities => parse,
    crate::checkpoint::Checkpoint => crate::checkpoint::Checkpoint::parse,
    crate::cpu::AnyCpu => parse,
    crate::domain::Domain => crate::domain::Domain::parse,
    crate::domaincaps::DomainCapabilities => parse,
    crate::interface::HostInterface => crate::interface::HostInterface::parse,
    crate::network::Network => crate::network::Network::parse,
    crate::networkport::NetworkPort => crate::networkport::NetworkPort::parse,
    crate::node::TestHost => parse,
    crate::nodedev::NodeDevice => crate::nodedev::NodeDevice::parse,
    crate::nwfilter::NwFilter => crate::nwfilter::NwFilter::parse,
    crate::nwfilterbinding::NwFilterBinding => crate::nwfilterbinding::NwFilterBinding::parse,
    crate::qemucaps::QemuProbe => parse,
    crate::secret::Secret => crate::secret::Secret::parse,
    crate::snapshot::Snapshot => crate::snapshot::Snapshot::parse,
    crate::status::DomainStatus => parse,
    crate::status::NetworkStatus => parse,
    crate::status::NwFilterBindingStatus => parse,
    crate::status::StoragePoolState => parse,
    crate::storagepool::StoragePool => crate::storagepool::StoragePool::parse,
    crate::storagepoolcaps::StoragePoolCapabilities => parse,
    crate::storagevol::StorageVolume => volume,
}

/// A volume of a pool that nothing is known of.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature of every reader"
)]
fn volume(document: &str, options: &ParseOptions) -> Result<crate::storagevol::StorageVolume> {
    let rules = crate::storagevol::VolumeRules {
        capacity: crate::storagevol::CapacityRule::Optional,
        ..Default::default()
    };
    crate::storagevol::StorageVolume::parse(document, options, rules)
}

/// The name of the root.
fn root(document: &str) -> Result<String> {
    Identity::kind_of("document", document)
}

fn unknown(element: &str) -> Error {
    let what = format!("<{element}> is not the root of a known kind of document");
    Error::xml(what).expecting(crate::runtime::one_of(ELEMENTS))
}

fn round_trip_of<D: Document + PartialEq + Debug>(
    document: &str,
    read: impl Fn(&str, &ParseOptions) -> Result<D>,
) -> Result<RoundTrip> {
    let all = FormatOptions {
        secure: true,
        ..FormatOptions::default()
    };
    let options = ParseOptions::default();
    let first = read(document, &options)?;
    let written = format(&first, &all);
    Ok(match read(&written, &options) {
        Ok(second) if second == first => RoundTrip::Same(written),
        Ok(second) => RoundTrip::Differs {
            second: format!("{}\n{first:?}\n{second:?}", format(&second, &all)),
            first: written,
        },
        Err(error) => RoundTrip::Differs {
            first: written,
            second: error.to_string(),
        },
    })
}
