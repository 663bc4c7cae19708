//! The attributes of each protocol, by group, and which of them belong together.

use super::merge::{Merge, absorb, follow, merge};
use super::{
    FilterArp, FilterConnection, FilterIcmp, FilterIcmp6, FilterIcmpMessage, FilterIp,
    FilterIp4Addresses, FilterIp6Addresses, FilterIpv6, FilterMac, FilterMacs, FilterOverIp4,
    FilterOverIp6, FilterPlain, FilterPlain6, FilterPortNumbers, FilterPorts, FilterPorts6,
    FilterStp, FilterTcp, FilterTcp6, FilterVlan,
};

merge! {
    FilterMacs {
        groups: [],
        fields: [srcmacaddr, srcmacmask, dstmacaddr, dstmacmask],
        leads: [srcmacaddr => srcmacmask, dstmacaddr => dstmacmask],
    }
    FilterIp4Addresses {
        groups: [],
        fields: [srcipaddr, srcipmask, dstipaddr, dstipmask],
        leads: [srcipaddr => srcipmask, dstipaddr => dstipmask],
    }
    FilterIp6Addresses {
        groups: [],
        fields: [srcipaddr, srcipmask, dstipaddr, dstipmask],
        leads: [srcipaddr => srcipmask, dstipaddr => dstipmask],
    }
    FilterConnection {
        groups: [],
        fields: [dscp, connlimit_above, state, ipset, ipsetflags],
        leads: [],
    }
    FilterOverIp4 {
        groups: [addresses, connection],
        fields: [srcmacaddr, srcipfrom, srcipto, dstipfrom, dstipto],
        leads: [srcipfrom => srcipto, dstipfrom => dstipto],
    }
    FilterOverIp6 {
        groups: [addresses, connection],
        fields: [srcmacaddr, srcipfrom, srcipto, dstipfrom, dstipto],
        leads: [srcipfrom => srcipto, dstipfrom => dstipto],
    }
    FilterPortNumbers {
        groups: [],
        fields: [srcportstart, srcportend, dstportstart, dstportend],
        leads: [],
    }
    FilterIcmpMessage {
        groups: [],
        fields: [r#type, code],
        leads: [r#type => code],
    }
    FilterMac {
        groups: [macs],
        fields: [protocolid, comment],
        leads: [],
    }
    FilterVlan {
        groups: [macs],
        fields: [vlanid, encap_protocol, comment],
        leads: [],
    }
    FilterStp {
        groups: [],
        fields: [
            srcmacaddr, srcmacmask, r#type, flags, root_priority, root_priority_hi,
            root_address, root_address_mask, root_cost, root_cost_hi,
            sender_priority, sender_priority_hi, sender_address,
            sender_address_mask, port, port_hi, age, age_hi, max_age, max_age_hi,
            hello_time, hello_time_hi, forward_delay, forward_delay_hi, comment
        ],
        leads: [
            srcmacaddr => srcmacmask,
            root_priority => root_priority_hi,
            root_address => root_address_mask,
            root_cost => root_cost_hi,
            sender_priority => sender_priority_hi,
            sender_address => sender_address_mask,
            port => port_hi,
            age => age_hi,
            max_age => max_age_hi,
            hello_time => hello_time_hi,
            forward_delay => forward_delay_hi
        ],
    }
    FilterArp {
        groups: [macs],
        fields: [
            hwtype, protocoltype, opcode, arpsrcmacaddr, arpdstmacaddr,
            arpsrcipaddr, arpsrcipmask, arpdstipaddr, arpdstipmask, gratuitous,
            comment
        ],
        leads: [],
    }
    FilterIp {
        groups: [macs, addresses, ports],
        fields: [protocol, dscp, comment],
        leads: [],
    }
    FilterIpv6 {
        groups: [macs, addresses, ports],
        fields: [protocol, r#type, typeend, code, codeend, comment],
        leads: [r#type => typeend code codeend],
    }
    FilterIcmp {
        groups: [ip, message],
        fields: [comment],
        leads: [],
    }
    FilterIcmp6 {
        groups: [ip, message],
        fields: [comment],
        leads: [],
    }
    FilterPlain {
        groups: [ip],
        fields: [comment],
        leads: [],
    }
    FilterPlain6 {
        groups: [ip],
        fields: [comment],
        leads: [],
    }
}

/// Ports of protocols that have them: all are on the side of the sender's first.
fn settle_ports(like: &mut FilterPortNumbers, unlike: &mut FilterPortNumbers) {
    let leader = unlike.srcportstart.is_some();
    follow(leader, &mut like.srcportend, &mut unlike.srcportend);
    follow(leader, &mut like.dstportstart, &mut unlike.dstportstart);
    follow(leader, &mut like.dstportend, &mut unlike.dstportend);
}

macro_rules! with_ports {
    ($($type:ident { $($field:ident),+ })+) => {
        $(impl Merge for $type {
            fn absorb(&mut self, other: &mut Self, from: Self) {
                Merge::absorb(&mut self.ip, &mut other.ip, from.ip);
                Merge::absorb(&mut self.ports, &mut other.ports, from.ports);
                $(absorb(&mut self.$field, &mut other.$field, from.$field);)+
            }

            fn settle(like: &mut Self, unlike: &mut Self) {
                Merge::settle(&mut like.ip, &mut unlike.ip);
                settle_ports(&mut like.ports, &mut unlike.ports);
            }
        })+
    };
}

with_ports! {
    FilterTcp { flags, option, comment }
    FilterTcp6 { flags, option, comment }
    FilterPorts { comment }
    FilterPorts6 { comment }
}
