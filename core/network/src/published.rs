//! Files from which other programs learn who has which address: the name service of hosts, and tools that look there
//! instead of asking.

use polyvirt_config::network::Network;
use polyvirt_driver::Result;
use polyvirt_driver::records::NetworkDhcpLease;
use serde_json::{Map, Value, json};

use crate::leases;
use crate::ports::Ports;

/// What the server of a network has given, as JSON, from the file in which it keeps that.
///
/// # Errors
/// `INTERNAL_ERROR` when the network has no bridge of its own.
pub fn status(kept: &str, network: &Network) -> Result<String> {
    let server = kept.lines().find_map(|line| line.strip_prefix("duid "));
    let given = leases::read(kept, network)?;
    let given: Vec<Value> = given.iter().map(|lease| entry(lease, server)).collect();
    Ok(written(&given.into()))
}

fn entry(lease: &NetworkDhcpLease, server: Option<&str>) -> Value {
    let is_ipv6 = lease.iaid.is_some();
    let said = [
        ("iaid", lease.iaid.as_deref()),
        ("ip-address", Some(&*lease.ipaddr)),
        ("mac-address", lease.mac.as_deref()),
        ("hostname", lease.hostname.as_deref()),
        ("client-id", lease.clientid.as_deref()),
        ("server-duid", server.filter(|_| is_ipv6)),
    ];
    let said = said
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), value?.into())));
    let mut entry: Map<String, Value> = said.collect();
    entry.insert("expiry-time".to_owned(), lease.expirytime.into());
    entry.into()
}

/// Which guests' cards are plugged into a network, as JSON: the addresses of each guest's by the guest's name.
#[must_use]
pub fn cards(ports: &Ports) -> String {
    let mut guests: Vec<(&str, Vec<String>)> = Vec::new();
    for port in ports.iter() {
        let card = port.config.mac.address.to_string();
        let name = port.config.owner.name.as_str();
        match guests.iter_mut().find(|(guest, _)| *guest == name) {
            Some((_, cards)) => cards.push(card),
            None => guests.push((name, vec![card])),
        }
    }
    let guests = guests
        .into_iter()
        .map(|(name, cards)| json!({ "domain": name, "macs": cards }));
    written(&guests.collect())
}

fn written(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use polyvirt_driver::NetworkPortCreateFlags;
    use polyvirt_driver::Uuid;
    use serde_json::{Value, json};

    use super::{cards, status};
    use crate::ports::{Ports, Request};
    use crate::testing::network;

    #[test]
    fn what_was_given_is_told_by_address() {
        let network = network(
            "<ip address='10.1.2.1' prefix='24'/><ip family='ipv6' address='fc00::1' prefix='64'/>",
        );
        let kept = "1700000000 52:54:00:00:00:01 10.1.2.9 w\"eb *\n\
                    duid 00:01:00:01:2a:2b:2c:2d:52:54:00:aa:bb:cc\n\
                    1700000001 7 fc00::9 * 00:03:00:01:52:54:00:00:00:02\n";
        let told: Value = serde_json::from_str(&status(kept, &network).unwrap()).unwrap();
        assert_eq!(
            told,
            json!([
                { "ip-address": "10.1.2.9", "mac-address": "52:54:00:00:00:01", "hostname": "w\"eb",
                  "expiry-time": 1_700_000_000 },
                { "iaid": "7", "ip-address": "fc00::9", "mac-address": "52:54:00:00:00:02",
                  "client-id": "00:03:00:01:52:54:00:00:00:02", "expiry-time": 1_700_000_001,
                  "server-duid": "00:01:00:01:2a:2b:2c:2d:52:54:00:aa:bb:cc" },
            ])
        );
    }

    #[test]
    fn cards_are_told_by_guest() {
        let network = network("<ip address='10.1.2.1' prefix='24'/>");
        let mut ports = Ports::default();
        let mut number = 0;
        let mut make_up = || {
            number += 1;
            Ok(Uuid::from_u128(number))
        };
        for (guest, card) in [("web", 1), ("db", 2), ("web", 3)] {
            let port = format!(
                "<networkport><owner><name>{guest}</name><uuid>{}</uuid></owner>
                 <mac address='52:54:00:00:00:0{card}'/></networkport>",
                Uuid::from_u128(9)
            );
            let flags = NetworkPortCreateFlags::empty();
            let request = Request::read(&port, flags, &mut make_up).unwrap();
            ports.add(&network, request, &mut make_up).unwrap();
        }
        let told: Value = serde_json::from_str(&cards(&ports)).unwrap();
        assert_eq!(
            told,
            json!([
                { "domain": "web", "macs": ["52:54:00:00:00:01", "52:54:00:00:00:03"] },
                { "domain": "db", "macs": ["52:54:00:00:00:02"] },
            ])
        );
    }
}
