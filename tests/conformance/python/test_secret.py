# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: secret."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
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
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        events = case.step("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", lambda: case.listen(conn, "secret", None, libvirt.VIR_SECRET_EVENT_ID_LIFECYCLE, (show.thing, show.number, show.number)), show.nothing, Answer("ok"))
        values = case.step("on VIR_SECRET_EVENT_ID_VALUE_CHANGED(conn) as values => ok", lambda: case.listen(conn, "secret", None, libvirt.VIR_SECRET_EVENT_ID_VALUE_CHANGED, (show.thing,)), show.nothing, Answer("ok"))
        one = case.step("one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secretDefineXML("<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n", 0), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
        case.step("virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"", lambda: one.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555551\""))
        case.step("virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"", lambda: one.UUIDString(), show.text, Answer("\"11111111-2222-3333-4444-555555555551\""))
        case.step("virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME", lambda: one.usageType(), show.number, Answer("1"))
        case.step("virSecretGetUsageID(one) => \"/images/disk\"", lambda: one.usageID(), show.text, Answer("\"/images/disk\""))
        case.step("virSecretGetConnect(one) => Connect", lambda: one.connect(), show.thing, Answer("Connect"))
        case.step("virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"", lambda: one.XMLDesc(0), show.text, Answer("\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\""))
        case.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: one.value(0), show.data, Error(libvirt.VIR_ERR_NO_SECRET, libvirt.VIR_FROM_SECRET))
        case.step("virSecretSetValue(one, x'00ff27800a', 0) => ok", lambda: one.setValue(b"\x00\xff\x27\x80\x0a", 0), show.nothing, Answer("ok"))
        case.step("event values => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: values.next(), str, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
        case.step("off values", lambda: values.end(), show.nothing, ANYTHING)
        case.step("virSecretGetValue(one, 0) => x'00ff27800a'", lambda: one.value(0), show.data, Answer("x'00ff27800a'"))
        case.step("virSecretSetValue(one, x'', 0) => ok", lambda: one.setValue(b"", 0), show.nothing, Answer("ok"))
        case.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: one.value(0), show.data, Error(libvirt.VIR_ERR_NO_SECRET, libvirt.VIR_FROM_SECRET))
        case.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secretLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51"), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
        case.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secretLookupByUUIDString("11111111-2222-3333-4444-555555555551"), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
        case.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secretLookupByUsage(libvirt.VIR_SECRET_USAGE_TYPE_VOLUME, "/images/disk"), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
        case.step("virConnectNumOfSecrets(conn) => 1", lambda: conn.numOfSecrets(), show.number, Answer("1"))
        case.step("virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]", lambda: conn.listSecrets(), show.texts, Answer("[\"11111111-2222-3333-4444-555555555551\"]"))
        case.step("virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]", lambda: conn.listAllSecrets(libvirt.VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL), show.things, Answer("[Secret(\"11111111-2222-3333-4444-555555555551\")]"))
        case.step("virSecretUndefine(one) => ok", lambda: one.undefine(), show.nothing, Answer("ok"))
        case.step("virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: one.undefine(), show.nothing, Error(libvirt.VIR_ERR_NO_SECRET, libvirt.VIR_FROM_SECRET))
        case.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)", lambda: events.next(), str, Answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)"))
        case.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)", lambda: events.next(), str, Answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)"))
        case.step("off events", lambda: events.end(), show.nothing, ANYTHING)

    case.run(steps, 1)
