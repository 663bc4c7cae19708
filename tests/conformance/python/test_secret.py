# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: secret."""

import libvirt
import libvirt_lxc
import libvirt_qemu

import by_hand
import show
from runtime import ANYTHING, Answer, Error


def test_no_secrets(case):
    """Lists of secrets."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectNumOfSecrets(conn) => 0", lambda: conn.numOfSecrets(), show.number, Answer("0"))
        case.step("virConnectListSecrets(conn) => []", lambda: conn.listSecrets(), show.texts, Answer("[]"))
        case.step("virConnectListAllSecrets(conn, 0) => []", lambda: conn.listAllSecrets(0), show.things, Answer("[]"))
        case.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: conn.secretLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51"), show.thing, Error(libvirt.VIR_ERR_NO_SECRET, libvirt.VIR_FROM_SECRET))
        case.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: conn.secretLookupByUUIDString("11111111-2222-3333-4444-555555555551"), show.thing, Error(libvirt.VIR_ERR_NO_SECRET, libvirt.VIR_FROM_SECRET))
        case.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: conn.secretLookupByUsage(libvirt.VIR_SECRET_USAGE_TYPE_VOLUME, "/images/disk"), show.thing, Error(libvirt.VIR_ERR_NO_SECRET, libvirt.VIR_FROM_SECRET))
        case.step("virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET", lambda: conn.secretDefineXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_SECRET))

    case.run(steps, 1)


def test_secrets(case):
    """Secrets are defined, found, filled with bytes of any kind, and undefined."""
    case.skip("virSecretGetConnect is not in Python: every object has the method that gives what it belongs to")
