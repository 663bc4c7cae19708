//! What goes on in a running guest, and what it tells of itself.
//!
//! - `state`, `work`: what it knows, and what it has done
//! - `agent`, `clock`, `filesystems`, `addresses`, `info`: what its agent answers
//! - `input`, `power`: what is done to it
//! - `screen`, `talk`: what is seen of it

pub(crate) mod addresses;
pub(crate) mod agent;
pub(crate) mod clock;
pub(crate) mod filesystems;
pub(crate) mod info;
pub(crate) mod input;
mod picture;
pub(crate) mod power;
pub(crate) mod screen;
mod state;
pub(crate) mod talk;
mod work;

use polyvirt_config::domain::Interface;

use crate::host::State;

pub(crate) use state::Guest;
pub(crate) use work::{Traffic, Work};

/// What a guest calls itself.
pub(crate) fn name(state: &State) -> String {
    format!("{}host", state.name)
}

/// The MAC address of an interface.
fn mac(interface: &Interface) -> Option<String> {
    let address = interface.mac.as_ref()?.address?;
    Some(address.to_string())
}
