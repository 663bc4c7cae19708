"""Errors: the same as stock libvirt's, and Python's own for what is no matter of libvirt."""

import threading

import libvirt
import pytest

# Misuse, as an expression over a connection and a domain.
MISUSE = [
    'conn.lookupByName("nope")',
    "conn.lookupByName(None)",
    'conn.lookupByUUID(b"1" * 16)',
    'conn.lookupByUUIDString("zz")',
    "conn.lookupByID(-3)",
    "conn.lookupByID(4711)",
    "dom.create()",
    "dom.XMLDesc(0x1000)",
    "dom.XMLDesc(-1)",
    'conn.defineXML("<domain type=\'test\'/>")',
    "dom.resume()",
    "libvirt.libvirtmod.virDomainGetName(None) or fail()",
    "libvirt.libvirtmod.virDomainGetInfo(None) or fail()",
    "dom.openConsole(None, None)",
    "libvirt.openReadOnly('test:///default').defineXML('<domain/>')",
    "conn.domainEventDeregisterAny(4711)",
    "conn.domainEventDeregisterAny(-1)",
    "closed.getVersion()",
    "closed.lookupByName('test')",
    "closed.listAllDomains()",
    "closed.close()",
]

PROGRAM = """
import json, libvirt
libvirt.registerErrorHandler(lambda ctx, error: None, None)
libvirt.virEventRegisterDefaultImpl()
conn = libvirt.open("test:///default")
closed = libvirt.open("test:///default")
closed.close()
dom = conn.lookupByName("test")

def fail():
    raise libvirt.libvirtError("")

def outcome(text):
    try:
        return repr(eval(text))
    except libvirt.libvirtError as error:
        return error.err and list(error.err)

print(json.dumps({text: outcome(text) for text in %r}))
"""


@pytest.fixture(scope="module")
def outcomes(both):
    return both(PROGRAM % MISUSE)


@pytest.mark.parametrize("misuse", MISUSE)
def test_errors_are_stocks(outcomes, misuse):
    stock, ours = outcomes
    assert ours[misuse] == stock[misuse]


def test_an_error_has_parts(conn):
    with pytest.raises(libvirt.libvirtError) as raised:
        conn.lookupByName("nope")
    error = raised.value
    assert str(error) == error.get_error_message()
    assert error.err == (
        error.get_error_code(),
        error.get_error_domain(),
        error.get_error_message(),
        error.get_error_level(),
        error.get_str1(),
        error.get_str2(),
        error.get_str3(),
        error.get_int1(),
        error.get_int2(),
    )
    assert error.get_error_code() == libvirt.VIR_ERR_NO_DOMAIN
    assert error.get_error_domain() == libvirt.VIR_FROM_TEST
    assert error.get_error_level() == libvirt.VIR_ERR_ERROR
    assert type(error).__module__ == "libvirt"


def test_the_last_error_is_of_the_last_call(conn):
    with pytest.raises(libvirt.libvirtError):
        conn.lookupByName("nope")
    assert libvirt.virGetLastErrorCode() == libvirt.VIR_ERR_NO_DOMAIN
    assert libvirt.virGetLastErrorDomain() == libvirt.VIR_FROM_TEST
    assert libvirt.virGetLastErrorMessage().startswith("Domain not found")
    conn.lookupByName("test")
    assert libvirt.virGetLastError() is None
    assert libvirt.virGetLastErrorCode() == 0


def test_the_last_error_is_of_the_thread(conn):
    with pytest.raises(libvirt.libvirtError):
        conn.lookupByName("nope")
    seen = []
    thread = threading.Thread(target=lambda: seen.append(libvirt.virGetLastError()))
    thread.start()
    thread.join()
    assert seen == [None]
    assert libvirt.virGetLastError() is not None


def test_the_handler_is_told(conn):
    told = []
    assert libvirt.registerErrorHandler(lambda ctx, error: told.append((ctx, error)), "context") == 1
    with pytest.raises(libvirt.libvirtError) as raised:
        conn.lookupByName("nope")
    assert told == [("context", list(raised.value.err))]


def test_without_a_handler_errors_are_printed(conn, capfd):
    libvirt.registerErrorHandler(None, None)
    with pytest.raises(libvirt.libvirtError) as raised:
        conn.lookupByName("nope")
    assert capfd.readouterr().err == f"libvirt: Test Driver error : {raised.value}\n"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda conn, dom: conn.lookupByName(3),
        lambda conn, dom: conn.lookupByName(),
        lambda conn, dom: conn.lookupByUUID(5),
        lambda conn, dom: dom.info(1),
        lambda conn, dom: dom.setMemory("x"),
        lambda conn, dom: dom.setMemory(1.5),
        lambda conn, dom: libvirt.libvirtmod.virDomainGetName(conn._o),
        lambda conn, dom: libvirt.libvirtmod.virDomainGetName(3),
        lambda conn, dom: libvirt.libvirtmod.virDomainGetName(),
        lambda conn, dom: libvirt.libvirtmod.virDomainSetMemory(dom._o),
        lambda conn, dom: libvirt.open(3),
    ],
)
def test_wrong_types_are_type_errors(conn, dom, wrong):
    with pytest.raises(TypeError):
        wrong(conn, dom)


@pytest.mark.parametrize("uuid", [b"short", "c7a5fdbd-cdaf-9455-926a-d65c16db1809", "sixteen letters!"])
def test_looking_for_what_is_no_uuid_finds_nothing(conn, uuid):
    with pytest.raises(libvirt.libvirtError):
        conn.lookupByUUID(uuid)


def test_too_large_numbers_overflow(dom):
    with pytest.raises(OverflowError):
        dom.setMemory(2**70)
    with pytest.raises(OverflowError):
        dom.XMLDesc(2**40)


def test_text_with_a_nul_reaches_the_driver(conn):
    with pytest.raises(libvirt.libvirtError):
        conn.lookupByName("a\0b")
