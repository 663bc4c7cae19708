"""How cases are gone through: their connections, steps, events and threads."""

import os
import tempfile
import threading
import unittest
from pathlib import Path

import gi

gi.require_version("Polyvirt", "1.0")
from gi.repository import Gio, GLib, Polyvirt  # noqa: E402

HOSTS = Path(__file__).resolve().parent.parent / "hosts"
PATIENCE = 10 * 1000000


class Answer:
    """Canonical text, in parts with anything between them."""

    def __init__(self, *parts):
        self.parts = parts

    def fits(self, answer):
        if len(self.parts) == 1:
            return answer == self.parts[0]
        first, *middle, last = self.parts
        if not answer.startswith(first):
            return False
        at = len(first)
        for part in middle:
            at = answer.find(part, at)
            if at < 0:
                return False
            at += len(part)
        return len(answer) - len(last) >= at and answer.endswith(last)

    def __str__(self):
        return "_".join(self.parts)


ANYTHING = Answer("", "")


class Error:
    """A failure with a code and, perhaps, a domain."""

    def __init__(self, code, domain=None):
        self.code = code
        self.domain = domain

    def fits(self, code, domain):
        return code == self.code and self.domain in (None, domain)

    def __str__(self):
        return "! %s %s" % (self.code, self.domain)


class Told:
    """What was told, until somebody looks at it."""

    def __init__(self):
        self.told = []

    def next(self):
        end = GLib.get_monotonic_time() + PATIENCE
        wake = GLib.timeout_add(20, lambda: True)
        while not self.told and GLib.get_monotonic_time() < end:
            GLib.MainContext.default().iteration(True)
        GLib.source_remove(wake)
        return self.told.pop(0)

    def end(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        self.stop()
        assert not self.told, "nobody looked at %s" % self.told


class Events(Told):
    """What a signal told of events."""

    def __init__(self, conn, register, end, obj, event, signal, shows):
        super().__init__()
        self.conn = conn
        self.ends = getattr(conn, end)
        self.shows = shows
        self.handler = conn.connect(signal, self.on_event)
        self.number = getattr(conn, register)(obj, event)

    def on_event(self, conn, *told):
        shown = [show(value) for show, value in zip(self.shows, told, strict=True)]
        self.told.append(shown[0] if len(shown) == 1 else "(%s)" % ", ".join(shown))

    def stop(self):
        self.ends(self.number)
        self.conn.disconnect(self.handler)


class Case(unittest.TestCase):
    """A case while it runs."""

    def setUp(self):
        self.name = self._testMethodName.removeprefix("test_")
        scratch = tempfile.TemporaryDirectory()
        self.scratch = scratch.name
        self.addCleanup(scratch.cleanup)
        self.ended = "failed"
        self.addCleanup(lambda: record("%s %s" % (self.name, self.ended)))

    def text(self, text):
        if "{daemon}" in text:
            daemon = os.environ.get("POLYVIRT_CONFORMANCE_DAEMON") or self.skip("there is no stock daemon")
            text = text.replace("{daemon}", daemon)
        return text.replace("{hosts}", str(HOSTS)).replace("{scratch}", self.scratch)

    def open(self, opens):
        return opens()

    def skip(self, reason):
        self.ended = "skipped %s" % reason
        self.skipTest(reason)

    def listen(self, *args):
        return Events(*args)

    def step(self, step, call, shown, expected):
        """Makes a call, and holds its answer against what is expected."""
        try:
            value = call()
        except GLib.Error as error:
            last = Polyvirt.get_last_error()
            found = (error.code, int(last.domain))
            fits = isinstance(expected, Error) and expected.fits(*found)
            assert fits and error.domain == "pv-error-quark", "%s: failed with %s %s" % (step, found, error)
            return None
        answer = shown(value)
        fits = isinstance(expected, Answer) and expected.fits(answer)
        assert fits, "%s: expected %s, not %s" % (step, expected, answer)
        return value

    def go(self, steps, threads):
        """Goes through the steps, in as many threads as the case wants."""
        if threads == 1:
            steps()
        else:
            self.go_in(threads, steps)
        self.ended = "ok"

    def go_in(self, threads, steps):
        failed = []

        def one():
            try:
                steps()
            except BaseException as error:
                failed.append(error)

        all_threads = [threading.Thread(target=one) for _ in range(threads)]
        for thread in all_threads:
            thread.start()
        for thread in all_threads:
            thread.join()
        if failed:
            raise failed[0]


def params(fields):
    """Typed parameters, a name as often as it is given."""
    builder = GLib.VariantBuilder.new(GLib.VariantType.new("a{sv}"))
    for name, letter, value in fields:
        entry = GLib.Variant.new_dict_entry(GLib.Variant("s", name), GLib.Variant("v", GLib.Variant(letter, value)))
        builder.add_value(entry)
    return builder.end()


def send(stream, data):
    stream.send_all(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(data)))


def receive(stream):
    sink = Gio.MemoryOutputStream.new_resizable()
    stream.recv_all(sink)
    sink.close(None)
    return sink.steal_as_bytes()


def record(line):
    """Tells whoever counts."""
    results = os.environ.get("POLYVIRT_CONFORMANCE_RESULTS")
    if results:
        with open(results, "a") as file:
            file.write(line + "\n")
