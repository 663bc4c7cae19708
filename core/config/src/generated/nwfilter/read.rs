// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Reading: nwfilter.

use crate::generated::all::*;
use crate::runtime::*;
use crate::values::*;

impl Document for NwFilter {
    const ELEMENT: &'static str = "filter";
    const EXAMPLE: &'static str = r#"<filter name='no-spam' chain='root'>
  <uuid>d217f2d7-5a04-0e01-8b98-ec2743436b74</uuid>
  <filterref filter='clean-traffic'/>
  <rule action='drop' direction='out' priority='500'>
    <tcp dstportstart='25'/>
  </rule>
  <rule action='drop' direction='in' priority='500'>
    <tcp match='no' srcipaddr='$IP' srcipmask='24'/>
  </rule>
</filter>"#;
}

impl ReadContent for NwFilter {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut name = None;
        let mut chain = None;
        let mut priority = None;
        let mut uuid = None;
        for a in el.attributes() {
            match a.name() {
                "name" => rd.attribute::<Name>(&a, &mut name),
                "chain" => rd.attribute::<FilterChain>(&a, &mut chain),
                "priority" => rd.attribute::<Dec<i32>>(&a, &mut priority),
                _ => Ok(()),
            }?;
        }
        for c in el.children() {
            match c.name() {
                "uuid" => rd.text_child::<UuidText>(c, &mut uuid),
                _ => Ok(()),
            }?;
        }
        let entries = rd.child_choices::<NwFilterEntry>(el)?;
        Ok(Self {
            name: rd.required_attribute(name, el, "name")?,
            chain: chain.unwrap_or_else(|| "root".to_owned()),
            priority,
            uuid,
            entries,
        })
    }
}

impl ReadContent for FilterRule {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut action = None;
        let mut direction = None;
        let mut priority = None;
        let mut statematch = None;
        for a in el.attributes() {
            match a.name() {
                "action" => rd.attribute::<FilterAction>(&a, &mut action),
                "direction" => rd.attribute::<FilterDirection>(&a, &mut direction),
                "priority" => rd.attribute::<FilterPriority>(&a, &mut priority),
                "statematch" => rd.attribute::<StateMatch>(&a, &mut statematch),
                _ => Ok(()),
            }?;
        }
        let matches = rd.child_choices::<FilterMatch>(el)?;
        Ok(Self {
            action: rd.required_attribute(action, el, "action")?,
            direction: rd.required_attribute(direction, el, "direction")?,
            priority: priority.unwrap_or(500),
            statematch: statematch.unwrap_or(true),
            matches,
        })
    }
}

impl ReadContent for FilterMac {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut protocolid = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "protocolid" => rd.attribute::<OrVariable<EtherType>>(&a, &mut protocolid),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let macs = FilterMacs::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            macs,
            protocolid,
            comment,
        })
    }
}

impl ReadContent for FilterVlan {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut vlanid = None;
        let mut encap_protocol = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "vlanid" => rd.attribute::<OrVariable<FilterNumber<4095>>>(&a, &mut vlanid),
                "encap-protocol" => rd.attribute::<OrVariable<EtherType>>(&a, &mut encap_protocol),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let macs = FilterMacs::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            macs,
            vlanid,
            encap_protocol,
            comment,
        })
    }
}

impl ReadContent for FilterStp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut srcmacaddr = None;
        let mut srcmacmask = None;
        let mut r#type = None;
        let mut flags = None;
        let mut root_priority = None;
        let mut root_priority_hi = None;
        let mut root_address = None;
        let mut root_address_mask = None;
        let mut root_cost = None;
        let mut root_cost_hi = None;
        let mut sender_priority = None;
        let mut sender_priority_hi = None;
        let mut sender_address = None;
        let mut sender_address_mask = None;
        let mut port = None;
        let mut port_hi = None;
        let mut age = None;
        let mut age_hi = None;
        let mut max_age = None;
        let mut max_age_hi = None;
        let mut hello_time = None;
        let mut hello_time_hi = None;
        let mut forward_delay = None;
        let mut forward_delay_hi = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "srcmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut srcmacaddr),
                "srcmacmask" => rd.attribute::<OrVariable<MacMask>>(&a, &mut srcmacmask),
                "type" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut r#type),
                "flags" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut flags),
                "root-priority" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut root_priority),
                "root-priority-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut root_priority_hi),
                "root-address" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut root_address),
                "root-address-mask" => rd.attribute::<OrVariable<MacMask>>(&a, &mut root_address_mask),
                "root-cost" => rd.attribute::<OrVariable<FilterNumber<4294967295>>>(&a, &mut root_cost),
                "root-cost-hi" => rd.attribute::<OrVariable<FilterNumber<4294967295>>>(&a, &mut root_cost_hi),
                "sender-priority" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut sender_priority),
                "sender-priority-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut sender_priority_hi),
                "sender-address" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut sender_address),
                "sender-address-mask" => rd.attribute::<OrVariable<MacMask>>(&a, &mut sender_address_mask),
                "port" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut port),
                "port-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut port_hi),
                "age" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut age),
                "age-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut age_hi),
                "max-age" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut max_age),
                "max-age-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut max_age_hi),
                "hello-time" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut hello_time),
                "hello-time-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut hello_time_hi),
                "forward-delay" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut forward_delay),
                "forward-delay-hi" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut forward_delay_hi),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            srcmacaddr,
            srcmacmask,
            r#type,
            flags,
            root_priority,
            root_priority_hi,
            root_address,
            root_address_mask,
            root_cost,
            root_cost_hi,
            sender_priority,
            sender_priority_hi,
            sender_address,
            sender_address_mask,
            port,
            port_hi,
            age,
            age_hi,
            max_age,
            max_age_hi,
            hello_time,
            hello_time_hi,
            forward_delay,
            forward_delay_hi,
            comment,
        })
    }
}

impl ReadContent for FilterArp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut hwtype = None;
        let mut protocoltype = None;
        let mut opcode = None;
        let mut arpsrcmacaddr = None;
        let mut arpdstmacaddr = None;
        let mut arpsrcipaddr = None;
        let mut arpsrcipmask = None;
        let mut arpdstipaddr = None;
        let mut arpdstipmask = None;
        let mut gratuitous = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "hwtype" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut hwtype),
                "protocoltype" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut protocoltype),
                "opcode" => rd.attribute::<OrVariable<ArpOpcode>>(&a, &mut opcode),
                "arpsrcmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut arpsrcmacaddr),
                "arpdstmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut arpdstmacaddr),
                "arpsrcipaddr" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut arpsrcipaddr),
                "arpsrcipmask" => rd.attribute::<OrVariable<Ip4Mask>>(&a, &mut arpsrcipmask),
                "arpdstipaddr" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut arpdstipaddr),
                "arpdstipmask" => rd.attribute::<OrVariable<Ip4Mask>>(&a, &mut arpdstipmask),
                "gratuitous" => rd.attribute::<OrVariable<FilterFlag>>(&a, &mut gratuitous),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let macs = FilterMacs::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            macs,
            hwtype,
            protocoltype,
            opcode,
            arpsrcmacaddr,
            arpdstmacaddr,
            arpsrcipaddr,
            arpsrcipmask,
            arpdstipaddr,
            arpdstipmask,
            gratuitous,
            comment,
        })
    }
}

impl ReadContent for FilterIp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut protocol = None;
        let mut dscp = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "protocol" => rd.attribute::<OrVariable<IpProtocol>>(&a, &mut protocol),
                "dscp" => rd.attribute::<OrVariable<FilterNumber<63>>>(&a, &mut dscp),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let macs = FilterMacs::read(el, rd)?;
        let addresses = FilterIp4Addresses::read(el, rd)?;
        let ports = FilterPortNumbers::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            macs,
            addresses,
            protocol,
            ports,
            dscp,
            comment,
        })
    }
}

impl ReadContent for FilterIpv6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut protocol = None;
        let mut r#type = None;
        let mut typeend = None;
        let mut code = None;
        let mut codeend = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "protocol" => rd.attribute::<OrVariable<IpProtocol>>(&a, &mut protocol),
                "type" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut r#type),
                "typeend" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut typeend),
                "code" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut code),
                "codeend" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut codeend),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let macs = FilterMacs::read(el, rd)?;
        let addresses = FilterIp6Addresses::read(el, rd)?;
        let ports = FilterPortNumbers::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            macs,
            addresses,
            protocol,
            ports,
            r#type,
            typeend,
            code,
            codeend,
            comment,
        })
    }
}

impl ReadContent for FilterTcp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut flags = None;
        let mut option = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "flags" => rd.attribute::<OrVariable<TcpFlags>>(&a, &mut flags),
                "option" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut option),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp4::read(el, rd)?;
        let ports = FilterPortNumbers::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            ports,
            flags,
            option,
            comment,
        })
    }
}

impl ReadContent for FilterTcp6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut flags = None;
        let mut option = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "flags" => rd.attribute::<OrVariable<TcpFlags>>(&a, &mut flags),
                "option" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut option),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp6::read(el, rd)?;
        let ports = FilterPortNumbers::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            ports,
            flags,
            option,
            comment,
        })
    }
}

impl ReadContent for FilterPorts {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp4::read(el, rd)?;
        let ports = FilterPortNumbers::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            ports,
            comment,
        })
    }
}

impl ReadContent for FilterPorts6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp6::read(el, rd)?;
        let ports = FilterPortNumbers::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            ports,
            comment,
        })
    }
}

impl ReadContent for FilterIcmp {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp4::read(el, rd)?;
        let message = FilterIcmpMessage::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            message,
            comment,
        })
    }
}

impl ReadContent for FilterIcmp6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp6::read(el, rd)?;
        let message = FilterIcmpMessage::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            message,
            comment,
        })
    }
}

impl ReadContent for FilterPlain {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp4::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            comment,
        })
    }
}

impl ReadContent for FilterPlain6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#match = None;
        let mut comment = None;
        for a in el.attributes() {
            match a.name() {
                "match" => rd.attribute::<YesNo>(&a, &mut r#match),
                "comment" => rd.attribute::<Text>(&a, &mut comment),
                _ => Ok(()),
            }?;
        }
        let ip = FilterOverIp6::read(el, rd)?;
        Ok(Self {
            r#match: r#match.unwrap_or(true),
            ip,
            comment,
        })
    }
}

impl ReadContent for FilterMacs {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut srcmacaddr = None;
        let mut srcmacmask = None;
        let mut dstmacaddr = None;
        let mut dstmacmask = None;
        for a in el.attributes() {
            match a.name() {
                "srcmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut srcmacaddr),
                "srcmacmask" => rd.attribute::<OrVariable<MacMask>>(&a, &mut srcmacmask),
                "dstmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut dstmacaddr),
                "dstmacmask" => rd.attribute::<OrVariable<MacMask>>(&a, &mut dstmacmask),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            srcmacaddr,
            srcmacmask,
            dstmacaddr,
            dstmacmask,
        })
    }
}

impl ReadContent for FilterIp4Addresses {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut srcipaddr = None;
        let mut srcipmask = None;
        let mut dstipaddr = None;
        let mut dstipmask = None;
        for a in el.attributes() {
            match a.name() {
                "srcipaddr" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut srcipaddr),
                "srcipmask" => rd.attribute::<OrVariable<Ip4Mask>>(&a, &mut srcipmask),
                "dstipaddr" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut dstipaddr),
                "dstipmask" => rd.attribute::<OrVariable<Ip4Mask>>(&a, &mut dstipmask),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            srcipaddr,
            srcipmask,
            dstipaddr,
            dstipmask,
        })
    }
}

impl ReadContent for FilterIp6Addresses {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut srcipaddr = None;
        let mut srcipmask = None;
        let mut dstipaddr = None;
        let mut dstipmask = None;
        for a in el.attributes() {
            match a.name() {
                "srcipaddr" => rd.attribute::<OrVariable<Ipv6Addr>>(&a, &mut srcipaddr),
                "srcipmask" => rd.attribute::<OrVariable<Ip6Mask>>(&a, &mut srcipmask),
                "dstipaddr" => rd.attribute::<OrVariable<Ipv6Addr>>(&a, &mut dstipaddr),
                "dstipmask" => rd.attribute::<OrVariable<Ip6Mask>>(&a, &mut dstipmask),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            srcipaddr,
            srcipmask,
            dstipaddr,
            dstipmask,
        })
    }
}

impl ReadContent for FilterOverIp4 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut srcmacaddr = None;
        let mut srcipfrom = None;
        let mut srcipto = None;
        let mut dstipfrom = None;
        let mut dstipto = None;
        for a in el.attributes() {
            match a.name() {
                "srcmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut srcmacaddr),
                "srcipfrom" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut srcipfrom),
                "srcipto" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut srcipto),
                "dstipfrom" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut dstipfrom),
                "dstipto" => rd.attribute::<OrVariable<Ipv4Addr>>(&a, &mut dstipto),
                _ => Ok(()),
            }?;
        }
        let addresses = FilterIp4Addresses::read(el, rd)?;
        let connection = FilterConnection::read(el, rd)?;
        Ok(Self {
            srcmacaddr,
            addresses,
            srcipfrom,
            srcipto,
            dstipfrom,
            dstipto,
            connection,
        })
    }
}

impl ReadContent for FilterOverIp6 {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut srcmacaddr = None;
        let mut srcipfrom = None;
        let mut srcipto = None;
        let mut dstipfrom = None;
        let mut dstipto = None;
        for a in el.attributes() {
            match a.name() {
                "srcmacaddr" => rd.attribute::<OrVariable<MacAddress>>(&a, &mut srcmacaddr),
                "srcipfrom" => rd.attribute::<OrVariable<Ipv6Addr>>(&a, &mut srcipfrom),
                "srcipto" => rd.attribute::<OrVariable<Ipv6Addr>>(&a, &mut srcipto),
                "dstipfrom" => rd.attribute::<OrVariable<Ipv6Addr>>(&a, &mut dstipfrom),
                "dstipto" => rd.attribute::<OrVariable<Ipv6Addr>>(&a, &mut dstipto),
                _ => Ok(()),
            }?;
        }
        let addresses = FilterIp6Addresses::read(el, rd)?;
        let connection = FilterConnection::read(el, rd)?;
        Ok(Self {
            srcmacaddr,
            addresses,
            srcipfrom,
            srcipto,
            dstipfrom,
            dstipto,
            connection,
        })
    }
}

impl ReadContent for FilterConnection {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut dscp = None;
        let mut connlimit_above = None;
        let mut state = None;
        let mut ipset = None;
        let mut ipsetflags = None;
        for a in el.attributes() {
            match a.name() {
                "dscp" => rd.attribute::<OrVariable<FilterNumber<63>>>(&a, &mut dscp),
                "connlimit-above" => rd.attribute::<OrVariable<FilterCount>>(&a, &mut connlimit_above),
                "state" => rd.attribute::<OrVariable<ConnectionStates>>(&a, &mut state),
                "ipset" => rd.attribute::<OrVariable<IpSetName>>(&a, &mut ipset),
                "ipsetflags" => rd.attribute::<OrVariable<IpSetFlags>>(&a, &mut ipsetflags),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            dscp,
            connlimit_above,
            state,
            ipset,
            ipsetflags,
        })
    }
}

impl ReadContent for FilterPortNumbers {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut srcportstart = None;
        let mut srcportend = None;
        let mut dstportstart = None;
        let mut dstportend = None;
        for a in el.attributes() {
            match a.name() {
                "srcportstart" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut srcportstart),
                "srcportend" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut srcportend),
                "dstportstart" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut dstportstart),
                "dstportend" => rd.attribute::<OrVariable<FilterNumber<65535>>>(&a, &mut dstportend),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            srcportstart,
            srcportend,
            dstportstart,
            dstportend,
        })
    }
}

impl ReadContent for FilterIcmpMessage {
    fn read(el: Element<'_, '_>, rd: &mut Reader) -> Result<Self> {
        let mut r#type = None;
        let mut code = None;
        for a in el.attributes() {
            match a.name() {
                "type" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut r#type),
                "code" => rd.attribute::<OrVariable<FilterNumber<255>>>(&a, &mut code),
                _ => Ok(()),
            }?;
        }
        Ok(Self {
            r#type,
            code,
        })
    }
}

impl ReadChild for NwFilterEntry {
    const NAMES: &'static [&'static str] = &["rule", "filterref"];

    fn read_child(el: Element<'_, '_>, rd: &mut Reader) -> Result<Option<Self>> {
        Ok(Some(match el.name() {
            "rule" => Self::Rule(FilterRule::read(el, rd)?),
            "filterref" => Self::Filterref(FilterRef::read(el, rd)?),
            _ => return Ok(None),
        }))
    }
}

impl ReadChild for FilterMatch {
    const NAMES: &'static [&'static str] = &["mac", "vlan", "stp", "arp", "rarp", "ip", "ipv6", "tcp", "udp", "sctp", "icmp", "igmp", "all", "esp", "ah", "udplite", "tcp-ipv6", "udp-ipv6", "sctp-ipv6", "icmpv6", "all-ipv6", "esp-ipv6", "ah-ipv6", "udplite-ipv6"];

    fn read_child(el: Element<'_, '_>, rd: &mut Reader) -> Result<Option<Self>> {
        Ok(Some(match el.name() {
            "mac" => Self::Mac(FilterMac::read(el, rd)?),
            "vlan" => Self::Vlan(FilterVlan::read(el, rd)?),
            "stp" => Self::Stp(FilterStp::read(el, rd)?),
            "arp" => Self::Arp(FilterArp::read(el, rd)?),
            "rarp" => Self::Rarp(FilterArp::read(el, rd)?),
            "ip" => Self::Ip(FilterIp::read(el, rd)?),
            "ipv6" => Self::Ipv6(FilterIpv6::read(el, rd)?),
            "tcp" => Self::Tcp(FilterTcp::read(el, rd)?),
            "udp" => Self::Udp(FilterPorts::read(el, rd)?),
            "sctp" => Self::Sctp(FilterPorts::read(el, rd)?),
            "icmp" => Self::Icmp(FilterIcmp::read(el, rd)?),
            "igmp" => Self::Igmp(FilterPlain::read(el, rd)?),
            "all" => Self::All(FilterPlain::read(el, rd)?),
            "esp" => Self::Esp(FilterPlain::read(el, rd)?),
            "ah" => Self::Ah(FilterPlain::read(el, rd)?),
            "udplite" => Self::Udplite(FilterPlain::read(el, rd)?),
            "tcp-ipv6" => Self::TcpIpv6(FilterTcp6::read(el, rd)?),
            "udp-ipv6" => Self::UdpIpv6(FilterPorts6::read(el, rd)?),
            "sctp-ipv6" => Self::SctpIpv6(FilterPorts6::read(el, rd)?),
            "icmpv6" => Self::Icmpv6(FilterIcmp6::read(el, rd)?),
            "all-ipv6" => Self::AllIpv6(FilterPlain6::read(el, rd)?),
            "esp-ipv6" => Self::EspIpv6(FilterPlain6::read(el, rd)?),
            "ah-ipv6" => Self::AhIpv6(FilterPlain6::read(el, rd)?),
            "udplite-ipv6" => Self::UdpliteIpv6(FilterPlain6::read(el, rd)?),
            _ => return Ok(None),
        }))
    }
}
