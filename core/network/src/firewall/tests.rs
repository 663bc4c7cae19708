//! What the published documents do not show.

use polyvirt_driver::ErrorNumber;

use super::iptables::{self, Action};
use super::{Family, nftables, rules};
use crate::testing::network;

const ADDRESS: &str = "<ip address='10.1.2.1' prefix='24'><tftp root='/t'/></ip>";

fn nft(rest: &str) -> Vec<String> {
    let rules = rules(&network(rest)).unwrap();
    rules.iter().filter_map(nftables::insert).collect()
}

#[test]
fn a_routed_network_is_reached_from_outside() {
    let commands = nft(&format!("<forward mode='route' dev='eth1'/>{ADDRESS}"));
    let wanted = "insert rule ip libvirt_network guest_input ip daddr 10.1.2.0/24 iifname eth1 oif virbr7 counter accept";
    assert_eq!(commands.last().map(String::as_str), Some(wanted));
    assert!(
        !commands
            .iter()
            .any(|command| command.contains("masquerade"))
    );
}

#[test]
fn an_open_network_has_no_rules() {
    assert!(nft(&format!("<forward mode='open'/>{ADDRESS}")).is_empty());
    assert!(
        rules(&network("<forward mode='bridge'/>"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn addresses_for_nat_may_be_chosen() {
    let forward =
        "<forward mode='nat'><nat><address start='1.2.3.4' end='1.2.3.5'/></nat></forward>";
    let commands = nft(&format!("{forward}{ADDRESS}"));
    assert!(
        commands
            .iter()
            .any(|command| command.ends_with("counter snat to 1.2.3.4-1.2.3.5"))
    );
    assert!(
        commands
            .iter()
            .any(|command| command.ends_with("snat to 1.2.3.4-1.2.3.5:1024-65535"))
    );
}

#[test]
fn ports_for_nat_have_an_order() {
    let mut network = network(&format!(
        "<forward mode='nat'><nat><port start='5' end='9'/></nat></forward>{ADDRESS}"
    ));
    let nat = network.forward.as_mut().unwrap().nat.as_mut().unwrap();
    nat.port.as_mut().unwrap().end = 5;
    let error = rules(&network).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::CONFIG_UNSUPPORTED);
}

#[test]
fn guests_speak_ipv6_to_each_other_only_if_that_is_said() {
    let with = polyvirt_config::network::Network {
        ipv6: true,
        ..network(ADDRESS)
    };
    let about_ipv6 = |network| {
        let rules = rules(network).unwrap();
        rules
            .iter()
            .filter(|rule| rule.family == Family::Ipv6)
            .count()
    };
    assert_eq!((about_ipv6(&network(ADDRESS)), about_ipv6(&with)), (0, 3));
}

#[test]
fn iptables_is_told_all_at_once() {
    let rules = rules(&network(&format!("<forward mode='nat'/>{ADDRESS}"))).unwrap();
    let text = iptables::restore(&rules, Family::Ipv4, Action::Insert);
    assert!(text.starts_with("*filter\n--insert LIBVIRT_INP --in-interface virbr7 --protocol tcp --destination-port 67 --jump ACCEPT\n"));
    assert!(text.contains("--insert LIBVIRT_INP --in-interface virbr7 --protocol udp --destination-port 69 --jump ACCEPT\n"));
    assert_eq!(
        text.matches("COMMIT\n").count(),
        2,
        "nothing is mended without DHCP"
    );
    let undone = iptables::restore(&rules, Family::Ipv4, Action::Delete);
    assert_eq!(text.replace("--insert", "--delete"), undone);
    assert_eq!(iptables::restore(&rules, Family::Ipv6, Action::Insert), "");
}
