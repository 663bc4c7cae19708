//! Ranges of addresses that a DHCP server gives out.

use super::super::{Network, NetworkDhcpRange, dhcp};
use super::{Command, check_only_server, expect, parent, read, unsupported};
use crate::{Error, Result};

pub(super) fn update(
    network: &mut Network,
    command: Command,
    index: i32,
    element: &str,
) -> Result<()> {
    expect(element, "range")?;
    let parent = parent(network, index)?;
    if command == Command::Modify {
        return Err(unsupported(
            "ranges of addresses are added and taken away, not modified",
        ));
    }
    let range: NetworkDhcpRange = read(element, "range")?;
    dhcp::check_range(&range, &network.ip[parent])?;
    let ranges = &mut network.ip[parent].dhcp.get_or_insert_default().range;
    let found = ranges
        .iter()
        .position(|other| (other.start, other.end) == (range.start, range.end));
    match (command, found) {
        (Command::Add(_), Some(_)) => Err(Error::invalid_operation(
            "the network has this range already",
        )),
        (Command::Add(end), None) => {
            end.put(ranges, range);
            check_only_server(network, parent)
        }
        (_, Some(found)) => {
            ranges.remove(found);
            Ok(())
        }
        (_, None) => Err(Error::invalid_operation("the network has no such range")),
    }
}
