//! Names of the host's network devices, as the kernel has them.

use super::super::Network;
use crate::{Error, Result};

/// How many bytes a name has at most.
const LONGEST: usize = 15;

/// Whether all devices that a network names can be there. A longer name would be cut, and be that of another device.
pub(super) fn check(network: &Network) -> Result<()> {
    let bridge = network
        .bridge
        .iter()
        .filter_map(|bridge| bridge.name.as_ref());
    let forward = network.forward.iter().flat_map(|forward| {
        let listed = forward.interface.iter().map(|interface| &interface.dev);
        let functions = forward.pf.iter().map(|function| &function.dev);
        listed.chain(functions).chain(&forward.dev)
    });
    bridge.chain(forward).try_for_each(|name| check_name(name))
}

fn check_name(name: &str) -> Result<()> {
    let odd = |char: char| char == '/' || char == ':' || char.is_whitespace() || char.is_control();
    if (1..=LONGEST).contains(&name.len()) && !name.contains(odd) && name != "." && name != ".." {
        return Ok(());
    }
    Err(Error::unsupported(format!(
        "{name:?} is no name of a network device: it has 1 to {LONGEST} bytes, none of them a slash, a colon or white space"
    )))
}
