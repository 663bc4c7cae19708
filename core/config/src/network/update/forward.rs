//! Devices that traffic leaves by, or that guests are connected to.

use super::super::{Network, NetworkForwardInterface};
use super::{Command, expect, read, unsupported};
use crate::{Error, Result};

pub(super) fn update(network: &mut Network, command: Command, _: i32, element: &str) -> Result<()> {
    expect(element, "interface")?;
    if command == Command::Modify {
        return Err(unsupported(
            "devices are added and taken away, not modified",
        ));
    }
    let interface: NetworkForwardInterface = read(element, "interface")?;
    let missing =
        || Error::invalid_operation(format!("the network does not use device {}", interface.dev));
    let Some(forward) = &mut network.forward else {
        // There is nowhere to put it, which is no fault.
        return if command == Command::Delete {
            Err(missing())
        } else {
            Ok(())
        };
    };
    let found = forward
        .interface
        .iter()
        .position(|other| other.dev == interface.dev);
    match (command, found) {
        (Command::Add(_), Some(_)) => {
            return Err(Error::invalid_operation(format!(
                "the network uses device {} already",
                interface.dev
            )));
        }
        (Command::Add(_), None) if !forward.address.is_empty() => {
            return Err(Error::xml(
                "a network has either a device to leave by or devices to hand out",
            ));
        }
        (Command::Add(end), None) => {
            let dev = interface.dev.clone();
            end.put(
                &mut forward.interface,
                NetworkForwardInterface {
                    dev,
                    connections: None,
                },
            );
        }
        (_, Some(found)) => {
            forward.interface.remove(found);
        }
        (_, None) => return Err(missing()),
    }
    // It follows from the list.
    forward.dev = None;
    Ok(())
}
