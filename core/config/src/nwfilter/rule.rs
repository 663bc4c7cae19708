//! Rules: all that one says about packets, in two elements at most.

use super::merge::Merge;
use super::{FilterMatch, FilterPortNumbers, FilterRule};
use crate::values::{IpProtocol, OrVariable};
use crate::{Error, Result};

/// Puts together what a rule says. Elements of another protocol than the first do not count.
pub(super) fn settle(rule: &mut FilterRule) -> Result<()> {
    let mut matches = std::mem::take(&mut rule.matches).into_iter();
    let Some(first) = matches.next() else {
        return Ok(());
    };
    rule.matches = combine(first, matches.collect());
    check_ports(&rule.matches)
}

/// Elements in their usual form: what packets are like, then what they are unlike.
trait Sides: Merge {
    fn is_like(&self) -> bool;
    fn set_like(&mut self, like: bool);
}

fn merged<T: Sides>(all: impl Iterator<Item = T>) -> Vec<T> {
    let (mut like, mut unlike) = (T::default(), T::default());
    for one in all {
        if one.is_like() {
            like.absorb(&mut unlike, one);
        } else {
            unlike.absorb(&mut like, one);
        }
    }
    T::settle(&mut like, &mut unlike);
    like.set_like(true);
    unlike.set_like(true);
    let nothing = T::default();
    let mut sides = Vec::with_capacity(2);
    let only_unlike = like == nothing && unlike != nothing;
    if !only_unlike {
        sides.push(like);
    }
    if unlike != nothing {
        unlike.set_like(false);
        sides.push(unlike);
    }
    sides
}

macro_rules! protocols {
    ($($variant:ident)+) => {
        /// Puts together the elements that are of the first one's protocol.
        fn combine(first: FilterMatch, rest: Vec<FilterMatch>) -> Vec<FilterMatch> {
            match first {
                $(FilterMatch::$variant(first) => {
                    let rest = rest.into_iter().filter_map(|other| match other {
                        FilterMatch::$variant(other) => Some(other),
                        _ => None,
                    });
                    let all = std::iter::once(first).chain(rest);
                    merged(all).into_iter().map(FilterMatch::$variant).collect()
                })+
            }
        }
    };
}

protocols! {
    Mac Vlan Stp Arp Rarp Ip Ipv6 Tcp Udp Sctp Icmp Igmp All Esp Ah Udplite
    TcpIpv6 UdpIpv6 SctpIpv6 Icmpv6 AllIpv6 EspIpv6 AhIpv6 UdpliteIpv6
}

macro_rules! sides {
    ($($type:ident)+) => {
        $(impl Sides for super::$type {
            fn is_like(&self) -> bool {
                self.r#match
            }

            fn set_like(&mut self, like: bool) {
                self.r#match = like;
            }
        })+
    };
}

sides! {
    FilterMac FilterVlan FilterStp FilterArp FilterIp FilterIpv6 FilterTcp FilterTcp6 FilterPorts
    FilterPorts6 FilterIcmp FilterIcmp6 FilterPlain FilterPlain6
}

/// Numbers of the protocols on IP that have ports: TCP, UDP, DCCP and SCTP.
const WITH_PORTS: &[u16] = &[6, 17, 33, 132];

/// A rule about ports has to be about a protocol that has them.
fn check_ports(parts: &[FilterMatch]) -> Result<()> {
    let about_ports = |part: &FilterMatch| match part {
        FilterMatch::Ip(ip) => ip.ports != FilterPortNumbers::default(),
        FilterMatch::Ipv6(ip) => ip.ports != FilterPortNumbers::default(),
        _ => false,
    };
    if parts.iter().any(about_ports) && !parts.iter().any(has_ports) {
        return Err(Error::internal(
            "a rule about ports needs protocol tcp, udp, dccp (33) or sctp",
        ));
    }
    Ok(())
}

/// Whether packets are of a protocol that has ports.
fn has_ports(part: &FilterMatch) -> bool {
    let protocol = match part {
        FilterMatch::Ip(ip) => &ip.protocol,
        FilterMatch::Ipv6(ip) => &ip.protocol,
        _ => return false,
    };
    let number = protocol
        .as_ref()
        .and_then(OrVariable::value)
        .map(|protocol: &IpProtocol| protocol.number());
    number.is_some_and(|number| WITH_PORTS.contains(&number))
}

#[cfg(test)]
mod tests {
    use crate::nwfilter::NwFilter;
    use crate::{FormatOptions, ParseOptions, Result, format};

    fn rewritten(inner: &str) -> Result<String> {
        let text =
            format!("<filter name='x'><rule action='drop' direction='in'>{inner}</rule></filter>");
        let filter = NwFilter::parse(&text, &ParseOptions::default())?;
        let written = format(&filter, &FormatOptions::default());
        let again = NwFilter::parse(&written, &ParseOptions::default())?;
        assert_eq!(again, filter);
        let lines = written.lines().filter(|line| line.starts_with("    "));
        Ok(lines.map(str::trim).collect())
    }

    #[test]
    fn elements_are_put_together_by_side() {
        for (read, written) in [
            ("<tcp/>", "<tcp/>"),
            ("<tcp match='no'/>", "<tcp/>"),
            (
                "<tcp srcipaddr='1.2.3.4'/><udp srcipaddr='1.2.3.4'/>",
                "<tcp srcipaddr='1.2.3.4'/>",
            ),
            (
                "<tcp srcipaddr='1.2.3.4'/><tcp match='no' srcipaddr='1.2.3.5'/>",
                "<tcp match='no' srcipaddr='1.2.3.5'/>",
            ),
            (
                "<tcp match='no' srcipaddr='1.2.3.4'/><tcp srcipaddr='1.2.3.5'/>",
                "<tcp srcipaddr='1.2.3.5'/>",
            ),
            (
                "<tcp match='no' srcipaddr='1.2.3.4' srcipmask='24' dstportstart='3'/>",
                "<tcp dstportstart='3'/><tcp match='no' srcipaddr='1.2.3.4' srcipmask='24'/>",
            ),
            (
                "<ipv6 match='no' protocol='icmpv6' type='1'/><ipv6 code='4' typeend='4'/>",
                "<ipv6 match='no' protocol='icmpv6' type='1' typeend='4' code='4'/>",
            ),
        ] {
            assert_eq!(rewritten(read).unwrap(), written);
        }
    }

    #[test]
    fn what_belongs_together_goes_to_the_side_of_what_leads() {
        for (read, written) in [
            (
                "<mac match='no' srcmacmask='ff:ff:ff:0:0:0'/>",
                "<mac srcmacmask='ff:ff:ff:00:00:00'/>",
            ),
            (
                "<mac match='no' srcmacaddr='1:2:3:4:5:6'/><mac srcmacmask='ff:ff:ff:0:0:0'/>",
                "<mac match='no' srcmacaddr='01:02:03:04:05:06' srcmacmask='ff:ff:ff:00:00:00'/>",
            ),
            (
                "<tcp match='no' srcportstart='3'/><tcp dstportend='6' dstportstart='4' srcportend='5'/>",
                "<tcp match='no' srcportstart='3' srcportend='5' dstportstart='4' dstportend='6'/>",
            ),
            (
                "<icmp match='no' type='8'/><icmp code='0'/>",
                "<icmp match='no' type='8' code='0'/>",
            ),
            (
                "<stp match='no' root-priority='3'/><stp root-priority-hi='4'/>",
                "<stp match='no' root-priority='3' root-priority-hi='4'/>",
            ),
            (
                "<all match='no' srcipfrom='1.2.3.4'/><all srcipto='1.2.3.6'/>",
                "<all match='no' srcipfrom='1.2.3.4' srcipto='1.2.3.6'/>",
            ),
        ] {
            assert_eq!(rewritten(read).unwrap(), written);
        }
    }

    #[test]
    fn ports_need_a_protocol_that_has_them() {
        assert!(
            rewritten("<ip match='no' protocol='udp' srcportstart='5'/><ip dstportstart='6'/>")
                .is_ok()
        );
        assert!(rewritten("<ipv6 protocol='33' srcportstart='5'/>").is_ok());
        for wrong in [
            "<ip srcportstart='5'/>",
            "<ip srcportstart='5' protocol='icmp'/>",
            "<ipv6 dstportend='5'/>",
            "<ip protocol='$P' srcportstart='5'/>",
        ] {
            assert!(rewritten(wrong).is_err(), "{wrong}");
        }
    }
}
