# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: secret."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_no_secrets(self):
        """Lists of secrets."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectNumOfSecrets(conn) => 0", lambda: conn.num_of_secrets(), show.number, Answer("0"))
            self.step("virConnectListSecrets(conn) => []", lambda: conn.list_secrets(), show.texts, Answer("[]"))
            self.step("virConnectListAllSecrets(conn, 0) => []", lambda: conn.list_all_secrets(Polyvirt.ConnectListAllSecretsFlags(0)), show.things, Answer("[]"))
            self.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: conn.secret_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51")), show.thing, Error(66, 30))
            self.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: conn.secret_lookup_by_uuid_string("11111111-2222-3333-4444-555555555551"), show.thing, Error(66, 30))
            self.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: conn.secret_lookup_by_usage(Polyvirt.SecretUsageType(1), "/images/disk"), show.thing, Error(66, 30))
            self.step("virSecretDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_SECRET", lambda: conn.secret_define_xml("nonsense", Polyvirt.SecretDefineFlags(0)), show.thing, Error(35, 30))

        self.go(steps, 1)

    def test_secrets(self):
        """Secrets are defined, found, filled with bytes of any kind, and undefined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            events = self.step("on VIR_SECRET_EVENT_ID_LIFECYCLE(conn) as events => ok", lambda: self.listen(conn, "secret_event_register_any", "secret_event_deregister_any", None, Polyvirt.SecretEventId(0), "secret-lifecycle", [show.thing, show.number, show.number]), show.nothing, Answer("ok"))
            values = self.step("on VIR_SECRET_EVENT_ID_VALUE_CHANGED(conn) as values => ok", lambda: self.listen(conn, "secret_event_register_any", "secret_event_deregister_any", None, Polyvirt.SecretEventId(1), "secret-value-changed", [show.thing]), show.nothing, Answer("ok"))
            one = self.step("one = virSecretDefineXML(conn, secret, 0) => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secret_define_xml("<secret ephemeral='no' private='no'>\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\n  <usage type='volume'>\n    <volume>/images/disk</volume>\n  </usage>\n</secret>\n", Polyvirt.SecretDefineFlags(0)), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
            self.step("virSecretGetUUID(one) => \"11111111-2222-3333-4444-555555555551\"", lambda: one.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555551\""))
            self.step("virSecretGetUUIDString(one) => \"11111111-2222-3333-4444-555555555551\"", lambda: one.get_uuid_string(), show.text, Answer("\"11111111-2222-3333-4444-555555555551\""))
            self.step("virSecretGetUsageType(one) => VIR_SECRET_USAGE_TYPE_VOLUME", lambda: one.get_usage_type(), show.number, Answer("1"))
            self.step("virSecretGetUsageID(one) => \"/images/disk\"", lambda: one.get_usage_id(), show.text, Answer("\"/images/disk\""))
            self.step("virSecretGetConnect(one) => Connect", lambda: one.get_connect(), show.thing, Answer("Connect"))
            self.step("virSecretGetXMLDesc(one, 0) => \"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\"", lambda: one.get_xml_desc(0), show.text, Answer("\"<secret ephemeral='no' private='no'>\\n  <uuid>11111111-2222-3333-4444-555555555551</uuid>\\n  <usage type='volume'>\\n    <volume>/images/disk</volume>\\n  </usage>\\n</secret>\\n\""))
            self.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: one.get_value(0), show.data, Error(66, 30))
            self.step("virSecretSetValue(one, x'00ff27800a', 0) => ok", lambda: one.set_value(GLib.Bytes.new(b"\x00\xff\x27\x80\x0a"), 0), show.nothing, Answer("ok"))
            self.step("event values => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: values.next(), str, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
            self.step("off values", lambda: values.end(), show.nothing, ANYTHING)
            self.step("virSecretGetValue(one, 0) => x'00ff27800a'", lambda: one.get_value(0), show.data, Answer("x'00ff27800a'"))
            self.step("virSecretSetValue(one, x'', 0) => ok", lambda: one.set_value(GLib.Bytes.new(b""), 0), show.nothing, Answer("ok"))
            self.step("virSecretGetValue(one, 0) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: one.get_value(0), show.data, Error(66, 30))
            self.step("virSecretLookupByUUID(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secret_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x51")), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
            self.step("virSecretLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555551\") => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secret_lookup_by_uuid_string("11111111-2222-3333-4444-555555555551"), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
            self.step("virSecretLookupByUsage(conn, VIR_SECRET_USAGE_TYPE_VOLUME, \"/images/disk\") => Secret(\"11111111-2222-3333-4444-555555555551\")", lambda: conn.secret_lookup_by_usage(Polyvirt.SecretUsageType(1), "/images/disk"), show.thing, Answer("Secret(\"11111111-2222-3333-4444-555555555551\")"))
            self.step("virConnectNumOfSecrets(conn) => 1", lambda: conn.num_of_secrets(), show.number, Answer("1"))
            self.step("virConnectListSecrets(conn) => [\"11111111-2222-3333-4444-555555555551\"]", lambda: conn.list_secrets(), show.texts, Answer("[\"11111111-2222-3333-4444-555555555551\"]"))
            self.step("virConnectListAllSecrets(conn, VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL) => [Secret(\"11111111-2222-3333-4444-555555555551\")]", lambda: conn.list_all_secrets(Polyvirt.ConnectListAllSecretsFlags(2)), show.things, Answer("[Secret(\"11111111-2222-3333-4444-555555555551\")]"))
            self.step("virSecretUndefine(one) => ok", lambda: one.undefine(), show.nothing, Answer("ok"))
            self.step("virSecretUndefine(one) ! VIR_ERR_NO_SECRET VIR_FROM_SECRET", lambda: one.undefine(), show.nothing, Error(66, 30))
            self.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_DEFINED, 0)", lambda: events.next(), str, Answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 0, 0)"))
            self.step("event events => (Secret(\"11111111-2222-3333-4444-555555555551\"), VIR_SECRET_EVENT_UNDEFINED, 0)", lambda: events.next(), str, Answer("(Secret(\"11111111-2222-3333-4444-555555555551\"), 1, 0)"))
            self.step("off events", lambda: events.end(), show.nothing, ANYTHING)

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
