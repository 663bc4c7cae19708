"""A domain's life, from Python."""

import libvirt
import pytest

from conftest import DOMAIN, URI


def test_connections_open_and_close():
    with libvirt.open(URI) as conn:
        assert conn.getURI() == URI
        assert conn.getType() == "TEST"
        assert conn.isAlive() == 1
        assert conn.connect() is conn
    assert conn._o is None


def test_a_read_only_connection_changes_nothing(conn):
    conn = libvirt.openReadOnly(URI)
    dom = conn.lookupByName("test")
    with pytest.raises(libvirt.libvirtError) as raised:
        dom.suspend()
    assert raised.value.get_error_code() == libvirt.VIR_ERR_OPERATION_DENIED


def test_versions():
    assert libvirt.getVersion() >= 12_000_000
    assert libvirt.getVersion("test") == (libvirt.getVersion(), libvirt.getVersion())
    with pytest.raises(libvirt.libvirtError):
        libvirt.getVersion("nope")


def test_domains_are_listed_and_looked_up(conn, dom):
    assert [d.name() for d in conn.listAllDomains()] == ["test"]
    assert conn.listDomainsID() == [dom.ID()]
    assert conn.lookupByID(dom.ID()).name() == "test"
    assert conn.lookupByUUID(dom.UUID()).name() == "test"
    assert conn.lookupByUUIDString(dom.UUIDString()).name() == "test"
    assert dom.connect() is conn


def test_what_identifies_a_domain(dom):
    assert isinstance(dom.UUID(), bytes)
    assert len(dom.UUID()) == 16
    assert dom.UUIDString().replace("-", "") == dom.UUID().hex()
    assert dom.c_pointer() != 0


def test_a_domain_lives(conn, define):
    dom = define("life")
    assert (dom.isPersistent(), dom.isActive(), dom.ID()) == (1, 0, -1)
    assert dom.state() == [libvirt.VIR_DOMAIN_SHUTOFF, libvirt.VIR_DOMAIN_SHUTOFF_UNKNOWN]
    assert dom.create() == 0
    assert dom.isActive() == 1
    assert dom.suspend() == 0
    assert dom.state()[0] == libvirt.VIR_DOMAIN_PAUSED
    assert dom.resume() == 0
    assert dom.info()[:4] == [libvirt.VIR_DOMAIN_RUNNING, 65536, 65536, 2]
    assert dom.destroy() == 0
    assert dom.undefine() == 0
    with pytest.raises(libvirt.libvirtError):
        conn.lookupByName("life")


def test_a_transient_domain_goes_with_its_end(conn):
    dom = conn.createXML(DOMAIN.format(name="transient"))
    assert (dom.isPersistent(), dom.isActive()) == (0, 1)
    dom.destroy()
    assert "transient" not in [d.name() for d in conn.listAllDomains()]


def test_the_document(dom):
    assert dom.XMLDesc().startswith("<domain type='test' id='1'>")
    assert dom.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE).startswith("<domain type='test'>")


def test_names_beyond_ascii(define, conn):
    dom = define("größe-日本")
    assert dom.name() == "größe-日本"
    assert conn.lookupByName("größe-日本").UUID() == dom.UUID()


def test_many_domains(conn, define):
    names = {define(f"many-{i:03}").name() for i in range(200)}
    assert names <= {d.name() for d in conn.listAllDomains()}


def test_the_inner_module_is_reached(dom, monkeypatch):
    """Programs replace native functions, and swap the handles of objects."""
    assert libvirt.libvirtmod.virDomainGetName(dom._o) == "test"
    assert libvirt.libvirtmod.virDomainSuspend(None) == -1
    monkeypatch.setattr(libvirt.libvirtmod, "virDomainGetName", lambda handle: "other")
    assert dom.name() == "other"
    monkeypatch.setattr(libvirt.libvirtmod, "virDomainSuspend", lambda handle: -1)
    with pytest.raises(libvirt.libvirtError):
        dom.suspend()


def test_handles_are_swapped(conn, dom, define):
    other = define("swapped")
    own, other._o = other._o, dom._o
    assert other.name() == "test"
    other._o = own
    assert other.name() == "swapped"


def test_an_object_needs_a_handle(conn):
    with pytest.raises(Exception, match="Expected a wrapped C Object but got <class 'NoneType'>"):
        libvirt.virDomain(conn)


def test_objects_outlive_the_connections_end(conn, dom):
    conn.close()
    assert dom.name() == "test"
    assert dom.info()[0] == libvirt.VIR_DOMAIN_RUNNING
