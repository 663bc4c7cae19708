"""Faults on demand: errors, delays and hangs that the URI of a connection, or the file that describes its host, asks for."""

import threading
import time

import libvirt
import pytest


def faulty(*faults):
    return libvirt.open("test:///default?" + "&".join("fault=" + fault for fault in faults))


def test_a_call_fails_as_asked_for():
    conn = faulty("virDomainSuspend:error=OPERATION_DENIED:domain=QEMU:times=1:message=not%20now")
    domain = conn.lookupByName("test")
    with pytest.raises(libvirt.libvirtError) as raised:
        domain.suspend()
    assert raised.value.get_error_code() == libvirt.VIR_ERR_OPERATION_DENIED
    assert raised.value.get_error_domain() == libvirt.VIR_FROM_QEMU
    assert raised.value.get_error_message() == "operation forbidden: not now"
    assert domain.state()[0] == libvirt.VIR_DOMAIN_RUNNING
    domain.suspend()
    domain.resume()


def test_another_connection_is_not_concerned():
    conn, other = faulty("virConnectListAllDomains"), libvirt.open("test:///default")
    with pytest.raises(libvirt.libvirtError):
        conn.listAllDomains()
    assert other.listAllDomains()


def test_late_answers_and_none():
    conn = faulty("virConnectNumOfDomains:delay=50", "virConnectGetHostname:hang=50")
    begin = time.monotonic()
    assert conn.numOfDomains() >= 0
    assert time.monotonic() - begin >= 0.05
    with pytest.raises(libvirt.libvirtError) as raised:
        conn.getHostname()
    assert raised.value.get_error_code() == libvirt.VIR_ERR_OPERATION_TIMEOUT


def test_a_call_that_hangs_stops_no_other_thread(tmp_path):
    path = tmp_path / "node.xml"
    path.write_text("<node><fault function='virConnectNumOfDomains' hang='yes'/></node>")
    conn = libvirt.open(f"test://{path}")
    thread = threading.Thread(target=conn.numOfDomains, daemon=True)
    thread.start()
    thread.join(0.05)
    assert thread.is_alive()
    assert conn.numOfDefinedDomains() == 0


def test_what_cannot_be_understood_is_refused():
    with pytest.raises(libvirt.libvirtError, match="there is no such function"):
        faulty("virDomainCraete")
