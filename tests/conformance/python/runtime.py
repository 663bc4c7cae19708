"""How cases are gone through: their connections, steps, events and threads."""

import os
import queue
import threading
from pathlib import Path

import libvirt
import awaited
import pytest
import show
from by_hand import Impossible

HOSTS = Path(__file__).resolve().parent.parent / "hosts"
PATIENCE = 10


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

    def fits(self, error):
        return error.get_error_code() == self.code and self.domain in (None, error.get_error_domain())

    def __str__(self):
        return "! %s %s" % (self.code, self.domain)


class Events:
    """What a callback was told, until somebody looks at it."""

    def __init__(self, conn, family, obj, event, shows):
        self.told = queue.Queue()
        self.conn = conn
        self.family = family
        self.shows = shows
        register = getattr(conn, family + "EventRegisterAny")
        self.number = register(obj, event, self, None)

    def __call__(self, conn, *args):
        told = args[:-1]
        if len(self.shows) == 1:
            self.told.put(self.shows[0](told[0]))
        else:
            self.told.put(show.several(*self.shows)(told))

    def next(self):
        return self.told.get(timeout=PATIENCE)

    def end(self):
        getattr(self.conn, self.family + "EventDeregisterAny")(self.number)
        assert self.told.empty(), "nobody looked at %s" % self.told.get()


class Case:
    """A case while it runs."""

    def __init__(self, name, scratch, awaits=False):
        self.name = name
        self.awaits = awaits
        self.scratch = scratch
        self.opened = []

    def text(self, text):
        if "{daemon}" in text:
            daemon = os.environ.get("POLYVIRT_CONFORMANCE_DAEMON") or self.skip("there is no stock daemon")
            text = text.replace("{daemon}", daemon)
        return text.replace("{hosts}", str(HOSTS)).replace("{scratch}", str(self.scratch))

    def open(self, opens):
        conn = opens()
        self.opened.append(awaited.of(conn) if self.awaits else conn)
        return self.opened[-1]

    def skip(self, reason):
        record("%s skipped %s" % (self.name, reason))
        pytest.skip(reason)

    def step(self, step, call, shown, expected):
        """Makes a call, and holds its answer against what is expected."""
        try:
            value = call()
        except Impossible:
            # The rest of the case goes on without it.
            return None
        except libvirt.libvirtError as error:
            found = "%s %s %s" % (error.get_error_code(), error.get_error_domain(), error)
            assert isinstance(expected, Error) and expected.fits(error), "%s: failed with %s" % (step, found)
            return None
        answer = shown(value)
        assert isinstance(expected, Answer) and expected.fits(answer), "%s: expected %s, not %s" % (
            step,
            expected,
            answer,
        )
        return awaited.of(value) if self.awaits else value

    def listen(self, conn, family, obj, event, shows):
        return Events(conn, family, obj, event, shows)

    def send(self, stream, data):
        rest = [data]
        stream.sendAll(lambda st, size, _: rest.pop() if rest else b"", None)

    def receive(self, stream):
        data = []
        stream.recvAll(lambda st, part, _: data.append(part), None)
        return b"".join(data)

    def run(self, steps, threads):
        """Goes through the steps, in as many threads as the case wants."""
        if threads == 1:
            return steps(self)
        failed = []

        def one():
            try:
                steps(self)
            except BaseException as error:
                failed.append(error)

        all_threads = [threading.Thread(target=one) for _ in range(threads)]
        for thread in all_threads:
            thread.start()
        for thread in all_threads:
            thread.join()
        if failed:
            raise failed[0]

    def close(self):
        for conn in self.opened:
            if conn._o is not None:
                conn.close()


def record(line):
    """Tells whoever counts."""
    results = os.environ.get("POLYVIRT_CONFORMANCE_RESULTS")
    if results:
        with open(results, "a") as file:
            file.write(line + "\n")
