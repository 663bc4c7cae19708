//! What an administrator's hooks are told of networks: the words and documents that stock libvirt gives them.

use polyvirt_config::network::Network;
use polyvirt_config::{FormatOptions, format};
use polyvirt_driver::Result;
use polyvirt_host::hooks::Event;
use polyvirt_network::ports::Port;

use crate::host::Host;

/// What happens to a network.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Happening<'a> {
    /// It is about to start.
    Start,
    /// It has started.
    Started,
    /// It has stopped.
    Stopped,
    /// A part of it has changed.
    Updated,
    /// A guest is being plugged in.
    PortCreated(&'a Port),
    /// A guest has been unplugged.
    PortDeleted(&'a Port),
}

impl Happening<'_> {
    /// How hooks know it: operation and stage.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Start => ("start", "begin"),
            Self::Started => ("started", "begin"),
            Self::Stopped => ("stopped", "end"),
            Self::Updated => ("updated", "begin"),
            Self::PortCreated(_) => ("port-created", "begin"),
            Self::PortDeleted(_) => ("port-deleted", "begin"),
        }
    }

    fn port(self) -> Option<String> {
        match self {
            Self::PortCreated(port) | Self::PortDeleted(port) => {
                Some(format(&port.config, &FormatOptions::default()))
            }
            _ => None,
        }
    }
}

/// Tells all hooks of networks. One that fails refuses what is about to happen; what has happened, it cannot.
pub(crate) fn tell(host: &Host, network: &Network, happening: Happening<'_>) -> Result<()> {
    let (operation, stage) = happening.words();
    let event = Event {
        driver: "network",
        object: &network.name,
        operation,
        stage,
        more: "-",
    };
    host.hooks.tell(event, || {
        let port = happening.port().unwrap_or_default();
        let network = format(network, &FormatOptions::default());
        format!("<hookData>\n{network}{port}</hookData>\n")
    })
}
