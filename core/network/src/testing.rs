//! Documents for tests.

use polyvirt_config::ParseOptions;
use polyvirt_config::network::Network;

/// A network with a bridge, and whatever else is given.
pub(crate) fn network(rest: &str) -> Network {
    let document = format!("<network><name>lab</name><bridge name='virbr7'/>{rest}</network>");
    Network::parse(&document, &ParseOptions::default()).unwrap()
}
