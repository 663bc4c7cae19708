"""Networks, and changes of networks, for `networks.py`."""
import libvirt

UUID = "5eed0000-0000-4000-8000-00006e657400"
RANGE = "<range start='10.9.8.100' end='10.9.8.200'/>"
HOST = "<host mac='52:54:00:00:00:09' name='nine' ip='10.9.8.9'/>"
IP4 = f"<ip address='10.9.8.1' prefix='24'><dhcp>{RANGE}{HOST}</dhcp></ip>"
IP6 = "<ip family='ipv6' address='fd00:9::1' prefix='64'/>"
DHCP6 = """<ip family='ipv6' address='fd00:9::1' prefix='64'><dhcp><range start='fd00:9::100' end='fd00:9::1ff'/>
    <host id='0:1:0:1:18:aa:62:fe:0:16:3e:44:55:66' name='six' ip='fd00:9::6'/></dhcp></ip>"""
BRIDGE = "<bridge name='virbr7' stp='on' delay='0'/>"
NAT, ROUTE, OPEN = (f"<forward mode='{mode}'/>" for mode in ("nat", "route", "open"))
BANDWIDTH = """<bandwidth><inbound average='1000' peak='2000' burst='512'/><outbound average='128' peak='256' burst='64'/>
    </bandwidth>"""
DNS = """<domain name='x.test' localOnly='yes'/><dns><forwarder addr='192.0.2.9'/>
    <forwarder domain='other.test' addr='192.0.2.8'/><txt name='a' value='b c'/>
    <srv service='s' protocol='tcp' domain='y.test' target='t.x.test' port='80' priority='1' weight='2'/>
    <host ip='10.9.8.77'><hostname>p</hostname><hostname>q</hostname></host></dns>"""


def document(body, more="", bridge=BRIDGE):
    """A network that says all that a driver would else make up."""
    return (f"<network{more}><name>lab</name><uuid>{UUID}</uuid>{bridge}<mac address='52:54:00:8a:77:c1'/>{body}"
            "</network>")


# Those that start, or that are refused, by what they show.
NETWORKS = {
    "isolated": document(IP4 + IP6),
    "isolated without addresses": document(""),
    "isolated with IPv6 among guests": document("", " ipv6='yes'"),
    "nat": document(NAT + IP4),
    "nat and IPv6": document(NAT + IP4 + IP6),
    "nat of IPv6": document(f"<forward mode='nat'><nat ipv6='yes'/></forward>{IP4}{IP6}"),
    "nat to ports": document(f"<forward mode='nat'><nat><port start='2000' end='3000'/></nat></forward>{IP4}"),
    "nat to addresses": document(
        "<forward mode='nat'><nat><address start='198.51.100.1' end='198.51.100.9'/><port start='500' end='1000'/>"
        f"</nat></forward>{IP4}"),
    "nat to one address": document(
        f"<forward mode='nat'><nat><address start='198.51.100.1' end='198.51.100.1'/></nat></forward>{IP4}"),
    "nat by a device": document(f"<forward mode='nat' dev='up0'/>{IP4}"),
    "route": document(ROUTE + IP4 + IP6),
    "route by a device": document(f"<forward mode='route' dev='up0'/>{IP4}"),
    "open": document(OPEN + IP4 + IP6),
    "two subnets": document(f"{NAT}{IP4}<ip address='10.9.9.1' netmask='255.255.255.0'/>"),
    "no server": document(f"{NAT}<dns enable='no'/><ip address='10.9.8.1' prefix='24'/>"),
    "names, no addresses": document(f"{NAT}<ip address='10.9.8.1' prefix='24'/>"),
    "DHCP of IPv6": document(NAT + DHCP6),
    "both kinds of DHCP": document(NAT + IP4 + DHCP6),
    "names": document(NAT + DNS + IP4),
    "no plain names": document(f"{NAT}<dns forwardPlainNames='no'><forwarder addr='192.0.2.9'/></dns>{IP4}"),
    "forwarded by domain alone": document(f"{NAT}<dns><forwarder domain='only.test'/></dns>{IP4}"),
    "a domain": document(f"{NAT}<domain name='x.test'/>{IP4}"),
    "boot by network": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><tftp root='/srv'/><dhcp>{RANGE}<bootp file='pxe' server='10.9.8.7'/>"
        "</dhcp></ip>"),
    "boot by network from here": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><tftp root='/srv'/><dhcp>{RANGE}<bootp file='pxe'/></dhcp></ip>"),
    "lease times": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><range start='10.9.8.100' end='10.9.8.200'>"
        "<lease expiry='2' unit='hours'/></range><host mac='52:54:00:00:00:09' ip='10.9.8.9'>"
        "<lease expiry='0'/></host></dhcp></ip>"),
    "two ranges": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp>{RANGE}<range start='10.9.8.20' end='10.9.8.30'/></dhcp></ip>"),
    "hosts alone": document(f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp>{HOST}</dhcp></ip>"),
    "a route": document(f"{ROUTE}{IP4}<route address='10.77.0.0' prefix='16' gateway='10.9.8.2'/>"),
    "a route with a metric": document(
        f"{ROUTE}{IP4}<route address='10.77.0.0' netmask='255.255.0.0' gateway='10.9.8.2' metric='7'/>"),
    "a route of IPv6": document(
        f"{ROUTE}{IP6}<route family='ipv6' address='fd00:77::' prefix='48' gateway='fd00:9::2'/>"),
    "MTU": document(f"{NAT}<mtu size='1400'/>{IP4}"),
    "no spanning tree": document(NAT + IP4, bridge="<bridge name='virbr7' stp='off' delay='3'/>"),
    "a bridge with a pattern as name": document(NAT + IP4, bridge="<bridge name='made%d'/>"),
    "bandwidth": document(NAT + BANDWIDTH + IP4),
    "options for the server": document(
        f"{NAT}{IP4}<dnsmasq:options xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>"
        "<dnsmasq:option value='bogus-priv'/></dnsmasq:options>"),
    "port groups": document(
        f"{NAT}{IP4}<portgroup name='slow'>{BANDWIDTH}</portgroup><portgroup name='fast' default='yes'/>"),
    "a title": document(f"<title>a title</title><description>of a network</description>{NAT}{IP4}"),
    "on a bridge that is there": document("<forward mode='bridge'/>", bridge="<bridge name='up0'/>").replace(
        "<mac address='52:54:00:8a:77:c1'/>", ""),
    "a pool of devices": f"""<network><name>lab</name><uuid>{UUID}</uuid><forward mode='private' dev='up0'>
        <interface dev='up0'/></forward></network>""",
    "taken address": document(f"{NAT}<ip address='192.0.2.7' prefix='24'/>"),
    "bridge of somebody else": document(NAT + IP4, bridge="<bridge name='up0'/>"),
    "range outside": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><range start='10.9.9.100' end='10.9.9.200'/></dhcp></ip>"),
    "range backwards": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><range start='10.9.8.200' end='10.9.8.100'/></dhcp></ip>"),
    "range with the network itself": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><range start='10.9.8.0' end='10.9.8.100'/></dhcp></ip>"),
    "range with its broadcast": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><range start='10.9.8.10' end='10.9.8.255'/></dhcp></ip>"),
    "overlapping ranges": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp>{RANGE}<range start='10.9.8.150' end='10.9.8.250'/></dhcp></ip>"),
    "huge range": document(
        f"{NAT}<ip address='10.0.0.1' prefix='8'><dhcp><range start='10.0.0.2' end='10.255.255.254'/></dhcp></ip>"),
    "no address": document(f"{NAT}<ip prefix='24'/>"),
    "nonsense as address": document(f"{NAT}<ip address='10.9.8' prefix='24'/>"),
    "nonsense as prefix": document(f"{NAT}<ip address='10.9.8.1' prefix='33'/>"),
    "nonsense as netmask": document(f"{NAT}<ip address='10.9.8.1' netmask='255.0.255.0'/>"),
    "nonsense as mode": document("<forward mode='none-such'/>" + IP4),
    "nonsense as MAC": document(NAT + IP4).replace("52:54:00:8a:77:c1", "nonsense"),
    "MAC of a group": document(NAT + IP4).replace("52:54:00:8a:77:c1", "53:54:00:8a:77:c1"),
    "two servers of one family": document(
        f"{NAT}{IP4}<ip address='10.9.9.1' prefix='24'><dhcp><range start='10.9.9.2' end='10.9.9.9'/></dhcp></ip>"),
    "route without gateway": document(f"{ROUTE}{IP4}<route address='10.77.0.0' prefix='16'/>"),
    "route that leads nowhere": document(
        f"{ROUTE}{IP4}<route address='10.77.0.0' prefix='16' gateway='10.10.0.2'/>"),
    "host without anything": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><host ip='10.9.8.9'/></dhcp></ip>"),
    "host outside": document(
        f"{NAT}<ip address='10.9.8.1' prefix='24'><dhcp><host mac='52:54:00:00:00:09' ip='10.7.8.9'/></dhcp></ip>"),
    "address of a bridge": document("<forward mode='bridge'/>" + IP4, bridge="<bridge name='up0'/>"),
    "nat without where": document("<forward mode='route'><nat ipv6='yes'/></forward>" + IP4),
    "device that is not there": document(f"<forward mode='nat' dev='none0'/>{IP4}"),
    "bridge in a zone": document(NAT + IP4, bridge="<bridge name='virbr7' zone='none-such'/>"),
    "long name of a bridge": document(NAT + IP4, bridge="<bridge name='a-name-that-is-too-long'/>"),
    "line break in a name": document(NAT + IP4).replace(">lab<", ">la&#10;b<"),
    "slash in a name": document(NAT + IP4).replace(">lab<", ">la/b<"),
    "line break in a domain": document(f"{NAT}<domain name='x&#10;y'/>{IP4}"),
    "line break in a text": document(f"{NAT}<dns><txt name='a' value='x&#10;y'/></dns>{IP4}"),
}

# Changes of a network: section, position, what is changed.
MODIFY, DELETE, LAST, FIRST = (getattr(libvirt, f"VIR_NETWORK_UPDATE_COMMAND_{name}")
                               for name in ("MODIFY", "DELETE", "ADD_LAST", "ADD_FIRST"))
SECTION = {name: getattr(libvirt, f"VIR_NETWORK_SECTION_{name}") for name in (
    "BRIDGE", "DOMAIN", "IP", "IP_DHCP_HOST", "IP_DHCP_RANGE", "FORWARD", "FORWARD_INTERFACE", "FORWARD_PF",
    "PORTGROUP", "DNS_HOST", "DNS_TXT", "DNS_SRV")}
LIVE, CONFIG = libvirt.VIR_NETWORK_UPDATE_AFFECT_LIVE, libvirt.VIR_NETWORK_UPDATE_AFFECT_CONFIG
TEN = "<host mac='52:54:00:00:00:0a' name='ten' ip='10.9.8.10'/>"
PRINTER = "<host ip='10.9.8.77'><hostname>printer</hostname></host>"
CHANGES = (
    ("adds a host", LAST, "IP_DHCP_HOST", -1, TEN),
    ("adds it again", LAST, "IP_DHCP_HOST", -1, TEN),
    ("adds another first", FIRST, "IP_DHCP_HOST", -1, "<host mac='52:54:00:00:00:0b' ip='10.9.8.11'/>"),
    ("adds one with the address of another", LAST, "IP_DHCP_HOST", -1, TEN.replace("00:0a", "00:0c")),
    ("gives a host another address", MODIFY, "IP_DHCP_HOST", -1, TEN.replace("8.10", "8.12")),
    ("changes a host that is not there", MODIFY, "IP_DHCP_HOST", -1, TEN.replace("00:0a", "00:0d")),
    ("adds a host to no subnet", LAST, "IP_DHCP_HOST", 5, TEN),
    ("takes a host away", DELETE, "IP_DHCP_HOST", -1, TEN.replace("8.10", "8.12")),
    ("takes it away again", DELETE, "IP_DHCP_HOST", -1, TEN),
    ("adds a range", LAST, "IP_DHCP_RANGE", 0, "<range start='10.9.8.20' end='10.9.8.30'/>"),
    ("adds it again", LAST, "IP_DHCP_RANGE", 0, "<range start='10.9.8.20' end='10.9.8.30'/>"),
    ("changes a range", MODIFY, "IP_DHCP_RANGE", 0, "<range start='10.9.8.20' end='10.9.8.31'/>"),
    ("takes a range away", DELETE, "IP_DHCP_RANGE", 0, "<range start='10.9.8.20' end='10.9.8.30'/>"),
    ("adds a name", LAST, "DNS_HOST", -1, PRINTER),
    ("adds it again", LAST, "DNS_HOST", -1, PRINTER),
    ("changes a name", MODIFY, "DNS_HOST", -1, PRINTER.replace("printer", "scanner")),
    ("takes a name away", DELETE, "DNS_HOST", -1, PRINTER),
    ("adds a text", LAST, "DNS_TXT", -1, "<txt name='a' value='b'/>"),
    ("adds it again", LAST, "DNS_TXT", -1, "<txt name='a' value='c'/>"),
    ("takes a text away", DELETE, "DNS_TXT", -1, "<txt name='a'/>"),
    ("adds a service", LAST, "DNS_SRV", -1, "<srv service='s' protocol='udp' domain='d' target='.' port='1'/>"),
    ("adds it again", LAST, "DNS_SRV", -1, "<srv service='s' protocol='udp' domain='d' target='.' port='1'/>"),
    ("takes a service away", DELETE, "DNS_SRV", -1, "<srv service='s' protocol='udp'/>"),
    ("adds a port group", LAST, "PORTGROUP", -1, f"<portgroup name='slow'>{BANDWIDTH}</portgroup>"),
    ("adds it again", LAST, "PORTGROUP", -1, "<portgroup name='slow'/>"),
    ("adds another default", LAST, "PORTGROUP", -1, "<portgroup name='a' default='yes'/>"),
    ("and another", LAST, "PORTGROUP", -1, "<portgroup name='b' default='yes'/>"),
    ("changes a port group", MODIFY, "PORTGROUP", -1, "<portgroup name='slow'/>"),
    ("takes a port group away", DELETE, "PORTGROUP", -1, "<portgroup name='slow'/>"),
    ("adds a way out", LAST, "FORWARD_INTERFACE", -1, "<interface dev='up0'/>"),
    ("takes it away", DELETE, "FORWARD_INTERFACE", -1, "<interface dev='up0'/>"),
    ("changes its bridge", MODIFY, "BRIDGE", -1, "<bridge name='virbr8'/>"),
    ("changes its domain", MODIFY, "DOMAIN", -1, "<domain name='y.test'/>"),
    ("changes an address", MODIFY, "IP", -1, "<ip address='10.9.7.1' prefix='24'/>"),
    ("changes where it leads", MODIFY, "FORWARD", -1, "<forward mode='route'/>"),
    ("says nonsense", LAST, "IP_DHCP_HOST", -1, "<host"),
    ("says something else", LAST, "IP_DHCP_HOST", -1, "<range start='10.9.8.20' end='10.9.8.30'/>"),
)

GROUPS = f"<portgroup name='slow'>{BANDWIDTH}</portgroup><portgroup name='fast' default='yes'/>"
POOL = """<network><name>lab</name><uuid>{}</uuid><forward mode='{}'><interface dev='up0'/></forward></network>"""
TAGGED = "<vlan><tag id='7'/></vlan><virtualport type='openvswitch'/>"

# Networks that guests are plugged into.
PLUGGED = {
    "nat": document(NAT + IP4),
    "isolated": document(IP4),
    "open": document(OPEN + IP4),
    "port groups": document(NAT + IP4 + GROUPS),
    "trusting": document(NAT + IP4).replace("<network>", "<network trustGuestRxFilters='no'>"),
    "bridge": f"<network><name>lab</name><uuid>{UUID}</uuid><forward mode='bridge'/><bridge name='up0'/></network>",
    "switch": f"""<network><name>lab</name><uuid>{UUID}</uuid><forward mode='bridge'/><bridge name='up0'/>{TAGGED}
        </network>""",
    "private": POOL.format(UUID, "private"),
    "vepa": POOL.format(UUID, "vepa"),
    "passthrough": POOL.format(UUID, "passthrough"),
    "device of a bridge": POOL.format(UUID, "bridge"),
}

PORT = f"""<networkport><uuid>{UUID[:-1]}9</uuid><owner><name>guest</name><uuid>{UUID[:-1]}8</uuid></owner>
    <mac address='52:54:00:00:00:08'/>{{}}</networkport>"""

# What is plugged in.
PORTS = {
    "a guest": PORT.format(""),
    "one of a group": PORT.format("<group>slow</group>"),
    "one of no group": PORT.format("<group>none</group>"),
    "one with limits": PORT.format(BANDWIDTH),
    "one that is promised something": PORT.format("<bandwidth><inbound average='10' floor='20'/></bandwidth>"),
    "one alone": PORT.format("<port isolated='yes'/>"),
    "one with a tag": PORT.format("<vlan><tag id='3'/></vlan>"),
    "one with a port of a switch": PORT.format("<virtualport type='openvswitch'/>"),
    "one with a port of another": PORT.format(
        "<virtualport type='802.1Qbh'><parameters profileid='x'/></virtualport>"),
    "one that says its plug": PORT.format("<plug type='bridge' bridge='up0'/>"),
    "one without owner": "<networkport/>",
    "nonsense": "<network/>",
}
