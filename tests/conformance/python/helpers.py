"""What cases do through functions that take callbacks without a number, or several of them."""

import os
import queue

import libvirt
import pytest
import show

PATIENCE = 10


class Events:
    """What a callback was told, until somebody looks at it."""

    def __init__(self, ends):
        self.told = queue.Queue()
        self.ends = ends

    def next(self):
        return self.told.get(timeout=PATIENCE)

    def end(self):
        self.ends()
        assert self.told.empty(), "nobody looked at %s" % self.told.get()


def close_events(conn):
    events = Events(conn.unregisterCloseCallback)
    conn.registerCloseCallback(lambda conn, reason, opaque: events.told.put(show.number(reason)), None)
    return events


admin_close_events = close_events


def domain_events(conn):
    def told(conn, dom, event, detail, opaque):
        events.told.put("(%s, %s, %s)" % (show.thing(dom), event, detail))

    if not hasattr(conn, "domainEventRegister"):
        pytest.skip("awaitable connections have no older forms of events")
    events = Events(lambda: conn.domainEventDeregister(told))
    conn.domainEventRegister(told, None)
    return events


def stream_events(stream, ready):
    heard = []

    def told(stream, ready, opaque):
        # A stream that is ready stays so: one event is enough, and others may be on their way.
        stream.eventUpdateCallback(0)
        if not heard:
            events.told.put(show.number(ready))
        heard.append(ready)

    events = Events(stream.eventRemoveCallback)
    stream.eventAddCallback(ready, told, None)
    return events


def newest_client(server):
    return max(server.listClients(), key=lambda client: client.ID())


def sparse_send(stream, data):
    """Sends bytes, of which zeros are holes."""
    rest = bytearray(data)

    def alike():
        count = 0
        while count < len(rest) and bool(rest[count]) == bool(rest[0]):
            count += 1
        return count

    def take(count):
        taken = bytes(rest[:count])
        del rest[:count]
        return taken

    stream.sparseSendAll(
        lambda stream, room, opaque: take(min(room, alike())),
        lambda stream, opaque: (bool(rest and rest[0]), alike()),
        lambda stream, length, opaque: take(length),
        None,
    )


def sparse_receive(stream):
    data = bytearray()
    stream.sparseRecvAll(
        lambda stream, part, opaque: data.extend(part),
        lambda stream, length, opaque: data.extend(bytes(length)),
        None,
    )
    return bytes(data)


def watch_a_pipe():
    told = queue.Queue()
    reader, writer = os.pipe()

    def heard(watch, fd, ready, opaque):
        libvirt.virEventUpdateHandle(watch, 0)
        told.put(str(ready))

    watch = libvirt.virEventAddHandle(reader, 0, heard, None)
    libvirt.virEventUpdateHandle(watch, libvirt.VIR_EVENT_HANDLE_READABLE)
    os.write(writer, b"x")
    heard_once = told.get(timeout=PATIENCE)
    libvirt.virEventRemoveHandle(watch)
    os.close(reader)
    os.close(writer)
    return [heard_once]


def ring_a_timeout():
    told = queue.Queue()

    def rang(timer, opaque):
        libvirt.virEventUpdateTimeout(timer, -1)
        told.put("rang")

    timer = libvirt.virEventAddTimeout(-1, rang, None)
    libvirt.virEventUpdateTimeout(timer, 0)
    heard_once = told.get(timeout=PATIENCE)
    libvirt.virEventRemoveTimeout(timer)
    return [heard_once]
