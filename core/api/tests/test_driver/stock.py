"""Holds a conversation with stock libvirt: calls on standard input, calls and answers on standard output."""
import sys

import libvirt


def quiet(*_):
    pass


libvirt.virEventRegisterDefaultImpl()
libvirt.registerErrorHandler(quiet, None)
events = []


def drain():
    """Lets the event loop run until nothing is left to do."""
    for _ in range(4):
        timer = libvirt.virEventAddTimeout(0, quiet, None)
        libvirt.virEventRunDefaultImpl()
        libvirt.virEventRemoveTimeout(timer)
    for event in events:
        print("*", event)
    events.clear()


def lifecycle(conn, domain, event, detail, opaque):
    events.append(f"lifecycle {domain.name()} {domain.ID()} {event} {detail}")


def metadata(conn, domain, kind, uri, opaque):
    events.append(f"metadata {domain.name()} {kind} {uri or '-'}")


conn = libvirt.open("test:///default")
conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lifecycle, None)
conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, metadata, None)
domains = {}


def keep(name, domain):
    domains[name] = domain
    return [domain.name(), domain.ID()]


def opt(text):
    return None if text == "-" else text


def flat(info):
    names = ("state", "max", "memory", "vcpus")
    return " ".join(f"{name}={value}" for name, value in zip(names, info))


# Each call: how many words it takes before the text that ends the line, and what it does.
CALLS = {
    "type": (0, lambda: conn.getType()),
    "version": (0, lambda: conn.getVersion()),
    "uri": (0, lambda: conn.getURI()),
    "is-alive": (0, lambda: conn.isAlive()),
    "is-secure": (0, lambda: conn.isSecure()),
    "is-encrypted": (0, lambda: conn.isEncrypted()),
    "node-info": (0, lambda: conn.getInfo()),
    "node-max-vcpus": (1, lambda kind: conn.getMaxVcpus(opt(kind))),
    "free-memory": (0, lambda: conn.getFreeMemory()),
    "cells-free-memory": (2, lambda start, count: conn.getCellsFreeMemory(int(start), int(count))),
    "list-ids": (0, lambda: sorted(conn.listDomainsID())),
    "count": (0, lambda: conn.numOfDomains()),
    "count-defined": (0, lambda: conn.numOfDefinedDomains()),
    "list-defined": (0, lambda: sorted(conn.listDefinedDomains())),
    "list-all": (1, lambda flags: sorted(d.name() for d in conn.listAllDomains(int(flags, 0)))),
    "lookup-name": (1, lambda var, name: keep(var, conn.lookupByName(name))),
    "lookup-id": (2, lambda var, number: keep(var, conn.lookupByID(int(number)))),
    "lookup-uuid": (2, lambda var, uuid: keep(var, conn.lookupByUUIDString(uuid))),
    "define": (2, lambda var, flags, xml: keep(var, conn.defineXMLFlags(xml, int(flags)))),
    "create-xml": (2, lambda var, flags, xml: keep(var, conn.createXML(xml, int(flags)))),
    "identity": (1, lambda d: [d.name(), d.UUIDString(), d.ID()]),
    "start": (2, lambda d, flags: d.createWithFlags(int(flags))),
    "suspend": (1, lambda d: d.suspend()),
    "resume": (1, lambda d: d.resume()),
    "shutdown": (2, lambda d, flags: d.shutdownFlags(int(flags))),
    "reboot": (2, lambda d, flags: d.reboot(int(flags))),
    "reset": (2, lambda d, flags: d.reset(int(flags))),
    "destroy": (2, lambda d, flags: d.destroyFlags(int(flags))),
    "undefine": (2, lambda d, flags: d.undefineFlags(int(flags))),
    "info": (1, lambda d: flat(d.info()[:4])),
    "state": (2, lambda d, flags: d.state(int(flags))),
    "control-info": (2, lambda d, flags: d.controlInfo(int(flags))),
    "xml": (2, lambda d, flags: d.XMLDesc(int(flags))),
    "os-type": (1, lambda d: d.OSType()),
    "max-memory": (1, lambda d: d.maxMemory()),
    "set-max-memory": (2, lambda d, size: d.setMaxMemory(int(size))),
    "set-memory": (2, lambda d, size: d.setMemory(int(size))),
    "set-memory-flags": (3, lambda d, size, flags: d.setMemoryFlags(int(size), int(flags))),
    "max-vcpus": (1, lambda d: d.maxVcpus()),
    "vcpus": (2, lambda d, flags: d.vcpusFlags(int(flags))),
    "set-vcpus": (2, lambda d, count: d.setVcpus(int(count))),
    "set-vcpus-flags": (3, lambda d, count, flags: d.setVcpusFlags(int(count), int(flags))),
    "autostart": (1, lambda d: d.autostart()),
    "set-autostart": (2, lambda d, value: d.setAutostart(int(value))),
    "is-active": (1, lambda d: d.isActive()),
    "is-persistent": (1, lambda d: d.isPersistent()),
    "is-updated": (1, lambda d: d.isUpdated()),
    "has-managed-save": (2, lambda d, flags: d.hasManagedSaveImage(int(flags))),
    "rename": (2, lambda d, flags, name: d.rename(name, int(flags))),
    "metadata": (4, lambda d, kind, flags, uri: d.metadata(int(kind), opt(uri), int(flags))),
    "set-metadata": (5, lambda d, kind, flags, key, uri, text: d.setMetadata(
        int(kind), opt(text), opt(key), opt(uri), int(flags))),
}


def answer(value):
    if isinstance(value, (list, tuple)):
        value = " ".join(str(part) for part in value)
    value = str(value)
    if value.startswith("<") and value.endswith("\n"):
        for line in value.splitlines():
            print("|", line)
    else:
        print("=", value.replace("\n", "\\n"))


for line in sys.stdin.read().splitlines():
    print(line)
    if not line.startswith("> "):
        continue
    name, _, rest = line[2:].partition(" ")
    words, call = CALLS[name]
    arguments = rest.split(" ", words) if rest else []
    arguments = [part.replace("\\n", "\n") for part in arguments]
    while len(arguments) < call.__code__.co_argcount:
        arguments.append("")
    if call.__code__.co_varnames[:1] == ("d",):
        arguments[0] = domains[arguments[0]]
    try:
        answer(call(*arguments))
    except libvirt.libvirtError as error:
        message = error.get_error_message().replace("\n", "\\n")
        print("!", error.get_error_code(), error.get_error_domain(), message)
    drain()
