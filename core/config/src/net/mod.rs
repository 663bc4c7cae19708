//! What networks, their ports and guests' network interfaces have in common.

pub(crate) mod bandwidth;
pub(crate) mod filter;
pub(crate) mod route;
pub(crate) mod subnet;
pub(crate) mod virtual_port;
pub(crate) mod vlan;

use crate::common::NetMtu;

/// A size of 0 stands for nothing being said.
pub(crate) fn tidy_mtu(mtu: &mut Option<NetMtu>) {
    mtu.take_if(|mtu| matches!(mtu.size, None | Some(0)));
}
