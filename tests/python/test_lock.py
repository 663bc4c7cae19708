"""The interpreter's lock: other threads run during every call that asks a driver."""

import threading
import time

import libvirt
import pytest

import every_call

#: How long the driver makes each call wait, in milliseconds: longer where other threads had no chance, for the machine may
#: have been busy.
DELAYS = (20, 300)
#: Others need more than made-up arguments to come as far as the driver, or are answered by the connection itself.
MOST = 300


@pytest.fixture(scope="module")
def ticks():
    """A thread that counts, a few times a millisecond."""
    counted = [0]
    going = True

    def count():
        while going:
            counted[0] += 1
            time.sleep(0.0002)

    thread = threading.Thread(target=count)
    thread.start()
    yield counted
    going = False
    thread.join()


def ticks_during(ticks, cls, method, name, declared, delay):
    """How often the thread counted during a call; None for a call that did not come as far as the driver."""
    try:
        conn = libvirt.open(f"test://{every_call.HOST}?fault={name}:delay={delay}:error=OPERATION_FAILED")
    except libvirt.libvirtError:
        # A call that no driver hears of, such as an old name of another.
        return None
    found = every_call.objects(conn)
    if cls not in found:
        return None
    args = every_call.arguments(declared, found)
    before, begin = ticks[0], time.monotonic()
    try:
        getattr(found[cls], method)(*args)
    except (libvirt.libvirtError, TypeError, OverflowError, AttributeError):
        pass
    return ticks[0] - before if time.monotonic() - begin >= delay / 1000 else None


def test_others_run_during_every_call(ticks):
    stuck, waited = [], 0
    for call in every_call.methods():
        for delay in DELAYS:
            counted = ticks_during(ticks, *call, delay)
            if counted is None or counted >= 3:
                break
        else:
            stuck.append(call[2])
        waited += counted is not None
    print(f"{waited} functions waited")
    assert stuck == []
    assert waited > MOST
