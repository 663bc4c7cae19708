"""What cases do through functions that take callbacks without a number, or several of them."""

import os
import tempfile

import show
from runtime import GLib, Polyvirt, Told


class Signal(Told):
    """What the signal of an object told, until somebody looks at it."""

    def __init__(self, source, signal, register, ends):
        super().__init__()
        self.source = source
        self.ends = ends
        self.handler = source.connect(signal, self.on_signal)
        register()

    def on_signal(self, source, told):
        self.told.append(show.number(told))

    def stop(self):
        self.ends()
        self.source.disconnect(self.handler)


def close_events(conn):
    return Signal(conn, "closed", conn.register_close_callback, conn.unregister_close_callback)


admin_close_events = close_events


class Ready(Signal):
    """A stream that is ready stays so: one event is enough, and others may be on their way."""

    heard = False

    def on_signal(self, source, told):
        if not self.heard:
            super().on_signal(source, told)
            source.event_update_callback(Polyvirt.StreamEventType(0))
        self.heard = True


def stream_events(stream, ready):
    ready = Polyvirt.StreamEventType(ready)
    return Ready(stream, "ready", lambda: stream.event_add_callback(ready), stream.event_remove_callback)


def newest_client(server):
    return max(server.list_clients(0), key=lambda client: client.get_id())


def sparse_send(stream, data):
    """Sends a file with a hole where the bytes have zeros."""
    with tempfile.TemporaryFile() as file:
        os.write(file.fileno(), data.get_data())
        os.lseek(file.fileno(), 0, os.SEEK_SET)
        stream.sparse_send_all(file.fileno())


def sparse_receive(stream):
    with tempfile.TemporaryFile() as file:
        stream.sparse_recv_all(file.fileno())
        os.lseek(file.fileno(), 0, os.SEEK_SET)
        return GLib.Bytes.new(file.read())
