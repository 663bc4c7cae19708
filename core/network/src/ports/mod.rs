//! Ports of networks: what the interface of a guest is plugged into.
//!
//! | File | What |
//! |---|---|
//! | `plug.rs` | which bridge or device a new port gets |
//! | `switch.rs` | what the switch behind it is told |
//! | `bandwidth.rs` | limits, and what a network can still guarantee |

mod bandwidth;
mod plug;
mod switch;

use polyvirt_config::ParseOptions;
use polyvirt_config::common::PciAddress;
use polyvirt_config::network::Network;
use polyvirt_config::networkport::{NetworkPort, NetworkPortPlug};
use polyvirt_driver::{
    Error, ErrorDomain, ErrorNumber, NetworkPortCreateFlags as Flags, Result, TypedParam, Uuid,
};

/// The ports of an active network, in the order they came.
#[derive(Clone, Debug, Default)]
pub struct Ports(Vec<Port>);

/// A port.
#[derive(Clone, Debug)]
pub struct Port {
    /// What it is known by.
    pub uuid: Uuid,
    /// What it is.
    pub config: NetworkPort,
}

impl Port {
    /// Whether it is on that device of the host.
    fn is_on_device(&self, dev: &str) -> bool {
        matches!(&self.config.plug, Some(NetworkPortPlug::Direct(plug)) if plug.dev == dev)
    }

    /// Whether it is the device at that address.
    fn is_at(&self, place: &PciAddress) -> bool {
        matches!(&self.config.plug, Some(NetworkPortPlug::HostdevPci(plug)) if plug.address.place == *place)
    }
}

/// A port that is asked for: read, and not plugged in yet.
pub struct Request {
    port: Port,
    /// It has a plug already, from an earlier life of the host.
    reclaims: bool,
}

impl Request {
    /// Reads a port's document. What it does not say and has to be unique, `make_up` says.
    ///
    /// # Errors
    /// When the document cannot be read, or has a plug though none is reclaimed, or none though one is.
    pub fn read(
        document: &str,
        flags: Flags,
        make_up: &mut dyn FnMut() -> Result<Uuid>,
    ) -> Result<Self> {
        let options = ParseOptions {
            inactive: false,
            strict: flags.contains(Flags::VALIDATE),
        };
        let mut config = NetworkPort::parse(document, &options)?;
        let uuid = config.uuid.map_or_else(make_up, Ok)?;
        config.uuid = Some(uuid);
        Ok(Self {
            port: Port { uuid, config },
            reclaims: flags.contains(Flags::RECLAIM),
        })
    }

    /// What the port is known by.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.port.uuid
    }
}

impl Ports {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Port> {
        self.0.iter()
    }

    /// The one of that UUID.
    ///
    /// # Errors
    /// `NO_NETWORK_PORT`.
    pub fn find(&self, uuid: Uuid) -> Result<&Port> {
        let found = self.0.iter().find(|port| port.uuid == uuid);
        found.ok_or_else(|| missing(uuid))
    }

    /// Plugs a new port in.
    ///
    /// # Errors
    /// When the network has nothing for it, or guarantees too much already, or has the port.
    pub fn add(
        &mut self,
        network: &Network,
        request: Request,
        make_up: &mut dyn FnMut() -> Result<Uuid>,
    ) -> Result<&Port> {
        let Request { mut port, reclaims } = request;
        let plugged = !matches!(port.config.plug, None | Some(NetworkPortPlug::None));
        match (reclaims, plugged) {
            (true, false) => Err(invalid("Port reclaim requested but plug type is none")),
            (false, true) => Err(invalid(
                "Port reclaim not requested but plug type is not none",
            )),
            (true, true) => Ok(()),
            (false, false) => plug::allocate(network, self, &mut port.config, make_up),
        }?;
        bandwidth::admit(network, self, port.uuid, &mut port.config)?;
        if self.find(port.uuid).is_ok() {
            let message = format!("Network port with UUID {} already exists", port.uuid);
            let code = ErrorNumber::NETWORK_PORT_EXIST;
            return Err(Error::new(ErrorDomain::NETWORK, code, message));
        }
        self.0.push(port);
        Ok(&self.0[self.0.len() - 1])
    }

    /// Puts a port back that was there before, as it was.
    pub fn restore(&mut self, port: Port) {
        self.0.push(port);
    }

    /// Takes a port away.
    ///
    /// # Errors
    /// `NO_NETWORK_PORT`.
    pub fn remove(&mut self, uuid: Uuid) -> Result<Port> {
        let place = self.0.iter().position(|port| port.uuid == uuid);
        Ok(self.0.remove(place.ok_or_else(|| missing(uuid))?))
    }

    /// The limits of a port.
    ///
    /// # Errors
    /// `NO_NETWORK_PORT`.
    pub fn parameters(&self, uuid: Uuid) -> Result<Vec<TypedParam>> {
        bandwidth::parameters(&self.find(uuid)?.config)
    }

    /// Refuses parameters that [`Ports::set_parameters`] does not know.
    ///
    /// # Errors
    /// `INVALID_ARG` when one is unknown or of the wrong type.
    pub fn check_parameters(params: &[TypedParam]) -> Result<()> {
        bandwidth::check(params)
    }

    /// Gives a port these limits, and no others.
    ///
    /// # Errors
    /// `NO_NETWORK_PORT`, and when the network cannot guarantee so much.
    pub fn set_parameters(
        &mut self,
        network: &Network,
        uuid: Uuid,
        params: &[TypedParam],
    ) -> Result<&Port> {
        let mut config = self.find(uuid)?.config.clone();
        bandwidth::apply(&mut config, params)?;
        bandwidth::admit(network, self, uuid, &mut config)?;
        let mut ports = self.0.iter_mut();
        let port = ports
            .find(|port| port.uuid == uuid)
            .ok_or_else(|| missing(uuid))?;
        port.config = config;
        Ok(port)
    }

    /// Puts down in an active network's document how many ports use it and its devices.
    pub fn count_into(&self, network: &mut Network) {
        plug::connections(network, self);
    }
}

fn missing(uuid: Uuid) -> Error {
    Error::no_network_port(format!("Network port with UUID {uuid} does not exist"))
}

fn invalid(message: &str) -> Error {
    Error::invalid_arg(message).with_domain(ErrorDomain::NETWORK)
}
