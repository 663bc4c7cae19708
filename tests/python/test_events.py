"""Events: through the built-in loop, which a thread runs."""

import gc
import threading
import weakref

import libvirt
import pytest


class Recorder:
    """Keeps what callbacks are told, and waits for it."""

    def __init__(self):
        self.told = []
        self.changed = threading.Condition()

    def __call__(self, *args):
        with self.changed:
            self.told.append(args)
            self.changed.notify_all()

    def wait(self, count):
        """What was told, when it is that much."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.told) >= count, 10), self.told
            return list(self.told)


LIFECYCLE = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE


def live(dom):
    """Takes a domain through its life, and returns how many events that makes."""
    for step in (dom.create, dom.suspend, dom.resume, dom.destroy):
        step()
    return 4


def test_callbacks_are_told(loop, conn, define, listen):
    recorder = Recorder()
    opaque = object()
    number = listen(None, LIFECYCLE, recorder, opaque)
    dom = define("events")
    told = recorder.wait(1 + live(dom))
    conn.domainEventDeregisterAny(number)
    assert [event for _, _, event, _, _ in told] == [
        libvirt.VIR_DOMAIN_EVENT_DEFINED,
        libvirt.VIR_DOMAIN_EVENT_STARTED,
        libvirt.VIR_DOMAIN_EVENT_SUSPENDED,
        libvirt.VIR_DOMAIN_EVENT_RESUMED,
        libvirt.VIR_DOMAIN_EVENT_STOPPED,
    ]
    for seen, about, _, detail, given in told:
        assert seen is conn
        assert given is opaque
        assert isinstance(about, libvirt.virDomain)
        assert about.UUID() == dom.UUID()
        assert isinstance(detail, int)


def test_events_of_one_domain(loop, conn, define, listen):
    mine, other = define("mine"), define("other")
    recorder = Recorder()
    listen(mine, LIFECYCLE, recorder, None)
    live(other)
    told = recorder.wait(live(mine))
    assert {about.name() for _, about, _, _, _ in told} == {"mine"}


def test_the_old_registration(loop, conn, define):
    one, two = Recorder(), Recorder()
    conn.domainEventRegister(one, 1)
    conn.domainEventRegister(two, 2)
    dom = define("old")
    dom.create()
    assert one.wait(2)[1][4] == 1
    assert two.wait(2)[1][4] == 2
    conn.domainEventDeregister(one)
    dom.destroy()
    two.wait(3)
    conn.domainEventDeregister(two)
    assert len(one.told) == 2


def test_a_deregistered_callback_is_not_called_and_is_freed(loop, conn, define, listen):
    recorder = Recorder()
    number = listen(None, LIFECYCLE, recorder, None)
    dom = define("freed")
    recorder.wait(1)
    conn.domainEventDeregisterAny(number)
    dom.create()
    last = Recorder()
    listen(None, LIFECYCLE, last, None)
    dom.destroy()
    last.wait(1)
    assert len(recorder.told) == 1
    gone = weakref.ref(recorder)
    del recorder
    gc.collect()
    assert gone() is None


def test_a_callback_may_call_and_deregister_itself(loop, conn, define, listen):
    recorder = Recorder()
    numbers = []

    def callback(conn, dom, event, detail, opaque):
        conn.domainEventDeregisterAny(numbers[0])
        recorder(dom.XMLDesc(), conn.listAllDomains())

    numbers.append(listen(None, LIFECYCLE, callback, None))
    define("self").create()
    assert len(recorder.wait(1)) == 1


def test_what_a_callback_raises_is_shown(loop, conn, define, listen, capfd):
    recorder = Recorder()

    def callback(*args):
        raise ValueError("from the callback")

    listen(None, LIFECYCLE, callback, None)
    listen(None, LIFECYCLE, recorder, None)
    define("raising")
    recorder.wait(1)
    assert "ValueError: from the callback" in capfd.readouterr().err


def test_an_unknown_event_is_refused(loop, conn):
    with pytest.raises(libvirt.libvirtError) as raised:
        conn.domainEventRegisterAny(None, 4711, Recorder(), None)
    assert raised.value.get_error_code() == libvirt.VIR_ERR_INVALID_ARG


def test_close_callbacks(loop, conn):
    conn.registerCloseCallback(Recorder(), None)
    with pytest.raises(libvirt.libvirtError):
        conn.registerCloseCallback(Recorder(), None)
    conn.unregisterCloseCallback()
    with pytest.raises(libvirt.libvirtError):
        conn.unregisterCloseCallback()


def test_timers(loop):
    recorder = Recorder()
    timer = libvirt.virEventAddTimeout(1, recorder, "opaque")
    assert recorder.wait(3)[0] == (timer, "opaque")
    libvirt.virEventUpdateTimeout(timer, -1)
    assert libvirt.virEventRemoveTimeout(timer) == 0
    with pytest.raises(libvirt.libvirtError):
        libvirt.virEventRemoveTimeout(timer)


def test_watches(loop):
    import os

    recorder = Recorder()
    reader, writer = os.pipe()
    watch = libvirt.virEventAddHandle(reader, libvirt.VIR_EVENT_HANDLE_READABLE, recorder, "opaque")
    os.write(writer, b"x")
    assert recorder.wait(1)[0] == (watch, reader, libvirt.VIR_EVENT_HANDLE_READABLE, "opaque")
    libvirt.virEventUpdateHandle(watch, 0)
    assert libvirt.virEventRemoveHandle(watch) == 0
    os.close(reader)
    os.close(writer)


def test_other_threads_run_while_the_loop_waits(loop):
    """The thread of the loop is in a call all the time, and this test runs."""
    assert loop.is_alive()
