// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Writing: nwfilter.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl WriteContent for NwFilter {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<Name>("name", &self.name);
        w.attribute::<FilterChain>("chain", &self.chain);
        w.attribute_opt::<Dec<i32>>("priority", self.priority.as_ref());
    }

    fn content(&self, w: &mut Writer) {
        w.text_child_opt::<UuidText>("uuid", self.uuid.as_ref());
        for one in &self.entries { one.write_child(w); }
    }
}

impl WriteContent for FilterRule {
    fn attributes(&self, w: &mut Writer) {
        w.attribute::<FilterAction>("action", &self.action);
        w.attribute::<FilterDirection>("direction", &self.direction);
        w.attribute::<FilterPriority>("priority", &self.priority);
        if !self.statematch { w.attribute::<StateMatch>("statematch", &self.statematch); }
    }

    fn content(&self, w: &mut Writer) {
        for one in &self.matches { one.write_child(w); }
    }
}

impl WriteContent for FilterMac {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.macs.attributes(w);
        w.attribute_opt::<OrVariable<EtherType>>("protocolid", self.protocolid.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterVlan {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.macs.attributes(w);
        w.attribute_opt::<OrVariable<FilterNumber<4095>>>("vlanid", self.vlanid.as_ref());
        w.attribute_opt::<OrVariable<EtherType>>("encap-protocol", self.encap_protocol.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterStp {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        w.attribute_opt::<OrVariable<MacAddress>>("srcmacaddr", self.srcmacaddr.as_ref());
        w.attribute_opt::<OrVariable<MacMask>>("srcmacmask", self.srcmacmask.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("type", self.r#type.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("flags", self.flags.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("root-priority", self.root_priority.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("root-priority-hi", self.root_priority_hi.as_ref());
        w.attribute_opt::<OrVariable<MacAddress>>("root-address", self.root_address.as_ref());
        w.attribute_opt::<OrVariable<MacMask>>("root-address-mask", self.root_address_mask.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<4294967295>>>("root-cost", self.root_cost.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<4294967295>>>("root-cost-hi", self.root_cost_hi.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("sender-priority", self.sender_priority.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("sender-priority-hi", self.sender_priority_hi.as_ref());
        w.attribute_opt::<OrVariable<MacAddress>>("sender-address", self.sender_address.as_ref());
        w.attribute_opt::<OrVariable<MacMask>>("sender-address-mask", self.sender_address_mask.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("port", self.port.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("port-hi", self.port_hi.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("age", self.age.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("age-hi", self.age_hi.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("max-age", self.max_age.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("max-age-hi", self.max_age_hi.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("hello-time", self.hello_time.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("hello-time-hi", self.hello_time_hi.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("forward-delay", self.forward_delay.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("forward-delay-hi", self.forward_delay_hi.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterArp {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.macs.attributes(w);
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("hwtype", self.hwtype.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("protocoltype", self.protocoltype.as_ref());
        w.attribute_opt::<OrVariable<ArpOpcode>>("opcode", self.opcode.as_ref());
        w.attribute_opt::<OrVariable<MacAddress>>("arpsrcmacaddr", self.arpsrcmacaddr.as_ref());
        w.attribute_opt::<OrVariable<MacAddress>>("arpdstmacaddr", self.arpdstmacaddr.as_ref());
        w.attribute_opt::<OrVariable<Ipv4Addr>>("arpsrcipaddr", self.arpsrcipaddr.as_ref());
        w.attribute_opt::<OrVariable<Ip4Mask>>("arpsrcipmask", self.arpsrcipmask.as_ref());
        w.attribute_opt::<OrVariable<Ipv4Addr>>("arpdstipaddr", self.arpdstipaddr.as_ref());
        w.attribute_opt::<OrVariable<Ip4Mask>>("arpdstipmask", self.arpdstipmask.as_ref());
        w.attribute_opt::<OrVariable<FilterFlag>>("gratuitous", self.gratuitous.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIp {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.macs.attributes(w);
        self.addresses.attributes(w);
        w.attribute_opt::<OrVariable<IpProtocol>>("protocol", self.protocol.as_ref());
        self.ports.attributes(w);
        w.attribute_opt::<OrVariable<FilterNumber<63>>>("dscp", self.dscp.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIpv6 {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.macs.attributes(w);
        self.addresses.attributes(w);
        w.attribute_opt::<OrVariable<IpProtocol>>("protocol", self.protocol.as_ref());
        self.ports.attributes(w);
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("type", self.r#type.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("typeend", self.typeend.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("code", self.code.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("codeend", self.codeend.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterTcp {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        self.ports.attributes(w);
        w.attribute_opt::<OrVariable<TcpFlags>>("flags", self.flags.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("option", self.option.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterTcp6 {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        self.ports.attributes(w);
        w.attribute_opt::<OrVariable<TcpFlags>>("flags", self.flags.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("option", self.option.as_ref());
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterPorts {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        self.ports.attributes(w);
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterPorts6 {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        self.ports.attributes(w);
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIcmp {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        self.message.attributes(w);
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIcmp6 {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        self.message.attributes(w);
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterPlain {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterPlain6 {
    fn attributes(&self, w: &mut Writer) {
        if !self.r#match { w.attribute::<YesNo>("match", &self.r#match); }
        self.ip.attributes(w);
        w.attribute_opt::<Text>("comment", self.comment.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterMacs {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<MacAddress>>("srcmacaddr", self.srcmacaddr.as_ref());
        w.attribute_opt::<OrVariable<MacMask>>("srcmacmask", self.srcmacmask.as_ref());
        w.attribute_opt::<OrVariable<MacAddress>>("dstmacaddr", self.dstmacaddr.as_ref());
        w.attribute_opt::<OrVariable<MacMask>>("dstmacmask", self.dstmacmask.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIp4Addresses {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<Ipv4Addr>>("srcipaddr", self.srcipaddr.as_ref());
        w.attribute_opt::<OrVariable<Ip4Mask>>("srcipmask", self.srcipmask.as_ref());
        w.attribute_opt::<OrVariable<Ipv4Addr>>("dstipaddr", self.dstipaddr.as_ref());
        w.attribute_opt::<OrVariable<Ip4Mask>>("dstipmask", self.dstipmask.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIp6Addresses {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<Ipv6Addr>>("srcipaddr", self.srcipaddr.as_ref());
        w.attribute_opt::<OrVariable<Ip6Mask>>("srcipmask", self.srcipmask.as_ref());
        w.attribute_opt::<OrVariable<Ipv6Addr>>("dstipaddr", self.dstipaddr.as_ref());
        w.attribute_opt::<OrVariable<Ip6Mask>>("dstipmask", self.dstipmask.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterOverIp4 {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<MacAddress>>("srcmacaddr", self.srcmacaddr.as_ref());
        self.addresses.attributes(w);
        w.attribute_opt::<OrVariable<Ipv4Addr>>("srcipfrom", self.srcipfrom.as_ref());
        w.attribute_opt::<OrVariable<Ipv4Addr>>("srcipto", self.srcipto.as_ref());
        w.attribute_opt::<OrVariable<Ipv4Addr>>("dstipfrom", self.dstipfrom.as_ref());
        w.attribute_opt::<OrVariable<Ipv4Addr>>("dstipto", self.dstipto.as_ref());
        self.connection.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterOverIp6 {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<MacAddress>>("srcmacaddr", self.srcmacaddr.as_ref());
        self.addresses.attributes(w);
        w.attribute_opt::<OrVariable<Ipv6Addr>>("srcipfrom", self.srcipfrom.as_ref());
        w.attribute_opt::<OrVariable<Ipv6Addr>>("srcipto", self.srcipto.as_ref());
        w.attribute_opt::<OrVariable<Ipv6Addr>>("dstipfrom", self.dstipfrom.as_ref());
        w.attribute_opt::<OrVariable<Ipv6Addr>>("dstipto", self.dstipto.as_ref());
        self.connection.attributes(w);
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterConnection {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<FilterNumber<63>>>("dscp", self.dscp.as_ref());
        w.attribute_opt::<OrVariable<FilterCount>>("connlimit-above", self.connlimit_above.as_ref());
        w.attribute_opt::<OrVariable<ConnectionStates>>("state", self.state.as_ref());
        w.attribute_opt::<OrVariable<IpSetName>>("ipset", self.ipset.as_ref());
        w.attribute_opt::<OrVariable<IpSetFlags>>("ipsetflags", self.ipsetflags.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterPortNumbers {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("srcportstart", self.srcportstart.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("srcportend", self.srcportend.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("dstportstart", self.dstportstart.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<65535>>>("dstportend", self.dstportend.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteContent for FilterIcmpMessage {
    fn attributes(&self, w: &mut Writer) {
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("type", self.r#type.as_ref());
        w.attribute_opt::<OrVariable<FilterNumber<255>>>("code", self.code.as_ref());
    }

    fn content(&self, _: &mut Writer) {}
}

impl WriteChild for NwFilterEntry {
    fn write_child(&self, w: &mut Writer) {
        match self {
            Self::Rule(inner) => w.child("rule", inner),
            Self::Filterref(inner) => w.child("filterref", inner),
        }
    }
}

impl WriteChild for FilterMatch {
    fn write_child(&self, w: &mut Writer) {
        match self {
            Self::Mac(inner) => w.child("mac", inner),
            Self::Vlan(inner) => w.child("vlan", inner),
            Self::Stp(inner) => w.child("stp", inner),
            Self::Arp(inner) => w.child("arp", inner),
            Self::Rarp(inner) => w.child("rarp", inner),
            Self::Ip(inner) => w.child("ip", inner),
            Self::Ipv6(inner) => w.child("ipv6", inner),
            Self::Tcp(inner) => w.child("tcp", inner),
            Self::Udp(inner) => w.child("udp", inner),
            Self::Sctp(inner) => w.child("sctp", inner),
            Self::Icmp(inner) => w.child("icmp", inner),
            Self::Igmp(inner) => w.child("igmp", inner),
            Self::All(inner) => w.child("all", inner),
            Self::Esp(inner) => w.child("esp", inner),
            Self::Ah(inner) => w.child("ah", inner),
            Self::Udplite(inner) => w.child("udplite", inner),
            Self::TcpIpv6(inner) => w.child("tcp-ipv6", inner),
            Self::UdpIpv6(inner) => w.child("udp-ipv6", inner),
            Self::SctpIpv6(inner) => w.child("sctp-ipv6", inner),
            Self::Icmpv6(inner) => w.child("icmpv6", inner),
            Self::AllIpv6(inner) => w.child("all-ipv6", inner),
            Self::EspIpv6(inner) => w.child("esp-ipv6", inner),
            Self::AhIpv6(inner) => w.child("ah-ipv6", inner),
            Self::UdpliteIpv6(inner) => w.child("udplite-ipv6", inner),
        }
    }
}
