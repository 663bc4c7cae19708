"""What all tests share: connections, and stock libvirt to compare with."""

import json
import os
import subprocess
import sys
import threading

import libvirt
import pytest

import stub_types

URI = "test:///default"

# The distribution's interpreter, which is the one that its python3-libvirt is built for.
STOCK = "/usr/bin/python3"

DOMAIN = """
<domain type='test'>
  <name>{name}</name>
  <memory unit='KiB'>65536</memory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
</domain>
"""


@pytest.fixture(autouse=True)
def quiet():
    """Errors are raised, and not printed as well."""
    libvirt.registerErrorHandler(lambda ctx, error: None, None)
    yield
    libvirt.registerErrorHandler(None, None)


@pytest.fixture
def conn():
    """A connection to the test driver."""
    conn = libvirt.open(URI)
    yield conn
    if conn._o is not None:
        conn.close()


@pytest.fixture
def dom(conn):
    """The domain that the test driver begins with."""
    return conn.lookupByName("test")


@pytest.fixture
def define(conn):
    """Defines domains, and takes them away at the end."""
    defined = []

    def define(name):
        dom = conn.defineXML(DOMAIN.format(name=name))
        defined.append(dom)
        return dom

    yield define
    for dom in defined:
        for step in (dom.destroy, dom.undefine):
            try:
                step()
            except libvirt.libvirtError:
                pass


@pytest.fixture
def listen(conn):
    """Registers callbacks for events of domains, and deregisters at the end those that still are."""
    registered = []

    def listen(dom, event, cb, opaque):
        registered.append(conn.domainEventRegisterAny(dom, event, cb, opaque))
        return registered[-1]

    yield listen
    for number in registered:
        try:
            conn.domainEventDeregisterAny(number)
        except libvirt.libvirtError:
            pass


@pytest.fixture(scope="session")
def loop():
    """The built-in event loop, run by a thread until the end."""
    libvirt.virEventRegisterDefaultImpl()

    def run():
        while True:
            libvirt.virEventRunDefaultImpl()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def run(interpreter, program):
    """Runs a program, and returns what it prints as JSON."""
    # What PYTHONPATH adds is ours, and stock libvirt is compared with it.
    ours = os.environ if interpreter != STOCK else {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run([interpreter, "-c", program], capture_output=True, text=True, timeout=60, env=ours)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def both():
    """Runs a program on stock libvirt and on ours, and returns what both print."""
    without = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    probe = subprocess.run([STOCK, "-c", "import libvirt"], capture_output=True, env=without)
    if probe.returncode != 0:
        pytest.skip("there is no stock libvirt to compare with")
    return lambda program: (run(STOCK, program), run(sys.executable, program))


def pytest_configure(config):
    """From here on every call's result is held against the stubs."""
    stub_types.watch()


def pytest_sessionfinish(session, exitstatus):
    """A stub that was wrong fails the run."""
    if stub_types.WRONG and exitstatus == 0:
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter):
    """Says how many functions the stubs were found right for, and which were not."""
    terminalreporter.write_line(stub_types.summary())
