//! Addresses that a host cannot have, or cannot give to two.

use std::net::{IpAddr, Ipv4Addr};

use super::super::{NetworkDhcpRange, NetworkIp};
use crate::{Error, Result};

/// Whether a bridge can have all of these addresses.
pub(super) fn check(all: &[NetworkIp]) -> Result<()> {
    for (position, ip) in all.iter().enumerate() {
        let address = ip.address;
        if is_nobody(address) {
            return Err(Error::unsupported(format!(
                "a bridge cannot have the address {address}: it is not that of one host"
            )));
        }
        if let Some(mask) = ip.netmask.filter(|mask| !is_mask(*mask)) {
            return Err(Error::unsupported(format!(
                "{mask} is no mask: its ones do not come first"
            )));
        }
        if all[..position].iter().any(|other| other.address == address) {
            return Err(Error::unsupported(format!(
                "the address {address} is there twice"
            )));
        }
        let dhcp = ip.dhcp.as_ref();
        check_ranges(dhcp.map_or(&[], |dhcp| &dhcp.range))?;
    }
    Ok(())
}

/// Addresses that stand for none, for many, or for whoever asks.
fn is_nobody(address: IpAddr) -> bool {
    address.is_unspecified() || address.is_multicast() || address.is_loopback()
}

/// Whether all that is set comes before all that is not.
fn is_mask(mask: Ipv4Addr) -> bool {
    let bits = mask.to_bits();
    bits.leading_ones() + bits.trailing_zeros() == u32::BITS
}

/// What is in two ranges would be given out by either, with the lease of one of them.
fn check_ranges(ranges: &[NetworkDhcpRange]) -> Result<()> {
    let mut sorted: Vec<_> = ranges.iter().collect();
    sorted.sort_by_key(|range| range.start);
    let overlaps = |pair: &&[&NetworkDhcpRange]| pair[1].start <= pair[0].end;
    match sorted.windows(2).find(overlaps) {
        None => Ok(()),
        Some(pair) => {
            let [first, second] = [pair[0], pair[1]];
            Err(Error::unsupported(format!(
                "the ranges from {} to {} and from {} to {} overlap",
                first.start, first.end, second.start, second.end
            )))
        }
    }
}
