"""Takes networks through all that can be done with one, with whichever `libvirt` Python finds.

    networks.py URI SERVED FOLDER [PART...]

Runs in a network of its own, as root. SERVED is where the driver keeps what it tells the networks' servers. Says what
was done (`>`), how it failed (`!` code, domain, message), what listeners heard (`*`), and what the host has then; equal
words are equal networks, and `compare.py` holds two of them side by side.
"""
import json
import pathlib
import re
import subprocess
import sys
import threading
import time

import libvirt
from network_documents import (
    BANDWIDTH, CHANGES, CONFIG, DNS, IP4, LIVE, NAT, NETWORKS, PLUGGED, PORTS, SECTION, UUID, document)

SWITCHES = ("ipv4/ip_forward", "ipv6/conf/all/forwarding", "ipv6/conf/{}/accept_ra", "ipv6/conf/{}/autoconf",
            "ipv6/conf/{}/disable_ipv6")


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout


def shapes():
    """Whether the kernel can limit traffic as networks have it limited."""
    return subprocess.run(["tc", "qdisc", "add", "dev", "up0", "root", "sfq"], stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


class Host:
    """A connection, what is heard on it, and what the host has."""

    def __init__(self, uri, folder, served):
        libvirt.registerErrorHandler(lambda *_: None, None)
        libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=self.dispatch, daemon=True).start()
        self.conn = libvirt.open(uri)
        self.folder, self.served = folder, pathlib.Path(served)
        self.heard = []
        names = {getattr(libvirt, f"VIR_NETWORK_EVENT_{name}"): name.lower()
                 for name in ("DEFINED", "UNDEFINED", "STARTED", "STOPPED")}
        self.conn.networkEventRegisterAny(
            None, libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE,
            lambda _conn, net, event, detail, _opaque: self.heard.append(f"{net.name()} {names[event]} {detail}"), None)
        run("ip", "link", "set", "lo", "up")
        # The way out, and an address that is taken.
        run("ip", "link", "add", "up0", "type", "bridge")
        run("ip", "addr", "add", "192.0.2.1/24", "dev", "up0")
        run("ip", "link", "set", "up0", "up")

    @staticmethod
    def dispatch():
        while True:
            libvirt.virEventRunDefaultImpl()

    def do(self, told, call, events=0):
        """Calls, and waits until listeners have heard of so many events unless it fails."""
        print(">", told, flush=True)
        result = None
        try:
            result = call()
        except libvirt.libvirtError as error:
            message = error.get_error_message().replace(str(self.folder), "FOLDER").replace("\n", " ")
            print("!", error.get_error_code(), error.get_error_domain(), message)
        except LookupError as error:
            # What the binding refuses by itself.
            print("!", error)
        else:
            until = time.monotonic() + 10
            while len(self.heard) < events and time.monotonic() < until:
                time.sleep(0.01)
        for event in self.heard:
            print("*", event)
        self.heard.clear()
        return result

    def say(self, told, call):
        """Calls, and tells what was answered."""
        answer = self.do(told, call)
        if answer is not None:
            print("=", answer)

    @staticmethod
    def lines(text, before=""):
        for line in text.splitlines():
            # What is made up for each port anew.
            print(f"  {before}" + re.sub("(interfaceid|instanceid)='[^']*'", r"\1='MADE UP'", line))

    def rules(self):
        for program in ("iptables-save", "ip6tables-save"):
            for line in run(program).splitlines():
                if not line.startswith("#"):
                    print(" ", program.split("-", maxsplit=1)[0], re.sub(r" \[\d+:\d+\]", "", line))

    def links(self, names):
        for name in names:
            for link in json.loads(run("ip", "-d", "-j", "link", "show", "dev", name) or "[]"):
                about = link.get("linkinfo", {}).get("info_data", {})
                kept = {key: about.get(key) for key in ("forward_delay", "stp_state", "vlan_filtering", "mcast_snooping")}
                print("  link", name, link["address"], link["mtu"], "UP" in link["flags"], kept)
            for line in run("ip", "-o", "addr", "show", "dev", name).splitlines():
                words = line.split()
                # The kernel makes some of these, when it is ready to.
                if "fe80:" not in line:
                    print("  address", *(word for word in words[1:] if word not in ("tentative", "valid_lft", "forever",
                                                                                   "preferred_lft", "\\")))
            for line in run("tc", "qdisc", "show", "dev", name).splitlines():
                print("  tc", line)
            for kind in ("class", "filter"):
                for line in run("tc", kind, "show", "dev", name).splitlines():
                    print("  tc", kind, line.strip())
        for family in ("-4", "-6"):
            for line in sorted(run("ip", family, "route").splitlines()):
                if "fe80:" not in line:
                    print("  route", *(word for word in line.split() if word != "linkdown"))

    def switches(self, names):
        for name in names:
            for switch in SWITCHES:
                path = pathlib.Path("/proc/sys/net", switch.format(name))
                if path.exists():
                    print("  switch", switch.format(name), path.read_text().strip())

    def files(self):
        for path in sorted(self.served.glob("lab.*")):
            if path.suffix not in (".conf", ".hostsfile", ".addnhosts"):
                continue
            for line in path.read_text().splitlines():
                if not line.startswith("##") and not line.startswith("pid-file="):
                    print(f"  {path.suffix[1:]}", re.sub(r"=/.*/lab", "=/lab", line).strip())

    def look(self, network, files=True):
        """What there is of a network. What its server was told, stock leaves behind."""
        names = [name for name in ("made0", "virbr7") if pathlib.Path("/proc/sys/net/ipv4/conf", name).exists()]
        if network is not None:
            for flags in (0, libvirt.VIR_NETWORK_XML_INACTIVE):
                self.lines(network.XMLDesc(flags), "now " if flags == 0 else "later ")
        self.links(names)
        self.switches(names)
        self.rules()
        if files:
            self.files()

    def clean(self):
        for switch in SWITCHES[:2]:
            pathlib.Path("/proc/sys/net", switch).write_text("0", encoding="ascii")


def started(host):
    """Every network defined, started, looked at and stopped."""
    for name, text in NETWORKS.items():
        if name == "bandwidth" and not shapes():
            continue
        network = host.do(f"{name}: define", lambda text=text: host.conn.networkDefineXML(text), 1)
        if network is None:
            continue
        host.do(f"{name}: start", network.create, 1)
        host.look(network)
        if network.isActive():
            host.do(f"{name}: stop", network.destroy, 1)
            host.look(network, files=False)
        host.do(f"{name}: undefine", network.undefine, 1)
        host.clean()


def changed(host):
    """Every part of a network changed, while it runs and while it does not."""
    text = document(NAT + DNS + IP4)
    for which, flags in (("now", LIVE), ("later", CONFIG), ("both", LIVE | CONFIG), ("as it is", 0)):
        for active in (True, False):
            state = "active" if active else "inactive"
            network = host.do(f"is defined ({which}, {state})", lambda: host.conn.networkDefineXML(text), 1)
            if active:
                host.do(f"is started ({which}, {state})", network.create, 1)
            for told, command, section, index, change in CHANGES:
                host.do(f"{told} ({which}, {state})", lambda c=command, s=section, i=index, x=change, f=flags:
                        network.update(c, SECTION[s], i, x, f))
                host.lines(network.XMLDesc(0 if active else libvirt.VIR_NETWORK_XML_INACTIVE))
                host.files()
            if active:
                host.do(f"is stopped ({which}, {state})", network.destroy, 1)
            host.do(f"is undefined ({which}, {state})", network.undefine, 1)


def asked(host):
    """What a network answers, and what it refuses, while it runs and while it does not."""
    conn = host.conn
    known = libvirt.VIR_CONNECT_LIST_NETWORKS_ACTIVE
    host.say("are listed", lambda: sorted(net.name() for net in conn.listAllNetworks() if net.name() != "default"))
    host.say("are listed by what does not go together", lambda: [net.name() for net in conn.listAllNetworks(
        known | libvirt.VIR_CONNECT_LIST_NETWORKS_AUTOSTART)])
    host.say("are listed by an unknown flag", lambda: conn.listAllNetworks(1 << 20))
    host.say("are counted", conn.numOfNetworks)
    for told, call in (("name", lambda: conn.networkLookupByName("none")),
                       ("empty name", lambda: conn.networkLookupByName("")),
                       ("UUID", lambda: conn.networkLookupByUUIDString("5eed0000-0000-4000-8000-00006e6574ff")),
                       ("nonsense", lambda: conn.networkLookupByUUIDString("nonsense"))):
        host.say(f"is looked up by {told}", call)
    text = document(NAT + IP4)
    host.do("is defined with an unknown flag", lambda: conn.networkDefineXMLFlags(text, 1 << 20))
    host.do("is defined and checked against the schema", lambda: conn.networkDefineXMLFlags(
        text.replace("<bridge", "<none-such/><bridge"), libvirt.VIR_NETWORK_DEFINE_VALIDATE))
    host.do("is defined as something else", lambda: conn.networkDefineXML("<domain/>"))
    host.do("is defined without a name", lambda: conn.networkDefineXML("<network/>"))
    host.do("is defined by no XML", lambda: conn.networkDefineXML("nonsense"))
    net = host.do("is defined", lambda: conn.networkDefineXML(text), 1)
    host.do("is defined with another UUID", lambda: conn.networkDefineXML(text.replace(UUID, UUID[:-1] + "1")))
    host.do("is defined with another name", lambda: conn.networkDefineXML(text.replace(">lab<", ">other<")))
    host.do("another has its bridge", lambda: conn.networkDefineXML(
        text.replace(UUID, UUID[:-1] + "1").replace(">lab<", ">other<")))
    host.do("is created under its UUID", lambda: conn.networkCreateXML(text.replace(">lab<", ">other<")))
    for active in (False, True):
        state = "active" if active else "inactive"
        if active:
            host.do("starts", net.create, 1)
        for told, call in (
                ("is it active", net.isActive), ("is it persistent", net.isPersistent), ("its bridge", net.bridgeName),
                ("does it start with its host", net.autostart), ("its leases", net.DHCPLeases),
                ("the leases of one", lambda: net.DHCPLeases("52:54:00:00:00:09")),
                ("the leases of nonsense", lambda: net.DHCPLeases("nonsense")),
                ("the leases by an unknown flag", lambda: net.DHCPLeases(None, 1)),
                ("its document by an unknown flag", lambda: net.XMLDesc(1 << 20)),
                ("its ports", lambda: net.listAllPorts(0)),
                ("a port that is not there", lambda: net.portLookupByUUIDString(UUID))):
            host.say(f"{told} ({state})", call)
        host.do(f"starts when it is {state}", net.create if active else net.destroy)
        host.do(f"starts with its host ({state})", lambda: net.setAutostart(1))
        host.say(f"does it now ({state})", net.autostart)
        host.do(f"does not any more ({state})", lambda: net.setAutostart(0))
        for section, command, flags in ((99, 3, 0), (4, 99, 0), (4, 3, 1 << 20)):
            host.do(f"changes by {section}, {command}, {flags} ({state})", lambda s=section, c=command, f=flags:
                    net.update(c, s, -1, "<host mac='52:54:00:00:00:0a' ip='10.9.8.10'/>", f))
    host.do("is undefined while it runs", net.undefine, 1)
    host.say("is it persistent then", net.isPersistent)
    host.do("starts with its host then", lambda: net.setAutostart(1))
    host.do("is changed for later", lambda: net.update(3, SECTION["DNS_TXT"], -1, "<txt name='a' value='b'/>", CONFIG))
    host.do("is changed now", lambda: net.update(3, SECTION["DNS_TXT"], -1, "<txt name='a' value='b'/>", LIVE))
    host.do("stops", net.destroy, 1)
    host.do("stops again", net.destroy)
    host.say("is it active after its end", net.isActive)
    net = host.do("is created", lambda: conn.networkCreateXML(text), 1)
    host.do("is created twice", lambda: conn.networkCreateXML(text))
    host.do("is defined while it runs", lambda: conn.networkDefineXML(text.replace("nat", "route")), 1)
    host.look(net)
    host.do("stops, and is there", net.destroy, 1)
    host.look(net, files=False)
    host.do("goes", net.undefine, 1)


def plugged(host):
    """Guests plugged into networks of all kinds."""
    for name, text in PLUGGED.items():
        net = host.do(f"{name}: created", lambda text=text: host.conn.networkCreateXML(text), 1)
        for told, port in PORTS.items():
            made = host.do(f"{name}: {told}", lambda port=port: net.portCreateXML(port, 0))
            if made is None:
                continue
            host.lines(made.XMLDesc(0))
            host.say(f"{name}: {told}: limits", lambda: made.parameters(0))
            host.do(f"{name}: {told}: other limits", lambda: made.setParameters({"inbound.average": 500}, 0))
            host.say(f"{name}: {told}: limits then", lambda: made.parameters(0))
            host.do(f"{name}: {told}: no such limit", lambda: made.setParameters({"none.such": 1}, 0))
            host.do(f"{name}: {told}: again", lambda port=port: net.portCreateXML(port, 0))
            host.do(f"{name}: {told}: gone", lambda: made.delete(0))
            host.do(f"{name}: {told}: gone twice", lambda: made.delete(0))
        host.do(f"{name}: stopped", net.destroy, 1)


PARTS = {"started": started, "changed": changed, "asked": asked, "plugged": plugged}


def main(uri, served, folder, *parts):
    host = Host(uri, folder, served)
    for part in parts or PARTS:
        PARTS[part](host)


if __name__ == "__main__":
    main(*sys.argv[1:])
