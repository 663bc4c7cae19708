//! Changes of one part of a network, as `virNetworkUpdate` makes them.

mod dns_hosts;
mod forward;
mod hosts;
mod portgroup;
mod ranges;
mod srv;
#[cfg(test)]
mod tests;
mod txt;

use polyvirt_driver::{ErrorDomain, ErrorNumber, NetworkUpdateCommand, NetworkUpdateSection};

use super::Network;
use crate::net::subnet::family;
use crate::{Element, Error, ReadContent, Reader, Result, parse_part};

/// What messages call the element that is given.
const NAME: &str = "network_update_xml";

/// What is done with the element that is given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Command {
    Modify,
    Delete,
    Add(End),
}

/// Where an element is put.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

impl End {
    fn put<T>(self, list: &mut Vec<T>, item: T) {
        let at = if self == Self::First { 0 } else { list.len() };
        list.insert(at, item);
    }
}

impl Network {
    /// Changes one part: `element` stands for what is added, replaced or taken away.
    /// `parent_index` tells which address the DHCP server is at, counted from 0; -1 lets one be found.
    ///
    /// ```
    /// use polyvirt_config::{ParseOptions, network::Network};
    /// use polyvirt_driver::{NetworkUpdateCommand as Command, NetworkUpdateSection as Section};
    ///
    /// let text = "<network><name>n</name><ip address='10.0.0.1' prefix='24'/></network>";
    /// let mut network = Network::parse(text, &ParseOptions::default())?;
    /// let host = "<host mac='52:54:00:00:00:01' ip='10.0.0.5'/>";
    /// network.update(Command::ADD_LAST, Section::IP_DHCP_HOST, -1, host)?;
    /// let dhcp = network.ip[0].dhcp.as_ref().expect("it has been added");
    /// assert_eq!(dhcp.host[0].ip.to_string(), "10.0.0.5");
    /// # Ok::<(), polyvirt_config::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the part cannot be changed in this way, the element cannot be read, it is there already
    /// or is not there, or the whole would no longer go together. The network is then as before.
    pub fn update(
        &mut self,
        command: NetworkUpdateCommand,
        section: NetworkUpdateSection,
        parent_index: i32,
        element: &str,
    ) -> Result<()> {
        let mut changed = self.clone();
        apply(&mut changed, command, section, parent_index, element)
            .and_then(|()| changed.settle())
            .map_err(|error| error.with_default_domain(ErrorDomain::NETWORK))?;
        *self = changed;
        Ok(())
    }
}

fn apply(
    network: &mut Network,
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    parent_index: i32,
    element: &str,
) -> Result<()> {
    use NetworkUpdateSection as Section;
    // An unusable element is worse than an unusable command.
    let change = match section {
        Section::IP_DHCP_HOST => hosts::update,
        Section::IP_DHCP_RANGE => ranges::update,
        Section::FORWARD_INTERFACE => forward::update,
        Section::PORTGROUP => portgroup::update,
        Section::DNS_HOST => dns_hosts::update,
        Section::DNS_TXT => txt::update,
        Section::DNS_SRV => srv::update,
        _ => {
            return Err(unsupported(
                "this part of a network cannot be changed by itself",
            ));
        }
    };
    let root = crate::Identity::kind_of(NAME, element)?;
    parse_part::<Anything>(element, NAME, &root)?;
    let command = match command {
        NetworkUpdateCommand::MODIFY => Command::Modify,
        NetworkUpdateCommand::DELETE => Command::Delete,
        NetworkUpdateCommand::ADD_LAST => Command::Add(End::Last),
        NetworkUpdateCommand::ADD_FIRST => Command::Add(End::First),
        _ => return Err(unsupported("there is no such command to change a network")),
    };
    change(network, command, parent_index, element)
}

/// An element of which only the name matters.
struct Anything;

impl ReadContent for Anything {
    fn read(_: Element<'_, '_>, _: &mut Reader) -> Result<Self> {
        Ok(Self)
    }
}

/// Whether the element has the right name.
fn expect(element: &str, name: &str) -> Result<()> {
    let read = parse_part::<Anything>(element, NAME, name);
    read.map(|_| ())
        .map_err(|error| error.with_domain(ErrorDomain::NETWORK))
}

/// Reads the element.
fn read<T: ReadContent>(element: &str, name: &str) -> Result<T> {
    parse_part(element, NAME, name)
}

/// Reads a record of the DNS server.
fn read_record<T: ReadContent>(element: &str, name: &str) -> Result<T> {
    read(element, name).map_err(|error| detail(&error.to_string()))
}

/// Records have no place of their own in which they could be modified.
fn refuse_modify(command: Command) -> Result<()> {
    match command {
        Command::Modify => Err(unsupported(
            "DNS records are added and taken away, not modified",
        )),
        _ => Ok(()),
    }
}

fn exists(what: &str) -> Error {
    Error::invalid_operation(format!("the network has such a {what} already"))
}

/// The place of the address whose DHCP server is meant: the one with that number; else the first
/// that has one; else the first.
fn parent(network: &Network, index: i32) -> Result<usize> {
    let served = || network.ip.iter().position(|ip| ip.dhcp.is_some());
    let index = usize::try_from(index).unwrap_or_else(|_| served().unwrap_or(0));
    let found = (index < network.ip.len()).then_some(index);
    found.ok_or_else(|| Error::invalid_operation("the network has no such address"))
}

/// Whether nothing else of the family has a DHCP server.
fn check_only_server(network: &Network, parent: usize) -> Result<()> {
    let wanted = family(network.ip[parent].address);
    let mut others = network
        .ip
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != parent);
    if others.any(|(_, ip)| family(ip.address) == wanted && ip.dhcp.is_some()) {
        let what = format!("DHCP is served at one address of {} only", wanted.as_str());
        return Err(Error::invalid_operation(what));
    }
    Ok(())
}

fn unsupported(message: &str) -> Error {
    Error::new(ErrorNumber::OPERATION_UNSUPPORTED, message)
}

fn detail(message: &str) -> Error {
    Error::new(ErrorNumber::XML_DETAIL, message)
}

/// The only item that fits, by its place.
fn only<T>(list: &[T], fits: impl Fn(&T) -> bool, what: &str) -> Result<usize> {
    let mut found = list.iter().enumerate().filter(|(_, item)| fits(item));
    match (found.next(), found.next()) {
        (Some((index, _)), None) => Ok(index),
        (None, _) => Err(Error::invalid_operation(format!(
            "the network has no such {what}"
        ))),
        (Some(_), Some(_)) => Err(Error::invalid_operation(format!(
            "the network has several such {what}s"
        ))),
    }
}
