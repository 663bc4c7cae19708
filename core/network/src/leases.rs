//! The file in which dnsmasq keeps what it has given.

use std::net::IpAddr;

use polyvirt_config::network::{Network, NetworkIp};
use polyvirt_driver::records::NetworkDhcpLease;
use polyvirt_driver::{IpAddrType, Result};

use crate::bridge;

/// What stands for a name or an identifier that the guest has not told.
const NOTHING: &str = "*";

/// The leases in a file of dnsmasq's that last still, as it keeps them for a network: a line each, of the time it ends,
/// the MAC address (for IPv6 the number of the guest's interface), the address, the name and the client's identifier.
/// Lines of other kinds are passed over.
///
/// # Errors
/// `INTERNAL_ERROR` when the network has no bridge of its own.
pub fn read(text: &str, network: &Network) -> Result<Vec<NetworkDhcpLease>> {
    let bridge = bridge(network)?;
    Ok(text
        .lines()
        .filter_map(|line| lease(line, network, bridge))
        .collect())
}

fn lease(line: &str, network: &Network, bridge: &str) -> Option<NetworkDhcpLease> {
    let words: Vec<&str> = line.split(' ').collect();
    let [ends, key, address, name, client] = words[..] else {
        return None;
    };
    let address: IpAddr = address.parse().ok()?;
    let known = |word: &str| Some(word.to_owned()).filter(|word| word != NOTHING);
    let within = network.ip.iter().map(NetworkIp::subnet);
    let prefix = within
        .filter(|net| net.contains(address))
        .map(|net| net.prefix)
        .next();
    let client = known(client);
    Some(NetworkDhcpLease {
        iface: bridge.to_owned(),
        expirytime: ends.parse().ok()?,
        type_: match address {
            IpAddr::V4(_) => IpAddrType::IPV4,
            IpAddr::V6(_) => IpAddrType::IPV6,
        },
        mac: match address {
            IpAddr::V4(_) => Some(key.to_owned()),
            IpAddr::V6(_) => client.as_deref().and_then(of_duid),
        },
        // Those that are for an address of a moment have a letter in front.
        iaid: address
            .is_ipv6()
            .then(|| key.trim_start_matches('T').to_owned()),
        ipaddr: address.to_string(),
        prefix: u32::from(prefix?),
        hostname: known(name),
        clientid: client,
    })
}

/// The MAC address in an identifier that is made of one, with or without a time.
fn of_duid(duid: &str) -> Option<String> {
    let octets: Vec<&str> = duid.split(':').collect();
    let ["00", kind, "00", "01", rest @ ..] = octets.as_slice() else {
        return None;
    };
    let mac = match (*kind, rest.len()) {
        ("03", 6) => rest,
        ("01", 10) => &rest[4..],
        _ => return None,
    };
    Some(mac.join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::network;

    #[test]
    fn leases_of_both_families_are_read() {
        let network = network(
            "<ip address='10.1.2.1' prefix='24'/><ip family='ipv6' address='fc00::1' prefix='64'/>",
        );
        let text = "1700000000 52:54:00:00:00:01 10.1.2.9 web 01:52:54:00:00:00:01\n\
                    0 52:54:00:00:00:02 10.1.2.10 * *\n\
                    duid 00:01:00:01:2a:2b:2c:2d:52:54:00:aa:bb:cc\n\
                    1700000000 7 fc00::9 web 00:01:00:01:2a:2b:2c:2e:52:54:00:00:00:01\n\
                    what is this\n";
        let leases = read(text, &network).unwrap();
        assert_eq!(leases.len(), 3);
        assert_eq!(leases[0].mac.as_deref(), Some("52:54:00:00:00:01"));
        assert_eq!(
            (leases[0].prefix, leases[0].expirytime),
            (24, 1_700_000_000)
        );
        assert_eq!((&leases[1].hostname, &leases[1].clientid), (&None, &None));
        assert_eq!(leases[2].mac.as_deref(), Some("52:54:00:00:00:01"));
        assert_eq!(leases[2].iaid.as_deref(), Some("7"));
        assert_eq!(leases[2].type_, IpAddrType::IPV6);
    }
}
