"""Who reaches whom on networks of every mode, with whichever `libvirt` Python finds.

    reach.py URI FOLDER [MODE...]

Runs in a world of its own, as root: it makes network namespaces for two guests and for a host outside. Says for every
pair, protocol and family whether there is an answer and as whom the asker was seen (`=`); equal words are equal
firewalls, whatever their rules look like. `compare.py` holds two of them side by side.
"""
import concurrent.futures
import contextlib
import subprocess
import sys
import time

import libvirt

ADDRESSES = {
    "guest": ("10.9.8.2", "fd00:9::2"), "other": ("10.9.8.3", "fd00:9::3"), "outside": ("198.51.100.2", "fd00:51::2"),
    "host": ("10.9.8.1", "fd00:9::1"),
}
PAIRS = (("guest", "other"), ("guest", "host"), ("guest", "outside"), ("outside", "guest"), ("host", "guest"),
         ("outside", "host"))
MODES = {
    "isolated": "", "nat": "<forward mode='nat'/>", "nat of both": "<forward mode='nat'><nat ipv6='yes'/></forward>",
    "nat by one way": "<forward mode='nat' dev='up0'/>", "nat by another way": "<forward mode='nat' dev='none0'/>",
    "nat to ports": "<forward mode='nat'><nat><port start='40000' end='40009'/></nat></forward>",
    "route": "<forward mode='route'/>", "open": "<forward mode='open'/>",
}
NETWORK = """<network><name>lab</name>{}<bridge name='virbr7' stp='off' delay='0'/>
    <mac address='52:54:00:8a:77:c1'/><dns enable='no'/>
    <ip address='10.9.8.1' prefix='24'/><ip family='ipv6' address='fd00:9::1' prefix='64'/></network>"""
PORT, PATIENCE = 7777, 2
# Answers whoever asks with how they are seen.
SERVER = f"""
import socket, threading
def stream(family, address):
    with socket.create_server((address, {PORT}), family=family) as server:
        while True:
            talk, peer = server.accept()
            talk.sendall(repr(peer[:2]).encode())
            talk.close()
def datagrams(family, address):
    with socket.socket(family, socket.SOCK_DGRAM) as server:
        if family == socket.AF_INET6:
            server.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        server.bind((address, {PORT}))
        while True:
            peer = server.recvfrom(9)[1]
            server.sendto(repr(peer[:2]).encode(), peer)
for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
    for kind in (stream, datagrams):
        threading.Thread(target=kind, args=(family, address)).start()
print("ready", flush=True)
"""
ASKER = f"""
import errno, socket, sys
kind, address = sys.argv[1:]
family = socket.AF_INET6 if ":" in address else socket.AF_INET
with socket.socket(family, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM) as asker:
    asker.settimeout({PATIENCE})
    try:
        asker.connect((address, {PORT}))
        if kind == "udp":
            asker.send(b"?")
        print(asker.recv(99).decode())
    except TimeoutError:
        print("no answer")
    except OSError as error:
        print(errno.errorcode[error.errno])
"""


def run(*command, check=True):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=check).stdout


def within(name, *command):
    """A command as one types it for a host."""
    return command if name == "host" else ("ip", "netns", "exec", name, *command)


def ip(name, *words):
    run(*within(name, "ip", *words))


def hosts():
    """The guests, who are not plugged in yet, and the host outside."""
    ip("host", "link", "set", "lo", "up")
    for name in ("guest", "other", "outside"):
        run("ip", "netns", "add", name)
        near = "up0" if name == "outside" else f"{name}0"
        ip("host", "link", "add", near, "type", "veth", "peer", "name", "net", "netns", name)
        ip(name, "link", "set", "lo", "up")
        run(*within(name, "sysctl", "-q", "-w", "net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.net.accept_dad=0"))
        ip(name, "link", "set", "net", "up")
        ip("host", "link", "set", near, "up")
        for address, prefix in zip(ADDRESSES[name], ("24", "64")):
            ip(name, "addr", "add", f"{address}/{prefix}", "dev", "net")
    for address in ("198.51.100.1/24", "fd00:51::1/64"):
        ip("host", "addr", "add", address, "dev", "up0", *(["nodad"] if ":" in address else []))
    for name, (four, six) in {"guest": ("10.9.8.1", "fd00:9::1"), "other": ("10.9.8.1", "fd00:9::1"),
                              "outside": ("198.51.100.1", "fd00:51::1")}.items():
        ip(name, "route", "add", "default", "via", four)
        ip(name, "-6", "route", "add", "default", "via", six)


def ask(who, whom, kind, family):
    """How it is to ask somebody. The number of one's port is only told where a network chooses it."""
    address = ADDRESSES[whom][family]
    if kind == "ping":
        ping = within(who, "busybox", "ping", "-c", "1", "-W", "1", address)
        answers = (subprocess.run(ping, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
                   for _ in range(2))
        return "an answer" if any(answer.returncode == 0 for answer in answers) else "none"
    said = run(*within(who, "/usr/bin/python3", "-c", ASKER, kind, address)).strip()
    if said.startswith("("):
        seen, port = said.strip("()").replace("'", "").replace("::ffff:", "").split(", ")
        return f"as {seen}" + (" from a port of the network's" if 40000 <= int(port) <= 40009 else "")
    return said


def settled(mode):
    """Waits until guests and their host know each other, in both families."""
    until = time.monotonic() + 20
    for guest in ("guest", "other"):
        for family in (0, 1):
            while ask(guest, "host", "ping", family) != "an answer" and time.monotonic() < until:
                time.sleep(0.1)
    print(">", f"{mode}: settled")


def reached(conn, mode, forward):
    network = conn.networkCreateXML(NETWORK.format(forward))
    for guest in ("guest", "other"):
        ip("host", "link", "set", f"{guest}0", "master", "virbr7")
    settled(mode)
    asked = [(who, whom, kind, family) for who, whom in PAIRS for family in (0, 1) for kind in ("tcp", "udp", "ping")]
    # Most of the time is spent waiting for answers that never come.
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for (who, whom, kind, family), answer in zip(asked, pool.map(lambda question: ask(*question), asked)):
            print(">", f"{mode}: {who} asks {whom} by {kind} over IPv{'46'[family]}")
            print("=", answer, flush=True)
    network.destroy()
    for switch in ("net.ipv4.ip_forward=0", "net.ipv6.conf.all.forwarding=0"):
        run("sysctl", "-q", "-w", switch)


def main(uri, _folder, *modes):
    libvirt.registerErrorHandler(lambda *_: None, None)
    hosts()
    servers = [subprocess.Popen(within(name, "/usr/bin/python3", "-c", SERVER), stdout=subprocess.PIPE)
               for name in ADDRESSES]
    with contextlib.ExitStack() as ends:
        for server in servers:
            ends.callback(server.kill)
            server.stdout.readline()
        conn = libvirt.open(uri)
        for mode in modes or MODES:
            reached(conn, mode, MODES[mode])


if __name__ == "__main__":
    main(*sys.argv[1:])
