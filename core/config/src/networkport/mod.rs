//! Ports of networks: the document, its defaults and checks.

pub use crate::generated::networkport::*;

use polyvirt_driver::ErrorDomain;

use crate::net::bandwidth::{self, Usage};
use crate::net::{virtual_port, vlan};
use crate::{ParseOptions, Result};

impl NetworkPort {
    /// Reads the description of a port, and checks it.
    ///
    /// # Errors
    /// When the document cannot be read, or asks for what does not go together.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut port: Self = crate::parse(document, options)?;
        check(&port).map_err(|error| error.with_default_domain(ErrorDomain::NETWORK))?;
        normalise(&mut port);
        Ok(port)
    }
}

/// Takes away what says nothing.
fn normalise(port: &mut NetworkPort) {
    port.group.take_if(|group| group.is_empty());
    bandwidth::tidy(&mut port.bandwidth);
    vlan::tidy(&mut port.vlan);
    // To be plugged into nothing is not to be plugged in.
    port.plug.take_if(|plug| *plug == NetworkPortPlug::None);
}

/// Whether all of it goes together.
fn check(port: &NetworkPort) -> Result<()> {
    bandwidth::check(port.bandwidth.as_ref(), Usage::Port)?;
    vlan::check(port.vlan.as_ref())?;
    virtual_port::check_typed(port.virtualport.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, FormatOptions, format};

    fn read(inner: &str) -> Result<NetworkPort> {
        let text = NetworkPort::EXAMPLE.replace("<plug type='bridge' bridge='virbr0'/>", inner);
        NetworkPort::parse(&text, &ParseOptions::default())
    }

    #[test]
    fn the_class_and_the_floor_are_kept() {
        let inner = "<bandwidth classID='7'><inbound average='0' floor='2'/><outbound average='1' peak='0'/></bandwidth>";
        let written = format(&read(inner).unwrap(), &FormatOptions::default());
        assert!(
            written.contains(
                "<bandwidth classID='7'>\n    <inbound floor='2'/>\n    <outbound average='1'/>"
            ),
            "{written}"
        );
    }

    #[test]
    fn plugged_into_nothing_is_not_plugged_in() {
        assert_eq!(read("<plug type='none'/>").unwrap().plug, None);
    }

    #[test]
    fn what_does_not_go_together_is_refused() {
        for inner in [
            "<bandwidth><outbound average='1' floor='1'/></bandwidth>",
            "<bandwidth><inbound peak='1'/></bandwidth>",
            "<bandwidth><inbound floor='1' burst='1'/></bandwidth>",
            "<virtualport><parameters profileid='x'/></virtualport>",
            "<virtualport type='802.1Qbh'><parameters managerid='1'/></virtualport>",
            "<vlan/>",
            "<vlan trunk='no'><tag id='1'/><tag id='2'/></vlan>",
            "<vlan trunk='yes'><tag id='1' nativeMode='tagged'/><tag id='2' nativeMode='tagged'/></vlan>",
            "<plug type='bridge'/>",
            "<plug type='direct' dev='x'/>",
        ] {
            assert!(read(inner).is_err(), "{inner}");
        }
    }
}
