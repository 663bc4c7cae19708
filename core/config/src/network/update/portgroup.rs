//! Kinds of guests' interfaces.

use super::super::{Network, NetworkPortGroup};
use super::{Command, expect, read};
use crate::{Error, Result};

pub(super) fn update(network: &mut Network, command: Command, _: i32, element: &str) -> Result<()> {
    expect(element, "portgroup")?;
    let group: NetworkPortGroup = read(element, "portgroup")?;
    let groups = &mut network.portgroup;
    let found = groups.iter().position(|other| other.name == group.name);
    let missing =
        || Error::invalid_operation(format!("the network has no port group {}", group.name));
    let found = match command {
        Command::Add(_) if found.is_some() => {
            return Err(Error::invalid_operation(format!(
                "the network has a port group {} already",
                group.name
            )));
        }
        Command::Add(_) => None,
        Command::Modify | Command::Delete => Some(found.ok_or_else(missing)?),
    };
    let other_default = groups
        .iter()
        .any(|other| other.default && other.name != group.name);
    if command != Command::Delete && group.default && other_default {
        return Err(Error::invalid_operation(
            "the network has another port group as its default",
        ));
    }
    match (command, found) {
        (Command::Add(end), _) => end.put(groups, group),
        (Command::Modify, Some(found)) => groups[found] = group,
        (_, Some(found)) => drop(groups.remove(found)),
        (_, None) => {}
    }
    Ok(())
}
